"""Opening an EPUB (W3C EPUB 3.3, EPUB 2 and OEB 1): its reading order, contents and entries.

Policy: only what the package document lists can be read, by its path within the archive. XML is parsed without outer
entities, DTDs and network. An entry is unpacked up to a limit, whatever the archive says of its size. One that can't be
read spoils no other. What other readers accept is accepted.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.reading.epub_archive import EpubArchive
from desktop_app.reading.epub_contents import ReadPage, contents_of
from desktop_app.reading.epub_package import entry_of, is_readable, locked_entries, locked_error, read_package
from desktop_app.reading.font_obfuscation import deobfuscated
from desktop_app.reading.media_types import XHTML
from desktop_app.reading.page_repair import parse_page


class Epub:
    """An open EPUB.

    `spine` contains the entries in reading order, `contents` the table of contents. `fixed` says that its pages have a
    fixed size (EPUB 3.3, 8.2), `right_to_left` that they are turned in the other direction.
    """

    def __init__(self, path: Path, read_page: ReadPage = parse_page) -> None:
        """Open the EPUB at `path`.

        Args:
            path: the file.
            read_page: what reads the page with the table of contents.

        Raises:
            ReadingError: it is no EPUB, is damaged, is protected by its publisher, or has nothing to read.
        """
        self._name = path.name
        self._archive = EpubArchive(path)
        try:
            self._package = read_package(self._archive)
            self._locked = locked_entries(self._archive)
            self.spine, self.fixed = self._package.spine, self._package.fixed
            self.right_to_left = self._package.right_to_left
            self._refuse_locked()
            self.contents = contents_of(self._archive, self._package, self.entry, read_page)
        except BaseException:
            self._archive.close()
            raise

    def _refuse_locked(self) -> None:
        if not any(is_readable(self._locked.get(one)) for one in self.spine):
            raise locked_error(self._name, whole=True)

    def close(self) -> None:
        """Close the file."""
        self._archive.close()

    @property
    def is_scripted(self) -> bool:
        """Whether its package states that one of its pages has scripts (EPUB 3.3, section 6.1)."""
        return bool(self._package.scripted)

    @property
    def first(self) -> str:
        """Where reading begins: the first part that is there, preferably one of the linear order (EPUB 3.3, 5.7.2)."""
        there = [one for one in self.spine if self._archive.locate(one) and is_readable(self._locked.get(one))]
        linear = (one for one in there if one not in self._package.aside)
        return next(linear, there[0] if there else self.spine[0])

    def locate(self, path: str) -> str:
        """The listed entry that a path means, as `spine` names it; the path itself where there is none."""
        return entry_of(self._archive, path.replace("#", "%23"), "")[0] or path

    def entry(self, path: str) -> tuple[bytes, str] | None:
        """The bytes and media type of an entry that the package lists, or None.

        Raises:
            ReadingError: it is missing, damaged, encrypted or too large.
        """
        name = path if path in self._package.types else self._archive.locate(path)
        media_type = self._package.types.get(name or "")
        if name is None or media_type is None:
            return None
        if not media_type and name in self.spine:
            media_type = XHTML
        data = self._archive.read(name)
        algorithm = self._locked.get(name)
        if not is_readable(algorithm):
            raise locked_error(self._name, whole=False)
        return (data if algorithm is None else deobfuscated(data, algorithm, self._package.identifier)), media_type
