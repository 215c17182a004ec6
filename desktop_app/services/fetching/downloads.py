"""The download queue, and a person's actions on it.

Policy: a failure is never final. A failed download waits, longer each time or as long as its server requests, and is
tried again automatically. The queue survives the end of the program. `download_run` does the downloading.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import ExitStack
from dataclasses import dataclass, replace

from desktop_app.domain.fetching import Download, DownloadState, FetchRules
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key
from desktop_app.files.volume import free_bytes
from desktop_app.services.fetching.codes import FetchingCode
from desktop_app.services.fetching.corrections import mark_corrected
from desktop_app.services.fetching.download_job import RESERVE, DownloadContext
from desktop_app.services.fetching.run_result import RunResult
from desktop_app.services.fetching.run_rules import QueueSelection
from desktop_app.services.fetching.worker_pools import worker_pools
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.source import ByteSource

PROGRESS_TIMEOUT = 10.0
"""The maximum seconds that a run waits for a retry; if it is later, the run ends and another one continues."""
SHOWN = 200
"""The maximum number of displayed downloads."""
EVERYTHING = 1_000_000
"""More than any queue contains."""


@dataclass(frozen=True, slots=True)
class QueueProgress:
    """The state of the queue: next download, number, total bytes, received bytes, and speed."""

    waiting: tuple[Download, ...]
    count: int
    total: int
    done: int
    speed: float

    @property
    def seconds_left(self) -> float | None:
        """The remaining time at this speed, None if nothing is being received."""
        return (self.total - self.done) / self.speed if self.speed >= 1 else None


class Downloads:
    """The download queue of this computer."""

    def __init__(self, parts: DownloadContext) -> None:
        self._parts = parts
        self.store = parts.store
        self.flow = parts.flow
        self._runs = 0

    def rules(self) -> FetchRules:
        """The download rules of this computer."""
        return self.store.listing.rules()

    def change_rules(self, rules: FetchRules) -> None:
        """Change the download rules."""
        self.store.save_rules(rules)
        self._parts.changed.set()

    def enqueue(self, keys: Iterable[Key], language: str = "") -> None:
        """Add these publications' files to the queue, each in a language if the publication has it."""
        self.store.enqueue(keys, self._parts.clock(), language)
        self._parts.changed.set()

    def pause(self, keys: Iterable[Key], *, paused: bool) -> None:
        """Pause or continue downloads. The received part is kept."""
        keys = set(keys)
        self.store.pause(keys, paused=paused)
        if paused:
            self._parts.running.stop(keys)
        self._parts.changed.set()

    def move_to_front(self, keys: Iterable[Key]) -> None:
        """Download these before all others."""
        self.store.move_to_front(keys)
        self._parts.changed.set()

    def cancel(self, keys: Iterable[Key]) -> None:
        """Remove these from the queue. Kept files stay."""
        keys = set(keys)
        self.store.cancel(keys)
        self._parts.running.stop(keys)
        self._parts.changed.set()

    def list(self, limit: int | None = None) -> tuple[Download, ...]:
        """The queue with progress, most urgent first; all of it, or the beginning."""
        running = self._parts.running.done()
        return tuple(
            replace(download, state=DownloadState.RUNNING, done=running[download.name])
            if download.name in running
            else download
            for download in self.store.listing.downloads(limit)
        )

    def arrived(self) -> dict[Key, float]:
        """The progress of each running download, from 0 to 1, without those of unknown size."""
        running = [one for one in self.list(SHOWN) if not one.role.is_cover and one.state is DownloadState.RUNNING]
        return {one.key: min(1.0, one.done / one.size) for one in running if one.size}

    def progress(self) -> QueueProgress:
        """The state of the queue."""
        waiting = self.list(SHOWN)
        count, total = self.store.totals()
        done = sum(min(one.done, one.size) for one in waiting)
        return QueueProgress(waiting, count, total, done, self.flow.speed)

    def counts(self) -> tuple[int, int]:
        """The number of waiting files, and of those that are due although no run is active."""
        rules, now = self.rules(), self._parts.clock()
        due = 0 if rules.paused or self._runs else self.store.count(now)
        return self.store.count(None), due

    def errors(self, keys: Collection[Key]) -> tuple[Message, ...]:
        """The error of each of these publications that could not be downloaded."""
        return self.store.errors(keys)

    def run(
        self,
        control: Control,
        choice: QueueSelection | None = None,
        *,
        patience: float = PROGRESS_TIMEOUT,
        forced: bool = False,
    ) -> RunResult:
        """Download everything that is due, most urgent first.

        Args:
            control: reports the number of finished files, and cancels; received parts are kept.
            choice: only a part of the queue.
            patience: seconds to wait for an automatic retry.
            forced: a person is waiting for this selection: download also outside the time window, and while the queue
                is paused.

        Raises:
            NoSpaceError: the disk is full; all others stay in the queue.
            CancelledError: the person cancelled it.
        """
        from desktop_app.services.fetching.download_run import LINES, WORKERS, DownloadRun  # noqa: PLC0415 - the start runs none

        # Close the sources last, when the workers that use them have ended.
        self._runs += 1
        with ExitStack() as stack:
            stack.callback(self._end_run)
            pools = stack.enter_context(worker_pools(WORKERS, LINES))
            sources = stack.enter_context(ExitStack())
            run = DownloadRun(self._parts, control, choice or QueueSelection(), sources, pools, forced=forced)
            try:
                return run.until_nothing_is_due(patience)
            except NoSpaceError as error:
                raise self._full(choice or QueueSelection(), error) from error
            finally:
                run.end()

    def mark_corrected(self, catalogue: str, source: ByteSource, control: Control) -> int:
        """Find kept files of a catalogue that their servers have in another version; see `corrections`.

        Raises:
            CancelledError: the person stopped it.
        """
        return mark_corrected(self._parts, source, catalogue, control)

    def fetch_waiting(self, control: Control | None = None) -> RunResult:
        """Download everything that is waiting or due, including recent failures; see `run`."""
        self.store.due_at_once()
        return self.run(control or Control())

    def _full(self, choice: QueueSelection, error: NoSpaceError) -> NoSpaceError:
        """The error with the space that all waiting files need; only that of one file if sizes are unknown."""
        place = self._parts.blobs.incoming
        missing = self.needed(choice) + RESERVE - free_bytes(place)
        if missing <= 0:
            return error
        return NoSpaceError(FetchingCode.DISK_FULL, str(place), missing=missing // 1_000_000 + 1)

    def _end_run(self) -> None:
        self._runs -= 1

    def sweep(self) -> None:
        """Remove the files that belong to no kept publication and no cover."""
        for digest in self.store.unused_files():
            self._parts.blobs.remove(digest)

    def needed(self, choice: QueueSelection, enough: int = -1) -> int:
        """The bytes that a part of the queue still needs, as far as catalogues state sizes.

        Args:
            choice: the part.
            enough: a number of bytes from which on it matters how many are needed; fewer are counted less exactly, and
                faster.
        """
        blobs, fetcher, now = self._parts.blobs, self._parts.fetcher, self._parts.clock()
        chosen = (choice.catalogues, choice.keys, choice.roles)
        if (stated := self.store.stated_bytes(now, *chosen)) <= enough:
            return stated
        waiting = self.store.due(now, EVERYTHING, *chosen)
        links = {one.link.href: one.link for one in waiting if one.link}
        return sum(
            max(0, (link.size or 0) - fetcher.received_size(link))
            for link in links.values()
            if link.sha256 is None or not blobs.has(link.sha256)
        )
