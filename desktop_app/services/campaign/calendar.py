"""A person's calendar: the campaign's events, the person's own events, and attendance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.catalogue.calendar import AHEAD, BACK, read_calendar, source_of, write_events
from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.calendar_changes import calendar_changes
from desktop_app.domain.campaign import Campaign, Event
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.records.attendance import Attendance, AttendanceState, OwnEvent, attendance_record
from desktop_app.domain.revision import RecordId
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.exported_file import write_exported
from desktop_app.reading.worker import limited
from desktop_app.services.campaign.codes import CampaignCode
from desktop_app.services.journal.journal import Journal
from desktop_app.services.ports import Clock

REMINDER = timedelta(minutes=15)
"""The time before an event at which the person is reminded."""
MAX_CALENDAR_SIZE = 20 * 1024 * 1024
READING = 60.0
"""The time limit in seconds for reading a calendar."""


class CalendarError(SpringshelfError):
    """A calendar file can't be read or written."""


@dataclass(frozen=True, slots=True)
class CalendarImport:
    """The result of an import: new, changed and known events, and what could not be read.

    `records` are the records of the new events, with which the import can be undone. `removed` is the number of events
    that their organiser cancelled or moved. `gone` are the records of events that an earlier file of this calendar had;
    the person is asked whether to remove them.
    """

    added: int
    changed: int
    known: int
    problems: tuple[Message, ...]
    records: tuple[RecordId, ...] = ()
    removed: int = 0
    gone: tuple[RecordId, ...] = ()


class Calendar:
    """One person's calendar."""

    def __init__(self, journal: Journal, clock: Clock) -> None:
        self._journal = journal
        self._clock = clock

    def events(self, campaign: Campaign | None) -> tuple[Event, ...]:
        """The campaign's and the person's own events, sorted by time."""
        own = (value.to_event() for _, value in self._journal.every(OwnEvent))
        every = [*(campaign.events if campaign else ()), *(event for event in own if event is not None)]
        return tuple(sorted(every, key=lambda event: (event.starts, event.uid)))

    def attendance(self) -> dict[str, AttendanceState]:
        """The person's attendance, by UID of the event."""
        return {uid: value.state for uid, value in self.attendances().items()}

    def attendances(self) -> dict[str, Attendance]:
        """The person's attendance with their links, questions and notes, by UID of the event."""
        return {value.event: value for _, value in self._journal.attendance()}

    def attend(self, event: Event, state: AttendanceState) -> None:
        """Record the person's attendance of an event. Links, questions and notes stay."""
        self.record(replace(self._attendance_of(event), state=state))

    def note(
        self,
        event: Event,
        *,
        join: str | None = None,
        recording: str | None = None,
        questions: str | None = None,
        notes: str | None = None,
    ) -> None:
        """Change the links, questions or notes of an event; what is None stays.

        Raises:
            CalendarError: an address is not a web address.
        """
        known = self._attendance_of(event)
        self.record(
            replace(
                known,
                join=known.join if join is None else join.strip(),
                recording=known.recording if recording is None else recording.strip(),
                questions=known.questions if questions is None else questions.strip(),
                notes=known.notes if notes is None else notes.strip(),
            )
        )

    def record(self, attendance: Attendance) -> None:
        """Write an attendance as a whole.

        Raises:
            CalendarError: an address is not a web address.
        """
        for address in (attendance.join, attendance.recording):
            if address and not is_web_address(address):
                raise CalendarError(CampaignCode.NO_WEB_ADDRESS, address)
        self._journal.write(attendance, attendance_record(attendance.event))

    def _attendance_of(self, event: Event) -> Attendance:
        known = self.attendances().get(event.uid)
        return replace(known, title=event.title) if known else Attendance(event.uid, event.title)

    def import_file(self, source: Path) -> CalendarImport:
        """Import a calendar file into the person's own events. Importing the same file again adds nothing.

        Raises:
            CalendarError: the file can't be opened, or is too large.
            DocumentError: it is not a calendar, or nothing in it can be read.
            LimitError: reading it takes too much time or memory.
        """
        try:
            if source.stat().st_size > MAX_CALENDAR_SIZE:
                raise CalendarError(CampaignCode.TOO_LARGE, source.name)
            data = source.read_bytes()
        except OSError as error:
            raise CalendarError(CampaignCode.UNREADABLE, source.name, reason=reason_of(error)) from error
        now = self._clock()
        events, problems, origin = limited(source.name, READING, _read, data, source.name, now)
        here = {entry.record: value for entry, value in self._journal.every(OwnEvent)}
        done = calendar_changes(events, here, origin, (now - BACK, now + AHEAD), now)
        for record, value in done.written.items():
            self._journal.write(value, record)
        self.remove_imported(done.removed)
        counts = (len(done.added), len(done.changed), len(done.known))
        return CalendarImport(*counts, problems, done.added, len(done.removed), done.gone)

    def remove_imported(self, records: Iterable[RecordId]) -> None:
        """Remove imported events of the person's own."""
        for record in records:
            self._journal.delete(record, OwnEvent.KIND)

    def own(self) -> dict[str, RecordId]:
        """The records of the person's own events, by UID."""
        return {value.uid: entry.record for entry, value in self._journal.every(OwnEvent)}

    def save(self, events: Iterable[Event], target: Path) -> None:
        """Write events as an iCalendar file with an alarm for each.

        Raises:
            CalendarError: the file can't be written.
        """
        try:
            write_exported(target, write_events(events, "Calendar", REMINDER))
        except OSError as error:
            raise CalendarError(CampaignCode.NOT_WRITTEN, str(target), reason=reason_of(error)) from error


def _read(data: bytes, name: str, now: datetime) -> tuple[tuple[Event, ...], tuple[Message, ...], str]:
    """The events of a file, what can't be read of it, and which calendar it is of."""
    return *read_calendar(data, name, now), source_of(data, name)


def due(events: Sequence[Event], attendance: Mapping[str, AttendanceState], now: datetime) -> tuple[Event, ...]:
    """The events that begin within the time of a `REMINDER` and that the person has not dismissed."""
    wanted = (AttendanceState.OPEN, AttendanceState.GOING)
    return tuple(
        event
        for event in events
        if not event.all_day
        and timedelta(0) <= event.starts - now <= REMINDER
        and attendance.get(event.uid, AttendanceState.OPEN) in wanted
    )
