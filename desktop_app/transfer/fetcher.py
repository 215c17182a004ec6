"""Fetching a file into the blob store, over lines that break.

Policy: what has come stays in a partial file, whatever stops it: a cut line, a cancel, a full disk, a kill. The next
try, now or in a later run, goes on after the last byte; where the file has changed meanwhile it begins anew. Bytes are
hashed as they are written, checked against the catalogue, synced to the disk, and only then moved into place. Parts
that do not fit together are thrown away, and fetched anew once. When to try again is for the queue to say.
"""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.files.atomic_file import sync
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import CutOffError, MismatchError, NoSpaceError, RefusedError
from desktop_app.transfer.partial_download import PartialDownload
from desktop_app.transfer.source import CHUNK_BYTES, ByteSource, ResponseBody

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EPERM)  # EPERM: a full FAT by fusefat
SMALL = CHUNK_BYTES
"""Bytes up to which a file is held in memory until it is whole: most are, and a partial file costs time."""
SYNC_STEP = 32 * 1024 * 1024
"""Bytes after which what has come is synced to the disk."""
HTML = "text/html"
ANYTHING = {HTML, "application/xhtml+xml", "", "application/octet-stream"}
"""What is stated to be one of these may well be a page."""
HTML_BEGINNINGS = (b"<!doctype html", b"<html")
Received = Callable[[int], None]
"""Called with the number of bytes of each piece as it comes. May wait, to slow the download down."""


def ignore_progress(_size: int) -> None:
    """Nobody counts."""


class SplicedError(CutOffError):
    """The parts of a file, from different times, do not fit together."""


class Fetcher:
    """Fetches files into a blob store. May be used from several threads, and several programs, at a time."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs

    def fetch(
        self, source: ByteSource, link: Link, control: Control, received: Received = ignore_progress
    ) -> tuple[Sha256, int]:
        """Bring a file into the blob store; returns its hash and size in bytes.

        Args:
            source: where it comes from.
            link: its address, and what the catalogue says of it. A hash must fit; a size alone is a hint.
            control: stops between two pieces; what has come stays for the next time.
            received: told of each piece.

        Raises:
            TransferError: it could not be had, is not what the catalogue says, or the disk is full.
            CancelledError: the person stopped it.
        """
        control.check(link.href)
        partial = PartialDownload(self._blobs.incoming, link)
        found = partial.found()
        if found is not None and self._blobs.verify(found):
            return found, self._blobs.path(found).stat().st_size
        try:
            return self._try(source, partial, link, control, received)
        except SplicedError:
            return self._try(source, partial, link, control, received)

    def forget(self, link: Link) -> None:
        """The file counts as kept now: when it is asked for again, it is to be fetched anew."""
        PartialDownload(self._blobs.incoming, link).forget_found()

    def received_size(self, link: Link) -> int:
        """Bytes of an unfinished download."""
        return PartialDownload(self._blobs.incoming, link).size

    def _try(
        self, source: ByteSource, partial: PartialDownload, link: Link, control: Control, received: Received
    ) -> tuple[Sha256, int]:
        with self._explained(link.href), source.open(link.href, partial.place()) as body:
            if _is_portal(body.media_type, b"", link):
                raise _portal(link.href)
            counted = _counted(body, link, control, received)
            if body.offset == 0 and body.total is not None and body.total <= SMALL:
                return self._at_once(partial, counted, link)
            with partial.locked():
                try:
                    return self._piece_by_piece(partial, counted, link)
                except (MismatchError, SplicedError):
                    partial.discard()
                    raise

    def _at_once(self, partial: PartialDownload, body: ResponseBody, link: Link) -> tuple[Sha256, int]:
        """A small file: written once it is whole. What has come of one that is cut off is saved all the same."""
        data = bytearray()
        try:
            for chunk in body.chunks:
                data += chunk
            _check_whole(len(data), body, link)
        except BaseException:
            if data:
                partial.save(body, bytes(data))
            raise
        digest = Sha256(hashlib.sha256(data).hexdigest())
        if link.sha256 is not None and digest != link.sha256:
            raise _mismatch(link, spliced=False)
        partial.note_found(digest)
        self._blobs.put(data, digest)
        return digest, len(data)

    def _piece_by_piece(self, partial: PartialDownload, body: ResponseBody, link: Link) -> tuple[Sha256, int]:
        with partial.begin(body) as file:
            hasher = _hash_so_far(file, body.offset)
            size = body.offset
            synced = size
            for chunk in body.chunks:
                hasher.update(chunk)
                size += file.write(chunk)
                if size - synced >= SYNC_STEP:
                    # The disk works while the line does; and what a power cut takes is never more than this.
                    sync(file.fileno())
                    synced = size
            file.flush()
            sync(file.fileno())
        _check_whole(size, body, link)
        digest = Sha256(hasher.hexdigest())
        if link.sha256 is not None and digest != link.sha256:
            raise _mismatch(link, spliced=body.offset > 0)
        partial.note_found(digest)
        self._blobs.move_in(partial.path, digest)
        partial.finished()
        return digest, size

    @contextmanager
    def _explained(self, href: str) -> Iterator[None]:
        """A disk that can't take more is told as such, with where to make room."""
        try:
            yield
        except OSError as error:
            if error.errno not in FULL:
                raise
            place: Path = self._blobs.incoming
            raise NoSpaceError(TransferCode.NO_ROOM, href, place=str(place)) from error


def _counted(body: ResponseBody, link: Link, control: Control, received: Received) -> ResponseBody:
    """The body, whose pieces are counted and looked at, and which stops where the person asks."""

    def pieces() -> Iterator[bytes]:
        size = body.offset
        for chunk in body.chunks:
            control.check(link.href)
            if size == 0 and _is_portal(body.media_type, chunk, link):
                raise _portal(link.href)
            size += len(chunk)
            if link.sha256 is not None and link.size is not None and size > link.size:
                raise _mismatch(link, spliced=body.offset > 0)
            received(len(chunk))
            yield chunk

    return ResponseBody(pieces(), body.offset, body.total, body.validator, body.media_type, body.address, body.known)


def _check_whole(size: int, body: ResponseBody, link: Link) -> None:
    if body.total is not None and size < body.total:
        raise CutOffError(TransferCode.INCOMPLETE, link.href, size=size, total=body.total)


def _hash_so_far(file: BinaryIO, size: int) -> hashlib._Hash:
    hasher = hashlib.sha256()
    file.seek(0)
    while size > 0:
        chunk = file.read(min(CHUNK_BYTES, size))
        hasher.update(chunk)
        size -= len(chunk)
    return hasher


def _is_portal(media_type: str, beginning: bytes, link: Link) -> bool:
    """A network that wants a login answers every address with its own page."""
    if link.media_type in ANYTHING:
        return False
    return media_type == HTML or beginning.lstrip()[:14].lower().startswith(HTML_BEGINNINGS)


def _portal(href: str) -> RefusedError:
    return RefusedError(TransferCode.CAPTIVE_PORTAL, href)


def _mismatch(link: Link, *, spliced: bool) -> Exception:
    """Parts that do not fit together can be had anew at once; a whole file that does not fit is another file."""
    if spliced:
        return SplicedError(TransferCode.PARTS_DO_NOT_FIT, link.href)
    return MismatchError(TransferCode.FILE_DIFFERS, link.href)
