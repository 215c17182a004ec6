"""Opens a kept material for reading: its parts and its table of contents, in any format."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from pathlib import Path

from desktop_app.domain.audiobook import PACKAGES, ZIP
from desktop_app.domain.captions import CaptionTrack
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.interactive_package import InteractivePackage
from desktop_app.domain.passages import Chapter
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key
from desktop_app.reading.bounded_page import bounded_page, bounded_tree
from desktop_app.reading.bounded_picture import bounded_picture, is_small
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.comic import CBZ, Comic
from desktop_app.reading.epub import Epub
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.interactive.recognition import epub_package, is_bare_h5p, is_web_site, page_package
from desktop_app.reading.interactive.web_package import WebPackage
from desktop_app.reading.media_types import PAGE_TYPES, SVG
from desktop_app.reading.page_count import check_pages
from desktop_app.reading.pdf_forms import write_flat_copy
from desktop_app.reading.plain_text import TEXT_TYPES, text_page
from desktop_app.reading.single_page import HTML_ENTRY, html_bytes
from desktop_app.reading.worker import limited
from desktop_app.services.reading.captions import captions_of
from desktop_app.services.reading.interactive import START_ENTRY, contents_of, first_page, start_page
from desktop_app.services.reading.played_tracks import PlayedTrack, unpack_tracks
from desktop_app.services.shelf.shelf import OpenedFile, Shelf

PICTURE_ENTRY = "picture.svg"
PDF_COPY, PICTURE_COPY = "filled.pdf", "picture"
MAX_PICTURE, MAX_PICTURE_SIDE = 16_000_000, 4000
"""The pixels and bytes of a picture that the window decodes itself, and the longest side of a larger one's copy."""
CONVERTED = frozenset({"image/heic", "image/avif", "image/tiff"})
"""Pictures that the window can't decode on each computer."""
TIMEOUT = 20.0
"""The seconds in which the number of a PDF's pages must be known."""
EntryReader = Callable[[str], tuple[bytes, str] | None]


@dataclass(frozen=True, slots=True)
class OpenBook:
    """An open material.

    `entry` gives the bytes and media type of an entry, None for formats that have none; `first` is where reading
    begins, `spine` the entries in reading order; `fixed` says that its pages have a size of their own, `right_to_left`
    that they are turned the other way; `close` ends it; `locate` says which entry a path means; `tracks` are the
    recordings of an audiobook; `captions` are those of a single recording. `package` says what can be run of it, None
    for a material without scripts; `raw` gives an entry as it is in the file, which only a running package gets.
    """

    file: OpenedFile
    entry: EntryReader | None
    first: str
    contents: tuple[Chapter, ...]
    close: Callable[[], None]
    spine: tuple[str, ...] = ()
    fixed: bool = False
    right_to_left: bool = False
    locate: Callable[[str], str] = str
    tracks: tuple[PlayedTrack, ...] = ()
    captions: tuple[CaptionTrack, ...] = ()
    package: InteractivePackage | None = None
    raw: EntryReader = lambda _path: None


def open_material(shelf: Shelf, key: Key, control: Control | None = None, *, language: str | None = None) -> OpenBook:
    """Open a publication for reading, after downloading it if necessary.

    Args:
        shelf: the shelf.
        key: the publication.
        control: reports progress and cancels.
        language: of the edition; see `Shelf.open`.

    Raises:
        SpringshelfError: it is not kept and can't be downloaded now, or its file can't be read.
    """
    file = shelf.open(key, control, language=language)
    try:
        return read_material(file, control or Control())
    except ReadingError as error:
        raise shelf.failure(error, Sha256(file.path.name), file.title) from error


def read_material(file: OpenedFile, control: Control | None = None) -> OpenBook:
    """Open a kept file.

    Raises:
        ReadingError: it is an EPUB, audiobook or web package that can't be read, or a bare H5P file.
        LimitError: it is a PDF that would block the window for too long.
        CancelledError: `control` cancelled it.
    """
    if file.media_type == ZIP and (site := _site_in(file)):
        return site
    if file.media_type in PACKAGES:
        return _audiobook(file, control or Control())
    openers = {
        "application/epub+zip": _epub,
        CBZ: _comic,
        SVG: _drawing,
        **dict.fromkeys((*PAGE_TYPES, *TEXT_TYPES), _page),
    }
    if opener := openers.get(file.media_type):
        return opener(file)
    if file.media_type == "application/pdf" and limited(file.path.name, TIMEOUT, check_pages, file.path):
        return _with_copy(file, PDF_COPY, _fill_in)
    is_picture = file.media_type.startswith("image/")
    if is_picture and (file.media_type in CONVERTED or not is_small(file.path, MAX_PICTURE)):
        return _with_copy(file, PICTURE_COPY, _copy_picture)
    is_recording = file.media_type.startswith(("audio/", "video/"))
    return OpenBook(file, None, "", (), lambda: None, captions=captions_of(file) if is_recording else ())


