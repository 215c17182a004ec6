"""Placing flowables on pages before anything is drawn: which flowable is where, so that all pages can be drawn once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Frame, KeepTogether, PageTemplate
from reportlab.platypus.frames import _FUZZ

from desktop_app.typesetting.columns import Columns
from desktop_app.typesetting.text import TaggedParagraph


@dataclass(frozen=True, slots=True)
class Placed:
    """A flowable on a page: its left lower corner, the width that it leaves free, and the part that it belongs to."""

    flowable: Flowable
    left: float
    bottom: float
    free: float
    part: str


@dataclass(slots=True)
class PlacedPage:
    """A page and what is on it, in reading order."""

    template: PageTemplate
    content: list[Placed] = field(default_factory=list)


class PlacingFrame(Frame):
    """A frame that tells the document where each flowable is (`place`), instead of drawing it."""

    _y: float
    _prevASpace: float
    _atTop: int

    def __deepcopy__(self, _memo: dict[int, Any]) -> PlacingFrame:
        # ReportLab copies the frame for each group of flowables; it has numbers only.
        made = object.__new__(PlacingFrame)
        made.__dict__.update(self.__dict__)
        return made

    def _add(self, flowable: Flowable, canvas: Canvas, trySplit: int = 0) -> int:  # noqa: ARG002, N803 - ReportLab's
        """As ReportLab's frame adds a flowable: 1 if it fits, else 0."""
        flowable._frame, flowable.canv = self, canvas
        try:
            if getattr(flowable, "frameAction", None):
                flowable.frameAction(self)
                return 1
            return self._fit(flowable, canvas)
        finally:
            for name in ("canv", "_frame"):
                if hasattr(flowable, name):
                    delattr(flowable, name)

    add = _add

    def _fit(self, flowable: Flowable, canvas: Canvas) -> int:
        is_transparent = getattr(flowable, "_SPACETRANSFER", False)
        without_size = getattr(flowable, "_ZEROSIZE", False)
        before = 0.0
        if not self._atTop:
            wanted = self._prevASpace if is_transparent or without_size else flowable.getSpaceBefore()
            before = max(wanted - self._prevASpace, 0)
        room, width = self._y - self._y1p - before, self._getAvailableWidth()
        if room <= 0 and not without_size:
            return 0
        used, height = flowable.wrap(width, room)
        bottom = self._y - before - height
        if bottom < self._y1p - _FUZZ:
            return 0
        canvas._doctemplate.place(flowable, self._x + self._leftExtraIndent, bottom, width - used)
        after = self._prevASpace if is_transparent else flowable.getSpaceAfter()
        bottom -= flowable.getSpaceAfter()
        self._prevASpace = after
        if bottom != self._y:
            self._atTop = 0
        self._y = bottom
        return 1


def named_paragraphs(flowable: Flowable) -> Iterator[TaggedParagraph]:
    """The paragraphs with a bookmark in a flowable: itself, or those in columns and groups."""
    if isinstance(flowable, TaggedParagraph):
        if flowable.bookmark:
            yield flowable
    elif isinstance(flowable, KeepTogether):
        for one in flowable._content:
            yield from named_paragraphs(one)
    elif isinstance(flowable, Columns):
        for one in flowable.content:
            yield from named_paragraphs(one)
