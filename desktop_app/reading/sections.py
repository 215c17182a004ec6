"""The text of a material, part by part, in any format.

Policy: unreadable parts are left out and recorded in `Problems`; all others are returned. At most `MAX_TEXT` characters
of one material are read, and none after `TIMEOUT` seconds: the index stays small and is never blocked by one file.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop_app.domain.audiobook import PACKAGES, ZIP
from desktop_app.domain.foreign_text import clean_text, complete_characters
from desktop_app.domain.message import Message
from desktop_app.domain.passages import TextSection
from desktop_app.reading.audiobook import track_sections
from desktop_app.reading.caption_sections import caption_sections
from desktop_app.reading.caption_tracks import MATROSKA
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.interactive.recognition import is_web_site
from desktop_app.reading.interactive.web_package import WebPackage
from desktop_app.reading.media_types import HTML, PAGE_TYPES, SVG
from desktop_app.reading.page_repair import parse_page
from desktop_app.reading.pdf_text import pages_of
from desktop_app.reading.plain_text import TEXT_TYPES, text_page
from desktop_app.reading.single_page import HTML_ENTRY, html_bytes

MAX_TEXT = 50_000_000
"""Characters."""
TIMEOUT = 60.0
"""Seconds."""
Wanted = Callable[[], bool]
"""Called before each entry: whether to read it."""


class Problems:
    """Records why a material was read incompletely: the first reason, None if it is complete."""

    def __init__(self) -> None:
        self.first: Message | None = None

    def note(self, error: ReadingError) -> None:
        """Record the first reason."""
        self.first = self.first or replace(error.message, subject="")


def sections_of(
    path: Path,
    media_type: str,
    problems: Problems | None = None,
    *,
    passed_over: int = 0,
    begins: Callable[[], None] = lambda: None,
) -> Iterator[TextSection]:
    """The sections of the material at `path`, in reading order; none for pictures, or for recordings without captions.

    Args:
        path: the file.
        media_type: its type.
        problems: records why it was read incompletely.
        passed_over: the number of entries to skip at the start.
        begins: called before an entry is read.

    Raises:
        ReadingError: nothing of it can be read.
    """
    problems = problems or Problems()

    left = passed_over

    def wanted() -> bool:
        nonlocal left
        if left:
            left -= 1
            return False
        begins()
        return True

    readers: dict[str, Callable[[Path, Problems, Wanted], Iterator[TextSection]]] = {
        "application/epub+zip": _epub_sections,
        "text/html": _html_sections,
        "application/xhtml+xml": _html_sections,
        "application/pdf": _pdf_sections,
        **dict.fromkeys(PACKAGES, _track_sections),
        **dict.fromkeys(MATROSKA, _caption_sections),
        ZIP: _zip_sections,
        **{text_type: partial(_text_sections, text_type) for text_type in TEXT_TYPES},
    }
    reader = readers.get(media_type)
    if reader is not None:
        yield from within_limits(reader(path, problems, wanted), path.name, problems)


def within_limits(sections: Iterator[TextSection], name: str, problems: Problems) -> Iterator[TextSection]:
    """The sections until there are too many characters, or too many seconds have passed."""
    left, until = MAX_TEXT, time.monotonic() + TIMEOUT
    for section in sections:
        if time.monotonic() <= until and left > 0:
            # Half a character, out of a font that lies, is none that a database takes.
            yield TextSection(section.entry, clean_text(section.heading), complete_characters(section.text[:left]))
        left -= len(section.text)
        if left < 0 or time.monotonic() > until:
            problems.note(ReadingError(ReadingCode.TEXT_TOO_LONG, name))
            return


def _epub_sections(path: Path, problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    with closing(Epub(path)) as book:
        headings: dict[str, str] = {}
        for chapter in book.contents:
            headings.setdefault(chapter.href.partition("#")[0], chapter.title)
        heading = ""
        for entry in book.spine:
            heading = headings.get(entry, heading)
            if not wanted():
                continue
            try:
                found = book.entry(entry)
                if found is not None and found[1] in (*PAGE_TYPES, SVG):
                    yield TextSection(entry, heading, flat_text(parse_page(*found, entry)))
            except ReadingError as error:
                problems.note(error)


def _html_sections(path: Path, _problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    if wanted():
        yield TextSection(HTML_ENTRY, "", flat_text(parse_page(html_bytes(path), "text/html", path.name)))


def _text_sections(media_type: str, path: Path, _problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    if wanted():
        page = text_page(html_bytes(path), media_type)
        yield TextSection(HTML_ENTRY, "", flat_text(parse_page(page, "text/html", path.name)))


def _zip_sections(path: Path, problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    """The pages of a web package, those of another ZIP are the tracks of an audiobook."""
    if not is_web_site(path):
        yield from _track_sections(path, problems, wanted)
        return
    with closing(WebPackage(path)) as package:
        for entry in package.pages:
            if not wanted():
                continue
            try:
                page = package.entry(entry)
                if page is not None:
                    yield TextSection(entry, "", flat_text(parse_page(page[0], HTML, entry)))
            except ReadingError as error:
                problems.note(error)


def _track_sections(path: Path, _problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    for section in track_sections(path):
        if wanted():
            yield section


def _caption_sections(path: Path, _problems: Problems, wanted: Wanted) -> Iterator[TextSection]:
    for section in caption_sections(path):
        if wanted():
            yield section


def _pdf_sections(path: Path, problems: Problems, _wanted: Wanted) -> Iterator[TextSection]:
    """The sections of a PDF. If reading stops in the middle, the earlier pages are valid."""
    some = False
    try:
        for number, text in pages_of(path):
            if text is None:
                problems.note(ReadingError(ReadingCode.SOME_PAGE_UNREADABLE, path.name))
            else:
                some = True
                yield TextSection(str(number), "", text)
    except ReadingError as error:
        if not some:
            raise
        problems.note(error)
