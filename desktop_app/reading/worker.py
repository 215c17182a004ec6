"""Work on foreign files in a process of its own, which may crash, hang or grow without harm."""

from __future__ import annotations

import subprocess
import sys

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def command_of(module: str, *words: str) -> list[str]:
    """The call of one of our own modules in our own Python."""
    return [sys.executable, "-m", module, *words]


def output_of(module: str, *words: str, data: bytes, patience: float) -> bytes:
    """What a worker writes when it is given `data`; what it had written, where it came to grief.

    Raises:
        subprocess.TimeoutExpired: it took longer than `patience` seconds.
    """
    done = subprocess.run(  # noqa: S603 - our own module; foreign files are its input alone
        command_of(module, *words),
        input=data,
        capture_output=True,
        timeout=patience,
        creationflags=NO_WINDOW,
        check=False,
    )
    return done.stdout
