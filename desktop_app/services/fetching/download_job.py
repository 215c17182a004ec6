"""One file being fetched, and what is needed for it.

Policy: there is room on the disk before and while a file comes, with a reserve for the journal above all. What the
catalogue names a hash of and lies here already is not fetched, but looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from threading import Event, Lock

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import Name
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key, Link
from desktop_app.files.volume import free_bytes
from desktop_app.services.fetching.codes import FetchingCode
from desktop_app.services.ports import Clock, OpenSource
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.kept_files import QueuedFile
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.metalink import resolved
from desktop_app.transfer.rate_limiter import RateLimiter
from desktop_app.transfer.source import ByteSource

RESERVE = 64 * 1024 * 1024
"""Bytes of the disk that fetching leaves free, for the journal above all."""
SPACE_STEP = 32 * 1024 * 1024
"""Bytes after which the room on the disk is looked at again."""


def limit_reached(most: int, where: str) -> NoSpaceError:
    """That the shelf is as large as it may be."""
    return NoSpaceError(FetchingCode.LIMIT_REACHED, where, most=most // 1_000_000)


class RunningDownloads:
    """What is being fetched at this moment. For several threads at a time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: dict[Name, tuple[Control, Callable[[], int]]] = {}

    def begin(self, name: Name, control: Control, done: Callable[[], int]) -> None:
        """A file is being fetched; `done` tells its bytes so far."""
        with self._lock:
            self._running[name] = (control, done)

    def end(self, name: Name) -> None:
        """It is no longer."""
        with self._lock:
            self._running.pop(name, None)

    def done(self) -> dict[Name, int]:
        """The bytes that are here of each."""
        with self._lock:
            return {name: done() for name, (_, done) in self._running.items()}

    def stop(self, keys: Collection[Key]) -> None:
        """Stop those of these publications."""
        with self._lock:
            for (catalogue, publication, _), (control, _done) in self._running.items():
                if (catalogue, publication) in keys:
                    control.cancel()


@dataclass(frozen=True, slots=True)
class DownloadContext:
    """What fetching needs: the queue's rows, where files go, who brings them, from where, and the time.

    `changed` is set when the queue or its rules were changed.
    """

    store: DownloadStore
    blobs: BlobStore
    fetcher: Fetcher
    open_source: OpenSource
    clock: Clock
    flow: RateLimiter = field(default_factory=RateLimiter)
    running: RunningDownloads = field(default_factory=RunningDownloads)
    changed: Event = field(default_factory=Event)


class NoFileError(SpringshelfError):
    """A material without a file was to be kept."""


class DownloadJob:
    """One file being fetched, on a worker's thread."""

    def __init__(self, parts: DownloadContext, wanted: QueuedFile, source: Callable[[], ByteSource]) -> None:
        self.wanted = wanted
        self.control = Control()
        self._parts = parts
        self._source = source
        self._done = self._unlooked = 0

    def done(self) -> int:
        """Bytes that are here so far."""
        return self._done

    def bring(self) -> Link:
        """Fetch it; returns its link with the hash and size that were found."""
        link, parts = self.wanted.link, self._parts
        self.control.check(self.wanted.title)
        if link is None:
            raise NoFileError(FetchingCode.NO_FILE)
        if link.sha256 is not None and parts.blobs.verify(link.sha256):
            return replace(link, size=parts.blobs.path(link.sha256).stat().st_size)
        link = resolved(self._source(), link)
        self._done = parts.fetcher.received_size(link)
        self._check_room((link.size or 0) - self._done)
        digest, size = parts.fetcher.fetch(self._source(), link, self.control, self._received)
        return replace(link, sha256=digest, size=size)

    def _received(self, size: int) -> None:
        self._done += size
        self._unlooked += size
        if self._unlooked >= SPACE_STEP:
            self._unlooked = 0
            self._check_room(0)
        self._parts.flow.count(size)

    def _check_room(self, size: int) -> None:
        place = self._parts.blobs.incoming
        free = free_bytes(place)
        if size + RESERVE > free:
            missing = (size + RESERVE - free) // 1_000_000 + 1
            raise NoSpaceError(FetchingCode.DISK_FULL_FOR_FILE, self.wanted.title, missing=missing, place=str(place))
