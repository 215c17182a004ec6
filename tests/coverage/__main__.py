"""Compare what the last test run has covered with the bars: `python -m tests.coverage`; `--record` raises them."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from coverage import Coverage
from coverage.exceptions import NoDataError

from tests.corpus import CORPUS
from tests.coverage.measuring import DATA
from tests.coverage.ratchet import Bars, Cover, as_toml, findings, raised, rises

BARS = Path(__file__).with_name("bars.toml")
PRODUCT = "desktop_app/"
REPORT = DATA / "report.json"


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
    recorder = Coverage()
    try:
        recorder.combine(keep=True, strict=True)
    except NoDataError:
        print("No test run has been measured. Run `python -m tests` first.")
        return 2
    modules, bars = covered(recorder), read_bars(given.bars)
    if given.record:
        given.bars.write_text(as_toml(raised(bars, modules)), encoding="utf-8")
        return 0
    return compare(recorder, bars, modules)


def reasons_for_skipped_tests() -> Iterator[str]:
    """Why this computer skips tests that the bars were recorded with."""
    if not CORPUS.is_dir():
        yield "the real feeds and books are not beside this checkout"
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield "only root may mount the small disks of the tests of full disks"


def covered(recorder: Coverage) -> dict[str, Cover]:
    """The cover of each module, by its path below the product's folder."""
    recorder.json_report(outfile=str(REPORT))
    files = json.loads(REPORT.read_text(encoding="utf-8"))["files"]
    sums = {name.replace("\\", "/").removeprefix(PRODUCT): one["summary"] for name, one in files.items()}
    return {
        name: Cover(one["num_statements"] + one["num_branches"], one["missing_lines"] + one["missing_branches"])
        for name, one in sums.items()
    }


def read_bars(path: Path) -> Bars:
    """The bars as they stand in the file; none where there is no file yet."""
    found = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return Bars(found.get("packages", {}), found.get("modules", {}), found.get("missed", {}))


def compare(recorder: Coverage, bars: Bars, modules: dict[str, Cover]) -> int:
    """Print what has fallen, with the lines and branches that are not covered, and what may be recorded."""
    found = list(findings(bars, modules))
    for one in found:
        print(one.line)
        if one.modules:
            print(missing(recorder, one.modules))
    higher = rises(bars, modules)
    if higher and not found:
        figures = ", ".join(f"{name} {figure} %" for name, figure in higher.items())
        print(f"Covered better than recorded: {figures}. `python -m tests.coverage --record` keeps that.")
    return int(bool(found))


def missing(recorder: Coverage, modules: tuple[str, ...]) -> str:
    """The lines and branches (`12->15`) of these modules that the tests do not reach."""
    text = io.StringIO()
    recorder.report(include=[f"{PRODUCT}{name}" for name in modules], show_missing=True, file=text)
    return text.getvalue()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
