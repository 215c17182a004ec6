"""Finds entries from a week, a month or some years ago, which the journal shows as memories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.domain.record_line import RecordLine

MONTHS = 12


class TimeAgo(StrEnum):
    """The distance in time."""

    WEEK = "week"
    MONTH = "month"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Memory:
    """An entry from that long ago; `years` is set if it is years."""

    line: RecordLine
    ago: TimeAgo
    years: int = 0


def on_this_day(lines: Sequence[RecordLine], today: date, most: int) -> tuple[Memory, ...]:
    """The entries from a week ago, a month ago and this day in earlier years, oldest first."""
    found = []
    month_ago = _month_before(today)
    for line in lines:
        years = today.year - line.day.year
        if years > 0 and (line.day.month, line.day.day) == (today.month, today.day):
            found.append(Memory(line, TimeAgo.YEARS, years))
        elif line.day == month_ago:
            found.append(Memory(line, TimeAgo.MONTH))
        elif line.day == today - timedelta(weeks=1):
            found.append(Memory(line, TimeAgo.WEEK))
    return tuple(sorted(found, key=lambda one: one.line.day)[:most])


def _month_before(day: date) -> date | None:
    """The same day of the previous month, None if that month has no such day."""
    year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, MONTHS)
    try:
        return date(year, month, day.day)
    except ValueError:
        return None
