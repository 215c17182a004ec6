"""An event: title, time in the person's and in the event's time zone, and a note for sample dates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.gui.texts.words import attended_name, event_time_text, short_day_text
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.flow_row import FlowRow
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip

DATE_WIDTH = 48
"""Pixels for the day and the short name of its month, at 100 %."""
MIN_STATE_LENGTH = 11
"""The minimum number of visible characters of a choice."""


class EventRow(QFrame):
    """One event. Its description is the tool tip and part of the screen reader's text.

    Signals:
        attended: the person set their attendance (Event, Attended).
        notes_requested: the person wants to see or write notes and links (Event).
    """

    attended = Signal(Event, AttendanceState)
    notes_requested = Signal(Event)

    def __init__(self, event: Event, state: AttendanceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        local = event.starts.astimezone()
        date = plain_label(short_day_text(local.date()), "kicker")
        date.setFixedWidth(scaled(DATE_WIDTH))
        title = plain_label(event.title, "strong")
        when = plain_label(self._when(event), "soft")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(when)
        # Below the words, and not beside them: the column of events is narrow.
        controls = FlowRow(SPACE.near)
        controls.add(self._notes_button(event))
        controls.add(self._state_box(event, state))
        controls.add(None)
        words.addSpacing(SPACE.near)
        words.addWidget(controls)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(date)
        layout.addLayout(words, 1)
        self.setToolTip(plain_tip(event.description))
        self.setAccessibleName(shown_line(event.title))
        self.setAccessibleDescription(f"{when.text()}. {shown_text(event.description)}")

    def _notes_button(self, event: Event) -> QPushButton:
        button = QPushButton(self.tr("Notes and links…"))
        button.setAccessibleName(self.tr("Notes and links: {title}").format(title=shown_line(event.title)))
        button.clicked.connect(lambda _checked: self.notes_requested.emit(event))
        return button

    def _state_box(self, event: Event, state: AttendanceState) -> QComboBox:
        box = QComboBox()
        for one in AttendanceState:
            box.addItem(attended_name(one), one)
        select_entry(box, state, attended_name(state))
        # The longest choice would make the page wider than a small screen; the open list shows it in full.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(MIN_STATE_LENGTH)
        name_box(box, self.tr("Attendance: {title}").format(title=event.title))
        # Scrolling the page with the mouse wheel must not change the value.
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.activated.connect(lambda _index: self.attended.emit(event, AttendanceState(box.currentData())))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _when(self, event: Event) -> str:
        kinds = {
            EventKind.WEBINAR: self.tr("Webinar"),
            EventKind.CONFERENCE: self.tr("Conference"),
            EventKind.OTHER: self.tr("Event"),
        }
        return f"{kinds.get(event.kind, kinds[EventKind.OTHER])} · {event_time_text(event, long=True)}"
