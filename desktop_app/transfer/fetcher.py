"""Downloading a file into the blob store over unreliable connections.

Policy: received bytes stay in a partial file, whatever stops the download: a broken connection, a cancel, a full disk,
a kill. The next try, now or in a later run, resumes after the last byte; if the file has changed in the meantime, it
starts from the beginning. Bytes are hashed while they are written, compared with the catalogue's hash, synced to the
disk, and only then moved to their place. Parts that do not match are deleted, and downloaded again once. A file without
a hash in its catalogue has to end as its format says; if it does not, it is downloaded again once, too. The queue
decides when to try again.
"""

from __future__ import annotations

import errno
import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.file_ending import FileEnding, FindEnding, unknown_ending
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.files.atomic_file import sync
from desktop_app.files.volume import is_no_room
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.embedded import open_link
from desktop_app.transfer.errors import CutOffError, MismatchError, NoSpaceError, RefusedError, TemporaryError
from desktop_app.transfer.partial_download import PartialDownload, begun
from desktop_app.transfer.source import CHUNK_BYTES, ByteSource, ResponseBody

SMALL = CHUNK_BYTES
"""The size up to which a file is held in memory until it is complete: most are, and a partial file costs time."""
SYNC_STEP = 32 * 1024 * 1024
"""Bytes after which received data is synced to the disk."""
HTML = "text/html"
ANYTHING = {HTML, "application/xhtml+xml", "", "application/octet-stream"}
"""A response with one of these types may be an HTML page."""
HTML_BEGINNINGS = (b"<!doctype html", b"<html")
Answered = Callable[[ResponseBody], None]
"""Called with the response before its bytes are read. May raise an error, which ends the download."""
Received = Callable[[int], None]
"""Called with the number of bytes of each received piece. May wait, to slow the download down."""


def ignore_progress(_size: int) -> None:
    """Default callback: does nothing."""


def ignore_answer(_body: ResponseBody) -> None:
    """For callers that need nothing of the response but its bytes."""


class SplicedError(CutOffError):
    """The parts of a file are from different versions and do not match."""


class NotWholeError(MismatchError):
    """A file arrived without an error, but it is empty or truncated."""


