"""Where growth is measured: folders with prepared work, and a server that measures each piece in its own process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from tests.benchmarks.growth_work import Work

ROOT = Path(__file__).resolve().parents[2]
PLACE = "place"
"""Work is prepared and done in this folder, so that paths which it notes are the same."""


class WorkFailedError(Exception):
    """A piece of work could not be done; its process has printed why."""


class Runner:
    """Prepares each work once for each size, and measures it in a copy of what was prepared.

    Args:
        folder: an empty folder.
        asked: the server's input.
        told: its output.
    """

    def __init__(self, folder: Path, asked: IO[str], told: IO[str]) -> None:
        self._folder, self._asked, self._told = folder, asked, told
        self._prepared: dict[tuple[Callable[[int, Path], object], int], Path] = {}

    def cost(self, name: str, work: Work, size: int) -> dict[str, float]:
        """Measure once; see `measured`.

        Raises:
            WorkFailedError: it could not be prepared or done.
        """
        ready, place = self._ready(name, work, size), self._folder / PLACE
        shutil.copytree(ready, place)
        try:
            return cast("dict[str, float]", self._ask("measure", name, size, place))
        finally:
            shutil.rmtree(place)

    def _ready(self, name: str, work: Work, size: int) -> Path:
        key = (work.prepare, size)
        if key not in self._prepared:
            place = self._folder / PLACE
            place.mkdir()
            try:
                self._ask("prepare", name, size, place)
                self._prepared[key] = place.rename(self._folder / f"prepared-{len(self._prepared)}")
            finally:
                shutil.rmtree(place, ignore_errors=True)
        return self._prepared[key]

    def _ask(self, verb: str, name: str, size: int, place: Path) -> object:
        print(json.dumps([verb, name, size, str(place)]), file=self._asked, flush=True)
        found = json.loads(self._told.readline() or "false")
        if found is False:
            raise WorkFailedError(f"could not {verb} {name}, {size}")
        return found


@contextmanager
def running() -> Iterator[Runner]:
    """A runner with its server."""
    words = [sys.executable, "-m", "tests.benchmarks.growth_work"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with (
        tempfile.TemporaryDirectory(prefix="springshelf-growth-") as folder,
        subprocess.Popen(
            words, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as server,
    ):
        assert server.stdin is not None
        assert server.stdout is not None
        yield Runner(Path(folder), server.stdin, server.stdout)
        server.stdin.close()
