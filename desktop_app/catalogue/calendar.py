"""Reading and writing a campaign's events as iCalendar (RFC 5545)."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop_app.catalogue.calendar_text import calendar_text
from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.repeated_events import TIMEOUT, TooOftenError, expanded
from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.message import Message
from desktop_app.domain.numbers import in_range

if TYPE_CHECKING:  # icalendar is slow to import and seldom needed, so the functions that need it import it
    import icalendar

SAMPLE = "SAMPLE"
RECORDING = "X-SPRINGSHELF-RECORDING"
"""The property with the address of a recording, for which iCalendar has none (RFC 5545, section 3.8.8.2)."""
YEAR = timedelta(days=366)
DEFAULT_DURATION = timedelta(hours=1)
BACK, AHEAD = timedelta(days=30), timedelta(days=180)
"""A repeated event is expanded from so long ago until so far ahead."""
MAX_EVENTS, MAX_PROBLEMS = 2000, 100
MAX_TITLE_LENGTH = 500
COPY = re.compile(r"\s*\(\d+\)$")
"""What a browser puts behind the name of a file that it has fetched before."""
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
    calendar, _ = _calendar(data, address)
    events = []
    for one in calendar.walk("VEVENT"):
        if one.get("DTSTART") and not _is_cancelled(one):
            with suppress(*UNREADABLE):
                events.append(_event(one))
    return _newest_events(events, [])


def read_calendar(data: bytes, name: str, now: datetime) -> tuple[tuple[Event, ...], tuple[Message, ...]]:
    """Parse the events of a person's calendar, sorted by time, with a list of what could not be read.

    Repeated events are expanded: one event for each occurrence, with the changes that were made to that occurrence.
    Each occurrence has its own UID: the UID of the series and the original time, which stays when the occurrence is
    moved. Cancelled events are included and marked as `cancelled`.

    Raises:
        DocumentError: the bytes are not a calendar, or nothing in it can be read.
    """
    calendar, cut = _calendar(data, name)
    events: dict[str, Event] = {}
    problems: list[Message] = [DocumentCode.CALENDAR_CUT.message()] if cut else []
    components = list(calendar.walk("VEVENT"))
    repeated = {_uid(one) for one in components if "RRULE" in one or "RDATE" in one}
    for component in components:
        if not component.get("DTSTART"):
            problems.append(DocumentCode.EVENT_WITHOUT_TIME.message(title=_title(component)))
        elif _uid(component) not in repeated or (_is_cancelled(component) and "RECURRENCE-ID" not in component):
            _take(events, problems, component, alone="RECURRENCE-ID" in component)
    for component in _occurrences(calendar, now, problems):
        _take(events, problems, component)
    if not events and problems:
        raise DocumentError(DocumentCode.CALENDAR_UNREADABLE, name, problems=tuple(problems[:SHOWN_PROBLEMS]))
    return _newest_events(events.values(), problems), tuple(problems[:MAX_PROBLEMS])


def source_of(data: bytes, name: str) -> str:
    """Which calendar a file is of: by the name that it states, else by the file's; empty for an invitation."""
    readable = calendar_text(data)
    if readable is None or readable.invites:
        return ""
    return clean_text(readable.name)[:MAX_TITLE_LENGTH] or COPY.sub("", PurePath(name).stem)


def _newest_events(events: Iterable[Event], problems: list[Message]) -> tuple[Event, ...]:
    """The events by time; of more than can be shown, the last ones: what comes is wanted rather than what was."""
    ordered = sorted(events, key=lambda event: (event.starts, event.uid))
    if len(ordered) > MAX_EVENTS:
        problems.insert(0, DocumentCode.MORE_EVENTS.message(count=len(ordered), most=MAX_EVENTS))
    return tuple(ordered[-MAX_EVENTS:])


def _title(component: icalendar.Component) -> str | Message:
    return clean_text(str(component.get("SUMMARY", "")))[:MAX_TITLE_LENGTH] or DocumentCode.NAMELESS_EVENT.message()


def _uid(component: icalendar.Component) -> str:
    return str(component.get("UID", ""))


def _is_cancelled(component: icalendar.Component) -> bool:
    return str(component.get("STATUS", "")).upper() == "CANCELLED"


def _calendar(data: bytes, name: str) -> tuple[icalendar.Component, bool]:
    """The calendar, and whether its file was cut off."""
    import icalendar  # noqa: PLC0415 - see above

    readable = calendar_text(data)
    if readable is None:
        raise DocumentError(DocumentCode.NOT_A_CALENDAR, name)
    icalendar.use_zoneinfo()  # forgets the zones that earlier calendars defined
    try:
        return icalendar.Calendar.from_ical(readable.text), readable.cut
    except UNREADABLE as error:
        raise DocumentError(DocumentCode.NOT_A_CALENDAR, name) from error


