"""A webinar or conference: what, when in the person's own time and the event's, and whether the date is a sample."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Event, EventKind
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip
from desktop_app.gui.words import long_day_text

DATE_WIDTH = 64


class EventRow(QFrame):
    """One event. Its description is the tool tip and part of what a screen reader says."""

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        local = event.starts.astimezone()
        date = plain_label(f"{local.day}\n{local:%b}", "kicker")
        date.setFixedWidth(DATE_WIDTH)
        title = plain_label(event.title, "strong")
        when = plain_label(self._when(event, local), "soft")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(when)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(date)
        layout.addLayout(words, 1)
        self.setToolTip(plain_tip(event.description))
        self.setAccessibleName(event.title)
        self.setAccessibleDescription(f"{when.text()}. {event.description}")

    def _when(self, event: Event, local: datetime) -> str:
        kinds = {
            EventKind.WEBINAR: self.tr("Webinar"),
            EventKind.CONFERENCE: self.tr("Conference"),
            EventKind.OTHER: self.tr("Event"),
        }
        ends = local + event.duration
        parts = [kinds[event.kind], long_day_text(local.date()), f"{local:%H:%M}–{ends:%H:%M}"]
        if local.utcoffset() != event.starts.utcoffset():
            parts.append(self.tr("{time} where it takes place").format(time=f"{event.starts:%H:%M}"))
        if event.sample:
            parts.append(self.tr("sample date"))
        return " · ".join(parts)
