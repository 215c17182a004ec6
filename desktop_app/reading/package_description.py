"""What packages say of themselves: EPUB, OpenDocument and Office Open XML state Dublin Core in an XML document."""

from __future__ import annotations

import posixpath
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop_app.reading.epub_archive import EpubArchive
from desktop_app.reading.epub_package import entry_of, package_paths, read_xml
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.markup import Element, attribute_of, name_of

OFFICE_DOCUMENTS = ("meta.xml", "docProps/core.xml")
"""OpenDocument 1.2, part 1, section 4.1; ECMA-376, part 2, section 11."""


@dataclass(frozen=True, slots=True)
class PackageDescription:
    """A description as the file states it; empty where it states nothing. `cover` is a picture of any format."""

    title: str = ""
    people: tuple[str, ...] = ()
    language: str = ""
    published: str = ""
    text: str = ""
    cover: bytes = b""


def epub_description(path: Path) -> PackageDescription:
    """The metadata of an EPUB's package (EPUB 3.3, section 5.5; OPF 2.0, section 2.2).

    Raises:
        ReadingError: it is no EPUB.
    """
    with closing(EpubArchive(path)) as archive:
        for package in package_paths(archive):
            try:
                document = read_xml(archive, package)
            except ReadingError:
                continue
            return _dublin_core(document, _cover(archive, document, posixpath.dirname(package)))
    return PackageDescription()


def office_description(path: Path) -> PackageDescription:
    """The properties of an office file.

    Raises:
        ReadingError: it is no ZIP.
    """
    with closing(EpubArchive(path)) as archive:
        for entry in OFFICE_DOCUMENTS:
            if archive.locate(entry):
                return _dublin_core(read_xml(archive, entry), _thumbnail(archive))
    return PackageDescription()


def _dublin_core(document: Element, cover: bytes) -> PackageDescription:
    """The first title, language, date and description, and all creators (DCMI Metadata Terms)."""
    stated: dict[str, list[str]] = {}
    for element in document.iter():
        words = "".join(element.itertext()).strip() if not len(element) else ""
        if words:
            stated.setdefault(name_of(element).lower(), []).append(words)
    people = stated.get("creator") or stated.get("initial-creator") or []
    dates = stated.get("date") or stated.get("created") or []

    def first(name: str) -> str:
        return next(iter(stated.get(name, [])), "")

    return PackageDescription(
        title=first("title"),
        people=tuple(dict.fromkeys(people)),
        language=first("language"),
        published=next(iter(dates), ""),
        text=first("description"),
        cover=cover,
    )


def _cover(archive: EpubArchive, document: Element, base: str) -> bytes:
    """The cover of an EPUB 3 by its property, or of an EPUB 2 by the item that a `meta` names; empty without one."""
    items = [one for one in document.iter() if name_of(one) == "item"]
    metas = [one for one in document.iter() if name_of(one) == "meta" and attribute_of(one, "name") == "cover"]
    named = {attribute_of(one, "content") for one in metas}
    found = [one for one in items if "cover-image" in attribute_of(one, "properties").split()]
    found += [one for one in items if attribute_of(one, "id") in named]
    for item in found:
        try:
            return archive.read(entry_of(archive, attribute_of(item, "href"), base)[0])
        except ReadingError:
            continue
    return b""


def _thumbnail(archive: EpubArchive) -> bytes:
    """The small picture of an office file's first page; empty without one."""
    for entry in ("Thumbnails/thumbnail.png", "docProps/thumbnail.jpeg"):
        if archive.locate(entry):
            try:
                return archive.read(entry)
            except ReadingError:
                continue
    return b""
