"""Python's search for objects that refer to each other in a circle.

It begins whenever many objects were made, and looks at all that exist. Parsed JSON has no circles, so the search takes
a fifth of the time of reading thousands of revisions, and finds nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_paused = 0


@contextmanager
def no_cycle_search() -> Iterator[None]:
    """Pause the search, in all threads, until the last such `with` block ends."""
    _change(1)
    try:
        yield
    finally:
        _change(-1)


def _change(by: int) -> None:
    global _paused  # noqa: PLW0603 - the search is one for the process
    with _lock:
        _paused += by
        if _paused:
            gc.disable()
        else:
            gc.enable()
