"""Work on untrusted files in a separate process, which may crash, hang or use all its memory without harm.

`limited` calls any function in such a process. `worker_lines` reads a worker's output line by line, so that the output
before a failure is used. Memory is limited if the system supports that (Windows does not), time everywhere.
"""

from __future__ import annotations

import contextlib
import pickle  # the worker is our own module on this computer; no file is ever unpickled
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import ParamSpec, TypeVar

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError
from desktop_app.reading.job import Job, NewPython

if sys.platform == "linux":
    from desktop_app.reading.forked_jobs import SERVERS

if sys.platform != "win32":  # not available on Windows
    import resource

P = ParamSpec("P")
T = TypeVar("T")
CALLS = "desktop_app.reading.call_worker"
TIMEOUT = 30.0
"""The seconds in which a call must return."""
MAX_MEMORY = 1024**3
"""The maximum address space of a worker, in bytes."""


def limit_memory(most: int = MAX_MEMORY) -> None:
    """Limit the memory of this process to what a reasonable file needs, if the system supports that."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_time(seconds: float) -> None:
    """End this process after so many seconds of CPU time, even if its parent has ended by then."""
    if sys.platform != "win32":
        whole = int(seconds) + 1
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 1))


def limited(name: str, patience: float, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function of ours in a separate process, and return its result.

    Args:
        name: the file that is read, for messages.
        patience: the time limit in seconds.
        function: a function of a module of ours.
        args: its arguments. They and its result must be picklable.
        kwargs: its keyword arguments.

    Raises:
        LimitError: it took too long, needed too much memory, or crashed.
        Exception: any exception of the function.
    """
    try:
        call = pickle.dumps((patience, function, args, kwargs))
        written = output_of(CALLS, data=call, patience=patience, imports=(function.__module__,))
        done = pickle.loads(written)  # noqa: S301 - see above
    except subprocess.TimeoutExpired as error:
        raise LimitError(ReadingCode.FILE_TOO_SLOW, name) from error
    except (EOFError, pickle.UnpicklingError) as error:
        raise LimitError(ReadingCode.FILE_NEEDS_TOO_MUCH_MEMORY, name) from error
    if isinstance(done, Exception):
        raise done
    (result,) = done
    return result  # type: ignore[no-any-return]  # only the function knows the type


def output_of(module: str, *words: str, data: bytes, patience: float, imports: Sequence[str] = ()) -> bytes:
    """The output of a worker for the input `data`; after a failure, its output so far.

    Raises:
        subprocess.TimeoutExpired: it took longer than `patience` seconds.
    """
    with start_job(module, words, data, imports) as job:
        watch = _Watch(job, patience)
        written = job.output.read()
        if not watch.stop():
            raise subprocess.TimeoutExpired(module, patience)
    return written


def start_job(module: str, words: Sequence[str], data: bytes | None = b"", imports: Sequence[str] = ()) -> Job:
    """Start a module of ours in the best way for this system.

    Args:
        module: its full name.
        words: the arguments of its `run`.
        data: its standard input, which stays in memory; None leaves the input open (`Job.messages`).
        imports: other modules of ours that it imports.

    Raises:
        OSError: the system starts no more processes.
    """
    if sys.platform != "linux":
        return NewPython(module, words, data)
    return SERVERS.start(module, words, data, imports)


@contextlib.contextmanager
def worker_lines(module: str, *words: str, patience: float) -> Iterator[Iterator[bytes]]:
    """The lines of a worker, each within `patience` seconds, until it ends or is killed."""
    with start_job(module, words) as job:
        yield iter(lambda: _next_line(job, patience), b"")


def _next_line(job: Job, patience: float) -> bytes:
    """The next line; empty if the worker has ended, or was killed because it took too long."""
    watch = _Watch(job, patience)
    line = job.output.readline()
    watch.stop()
    return line if line.endswith(b"\n") else b""


class _Watch:
    """Ends a job that takes longer than `patience` seconds."""

    def __init__(self, job: Job, patience: float) -> None:
        self._job = job
        self._late = False
        self._timer = threading.Timer(patience, self._end)
        self._timer.daemon = True
        self._timer.start()

    def _end(self) -> None:
        self._late = True
        self._job.end()

    def stop(self) -> bool:
        """Stop watching; returns whether the job was in time."""
        self._timer.cancel()
        return not self._late