class Fetcher:
    """Fetches files into a blob store. May be used from several threads, and several programs, at a time.

    Args:
        blobs: where files go.
        ending_of: finds out how a file ends.
    """

    def __init__(self, blobs: BlobStore, ending_of: FindEnding = unknown_ending) -> None:
        self._blobs = blobs
        self._ending_of = ending_of

    def into(self, blobs: BlobStore) -> Fetcher:
        """A fetcher like this one with another blob store."""
        return Fetcher(blobs, self._ending_of)

    def fetch(
        self,
        source: ByteSource,
        link: Link,
        control: Control,
        received: Received = ignore_progress,
        answered: Answered = ignore_answer,
    ) -> tuple[Sha256, int]:
        """Download a file into the blob store; returns its hash and size in bytes.

        Args:
            source: reads the bytes.
            link: its address, and the catalogue's hash and size. The hash must match; a size alone is a hint.
            control: cancels between two pieces; received bytes are kept for the next time.
            received: called for each piece.
            answered: called with the response before its bytes are read.

        Raises:
            TransferError: it could not be downloaded, does not match the catalogue, or the disk is full.
            CancelledError: the person cancelled it.
        """
        control.check(link.href)
        partial = PartialDownload(self._blobs.incoming, link)
        found = partial.found()
        if found is not None and self._blobs.verify(found):
            return found, self._blobs.path(found).stat().st_size
        try:
            return self._try(source, partial, link, control, received, answered)
        except (SplicedError, NotWholeError):
            return self._try(source, partial, link, control, received, answered)

    def forget(self, link: Link) -> None:
        """Delete the record of a finished download, because the file is kept now."""
        if link.sha256 is None:
            PartialDownload(self._blobs.incoming, link).forget_found()

    def begun(self, links: Sequence[Link]) -> set[str]:
        """The addresses of those links of which something has been received already."""
        return begun(self._blobs.incoming, links)

    def received_size(self, link: Link) -> int:
        """The number of received bytes of a partial download."""
        return PartialDownload(self._blobs.incoming, link).size

    def _try(
        self,
        source: ByteSource,
        partial: PartialDownload,
        link: Link,
        control: Control,
        received: Received,
        answered: Answered,
    ) -> tuple[Sha256, int]:
        with self._explained(link.href), open_link(source, link.href, partial.place()) as body:
            if _is_portal(body.media_type, b"", link):
                raise _portal(link.href)
            answered(body)
            counted = _counted(body, link, control, received)
            if body.offset == 0 and body.total is not None and body.total <= SMALL:
                return self._at_once(partial, counted, link)
            with partial.locked():
                begins_again = bool(partial.size) and not body.offset
                try:
                    return self._piece_by_piece(partial, counted, link)
                except (MismatchError, SplicedError):
                    partial.discard()
                    raise
                except TemporaryError as error:
                    if not begins_again:
                        raise
                    raise CutOffError(TransferCode.CAN_NOT_RESUME, link.href) from error

    def receive(
        self, body: ResponseBody, link: Link, control: Control, received: Received, answered: Answered
    ) -> tuple[Sha256, int, str]:
        """Receive a small file that `SmallFileSource.bodies` answered; it gets its name with `BlobStore.name_all`.

        Args:
            body: its bytes, from the beginning; the total is stated and at most SMALL.
            link: its address, and the catalogue's hash and size.
            control: cancels between two pieces.
            received: called for each piece.
            answered: called with the response before its bytes are read.

        Returns:
            Its hash and size, and its path until it gets its name.

        Raises:
            NotWholeError: it is to be asked for again.
            TransferError, CancelledError: as in `fetch`.
        """
        partial = PartialDownload(self._blobs.incoming, link)
        with self._explained(link.href):
            if _is_portal(body.media_type, b"", link):
                raise _portal(link.href)
            answered(body)
            data, digest = self._whole(partial, body, _pieces(body, link, control, received), link)
            return digest, len(data), self._blobs.put_later(data, digest)

    def put_later(self, data: bytes, digest: Sha256) -> str:
        """Write a small file that was received and verified elsewhere; see `BlobStore.put_later`.

        Raises:
            NoSpaceError: there is no room for it.
        """
        with self._explained(str(self._blobs.incoming)):
            return self._blobs.put_later(data, digest)

    def name_all(self, waiting: Sequence[tuple[str, Sha256]]) -> None:
        """Give received files their names; see `BlobStore.name_all`.

        Raises:
            NoSpaceError: there is no room for them.
        """
        with self._explained(str(self._blobs.incoming)):
            self._blobs.name_all(waiting)

    def _at_once(self, partial: PartialDownload, body: ResponseBody, link: Link) -> tuple[Sha256, int]:
        data, digest = self._whole(partial, body, body.chunks, link)
        self._blobs.put(data, digest)
        return digest, len(data)

    def _whole(
        self, partial: PartialDownload, body: ResponseBody, chunks: Iterator[bytes], link: Link
    ) -> tuple[bytearray, Sha256]:
        """Receive a small file, which is written when it is complete; a truncated one is also saved."""
        data = bytearray()
        try:
            for chunk in chunks:
                data += chunk
            _check_whole(len(data), body, link)
        except BaseException:
            if data:
                partial.save(body, bytes(data))
            raise
        digest = Sha256(hashlib.sha256(data).hexdigest())
        if link.sha256 is not None and digest != link.sha256:
            raise _mismatch(link, spliced=False)
        self._check_end(io.BytesIO(data), len(data), body, link)
        partial.note_found(digest)
        return data, digest

    def _piece_by_piece(self, partial: PartialDownload, body: ResponseBody, link: Link) -> tuple[Sha256, int]:
        with partial.begin(body) as file:
            hasher = _hash_so_far(file, body.offset)
            size = body.offset
            synced = size
            for chunk in body.chunks:
                hasher.update(chunk)
                size += file.write(chunk)
                if size - synced >= SYNC_STEP:
                    # Sync while the connection is busy, and limit what a power failure can lose.
                    sync(file.fileno())
                    synced = size
            file.flush()
            sync(file.fileno())
            _check_whole(size, body, link)
            digest = Sha256(hasher.hexdigest())
            if link.sha256 is not None and digest != link.sha256:
                raise _mismatch(link, spliced=body.offset > 0)
            self._check_end(file, size, body, link)
        partial.note_found(digest)
        self._blobs.move_in(partial.path, digest)
        partial.finished()
        return digest, size

    def _check_end(self, file: BinaryIO, size: int, body: ResponseBody, link: Link) -> None:
        """Look whether a file ends as its format says, unless a hash has said already that it is the right one."""
        if link.sha256 is not None:
            return
        if not size:
            raise NotWholeError(TransferCode.EMPTY_FILE, link.href)
        ending = self._ending_of(file, size, link.media_type)
        short = body.ends_by_closing and link.size is not None and size < link.size
        if (
            ending is FileEnding.CUT
            or (ending is FileEnding.DOUBTFUL and size != link.size)
            or (ending is FileEnding.UNKNOWN and short)
        ):
            raise NotWholeError(TransferCode.NOT_WHOLE, link.href, size=size)

    @contextmanager
    def _explained(self, href: str) -> Iterator[None]:
        """Convert a disk error to an error that says where to free space."""
        try:
            yield
        except OSError as error:
            if not is_no_room(error) and error.errno != errno.EROFS:
                raise
            place: Path = self._blobs.incoming
            raise NoSpaceError(TransferCode.NO_ROOM, href, place=str(place)) from error


def _counted(body: ResponseBody, link: Link, control: Control, received: Received) -> ResponseBody:
    """The body; its pieces are counted and checked, and it stops if the person cancels."""
    return replace(body, chunks=_pieces(body, link, control, received))


def _pieces(body: ResponseBody, link: Link, control: Control, received: Received) -> Iterator[bytes]:
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
    """Whether the answer is the login page of a network, which appears for every address."""
    if link.media_type in ANYTHING:
        return False
    return media_type == HTML or beginning.lstrip()[:14].lower().startswith(HTML_BEGINNINGS)


def _portal(href: str) -> RefusedError:
    return RefusedError(TransferCode.CAPTIVE_PORTAL, href)


def _mismatch(link: Link, *, spliced: bool) -> Exception:
    """The error for a mismatch: combined parts may be downloaded again at once; a complete file is really different."""
    if spliced:
        return SplicedError(TransferCode.PARTS_DO_NOT_FIT, link.href)
    return MismatchError(TransferCode.FILE_DIFFERS, link.href)
