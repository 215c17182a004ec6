"""Feeds one parser until its time is over: `python -m tests.fuzzing.worker NAME SECONDS SEED FOLDER`.

The input that is tried lies in FOLDER before it is tried, so that one that takes the whole process down is known, too.
"""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from types import FrameType

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded

from tests.fuzzing.mutations import mutated
from tests.fuzzing.targets import ALLOWED, TARGETS

if sys.platform != "win32":  # Windows has no such module
    import resource

HANGS = 20
"""Seconds after which a try counts as hanging."""
ROUND = 300
"""Tries between two looks at the clock."""
MEMORY = 3 * 1024**3
CURRENT, COUNT = "current.bin", "count.txt"


class HangError(Exception):
    """A try took too long."""


def _hang(_signal: int, _frame: FrameType | None) -> None:
    raise HangError


def limit_memory() -> None:
    """A parser that asks for more than this fails here, and not the computer."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def main(name: str, seconds: float, seed: int, folder: Path) -> None:
    """Try until the time is over; an unexpected error ends it with its stack."""
    limit_memory()
    target = TARGETS[name]
    seeds = target.seeds()
    place, count, end = folder / "input.bin", 0, time.monotonic() + seconds
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _hang)

    def attempt(data: bytes) -> None:
        nonlocal count
        count += 1
        (folder / CURRENT).write_bytes(data)
        if hasattr(signal, "alarm"):
            signal.alarm(HANGS)
        try:
            target.parse(data, place)
        except ALLOWED:
            pass
        finally:
            if hasattr(signal, "alarm"):
                signal.alarm(0)

    while time.monotonic() < end:
        seed += 1
        quiet = settings(
            max_examples=ROUND,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        )
        quiet(seeded(seed)(given(mutated(seeds))(attempt)))()
        (folder / COUNT).write_text(str(count))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
