"""Reading and writing a campaign's events as iCalendar (RFC 5545)."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from typing import TYPE_CHECKING

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.repeated_events import TIMEOUT, TooOftenError, expanded
from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.message import Message
from desktop_app.domain.numbers import in_range

if TYPE_CHECKING:  # icalendar is slow to import and seldom needed, so the functions that need it import it
    import icalendar

SAMPLE = "SAMPLE"
DEFAULT_DURATION = timedelta(hours=1)
BACK, AHEAD = timedelta(days=30), timedelta(days=180)
"""A repeated event is expanded from so long ago until so far ahead."""
MAX_EVENTS, MAX_PROBLEMS = 2000, 100
MAX_TITLE_LENGTH = 500
UNREADABLE = (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError, OSError)
"""The errors of `icalendar` for unexpected input; OSError is raised for a time zone name that is too long for a file
name.
"""


SHOWN_PROBLEMS = 3
"""The maximum number of problems that an error about a calendar names."""


def read_events(data: bytes, address: str) -> tuple[Event, ...]:
    """Parse the events of a calendar, sorted by time, with one entry for each repeated event.

    Events without a readable time are left out. CATEGORIES holds the kind (`WEBINAR`, `CONFERENCE`) and `SAMPLE` for a
    sample date of ours.

    Raises:
        DocumentError: the bytes are not a calendar.
    """
    calendar = _calendar(data, address)
    events = []
    for one in calendar.walk("VEVENT"):
        if one.get("DTSTART"):
            with suppress(*UNREADABLE):
                events.append(_event(one))
    return _first_events(events, [])


def read_calendar(data: bytes, name: str, now: datetime) -> tuple[tuple[Event, ...], tuple[Message, ...]]:
    """Parse the events of a person's calendar, sorted by time, with a list of what could not be read.

    Repeated events are expanded: one event for each occurrence, with the changes that were made to that occurrence.
    Each occurrence has its own UID.

    Raises:
        DocumentError: the bytes are not a calendar, or nothing in it can be read.
    """
    calendar = _calendar(data, name)
    events: dict[str, Event] = {}
    problems: list[Message] = []
    for component in calendar.walk("VEVENT"):
        title = _title(component)
        if not component.get("DTSTART"):
            problems.append(DocumentCode.EVENT_WITHOUT_TIME.message(title=title))
        elif "RRULE" not in component and "RDATE" not in component and "RECURRENCE-ID" not in component:
            _take(events, problems, title, component)
    for component in _occurrences(calendar, now, problems):
        _take(events, problems, _title(component), component, repeated=True)
    if not events and problems:
        raise DocumentError(DocumentCode.CALENDAR_UNREADABLE, name, problems=tuple(problems[:SHOWN_PROBLEMS]))
    return _first_events(events.values(), problems), tuple(problems[:MAX_PROBLEMS])


def _first_events(events: Iterable[Event], problems: list[Message]) -> tuple[Event, ...]:
    """The first events by time, at most as many as can be shown."""
    ordered = sorted(events, key=lambda event: (event.starts, event.uid))
    if len(ordered) > MAX_EVENTS:
        problems.insert(0, DocumentCode.MORE_EVENTS.message(count=len(ordered), most=MAX_EVENTS))
    return tuple(ordered[:MAX_EVENTS])


def _title(component: icalendar.Component) -> str | Message:
    return clean_text(str(component.get("SUMMARY", "")))[:MAX_TITLE_LENGTH] or DocumentCode.NAMELESS_EVENT.message()


def _calendar(data: bytes, name: str) -> icalendar.Component:
    import icalendar  # noqa: PLC0415 - see above

    try:
        return icalendar.Calendar.from_ical(data)
    except UNREADABLE as error:
        raise DocumentError(DocumentCode.NOT_A_CALENDAR, name) from error


def _occurrences(
    calendar: icalendar.Component, now: datetime, problems: list[Message]
) -> Iterator[icalendar.Component]:
    """Expand repeated events near today, one series at a time."""
    series: dict[str, list[icalendar.Component]] = {}
    repeated: set[str] = set()
    for component in calendar.walk("VEVENT"):
        uid = str(component.get("UID", ""))
        series.setdefault(uid, []).append(component)
        if "RRULE" in component or "RDATE" in component:
            repeated.add(uid)
    until = time.monotonic() + TIMEOUT
    for uid in (one for one in series if one in repeated):
        title = _title(series[uid][0])
        try:
            yield from expanded(series[uid], now - BACK, now + AHEAD, until)
        except TooOftenError:
            problems.append(DocumentCode.REPEATS_TOO_OFTEN.message(title=title))
        except UNREADABLE as error:
            problems.append(DocumentCode.REPETITION_UNREADABLE.message(title=title, reason=type(error).__name__))


def _take(
    events: dict[str, Event],
    problems: list[Message],
    title: str | Message,
    component: icalendar.Component,
    *,
    repeated: bool = False,
) -> None:
    try:
        event = _event(component)
    except UNREADABLE:
        problems.append(DocumentCode.EVENT_TIME_UNREADABLE.message(title=title))
        return
    when = event.starts.isoformat()
    uid = "/".join([event.uid or event.title, *([when] if repeated or not event.uid else [])])
    events[uid] = replace(event, uid=uid)


def _event(component: icalendar.Component) -> Event:
    first = component.decoded("DTSTART")
    starts = _moment(first)
    all_day = not isinstance(first, datetime)
    if component.get("DTEND"):
        duration = _moment(component.decoded("DTEND")) - starts
    else:
        duration = component.decoded("DURATION", timedelta(days=1) if all_day else DEFAULT_DURATION)
    duration = max(duration, timedelta(0))
    (starts + duration + timedelta(days=1)).astimezone()  # the year 9999 ends: the end has no date
    categories = {name.upper() for name in getattr(component.get("CATEGORIES"), "cats", [])}
    return Event(
        uid=_text(component, "UID"),
        title=_text(component, "SUMMARY"),
        kind=_kind(categories - {SAMPLE}),
        starts=starts,
        duration=duration,
        description=_text(component, "DESCRIPTION"),
        place=_text(component, "LOCATION"),
        sample=SAMPLE in categories,
        all_day=all_day,
        sequence=in_range(int(component.get("SEQUENCE", 0))) or 0,
    )


def _kind(categories: set[str]) -> EventKind:
    """The first known kind, or else the first category, so that a kind of a newer version is written back unchanged."""
    kinds = [EventKind(name.lower()) for name in sorted(categories) if name]
    return next((kind for kind in kinds if kind.is_known), kinds[0] if kinds else EventKind.OTHER)


def _text(component: icalendar.Component, name: str) -> str:
    return clean_text(str(component.get(name, "")))


def _moment(value: object) -> datetime:
    """A time with a zone. A date counts from midnight; dates and times without a zone are local (RFC 5545)."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.astimezone()
    return datetime.combine(value, time_of_day()).astimezone()  # type: ignore[arg-type]  # icalendar: a date


