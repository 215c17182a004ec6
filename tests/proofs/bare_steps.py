"""The steps that a proof takes in bare systems: its words, its rows, and what several proofs look at."""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.proofs.bare_system import NEEDED, PERSON, SUITES

KEPT = Path(tempfile.gettempdir()) / "springshelf-bare-systems"
"""Where the bare systems stay for the next time."""
HOME = f"/home/{PERSON}"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: what was done, how long it took, and what it showed."""

    step: str
    seconds: float
    result: str


def reader_of(proof: str) -> argparse.ArgumentParser:
    """The reader of the words that each proof in bare systems takes."""
    reader = argparse.ArgumentParser(prog=proof)
    reader.add_argument("package", type=Path)
    reader.add_argument("--only", choices=SUITES)
    return reader


def prove_in_each(given: argparse.Namespace, tools: Sequence[str], steps: Callable[[str, Path], Iterator[Row]]) -> None:
    """Take the steps in each system, and print the rows.

    Args:
        given: the words as `reader_of` read them.
        tools: what has to be installed, besides what a bare system needs.
        steps: takes all steps in a system of that name, with a folder for what is made on the way.
    """
    missing = [name for name in (*NEEDED, *tools) if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        print(f"Not proved: {', '.join(missing) or 'root'} is needed.")
        return
    for suite, name in SUITES.items():
        if given.only in {None, suite}:
            with tempfile.TemporaryDirectory(prefix="springshelf-proof-") as work:
                for row in steps(suite, Path(work)):
                    print(f"| {name} | {row.step} | {row.seconds:.0f} s | {row.result} |", flush=True)


def timed(step: str, act: Callable[[], str]) -> Row:
    """Take a step, and measure it."""
    began = time.monotonic()
    result = act()
    return Row(step, time.monotonic() - began, result)


def portfolio_of(sheet: Path) -> str:
    """See that the demonstration has made a portfolio."""
    assert sheet.read_bytes().startswith(b"%PDF")
    return f"a portfolio of {sheet.stat().st_size // 1000} kB"
