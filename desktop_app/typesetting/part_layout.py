"""The part of a document that each flowable belongs to, so that a layout error names the part that caused it."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable, KeepTogether


class PartLayoutError(Exception):
    """A part of a document could not be laid out; the cause is the error of ReportLab or Pillow.

    `part` is the name that `assign` gave, empty if the part is not known.
    """

    def __init__(self, part: str, problem: str) -> None:
        super().__init__(f"{part}: {problem}")
        self.part, self.problem = part, problem


def assign(flowables: Iterable[Flowable], part: str) -> None:
    """Mark these flowables, and those inside groups, as belonging to a part, unless they are marked already."""
    for flowable in flowables:
        if not hasattr(flowable, "document_part"):
            flowable.document_part = part
        if isinstance(flowable, KeepTogether):
            assign(flowable._content, part)


def part_of(flowable: Flowable) -> str:
    """The part that a flowable belongs to, empty if it is not marked; for headings kept with an entry, the entry."""
    if isinstance(flowable, KeepTogether):
        inside = [name for one in flowable._content if (name := part_of(one))]
        if inside:
            return inside[-1]
    return str(getattr(flowable, "document_part", ""))
