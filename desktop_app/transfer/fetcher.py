"""Fetching a file into the blob store, over lines that break.

Policy: what has come stays in a partial file, whatever stops it: a cut line, a cancel, a full disk, a kill. The next
try, now or in a later run, goes on after the last byte; where the file has changed meanwhile it begins anew. Bytes are
hashed as they are written, checked against the catalogue, synced to the disk, and only then moved into place. A
temporary failure is tried again some times, with growing pauses or those that the server asks for; then it is reported,
and the partial file waits for the next check. Parts that do not fit together are thrown away, and fetched anew once.
"""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections import defaultdict
from collections.abc import Callable
from threading import Lock
from typing import BinaryIO

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import (
    CutOffError,
    MismatchError,
    NoSpaceError,
    RefusedError,
    TemporaryError,
)
from desktop_app.transfer.partial import Partial
from desktop_app.transfer.source import CHUNK_BYTES, Body, Source

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)
TRIES = 4
FIRST_PAUSE, GROWTH, LONGEST_PAUSE = 0.5, 3.0, 60.0
"""Seconds between tries."""
HTML = "text/html"


class Fetcher:
    """Fetches files into a blob store. May be used from several threads at a time.

    Args:
        blobs: where files go.
        sleep: waits that many seconds; an argument so that tests need not.
    """

    def __init__(self, blobs: BlobStore, sleep: Callable[[float], None] = time.sleep) -> None:
        self._blobs = blobs
        self._sleep = sleep
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._lock = Lock()

    def fetch(self, source: Source, link: Link, control: Control) -> tuple[Sha256, int]:
        """Bring a file into the blob store; returns its hash and size in bytes.

        Args:
            source: where it comes from.
            link: its address, and what the catalogue says of it. A hash must fit; a size alone is a hint.
            control: stops between two pieces; what has come stays for the next time.

        Raises:
            TransferError: it could not be had, is not what the catalogue says, or the disk is full.
            CancelledError: the person stopped it.
        """
        with self._lock:
            mine = self._locks[link.href]
        with mine:
            for number in range(TRIES):
                try:
                    return self._try(source, link, control)
                except TemporaryError as error:
                    if number + 1 == TRIES:
                        raise
                    self._pause(error.retry_after or FIRST_PAUSE * GROWTH**number, link, control)
        raise AssertionError("the last try returns or raises")

    def _pause(self, seconds: float, link: Link, control: Control) -> None:
        """Wait, in short naps, so that the person can stop it."""
        left = min(seconds, LONGEST_PAUSE)
        while left > 0:
            control.check(link.href)
            nap = min(left, 0.2)
            self._sleep(nap)
            left -= nap
        control.check(link.href)

    def _try(self, source: Source, link: Link, control: Control) -> tuple[Sha256, int]:
        partial = Partial(self._blobs.incoming, link)
        place = partial.place()
        try:
            with source.open(link.href, place) as body:
                _refuse_portal(body, link)
                digest, size = self._write(partial, body, link, control)
            if link.sha256 is not None and digest != link.sha256:
                partial.discard()
                raise _mismatch(link, spliced=body.offset > 0)
            partial.finish(self._blobs.path(digest))
        except OSError as error:
            raise self._explain(error, link.href) from error
        return digest, size

    def _write(self, partial: Partial, body: Body, link: Link, control: Control) -> tuple[Sha256, int]:
        with partial.begin(body) as file:
            hasher = _hash_so_far(file, body.offset)
            size = body.offset
            for chunk in body.chunks:
                control.check(link.href)
                hasher.update(chunk)
                size += file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if body.total is not None and size < body.total:
            raise CutOffError(
                f"Only {size} of {body.total} bytes of this file have come", link.href, "Check again for the rest."
            )
        return Sha256(hasher.hexdigest()), size

    def _explain(self, error: OSError, href: str) -> Exception:
        if error.errno not in FULL:
            return error
        place = self._blobs.incoming
        return NoSpaceError("The disk has no room for this file", href, f"Make room where {place} lies, then go on.")


def _hash_so_far(file: BinaryIO, size: int) -> hashlib._Hash:
    hasher = hashlib.sha256()
    file.seek(0)
    while size > 0:
        chunk = file.read(min(CHUNK_BYTES, size))
        hasher.update(chunk)
        size -= len(chunk)
    return hasher


def _refuse_portal(body: Body, link: Link) -> None:
    """A network that wants a login answers every address with its own page."""
    if body.media_type == HTML and link.media_type not in {HTML, "", "application/xhtml+xml"}:
        raise RefusedError(
            "The network sent a page of its own instead of this file",
            link.href,
            "Open any page in a browser and log in to the network, then check again.",
        )


def _mismatch(link: Link, *, spliced: bool) -> Exception:
    """Parts that do not fit together can be had anew at once; a whole file that does not fit is another file."""
    if spliced:
        return CutOffError("The parts of this file do not fit together", link.href, "It is fetched anew.")
    return MismatchError(
        "This file is not the one that the catalogue describes",
        link.href,
        "It was not kept. Check again later, or tell whoever runs the catalogue.",
    )
