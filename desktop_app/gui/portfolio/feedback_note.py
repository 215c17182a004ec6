"""A mentor's feedback on an entry, shown above the entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.records.feedback import Feedback, FeedbackSource
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.portfolio.portfolio_words import said_by
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.lists import listed

if TYPE_CHECKING:  # see PageContext
    from desktop_app.services.feedback.feedback import FeedbackService

MAX_SHOWN = 3


class FeedbackNote(QFrame):
    """Shows the latest feedback on the open entry, or nothing if there is none."""

    def __init__(self, feedback: FeedbackService, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._feedback, self._tasks = feedback, tasks
        self._wanted: RecordId | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addWidget(self._label)
        self.hide()

    def look_at(self, record: RecordId) -> None:
        """Show the feedback on this entry."""
        self._wanted = record
        self.hide()
        self._tasks.run_query(
            lambda: tuple(one for _, one in self._feedback.on(record)), lambda found: self._show(record, found)
        )

    def _show(self, record: RecordId, found: tuple[Feedback, ...]) -> None:
        if record != self._wanted or not found:
            return
        lines = [self._line(one) for one in reversed(found[-MAX_SHOWN:])]
        if len(found) > MAX_SHOWN:
            lines.append(self.tr("%n more: see Portfolio, More, Feedback.", "", len(found) - MAX_SHOWN))
        self._label.setText("\n".join(lines))
        self.show()

    def _line(self, one: Feedback) -> str:
        quote = f"“{one.quote}” – " if one.quote else ""
        drawn = one.source is FeedbackSource.DRAWN
        picture = self.tr("a drawing in the PDF: {name}") if drawn else self.tr("a scanned page: {name}")
        text = one.text or picture.format(name=one.origin)
        name, day, version = said_by(one)
        by = listed((name or self.tr("Mentor"), day, version))
        return labelled(by, f"{quote}{text}")
