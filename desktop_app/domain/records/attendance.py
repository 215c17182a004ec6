"""A person's calendar: attendance of events, and events that the person added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import ClassVar, Self
from zoneinfo import ZoneInfo

from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.codec import FLAG, IDENTIFIER, LINE, NUMBER, TEXT, Codecs, choice
from desktop_app.domain.hashes import sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


class AttendanceState(OpenEnum):
    """The person's decision about an event."""

    OPEN = "open"
    GOING = "going"
    ATTENDED = "attended"
    MISSED = "missed"
    WATCHED = "watched"


def attendance_record(uid: str) -> RecordId:
    """The record id for the attendance of an event: the same on each of the person's computers."""
    return RecordId("at-" + sha256(uid.encode())[:16])


def event_record(uid: str) -> RecordId:
    """The record id of a person's own event: the same on each of the person's computers."""
    return RecordId("ev-" + sha256(uid.encode())[:16])


@dataclass(frozen=True, slots=True)
class Attendance(Record):
    """The person's attendance of an event (`event` is its UID), with their notes and questions.

    `join` and `recording` are web addresses that the person received; they come before those of the event's source.
    """

    event: str
    title: str
    state: AttendanceState = AttendanceState.OPEN
    join: str = ""
    recording: str = ""
    questions: str = ""
    notes: str = ""

    KIND = "attendance"
    CODECS: ClassVar[Codecs] = {
        "event": IDENTIFIER,
        "title": LINE,
        "state": choice(AttendanceState, absent=AttendanceState.OPEN),
        "join": IDENTIFIER,
        "recording": IDENTIFIER,
        "questions": TEXT,
        "notes": TEXT,
    }


@dataclass(frozen=True, slots=True)
class OwnEvent(Record):
    """An event that a person imported from a calendar file.

    `starts` is an ISO 8601 time with its offset, `zone` the IANA name of its time zone, if it has one; `minutes` is its
    duration. An `all_day` event starts at midnight in the person's time zone; only the date in `starts` counts.
    `source` is the name of the calendar that it was imported from; empty for an invitation.
    """

    uid: str
    title: str
    starts: str
    zone: str
    minutes: int
    all_day: bool = False
    description: str = ""
    place: str = ""
    sequence: int = 0
    source: str = ""
    join: str = ""
    recording: str = ""

    KIND = "event"
    CODECS: ClassVar[Codecs] = {
        "uid": IDENTIFIER,
        "title": LINE,
        "starts": IDENTIFIER,
        "zone": IDENTIFIER,
        "minutes": NUMBER,
        "all_day": FLAG,
        "description": TEXT,
        "place": LINE,
        "sequence": NUMBER,
        "source": IDENTIFIER,
        "join": IDENTIFIER,
        "recording": IDENTIFIER,
    }

    @classmethod
    def from_event(cls, event: Event) -> Self:
        """Convert an imported event."""
        return cls(
            uid=event.uid,
            title=event.title,
            starts=f"{event.starts.date()}T00:00:00+00:00" if event.all_day else event.starts.isoformat(),
            zone=getattr(event.starts.tzinfo, "key", ""),
            minutes=int(event.duration.total_seconds() // 60),
            all_day=event.all_day,
            description=event.description,
            place=event.place,
            sequence=event.sequence,
            join=event.join,
            recording=event.recording,
        )

    def to_event(self) -> Event | None:
        """Convert to an event; None if its time is invalid."""
        try:
            starts = datetime.fromisoformat(self.starts)
            if self.all_day:
                starts = datetime.combine(starts.date(), time()).astimezone()
            starts = starts.astimezone(ZoneInfo(self.zone)) if self.zone and not self.all_day else starts
        except (ValueError, KeyError, OSError):
            return None
        if starts.tzinfo is None:
            return None
        return Event(
            uid=self.uid,
            title=self.title,
            kind=EventKind.OTHER,
            starts=starts,
            duration=timedelta(minutes=self.minutes),
            description=self.description,
            place=self.place,
            all_day=self.all_day,
            sequence=self.sequence,
            join=self.join,
            recording=self.recording,
        )


ATTENDANCE = RecordKind(
    Attendance,
    "What I did about an event",
    title=lambda one: one.title,
    prose=lambda one: (one.questions, one.notes),
)
OWN_EVENT = RecordKind(OwnEvent, "Event", title=lambda one: one.title)
