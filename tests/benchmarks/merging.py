"""Merging and taking in journals: how the time grows where the journal is twice as large, and 100,000 revisions."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.merging.record import merged
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.replication.bundle import write_bundle
from tests.benchmarks.bars import Bar
from tests.domain.merging.histories import START, chain, contradicting_rounds, revise, wandering
from tests.open_home import open_home
from tests.store.journals import sealed

MADE_AT = datetime(2023, 3, 8, tzinfo=UTC).isoformat()


def bars() -> list[Bar]:
    """Measure; each is done three times, and the shortest counts."""
    first = revise(START)
    fork = revise({**START, "place": "Hall"}, first)
    return [
        _growth("criss-cross of 3 computers, 100 and 200 rounds", lambda size: contradicting_rounds(3, 100 * size), 3),
        _growth("wandering of 5 computers, 300 and 600", lambda size: wandering(5, 300 * size, 1, whole=True), 4.5),
        _growth(
            "500 and 1,000 heads", lambda size: [first, *(_head(number, first) for number in range(500 * size))], 3
        ),
        _growth("a fork of a chain of 10,000 and 20,000", lambda size: [*chain(10_000 * size, first), fork], 3),
        Bar("300 heads that clash", _merging([first, *(_head(number, first) for number in range(300))]), 0.1, "s"),
        Bar("1,000 heads", _merging([first, *(_head(number, first) for number in range(1000))]), 1, "s"),
        Bar("300 heads, each without another word", _merging(_without_a_word(300)), 1, "s"),
        Bar("300 heads, each with another word in one place", _merging(_with_another_word(300)), 1, "s"),
        Bar("100 rounds of 3 computers", _merging(contradicting_rounds(3, 100)), 1, "s"),
        _times("take in a chain of 10,000 and 20,000", lambda size: _taking_in(chain(10_000 * size, first)), 3),
        Bar("take in 100,000 records", _taking_in([_record(number) for number in range(100_000)]), 30, "s"),
    ]


def _head(number: int, first: Revision) -> Revision:
    return revise({**START, "title": f"Walk {number}"}, first)


LONG = revise({**START, "notes": " ".join(f"word{place}" for place in range(600))})


def _words() -> list[str]:
    return str((LONG.body or {})["notes"]).split()


def _without_a_word(count: int) -> list[Revision]:
    words = _words()
    shorter = [words[: 2 * number + 1] + words[2 * number + 2 :] for number in range(count)]
    return [LONG, *(revise({**START, "notes": " ".join(text)}, LONG) for text in shorter)]


def _with_another_word(count: int) -> list[Revision]:
    words = _words()
    changed = [[*words[:300], f"other{number}", *words[301:]] for number in range(count)]
    return [LONG, *(revise({**START, "notes": " ".join(text)}, LONG) for text in changed)]


def _record(number: int) -> Revision:
    return sealed(f"r{number:06}", "activity", {**START, "notes": "word " * 40})


def _growth(name: str, make: Callable[[int], list[Revision]], most: float) -> Bar:
    return _times(name, lambda size: _merging(make(size)), most)


def _times(name: str, measure: Callable[[int], float], most: float) -> Bar:
    few, many = measure(1), measure(2)
    return Bar(f"{name}: times as long", many / few, most, "", f"{few:.3f} s and {many:.3f} s")


def _merging(revisions: list[Revision]) -> float:
    return min(_seconds(lambda: merged(revisions)) for _ in range(3))


def _taking_in(revisions: list[Revision]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "large.journal")
        with source.open("wb") as file:
            write_bundle(file, revisions, (), MADE_AT, DeviceId(""))
        home = open_home(Path(folder, "home"))
        seconds = _seconds(lambda: home.exchange.join(source, accepted=True))
        home.close()
    return seconds


def _seconds(does: Callable[[], object]) -> float:
    began = time.perf_counter()
    does()
    return time.perf_counter() - began
