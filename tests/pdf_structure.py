"""A tagged PDF as two independent readers find it: the structure tree by pikepdf, the painted page by PDFium."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Array, Dictionary, Name

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""
Mark = tuple[int | None, int]
"""A page, from 0 (None where the file names a page that it doesn't have), and the id of marked content on it."""


@dataclass(frozen=True)
class Painted:
    """A text, picture or line on a page.

    Args:
        page: From 0.
        mark: The id of the marked content it belongs to, if any.
        artifact: Whether it is marked as decoration that screen readers skip.
        text: What PDFium reads in it.
        invisible: Whether it is text that is drawn without ink.
        picture: Whether it is an image.
        box: Where it stands.
    """

    page: int
    mark: int | None
    artifact: bool
    text: str
    invisible: bool
    picture: bool
    box: Box


@dataclass(frozen=True)
class Element:
    """A structure element with its role-mapped type, and the marked content and elements in it in reading order."""

    kind: str
    alt: str | None
    actual: str | None
    content: tuple[Mark | Element, ...]

    @property
    def children(self) -> list[Element]:
        """The elements directly in it."""
        return [one for one in self.content if isinstance(one, Element)]

    def walk(self) -> Iterator[Element]:
        """This element and every element in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def marks(self) -> Iterator[Mark]:
        """All marked content in it, in reading order."""
        for one in self.content:
            if isinstance(one, Element):
                yield from one.marks()
            else:
                yield one


class TaggedPdf:
    """The structure, the painted objects and the form fields of a PDF."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.file = pikepdf.open(io.BytesIO(content))
        self._pages = {one.obj.objgen: number for number, one in enumerate(self.file.pages)}

    @cached_property
    def right_to_left(self) -> bool:
        """Whether the document's language is written from right to left."""
        return str(self.file.Root.get("/Lang", "")).split("-")[0] in {"ar", "fa", "he", "ur"}

    @cached_property
    def root(self) -> Element:
        """The structure tree."""
        return self._element(self.file.Root.StructTreeRoot, None)

    @cached_property
    def elements(self) -> list[Element]:
        """Every structure element in reading order."""
        return list(self.root.walk())[1:]

    @cached_property
    def marks(self) -> list[Mark]:
        """The marked content of the document in the order in which a screen reader reads it."""
        return list(self.root.marks())

    @cached_property
    def fields(self) -> list[tuple[str, str]]:
        """Each form field: its name for programs, and its words for people."""
        forms: Any = self.file.Root.get("/AcroForm", Dictionary()).get("/Fields", [])
        return [(str(one.get("/T", "")), str(one.get("/TU", ""))) for one in forms]

    def size_of(self, number: int) -> tuple[float, float]:
        """Width and height of a page, from 0, in points."""
        left, bottom, right, top = (float(one) for one in self.file.pages[number].mediabox)
        return right - left, top - bottom

    @cached_property
    def painted(self) -> list[Painted]:
        """Everything on every page in the order of painting."""
        document = pypdfium2.PdfDocument(self._content)
        try:
            return [found for number in range(len(document)) for found in _painted_on(document[number], number)]
        finally:
            document.close()

    @cached_property
    def texts(self) -> dict[Mark, str]:
        """The text of each piece of marked content."""
        texts: dict[Mark, str] = {}
        for one in self.painted:
            if one.mark is not None and not one.artifact:
                texts[one.page, one.mark] = texts.get((one.page, one.mark), "") + one.text
        return texts

    @cached_property
    def boxes(self) -> dict[Mark, Box]:
        """The place of each piece of marked content."""
        boxes: dict[Mark, Box] = {}
        for one in self.painted:
            if one.mark is not None and not one.artifact:
                mark = one.page, one.mark
                boxes[mark] = _around(boxes.get(mark, one.box), one.box)
        return boxes

    def text_of(self, element: Element) -> str:
        """The text inside an element and its children."""
        return "".join(self.texts.get(mark, "") for mark in element.marks())

    def _kind(self, node: Any) -> str:
        roles = self.file.Root.StructTreeRoot.get("/RoleMap", Dictionary())
        name = str(node.get("/S", "/StructTreeRoot"))
        return str(roles.get(name, name))[1:]

    def _element(self, node: Any, page: Any) -> Element:
        page = node.get("/Pg", page)
        kids = node.get("/K", [])
        content = [self._content_of(kid, page) for kid in (kids if isinstance(kids, Array) else [kids])]
        found = tuple(one for one in content if one is not None)
        return Element(self._kind(node), _text(node.get("/Alt")), _text(node.get("/ActualText")), found)

    def _content_of(self, kid: Any, page: Any) -> Mark | Element | None:
        """A piece of marked content or an element; None for an annotation."""
        if isinstance(kid, int):
            return self._number(page), kid
        if kid.get("/Type") == Name.MCR:
            return self._number(kid.get("/Pg", page)), int(kid.MCID)
        return self._element(kid, page) if "/S" in kid else None

    def _number(self, page: Any) -> int | None:
        return None if page is None else self._pages.get(page.objgen)


def _around(one: Box, other: Box) -> Box:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _painted_on(page: Any, number: int) -> Iterator[Painted]:
    words = page.get_textpage()
    for each in page.get_objects(max_depth=8):
        mark = pdfium.FPDFPageObj_GetMarkedContentID(each)
        is_text = each.type == pdfium.FPDF_PAGEOBJ_TEXT
        yield Painted(
            number,
            None if mark < 0 else mark,
            "Artifact" in _mark_names(each),
            _text_in(each, words) if is_text else "",
            is_text and pdfium.FPDFTextObj_GetTextRenderMode(each) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE,
            each.type == pdfium.FPDF_PAGEOBJ_IMAGE,
            each.get_bounds(),
        )


def _text_in(each: Any, words: Any) -> str:
    size = pdfium.FPDFTextObj_GetText(each, words, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(each, words, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def _mark_names(each: Any) -> set[str]:
    names = set()
    for number in range(pdfium.FPDFPageObj_CountMarks(each)):
        mark, size = pdfium.FPDFPageObj_GetMark(each, number), ctypes.c_ulong()
        buffer = ctypes.create_string_buffer(128)
        pdfium.FPDFPageObjMark_GetName(mark, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), 128, size)
        names.add(buffer.raw[: max(size.value - 2, 0)].decode("utf-16-le"))
    return names
