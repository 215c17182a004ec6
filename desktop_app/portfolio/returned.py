"""Reading a returned portfolio PDF: filled form fields, comments and highlights, the embedded journal.

Three things show where a remark belongs, whatever a PDF reader did to the file: the names of our fields, and the named
destinations at each entry and at each section (ISO 32000-1, 12.3.2.3), which readers keep unchanged.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.feedback_form import FIELDS
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.portfolio import NO_NAME
from desktop_app.domain.profile import MAX_NAME_LENGTH
from desktop_app.portfolio.added_content import AddedContent, added_content
from desktop_app.portfolio.annotations import PdfComment, remarks_of
from desktop_app.portfolio.codes import PaperCode
from desktop_app.portfolio.entry_places import EntryPlaces, Mark
from desktop_app.portfolio.known_pages import KnownPages, PageOrigin
from desktop_app.portfolio.pdf_limits import FLATE, Allowance, TooManyObjectsError
from desktop_app.portfolio.pdf_values import UNREADABLE, rich_text_of, text_of
from desktop_app.typesetting.page_references import has_too_many_pages

PORTFOLIO, DOCUMENT, ENTRY, SAME_ENTRY, END = "springshelf.", "document.", "entry.", "entry-", "end."
MAX_ID_LENGTH = 200
MAX_DEPTH = 12
MAX_JOURNAL = 256 * 1024 * 1024
TOP, WHOLE_PAGE = 3, 10_000.0
"""The index of the height in a destination `[page /XYZ left top zoom]`, and the height of a destination without one."""
JOURNAL = "springshelf.journal"
NOTHING_ADDED, NOWHERE = AddedContent(), EntryPlaces()
RENAMED = re.compile(r"\+\d+$")
"""What programs add to the name of a field where two files with the same fields are merged."""


class ReturnedError(SpringshelfError):
    """A returned file can't be read."""


@dataclass(frozen=True, slots=True)
class ReturnedPortfolio:
    """The content of a returned PDF. `portfolio` is empty if the PDF is not a portfolio of this program.

    `entries` are the ids of the printed records; `owner` is the owner's name as stated in the file. `unread` are the
    pages (from 1) of what was written but can't be read, one for each. `added` is what was added to the pages, and
    `places` says which entry is where. `document` are its letters in the codes of its pages, empty if unknown;
    `is_single` says that its names are those of one portfolio. `origins` are the portfolios of pages (from 1) that
    are known by their codes. `held` are the names of the files in a collection (a “PDF portfolio”), whose only page is
    a cover sheet; empty if it is none.
    """

    portfolio: str
    version: int
    fields: tuple[tuple[str, str], ...]
    remarks: tuple[PdfComment, ...]
    entries: tuple[str, ...] = ()
    owner: str = ""
    unread: tuple[int, ...] = ()
    added: AddedContent = NOTHING_ADDED
    places: EntryPlaces = NOWHERE
    document: str = ""
    is_single: bool = True
    origins: Mapping[int, PageOrigin] = field(default_factory=dict)
    held: tuple[str, ...] = ()

    def origin(self, page: int) -> PageOrigin:
        """The portfolio that a page (from 1) is from: by its code, or that of the whole file."""
        return self.origins.get(page) or PageOrigin(self.portfolio, self.version)


