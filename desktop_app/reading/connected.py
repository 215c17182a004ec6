"""Connected pieces of cells in a grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

Cell = tuple[int, int]


def connected(cells: Iterable[Cell], steps: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The pieces of which the cells (column, row) are connected by these steps (columns, rows)."""
    left = set(cells)
    while left:
        piece, waiting = [], [left.pop()]
        while waiting:
            column, row = waiting.pop()
            piece.append((column, row))
            found = {(column + x, row + y) for x, y in steps} & left
            left -= found
            waiting += found
        yield piece
