"""Opening an EPUB (W3C EPUB 3.3, and EPUB 2): its reading order, contents and entries.

Policy: only what the package document lists can be read, by its path within the archive. XML is parsed without
entities, DTDs and network. An entry is unpacked up to ENTRY_LIMIT, whatever the archive says of its size, and refused
where it is larger. One that can't be read spoils no other.
"""

from __future__ import annotations

import os
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from desktop_app.domain.foreign_size import MAX_DIRECTORY, ZIP_TAIL, directory_size, xml_parts
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.passages import Chapter
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.font_obfuscation import ALGORITHMS, deobfuscated

ENTRY_LIMIT = 64 * 1024 * 1024
MAX_ENTRIES = 20_000
"""The maximum number of entries in the archive, in the reading order, and in the table of contents."""
MAX_TITLE_LENGTH = 500
"""The maximum length of an entry in the table of contents."""
MAX_PARTS = 1_000_000
"""The maximum number of elements and attributes in one document."""
UNPACKING_FAILS = (
    KeyError,
    OSError,
    EOFError,
    ValueError,
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
)
"""The errors of `zipfile` for entries that are missing, truncated, encrypted, compressed in an unknown way, or have an
invalid name.
"""
CONTAINER = "META-INF/container.xml"
ENCRYPTION = "META-INF/encryption.xml"
NAMESPACES = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "x": "http://www.w3.org/1999/xhtml",
    "epub": "http://www.idpf.org/2007/ops",
    "ncx": "http://www.daisy.org/z3986/2005/ncx/",
    "enc": "http://www.w3.org/2001/04/xmlenc#",
}


