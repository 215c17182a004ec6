"""Work on foreign files in a process of its own, which may crash, hang or use all its memory without harm.

`limited` calls any function in such a process. `worker_lines` reads what a worker writes line by line, so that what
came before a failure counts. Memory is limited where the system can do that (Windows can't), time everywhere.
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

if sys.platform != "win32":  # Windows has no such module
    import resource

P = ParamSpec("P")
T = TypeVar("T")
CALLS = "desktop_app.reading.call_worker"
TIMEOUT = 30.0
"""The seconds in which a call must return."""
MAX_MEMORY = 1024**3
"""The maximum address space of a worker, in bytes."""


def limit_memory(most: int = MAX_MEMORY) -> None:
    """Give this process no more memory than a reasonable file needs, where the system can do that."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (most, most))


def limit_time(seconds: float) -> None:
    """End this process after so many seconds of work, even if the one that started it is gone by then."""
    if sys.platform != "win32":
        whole = int(seconds) + 1
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 1))


def limited(name: str, patience: float, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function of ours in a process of its own, and return what it returns.

    Args:
        name: the file that is read, for messages.
        patience: the seconds in which the call has to return.
        function: a function of a module of ours.
        args: its arguments. They and its result have to be values that can be pickled.
        kwargs: its arguments by name.

    Raises:
        LimitError: it took too long, needed too much memory, or crashed.
        Exception: what the function raises.
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
    return result  # type: ignore[no-any-return]  # what a call returns is known to the function alone


def output_of(module: str, *words: str, data: bytes, patience: float, imports: Sequence[str] = ()) -> bytes:
    """What a worker writes when it is given `data`; what it had written, where it came to grief.

    Raises:
        subprocess.TimeoutExpired: it took longer than `patience` seconds.
    """
    with start_job(module, words, data, imports) as job:
        watch = _Watch(job, patience)
        written = job.output.read()
        if not watch.stop():
            raise subprocess.TimeoutExpired(module, patience)
    return written


def start_job(module: str, words: Sequence[str], data: bytes = b"", imports: Sequence[str] = ()) -> Job:
    """Start a module of ours in the way that is best on this system.

    Args:
        module: its full name.
        words: what its `run` gets.
        data: its standard input, which stays in memory.
        imports: other modules of ours that it loads.

    Raises:
        OSError: the system starts no more processes.
    """
    if sys.platform != "linux":
        return NewPython(module, words, data)
    return SERVERS.start(module, words, data, imports)


@contextlib.contextmanager
def worker_lines(module: str, *words: str, patience: float) -> Iterator[Iterator[bytes]]:
    """The lines that a worker writes, each within `patience` seconds; they end where it ends, or is ended."""
    with start_job(module, words) as job:
        yield iter(lambda: _next_line(job, patience), b"")


def _next_line(job: Job, patience: float) -> bytes:
    """The next line; empty where the worker has ended, or was ended because it took too long."""
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
        """Whether it was in time."""
        self._timer.cancel()
        return not self._late
