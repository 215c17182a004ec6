"""The calendar dialog: a month, the events by time with the person's attendance, import and export."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel, QTextCharFormat
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign, Event
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.campaign.event_notes_dialog import EventNotesDialog
from desktop_app.gui.forms.ui_calendar import Ui_CalendarForm
from desktop_app.gui.texts.languages import message_text
from desktop_app.gui.texts.words import attended_name, event_time_text, zone_text
from desktop_app.gui.theme.theme import colour, colours
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.file_dialogs import choose_file, choose_target
from desktop_app.gui.widgets.plain_label import directed
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE, TwoLineDelegate
from desktop_app.services.campaign.calendar import CalendarImport

EVENT_ROLE = Qt.ItemDataRole.UserRole + 1
COMING, MONTH, ALL = range(3)
Read = tuple[tuple[Event, ...], dict[str, AttendanceState], dict[str, RecordId]]


class CalendarDialog(BaseDialog):
    """Shows the campaign's events and the person's own.

    Signals:
        changed: the person's attendance or own events have changed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, campaign: Campaign | None, parent: QWidget, wanted: str = "") -> None:
        super().__init__(parent)
        self._context, self._campaign, self._wanted = context, campaign, wanted
        self._ui = Ui_CalendarForm()
        self._ui.setupUi(self)
        self._events: tuple[Event, ...] = ()
        self._attendance: dict[str, AttendanceState] = {}
        self._own: dict[str, RecordId] = {}
        self._new: tuple[RecordId, ...] = ()
        self._gone: tuple[RecordId, ...] = ()
        self._model = QStandardItemModel(self)
        self._today = context.shelf.home.clock().astimezone().date()
        self._prepare()
        self._connect()
        self._read()

    def _prepare(self) -> None:
        ui = self._ui
        ui.zone.setText(self.tr("Times are in your computer’s time zone ({zone}).").format(zone=zone_text()))
        for text in (self.tr("Upcoming"), self.tr("Selected month"), self.tr("Everything")):
            ui.show.addItem(text)
        for state in AttendanceState:
            ui.state.addItem(attended_name(state), state)
        ui.agenda.setModel(self._model)
        ui.agenda.setItemDelegate(TwoLineDelegate(ui.agenda))
        ui.details.hide()
        ui.takeOut.hide()
        ui.removeGone.hide()
        plain = QTextCharFormat()
        plain.setForeground(colour(colours().ink))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            ui.month.setWeekdayTextFormat(day, plain)

    def _connect(self) -> None:
        ui = self._ui
        ui.show.currentIndexChanged.connect(self._fill)
        ui.month.currentPageChanged.connect(lambda _year, _month: self._turned())
        ui.month.clicked.connect(self._day_chosen)
        ui.month.activated.connect(self._day_chosen)
        ui.today.clicked.connect(lambda: ui.month.setSelectedDate(as_qdate(self._today)))
        ui.agenda.selectionModel().currentChanged.connect(self._show_details)
        ui.state.activated.connect(self._attend)
        ui.notes.clicked.connect(self._open_notes)
        ui.takeIn.clicked.connect(self._choose_file)
        ui.saveAll.clicked.connect(lambda: self._choose_target(self._events))
        ui.saveOne.clicked.connect(lambda: self._choose_target([event] if (event := self._event()) else []))
        ui.removeOne.clicked.connect(self._remove_one)
        ui.takeOut.clicked.connect(lambda: self._take_out(self._new))
        ui.removeGone.clicked.connect(lambda: self._take_out(self._gone))
        ui.close.clicked.connect(self.accept)
        self.finished.connect(lambda: self._context.tasks.delete_after(self))

    def _read(self) -> None:
        calendar, campaign = self._context.profile.calendar, self._campaign
        self._context.tasks.run_query(
            lambda: (calendar.events(campaign), calendar.attendance(), calendar.own()), self._show
        )

    def _show(self, found: Read) -> None:
        self._events, self._attendance, self._own = found
        self._mark_days()
        if self._wanted or not self._coming():
            with QSignalBlocker(self._ui.show):
                self._ui.show.setCurrentIndex(ALL)
        self._fill()
        self.choose(self._wanted)
        self._ui.saveAll.setEnabled(bool(self._events))

    def _mark_days(self) -> None:
        marked = QTextCharFormat()
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setFontUnderline(True)
        marked.setForeground(colour(colours().accent))
        for event in self._events:
            self._ui.month.setDateTextFormat(as_qdate(event.starts.astimezone().date()), marked)

    def _coming(self) -> list[Event]:
        return [event for event in self._events if (event.starts + event.duration).astimezone().date() >= self._today]

    def _chosen(self) -> list[Event]:
        ui = self._ui
        year, month = ui.month.yearShown(), ui.month.monthShown()
        if ui.show.currentIndex() == COMING:
            return self._coming()
        if ui.show.currentIndex() == MONTH:
            local = ((event, event.starts.astimezone()) for event in self._events)
            return [event for event, starts in local if (starts.year, starts.month) == (year, month)]
        return list(self._events)

    def _fill(self) -> None:
        self._model.clear()
        for event in self._chosen():
            item = QStandardItem(shown_line(event.title) or self.tr("Without a title"))
            state = self._attendance.get(event.uid, AttendanceState.OPEN)
            told = [event_time_text(event), *([attended_name(state)] if state is not AttendanceState.OPEN else [])]
            item.setData(" · ".join(told), SECOND_LINE_ROLE)
            item.setData(f"{item.text()}. {' · '.join(told)}", Qt.ItemDataRole.AccessibleTextRole)
            item.setData(event, EVENT_ROLE)
            item.setEditable(False)
            self._model.appendRow(item)
        none = self._model.rowCount() == 0
        self._ui.none.setText(self.tr("No events here.") if none else "")
        self._ui.none.setVisible(none)
        self._ui.agenda.setVisible(not none)
        self._ui.details.setVisible(not none and self._event() is not None)

    def choose(self, uid: str) -> None:
        rows = range(self._model.rowCount())
        row = next((row for row in rows if self._model.index(row, 0).data(EVENT_ROLE).uid == uid), -1)
        if row >= 0:
            self._ui.agenda.setCurrentIndex(self._model.index(row, 0))

    def _turned(self) -> None:
        if self._ui.show.currentIndex() == MONTH:
            self._fill()

    def _day_chosen(self, day: QDate) -> None:
        """Show the month's events, and select the first one of that day."""
        self._ui.show.setCurrentIndex(MONTH)
        self._fill()
        wanted = day.toPython()
        on_it = (event.uid for event in self._chosen() if event.starts.astimezone().date() == wanted)
        self.choose(next(on_it, ""))

    def _event(self) -> Event | None:
        event = self._ui.agenda.currentIndex().data(EVENT_ROLE)
        return event if isinstance(event, Event) else None

    def _show_details(self, index: QModelIndex, _before: QModelIndex) -> None:
        event, ui = index.data(EVENT_ROLE), self._ui
        ui.details.setVisible(isinstance(event, Event))
        if isinstance(event, Event):
            ui.eventTitle.setText(directed(shown_line(event.title)))
            ui.removeOne.setVisible(event.uid in self._own)
            if ui.show.currentIndex() != MONTH:
                ui.month.setSelectedDate(as_qdate(event.starts.astimezone().date()))
            ui.eventWhen.setText(
                " · ".join(part for part in (event_time_text(event, long=True), shown_line(event.place)) if part)
            )
            ui.eventText.setText(shown_text(event.description))
            ui.eventText.setVisible(bool(event.description))
            state = self._attendance.get(event.uid, AttendanceState.OPEN)
            select_entry(ui.state, state, attended_name(state))
            # The details take height from the list, which shows the chosen row only while it keeps its size.
            QTimer.singleShot(0, self, lambda: ui.agenda.scrollTo(ui.agenda.currentIndex()))

    def _attend(self) -> None:
        event = self._event()
        if event is None:
            return
        calendar, state = self._context.profile.calendar, AttendanceState(self._ui.state.currentData())
        self._wanted = event.uid
        self._context.tasks.run_query(lambda: calendar.attend(event, state), lambda _none: self._written())

    def _open_notes(self) -> None:
        event = self._event()
        if event is not None:
            self._wanted = event.uid
            dialog = EventNotesDialog(self._context, event, self)
            dialog.written.connect(self._written)
            dialog.open()

    def _written(self) -> None:
        self._read()
        self.changed.emit()

    def _remove_one(self) -> None:
        event = self._event()
        if event is not None and event.uid in self._own:
            self._take_out((self._own[event.uid],))

    def _take_out(self, records: tuple[RecordId, ...]) -> None:
        """Remove imported events of the person's own; the journal's undo restores them one by one."""
        calendar = self._context.profile.calendar
        self._new = self._gone = ()
        self._ui.takeOut.hide()
        self._ui.removeGone.hide()
        self._wanted = ""
        told = self.tr("%n event(s) taken out.", "", len(records))
        self._ui.zone.setText(told)
        self._context.tasks.run_query(lambda: calendar.remove_imported(records), lambda _none: self._written())

    def _choose_file(self) -> None:
        choose_file(
            self,
            self.tr("Add a calendar file"),
            [self.tr("Calendars") + " (*.ics *.ical *.ifb *.vcs)"],
            self.import_file,
        )

    def import_file(self, source: Path) -> None:
        """Import the events of a file as the person's own."""
        calendar = self._context.profile.calendar
        self._context.tasks.run_query(lambda: calendar.import_file(source), self._taken_in)

    def _taken_in(self, found: CalendarImport) -> None:
        told = self.tr("%n new event(s).", "", found.added)
        if found.changed:
            told += " " + self.tr("%n event(s) changed.", "", found.changed)
        if found.removed:
            told += " " + self.tr("%n event(s) cancelled or moved away.", "", found.removed)
        if found.gone:
            told += " " + self.tr("%n event(s) are no longer in this calendar.", "", len(found.gone))
        self._ui.zone.setText(" ".join([told, *map(message_text, found.problems[:2])]))
        self._new, self._gone = found.records, found.gone
        self._ui.takeOut.setVisible(bool(self._new))
        self._ui.removeGone.setVisible(bool(self._gone))
        self._written()

    def _choose_target(self, events: list[Event] | tuple[Event, ...]) -> None:
        title, kinds = self.tr("Save as a calendar file"), self.tr("Calendars") + " (*.ics)"
        name = events[0].title if len(events) == 1 else self.tr("Calendar")
        choose_target(self, title, [kinds], "ics", partial(self.save, events), f"{name}.ics")

    def save(self, events: list[Event] | tuple[Event, ...], target: Path) -> None:
        """Export events to a file."""
        calendar = self._context.profile.calendar
        told = self.tr("Saved as {name}. Other calendars read it.").format(name=target.name)
        self._context.tasks.run_query(lambda: calendar.save(events, target), lambda _none: self._ui.zone.setText(told))


def as_qdate(day: date) -> QDate:
    """Convert a date to Qt's type."""
    return QDate(day.year, day.month, day.day)
