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
    "freeze": freeze.bars,
    "growth": lambda: growth.bars(()),
    "journal": journal.bars,
    "merging": merging.bars,
    "portfolio": portfolio.bars,
    "search": search.bars,
    "shelf": shelf.bars,
    "slow": slow.bars,
    "start": start.bars,
    "sync": sync.bars,
}
INSTALL_WORDS = 3
"""`install` is followed by a frozen program's folder and a package."""


def main(words: list[str]) -> int:
    """Run the benchmark of that name, print its bars, and return 0 where all were met.

    `fuzz` takes further words, `growth` beginnings of names of work, `search` the scripts to measure, and `install` a
    frozen program and its package.
    """
    if words[:1] == ["fuzz"]:
        return fuzzing.main(words[1:])
    if words[:1] == ["install"] and len(words) == INSTALL_WORDS:
        return show(install.bars(*words[1:]))
    if words[:1] == ["search"]:
        unknown = [word for word in words[1:] if word not in SCRIPTS]
        if unknown:
            print(f"Name scripts: {', '.join(SCRIPTS)}.", file=sys.stderr)
            return 2
        return show(search.bars(words[1:] or SCRIPTS))
    if not words or words[0] not in BENCHMARKS or (len(words) > 1 and words[0] != "growth"):
        print(f"Name a benchmark: {', '.join(BENCHMARKS)}, fuzz, install.", file=sys.stderr)
        return 2
    return show(growth.bars(words[1:]) if words[0] == "growth" else BENCHMARKS[words[0]]())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
