"""Downloading one file.

Policy: free space is checked before and during a download, with a reserve for the journal. A file that states more than
there is room for stops no other, because a server can state anything. If the catalogue states a hash and the shelf
already has that file, the file is verified instead of downloaded. If it states none, and another catalogue lists the
same address, the server is asked whether the kept file is still the same. A file of unknown size and a cover have a
maximum size, so that an endless one does not fill the disk; what arrived of it is removed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from threading import Event, Lock

from desktop_app.domain.audiobook import TRACK_LISTS
from desktop_app.domain.captions import CaptionFile
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import Name
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key, Link, kept_link
from desktop_app.files.volume import free_bytes
from desktop_app.services.fetching.caption_files import bring_captions
from desktop_app.services.fetching.codes import FetchingCode
from desktop_app.services.fetching.track_bundle import TrackBundle
from desktop_app.services.fetching.version_check import ask_version
from desktop_app.services.ports import Clock, OpenSource
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import MismatchError, NoSpaceError, TooLargeError, TransferError
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.metalink import resolved
from desktop_app.transfer.rate_limiter import RateLimiter
from desktop_app.transfer.source import NO_VALIDATORS, ByteSource, ResponseBody

RESERVE = 64 * 1024 * 1024
"""Bytes of the disk that downloads leave free, mainly for the journal."""
SPACE_STEP = 32 * 1024 * 1024
"""Bytes after which free space is checked again."""
MAX_COVER_SIZE = 32 * 1024 * 1024
MAX_UNSTATED_SIZE = 2 * 1024**3
"""The maximum size of a file if neither the server nor the catalogue states a larger one."""


def limit_reached(most: int, where: str) -> NoSpaceError:
    """Make the error for a shelf that has reached its maximum size."""
    return NoSpaceError(FetchingCode.LIMIT_REACHED, where, most=most // 1_000_000)


class RunningDownloads:
    """The running downloads. Thread-safe."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._running: dict[Name, tuple[Control, Callable[[], int]]] = {}

    def begin(self, name: Name, control: Control, done: Callable[[], int]) -> None:
        """Register a file; `done` returns the bytes received so far."""
        with self._lock:
            self._running[name] = (control, done)

    def end(self, name: Name) -> None:
        """Unregister a file."""
        with self._lock:
            self._running.pop(name, None)

    def done(self) -> dict[Name, int]:
        """The bytes received so far of each file."""
        with self._lock:
            return {name: done() for name, (_, done) in self._running.items()}

    def stop(self, keys: Collection[Key]) -> None:
        """Stop the downloads of these publications."""
        with self._lock:
            for (catalogue, publication, _), (control, _done) in self._running.items():
                if (catalogue, publication) in keys:
                    control.cancel()


@dataclass(frozen=True, slots=True)
class DownloadContext:
    """What a download needs: the queue, the blob store, the sources, and the clock.

    `changed` is set after a change to the queue or its rules.
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
    """A material without a file can't be kept."""


class DownloadJob:
    """One download, on a worker's thread."""

    def __init__(
        self, parts: DownloadContext, wanted: QueuedFile, source: Callable[[], ByteSource], shelf_limit: int = 0
    ) -> None:
        self.wanted = wanted
        self.control = Control()
        self.known = NO_VALIDATORS
        self.captions: tuple[CaptionFile, ...] = ()
        self._parts = parts
        self._source = source
        self._link = wanted.link
        self._shelf_limit = shelf_limit
        self._done = self._begun = self._unlooked = 0
        self._most = MAX_UNSTATED_SIZE

    def done(self) -> int:
        """The bytes received so far."""
        return self._done

    def bring(self) -> Link:
        """Download the file, and before it its captions, which are small; returns its link with actual hash and size.

        Raises:
            TooLargeError: the file itself has no room, but others may have.
            SpringshelfError: it can't be downloaded, or the disk is full.
        """
        link, parts = self.wanted.link, self._parts
        self.control.check(self.wanted.title)
        if link is None:
            raise NoFileError(FetchingCode.NO_FILE)
        if self.wanted.caption_links:
            self.captions = bring_captions(self._source(), self.wanted.caption_links, self.control)
        if link.sha256 is not None and parts.blobs.verify(link.sha256):
            return replace(link, size=parts.blobs.path(link.sha256).stat().st_size)
        if same := self._kept_elsewhere(link):
            return same
        if link.media_type in TRACK_LISTS:
            return self._bring_tracks(link)
        link = self._link = resolved(self._source(), link)
        self._done = self._begun = parts.fetcher.received_size(link)
        self._check_room((link.size or 0) - self._done)
        digest, size = parts.fetcher.fetch(self._source(), link, self.control, self._received, self._answered)
        return replace(link, sha256=digest, size=size)

    def _bring_tracks(self, link: Link) -> Link:
        bundle = TrackBundle(self._parts.blobs, self._parts.fetcher, self.control, self._received, self._track_answered)
        found, self.known = bundle.bring(self._source(), link, self._check_room)
        return found

    def _track_answered(self, body: ResponseBody) -> None:
        """The server answered for one of several files."""
        self._done += body.offset
        self._check_room((body.total or 0) - body.offset)
        self._most = self._done + (body.total or MAX_UNSTATED_SIZE)

    def _kept_elsewhere(self, link: Link) -> Link | None:
        """The file, if another catalogue lists the same address, and what is kept of it is still the same."""
        parts = self._parts
        kept = parts.store.versions.kept_from(link, self.wanted.key) if link.sha256 is None else None
        if kept is None or not parts.blobs.verify(kept.sha256):
            return None
        try:
            same, self.known = ask_version(self._source(), kept)
        except TransferError:
            return None  # the download says what is wrong
        return replace(kept_link(link), sha256=kept.sha256, size=kept.size) if same else None

    def _answered(self, body: ResponseBody) -> None:
        self.known = body.known
        self._done = body.offset
        self._check_room((body.total or 0) - body.offset)
        self._most = MAX_COVER_SIZE
        if not self.wanted.role.is_cover:
            stated = self._link.size if self._link else None
            self._most = body.total or max(stated or 0, MAX_UNSTATED_SIZE)

    def reached(self) -> tuple[int, int]:
        """The bytes that were here before, and those that are here after a failure."""
        return self._begun, self._parts.fetcher.received_size(self._link) if self._link else 0

    def _received(self, size: int) -> None:
        self._done += size
        self._unlooked += size
        if self._done > self._most:
            raise MismatchError(TransferCode.FILE_TOO_LARGE, self.wanted.title, most=self._most // 1_000_000)
        if self._unlooked >= SPACE_STEP:
            self._unlooked = 0
            self._check_room(0)
        self._parts.flow.count(size)

    def _check_room(self, size: int) -> None:
        place = self._parts.blobs.incoming
        free = free_bytes(place)
        if self._shelf_limit and size > self._shelf_limit:
            most = self._shelf_limit // 1_000_000
            raise TooLargeError(FetchingCode.LIMIT_REACHED, self.wanted.title, most=most)
        if size + RESERVE > free:
            missing = (size + RESERVE - free) // 1_000_000 + 1
            kind = TooLargeError if free > RESERVE + SPACE_STEP else NoSpaceError
            raise kind(FetchingCode.DISK_FULL_FOR_FILE, self.wanted.title, missing=missing, place=str(place))
