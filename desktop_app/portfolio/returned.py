"""Reading a returned portfolio PDF: filled form fields, comments and highlights, the embedded journal.

Three things show where a remark belongs, whatever a PDF reader did to the file: the names of our fields, and the named
destinations at each entry and at each section (ISO 32000-1, 12.3.2.3), which readers keep unchanged.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pikepdf

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.feedback_form import FIELDS
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.portfolio import NO_NAME
from desktop_app.domain.profile import MAX_NAME_LENGTH
from desktop_app.portfolio.codes import PaperCode

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
PORTFOLIO, ENTRY, SAME_ENTRY = "springshelf.", "entry.", "entry-"
SPEAKING = {"/Text", "/FreeText", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret", "/Stamp", "/Ink"}
MARKING = {"/Highlight", "/Underline", "/StrikeOut", "/Squiggly"}
MAX_ID_LENGTH = 200
MAX_REMARKS, MAX_TEXT, MAX_DEPTH = 5000, 20_000, 12
MAX_JOURNAL = 256 * 1024 * 1024
FLATE = ("/FlateDecode", "/Fl")
SLACK = 24.0
"""The maximum distance in points of a note above its entry: readers place notes beside the line, or a little higher."""
DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
TOP, WHOLE_PAGE = 3, 10_000.0
"""The index of the height in a destination `[page /XYZ left top zoom]`, and the height of a destination without one."""
JOURNAL = "springshelf.journal"
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


class ReturnedError(SpringshelfError):
    """A returned file can't be read."""


@dataclass(frozen=True, slots=True)
class PdfComment:
    """A comment or a highlight: page (from 1), the boxes of the highlighted words, and the author."""

    page: int
    entry: str
    text: str
    author: str
    day: date | None
    marks: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class ReturnedPortfolio:
    """The content of a returned PDF. `portfolio` is empty if the PDF is not a portfolio of this program.

    `entries` are the ids of the printed records; `owner` is the owner's name as stated in the file.
    """

    portfolio: str
    version: int
    fields: tuple[tuple[str, str], ...]
    remarks: tuple[PdfComment, ...]
    entries: tuple[str, ...] = ()
    owner: str = ""


def is_pdf(path: Path) -> bool:
    """Whether a file starts like a PDF (ISO 32000-1, 7.5.2; readers look for the header in the first 1024 bytes).

    Raises:
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        return b"%PDF" in file.read(1024)


def read_returned(path: Path) -> ReturnedPortfolio:
    """Read the filled fields and comments of a portfolio's PDF.

    Raises:
        ReturnedError: the file is locked, damaged, or not a PDF.
    """
    with _opened(path) as pdf:
        try:
            places = _Places(pdf)
            fields = tuple(_fields(pdf))
            remarks = tuple(_remarks(pdf, places))
            owner = _author(pdf)
        except UNREADABLE as error:
            raise _damaged(path) from error
    return ReturnedPortfolio(places.portfolio, places.version, fields, remarks, places.entries, owner)


def author_of(path: Path) -> str:
    """The author of a PDF in its document information (ISO 32000-1, 14.3.3); empty if not stated.

    Raises:
        ReturnedError: the file is locked, damaged, or not a PDF.
    """
    with _opened(path) as pdf:
        return _author(pdf)


def _author(pdf: pikepdf.Pdf) -> str:
    """The author's name; empty if it is damaged, because the rest of the file is still readable."""
    try:
        told = str(pdf.docinfo.get("/Author", ""))
    except UNREADABLE:
        return ""
    name = " ".join(clean_text(told).split())[:MAX_NAME_LENGTH]
    return "" if name == NO_NAME else name


def carried_journal(path: Path) -> bytes | None:
    """The journal file embedded in a PDF; None if there is none.

    Raises:
        ReturnedError: the file is locked, damaged, or not a PDF.
    """
    with _opened(path) as pdf:
        try:
            for name, attached in pdf.attachments.items():
                if name == JOURNAL:
                    return _bytes_of(attached.get_file().obj, path)
        except UNREADABLE as error:
            raise _damaged(path) from error
    return None


def _bytes_of(stream: pikepdf.Object, path: Path) -> bytes:
    """The bytes of an attached file, limited to the maximum size of a journal when unpacked."""
    packing, raw = stream.get("/Filter"), stream.read_raw_bytes()
    if packing is None:
        return raw
    if str(packing) not in FLATE and [str(one) for one in packing] != ["/FlateDecode"]:
        raise ReturnedError(PaperCode.JOURNAL_PACKED_UNKNOWN, path.name)
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(raw, MAX_JOURNAL)
    if unpacking.unconsumed_tail:
        raise ReturnedError(PaperCode.JOURNAL_TOO_LARGE, path.name)
    return data


