"""One part in which two versions differ: both texts side by side, and the choice between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from desktop_app.domain.merging.choice import ConflictPart, Side
from desktop_app.gui.texts.words import section_name
from desktop_app.gui.theme.theme import repolish
from desktop_app.gui.widgets.entry_html import compared_html
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.plain_label import plain_label


class ConflictRow(QFrame):
    """Shows a part. The texts that are not chosen are dimmed."""

    def __init__(self, part: ConflictPart, names: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        heading = plain_label(section_name(part.label), "strong")
        self.choice = QComboBox()
        name_box(self.choice, section_name(part.label))
        self.choice.addItem(names[0], Side.MINE)
        self.choice.addItem(names[1], Side.THEIRS)
        if part.joins:
            self.choice.addItem(self.tr("Both texts"), Side.BOTH)
        self.mine, self.theirs = (self._text(html) for html in compared_html(part.label, part.mine, part.theirs))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 10)
        layout.setHorizontalSpacing(16)
        layout.addWidget(heading, 0, 0)
        layout.addWidget(self.choice, 0, 1, Qt.AlignmentFlag.AlignTrailing)
        layout.addWidget(self.mine, 1, 0)
        layout.addWidget(self.theirs, 1, 1)
        for column in (0, 1):
            layout.setColumnStretch(column, 1)
        self.choice.currentIndexChanged.connect(self._show_choice)
        self.choose(part.proposed)
        self._show_choice()

    @staticmethod
    def _text(html: str) -> QLabel:
        label = QLabel(html)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        label.setMargin(10)
        return label

    def choose(self, side: Side) -> None:
        """Choose a version, or both texts where that is possible."""
        self.choice.setCurrentIndex(max(0, self.choice.findData(side)))

    @property
    def side(self) -> Side:
        """The chosen version."""
        found: Side = self.choice.currentData()
        return found

    def _show_choice(self) -> None:
        for label, side in ((self.mine, Side.MINE), (self.theirs, Side.THEIRS)):
            label.setProperty("role", "panel" if self.side in (side, Side.BOTH) else "soft")
            repolish(label)
