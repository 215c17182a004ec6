"""Finds entries from a week, a month or some years ago, which the journal shows as memories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
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
    wanted = _days(today, min((line.day for line in lines), default=today))
    found = [Memory(line, *wanted[line.day]) for line in lines if line.day in wanted]
    return tuple(sorted(found, key=lambda one: one.line.day)[:most])


def _days(today: date, oldest: date) -> dict[date, tuple[TimeAgo, int]]:
    """The days of memories: a journal has many lines, and looking up a day is faster than comparing its parts."""
    found = {day: (TimeAgo.YEARS, today.year - day.year) for day in _earlier_years(today, oldest.year)}
    if month_ago := _month_before(today):
        found[month_ago] = TimeAgo.MONTH, 0
    found[today - timedelta(weeks=1)] = TimeAgo.WEEK, 0
    return found


def _earlier_years(today: date, first: int) -> Iterator[date]:
    """This day in each earlier year, from the first one on; the 29th of February is in leap years only."""
    for year in range(first, today.year):
        with suppress(ValueError):
            yield today.replace(year=year)


def _month_before(day: date) -> date | None:
    """The same day of the previous month, None if that month has no such day."""
    year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, MONTHS)
    try:
        return date(year, month, day.day)
    except ValueError:
        return None
