"""Which backups are kept: the newest, one per day for a week, one per week for a month."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

NEWEST, DAYS, WEEKS = 3, 7, 5
T = TypeVar("T")


def backups_to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """The times of backups that are kept.

    Days and weeks are counted by existing backups, not by the clock: after a year without use, all are still there, and
    a wrong clock deletes nothing that the right one would have kept first.
    """
    newest_first = sorted(set(moments), reverse=True)
    days = _last_of_each(newest_first, lambda one: one.date(), DAYS)
    weeks = _last_of_each(newest_first, lambda one: one.isocalendar()[:2], WEEKS)
    return frozenset([*newest_first[:NEWEST], *days, *weeks])


def superseded(every: Sequence[T], moment: Callable[[T], datetime], is_good: Callable[[T], bool]) -> tuple[T, ...]:
    """The backups that can be deleted, because good ones that are kept replace them.

    A damaged backup replaces no other, and is never among those to delete, because its remains may be all that exists.

    Args:
        every: the backups.
        moment: returns the time of a backup.
        is_good: returns whether a backup is intact; called at most once for each, and only if it matters.
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
