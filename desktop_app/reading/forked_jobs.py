"""Starts jobs on Linux: one `job_server` for this process, started with the first job, forks each of them."""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import IO

from desktop_app.reading.job import Job

if sys.platform != "linux":
    raise ImportError(sys.platform)

SERVER = "desktop_app.reading.job_server"
ROOT = Path(__file__).resolve().parents[2]
"""The parent folder of our package. The server starts there and imports it from there, wherever this process was
started.
"""


class ForkedJob(Job):
    """A job that a server has forked."""

    def __init__(self, output: IO[bytes], messages: IO[bytes] | None, server: _Server, number: int) -> None:
        super().__init__(output, messages)
        self._server = server
        self._number = number
        self._lock = threading.Lock()
        self._ended = False

    def end(self) -> None:
        """Tell the server to kill it."""
        with self._lock, suppress(OSError):  # the jobs end together with their server
            if not self._ended:
                self._ended = True  # its process id may soon belong to another job
                self._server.ask({"end": self._number})


class JobServers:
    """Starts jobs, and a server for them if there is none (any more). Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._server: _Server | None = None

    def start(self, module: str, words: Sequence[str], data: bytes | None, imports: Sequence[str] = ()) -> ForkedJob:
        """Start a module of ours as a job.

        Args:
            module: its full name.
            words: the arguments of its `run`.
            data: its standard input, which stays in memory; None leaves the input open.
            imports: other modules of ours that the job imports.

        Raises:
            OSError: the system starts no more processes.
        """
        request = {"module": module, "words": [*words], "folder": _folder(), "imports": [*imports]}
        taken, written = os.pipe()
        output = os.fdopen(taken, "rb")
        messages: IO[bytes] | None = None
        if data is None:
            given, sent = os.pipe()
            messages = os.fdopen(sent, "wb")
        else:
            given = os.memfd_create("input")
        try:
            if data is not None:
                with os.fdopen(given, "wb", closefd=False) as file:
                    file.write(data)
                os.lseek(given, 0, os.SEEK_SET)
            server, number = self._ask(request, (given, written))
        except BaseException:
            output.close()
            if messages is not None:
                messages.close()
            raise
        finally:
            os.close(given)
            os.close(written)
        return ForkedJob(output, messages, server, number)

    def _ask(self, request: Mapping[str, object], files: Sequence[int]) -> tuple[_Server, int]:
        """Request a job. An idle server may have ended, and is replaced once."""
        with self._lock:
            if self._server is not None:
                with suppress(OSError):
                    return self._server, int(self._server.ask(request, files))
                self._server.close()
            self._server = _Server()
            return self._server, int(self._server.ask(request, files))

    def close(self) -> None:
        """End the server, and with it all its jobs."""
        with self._lock:
            if self._server is not None:
                self._server.close()
            self._server = None


class _Server:
    """A process that forks, and our end of the socket to it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._control, other = socket.socketpair()
        with closing(other):
            self._process = subprocess.Popen(  # noqa: S603 - our own module in our own Python
                [sys.executable, "-m", SERVER, str(other.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(other.fileno(),),
                cwd=ROOT,
            )

    def ask(self, request: Mapping[str, object], files: Sequence[int] = ()) -> bytes:
        """Send a request and return the answer.

        Raises:
            OSError: the server has ended.
        """
        line = json.dumps(request).encode() + b"\n"
        with self._lock:
            sent = socket.send_fds(self._control, [line], files) if files else 0
            self._control.sendall(line[sent:])
            answer = b""
            while not answer.endswith(b"\n"):
                more = self._control.recv(64)
                if not more:
                    raise ConnectionResetError
                answer += more
        return answer

    def close(self) -> None:
        """End the process."""
        self._control.close()
        self._process.kill()
        self._process.wait()


def _folder() -> str:
    """The current folder, for relative paths in a job's arguments; the root if it was deleted."""
    try:
        return str(Path.cwd())
    except FileNotFoundError:
        return "/"


SERVERS = JobServers()
"""The servers of this process."""
atexit.register(SERVERS.close)
