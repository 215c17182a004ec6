"""Python's search for objects that refer to each other in a circle.

It begins whenever many objects were made, and looks at all that exist. Parsed JSON has no circles, so the search takes
a fifth of the time of reading thousands of revisions, and finds nothing.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

AT_START = 50_000
"""Objects made after which the search begins while the program starts; Python's own number is 700."""
USUAL = gc.get_threshold()
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


def search_seldom() -> None:
    """Search after many more objects, until `search_as_usual`: those of imported modules stay, and are no circles."""
    gc.set_threshold(AT_START, *USUAL[1:])


def search_as_usual() -> None:
    """Search as often as Python does by default."""
    gc.set_threshold(*USUAL)


def _change(by: int) -> None:
    global _paused  # noqa: PLW0603 - the search is one for the process
    with _lock:
        _paused += by
        if _paused:
            gc.disable()
        else:
            gc.enable()