def _occurrences(
    calendar: icalendar.Component, now: datetime, problems: list[Message]
) -> Iterator[icalendar.Component]:
    """Expand repeated events near today, one series at a time."""
    series: dict[str, list[icalendar.Component]] = {}
    repeated: set[str] = set()
    for component in calendar.walk("VEVENT"):
        series.setdefault(_uid(component), []).append(component)
        if ("RRULE" in component or "RDATE" in component) and not _is_cancelled(component):
            repeated.add(_uid(component))
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
    events: dict[str, Event], problems: list[Message], component: icalendar.Component, *, alone: bool = False
) -> None:
    title = _title(component)
    try:
        event = _event(component)
        uid = _uid_of_time(component, event)
    except UNREADABLE:
        problems.append(DocumentCode.EVENT_TIME_UNREADABLE.message(title=title))
        return
    zone = component["DTSTART"].params.get("TZID", "")
    if zone and not event.all_day and component.decoded("DTSTART").tzinfo is None:
        problems.append(DocumentCode.UNKNOWN_ZONE.message(title=title, zone=clean_text(zone)[:MAX_TITLE_LENGTH]))
    if uid not in events or events[uid].sequence <= event.sequence:
        events[uid] = replace(event, uid=uid, alone=alone)


def _uid_of_time(component: icalendar.Component, event: Event) -> str:
    """The UID of an event; of one time of a series, with the time that it had at first.

    A day is written without a zone, so that it is the same on a computer in another one.
    """
    first = component.decoded("RECURRENCE-ID") if component.get("RECURRENCE-ID") else None
    if first is None and event.uid:
        return event.uid
    if first is None:
        return f"{event.title}/{event.starts.isoformat()}"
    if isinstance(first, datetime):
        first = _moment(first).astimezone(event.starts.tzinfo)
    return f"{event.uid or event.title}/{first.isoformat()}"


def _event(component: icalendar.Component) -> Event:
    first = component.decoded("DTSTART")
    starts = _moment(first)
    all_day = not isinstance(first, datetime)
    duration = _duration(component, first)
    (starts + duration + timedelta(days=1)).astimezone()  # it raises where the end can't be shown: the year 9999 ends
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
        cancelled=_is_cancelled(component),
        join=_web_address(component, "CONFERENCE", "URL"),
        recording=_web_address(component, RECORDING),
    )


def _duration(component: icalendar.Component, first: date) -> timedelta:
    """How long an event is; days are counted by the calendar, where the clocks may change on one of them."""
    all_day = not isinstance(first, datetime)
    if not component.get("DTEND"):
        found: timedelta = component.decoded("DURATION", timedelta(days=1) if all_day else DEFAULT_DURATION)
        return max(found, timedelta(0))
    last = component.decoded("DTEND")
    if all_day and not isinstance(last, datetime):
        days: timedelta = last - first
        return max(days, timedelta(days=1))
    return max(_moment(last) - _moment(first), timedelta(0))


def _kind(categories: set[str]) -> EventKind:
    """The first known kind, or else the first category, so that a kind of a newer version is written back unchanged."""
    kinds = [EventKind(name.lower()) for name in sorted(categories) if name]
    return next((kind for kind in kinds if kind.is_known), kinds[0] if kinds else EventKind.OTHER)


def _text(component: icalendar.Component, name: str) -> str:
    return clean_text(str(component.get(name, "")))


def _web_address(component: icalendar.Component, *names: str) -> str:
    """The first web address in these properties; empty if there is none. `CONFERENCE` is that of RFC 7986, 5.11."""
    for name in names:
        values = component.get(name, [])
        for value in values if isinstance(values, list) else [values]:
            address = clean_text(str(value)).strip()
            if is_web_address(address):
                return address
    return ""


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
    days = []
    for event in events:
        calendar.add_component(_component(event, reminder))
        days += [event.starts.date(), (event.starts + event.duration).date()]
    if days:  # the rules of these years alone: those of all years since 1970 are longer than most calendars
        calendar.add_missing_timezones(min(days) - YEAR, max(days) + YEAR)
    return bytes(calendar.to_ical())


def _component(event: Event, reminder: timedelta | None) -> icalendar.Event:
    import icalendar  # noqa: PLC0415 - see above

    component = icalendar.Event()
    component.add("UID", event.uid)
    component.add("SEQUENCE", event.sequence)
    component.add("DTSTAMP", event.starts.astimezone(UTC))
    if event.all_day:
        first = event.starts.date()
        component.add("DTSTART", first)
        component.add("DTEND", first + max(event.duration, timedelta(days=1)))
    else:
        # A zone that has no name, or one that others may not know, is better told as UTC.
        component.add("DTSTART", event.starts if _is_named(event.starts) else event.starts.astimezone(UTC))
        component.add("DURATION", event.duration)
    component.add("SUMMARY", event.title)
    component.add("CATEGORIES", [event.kind.value.upper(), *([SAMPLE] if event.sample else [])])
    for key, text in (("LOCATION", event.place), ("DESCRIPTION", event.description)):
        if text:
            component.add(key, text)
    if event.join:
        component.add("CONFERENCE", event.join, parameters={"VALUE": "URI", "FEATURE": "VIDEO"})
    if event.recording:
        component.add(RECORDING, event.recording, parameters={"VALUE": "URI"})
    if reminder is not None:
        alarm = icalendar.Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", event.title)
        alarm.add("TRIGGER", -reminder)
        component.add_component(alarm)
    return component


def _is_named(moment: datetime) -> bool:
    return "/" in getattr(moment.tzinfo, "key", "")