def write_events(events: Iterable[Event], name: str, reminder: timedelta | None = None) -> bytes:
    """Write a calendar with this name, the events and their time zone rules; `read_events` reads it.

    With a `reminder`, each event gets an alarm that long before it begins (VALARM).
    """
    import icalendar  # noqa: PLC0415 - see above

    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", f"-//Springshelf//{name}//EN")
    for event in events:
        calendar.add_component(_component(event, reminder))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _component(event: Event, reminder: timedelta | None) -> icalendar.Event:
    import icalendar  # noqa: PLC0415 - see above

    component = icalendar.Event()
    component.add("UID", event.uid)
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTAMP", event.starts.astimezone(UTC))
    if event.all_day:
        first = event.starts.astimezone().date()
        component.add("DTSTART", first)
        component.add("DTEND", first + max(event.duration, timedelta(days=1)))
    else:
        component.add("DTSTART", event.starts)
        component.add("DURATION", event.duration)
    component.add("SUMMARY", event.title)
    component.add("CATEGORIES", [event.kind.value.upper(), *([SAMPLE] if event.sample else [])])
    for key, text in (("LOCATION", event.place), ("DESCRIPTION", event.description)):
        if text:
            component.add(key, text)
    if reminder is not None:
        alarm = icalendar.Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", event.title)
        alarm.add("TRIGGER", -reminder)
        component.add_component(alarm)
    return component
