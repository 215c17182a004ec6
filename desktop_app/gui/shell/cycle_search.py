"""Python's search for circles of objects that nobody uses, while the program starts."""

from __future__ import annotations

import gc

AT_START = 50_000
"""Objects made after which the search begins while the program starts; Python's own number is 700."""
USUAL = gc.get_threshold()


def search_seldom() -> None:
    """Search after many more objects, until `search_as_usual`: those of imported modules stay, and are no circles."""
    gc.set_threshold(AT_START, *USUAL[1:])


def search_as_usual() -> None:
    """Search as often as Python does by default."""
    gc.set_threshold(*USUAL)
