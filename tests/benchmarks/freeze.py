"""How long the window does not answer: on a screen that nobody sees (Xvfb) and without one, five times each.

A round is a process of its own (`freeze_work`). A bar is the median of the longest silence of each round. Beside it are
the worst round, and of the median round how long the window's own thread worked in that silence, and how long other
programs kept the processors from it: on a busy computer, the rest of a silence may also be theirs.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import fill
from tests.benchmarks.long_journal import fill_journal
from tests.benchmarks.screen import screen
from tests.open_home import open_home
from tests.screens import offscreen

LONGEST = 50
"""Milliseconds without an answer that a person does not notice."""
ROUNDS = 5
MANY, VERY_MANY = 500, 5_000
ROOT = Path(__file__).resolve().parents[2]
Found = dict[str, tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Work:
    """What is measured in which home, and the limits in seconds of the times that are no silences."""

    name: str
    home: str
    seconds: Mapping[str, float] | None = None


FIRST_PAGES = "from the check box to new first pages"
ALL_PAGES = "from the check box to all new pages"
UNLIMITED = float("inf")
WORK = (
    Work("scenes", "demonstration"),
    Work("places", f"{MANY} entries"),
    Work("epub", "demonstration"),
    Work("epub_at_once", "demonstration"),
    Work("html", "demonstration"),
    Work("pdf", "demonstration"),
    Work("typing", f"{MANY} entries"),
    Work("portfolio", f"{MANY} entries", {FIRST_PAGES: 1, ALL_PAGES: UNLIMITED}),
    Work("portfolio", f"{VERY_MANY} entries", {FIRST_PAGES: 3, ALL_PAGES: UNLIMITED}),
    Work("shelf", "100,000 publications", {"from the start to the shelf": UNLIMITED}),
)


def bars(words: Sequence[str], rounds: int = ROUNDS) -> Iterator[Bar]:
    """Measure; `words` choose the work, by beginnings of names."""
    chosen = [one for one in WORK if not words or one.name.startswith(tuple(words))]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="springshelf-bench-")))
        for home in dict.fromkeys(one.home for one in chosen):
            _fill(home, folder / home)
        shown = stack.enter_context(screen(folder))
        environments = {"no screen": {"QT_QPA_PLATFORM": offscreen()}}
        if shown is None:
            yield Bar("on a screen", None, LONGEST, "ms", "Xvfb is not here")
        else:
            environments["screen"] = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": shown.name}
        for work in chosen:
            for name, environment in environments.items():
                found = [_round(work, folder, environment) for _ in range(rounds)]
                yield from _bars_of(work, name, [one for one in found if one])


def _fill(name: str, home: Path) -> None:
    """Make a home."""
    if name == "demonstration":
        from tests.pictures.stage import fill_home  # noqa: PLC0415 - imports Qt, which has to know its platform first

        os.environ.setdefault("QT_QPA_PLATFORM", offscreen())
        fill_home(home)
    elif name.endswith("entries"):
        fill_journal(home, int(name.split(maxsplit=1)[0]))
    else:
        made = open_home(home)
        fill(made)
        made.journal.person()  # there is a profile, so nobody is asked for one
        made.close()


def _round(work: Work, folder: Path, environment: Mapping[str, str]) -> Found | None:
    """One round, in a copy of the home; None if it failed."""
    home = folder / "round"
    shutil.copytree(folder / work.home, home)
    command = [sys.executable, "-m", "tests.benchmarks.freeze_work", work.name, str(home)]
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, cwd=ROOT, check=False
    )
    shutil.rmtree(home, ignore_errors=True)
    if done.returncode:
        print(f"{work.name}: {(done.stderr.strip().splitlines() or ['no reason'])[-1][:120]}", flush=True)
        return None
    found: Found = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _bars_of(work: Work, screen_name: str, rounds: list[Found]) -> Iterator[Bar]:
    """The bars of a work, each from the rounds that have it."""
    where = f"{work.home}, {screen_name}"
    if not rounds:
        yield Bar(f"{work.name} ({where})", None, LONGEST, "ms")
    for name in dict.fromkeys(name for one in rounds for name in one):
        every = sorted(one[name] for one in rounds if name in one)
        middle = every[len(every) // 2]
        title = f"{name} ({where})"
        if work.seconds and name in work.seconds:
            limit = work.seconds[name]
            yield Bar(title, middle[0], limit, "s", f"from {every[0][0]:.2f} to {every[-1][0]:.2f}")
        else:
            told = f"worst {every[-1][0]:.0f}; the window's thread worked {middle[1]:.0f}, was queued {middle[2]:.0f}"
            yield Bar(title, middle[0], LONGEST, "ms", told)
