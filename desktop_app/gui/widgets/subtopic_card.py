"""A summary of a campaign's subtopic: description, number of materials, and the person's progress."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Subtopic
from desktop_app.gui.widgets.plain_label import PlainLabel, plain_label
from desktop_app.gui.widgets.subtopic_mark import SubtopicMark

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SubtopicCounts:
    """The number of a subtopic's materials on the shelf and entries in the journal."""

    materials: int = 0
    planned: int = 0
    done: int = 0
    reflected: int = 0


class SubtopicCard(QFrame):
    """The card; with a `step`, it shows the step's number in a sequence.

    Signals:
        opened: the person wants to see the materials (subtopic id).
    """

    opened = Signal(str)

    def __init__(self, subtopic: Subtopic, tally: SubtopicCounts, step: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(SubtopicMark(subtopic, 26))
        title = f"{step}. {subtopic.title}" if step else subtopic.title
        head.addWidget(plain_label(title, "strong"), 1)
        see = see_button(subtopic)
        see.clicked.connect(lambda: self.opened.emit(subtopic.id))
        foot = QHBoxLayout()
        foot.addWidget(see)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(plain_label(subtopic.summary, "soft"))
        layout.addStretch()
        counts = CountsLabel()
        counts.setWordWrap(True)
        counts.show_counts(tally)
        layout.addWidget(counts)
        layout.addLayout(foot)


def see_button(subtopic: Subtopic) -> QPushButton:
    """The button that leads to the materials of a subtopic."""
    see = QPushButton(translate("SubtopicCard", "See the materials"))
    see.setAccessibleName(translate("SubtopicCard", "See the materials on {subtopic}").format(subtopic=subtopic.title))
    return see


class CountsLabel(PlainLabel):
    """The counts of a subtopic in one line."""

    def show_counts(self, tally: SubtopicCounts) -> None:
        """Show these counts."""
        parts = [
            self.tr("%n material(s)", "", tally.materials),
            self.tr("%n planned", "", tally.planned),
            self.tr("%n done", "", tally.done),
            self.tr("%n reflected", "", tally.reflected),
        ]
        self.setText(" · ".join(parts))
