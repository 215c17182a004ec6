"""Run one benchmark: `python -m tests.benchmarks sync`, or `search Thai` for one script of the search."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from tests.benchmarks import (
    commands,
    freeze,
    growth,
    install,
    journal,
    memory,
    merging,
    portfolio,
    search,
    shelf,
    slow,
    start,
    sync,
)
from tests.benchmarks.bars import Bar, show
from tests.benchmarks.scripts import SCRIPTS
from tests.fuzzing import __main__ as fuzzing

BENCHMARKS: dict[str, Callable[[], Iterable[Bar]]] = {
    "commands": commands.bars,
    "freeze": lambda: freeze.bars(()),
    "growth": lambda: growth.bars(()),
    "journal": journal.bars,
    "memory": memory.bars,
    "merging": merging.bars,
    "portfolio": portfolio.bars,
    "search": search.bars,
    "shelf": shelf.bars,
    "slow": slow.bars,
    "start": start.bars,
    "sync": sync.bars,
}
WITH_WORDS: dict[str, Callable[[list[str]], Iterable[Bar]]] = {"freeze": freeze.bars, "growth": growth.bars}
"""The benchmarks that can be told what to measure: beginnings of names of work."""
INSTALL_WORDS = 3
"""`install` is followed by a frozen program's folder and a package."""


def main(words: list[str]) -> int:
    """Run the benchmark of that name, print its bars, and return 0 where all were met.

    `fuzz` takes further words, those of `WITH_WORDS` take names, `search` the scripts to measure, and `install` a
    frozen program and its package.
    """
    if words[:1] == ["fuzz"]:
        return fuzzing.main(words[1:])
    if words[:1] == ["install"] and len(words) == INSTALL_WORDS:
        return show(install.bars(*words[1:]))
    if words[:1] == ["search"]:
        return _search(words[1:])
    if len(words) == 1 and words[0] in BENCHMARKS:
        return show(BENCHMARKS[words[0]]())
    if words and words[0] in WITH_WORDS:
        return show(WITH_WORDS[words[0]](words[1:]))
    print(f"Name a benchmark: {', '.join(sorted({*BENCHMARKS, *WITH_WORDS}))}, fuzz, install.", file=sys.stderr)
    return 2


def _search(words: list[str]) -> int:
    if any(word not in SCRIPTS for word in words):
        print(f"Name scripts: {', '.join(SCRIPTS)}.", file=sys.stderr)
        return 2
    return show(search.bars(words or SCRIPTS))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