def is_pdf(path: Path) -> bool:
    """Whether a file starts like a PDF (ISO 32000-1, 7.5.2; readers look for the header in the first 1024 bytes).

    Raises:
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        return b"%PDF" in file.read(1024)


def read_returned(path: Path, known: KnownPages | None = None) -> ReturnedPortfolio:
    """Read the filled fields and comments of a portfolio's PDF.

    Args:
        path: the file.
        known: its pages that are known by their codes; by default, named destinations tell what is where.

    Raises:
        ReturnedError: the file is locked, damaged, or not a PDF.
    """
    allowed = Allowance()
    with _opened(path) as pdf:
        try:
            found = _Names(pdf, allowed)
            if known:
                found.go_by(known)
            fields = tuple(_fields(pdf, allowed))
            remarks = remarks_of(pdf, found.places.at, allowed)
            owner = _author(pdf)
            held = () if found.portfolio else _held(pdf)
            added = added_content(pdf) if found.portfolio else NOTHING_ADDED
        except TooManyObjectsError as error:
            raise _too_large(path) from error
        except UNREADABLE as error:
            raise _damaged(path) from error
    unread = (*remarks.unread, *added.unread)
    places = found.places
    return ReturnedPortfolio(
        *(found.portfolio, found.version, fields, remarks.found, places.entries, owner, unread, added, places),
        document=found.document,
        is_single=found.portfolios <= 1,
        origins=known.origins if known else {},
        held=held,
    )


def _held(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """The files in a collection (ISO 32000-1, 12.3.5)."""
    return tuple(clean_text(name)[:MAX_ID_LENGTH] for name in pdf.attachments) if "/Collection" in pdf.Root else ()


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
        pdf = pikepdf.open(path, inherit_page_attributes=False)
        if has_too_many_pages(pdf):
            raise _too_large(path)
    except pikepdf.PasswordError as error:
        raise ReturnedError(PaperCode.PDF_LOCKED, path.name) from error
    except (*UNREADABLE, OSError) as error:
        raise _damaged(path) from error
    return pdf


def _damaged(path: Path) -> ReturnedError:
    return ReturnedError(PaperCode.PDF_DAMAGED, path.name)


def _too_large(path: Path) -> ReturnedError:
    return ReturnedError(PaperCode.PDF_HAS_TOO_MUCH, path.name)


class _Names:
    """What the named destinations tell: the portfolio, and the places of its entries."""

    def __init__(self, pdf: pikepdf.Pdf, allowed: Allowance) -> None:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self.portfolio, self.version, self.document, self.portfolios = "", 0, "", 0
        found: list[Mark] = []
        for name, target in allowed.of(_destinations(pdf)):
            if name.startswith(PORTFOLIO):
                portfolio, _, version = name.removeprefix(PORTFOLIO).rpartition(".")
                self.portfolio = clean_text(portfolio)[:MAX_ID_LENGTH]
                self.version = int(version) if version.isdecimal() else 0
                self.portfolios += 1
            elif name.startswith(DOCUMENT):
                self.document = name.removeprefix(DOCUMENT)
            elif not name.startswith(SAME_ENTRY):
                place = _place(target, pages)
                if place:
                    is_end = name.startswith(END)
                    entry = name.removeprefix(END if is_end else ENTRY)
                    found.append(Mark(*place, entry if is_end or name.startswith(ENTRY) else "", is_end))
        self.places = EntryPlaces(found)

    def go_by(self, known: KnownPages) -> None:
        """Take the codes on the pages for true, and not the names."""
        own = known.own
        self.portfolio, self.version = (own.portfolio, own.version) if own else (self.portfolio, self.version)
        self.places = EntryPlaces(known=known.bands)


def names_in(pdf: pikepdf.Pdf) -> tuple[EntryPlaces, str]:
    """The places of the entries, and the letters of the document in the codes of its pages, empty if it has none."""
    names = _Names(pdf, Allowance())
    return names.places, names.document


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


def _fields(pdf: pikepdf.Pdf, allowed: Allowance) -> Iterator[tuple[str, str]]:
    form = pdf.Root.get("/AcroForm")
    seen: set[tuple[int, int]] = set()
    named = allowed.of(form.get("/Fields") or ()) if form is not None else ()
    for one in (*named, *_fields_on_pages(pdf, allowed)):
        if isinstance(one, pikepdf.Dictionary):  # poppler leaves references to objects that it drops
            yield from _field(one, "", seen, allowed)


def _fields_on_pages(pdf: pikepdf.Pdf, allowed: Allowance) -> Iterator[pikepdf.Object]:
    """The fields whose widgets are on the pages: programs that merge files keep these, but not the form."""
    for page in pdf.pages:
        annotations = page.obj.get("/Annots")
        for widget in allowed.of(annotations) if isinstance(annotations, pikepdf.Array) else ():
            if isinstance(widget, pikepdf.Dictionary) and widget.get("/Subtype") == "/Widget":
                highest = widget
                for _ in range(MAX_DEPTH):
                    above = highest.get("/Parent")
                    highest = above if isinstance(above, pikepdf.Dictionary) else highest
                yield highest


def _field(
    field: pikepdf.Object, above: str, seen: set[tuple[int, int]], allowed: Allowance, depth: int = 0
) -> Iterator[tuple[str, str]]:
    """A filled field of ours. Names of nested fields are joined with dots (ISO 32000-1, 12.7.3.2)."""
    if field.is_indirect and field.objgen in seen:
        return  # a field with several widgets, or nested in itself
    seen.add(field.objgen)
    own = str(field.get("/T", ""))
    name = RENAMED.sub("", f"{above}.{own}" if above and own else own or above)
    value = field.get("/V")
    text = text_of(value) or rich_text_of(field.get("/RV"))
    text = text.removeprefix("/") if isinstance(value, pikepdf.Name) else text
    if name.startswith(FIELDS) and text and text != "Off":
        yield name, text
    if depth < MAX_DEPTH:
        for kid in allowed.of(field.get("/Kids") or ()):
            if isinstance(kid, pikepdf.Dictionary) and "/T" in kid:
                yield from _field(kid, name, seen, allowed, depth + 1)