class Epub:
    """An open EPUB.

    `spine` holds the entries in reading order, `contents` the table of contents. `fixed` says that its pages have a
    size of their own (EPUB 3.3, 8.2), `right_to_left` that they are turned the other way.
    """

    def __init__(self, path: Path) -> None:
        """Open the EPUB at `path`.

        Raises:
            ReadingError: it is no EPUB, is damaged, or has nothing to read.
        """
        self._name = path.name
        try:
            if _directory_size(path) > MAX_DIRECTORY:
                raise self._damaged()
            self._archive = zipfile.ZipFile(path)
        except UNPACKING_FAILS as error:
            raise self._damaged() from error
        try:
            self._open()
        except BaseException:
            self._archive.close()
            raise

    def _open(self) -> None:
        if len(self._archive.infolist()) > MAX_ENTRIES:
            raise self._damaged()
        container = self._xml(CONTAINER)
        package = next(iter(container.xpath("//c:rootfile/@full-path", namespaces=NAMESPACES)), None)
        if package is None:
            raise self._damaged()
        self._base = posixpath.dirname(str(package))
        document = self._xml(str(package))
        self._types: dict[str, str] = {}
        by_id: dict[str, str] = {}
        navigation = ""
        for item in document.iterfind(".//opf:manifest/opf:item", NAMESPACES):
            entry = self._resolve(item.get("href", ""))
            self._types[entry] = item.get("media-type", "")
            by_id[item.get("id", "")] = entry
            if "nav" in item.get("properties", "").split():
                navigation = entry
        references = document.iterfind(".//opf:spine/opf:itemref", NAMESPACES)
        named = (by_id[ref.get("idref", "")] for ref in references if ref.get("idref") in by_id)
        self.spine = tuple(islice(named, MAX_ENTRIES))
        if not self.spine:
            raise self._damaged()
        spine = document.find(".//opf:spine", NAMESPACES)
        self.right_to_left = spine.get("page-progression-direction") == "rtl"
        layout = document.xpath("//opf:meta[@property='rendition:layout']/text()", namespaces=NAMESPACES)
        self.fixed = any(one.strip() == "pre-paginated" for one in layout)
        self._read_encryption(document)
        try:
            self.contents = tuple(
                islice(self._contents(navigation, by_id.get(spine.get("toc") or "", "")), MAX_ENTRIES)
            )
        except ReadingError:
            self.contents = ()  # the book is readable from its first page on

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    def entry(self, path: str) -> tuple[bytes, str] | None:
        """The bytes and media type of an entry that the package lists, or None.

        Raises:
            ReadingError: it is damaged, encrypted or too large.
        """
        media_type = self._types.get(path)
        if media_type is None:
            return None
        data = self._read(path)
        algorithm = self._encrypted.get(path)
        if algorithm is not None:
            if algorithm not in ALGORITHMS:
                raise ReadingError(ReadingCode.BOOK_PART_LOCKED, self._name)
            data = deobfuscated(data, algorithm, self._identifier)
        return data, media_type

    def _read_encryption(self, document: etree._Element) -> None:
        """Which entries are obfuscated or locked, and by what (EPUB 3.3, 4.2.6.3.2 and 4.4)."""
        self._encrypted: dict[str, str] = {}
        name = document.get("unique-identifier", "")
        found = document.xpath("//dc:identifier[@id=$name]", namespaces=NAMESPACES, name=name)
        self._identifier = "".join(found[0].itertext()) if found else ""
        if ENCRYPTION not in self._archive.namelist():
            return
        for data in self._xml(ENCRYPTION).iterfind(".//enc:EncryptedData", NAMESPACES):
            method = data.find("./enc:EncryptionMethod", NAMESPACES)
            place = data.find(".//enc:CipherReference", NAMESPACES)
            if method is not None and place is not None:
                self._encrypted[self._resolve(place.get("URI", ""), "")] = method.get("Algorithm", "")

    def _resolve(self, href: str, base: str | None = None) -> str:
        """A path within the archive; a path that leads out of it becomes one that nothing has."""
        joined = posixpath.normpath(
            posixpath.join(self._base if base is None else base, unquote(href.split("#", maxsplit=1)[0]))
        )
        return "" if joined.startswith(("..", "/")) else joined

    def _read(self, path: str) -> bytes:
        try:
            with self._archive.open(path) as entry:
                data = entry.read(ENTRY_LIMIT + 1)
        except UNPACKING_FAILS as error:
            raise self._damaged() from error
        if len(data) > ENTRY_LIMIT:
            raise ReadingError(ReadingCode.BOOK_PART_TOO_LARGE, self._name)
        return data

    def _xml(self, path: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
        data = self._read(path)
        if xml_parts(data) > MAX_PARTS:
            raise self._damaged()
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise self._damaged() from error
        if root is None:
            raise self._damaged()
        return root

    def _contents(self, navigation: str, ncx: str) -> Iterator[Chapter]:
        if navigation:
            lists = self._xml(navigation).xpath("//x:nav[contains(@epub:type,'toc')]/x:ol", namespaces=NAMESPACES)
            for one in lists[:1]:
                yield from self._navigation(one, posixpath.dirname(navigation), 0)
        elif ncx:
            for point in self._xml(ncx).iterfind("./ncx:navMap/ncx:navPoint", NAMESPACES):
                yield from self._points(point, posixpath.dirname(ncx), 0)

    def _navigation(self, items: etree._Element, base: str, level: int) -> Iterator[Chapter]:
        for item in items.iterfind("x:li", NAMESPACES):
            link = item.find("x:a", NAMESPACES)
            if link is not None:
                yield self._chapter("".join(link.itertext()), link.get("href", ""), base, level)
            for below in item.iterfind("x:ol", NAMESPACES):
                yield from self._navigation(below, base, level + 1)

    def _points(self, point: etree._Element, base: str, level: int) -> Iterator[Chapter]:
        text = point.find("./ncx:navLabel/ncx:text", NAMESPACES)
        content = point.find("./ncx:content", NAMESPACES)
        if text is not None and content is not None:
            yield self._chapter(text.text or "", content.get("src", ""), base, level)
        for below in point.iterfind("ncx:navPoint", NAMESPACES):
            yield from self._points(below, base, level + 1)

    def _chapter(self, title: str, href: str, base: str, level: int) -> Chapter:
        fragment = href.partition("#")[2]
        path = self._resolve(href, base)
        return Chapter(
            " ".join(clean_text(title).split())[:MAX_TITLE_LENGTH], f"{path}#{fragment}" if fragment else path, level
        )

    def _damaged(self) -> ReadingError:
        return ReadingError(ReadingCode.EPUB_NOT_WHOLE, self._name)


def _directory_size(path: Path) -> int:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - ZIP_TAIL))
        return directory_size(file.read())
