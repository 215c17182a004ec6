"""The entries of an EPUB's archive, found by names as books write them.

Names are looked up as they stand, and then without regard to case, Unicode form, percent signs and the direction of
slashes: other readers accept all of these. What is found is always an entry of the archive; no name is a path.
"""

from __future__ import annotations

import posixpath
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from desktop_app.files.limited_zip import open_limited_zip
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

ENTRY_LIMIT = 64 * 1024 * 1024
PIECE = 1024 * 1024
MAX_ENTRIES = 20_000
"""Entries of the archive, places in the reading order, and lines of the table of contents."""
UTF8_FLAG = 0x800
"""Bit 11 says that a name is UTF-8 (APPNOTE.TXT, 4.4.4); some programs write UTF-8 without it."""
OLD_NAMES = ("utf-8", "cp866", "cp1251", "cp1252")
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
"""What `zipfile` raises for entries that are missing, cut, packed in an unknown way, locked, or named by no text."""


class EpubArchive:
    """An open archive. Entries are named by paths with slashes, in which a `#` is written `%23`."""

    def __init__(self, path: Path) -> None:
        """Open the archive at `path`.

        Raises:
            ReadingError: it is no ZIP, is damaged, or has too many entries.
        """
        self._name = path.name
        try:
            self._archive = open_limited_zip(path)
        except UNPACKING_FAILS as error:
            raise self.damaged() from error
        infos = self._archive.infolist()
        if len(infos) > MAX_ENTRIES:
            self.close()
            raise self.damaged()
        self._entries: dict[str, zipfile.ZipInfo] = {}
        self._by_key: dict[str, str] = {}
        for info in infos:
            self._add(info)

    def _add(self, info: zipfile.ZipInfo) -> None:
        names = _names(info)
        entry = posixpath.normpath(names[0].replace("\\", "/").lstrip("/")).replace("#", "%23")
        if entry.startswith(".."):
            return
        self._entries[entry] = info  # as in `zipfile`, the last of two of one name counts
        for name in names:
            self._by_key.setdefault(_key(name), entry)

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    @property
    def names(self) -> tuple[str, ...]:
        """All entries, in the archive's order."""
        return tuple(self._entries)

    def locate(self, path: str) -> str | None:
        """The entry that a path means; None where there is none."""
        return path if path in self._entries else self._by_key.get(_key(path))

    def read(self, entry: str) -> bytes:
        """The bytes of an entry.

        Raises:
            ReadingError: it is not there, is damaged, or is larger than `ENTRY_LIMIT`, whatever it says of its size.
        """
        info = self._entries.get(self.locate(entry) or "")
        if info is None:
            raise ReadingError(ReadingCode.BOOK_PART_MISSING, self._name)
        try:
            with self._archive.open(info) as file:
                data = file.read(ENTRY_LIMIT + 1)
        except UNPACKING_FAILS as error:
            raise ReadingError(ReadingCode.BOOK_PART_DAMAGED, self._name) from error
        if len(data) > ENTRY_LIMIT:
            raise ReadingError(ReadingCode.BOOK_PART_TOO_LARGE, self._name)
        return data

    def size_of(self, entry: str) -> int:
        """The bytes of an entry as the archive states them; 0 if it is not there."""
        info = self._entries.get(entry)
        return info.file_size if info else 0

    def pieces(self, entry: str) -> Iterator[bytes]:
        """The bytes of an entry in pieces, without a limit but the size that the archive states.

        Raises:
            ReadingError: it is not there, or is damaged.
        """
        info = self._entries.get(entry)
        if info is None:
            raise ReadingError(ReadingCode.BOOK_PART_MISSING, self._name)
        left = info.file_size
        try:
            with self._archive.open(info) as file:
                while left > 0 and (piece := file.read(min(PIECE, left))):
                    left -= len(piece)
                    yield piece
        except UNPACKING_FAILS as error:
            raise ReadingError(ReadingCode.BOOK_PART_DAMAGED, self._name) from error

    def damaged(self) -> ReadingError:
        """The error for a file that is no EPUB."""
        return ReadingError(ReadingCode.EPUB_NOT_WHOLE, self._name)


def resolved(href: str, base: str) -> str:
    """The path within the archive that a reference in the folder `base` leads to, without its fragment.

    A path that leads out of the archive begins with `..`, and no entry has it.
    """
    path = unquote(href.strip().replace("\\", "/"))
    joined = posixpath.normpath(posixpath.join(base, path) if not path.startswith("/") else path.lstrip("/"))
    return joined.replace("#", "%23")


def _names(info: zipfile.ZipInfo) -> list[str]:
    """How an entry may be called: first as it is named, then as other programs would have read its bytes."""
    name = info.filename
    if info.flag_bits & UTF8_FLAG or name.isascii():
        return [name]
    found = []
    for encoding in OLD_NAMES:
        try:
            found.append(name.encode("cp437").decode(encoding))
        except UnicodeError:
            continue
    return [*found[:1], name, *found[1:]] if found and not found[0].isascii() else [name, *found]


def _key(name: str) -> str:
    """What names that mean one entry have in common."""
    path = unquote(unquote(name)).replace("\\", "/")
    return unicodedata.normalize("NFC", posixpath.normpath(path).lstrip("/")).casefold()
