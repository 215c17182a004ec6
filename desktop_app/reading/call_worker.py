"""Calls one function of ours within limits of memory and time: `python -m desktop_app.reading.call_worker < CALL`.

The call is `(seconds, function, arguments, keywords)`, pickled by `worker.limited`. What is written is pickled, too:
the result in a tuple of one, or the error that the function raised; nothing where it needed too much memory.
"""

from __future__ import annotations

import pickle  # both ends are ours
import sys
from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.reading.worker import limit_memory, limit_time


def call(wanted: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]) -> bytes:
    """What the called function gives, pickled."""
    function, arguments, keywords = wanted
    try:
        return pickle.dumps((function(*arguments, **keywords),))
    except MemoryError:
        return b""
    except Exception as error:  # noqa: BLE001 - it is raised again where the call was made
        return pickle.dumps(error)


def run(_words: Sequence[str] = ()) -> None:
    """Make the call that stands in standard input."""
    limit_memory()
    seconds, *rest = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - see above
    limit_time(seconds)
    sys.stdout.buffer.write(call((rest[0], rest[1], rest[2])))


if __name__ == "__main__":
    run()
