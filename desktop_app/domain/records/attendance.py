"""A person's calendar: which events they attended, and events that they added themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self
from zoneinfo import ZoneInfo

from desktop_app.domain.body import Body, choice_in, flag_in, number_in, text_in
from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.hashes import sha256
from desktop_app.domain.revision import Json, RecordId


class Attended(StrEnum):
    """What a person decided about an event."""

    OPEN = "open"
    GOING = "going"
    ATTENDED = "attended"
    MISSED = "missed"
    WATCHED = "watched"


def attendance_record(uid: str) -> RecordId:
    """The record of what a person did about an event: the same on each of their computers."""
    return RecordId("at-" + sha256(uid.encode())[:16])


def event_record(uid: str) -> RecordId:
    """The record of an event that a person took in: the same on each of their computers."""
    return RecordId("ev-" + sha256(uid.encode())[:16])


@dataclass(frozen=True, slots=True)
class Attendance:
    """What a person did about an event (`event` is its UID)."""

    event: str
    title: str
    state: Attended = Attended.OPEN

    KIND = "attendance"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {"event": self.event, "title": self.title, "state": self.state.value}

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(text_in(body, "event"), text_in(body, "title"), choice_in(body, "state", Attended.OPEN))


@dataclass(frozen=True, slots=True)
class OwnEvent:
    """An event that a person took in from a calendar's file.

    `starts` is an ISO 8601 time with its offset, `zone` the IANA name of its time zone where it has one; `minutes` is
    its length. An `all_day` event counts from midnight where the person is.
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

    KIND = "event"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "uid": self.uid,
            "title": self.title,
            "starts": self.starts,
            "zone": self.zone,
            "minutes": self.minutes,
            "all_day": self.all_day,
            "description": self.description,
            "place": self.place,
            "sequence": self.sequence,
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            uid=text_in(body, "uid"),
            title=text_in(body, "title"),
            starts=text_in(body, "starts"),
            zone=text_in(body, "zone"),
            minutes=number_in(body, "minutes"),
            all_day=flag_in(body, "all_day"),
            description=text_in(body, "description"),
            place=text_in(body, "place"),
            sequence=number_in(body, "sequence"),
        )

    @classmethod
    def from_event(cls, event: Event) -> Self:
        """What is kept of an event that was read."""
        return cls(
            uid=event.uid,
            title=event.title,
            starts=event.starts.isoformat(),
            zone=getattr(event.starts.tzinfo, "key", ""),
            minutes=int(event.duration.total_seconds() // 60),
            all_day=event.all_day,
            description=event.description,
            place=event.place,
            sequence=event.sequence,
        )

    def to_event(self) -> Event | None:
        """The event, or None where its time can't be read."""
        try:
            starts = datetime.fromisoformat(self.starts)
            starts = starts.astimezone(ZoneInfo(self.zone)) if self.zone else starts
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
        )
