"""Columns of lists in a terminal."""

from __future__ import annotations

from collections.abc import Iterable


def column(texts: Iterable[str], width: int) -> list[str]:
    """Texts padded to a width, or to more where one of them is longer, as translations are."""
    every = list(texts)
    needed = max((len(one) + 2 for one in every if len(one) >= width), default=width)
    return [one.ljust(needed) for one in every]
