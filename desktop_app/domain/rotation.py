"""Which backups are kept: the newest, one a day for a week, one a week for a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime

NEWEST, DAYS, WEEKS = 3, 7, 5


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Those of the moments whose backups stay.

    Days and weeks are counted by what there is, not by the clock: somebody who comes back after a year still finds all,
    and a clock that goes wrong throws nothing away that the right one would have kept first.
    """
    newest_first = sorted(set(moments), reverse=True)
    days = _last_of_each(newest_first, lambda one: one.date(), DAYS)
    weeks = _last_of_each(newest_first, lambda one: one.isocalendar()[:2], WEEKS)
    return frozenset([*newest_first[:NEWEST], *days, *weeks])


def _last_of_each(newest_first: list[datetime], part: Callable[[datetime], Hashable], most: int) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for one in newest_first:
        if len(found) == most and part(one) not in found:
            break
        found.setdefault(part(one), one)
    return list(found.values())
