"""Calls one function of ours within limits of memory and time: `python -m desktop_app.reading.call_worker < CALL`.

The call is `(seconds, function, arguments, keywords)`, pickled by `worker.limited`. The output is also pickled: the
result in a tuple of one, or the error that the function raised; it is empty if the function needed too much memory,
or called itself too often.
"""

from __future__ import annotations

import pickle  # both ends are our own code
import sys
from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.reading.worker import limit_memory, limit_time


def call(wanted: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]) -> bytes:
    """The pickled result of the function."""
    function, arguments, keywords = wanted
    try:
        return pickle.dumps((function(*arguments, **keywords),))
    except (MemoryError, RecursionError):
        return b""
    except Exception as error:  # noqa: BLE001 - raised again by the caller
        return pickle.dumps(error)


def run(_words: Sequence[str] = ()) -> None:
    """Run the call from the standard input."""
    limit_memory()
    seconds, *rest = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - see above
    limit_time(seconds)
    sys.stdout.buffer.write(call((rest[0], rest[1], rest[2])))


if __name__ == "__main__":
    run()
