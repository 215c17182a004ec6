"""The annotations that a PDF reader has left in a returned file (ISO 32000-1, 12.5.6): texts, marks and drawings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

import pikepdf

from desktop_app.domain.foreign_text import clean_text
from desktop_app.portfolio.added_fields import is_added_field, words_of_field
from desktop_app.portfolio.pdf_limits import Allowance
from desktop_app.portfolio.pdf_values import UNREADABLE, Box, around, box_of, day_of, rich_text_of, text_of

MARKING = frozenset({"/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Redact"})
"""Kinds that mark words of the page."""
DRAWING = frozenset({"/Ink", "/Square", "/Circle", "/Line", "/Polygon", "/PolyLine", "/Stamp", "/Caret", "/Watermark"})
"""Kinds that say something by what they look like, also without a text."""
HOLDING = frozenset({"/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"})
"""Kinds that hold something that can't be shown."""
ICONS = frozenset({"/Text", "/FileAttachment", "/Sound"})
"""Kinds that look the same whatever they say."""
SILENT = frozenset({"/Link", "/Popup", "/PrinterMark", "/TrapNet"})
"""Kinds that are no remarks: parts of the document, and windows that show the text of another annotation."""
MAX_REMARKS, MAX_AUTHOR = 5000, 200
QUAD = 8
EntryAt = Callable[[int, Box], str]
"""Returns the entry at a page (from 1) and a box; empty if there is none."""


@dataclass(frozen=True, slots=True)
class PdfComment:
    """A comment, a marked passage or a drawing.

    `page` counts from 1, `marks` are the boxes of the marked words, `box` is the place of the annotation. `drawn` says
    that it is to be shown as a picture of that place. An attached file remains in the PDF; the text contains its name.
    """

    page: int
    entry: str
    text: str
    author: str
    day: date | None
    marks: tuple[Box, ...] = ()
    box: Box | None = None
    drawn: bool = False


@dataclass(frozen=True, slots=True)
class Remarks:
    """The remarks of a file, and the pages (from 1) of annotations that could not be read, one for each."""

    found: tuple[PdfComment, ...]
    unread: tuple[int, ...]


def remarks_of(pdf: pikepdf.Pdf, entry_at: EntryAt, allowed: Allowance) -> Remarks:
    """All remarks. The drawings by one author at one entry are one remark, because each stroke is an annotation.

    Raises:
        TooManyObjectsError: there are more annotations and marked lines than are allowed.
    """
    found: list[PdfComment] = []
    unread: list[int] = []
    for number, page in enumerate(pdf.pages):
        for annotation in _annotations(page, number, unread, allowed):
            try:
                remark = _remark(annotation, number, entry_at, allowed)
            except UNREADABLE:
                unread.append(number + 1)
                continue
            too_many = remark is not None and len(found) >= MAX_REMARKS
            if too_many or str(annotation.get("/Subtype")) in HOLDING:
                unread.append(number + 1)
            if remark is not None and not too_many:
                found.append(remark)
    return Remarks(tuple(_joined(found)), tuple(unread))


def _annotations(page: pikepdf.Page, number: int, unread: list[int], allowed: Allowance) -> list[pikepdf.Object]:
    try:
        return [one for one in allowed.of(page.obj.get("/Annots") or ()) if isinstance(one, pikepdf.Dictionary)]
    except UNREADABLE:
        unread.append(number + 1)
        return []


def _remark(annotation: pikepdf.Object, page: int, entry_at: EntryAt, allowed: Allowance) -> PdfComment | None:
    """A remark; None if the annotation says nothing."""
    kind = str(annotation.get("/Subtype", ""))
    if kind in SILENT or "/StateModel" in annotation:  # a state such as “accepted” is no remark (12.5.6.3)
        return None
    if kind == "/Widget" and not is_added_field(annotation):
        return None
    text = words_of_field(annotation) if kind == "/Widget" else _words(annotation)
    held = _held(annotation, kind)
    drawn = kind in DRAWING and (not text or kind in ("/Ink", "/Stamp"))
    marks = tuple(allowed.of(_marks(annotation))) if kind in MARKING else ()
    if not (text or held or drawn or kind in MARKING or ("/AP" in annotation and kind not in ICONS)):
        return None
    box = box_of(annotation.get("/Rect")) or (around([*marks]) if marks else None)
    place = _place(annotation) or box
    return PdfComment(
        page=page + 1,
        entry=entry_at(page + 1, place) if place else "",
        text="\n".join(filter(None, (text, held))),
        author=clean_text(str(annotation.get("/T", ""))).strip()[:MAX_AUTHOR],
        day=day_of(annotation.get("/M")) or day_of(annotation.get("/CreationDate")),
        marks=marks,
        box=box,
        drawn=drawn or not (text or held or kind in MARKING),
    )


def _words(annotation: pikepdf.Object) -> str:
    """The text of an annotation; some programs leave it in the window that shows it."""
    window = annotation.get("/Popup")
    above = text_of(window.get("/Contents")) if isinstance(window, pikepdf.Dictionary) else ""
    return text_of(annotation.get("/Contents")) or rich_text_of(annotation.get("/RC")) or above


def _place(annotation: pikepdf.Object) -> Box | None:
    """The place of the annotation that this one replies to."""
    answered = annotation.get("/IRT")
    return box_of(answered.get("/Rect")) if isinstance(answered, pikepdf.Dictionary) else None


def _held(annotation: pikepdf.Object, kind: str) -> str:
    """The name of an attached file."""
    if kind != "/FileAttachment":
        return ""
    held = annotation.get("/FS")
    if isinstance(held, pikepdf.Dictionary):
        return text_of(held.get("/UF")) or text_of(held.get("/F"))
    return text_of(held)


def _marks(annotation: pikepdf.Object) -> Iterator[Box]:
    """The boxes of the marked lines, one after another: there may be a hundred thousand."""
    corners = iter(annotation.get("/QuadPoints") or ())
    while True:
        try:
            quad = [float(one) for one in islice(corners, QUAD)]
        except UNREADABLE:
            return
        if len(quad) < QUAD:
            return
        yield min(quad[::2]), min(quad[1::2]), max(quad[::2]), max(quad[1::2])


def _joined(remarks: list[PdfComment]) -> Iterator[PdfComment]:
    """The remarks, with drawings that have no text and belong together as one."""
    drawings: dict[tuple[int, str, str], PdfComment] = {}
    order: list[PdfComment | tuple[int, str, str]] = []
    for one in remarks:
        key = (one.page, one.entry, one.author)
        if not one.drawn or one.text:
            order.append(one)
        elif key not in drawings:
            drawings[key] = one
            order.append(key)
        else:
            before = drawings[key]
            boxes = [box for box in (before.box, one.box) if box]
            drawings[key] = replace(before, box=around(boxes) if boxes else None, day=before.day or one.day)
    for each in order:
        yield drawings[each] if isinstance(each, tuple) else each
