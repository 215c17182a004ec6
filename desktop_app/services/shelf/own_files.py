"""“My files”: files of this computer on the shelf, as copies.

Policy: a file is copied, never moved. Its copy is kept under its hash, listed with the metadata that it has, and
treated like any kept material, except that nothing fetches it again: only a person removes it. The shelf belongs to
everybody who uses this computer, and is not encrypted; front ends say so before a file is added.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.catalogue.dates import date_in
from desktop_app.domain.audiobook import TRACK_LISTS, ZIP
from desktop_app.domain.catalogue import Catalogue, short_name
from desktop_app.domain.codes import about
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import FileRole
from desktop_app.domain.file_ending import FileEnding
from desktop_app.domain.file_kinds import FileKind, kind_of_name, kind_of_type
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.message import Message
from desktop_app.domain.own_files import OWN_FILES, OWN_TITLE
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key, Link, MaterialKind, Publication, version_key
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.volume import free_bytes
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.file_endings import ending_of
from desktop_app.reading.file_sniffing import is_program, kind_by_content
from desktop_app.reading.interactive.recognition import is_bare_h5p, is_web_site, package_of
from desktop_app.reading.metadata.kinds import HEAD_BYTES
from desktop_app.services.fetching.download_job import RESERVE, limit_reached
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.ports import Clock
from desktop_app.services.shelf.captions_beside import belongs_to, captions_beside, is_captions
from desktop_app.services.shelf.codes import ShelfCode
from desktop_app.store.own_listing import OwnListing
from desktop_app.store.queued_file import QueuedFile
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import NoSpaceError

if TYPE_CHECKING:  # Pillow and PDFium are loaded when a file is added
    from desktop_app.reading.file_description import FileDescription

ALSO = {
    "xhtml": "html",
    "xht": "html",
    "markdown": "md",
    "text": "txt",
    "jpe": "jpg",
    "jfif": "jpg",
    "tif": "tiff",
    "heif": "heic",
    "hif": "heic",
    "oga": "ogg",
    "aif": "aiff",
    "mpeg": "mpg",
    "mpe": "mpg",
    "qt": "mov",
    "mts": "ts",
    "m2ts": "ts",
    "m3u8": "m3u",
    "azw": "azw3",
    "djv": "djvu",
}
"""Other extensions for a kind of file."""
NO_LANGUAGE = "und"
ZIP_HEAD = b"PK\x03\x04"


class OwnFileError(SpringshelfError):
    """A file can't be added."""


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """The keys of added files, the bytes of their copies, and why others were not added."""

    keys: tuple[Key, ...]
    size: int
    refused: tuple[Message, ...] = ()


