"""Recognises interactive packages by their content."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from desktop_app.domain.interactive_package import InteractivePackage, Launch, PackageKind
from desktop_app.reading.audiobook import MANIFESTS
from desktop_app.reading.epub import Epub
from desktop_app.reading.epub_archive import EpubArchive
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.interactive.page_scripts import has_scripts
from desktop_app.reading.interactive.web_package import ARCHIVE_TYPES, WebPackage, is_h5p
from desktop_app.reading.media_types import PAGE_TYPES
from desktop_app.reading.single_page import HTML_ENTRY, html_bytes

EPUB_TYPE = "application/epub+zip"
CHECKED = frozenset({EPUB_TYPE, *PAGE_TYPES, *ARCHIVE_TYPES})
"""The media types of files that may be interactive."""


def package_of(path: Path, media_type: str) -> InteractivePackage | None:
    """What is interactive in a file; None if nothing is, or if it can't be read."""
    if media_type not in CHECKED:
        return None
    try:
        if media_type in PAGE_TYPES:
            return page_package(html_bytes(path))
        if media_type == EPUB_TYPE:
            with closing(Epub(path)) as book:
                return epub_package(book)
        with closing(WebPackage(path)) as package:
            return package.package if package.is_scripted else None
    except (ReadingError, OSError):
        return None


def page_package(data: bytes) -> InteractivePackage | None:
    """The package that a single page with scripts is; None for any other page."""
    return InteractivePackage(PackageKind.PAGE, (Launch(HTML_ENTRY),)) if has_scripts(data) else None


def epub_package(book: Epub) -> InteractivePackage | None:
    """The package that an EPUB with scripted pages is; None for any other (EPUB 3.3, section 6.1)."""
    return InteractivePackage(PackageKind.EPUB, (Launch(book.first),)) if book.is_scripted else None


def is_bare_h5p(path: Path) -> bool:
    """Whether a file is content for H5P without its player."""
    try:
        with closing(EpubArchive(path)) as archive:
            return is_h5p(archive)
    except (ReadingError, OSError):
        return False


def is_web_site(path: Path) -> bool:
    """Whether a ZIP is a web site, not an audiobook with a page for its table of contents (LPF, section 4)."""
    try:
        with closing(WebPackage(path)) as package:
            has_tracks = any(package.entry(one) for one in MANIFESTS)
            return package.manifest is not None or package.is_scripted or not has_tracks
    except (ReadingError, OSError):
        return False
