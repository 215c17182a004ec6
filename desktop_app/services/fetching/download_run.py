"""One run through the queue: several files in parallel, most urgent first.

Policy: a failure never stops the other downloads. A server that does not answer is paused (see `origin_rests`), so that
its files do not delay those of others; the files that were not tried because of that are counted and reported. A full
disk stops the run, and the error says how much space is needed where. Only the calling thread writes rows, many in one
transaction, after the files were verified and synced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from threading import Lock
from time import monotonic, sleep
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.addresses import is_nearby
from desktop_app.domain.codes import about
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.fetching import AllowedSources, FileRole, Name, pause_after
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Key, Link
from desktop_app.services.fetching.codes import FetchingCode
from desktop_app.services.fetching.download_job import DownloadContext, DownloadJob, limit_reached
from desktop_app.services.fetching.origin_limits import MOST, OriginLimits
from desktop_app.services.fetching.origin_rests import OriginRests, place_of
from desktop_app.services.fetching.ready_files import GROUP, ReadyFile, SmallFiles, take_group
from desktop_app.services.fetching.small_files_job import ReceivedFile, SmallFilesJob, SmallFilesResult
from desktop_app.services.fetching.worker_pools import WorkerPools
from desktop_app.store.download_store import FailedDownload
from desktop_app.store.kept_files import QueuedFile
from desktop_app.transfer.errors import BusyError, NoSpaceError, NotThereError, TemporaryError
from desktop_app.transfer.source import ByteSource

WORKERS = 4
"""More workers only add waiting time."""
LINES = 2 * MOST
"""The maximum number of connections over which small files are asked for, to all servers."""
FEWEST_AHEAD, AHEAD = 128, 1024
"""The smallest and the largest number of rows that are read from the queue at a time."""
BATCH, BATCH_SECONDS = 1000, 0.5
"""Rows are written after so many verified files, or so many seconds."""
LOOK_AGAIN = 1.0
"""The seconds after which rules are read again, because another window may have changed them."""
PROGRESS_TIMEOUT = 10.0
"""The maximum seconds that a run waits for a retry; if it is later, the run ends and another one continues."""
TRIES = 4
"""The maximum number of tries for each file in a run; after a definite answer, there is one."""
PROGRESS = 16 * 1024
"""The number of bytes that a failed try has to bring to count as progress."""
ANSWERED_PAUSE = timedelta(minutes=1)
Reached = Callable[[], tuple[int, int]]
"""Returns the bytes of a file that were here before a try, and those that are here after it."""


@dataclass(frozen=True, slots=True)
class RunResult:
    """The result of a run: kept files, covers, received bytes, and the errors of all others.

    `untried` are the files that were not tried because their server did not answer for others; `left` says so.
    """

    kept: tuple[Key, ...] = ()
    covers: int = 0
    size: int = 0
    failed: dict[Name, Message] = field(default_factory=dict)
    untried: tuple[Name, ...] = ()
    left: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueSelection:
    """The part of the queue for a run; None means no limit."""

    catalogues: Collection[str] | None = None
    keys: Collection[Key] | None = None
    roles: Collection[FileRole] = tuple(FileRole)


class DownloadRun:
    """One run through the queue, or a part of it."""

    def __init__(
        self,
        parts: DownloadContext,
        control: Control,
        choice: QueueSelection,
        sources: ExitStack,
        pools: WorkerPools,
        *,
        forced: bool,
    ) -> None:
        self._parts = parts
        self._control = control
        self._choice = choice
        self._opened = sources
        self._pools = pools
        self._forced = forced
        self._addresses = parts.store.addresses()
        self._sources: dict[str, ByteSource] = {}
        self._source_lock = Lock()
        self._jobs: dict[Future[Link], DownloadJob] = {}
        self._groups: dict[Future[SmallFilesResult], SmallFilesJob] = {}
        self._small = SmallFiles(self._source)
        self._limits = OriginLimits()
        self._coming: set[str] = set()
        self._ready: list[ReadyFile] = []
        self._rests = OriginRests()
        self._passed: dict[Name, str] = {}
        self._tries: Counter[Name] = Counter()
        self._furthest: dict[Name, int] = {}
        self._fetched: list[ReceivedFile] = []
        self._coverless: list[QueuedFile] = []
        self._failed: list[FailedDownload] = []
        self._counted_before = (monotonic(), 0)
        self._written_at = self._looked_at = monotonic()
        self._received_before = parts.flow.total
        self._kept: list[Key] = []
        self._covers = 0
        self._total = parts.store.count(parts.clock(), choice.catalogues, choice.keys, choice.roles)
        self._errors: dict[Name, Message] = {}
        self._read_rules()

    def until_nothing_is_due(self, patience: float) -> RunResult:
        """Download until nothing is due, and wait for what becomes due within `patience` seconds."""
        while True:
            self._control.check()
            self._look_at_rules()
            self._submit()
            if self._is_running:
                running: list[Future[Any]] = [*self._jobs, *self._groups]
                wait(running, timeout=BATCH_SECONDS, return_when=FIRST_COMPLETED)
                self._collect()
            self._write()
            if not self._is_running and not self._ready and not self._refill() and not self._wait(patience):
                size = self._parts.flow.total - self._received_before
                untried, left = self._left()
                return RunResult(tuple(self._kept), self._covers, size, self._errors, untried, left)

    def end(self) -> None:
        """Stop the running downloads, keep what was received, and write the rows of complete files."""
        self._stop_jobs()
        self._pools.shutdown()
        for job in [future for future in self._jobs if future.cancelled()]:
            self._parts.running.end(self._jobs.pop(job).wanted.name)
        for group in [future for future in self._groups if future.cancelled()]:
            for wanted in self._groups.pop(group).files:
                self._parts.running.end(wanted.name)
        with suppress(NoSpaceError):  # another error is being raised already
            self._collect()
        self._write()

    @property
    def _is_running(self) -> bool:
        return bool(self._jobs or self._groups)

    def _read_rules(self) -> None:
        self._rules = self._parts.store.rules()
        self._parts.flow.bytes_per_second = self._rules.bytes_per_second

    def _look_at_rules(self) -> None:
        """Read the rules again, which this or another window may have changed."""
        if monotonic() - self._looked_at < LOOK_AGAIN and not self._parts.changed.is_set():
            return
        self._parts.changed.clear()
        self._looked_at = monotonic()
        self._read_rules()
        self._ready.clear()
        if self._rules.paused and not self._forced:
            self._stop_jobs()

    def _stop_jobs(self) -> None:
        for control in self._controls():
            control.cancel()

    def _controls(self) -> list[Control]:
        return [job.control for job in self._jobs.values()] + [job.control for job in self._groups.values()]

    def _allowed(self) -> Collection[str] | None:
        """The catalogues that may be requested now; None for all."""
        now = self._parts.clock()
        if self._rules.paused and not self._forced:
            return ()
        closed = not self._forced and not self._rules.is_open(now.astimezone().time())
        nearby_only = self._rules.sources is AllowedSources.NEARBY or closed
        if not nearby_only:
            return self._choice.catalogues
        return [
            one
            for one in (self._addresses if self._choice.catalogues is None else self._choice.catalogues)
            if is_nearby(self._addresses.get(one, ""))
        ]

    def _refill(self) -> bool:
        """Read due downloads, except running ones, those that were tried often enough, and those of closed places."""
        if len(self._fetched) >= BATCH // 4:
            self._record()  # otherwise these are read again, and left out
        now, ahead = self._parts.clock(), self._ahead()
        running = set(self._parts.running.done())
        settled = (*(one.wanted for one in self._fetched), *self._coverless, *(one.wanted for one in self._failed))
        closed = self._rests.closed(now, set(self._busy()))
        self._passed = {name: place for name, place in self._passed.items() if place in closed}
        exclude = running | self._tired() | {wanted.name for wanted in settled}
        while True:
            found = self._parts.store.due(
                now,
                ahead,
                self._allowed(),
                self._choice.keys,
                self._choice.roles,
                exclude=exclude | self._passed.keys(),
            )
            ready = [self._small.ready(one) for one in found]
            self._ready = [one for one in ready if one.place not in closed]
            self._passed |= {one.wanted.name: one.place for one in ready if one.place in closed}
            if self._ready or not found:
                return bool(self._ready)
            ahead *= 2  # a long queue of one closed place is passed over in few steps

    def _tired(self) -> set[Name]:
        """The downloads that were tried often enough in this run."""
        return {name for name, tries in self._tries.items() if tries >= TRIES}

    def _busy(self) -> Counter[str]:
        """The places that are being asked, with the number of jobs."""
        jobs = [job.wanted for job in self._jobs.values()]
        return Counter(place_of(one) for one in (*jobs, *(job.files[0] for job in self._groups.values())))

    def _ahead(self) -> int:
        """How many rows to read: a queue is read again each second, so no more than a second's work."""
        now, count = monotonic(), len(self._kept) + self._covers
        speed = (count - self._counted_before[1]) / max(now - self._counted_before[0], 0.1)
        self._counted_before = now, count
        return max(FEWEST_AHEAD, min(AHEAD, int(2 * LOOK_AGAIN * speed)))

    def _submit(self) -> None:
        while True:
            if not self._ready and not self._refill():
                return
            busy = self._busy()
            number = next((i for i, one in enumerate(self._ready) if self._may_begin(one, busy)), None)
            if number is None:
                return
            ready = self._ready[number]
            if ready.small and not self._rests.is_uncertain(ready.place):
                self._submit_group(number)
            else:
                self._submit_one(self._ready.pop(number))

    def _may_begin(self, ready: ReadyFile, busy: Counter[str]) -> bool:
        """Whether there is a free worker for a file, and its server takes another request."""
        has_room = busy[ready.place] < self._limits.allowed(ready.place)
        if ready.small:
            may = has_room and len(self._groups) < LINES
        else:
            may = len(self._jobs) < 2 * WORKERS and (has_room or not self._limits.is_reduced(ready.place))
        # One file of two catalogues is downloaded once; the other one is asked about afterwards.
        link = ready.wanted.link
        return may and (link is None or link.href not in self._coming)

    def _submit_one(self, ready: ReadyFile) -> None:
        wanted = ready.wanted
        self._check_limit([wanted])
        if self._rests.is_uncertain(ready.place):
            self._ready = [one for one in self._ready if one.place != ready.place]
        job = DownloadJob(self._parts, wanted, partial(self._source, wanted.key[0]), self._rules.most_bytes)
        self._begin(wanted, job.control, job.done)
        self._jobs[self._pools.files.submit(job.bring)] = job

    def _submit_group(self, number: int) -> None:
        first = self._ready[number]
        source = self._small.source(first.wanted.key[0])
        if source is None:
            raise AssertionError
        most = min(GROUP, 1 + len(self._ready) // self._limits.allowed(first.place))
        group = take_group(self._ready, number, most, self._coming)
        self._check_limit([one.wanted for one in group])
        job = SmallFilesJob(self._parts, [(one.wanted, one.small) for one in group if one.small], source)
        for wanted in job.files:
            self._begin(wanted, job.control, job.done_of(wanted.name))
        self._groups[self._pools.lines.submit(job.bring)] = job

    def _begin(self, wanted: QueuedFile, control: Control, done: Callable[[], int]) -> None:
        self._parts.running.begin(wanted.name, control, done)
        if wanted.link:
            self._coming.add(wanted.link.href)

    def _end(self, wanted: QueuedFile, *, arrived: bool = False) -> None:
        """A file is not being downloaded any more; one that arrived is still coming until it is recorded."""
        self._parts.running.end(wanted.name)
        if wanted.link and not arrived:
            self._coming.discard(wanted.link.href)

    def _check_limit(self, wanted: list[QueuedFile]) -> None:
        """Check that more files do not exceed the administrator's limit for all files.

        A file that exceeds it alone is refused by its job.
        """
        most = self._rules.most_bytes
        if not most:
            return
        coming = [job.wanted for job in self._jobs.values()] + [one.wanted for one in self._fetched]
        coming += [one for job in self._groups.values() for one in job.files]
        sizes = [one.link.size or 0 for one in (*coming, *wanted) if one.link is not None]
        size = sum(one for one in sizes if one <= most)
        if self._parts.store.kept_bytes() + size > most:
            raise limit_reached(most, str(self._parts.blobs.incoming))

    def _source(self, catalogue: str) -> ByteSource:
        with self._source_lock:
            if catalogue not in self._addresses:
                self._addresses = self._parts.store.addresses()
            if catalogue not in self._sources:
                opened = self._parts.open_source(self._addresses[catalogue])
                self._sources[catalogue] = self._opened.enter_context(opened)
            return self._sources[catalogue]

    def _elsewhere(self) -> bool:
        """Whether another run of this window is downloading a file of this run's selection."""
        return any(
            self._choice.keys is not None and name[:2] in self._choice.keys for name in self._parts.running.done()
        )

    def _collect(self) -> None:
        """Collect the results of the jobs that have ended."""
        full: NoSpaceError | None = None
        for file in [one for one in self._jobs if one.done()]:
            try:
                self._collect_one(self._jobs.pop(file), file)
            except NoSpaceError as error:
                full = error
        for files in [one for one in self._groups if one.done()]:
            try:
                self._collect_group(self._groups.pop(files), files)
            except NoSpaceError as error:
                full = error
        if full is not None:
            raise full

    def _collect_one(self, job: DownloadJob, future: Future[Link]) -> None:
        error = future.exception()
        self._end(job.wanted, arrived=error is None)
        if error is None:
            self._rests.note_answer(place_of(job.wanted))
            known = job.known
            wanted = replace(job.wanted, etag=known.etag, modified=known.modified, captions=job.captions)
            self._fetched.append(ReceivedFile(wanted, future.result()))
            self._report(job.wanted.title)
        elif isinstance(error, NoSpaceError) or not isinstance(error, SpringshelfError):
            raise error
        elif not isinstance(error, CancelledError):
            self._fail(job.wanted, error, job.reached)

    def _collect_group(self, job: SmallFilesJob, future: Future[SmallFilesResult]) -> None:
        error = future.exception()
        result = SmallFilesResult() if error else future.result()
        arrived = {one.wanted.name for one in result.received}
        for wanted in job.files:
            self._end(wanted, arrived=wanted.name in arrived)
        if error is not None:
            raise error
        place = place_of(job.files[0])
        if self._small.note(place, result):
            self._ready = [self._small.ready(one.wanted) for one in self._ready]
        if result.received:
            self._rests.note_answer(place)
            self._limits.note_good(place, result.wait)
        for one in result.received:
            self._fetched.append(one)
            self._report(one.wanted.title)
        for wanted, failure in result.failed:
            self._fail(wanted, failure, partial(self._reached, wanted))

    def _reached(self, wanted: QueuedFile) -> tuple[int, int]:
        """The bytes of a small file before and after a try; it was not asked for if there were some before."""
        return 0, self._parts.fetcher.received_size(wanted.link) if wanted.link else 0

    def _report(self, title: str) -> None:
        done = len(self._kept) + self._covers + len(self._fetched)
        self._control.report(done, max(done, self._total), title)

    def _fail(self, wanted: QueuedFile, error: SpringshelfError, reached: Reached) -> None:
        place = place_of(wanted)
        if wanted.role.is_cover and isinstance(error, NotThereError):
            # Some servers state a cover for each publication, even if it has none.
            self._rests.note_answer(place)
            self._coverless.append(wanted)
            return
        temporary = isinstance(error, TemporaryError)
        if temporary and self._got_further(wanted, reached):
            self._rests.note_answer(place)
            self._failed.append(FailedDownload(wanted, error.message, self._parts.clock() + pause_after(1), tries=0))
            self._errors[wanted.name] = about(wanted.title, error.message)
            return
        rests = self._rests.note_failure(place, error, self._parts.clock())
        if isinstance(error, BusyError) and self._limits.note_busy(place):
            self._rests.note_busy(place, error, self._parts.clock())
            rests = True
        if rests:
            self._ready = [one for one in self._ready if one.place != place]
        pause = pause_after(wanted.tries + 1, error.retry_after if isinstance(error, TemporaryError) else 0.0)
        again = self._parts.clock() + (pause if temporary else max(pause, ANSWERED_PAUSE))
        self._tries[wanted.name] += 1 if temporary else TRIES
        self._failed.append(FailedDownload(wanted, error.message, again, wanted.tries + 1))
        self._errors[wanted.name] = about(wanted.title, error.message)

    def _got_further(self, wanted: QueuedFile, reached: Reached) -> bool:
        """Whether a try that was cut off brought enough new bytes: then it is no failure, however often it happens."""
        before, here = reached()
        before = self._furthest.get(wanted.name, before)
        if here < before + PROGRESS:
            return False
        self._furthest[wanted.name] = here
        return True

    def _write(self) -> None:
        """Write the rows of verified files, in batches: a transaction for each would cost more than the download."""
        waiting = monotonic() - self._written_at < BATCH_SECONDS and len(self._fetched) < BATCH and self._is_running
        if not waiting:
            self._record()

    def _record(self) -> None:
        """Give received files their names, and write the rows of all that was tried."""
        if not (self._fetched or self._failed or self._coverless):
            return
        fetched, self._fetched = self._fetched, []
        try:
            self._parts.fetcher.name_all(
                [(one.waiting, one.link.sha256) for one in fetched if one.waiting and one.link.sha256]
            )
        finally:
            self._coming -= {one.wanted.link.href for one in fetched if one.wanted.link}
        rows = [(one.wanted, one.link) for one in fetched]
        self._parts.store.record_results(rows, self._failed, self._parts.clock(), self._coverless)
        for wanted, link in rows:
            self._parts.fetcher.forget(wanted.link or link)
            self._errors.pop(wanted.name, None)
            if not wanted.role.is_cover:
                self._kept.append(wanted.key)
            else:
                self._covers += 1
        self._failed, self._coverless = [], []
        self._written_at = monotonic()

    def _left(self) -> tuple[tuple[Name, ...], tuple[Message, ...]]:
        """What was never tried in this run because its place did not answer, and a sentence for each place."""
        untried = {name: place for name, place in self._passed.items() if not self._tries[name]}
        left = []
        for place, count in Counter(untried.values()).items():
            if reason := self._rests.reason(place):
                shown = urlsplit(self._addresses.get(place, place)).netloc or self._addresses.get(place, place)
                left.append(FetchingCode.LEFT_WAITING.message(count=count, place=shown, reason=reason))
        return tuple(untried), tuple(left)

    def _wait(self, patience: float) -> bool:
        """Wait until something is due again; False if that is too far in the future."""
        parts, now = self._parts, self._parts.clock()
        if self._rules.paused and not self._forced:
            return False
        if self._refill():
            return True
        if self._elsewhere():
            sleep(0.1)
            return True
        due = parts.store.next_due(now, self._choice.catalogues, self._choice.keys, exclude=self._tired())
        later = [one for one in (due, self._rests.next_end(now)) if one is not None]
        left = min(((one - now).total_seconds() for one in later), default=patience + 1)
        if left > patience:
            return False
        end = monotonic() + max(left, 0.0)
        while (left := end - monotonic()) > 0 and not parts.changed.is_set():
            self._control.check()
            sleep(min(left, 0.1))
        return True