def _opened(path: Path) -> pikepdf.Pdf:
    try:
        return pikepdf.open(path)
    except pikepdf.PasswordError as error:
        raise ReturnedError(PaperCode.PDF_LOCKED, path.name) from error
    except (*UNREADABLE, OSError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> ReturnedError:
    return ReturnedError(PaperCode.PDF_DAMAGED, path.name)


class _Places:
    """The positions where entries begin: their named destinations, sorted by page and position."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.portfolio, self.version = "", 0
        found: list[tuple[int, float, str]] = []
        for name, target in _destinations(pdf):
            if name.startswith(PORTFOLIO):
                portfolio, _, version = name.removeprefix(PORTFOLIO).rpartition(".")
                self.portfolio = clean_text(portfolio)[:MAX_ID_LENGTH]
                self.version = int(version) if version.isdecimal() else 0
            elif not name.startswith(SAME_ENTRY):
                place = _place(target, pages)
                if place:
                    found.append((*place, name.removeprefix(ENTRY) if name.startswith(ENTRY) else ""))
        self._order = sorted(found)
        self.entries = tuple(dict.fromkeys(entry for _, _, entry in self._order if entry))

    def entry_at(self, page: int, top: float) -> str:
        """The entry at a position (page from 0, points from the bottom); empty if there is none."""
        before = bisect_right(self._order, (page, -(top - SLACK), "\uffff"))
        return self._order[before - 1][2] if before else ""


def _destinations(pdf: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Object]]:
    """Named destinations, from the dictionary of PDF 1.1 and from the name tree that some programs convert it to."""
    for key, target in (pdf.Root.get("/Dests") or pikepdf.Dictionary()).items():
        yield key.removeprefix("/"), target
    names = pdf.Root.get("/Names")
    if names is not None and "/Dests" in names:
        for name, target in pikepdf.NameTree(names.Dests).items():
            yield str(name), target


def _place(target: pikepdf.Object, pages: dict[tuple[int, int], int]) -> tuple[int, float] | None:
    """The page (from 0) and the negated height, so that higher positions sort first."""
    array = target.get("/D") if isinstance(target, pikepdf.Dictionary) else target
    if not isinstance(array, pikepdf.Array) or not len(array):
        return None
    page = pages.get(getattr(array[0], "objgen", (0, 0)))
    exact = len(array) > TOP and str(array[1]) == "/XYZ" and array[TOP] is not None
    return None if page is None else (page, -float(array[TOP]) if exact else -WHOLE_PAGE)


def _fields(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    form = pdf.Root.get("/AcroForm")
    seen: set[tuple[int, int]] = set()
    if form is not None:
        for field in form.get("/Fields") or ():
            yield from _field(field, "", 0, seen)


def _field(field: pikepdf.Object, above: str, depth: int, seen: set[tuple[int, int]]) -> Iterator[tuple[str, str]]:
    """A filled field of ours. Names of nested fields are joined with dots (ISO 32000-1, 12.7.3.2)."""
    if field.is_indirect and field.objgen in seen:
        return  # a field with several widgets, or nested in itself
    seen.add(field.objgen)
    own = str(field.get("/T", ""))
    name = f"{above}.{own}" if above and own else own or above
    value = field.get("/V")
    text = "" if value is None or isinstance(value, pikepdf.Stream) else str(value)
    text = text.removeprefix("/") if isinstance(value, pikepdf.Name) else text
    if name.startswith(FIELDS) and text.strip() and text != "Off":
        yield name, clean_text(text[:MAX_TEXT]).replace("\r\n", "\n").replace("\r", "\n").strip()
    if depth < MAX_DEPTH:
        for kid in field.get("/Kids") or ():
            if "/T" in kid:
                yield from _field(kid, name, depth + 1, seen)


def _remarks(pdf: pikepdf.Pdf, places: _Places) -> Iterator[PdfComment]:
    left = MAX_REMARKS
    for number, page in enumerate(pdf.pages):
        for annotation in page.obj.get("/Annots") or ():
            remark = _remark(annotation, number, places)
            if remark is not None and left > 0:
                left -= 1
                yield remark


def _remark(annotation: pikepdf.Object, page: int, places: _Places) -> PdfComment | None:
    kind = str(annotation.get("/Subtype", ""))
    text = clean_text(str(annotation.get("/Contents", "")).replace("\r", "\n"))[:MAX_TEXT].strip()
    if kind not in SPEAKING or (not text and kind not in MARKING):
        return None
    top = _top(annotation)
    found = DATE.match(str(annotation.get("/M", annotation.get("/CreationDate", ""))))
    return PdfComment(
        page=page + 1,
        entry=places.entry_at(page, top) if top is not None else "",
        text=text,
        author=clean_text(str(annotation.get("/T", ""))).strip()[:200],
        day=_day(found) if found else None,
        marks=tuple(_marks(annotation)) if kind in MARKING else (),
    )


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


def _marks(annotation: pikepdf.Object) -> Iterator[Box]:
    try:
        corners = [float(one) for one in annotation.get("/QuadPoints") or ()]
    except UNREADABLE:
        return
    for start in range(0, len(corners) - 7, 8):
        quad = corners[start : start + 8]
        yield min(quad[::2]), min(quad[1::2]), max(quad[::2]), max(quad[1::2])


def _top(annotation: pikepdf.Object) -> float | None:
    """The top of an annotation; None if it is not stated. The annotation's text is used in either case."""
    try:
        edges = [float(edge) for edge in annotation.Rect]
        return max(edges[1], edges[3])
    except UNREADABLE:
        return None
