"""The merging whose growth is measured: histories of one record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.merging.record import merged
from desktop_app.domain.revision import Revision
from tests.benchmarks.growth_journal import nothing
from tests.benchmarks.growth_work import Run, Work
from tests.domain.merging.histories import START, chain, contradicting_rounds, revise

FIRST = revise(START)


def _merge(make: Callable[[int], list[Revision]], smallest: int, unit: str, rounds: int = 1) -> Work:
    def start(size: int, _: Path) -> Run:
        revisions = make(size)
        return lambda: merged(revisions)

    return Work(nothing, start, smallest, unit, rounds)


def _heads(size: int) -> list[Revision]:
    return [FIRST, *(revise({**START, "title": f"Walk {number}"}, FIRST) for number in range(size))]


def _fork(size: int) -> list[Revision]:
    return [*chain(size, FIRST), revise({**START, "place": "Hall"}, FIRST)]


WORK = {
    "merge: heads that clash": _merge(_heads, 500, "heads"),
    "merge: rounds of 3 computers": _merge(lambda size: contradicting_rounds(3, size), 200, "rounds", 4),
    "merge: a fork of a chain": _merge(_fork, 1_000, "revisions", 20),
}