def _epub(file: OpenedFile) -> OpenBook:
    book = Epub(file.path, bounded_tree)
    entry, turned = partial(_repaired, book.entry), (book.fixed, book.right_to_left)
    found = OpenBook(file, entry, book.first, book.contents, book.close, book.spine, *turned, book.locate)
    return replace(found, package=epub_package(book), raw=book.entry)


def _page(file: OpenedFile) -> OpenBook:
    page = _single_page(file)
    entry = partial(_repaired, {HTML_ENTRY: page}.get)
    package = page_package(page[0]) if file.media_type in PAGE_TYPES else None
    return OpenBook(
        file, entry, HTML_ENTRY, (), lambda: None, (HTML_ENTRY,), package=package, raw={HTML_ENTRY: page}.get
    )


def _site_in(file: OpenedFile) -> OpenBook | None:
    """The web site in a ZIP; None if it has none."""
    if is_bare_h5p(file.path):
        raise ReadingError(ReadingCode.BARE_H5P, file.path.name)
    return _site(file) if is_web_site(file.path) else None


def _site(file: OpenedFile) -> OpenBook:
    """A web site in a ZIP, or a SCORM package, which has a page with its contents instead of its own pages."""
    site = WebPackage(file.path)
    start = {START_ENTRY: start_page(site, file.title, file.language)}
    spine = (
        (START_ENTRY,)
        if site.package.kind.is_scorm
        else tuple(dict.fromkeys(one.entry for one in site.package.launches))
    )

    def entry(path: str) -> tuple[bytes, str] | None:
        return start.get(path) or site.entry(path)

    return OpenBook(
        file=file,
        entry=partial(_repaired, entry),
        first=first_page(site),
        contents=() if site.package.kind.is_scorm else contents_of(site.package),
        close=site.close,
        spine=spine,
        locate=site.locate,
        package=site.package if site.is_scripted else None,
        raw=site.entry,
    )


def _audiobook(file: OpenedFile, control: Control) -> OpenBook:
    """The tracks of a package; without them, the file as it is for another app, if it is a ZIP of anything else."""
    try:
        found = unpack_tracks(file.path, control)
    except ReadingError as error:
        if file.media_type != ZIP or error.code is not ReadingCode.NO_TRACKS:
            raise
        return OpenBook(file, None, "", (), lambda: None)
    spine = tuple(track.entry for track in found.tracks)
    return OpenBook(file, None, spine[0], found.contents, found.close, spine, tracks=found.tracks)


def _comic(file: OpenedFile) -> OpenBook:
    comic = Comic(file.path)
    return OpenBook(file, comic.entry, comic.spine[0], (), comic.close, comic.spine, fixed=True)


def _drawing(file: OpenedFile) -> OpenBook:
    entries = {HTML_ENTRY: (_page_of(file).encode(), "text/html"), PICTURE_ENTRY: (html_bytes(file.path), SVG)}
    return OpenBook(file, entries.get, HTML_ENTRY, (), lambda: None, (HTML_ENTRY,))


def _single_page(file: OpenedFile) -> tuple[bytes, str]:
    """The only page of an HTML file or a text, and its media type."""
    data = html_bytes(file.path)
    return (text_page(data, file.media_type), "text/html") if file.media_type in TEXT_TYPES else (data, file.media_type)


def _with_copy(file: OpenedFile, name: str, copy: Callable[[Path, Path], None]) -> OpenBook:
    """A copy of a file that can be shown, removed at the end; the file itself where making it takes too much."""
    folder = Path(tempfile.mkdtemp(prefix="springshelf-"))
    close = partial(shutil.rmtree, folder, ignore_errors=True)
    try:
        copy(file.path, folder / name)
    except (ReadingError, OSError):
        close()
        return OpenBook(file, None, "", (), lambda: None)
    return OpenBook(replace(file, path=folder / name), None, "", (), close)


def _fill_in(source: Path, target: Path) -> None:
    """Write a PDF with a form, with what was filled in as part of its pages."""
    limited(source.name, TIMEOUT, write_flat_copy, source, target)


def _copy_picture(source: Path, target: Path) -> None:
    """Write a smaller copy of a picture, because the window would decode the large one itself."""
    target.write_bytes(bounded_picture(source.read_bytes(), source.name, MAX_PICTURE_SIDE).data)


def _repaired(entry: EntryReader, path: str) -> tuple[bytes, str] | None:
    """An entry; of a page, the same text that the index has."""
    found = entry(path)
    return found if found is None or found[1] not in PAGE_TYPES else bounded_page(*found, path)


def _page_of(file: OpenedFile) -> str:
    """A page with only a picture: in an `img`, SVG runs no scripts and loads nothing (SVG 2, section 2.4)."""
    told = escape(file.alternative or file.title)
    return f'<!DOCTYPE html><meta charset="utf-8"><title>{told}</title><img src="{PICTURE_ENTRY}" alt="{told}">'
