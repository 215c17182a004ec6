"""Values of PDF objects that may have any type: texts, rich texts, days, boxes."""

from __future__ import annotations

import re
import zlib
from datetime import date
from html.parser import HTMLParser

import pikepdf

from desktop_app.domain.foreign_text import clean_text
from desktop_app.portfolio.pdf_limits import unpacked

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
MAX_TEXT = 20_000
MAX_STREAM = 1024 * 1024
"""The maximum size of a text stream in bytes; a rich text has much more markup than text."""
DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")
BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
EDGES = 4
UNREADABLE = (
    pikepdf.PdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
    zlib.error,
)
"""The errors of pikepdf for objects of an unexpected type; RecursionError for a loop."""


def text_of(value: pikepdf.Object | None) -> str:
    """A text string or a text stream (ISO 32000-1, 7.9.2 and 7.9.3) without characters that can't be shown."""
    if value is None:
        return ""
    told = str(pikepdf.String(_bytes_of(value))) if isinstance(value, pikepdf.Stream) else str(value)
    return clean_text(told[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")).strip()


def _bytes_of(stream: pikepdf.Stream) -> bytes:
    data = unpacked(stream, MAX_STREAM)
    if data is None:
        raise ValueError(f"a text of more than {MAX_STREAM} bytes")
    return data


def rich_text_of(value: pikepdf.Object | None) -> str:
    """The plain text of a rich text (ISO 32000-1, 12.7.3.4), with a line for each paragraph."""
    markup = text_of(value)
    if "<" not in markup:
        return markup
    reader = _PlainText()
    reader.feed(markup)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return clean_text("\n".join(line for line in lines if line))


class _PlainText(HTMLParser):
    """Collects the texts of XHTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self._break_line(tag)

    def handle_endtag(self, tag: str) -> None:
        self._break_line(tag)

    def _break_line(self, tag: str) -> None:
        if tag.rpartition(":")[2] in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data.replace("\n", " "))


def day_of(value: pikepdf.Object | None) -> date | None:
    """The day of a PDF date (ISO 32000-1, 7.9.4); None if there is none."""
    found = DATE.match(text_of(value))
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def box_of(value: pikepdf.Object | None) -> Box | None:
    """A rectangle, whichever of its corners are given; None if it is not one."""
    try:
        edges = [float(edge) for edge in value or ()]
    except UNREADABLE:
        return None
    if len(edges) != EDGES:
        return None
    left, right = sorted(edges[::2])
    bottom, top = sorted(edges[1::2])
    return left, bottom, right, top


def around(boxes: list[Box]) -> Box:
    """The smallest box around some boxes."""
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
