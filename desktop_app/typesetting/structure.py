"""The logical structure of a PDF, recorded while its pages are drawn (ISO 32000-1, 14.7 and 14.8).

A recorder collects the structure elements in reading order. Content is drawn between marks: inside `content` it belongs
to an element; inside `artifact` it is decoration that screen readers skip.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.direction import without_steering

CONTAINERS = {"LI": "L", "TOCI": "TOC"}
"""Elements that need a certain parent, which contains neighbouring ones."""


@dataclass(eq=False, slots=True)
class Element:
    """A structure element. Its kids are elements and marks; a mark is (page from 1, number on that page)."""

    tag: str
    alternative: str = ""
    header_scope: str = ""
    """The scope of a header cell: `Column` or `Row`."""
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    links: tuple[LinkPlace, ...] = ()
    fields: tuple[FieldPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A link: its position (page from 1; left, bottom, right, top in points) and the name of the place it leads to."""

    page: int
    box: tuple[float, float, float, float]
    target: str


@dataclass(frozen=True, slots=True)
class Place:
    """A named position: page from 1, and points from the left and from the bottom."""

    page: int
    left: float
    height: float


@dataclass(frozen=True, slots=True)
class FieldPlace:
    """A form field: its position (page from 1; left, bottom, right, top in points) and its type.

    `choice` is the value of this check box; boxes with the same name exclude each other. Without it, the field is a
    text field.
    """

    name: str
    label: str
    page: int
    box: tuple[float, float, float, float]
    choice: str = ""


class Group:
    """A structure element around others that are drawn one after the other: a list, an item's body, a quotation.

    It is made where the first of them is drawn, once in each pass.
    """

    def __init__(self, tag: str, parent: Group | None = None) -> None:
        self.tag, self._parent = tag, parent
        self._made: tuple[StructureRecorder, Element] | None = None

    def element(self, recorder: StructureRecorder) -> Element:
        """Its element in the structure that `recorder` collects."""
        if self._made is None or self._made[0] is not recorder:
            element = Element(self.tag)
            (self._parent.element(recorder) if self._parent else recorder.innermost).kids.append(element)
            self._made = recorder, element
        return self._made[1]


class StructureRecorder:
    """Collects the structure of one pass over a document."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._open = [self.root]
        self._marks: dict[int, int] = {}
        self._hidden = 0
        self.places: dict[str, Place] = {}

    def add(self, tag: str, alternative: str = "") -> Element:
        """Add an element at this position; a list item is added to the list before it."""
        container = CONTAINERS.get(tag)
        parent = self._open[-1]
        if container:
            last = parent.kids[-1] if parent.kids else None
            if not (isinstance(last, Element) and last.tag == container):
                last = Element(container)
                parent.kids.append(last)
            parent = last
        element = Element(tag, without_steering(alternative))
        parent.kids.append(element)
        return element

    @property
    def innermost(self) -> Element:
        """The element that new ones become kids of."""
        return self._open[-1]

    def add_link(self, canvas: Canvas, element: Element, bookmark: str, size: tuple[float, float]) -> None:
        """Make an area of that width and height, from the origin of what is drawn now, a link of an element."""
        left, bottom = canvas.absolutePosition(0, 0)
        right, top = canvas.absolutePosition(*size)
        element.links = (*element.links, LinkPlace(canvas.getPageNumber(), (left, bottom, right, top), bookmark))

    @property
    def layout(self) -> str:
        """The named positions as a text, in which two layouts differ if a name has moved."""
        return "\n".join(f"{name} {one.page} {one.height:.1f}" for name, one in sorted(self.places.items()))

    def name_place(self, canvas: Canvas, name: str, height: float, left: float = 0) -> None:
        """Name a place, so many points from the origin of what is drawn now, for programs that read the file."""
        self.places[name] = Place(canvas.getPageNumber(), *canvas.absolutePosition(left, height))

    @contextmanager
    def inside(self, element: Element | Group | None) -> Iterator[None]:
        """Add elements in this context as kids of `element`, or where elements are added already if it is None."""
        made = element.element(self) if isinstance(element, Group) else element
        self._open.append(made or self.innermost)
        try:
            yield
        finally:
            self._open.pop()

    @contextmanager
    def content(
        self,
        canvas: Canvas,
        element: Element,
        said: str = "",
    ) -> Iterator[None]:
        """Draw the content of `element` in this context; `said` is its text, if it is drawn in another order."""
        if self._hidden:
            yield
            return
        page = canvas.getPageNumber()
        number = self._marks.get(page, 0)
        self._marks[page] = number + 1
        element.kids.append((page, number))
        actual = f" /ActualText <feff{without_steering(said).encode('utf-16-be', 'replace').hex()}>" if said else ""
        canvas._code.append(f"/{element.tag} <</MCID {number}{actual}>> BDC")
        self._hidden += 1
        try:
            yield
        finally:
            self._hidden -= 1
            canvas._code.append("EMC")

    @contextmanager
    def artifact(self, canvas: Canvas, kind: str = "") -> Iterator[None]:
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


def recorder_of(canvas: Canvas) -> StructureRecorder:
    """The recorder of the document that draws on this canvas."""
    recorder: StructureRecorder = canvas._doctemplate.structure
    return recorder
