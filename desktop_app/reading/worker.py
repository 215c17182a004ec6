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
from collections.abc import Callable, Iterator
from typing import ParamSpec, TypeVar

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError

if sys.platform != "win32":  # Windows has no such module
    import resource

P = ParamSpec("P")
T = TypeVar("T")
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
CALLS = "desktop_app.reading.call_worker"
TIMEOUT = 30.0
"""Seconds in which a call has to return."""
MAX_MEMORY = 1024**3
"""Bytes of addresses that a worker may have."""


def command_of(module: str, *words: str) -> list[str]:
    """The call of one of our own modules in our own Python."""
    return [sys.executable, "-m", module, *words]


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
        done = pickle.loads(output_of(CALLS, data=call, patience=patience))  # noqa: S301 - see above
    except subprocess.TimeoutExpired as error:
        raise LimitError(ReadingCode.FILE_TOO_SLOW, name) from error
    except (EOFError, pickle.UnpicklingError) as error:
        raise LimitError(ReadingCode.FILE_NEEDS_TOO_MUCH_MEMORY, name) from error
    if isinstance(done, Exception):
        raise done
    (result,) = done
    return result  # type: ignore[no-any-return]  # what a call returns is known to the function alone


def output_of(module: str, *words: str, data: bytes, patience: float) -> bytes:
    """What a worker writes when it is given `data`; what it had written, where it came to grief.

    Raises:
        subprocess.TimeoutExpired: it took longer than `patience` seconds.
    """
    done = subprocess.run(  # noqa: S603 - our own module; foreign files are its input alone
        command_of(module, *words),
        input=data,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=patience,
        creationflags=NO_WINDOW,
        check=False,
    )
    return done.stdout


@contextlib.contextmanager
def worker_lines(module: str, *words: str, patience: float) -> Iterator[Iterator[bytes]]:
    """The lines that a worker writes, each within `patience` seconds; they end where it ends, or is ended."""
    with subprocess.Popen(  # noqa: S603 - our own module in our own Python; the file is only an argument
        command_of(module, *words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=NO_WINDOW,
    ) as worker:
        try:
            yield iter(lambda: _next_line(worker, patience), b"")
        finally:
            worker.kill()


def _next_line(worker: subprocess.Popen[bytes], patience: float) -> bytes:
    """The next line; empty where the worker has ended, or was ended because it took too long."""
    watch = threading.Timer(patience, worker.kill)
    watch.daemon = True
    watch.start()
    try:
        line = worker.stdout.readline() if worker.stdout is not None else b""
    finally:
        watch.cancel()
    return line if line.endswith(b"\n") else b""
