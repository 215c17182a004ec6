"""A web site in a ZIP: the entries of a package, and where it begins.

Only entries of the archive can be read. Nothing is unpacked onto the disk.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop_app.domain.interactive_package import InteractivePackage, Launch, PackageKind
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.epub_archive import EpubArchive
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.interactive.entry_types import type_of_entry
from desktop_app.reading.interactive.manifest import MANIFEST_NAME, Manifest, read_manifest
from desktop_app.reading.interactive.page_scripts import has_scripts
from desktop_app.reading.package_description import PackageDescription

PAGES = (".html", ".htm", ".xhtml")
BEGINNINGS = ("index.html", "index.htm", "default.html", "story.html")
H5P_NAME, H5P_CONTENT = "h5p.json", "content/content.json"
ARCHIVE_TYPES = frozenset({"application/zip"})
MAX_DEPTH = 1
"""How many folders deep a package may begin: some people pack the folder instead of what is in it."""
MAX_LOOKED_AT = 20
"""Pages in which scripts are looked for."""


class WebPackage:
    """An open package.

    `package` says what it is and what is started; `manifest` is what its manifest states, None without one.
    """

    def __init__(self, path: Path) -> None:
        """Open the package at `path`.

        Raises:
            ReadingError: it is no ZIP, is an H5P file, or is no web site.
        """
        self._archive = EpubArchive(path)
        self.manifest: Manifest | None = None
        try:
            self.package = self._described(path.name)
        except BaseException:
            self._archive.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    def _described(self, name: str) -> InteractivePackage:
        if is_h5p(self._archive):
            raise ReadingError(ReadingCode.BARE_H5P, name)
        place = _shallowest(self._archive, (MANIFEST_NAME,))
        if place:
            try:
                self.manifest = found = read_manifest(self._archive, place)
                return InteractivePackage(found.kind, found.launches)
            except ReadingError:
                pass  # a site with a damaged manifest is still a site
        place = _shallowest(self._archive, BEGINNINGS)
        if not place:
            raise ReadingError(ReadingCode.NO_WEB_SITE, name)
        return InteractivePackage(PackageKind.WEB, (Launch(place),))

    @property
    def pages(self) -> tuple[str, ...]:
        """All pages, those that are started first."""
        started = [one.entry for one in self.package.launches]
        return tuple(dict.fromkeys([*started, *(one for one in self._archive.names if one.lower().endswith(PAGES))]))

    @property
    def is_scripted(self) -> bool:
        """Whether it has scripts: a SCORM package, or a site with a script file or a script in one of its pages."""
        if self.package.kind.is_scorm or any(one.lower().endswith((".js", ".mjs")) for one in self._archive.names):
            return True
        return any(self._has_scripts(one) for one in self.pages[:MAX_LOOKED_AT])

    def _has_scripts(self, page: str) -> bool:
        try:
            return has_scripts(self._archive.read(page))
        except ReadingError:
            return False

    def entry(self, path: str) -> tuple[bytes, str] | None:
        """The bytes and media type of an entry, or None.

        Raises:
            ReadingError: it is damaged or too large.
        """
        found = self._archive.locate(path)
        return None if found is None else (self._archive.read(found), type_of_entry(found))

    def locate(self, path: str) -> str:
        """The entry that a path means; the path itself where there is none."""
        return self._archive.locate(path) or path


def is_h5p(archive: EpubArchive) -> bool:
    """Whether an archive is a bare H5P file, which has content but no player (H5P specification, "Package")."""
    return bool(archive.locate(H5P_NAME) and archive.locate(H5P_CONTENT))


def _shallowest(archive: EpubArchive, names: tuple[str, ...]) -> str:
    """The entry with one of these names that is not deep; empty without one."""
    found: list[tuple[int, int, str]] = [
        (one.count("/"), names.index(posixpath.basename(one).lower()), one)
        for one in _not_deep(archive)
        if posixpath.basename(one).lower() in names
    ]
    return min(found)[2] if found else ""


def _not_deep(archive: EpubArchive) -> Iterator[str]:
    """The entries near the top, without what macOS adds."""
    return (one for one in archive.names if one.count("/") <= MAX_DEPTH and not one.startswith("__MACOSX/"))


def web_description(path: Path) -> PackageDescription:
    """What a package says of itself; of one without a manifest, its first page tells more.

    Raises:
        ReadingError: it is no package.
    """
    with closing(WebPackage(path)) as package:
        found = package.manifest
        if found is None:
            return PackageDescription()
        return PackageDescription(title=found.title, language=found.language, text=found.description)
