"""Downloading an audiobook whose tracks are files of their own: all of them go into one package, which is kept.

Policy: each track is downloaded like any file and resumed where it stopped. The tracks of a list wait in a folder of
their own beside the partial downloads, which is deleted when the package has its name; one list may name the same track
as another one. The package has no times in it, so that the same tracks make the same
file. If one track can't be downloaded, nothing is kept.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from threading import get_ident
from urllib.parse import urldefrag

from desktop_app.catalogue.links import absolute
from desktop_app.domain.audiobook import Track, TrackList
from desktop_app.domain.file_kinds import ending_of_type
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.passages import Chapter
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, kept_link
from desktop_app.files.atomic_file import sync
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.track_lists import read_track_list, write_manifest
from desktop_app.transfer.blobs import NEW, BlobStore
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import MismatchError
from desktop_app.transfer.fetcher import Answered, Fetcher, Received
from desktop_app.transfer.partial_download import PartialDownload
from desktop_app.transfer.source import NO_VALIDATORS, ByteSource, Validators, read_document

WAITING = "tracks"
DIGITS = 16
"""Of the hash of a list's address, as the name of a folder."""
PIECE = 1024 * 1024
MANIFEST_NAME = "manifest.json"
BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP can state."""


@dataclass(frozen=True, slots=True)
class _Fetched:
    """A downloaded track: its link, its entry in the package, and its file."""

    link: Link
    track: Track
    path: Path


class TrackBundle:
    """Downloads the tracks of one list.

    Args:
        blobs: the store for the package.
        fetcher: knows how files end.
        control: cancels between two pieces.
        received: called for each piece.
        answered: called with the response for each track.
    """

    def __init__(
        self, blobs: BlobStore, fetcher: Fetcher, control: Control, received: Received, answered: Answered
    ) -> None:
        self._blobs = blobs
        self._fetcher = fetcher
        self._control = control
        self._received = received
        self._answered = answered

    def bring(self, source: ByteSource, link: Link, check_room: Callable[[int], None]) -> tuple[Link, Validators]:
        """Download a list and its tracks; returns the link to the package, and the version of the list.

        Args:
            source: reads the bytes.
            link: the link to the list.
            check_room: raises an error if there is no room for that many bytes.

        Raises:
            BusyError: another window or command is downloading the same list.
            SpringshelfError: the list names no track, or one of them can't be downloaded.
            CancelledError: it was cancelled; downloaded tracks are kept for the next time.
        """
        with PartialDownload(self._blobs.incoming, link).locked():
            return self._bring(source, link, check_room)

    def _bring(self, source: ByteSource, link: Link, check_room: Callable[[int], None]) -> tuple[Link, Validators]:
        document = read_document(source, link.href, NO_VALIDATORS, self._control)
        if link.sha256 is not None and sha256(document.data) != link.sha256:
            raise MismatchError(TransferCode.FILE_DIFFERS, link.href)
        stated = _placed(read_track_list(document.data, link.media_type, link.href), document.address)
        if not stated.tracks:
            raise ReadingError(ReadingCode.NO_TRACKS, link.href)
        waiting = BlobStore(self._blobs.incoming / WAITING / sha256(link.href.encode())[:DIGITS])
        waiting.prepare()
        fetched = [self._fetch(source, number, track, waiting) for number, track in enumerate(stated.tracks, 1)]
        check_room(sum(one.path.stat().st_size for one in fetched))
        digest, size = self._pack(stated, fetched)
        shutil.rmtree(waiting.incoming.parent, ignore_errors=True)
        return replace(kept_link(link), sha256=digest, size=size), document.known

    def _fetch(self, source: ByteSource, number: int, track: Track, waiting: BlobStore) -> _Fetched:
        link = Link(track.entry, track.media_type or "audio/mpeg", track.size)
        fetcher = self._fetcher.into(waiting)
        digest, size = fetcher.fetch(source, link, self._control, self._received, self._answered)
        entry = f"tracks/{number:04}.{ending_of_type(link.media_type)}"
        return _Fetched(link, replace(track, entry=entry, media_type=link.media_type, size=size), waiting.path(digest))

    def _pack(self, stated: TrackList, fetched: Sequence[_Fetched]) -> tuple[Sha256, int]:
        """Write the package into the store; it is synced to the disk before it gets its name."""
        waiting = self._blobs.incoming / f"tracks.{os.getpid()}.{get_ident()}{NEW}"
        try:
            with waiting.open("w+b") as target:
                with zipfile.ZipFile(target, "w") as package:
                    package.writestr(
                        zipfile.ZipInfo(MANIFEST_NAME, BEGINNING), write_manifest(_renamed(stated, fetched))
                    )
                    for one in {one.track.entry: one for one in fetched}.values():
                        self._copy(one, package)
                target.flush()
                sync(target.fileno())
                size = target.tell()
                target.seek(0)
                digest = Sha256(hashlib.file_digest(target, "sha256").hexdigest())
            self._blobs.move_in(waiting, digest)
        finally:
            waiting.unlink(missing_ok=True)
        return digest, size

    def _copy(self, one: _Fetched, package: zipfile.ZipFile) -> None:
        """Copy a track, unpacked: sound can't be compressed further."""
        info = zipfile.ZipInfo(one.track.entry, BEGINNING)
        info.file_size = one.path.stat().st_size
        with one.path.open("rb") as file, package.open(info, "w") as target:
            while piece := file.read(PIECE):
                self._control.check(one.link.href)
                target.write(piece)


def _placed(stated: TrackList, address: str) -> TrackList:
    """A list with absolute addresses. A list from the web never leads to a file of this computer."""

    def placed(href: str) -> str:
        return absolute(href, address) or ""

    contents = [
        Chapter(one.title, f"{placed(href)}#{time}", one.level)
        for one in stated.contents
        for href, time in [urldefrag(one.href)]
    ]
    tracks = [replace(one, entry=placed(one.entry)) for one in stated.tracks]
    return replace(stated, tracks=tuple(one for one in tracks if one.entry), contents=tuple(contents))


def _renamed(stated: TrackList, fetched: Sequence[_Fetched]) -> TrackList:
    """A list with the entries of the package in place of addresses."""
    entries = {one.link.href: one.track.entry for one in reversed(fetched)}
    contents = [
        Chapter(one.title, entries[href] + (f"#{time}" if time else ""), one.level)
        for one in stated.contents
        for href, time in [urldefrag(one.href)]
        if href in entries
    ]
    return replace(stated, tracks=tuple(one.track for one in fetched), contents=tuple(contents), cover="")
