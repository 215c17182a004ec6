"""A campaign's events from and to iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta

import icalendar

from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.campaign import Event, EventKind

SAMPLE = "SAMPLE"
DEFAULT_DURATION = timedelta(hours=1)


def read_events(data: bytes, address: str) -> tuple[Event, ...]:
    """The events of a calendar, by time. Events without a start are left out.

    CATEGORIES tells the kind (`WEBINAR`, `CONFERENCE`) and, as `SAMPLE`, that the date is an example of ours.

    Raises:
        DocumentError: it is no calendar.
    """
    try:
        calendar = icalendar.Calendar.from_ical(data)
    except (ValueError, IndexError, KeyError) as error:
        raise DocumentError("This is not a calendar", address, "Ask for it as an .ics file.") from error
    events = [_event(one) for one in calendar.walk("VEVENT") if one.get("DTSTART")]
    return tuple(sorted(events, key=lambda event: (event.starts, event.uid)))


def _event(component: icalendar.Component) -> Event:
    starts = _moment(component.decoded("DTSTART"))
    if component.get("DTEND"):
        duration = _moment(component.decoded("DTEND")) - starts
    else:
        duration = component.decoded("DURATION", DEFAULT_DURATION)
    categories = {name.upper() for name in getattr(component.get("CATEGORIES"), "cats", [])}
    kinds = {kind.value.upper(): kind for kind in EventKind}
    kind = next((kinds[name] for name in sorted(categories) if name in kinds), EventKind.OTHER)
    return Event(
        uid=str(component.get("UID", "")),
        title=str(component.get("SUMMARY", "")),
        kind=kind,
        starts=starts,
        duration=max(duration, timedelta(0)),
        description=str(component.get("DESCRIPTION", "")),
        place=str(component.get("LOCATION", "")),
        sample=SAMPLE in categories,
    )


def _moment(value: object) -> datetime:
    """A time with a zone: a day counts from midnight, a time without zone counts as UTC."""
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    return datetime.combine(value, time(), UTC)  # type: ignore[arg-type]  # icalendar gives a date here


def write_events(events: Iterable[Event], name: str) -> bytes:
    """A calendar of these events under that name, with the rules of their time zones; `read_events` reads it back."""
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", f"-//Springshelf//{name}//EN")
    for event in events:
        component = icalendar.Event()
        component.add("UID", event.uid)
        component.add("DTSTAMP", event.starts.astimezone(UTC))
        component.add("DTSTART", event.starts)
        component.add("DURATION", event.duration)
        component.add("SUMMARY", event.title)
        component.add("CATEGORIES", [event.kind.value.upper(), *([SAMPLE] if event.sample else [])])
        for key, text in (("LOCATION", event.place), ("DESCRIPTION", event.description)):
            if text:
                component.add(key, text)
        calendar.add_component(component)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
