"""What became of the files of one run through the queue, and the rows about it.

Only the thread of the run writes rows, many in one transaction, after the files were verified and synced: a transaction
for each would cost more than the download.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from desktop_app.domain.codes import about
from desktop_app.domain.fetching import Name
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key
from desktop_app.services.fetching.download_job import DownloadContext
from desktop_app.services.fetching.small_files_job import ReceivedFile
from desktop_app.store.download_store import FailedDownload
from desktop_app.store.queued_file import QueuedFile

BATCH, BATCH_SECONDS = 1000, 0.5
"""Rows are written after so many verified files, or so many seconds."""


class RunRecords:
    """The results of one run.

    `coming` are the addresses of files that are being downloaded, or have no row yet; `kept` are the publications with
    a new file, `covers` counts new covers; `errors` has what is wrong with all others.
    """

    def __init__(self, parts: DownloadContext) -> None:
        self._parts = parts
        self._fetched: list[ReceivedFile] = []
        self._coverless: list[QueuedFile] = []
        self._failed: list[FailedDownload] = []
        self._written_at = monotonic()
        self.coming: set[str] = set()
        self.kept: list[Key] = []
        self.covers = 0
        self.errors: dict[Name, Message] = {}

    def begin(self, wanted: QueuedFile, control: Control, done: Callable[[], int]) -> None:
        """A file is being downloaded; `done` returns the bytes received so far."""
        self._parts.running.begin(wanted.name, control, done)
        if wanted.link:
            self.coming.add(wanted.link.href)

    def end(self, wanted: QueuedFile, *, arrived: bool = False) -> None:
        """A file is not being downloaded any more; one that arrived is still coming until it is recorded."""
        self._parts.running.end(wanted.name)
        if wanted.link and not arrived:
            self.coming.discard(wanted.link.href)

    def note_arrived(self, file: ReceivedFile) -> None:
        """A file arrived, and was verified."""
        self._fetched.append(file)

    def note_failed(self, failed: FailedDownload) -> None:
        """A file can't be had now."""
        self._failed.append(failed)
        self.errors[failed.wanted.name] = about(failed.wanted.title, failed.error)

    def note_coverless(self, wanted: QueuedFile) -> None:
        """A cover does not exist."""
        self._coverless.append(wanted)

    @property
    def arrived(self) -> list[QueuedFile]:
        """The files that arrived, and have no row yet."""
        return [one.wanted for one in self._fetched]

    @property
    def done(self) -> int:
        """The number of files that arrived."""
        return self.recorded + len(self._fetched)

    @property
    def recorded(self) -> int:
        """The number of files that arrived and have rows."""
        return len(self.kept) + self.covers

    def settled(self) -> set[Name]:
        """The files that wait for their rows: the queue still has them."""
        return {one.name for one in (*self.arrived, *self._coverless, *(one.wanted for one in self._failed))}

    @property
    def is_due(self) -> bool:
        """Whether enough files or seconds have gathered for a transaction."""
        return monotonic() - self._written_at >= BATCH_SECONDS or len(self._fetched) >= BATCH

    def write(self) -> None:
        """Give received files their names, and write the rows of all that was tried."""
        if not (self._fetched or self._failed or self._coverless):
            return
        fetched, self._fetched = self._fetched, []
        try:
            self._parts.fetcher.name_all(
                [(one.waiting, one.link.sha256) for one in fetched if one.waiting and one.link.sha256]
            )
        finally:
            self.coming -= {one.wanted.link.href for one in fetched if one.wanted.link}
        rows = [(one.wanted, one.link) for one in fetched]
        self._parts.store.record_results(rows, self._failed, self._parts.clock(), self._coverless)
        for wanted, link in rows:
            self._parts.fetcher.forget(wanted.link or link)
            self.errors.pop(wanted.name, None)
            if not wanted.role.is_cover:
                self.kept.append(wanted.key)
            else:
                self.covers += 1
        self._failed, self._coverless = [], []
        self._written_at = monotonic()
