"""What a file says of itself: title, people, language, date and cover, as far as its format can state them.

Everything is a hint: what is missing, damaged or too large is empty, and the file is used nevertheless.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from html import unescape
from io import BytesIO
from pathlib import Path

import pypdfium2

from desktop_app.domain.audiobook import PACKAGES, ZIP
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.foreign_text import clean_text, shown_line
from desktop_app.reading.audiobook import audiobook_description
from desktop_app.reading.comic import CBZ, Comic
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.interactive.recognition import is_web_site
from desktop_app.reading.interactive.web_package import WebPackage, web_description
from desktop_app.reading.markup import Element, attribute_of, name_of
from desktop_app.reading.media_types import PAGE_TYPES, SVG
from desktop_app.reading.package_description import PackageDescription, epub_description, office_description
from desktop_app.reading.page_repair import parse_page
from desktop_app.reading.picture import clean_picture
from desktop_app.reading.plain_text import MARKDOWN
from desktop_app.reading.sound_tags import sound_description
from desktop_app.reading.worker import limited

TIMEOUT = 30.0
COVER_SIDE = 800
"""The longest side of a cover in pixels."""
BEGINNING = 1024 * 1024
"""Bytes at the beginning of a page or text in which its title is looked for."""
LARGEST_PICTURE = 64 * 1024 * 1024
"""Bytes of a picture from which a cover is made."""
LONGEST_NAME = 300
"""Characters of a title or a person's name."""
MOST_PEOPLE = 20
PDF_POINTS = 72
OPEN_DOCUMENT, OPEN_XML = "application/vnd.oasis.opendocument.", "application/vnd.openxmlformats-officedocument."
_PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FileDescription:
    """The description in a file; texts are empty where it states none.

    `cover` is a JPEG or PNG file of type `cover_type`, empty without a cover.
    """

    title: str = ""
    people: tuple[str, ...] = ()
    language: str = ""
    published: str = ""
    text: str = ""
    cover: bytes = b""
    cover_type: str = ""


def bounded_description(path: Path, media_type: str) -> FileDescription:
    """The description in a file, read within limits of time and memory; an empty one if it can't be read."""
    try:
        return limited(path.name, TIMEOUT, description_of, path, media_type)
    except (ReadingError, OSError):
        return FileDescription()


def description_of(path: Path, media_type: str) -> FileDescription:
    """The description in a file; an empty one for a format that has none.

    Raises:
        ReadingError: the file can't be read.
    """
    readers: dict[str, Callable[[Path], PackageDescription]] = {
        "application/epub+zip": epub_description,
        "application/pdf": _pdf,
        CBZ: _comic,
        **dict.fromkeys(PACKAGES, audiobook_description),
        ZIP: _zip,
        MARKDOWN: _markdown,
        **dict.fromkeys(PAGE_TYPES, _page),
    }
    if media_type.startswith((OPEN_DOCUMENT, OPEN_XML)):
        readers[media_type] = office_description
    elif media_type.startswith("image/") and media_type != SVG:
        readers[media_type] = _picture
    elif media_type.startswith(("audio/", "video/")):
        readers[media_type] = sound_description
    reader = readers.get(media_type)
    return _clean(reader(path)) if reader else FileDescription()


def _clean(raw: PackageDescription) -> FileDescription:
    """The description without what can't be shown, and with a cover that needs no further check."""
    found = FileDescription(
        title=_line(raw.title),
        people=tuple(name for one in raw.people[:MOST_PEOPLE] if (name := _line(one))),
        language=raw.language.replace("_", "-") if _LANGUAGE.fullmatch(raw.language) else "",
        published=raw.published,
        text=clean_text(raw.text).strip(),
    )
    if not raw.cover:
        return found
    try:
        picture = clean_picture(raw.cover, "", COVER_SIDE)
    except ReadingError:
        return found
    return replace(found, cover=picture.data, cover_type=picture.media_type)


def _line(text: str) -> str:
    return " ".join(shown_line(clean_text(text)).split())[:LONGEST_NAME].strip()


def _pdf(path: Path) -> PackageDescription:
    """The document information (ISO 32000-1, section 14.3.3), and the first page as the cover."""
    try:
        document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError:
        return PackageDescription()
    with closing(document):
        about = document.get_metadata_dict()
        date = _PDF_DATE.match(about.get("CreationDate", ""))
        author = about.get("Author", "")
        return PackageDescription(
            title=about.get("Title", ""),
            people=tuple(re.split(r"\s*;\s*", author)) if author else (),
            published="-".join(part for part in date.groups() if part) if date else "",
            text=about.get("Subject", ""),
            cover=_first_page(document),
        )


def _first_page(document: pypdfium2.PdfDocument) -> bytes:
    """The first page as a picture; empty if it can't be drawn."""
    try:
        page = document[0]
        scale = COVER_SIDE / max(*page.get_size(), PDF_POINTS)
        picture = page.render(scale=scale).to_pil()
    except (pypdfium2.PdfiumError, ValueError, IndexError, MemoryError):
        return b""
    written = BytesIO()
    picture.convert("RGB").save(written, "PNG")
    return written.getvalue()


def _page(path: Path) -> PackageDescription:
    """Title, author, language and description of a page (HTML, section 4.2)."""
    with path.open("rb") as file:
        return _described_page(file.read(BEGINNING), path.name)


def _described_page(data: bytes, name: str) -> PackageDescription:
    root = parse_page(data[:BEGINNING], "text/html", name)
    named = {
        attribute_of(one, "name").lower(): attribute_of(one, "content") for one in root.iter() if name_of(one) == "meta"
    }
    return PackageDescription(
        title=next((_text(one) for one in root.iter() if name_of(one) == "title"), ""),
        people=(named["author"],) if named.get("author") else (),
        language=attribute_of(root, "lang"),
        published=named.get("dcterms.date", "") or named.get("date", ""),
        text=named.get("description", ""),
    )


def _zip(path: Path) -> PackageDescription:
    """The manifest of a web package, or else the title of its first page; of any other ZIP, the audiobook's."""
    if not is_web_site(path):
        return audiobook_description(path)
    found = web_description(path)
    if found.title:
        return found
    with closing(WebPackage(path)) as package:
        page = package.entry(package.package.launches[0].entry)
    stated = _described_page(page[0] if page else b"", path.name)
    return replace(stated, language=found.language or stated.language, text=found.text or stated.text)


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _markdown(path: Path) -> PackageDescription:
    """The first heading is the title."""
    with path.open("rb") as file:
        found = _HEADING.search(decoded(file.read(BEGINNING)).replace("\r", "\n"))
    return PackageDescription(title=unescape(found[1]) if found else "")


def _comic(path: Path) -> PackageDescription:
    """The first picture is the cover."""
    comic = Comic(path)
    with closing(comic):
        picture = comic.entry("picture-1")
    return PackageDescription(cover=picture[0] if picture else b"")


def _picture(path: Path) -> PackageDescription:
    """A picture is its own cover."""
    return PackageDescription(cover=path.read_bytes() if path.stat().st_size <= LARGEST_PICTURE else b"")
