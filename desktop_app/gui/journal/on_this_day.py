"""Buttons that lead to what was written a week, a month or years ago."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.on_this_day import Memory, TimeAgo, on_this_day
from desktop_app.domain.record_line import RecordLine
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.widgets.layout_parts import clear_layout

MAX_SHOWN = 3


class OnThisDay(QObject):
    """Fills a widget.

    Signals:
        opened: open this entry (its record).
    """

    opened = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._layout = QVBoxLayout(place)
        self._layout.setContentsMargins(0, 16, 0, 0)

    def show_of(self, lines: Sequence[RecordLine], today: date) -> None:
        """Show the entries from this day in the past."""
        clear_layout(self._layout)
        for memory in on_this_day(lines, today, MAX_SHOWN):
            self._layout.addWidget(self._button(memory), 0, Qt.AlignmentFlag.AlignHCenter)

    def _button(self, memory: Memory) -> QPushButton:
        when = {
            TimeAgo.WEEK: self.tr("A week ago"),
            TimeAgo.MONTH: self.tr("A month ago"),
            TimeAgo.YEARS: self.tr("%n year(s) ago", "", memory.years),
        }[memory.ago]
        title = memory.line.title or self.tr("Without a title")
        button = QPushButton(labelled(when, title))
        button.clicked.connect(lambda: self.opened.emit(memory.line.record))
        return button
