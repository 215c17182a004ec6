"""Takes mutated files of one kind the whole way: `python -m tests.proofs.mutation_worker KIND FIRST COUNT FOLDER`.

FIRST is the seed of the first case; the next has the next number. Writes a line of JSON a case. The file that is tried
is in FOLDER before it is tried, so that one that takes the whole process down is known.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import time
import traceback
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

from tests.fuzzing.targets import ALLOWED
from tests.proofs.mutation_paths import KINDS, Kind

MOST_SECONDS = 60
"""For one case. A worker of the program has limits of its own below this."""
CURRENT = "current.bin"


class HangError(BaseException):
    """A case took too long. No handler of failures in the program takes it for one."""


def _hang(_signal: int, _frame: FrameType | None) -> None:
    raise HangError


def attempt(place: Any, kind: Kind[Any], data: bytes) -> str:
    """Take one file the whole way; the stack of what went wrong, empty where nothing did."""
    try:
        kind.use(place, data)
        place.check()
    except ALLOWED:
        return ""
    except (Exception, HangError):  # noqa: BLE001 - whatever it is, it is a finding
        return traceback.format_exc()
    return ""


def _in_time(place: Any, kind: Kind[Any], data: bytes) -> str:
    signal.alarm(MOST_SECONDS)
    try:
        return attempt(place, kind, data)
    finally:
        signal.alarm(0)


def main(name: str, first: int, count: int, folder: Path) -> None:
    """Take so many files the whole way."""
    signal.signal(signal.SIGALRM, _hang)
    kind = KINDS[name]
    if kind.memory is not None:
        resource.setrlimit(resource.RLIMIT_AS, (kind.memory, kind.memory))
    seeds = kind.seeds()
    place = kind.place(folder)
    for seed in range(first, first + count):
        data = kind.mutate(seeds, Random(f"{name} {seed}"))
        (folder / CURRENT).write_bytes(data)
        began = time.monotonic()
        found = _in_time(place, kind, data)
        if HangError.__name__ in found:  # other work may have kept the computer busy: once more
            found = _in_time(place, kind, data)
        used = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        said = {"seed": seed, "seconds": time.monotonic() - began, "kibibytes": max(used), "found": found}
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
