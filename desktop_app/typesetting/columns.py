"""Flowables beside each other on one page."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

GAP = 18.0
"""The room between two columns, in points."""
MAX_HEIGHT = 400.0
"""Higher columns that can't be divided between two pages are set one after the other."""
Placed = list[tuple[Flowable, float, float]]
"""Flowables with their distance from the top of the column to their bottom, and the width that they leave."""


class Columns(Flowable):
    """Columns of flowables, read one after the other; the first one is on the start side.

    A page break may divide them between two flowables of each column.

    Args:
        columns: the flowables of each column, made for the widths of `widths_of`.
        widths: the widths of the columns.
        right_to_left: whether the first column is on the right.
    """

    def __init__(
        self, columns: Sequence[Sequence[Flowable]], widths: Sequence[float], *, right_to_left: bool = False
    ) -> None:
        super().__init__()
        self._columns, self._widths, self._turned = columns, widths, right_to_left

    @property
    def content(self) -> list[Flowable]:
        """The flowables of all columns."""
        return [flowable for column in self._columns for flowable in column]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, 0.0
        self._placed: list[Placed] = []
        for column, room in zip(self._columns, self._widths, strict=True):
            placed, height = stacked(column, room, self.canv)
            self._placed.append(placed)
            self.height = max(self.height, height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The columns in two parts, if each has something that fits; very high ones one after the other.

        The first flowable of those is split if necessary, because ReportLab requires that it fits.
        """
        tops = [_fitting(placed, height) for placed in self._placed]
        if all(tops):
            upper = [column[:count] for column, count in zip(self._columns, tops, strict=True)]
            lower = [column[count:] for column, count in zip(self._columns, tops, strict=True)]
            return [self._part(upper), self._part(lower)] if any(lower) else []
        if self.height <= MAX_HEIGHT:
            return []
        first, *others = self.content
        if first.wrapOn(self.canv, width, height)[1] <= height:
            return [first, *others]
        parts = first.splitOn(self.canv, width, height)
        return [*parts, *others] if parts else []

    def _part(self, columns: Sequence[Sequence[Flowable]]) -> Columns:
        return Columns(columns, self._widths, right_to_left=self._turned)

    def draw(self) -> None:
        left = 0.0
        for placed, room in zip(self._placed, self._widths, strict=True):
            start = self.width - left - room if self._turned else left
            for flowable, down, free in placed:
                flowable.drawOn(self.canv, start, self.height - down, free)
            left += room + GAP


def widths_of(width: float, shares: Sequence[float]) -> list[float]:
    """The widths of columns that share a width in these proportions, without the gaps."""
    room = width - GAP * (len(shares) - 1)
    return [room * share / sum(shares) for share in shares]


def stacked(column: Sequence[Flowable], room: float, canvas: Canvas) -> tuple[Placed, float]:
    """The places of a column's flowables, and the height of all."""
    placed: Placed = []
    down, after = 0.0, 0.0
    for number, flowable in enumerate(column):
        width, height = flowable.wrapOn(canvas, room, 10_000)
        down += (max(after, flowable.getSpaceBefore()) if number else 0) + height
        after = flowable.getSpaceAfter()
        placed.append((flowable, down, max(0.0, room - width)))
    return placed, down


def _fitting(placed: Placed, height: float) -> int:
    """How many flowables of a column fit, without headings that would be the last ones."""
    count = sum(down <= height for _, down, _ in placed)
    while 0 < count < len(placed) and placed[count - 1][0].getKeepWithNext():
        count -= 1
    return count
