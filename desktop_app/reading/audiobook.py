"""Packages with tracks: Readium's audiobooks (`manifest.json`), the W3C's (LPF, `publication.json`), and plain ZIPs.

In a ZIP without a manifest, a playlist tells the order, or else the names of the files.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.audiobook import MANIFEST, PLAYLIST, Track, TrackList, clock_text
from desktop_app.domain.file_kinds import kind_of_name
from desktop_app.domain.natural_order import natural_key
from desktop_app.domain.passages import Chapter, TextSection
from desktop_app.domain.progress import Control
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.epub_archive import EpubArchive, resolved
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.markup import Element, attribute_of, name_of
from desktop_app.reading.media_types import HTML
from desktop_app.reading.package_description import PackageDescription
from desktop_app.reading.page_repair import parse_page
from desktop_app.reading.track_lists import read_track_list, track_title

MANIFESTS = ("manifest.json", "publication.json")
PLAYLISTS = (".m3u", ".m3u8")
CONTENTS_PAGE = "index.html"
"""The primary entry page of a package (LPF, section 4), which may have the table of contents."""


class Audiobook:
    """An open package.

    Args:
        path: the file.
        read_page: parses a page with a table of contents.

    Raises:
        ReadingError: it is no ZIP, or has no tracks.
    """

    def __init__(self, path: Path, read_page: Callable[[bytes, str, str], Element] = parse_page) -> None:
        self._read_page = read_page
        self._archive = EpubArchive(path)
        try:
            self.list = self._read_list(path.name)
        except ReadingError:
            self.close()
            raise

    def _read_list(self, name: str) -> TrackList:
        lists = [one for one in MANIFESTS if self._archive.locate(one)]
        lists += [one for one in self._archive.names if one.lower().endswith(PLAYLISTS)]
        for entry in lists:
            media_type = MANIFEST if entry in MANIFESTS else PLAYLIST
            try:
                found = self._placed(read_track_list(self._archive.read(entry), media_type, name), entry)
            except ReadingError:
                continue
            if found.tracks:
                return found
        tracks = [Track(one, "", kind) for one in self._archive.names if (kind := _type_of_track(one))]
        if not tracks:
            raise ReadingError(ReadingCode.NO_TRACKS, name)
        return TrackList(tuple(_titled(one) for one in sorted(tracks, key=lambda one: natural_key(one.entry))))

    def _placed(self, stated: TrackList, place: str) -> TrackList:
        """A list with the entries of the archive; tracks and chapters that the archive does not have are left out."""
        base = posixpath.dirname(place)

        def located(href: str) -> str:
            return self._archive.locate(resolved(href, base)) or ""

        tracks = [_titled(replace(one, entry=entry)) for one in stated.tracks if (entry := located(one.entry))]
        there = {one.entry for one in tracks}
        page = located(stated.contents_page or CONTENTS_PAGE)
        chapters = stated.contents or self._chapters_on(page)
        inside = posixpath.dirname(place if stated.contents else page)
        contents = [
            Chapter(one.title, f"{entry}{mark}{time}", one.level)
            for one in chapters
            for href, mark, time in [one.href.partition("#")]
            if (entry := self._archive.locate(resolved(href, inside)) or "") in there
        ]
        cover = located(stated.cover) if stated.cover else ""
        return replace(stated, tracks=tuple(tracks), contents=tuple(contents), cover=cover)

    def _chapters_on(self, page: str) -> tuple[Chapter, ...]:
        """The table of contents on a web page (W3C Audiobooks, section 5): the links in its list of chapters."""
        if not page:
            return ()
        try:
            root = self._read_page(self._archive.read(page), HTML, page)
        except ReadingError:
            return ()
        lists = [one for one in root.iter() if "doc-toc" in attribute_of(one, "role").split()]
        links = [(depth, one) for toc in lists[:1] for depth, one in _links(toc)]
        return tuple(
            Chapter(title, attribute_of(one, "href"), depth)
            for depth, one in links
            if (title := " ".join("".join(one.itertext()).split())) and attribute_of(one, "href")
        )

    @property
    def close(self) -> Callable[[], None]:
        """Closes the file."""
        return self._archive.close

    @property
    def size(self) -> int:
        """The bytes of all its tracks, unpacked."""
        return sum(self._archive.size_of(one.entry) for one in self.list.tracks)

    def unpack(self, track: Track, target: Path, control: Control) -> None:
        """Write a track into a file.

        Raises:
            ReadingError: it is damaged in the archive.
            CancelledError: it was cancelled.
        """
        with target.open("wb") as file:
            for piece in self._archive.pieces(track.entry):
                control.check(track.title)
                file.write(piece)

    def cover(self) -> bytes:
        """The picture of the cover; empty without one."""
        pictures = [one for one in self._archive.names if _is_cover(one)]
        for entry in [self.list.cover, *pictures]:
            if entry:
                try:
                    return self._archive.read(entry)
                except ReadingError:
                    continue
        return b""


def audiobook_description(path: Path) -> PackageDescription:
    """Title, authors, language, date, description and cover of a package.

    Raises:
        ReadingError: it has no tracks.
    """
    book = Audiobook(path)
    with closing(book):
        stated = book.list
        return PackageDescription(
            stated.title, stated.people, stated.language, stated.published, stated.text, book.cover()
        )


def track_sections(path: Path) -> Iterator[TextSection]:
    """The titles and lengths of the tracks, each with the chapters that begin in it.

    Raises:
        ReadingError: it has no tracks.
    """
    book = Audiobook(path)
    with closing(book):
        for track in book.list.tracks:
            chapters = [one.title for one in book.list.contents if one.href.partition("#")[0] == track.entry]
            length = f" ({clock_text(track.seconds)})" if track.seconds else ""
            lines = [f"{track.title}{length}", *(one for one in chapters if one != track.title)]
            yield TextSection(track.entry, track.title, "\n".join(lines))


def _links(root: Element, depth: int = -1) -> Iterator[tuple[int, Element]]:
    """The links below an element, each with the number of lists around it, from 0."""
    waiting = [(root, depth)]
    while waiting:
        element, level = waiting.pop()
        if name_of(element) == "a":
            yield max(0, level), element
        inner = level + (name_of(element) in {"ol", "ul"})
        waiting += [(child, inner) for child in reversed(element)]


def _titled(track: Track) -> Track:
    return track if track.title else replace(track, title=track_title(track.entry))


def _type_of_track(entry: str) -> str:
    """The media type of a track by its name; empty for other entries, and those that macOS writes beside them."""
    kind = kind_of_name(entry)
    hidden = any(part.startswith((".", "__MACOSX")) for part in entry.split("/"))
    return kind.media_type if kind and kind.media_type.startswith("audio/") and kind.opens and not hidden else ""


def _is_cover(entry: str) -> bool:
    stem, ending = posixpath.splitext(posixpath.basename(entry).lower())
    return stem in {"cover", "folder"} and ending in {".jpg", ".jpeg", ".png"}
