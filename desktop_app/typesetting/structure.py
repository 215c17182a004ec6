"""The logical structure of a PDF while its pages are drawn (ISO 32000-1, 14.7 and 14.8).

A recorder collects the structure elements in reading order. Content is drawn between marks: inside `content` it belongs
to an element, inside `artifact` it is decoration that a screen reader passes over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

CONTAINERS = {"LI": "L", "TOCI": "TOC"}
"""Elements that need a parent of a kind of their own, which joins neighbours together."""


@dataclass(eq=False, slots=True)
class Element:
    """A structure element; its kids are elements and marks, a mark being (page from 1, number on that page)."""

    tag: str
    alternative: str = ""
    header_cell: bool = False
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    link_pages: list[int] = field(default_factory=list)


class StructureRecorder:
    """Collects the structure of one pass over a document."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._open = [self.root]
        self._marks: dict[int, int] = {}
        self._hidden = 0

    def add(self, tag: str, alternative: str = "") -> Element:
        """A new element at this place, joined to its like where it is an item of a list."""
        container = CONTAINERS.get(tag)
        parent = self._open[-1]
        if container:
            last = parent.kids[-1] if parent.kids else None
            if not (isinstance(last, Element) and last.tag == container):
                last = Element(container)
                parent.kids.append(last)
            parent = last
        element = Element(tag, alternative)
        parent.kids.append(element)
        return element

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """Elements that are added meanwhile become kids of `element`."""
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def content(self, canvas: Any, element: Element) -> Iterator[None]:  # noqa: ANN401 - ReportLab's canvas has no types
        """What is drawn meanwhile is the content of `element`."""
        if self._hidden:
            yield
            return
        page = canvas.getPageNumber()
        number = self._marks.get(page, 0)
        self._marks[page] = number + 1
        element.kids.append((page, number))
        canvas._code.append(f"/{element.tag} <</MCID {number}>> BDC")
        self._hidden += 1
        try:
            yield
        finally:
            self._hidden -= 1
            canvas._code.append("EMC")

    @contextmanager
    def artifact(self, canvas: Any, kind: str = "") -> Iterator[None]:  # noqa: ANN401 - ReportLab's canvas has no types
        """What is drawn meanwhile is decoration; `kind` is `Pagination` for headers and footers."""
        if self._hidden:
            yield
            return
        canvas._code.append(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        self._hidden += 1
        try:
            yield
        finally:
            self._hidden -= 1
            canvas._code.append("EMC")


def recorder_of(canvas: Any) -> StructureRecorder:  # noqa: ANN401 - ReportLab's canvas has no types
    """The recorder of the document that draws on this canvas."""
    recorder: StructureRecorder = canvas._doctemplate.structure
    return recorder
