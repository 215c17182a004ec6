"""What a calendar's file changes in the events that a person took in before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.campaign import Event
from desktop_app.domain.records.attendance import OwnEvent, event_record
from desktop_app.domain.revision import RecordId

TIME_OF_SERIES = re.compile(r"(?P<series>.+)/\d{4}-\d\d-\d\d(?:T[^/]*)?", re.DOTALL)
"""The UID of one time of an event that repeats."""


@dataclass(frozen=True, slots=True)
class CalendarChanges:
    """What is to be written, and what is to be taken out.

    `added`, `changed` and `known` are the records of the file's events; `written` has the values of the first two, and
    of known ones whose calendar is now known. `removed` were called off or moved by their organiser. `gone` came with
    an earlier file of the same calendar, are not over, and are in this one no more.
    """

    added: tuple[RecordId, ...]
    changed: tuple[RecordId, ...]
    known: tuple[RecordId, ...]
    written: Mapping[RecordId, OwnEvent]
    removed: tuple[RecordId, ...]
    gone: tuple[RecordId, ...]


def calendar_changes(
    events: Iterable[Event],
    here: Mapping[RecordId, OwnEvent],
    source: str,
    near: tuple[datetime, datetime],
    now: datetime,
) -> CalendarChanges:
    """Compare the events of a file with those that were taken in before.

    Args:
        events: the file's.
        here: the person's own events, by their records.
        source: the calendar that the file is of; empty for an invitation, which is no calendar.
        near: the first and the last moment for which times of repeated events are in the file.
        now: the current time.
    """
    fresh: dict[RecordId, OwnEvent] = {}
    called_off: list[Event] = []
    whole: set[str] = set()
    for event in events:
        if event.cancelled:
            called_off.append(event)
            continue
        if not event.alone:
            whole.add(series_of(event.uid))
        fresh[event_record(event.uid)] = replace(OwnEvent.from_event(event), source=source)
    removed = [
        record
        for record, value in here.items()
        if record not in fresh
        and (_is_called_off(value, called_off) or (series_of(value.uid) in whole and _is_near(value, near)))
    ]
    added = [record for record in fresh if record not in here]
    changed = [one for one in fresh if one in here and _changes(here[one], fresh[one])]
    relabelled = [one for one in fresh if one in here and source and here[one].source != source]
    gone = [
        record
        for record, value in here.items()
        if source and value.source == source and record not in fresh and record not in removed and _comes(value, now)
    ]
    known = [record for record in fresh if record in here and record not in changed]
    written = {record: fresh[record] for record in (*added, *changed)}
    written |= {one: replace(here[one], source=source) for one in relabelled if one not in written}
    return CalendarChanges(tuple(added), tuple(changed), tuple(known), written, tuple(removed), tuple(gone))


def series_of(uid: str) -> str:
    """The UID of the event that a time belongs to; of an event that does not repeat, its own."""
    found = TIME_OF_SERIES.fullmatch(uid)
    return found["series"] if found else uid


def _is_called_off(value: OwnEvent, called_off: Iterable[Event]) -> bool:
    """Whether a cancellation is about this event, or all times of it, and no older than what is known of it."""
    return any(one.uid in {value.uid, series_of(value.uid)} and one.sequence >= value.sequence for one in called_off)


def _changes(before: OwnEvent, after: OwnEvent) -> bool:
    """Whether the file tells something new. An older file than the one before does not."""
    if after.sequence < before.sequence:
        return False
    if before.all_day and after.all_day and before.starts[:10] == after.starts[:10]:
        after = replace(after, starts=before.starts)  # a day is the same in all time zones
    # The number alone is no news; of one time of a series, it is that of the whole series.
    return replace(before, source="", sequence=0) != replace(after, source="", sequence=0)


def _is_near(value: OwnEvent, near: tuple[datetime, datetime]) -> bool:
    event = value.to_event()
    return event is not None and near[0] <= event.starts <= near[1]


def _comes(value: OwnEvent, now: datetime) -> bool:
    event = value.to_event()
    return event is not None and event.starts + event.duration > now
