"""Content that was added to the pages of a portfolio: flattened comments and fields, text and drawings.

In a portfolio, everything on a page is inside a marked-content sequence, because it is tagged or an artifact
(ISO 14289-1, 7.1). What other programs add to a page's content is outside of these sequences (ISO 32000-1, 14.6).
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf

from desktop_app.portfolio.pdf_limits import MAX_CONTENT, unpacked
from desktop_app.portfolio.pdf_values import UNREADABLE

PATHS = frozenset({"f", "F", "f*", "B", "B*", "b", "b*", "S", "s"})
PAINTING = frozenset({*PATHS, "sh", "Do", "Tj", "TJ", "'", '"', "INLINE IMAGE"})
Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage
Instructions = list[Instruction]
NO_PAINT = pikepdf.Operator("n")


@dataclass(frozen=True, slots=True)
class AddedContent:
    """What was added to the pages.

    Attributes:
        pdf: a PDF with as many pages, which show only what was added; empty if nothing was.
        pages: the pages (from 1) to which something was added.
        rewritten: the pages (from 1) without any marked content: another program has written them again.
        unread: the pages (from 1) whose content can't be read.
    """

    pdf: bytes = b""
    pages: tuple[int, ...] = ()
    rewritten: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()


def added_content(pdf: pikepdf.Pdf) -> AddedContent:
    """Separate what was added to the pages of a portfolio. Changes the document."""
    changed: list[int] = []
    rewritten: list[int] = []
    unread: list[int] = []
    for number, page in enumerate(pdf.pages, 1):
        try:
            _check_size(page)
            every = pikepdf.parse_content_stream(page)
            own, added = _counts(every)
            if added:
                (changed if own else rewritten).append(number)
            only = _without_marked(every) if own and added else []
            page.obj.Contents = pdf.make_stream(pikepdf.unparse_content_stream(only))
        except UNREADABLE:
            unread.append(number)
            page.obj.Contents = pdf.make_stream(b"")
        if "/Annots" in page.obj:
            del page.obj.Annots
    data = b""
    if changed:
        buffer = io.BytesIO()
        _drop_the_rest(pdf)
        pdf.save(buffer)
        data = buffer.getvalue()
    return AddedContent(data, tuple(changed), tuple(rewritten), tuple(unread))


def _check_size(page: pikepdf.Page) -> None:
    """Unpack a page's content in pieces before it is parsed.

    Raises:
        ValueError: it is too large.
    """
    content = page.obj.get("/Contents")
    left = MAX_CONTENT
    for stream in content if isinstance(content, pikepdf.Array) else [content]:
        if isinstance(stream, pikepdf.Stream):
            data = unpacked(stream, left)
            if data is None:
                raise ValueError(f"a page’s content of more than {MAX_CONTENT} bytes")
            left -= len(data) + 1


def _drop_the_rest(pdf: pikepdf.Pdf) -> None:
    """Leave only the pages, because the embedded journal may be large."""
    for key in [key for key in pdf.Root.keys() if key not in ("/Pages", "/Type")]:  # noqa: SIM118 - pikepdf's dictionary
        del pdf.Root[key]


def _marked(every: Instructions) -> Iterator[tuple[Instruction, str, bool]]:
    """Each instruction with its operator, and whether it is inside marked content."""
    depth = 0
    for one in every:
        operator = str(one.operator)
        if operator in ("BDC", "BMC"):
            depth += 1
        yield one, operator, depth > 0
        if operator == "EMC":
            depth = max(0, depth - 1)


def _counts(every: Instructions) -> tuple[int, int]:
    """The numbers of painting instructions inside and outside of marked content."""
    inside = [marked for _, operator, marked in _marked(every) if operator in PAINTING]
    return sum(inside), len(inside) - sum(inside)


def _without_marked(every: Instructions) -> Instructions:
    """The same content with nothing painted inside marked content. States and clipping paths remain."""
    kept: Instructions = []
    for one, operator, marked in _marked(every):
        if not marked or operator not in PAINTING:
            kept.append(one)
        elif operator in PATHS:
            kept.append(pikepdf.ContentStreamInstruction([], NO_PAINT))
    return kept
