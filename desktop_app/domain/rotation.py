"""Which backups are kept: the newest, one a day for a week, one a week for a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

NEWEST, DAYS, WEEKS = 3, 7, 5
T = TypeVar("T")


def backups_to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """Those of the moments whose backups stay.

    Days and weeks are counted by what there is, not by the clock: somebody who comes back after a year still finds all,
    and a clock that goes wrong throws nothing away that the right one would have kept first.
    """
    newest_first = sorted(set(moments), reverse=True)
    days = _last_of_each(newest_first, lambda one: one.date(), DAYS)
    weeks = _last_of_each(newest_first, lambda one: one.isocalendar()[:2], WEEKS)
    return frozenset([*newest_first[:NEWEST], *days, *weeks])


def superseded(every: Sequence[T], moment: Callable[[T], datetime], is_good: Callable[[T], bool]) -> tuple[T, ...]:
    """Those of the backups that can go, because good ones that stay take their places.

    A damaged backup takes no place, and is not among those that go: what is left of it may be all that there is.

    Args:
        every: the backups.
        moment: when one was made.
        is_good: whether one can be relied on; asked only for those on which something depends, once each.
    """
    relied = list(every)
    checked: list[T] = []
    while True:
        stay = backups_to_keep(map(moment, relied))
        going = tuple(one for one in relied if moment(one) not in stay)
        if not going:
            return ()
        new = [one for one in relied if moment(one) in stay and one not in checked]
        bad = [one for one in new if not is_good(one)]
        if not bad:
            return going
        checked += new
        relied = [one for one in relied if one not in bad]


def _last_of_each(newest_first: list[datetime], part: Callable[[datetime], Hashable], most: int) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for one in newest_first:
        if len(found) == most and part(one) not in found:
            break
        found.setdefault(part(one), one)
    return list(found.values())
