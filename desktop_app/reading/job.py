"""Jobs: modules of ours that run in a process of their own, get bytes and write bytes.

Each such module has a function `run(words)`, which reads standard input and writes standard output. The input is given
at the start, or stays open for messages (see `framed`). On Linux,
`forked_jobs` starts them. Elsewhere each is a new Python process: Windows can't fork, and on macOS some system
libraries refuse to work in a forked process.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import suppress
from typing import IO, Self

NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Job(ABC):
    """A started job; a `with` block ends it.

    Args:
        output: its output, which ends when the job ends.
        messages: its open input; None if its input was given at the start.
    """

    def __init__(self, output: IO[bytes], messages: IO[bytes] | None = None) -> None:
        self.output = output
        self.messages = messages

    @abstractmethod
    def end(self) -> None:
        """Kill the job if it still runs. Can be called repeatedly, and from any thread."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.end()
        self.output.close()
        if self.messages is not None:
            with suppress(OSError):  # closing writes the rest, which nobody reads any more
                self.messages.close()


class NewPython(Job):
    """A job in a new Python process.

    Args:
        module: the full name of the module.
        words: the arguments of its `run`.
        data: its standard input; None leaves the input open.
    """

    def __init__(self, module: str, words: Sequence[str], data: bytes | None) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module in our own Python; files are its input alone
            [sys.executable, "-m", module, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=NO_WINDOW,
        )
        assert self._process.stdin is not None  # noqa: S101 - both were requested above
        assert self._process.stdout is not None  # noqa: S101 - as above
        super().__init__(self._process.stdout, self._process.stdin if data is None else None)
        self._feeder: threading.Thread | None = None
        if data is not None:
            self._feeder = threading.Thread(target=_feed, args=(self._process.stdin, data), daemon=True)
            self._feeder.start()

    def end(self) -> None:
        """Kill it, and wait until it has ended."""
        self._process.kill()
        self._process.wait()
        if self._feeder is not None:
            self._feeder.join()


def _feed(pipe: IO[bytes], data: bytes) -> None:
    """Write the input while the output is read: a job may write before it has read all of it."""
    with suppress(OSError), pipe:  # it may end before it has read everything
        pipe.write(data)
