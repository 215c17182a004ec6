"""One stage of a reflection: its name and questions beside an optional text field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.reflection import StageText
from desktop_app.gui.widgets.form_setup import is_folded
from desktop_app.gui.widgets.markdown_edit import MarkdownEdit
from desktop_app.gui.widgets.plain_label import plain_label

PROMPTS_WIDTH = 210


class StageField(QWidget):
    """Edits the text of one stage.

    Signals:
        changed: the person typed.
    """

    changed = Signal()

    def __init__(self, number: int, stage: StageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self.edit = MarkdownEdit()
        self.edit.setPlainText(stage.text)
        self.edit.setAccessibleName(shown_line(stage.name))
        self.edit.setAccessibleDescription(" ".join(stage.prompts))
        self.edit.textChanged.connect(self.changed)
        name = plain_label(f"{number}. {stage.name}" if stage.name else "", "strong")
        questions = plain_label("\n".join(stage.prompts), "soft")
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(name)
        beside.addWidget(questions)
        beside.addStretch()
        column = QWidget()
        column.setLayout(beside)
        beside.setContentsMargins(0, 6, 0, 0)
        layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        if is_folded():
            layout.setDirection(QBoxLayout.Direction.TopToBottom)
        else:
            column.setFixedWidth(PROMPTS_WIDTH)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        if stage.name or stage.prompts:
            layout.addWidget(column)
        layout.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignTop)

    def value(self) -> StageText:
        """The stage with the text of the field."""
        return StageText(self._stage.stage, self._stage.name, self._stage.prompts, self.edit.toPlainText())