class OwnFiles:
    """Adds files to the shelf, and removes them.

    Args:
        listing: the rows of “My files”.
        store: the shelf's catalogues, in the same database.
        blobs: the store of files.
        downloads: the rules about the shelf's size, and the rows of kept files.
        clock: returns the time.
    """

    def __init__(
        self, listing: OwnListing, store: ShelfStore, blobs: BlobStore, downloads: Downloads, clock: Clock
    ) -> None:
        self._listing = listing
        self._store = store
        self._blobs = blobs
        self._downloads = downloads
        self._clock = clock

    def add(self, paths: Sequence[Path], control: Control | None = None) -> AddedFiles:
        """Copy files onto the shelf. One that can't be added is reported, and does not stop the others.

        Raises:
            NoSpaceError: they do not fit; nothing was added.
            CancelledError: the person cancelled it. Files that were added before stay.
        """
        control = control or Control()
        self._check_room(paths)
        self._list_catalogue()
        keys: dict[Key, None] = {}
        refused, total = [], 0
        for number, path in enumerate(paths):
            if is_captions(path) and belongs_to(path, paths):
                continue
            control.check(path.name)
            control.report(number, len(paths), path.name)
            try:
                publication = self._add(path, control)
            except OwnFileError as error:
                refused.append(error.message)
                continue
            keys[(OWN_FILES, publication.id)] = None
            total += publication.files[0].size or 0
        if not keys and not self._store.items(OWN_FILES):
            self._store.remove_catalogue(OWN_FILES)
        return AddedFiles(tuple(keys), total, tuple(refused))

    def _check_room(self, paths: Sequence[Path]) -> None:
        needed, place = sum(_size(path) for path in paths), self._blobs.incoming
        most, free = self._downloads.rules().most_bytes, free_bytes(place)
        if most and self._downloads.store.kept_bytes() + needed > most:
            raise limit_reached(most, str(place))
        if needed + RESERVE > free:
            megabytes = {"needed": (needed + RESERVE) // 1_000_000, "free": free // 1_000_000}
            raise NoSpaceError(ShelfCode.NO_ROOM, str(place), **megabytes)

    def _list_catalogue(self) -> None:
        known = self._store.catalogues()
        if all(one.id != OWN_FILES for one in known):
            name = short_name(OWN_TITLE, (one.name for one in known))
            self._store.save_catalogue(Catalogue(OWN_FILES, OWN_FILES, OWN_TITLE, self._clock(), name=name))

    def _add(self, path: Path, control: Control) -> Publication:
        from desktop_app.reading.file_description import bounded_description  # noqa: PLC0415 - see above

        try:
            kind = _kind(path)
            self._check_end(path, kind)
            digest, size = self._blobs.put_copy(path, control)
        except OSError as error:
            raise OwnFileError(ShelfCode.OWN_NOT_COPIED, path.name, reason=reason_of(error)) from error
        found = bounded_description(self._blobs.path(digest), kind.media_type)
        cover = self._cover(found)
        has_scripts = package_of(self._blobs.path(digest), kind.media_type) is not None
        file = Link(_href(digest, kind), kind.media_type, size, digest, interactive=has_scripts)
        publication = _publication(path, kind, file, found, cover)
        publication = replace(publication, captions=captions_beside(path, kind.media_type))
        self._listing.add([publication])
        self._note_kept(publication)
        return publication

    def _check_end(self, path: Path, kind: FileKind) -> None:
        with path.open("rb") as file:
            if ending_of(file, path.stat().st_size, kind.media_type) is FileEnding.CUT:
                raise OwnFileError(ShelfCode.OWN_CUT, path.name)

    def _cover(self, found: FileDescription) -> Link | None:
        if not found.cover:
            return None
        digest = sha256(found.cover)
        self._blobs.put(found.cover, digest)
        ending = "png" if found.cover_type == "image/png" else "jpg"
        return Link(f"{OWN_FILES}/{digest}.{ending}", found.cover_type, len(found.cover), digest)

    def _note_kept(self, publication: Publication) -> None:
        links = {FileRole.FILE: publication.files[0], FileRole.COVER: publication.cover}
        key = (OWN_FILES, publication.id)
        fetched = [
            (QueuedFile(key, role, publication.title, link, version_key(link), 0), link)
            for role, link in links.items()
            if link
        ]
        self._downloads.store.record_results(fetched, (), self._clock())

    def remove(self, ids: Collection[str]) -> tuple[Publication, ...]:
        """Take files off the shelf; returns what `restore` needs until their copies are deleted."""
        found = tuple(item.publication for one in ids for item in self._store.items(OWN_FILES, publication=one))
        self._store.remove_publications(OWN_FILES, ids)
        return found

    def restore(self, removed: Sequence[Publication]) -> None:
        """List files again whose copies are still there."""
        there = [one for one in removed if one.files[0].sha256 and self._blobs.has(one.files[0].sha256)]
        if there:
            self._list_catalogue()
            self._listing.add(there)
            for publication in there:
                self._note_kept(publication)


def damaged_copy(title: str) -> Message:
    """The message about a file whose copy is damaged: there is no source."""
    return about(title, ShelfCode.OWN_DAMAGED.message())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _kind(path: Path) -> FileKind:
    """The kind of a file by its extension and its first bytes.

    Raises:
        OwnFileError: it is no file, of a kind that the shelf does not have, or not of the kind that its name states.
        OSError: it can't be read.
    """
    if is_captions(path):
        raise OwnFileError(ShelfCode.OWN_CAPTIONS, path.name)
    if not path.is_file():
        raise OwnFileError(ShelfCode.OWN_NO_FILE if path.exists() else ShelfCode.OWN_MISSING, str(path))
    ending = path.suffix.removeprefix(".").lower()
    guessed = mimetypes.guess_type(path.name)[0]
    named = kind_of_name(f"x.{ALSO.get(ending, ending)}") or (kind_of_type(guessed) if guessed else None)
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if is_program(head):
        raise OwnFileError(ShelfCode.OWN_PROGRAM, path.name)
    if named and named.media_type in TRACK_LISTS:
        raise OwnFileError(ShelfCode.OWN_TRACK_LIST, path.name)
    if head.startswith(ZIP_HEAD) and is_bare_h5p(path):
        raise OwnFileError(ReadingCode.BARE_H5P, path.name)
    kind = kind_by_content(head, named)
    if named is None and head.startswith(ZIP_HEAD) and is_web_site(path):
        kind = kind_of_type(ZIP)
    if kind is None and named and head:
        raise OwnFileError(ShelfCode.OWN_DISGUISED, path.name, kind=named.name)
    if kind is None:
        raise OwnFileError(ShelfCode.OWN_CUT if named else ShelfCode.OWN_UNKNOWN_KIND, path.name)
    return kind


def _href(digest: Sha256, kind: FileKind) -> str:
    return f"{OWN_FILES}/{digest}.{kind.ending}"


def _publication(path: Path, kind: FileKind, file: Link, found: FileDescription, cover: Link | None) -> Publication:
    recording = kind.media_type.startswith(("audio/", "video/"))
    return Publication(
        id=f"urn:sha256:{file.sha256}",
        title=found.title or shown_line(path.stem).strip() or kind.name,
        kind=MaterialKind.RECORDING if recording else MaterialKind.OTHER,
        subtopic="",
        files=(file,),
        cover=cover,
        description=found.text,
        contributors=found.people,
        language=found.language or NO_LANGUAGE,
        published=date_in(found.published),
    )
