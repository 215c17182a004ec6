"""Downloading many small files of one page from a bundle (docs/decisions/0019).

Policy: a bundle saves requests and nothing else depends on it. Each member is checked by the size and the hash that the
page states for the file, and stored like any other file. What goes wrong with a bundle is logged, and its files stay in
the queue, where they are asked for one by one. A line that breaks is gone on with after the last complete member; where
nothing more arrives, the single files find out why.
"""

from __future__ import annotations

import logging
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from desktop_app.catalogue.bundles import read_index
from desktop_app.domain.bundle import BundleLink, BundleMember
from desktop_app.domain.bundle_parts import is_worth_index, wanted_parts
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.fetching import Name
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.files.volume import free_bytes
from desktop_app.services.fetching.download_job import RESERVE, DownloadContext
from desktop_app.services.fetching.small_files_job import ReceivedFile
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.bundle_reading import fetch_checked, fetch_part
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.source import ByteSource, SmallFileSource

FAR = 1.0
"""The time in seconds that a server takes to answer, where it is not known."""

log = logging.getLogger(__name__)


class BundleJob:
    """The files of one page, with one role, from some bundles; on a worker's thread.

    Args:
        parts: the blob store, the fetcher and the queue.
        files: the files, with links that have hashes.
        bundles: the bundles that may have them.
        source: opens the catalogue's source.
    """

    def __init__(
        self,
        parts: DownloadContext,
        files: Sequence[QueuedFile],
        bundles: Sequence[BundleLink],
        source: Callable[[], ByteSource],
    ) -> None:
        self.control = Control()
        self.files = files
        self.wait = FAR
        self._parts = parts
        self._bundles = bundles
        self._source = source
        self._received: deque[ReceivedFile] = deque()
        self._wanted = self._by_hash(files)
        self._sizes: dict[Name, int] = {}

    def _by_hash(self, files: Sequence[QueuedFile]) -> dict[Sha256, list[tuple[QueuedFile, Link]]]:
        """The files that are wanted from bundles, by hash: without those that are here already, also in part."""
        links = [(one, one.link) for one in files if one.link is not None]
        begun = self._parts.fetcher.begun([link for _, link in links])
        found: dict[Sha256, list[tuple[QueuedFile, Link]]] = defaultdict(list)
        for wanted, link in links:
            if link.sha256 is not None and link.href not in begun and not self._parts.blobs.has(link.sha256):
                found[link.sha256].append((wanted, link))
        return found

    def done_of(self, name: Name) -> Callable[[], int]:
        """A function that returns the received bytes of one of the files."""
        return lambda: self._sizes.get(name, 0)

    @property
    def brought(self) -> Collection[Name]:
        """The files that have arrived so far."""
        return self._sizes.keys()

    def take_received(self) -> list[ReceivedFile]:
        """The files that have arrived since the last call; may be called while the job runs."""
        return [self._received.popleft() for _ in range(len(self._received))]

    def bring(self) -> None:
        """Download what is worth it.

        Raises:
            NoSpaceError: the disk is full.
        """
        for link in self._bundles:
            try:
                self._bring(link)
            except CancelledError:
                return  # what has arrived is kept
            except NoSpaceError:
                raise
            except SpringshelfError as error:
                log.info("A bundle can't be used: %s", error)

    def _bring(self, link: BundleLink) -> None:
        self.control.check(link.index.href)
        if not is_worth_index(len(self._wanted), link.items) or not self._has_room(link.length):
            return
        source = self._source()
        data = fetch_checked(source, link.index, self.control, self._parts.flow.count)
        if isinstance(source, SmallFileSource):
            self.wait = source.wait(link.index.href)
        bundle = read_index(data, link.index.href)
        for part in wanted_parts(bundle.members, self._wanted):
            for member, found in fetch_part(source, bundle, part, self.control, self._parts.flow.count):
                self._take(member, found)

    def _has_room(self, size: int) -> bool:
        return free_bytes(self._parts.blobs.incoming) >= size + RESERVE

    def _take(self, member: BundleMember, data: bytes | None) -> None:
        files = self._wanted.get(member.sha256)
        if data is None or not files:
            return
        waiting = self._parts.fetcher.put_later(data, member.sha256)
        del self._wanted[member.sha256]
        for wanted, link in files:
            self._sizes[wanted.name] = member.size
            found = link if link.size == member.size else replace(link, size=member.size)
            self._received.append(ReceivedFile(wanted, found, waiting))
            waiting = ""  # the others are the same file
