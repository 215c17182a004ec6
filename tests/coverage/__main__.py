"""Compare what the last test run has covered with the bars: `python -m tests.coverage`; `--record` raises them."""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tests.corpus import CORPUS
from tests.coverage.measuring import PRODUCT, can_measure
from tests.coverage.ratchet import Bars, as_toml, findings, raised, rises

if TYPE_CHECKING:
    from tests.coverage.reached import Reached

BARS = Path(__file__).with_name("bars.toml")


def main(words: list[str]) -> int:
    """Tell which bars do not hold, and where cover was lost; 0 where all hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.coverage", description=__doc__)
    parser.add_argument("--record", action="store_true", help="raise the bars that the last run is above")
    parser.add_argument("--bars", type=Path, default=BARS, help="the file of the bars")
    given = parser.parse_args(words)
    if given.bars == BARS and (skipped := list(reasons_for_skipped_tests())):
        # Fewer tests cover less, and that says nothing about the code.
        print(f"The bars are not compared here: {'; '.join(skipped)}.")
        return 0
    from tests.coverage.reached import read_reached  # noqa: PLC0415 - it needs SlipCover

    reached, bars = read_reached(), read_bars(given.bars)
    if not reached:
        print("No test run has been measured. Run `python -m tests` first.")
        return 2
    if given.record:
        modules = {name: one.cover for name, one in reached.items()}
        given.bars.write_text(as_toml(raised(bars, modules)), encoding="utf-8")
        return 0
    return compare(reached, bars)


def reasons_for_skipped_tests() -> Iterator[str]:
    """Why this computer skips tests that the bars were recorded with, or measures none."""
    if not can_measure():
        yield "SlipCover is not installed"
    if not CORPUS.is_dir():
        yield "the real feeds and books are not beside this checkout"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield "only root may mount the small disks of the tests of full disks"


def read_bars(path: Path) -> Bars:
    """The bars as they stand in the file; none where there is no file yet."""
    found = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return Bars(found.get("packages", {}), found.get("modules", {}), found.get("missed", {}))


def compare(reached: Mapping[str, Reached], bars: Bars) -> int:
    """Print what has fallen, with the lines and branches that are not covered, and what may be recorded."""
    modules = {name: one.cover for name, one in reached.items()}
    found = list(findings(bars, modules))
    for one in found:
        print(one.line)
        for name in one.modules:
            print(f"  {PRODUCT}/{name}: {reached[name].missing}")
    higher = rises(bars, modules)
    if higher and not found:
        figures = ", ".join(f"{name} {figure} %" for name, figure in higher.items())
        print(f"Covered better than recorded: {figures}. `python -m tests.coverage --record` keeps that.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
