"""Downloading many small files of one server over one connection.

Policy: a file that needs more than a plain request is left to a download of its own (`DownloadJob`): one that is here
in part, that is longer than it should be, or whose answer is a redirect, a login, or anything else that is not the file
itself. All checks of a file are those of the fetcher. The files get their names and rows together, after their bytes
are on the disk (see `DownloadRun`). Where the server is busy or a connection breaks, the job ends, and the files that
were not asked for stay in the queue.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.fetching import Name
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, version_key
from desktop_app.files.volume import free_bytes
from desktop_app.services.fetching.download_job import RESERVE, DownloadContext
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.errors import (
    BusyError,
    MismatchError,
    NotThereError,
    RefusedError,
    TemporaryError,
    TransferError,
)
from desktop_app.transfer.fetcher import SMALL, NotWholeError
from desktop_app.transfer.source import ResponseBody, SmallFileSource

ODD_ANSWERS = 3
"""After so many answers in a row that were not understood, the other files are left to downloads of their own."""


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A file that arrived: its actual link, and its path until it gets its name, empty if it has it already."""

    wanted: QueuedFile
    link: Link
    waiting: str = ""


@dataclass(slots=True)
class SmallFilesResult:
    """What became of some files; those in none of the lists stay in the queue.

    `received` arrived; `alone` need a download of their own, and `odd` as well, because of the server's answer;
    `failed` can't be had now. `wait` is the shortest time in seconds that the server took to answer.
    """

    received: list[ReceivedFile] = field(default_factory=list)
    alone: list[Name] = field(default_factory=list)
    odd: list[Name] = field(default_factory=list)
    failed: list[tuple[QueuedFile, SpringshelfError]] = field(default_factory=list)
    wait: float = 0.0


class SmallFilesJob:
    """Some files of one server, on a worker's thread.

    Args:
        parts: the blob store, the fetcher and the queue.
        files: the files, with links that the source takes.
        source: the source.
    """

    def __init__(
        self, parts: DownloadContext, files: Sequence[tuple[QueuedFile, Link]], source: SmallFileSource
    ) -> None:
        self.control = Control()
        self.files = [wanted for wanted, _ in files]
        self._parts = parts
        self._waiting = list(files)
        self._source = source
        self._result = SmallFilesResult()
        self._current: Name | None = None
        self._done = 0

    def done_of(self, name: Name) -> Callable[[], int]:
        """A function that returns the received bytes of one of the files."""
        return lambda: self._done if self._current == name else 0

    def bring(self) -> SmallFilesResult:
        """Download the files. What can't be had of them is part of the result.

        Raises:
            NoSpaceError: the disk is full.
        """
        try:
            files = self._without_special_ones()
            for is_hashed in (True, False):
                self._bring([one for one in files if (one[1].sha256 is not None) == is_hashed], ahead=is_hashed)
        except CancelledError:
            pass  # what has arrived is kept
        self._result.wait = self._source.wait(self._waiting[0][1].href)
        return self._result

    def _without_special_ones(self) -> list[tuple[QueuedFile, Link]]:
        """The files without those that are here already, completely, in part, or of another catalogue."""
        parts = self._parts
        begun = parts.fetcher.begun([link for _, link in self._waiting])
        unhashed = [version_key(link) for _, link in self._waiting if link.sha256 is None]
        elsewhere = parts.store.versions.kept_keys(unhashed) if unhashed else frozenset()
        size = sum(link.size or SMALL for _, link in self._waiting)
        if free_bytes(parts.blobs.incoming) < size + RESERVE:
            self._result.alone += [wanted.name for wanted in self.files]
            return []
        files = []
        for wanted, link in self._waiting:
            here = parts.blobs.has(link.sha256) if link.sha256 is not None else version_key(link) in elsewhere
            if here or link.href in begun:
                self._result.alone.append(wanted.name)
            else:
                files.append((wanted, link))
        return files

    def _bring(self, files: Sequence[tuple[QueuedFile, Link]], *, ahead: bool) -> None:
        if not files or self._is_over():
            return
        bodies = self._source.bodies([link.href for _, link in files], ahead=ahead)
        with closing(bodies):  # type: ignore[type-var]  # an iterator that is a generator
            for (wanted, link), body in zip(files, bodies, strict=False):
                self.control.check(wanted.title)
                self._take(wanted, link, body)
                if self._is_over():
                    return

    def _is_over(self) -> bool:
        failed = self._result.failed
        return len(self._result.odd) >= ODD_ANSWERS or (bool(failed) and isinstance(failed[-1][1], TemporaryError))

    def _take(self, wanted: QueuedFile, link: Link, body: ResponseBody | TransferError | None) -> None:
        if body is None or (isinstance(body, ResponseBody) and (body.total is None or body.total > SMALL)):
            self._result.odd.append(wanted.name)
            return
        if isinstance(body, TransferError):
            self._result.failed.append((wanted, body))
            return
        self._current, self._done = wanted.name, 0
        try:
            digest, size, waiting = self._parts.fetcher.receive(body, link, self.control, self._count, _ignore)
        except NotWholeError:
            self._result.odd.append(wanted.name)
        except MismatchError as error:
            self._mismatch(wanted, link, error)
        except (BusyError, NotThereError, RefusedError, TemporaryError) as error:
            self._result.failed.append((wanted, error))
        else:
            known = replace(wanted, etag=body.known.etag, modified=body.known.modified)
            found = link if (link.sha256, link.size) == (digest, size) else replace(link, sha256=digest, size=size)
            self._result.received.append(ReceivedFile(known, found, waiting))
        finally:
            self._current = None

    def _mismatch(self, wanted: QueuedFile, link: Link, error: MismatchError) -> None:
        """Ask for a file alone, and for the next ones one by one, because answers may have been mixed up."""
        if link.sha256 is None:
            self._result.failed.append((wanted, error))
            return
        self._source.ask_singly(link.href)
        self._result.odd.append(wanted.name)

    def _count(self, size: int) -> None:
        self._done += size
        self._parts.flow.count(size)


def _ignore(_body: ResponseBody) -> None:
    """Nothing of the answer is needed but its bytes and its version."""
