"""A journal as iCalendar: planned activities as tasks (VTODO), finished ones as journal entries (VJOURNAL)."""

from __future__ import annotations

from datetime import UTC, timedelta

import icalendar

from desktop_app.domain.foreign_markup import UNFIT
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.interchange.cited_files import with_targets
from desktop_app.interchange.content import NO_TITLE, Content, version_note

STATES = {Status.PLANNED: "NEEDS-ACTION", Status.STARTED: "IN-PROCESS"}


def write_tasks(content: Content) -> bytes:
    """Write the activities as a calendar.

    A UID is derived from the record and never changes; SEQUENCE grows with each change.
    """
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Springshelf//Journal//EN")
    for entry, activity in content.activities:
        calendar.add_component(_component(entry, activity, content.versions.get(entry.record, 1)))
    return bytes(calendar.to_ical())


def _component(entry: Entry, activity: Activity, versions: int) -> icalendar.Component:
    done = activity.status is Status.FINISHED
    component = icalendar.Journal() if done else icalendar.Todo()
    component.add("UID", f"{entry.record}@journal.springshelf")
    component.add("DTSTAMP", entry.made_at.astimezone(UTC))
    component.add("CREATED", entry.first_made_at.astimezone(UTC))
    component.add("LAST-MODIFIED", entry.made_at.astimezone(UTC))
    component.add("SEQUENCE", max(0, versions - 1))
    component.add("SUMMARY", _text(activity.title) or NO_TITLE)
    if activity.notes:
        component.add("DESCRIPTION", _text(with_targets(activity.notes, lambda _record: "")))
    if entry.conflicts:
        component.add("COMMENT", version_note(entry))
    if activity.day is not None:
        component.add("DTSTART", activity.day)
    if done:
        component.add("STATUS", "FINAL")
        return component
    if activity.status in STATES:
        component.add("STATUS", STATES[activity.status])
    if activity.place:
        component.add("LOCATION", _text(activity.place))
    if activity.day is not None:
        component.add("DUE", activity.day + timedelta(days=1))
        alarm = icalendar.Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", _text(activity.title) or NO_TITLE)
        alarm.add("TRIGGER", timedelta(hours=8))
        component.add_component(alarm)
    return component


def _text(text: str) -> str:
    """A text without control characters, which are not allowed in a calendar (RFC 5545, 3.1)."""
    return UNFIT.sub("", text).strip()
