"""A suggestion for the next step, as a button with a line above."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.next_steps import NextStep, StepKind
from desktop_app.gui.widgets.plain_label import plain_label


class StepCard(QFrame):
    """The card.

    Signals:
        chosen: the person accepts the suggestion (Step).
    """

    chosen = Signal(NextStep)

    def __init__(self, step: NextStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        about, action = self._words(step.kind)
        title = step.title or self.tr("Without a title")
        shown = "" if step.kind in (StepKind.QUIZ, StepKind.PORTFOLIO) else title
        button = QPushButton(action)
        button.setAccessibleName(f"{action}: {shown}" if shown else action)
        button.clicked.connect(lambda: self.chosen.emit(step))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(6)
        layout.addWidget(plain_label(about, "soft"))
        if shown:
            layout.addWidget(plain_label(shown, "strong"))
        layout.addStretch()
        layout.addWidget(button)

    def _words(self, kind: StepKind) -> tuple[str, str]:
        return {
            StepKind.DECIDE: (self.tr("Two computers changed the same words"), self.tr("Compare and decide")),
            StepKind.ATTEND: (self.tr("Takes place soon"), self.tr("See when")),
            StepKind.QUIZ: (self.tr("Find out what to read first"), self.tr("Take the quiz")),
            StepKind.FINISH: (self.tr("Planned for today or before"), self.tr("Open it")),
            StepKind.REFLECT: (self.tr("Done, and not reflected on yet"), self.tr("Reflect on it")),
            StepKind.WATCH: (self.tr("You missed it"), self.tr("Did you watch it since?")),
            StepKind.ANSWER: (self.tr("It is over"), self.tr("Say whether you were there")),
            StepKind.PLAN: (self.tr("Nothing planned here yet"), self.tr("See what is there")),
            StepKind.PORTFOLIO: (self.tr("You have something to show"), self.tr("Look at your portfolio")),
        }[kind]
