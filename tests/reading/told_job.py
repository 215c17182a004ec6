"""A job that does what its first word says, for the tests of jobs."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.reading.worker import limit_memory

LEFT: list[str] = []
"""What earlier jobs have left in this module."""


def run(words: Sequence[str]) -> None:
    """Do it."""
    jobs: dict[str, Callable[..., None]] = {
        "echo": echo,
        "leave": leave,
        "hang": hang,
        "dumps": dumps,
        "crash": os.abort,
    }
    jobs[words[0]](*words[1:])


def echo(*words: str) -> None:
    say(*words, sys.stdin.buffer.read().decode(), Path.cwd())


def leave(word: str) -> None:
    """Say what is left of earlier jobs, and leave something in the module, in the environment and in the limits."""
    import resource  # noqa: PLC0415 - Windows has none

    say(*LEFT, os.environ.get("LEFT"), resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY)
    LEFT.append(word)
    os.environ["LEFT"] = word
    limit_memory()


def hang() -> None:
    say(os.getpid(), os.getppid())
    time.sleep(600)


def dumps() -> None:
    """Say the largest core file that this process may leave, and whether it may leave any (PR_GET_DUMPABLE)."""
    import resource  # noqa: PLC0415 - as above

    say(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))


def say(*found: object) -> None:
    sys.stdout.write("|".join(map(str, found)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    run(sys.argv[1:])
