"""One run through the queue: several files in parallel, most urgent first.

Policy: a failure never stops the other downloads. A server that does not answer is paused (see `origin_rests`), so that
its files do not delay those of others; the files that were not tried because of that are counted and reported. A full
disk stops the run, and the error says how much space is needed where. Only the calling thread writes rows, many in one
transaction, after the files were verified and synced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from threading import Lock
from time import monotonic, sleep
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
from desktop_app.services.fetching.origin_rests import OriginRests, place_of
from desktop_app.store.download_store import FailedDownload
from desktop_app.store.kept_files import QueuedFile
from desktop_app.transfer.errors import NoSpaceError, NotThereError, TemporaryError
from desktop_app.transfer.source import ByteSource

WORKERS = 4
"""More workers only add waiting time."""
AHEAD = 512
"""The number of rows that are read from the queue at a time."""
BATCH, BATCH_SECONDS = 200, 0.5
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
        pool: ThreadPoolExecutor,
        *,
        forced: bool,
    ) -> None:
        self._parts = parts
        self._control = control
        self._choice = choice
        self._opened = sources
        self._pool = pool
        self._forced = forced
        self._addresses = parts.store.addresses()
        self._sources: dict[str, ByteSource] = {}
        self._source_lock = Lock()
        self._jobs: dict[Future[Link], DownloadJob] = {}
        self._ready: list[QueuedFile] = []
        self._rests = OriginRests()
        self._passed: dict[Name, str] = {}
        self._tries: Counter[Name] = Counter()
        self._furthest: dict[Name, int] = {}
        self._fetched: list[tuple[QueuedFile, Link]] = []
        self._coverless: list[QueuedFile] = []
        self._failed: list[FailedDownload] = []
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
            if self._jobs:
                self._collect(wait(self._jobs, timeout=BATCH_SECONDS, return_when=FIRST_COMPLETED).done)
            self._write()
            if not self._jobs and not self._ready and not self._refill() and not self._wait(patience):
                size = self._parts.flow.total - self._received_before
                untried, left = self._left()
                return RunResult(tuple(self._kept), self._covers, size, self._errors, untried, left)

    def end(self) -> None:
        """Stop the running downloads, keep what was received, and write the rows of complete files."""
        self._stop_jobs()
        self._pool.shutdown(cancel_futures=True)
        for job in [future for future in self._jobs if future.cancelled()]:
            self._parts.running.end(self._jobs.pop(job).wanted.name)
        with suppress(NoSpaceError):  # another error is being raised already
            self._collect(list(self._jobs))
        self._write()

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
        for job in self._jobs.values():
            job.control.cancel()

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
        now, ahead = self._parts.clock(), AHEAD
        running = set(self._parts.running.done())
        settled = (*(wanted for wanted, _ in self._fetched), *self._coverless, *(one.wanted for one in self._failed))
        closed = self._rests.closed(now, {place_of(job.wanted) for job in self._jobs.values()})
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
            self._ready = [one for one in found if place_of(one) not in closed]
            self._passed |= {one.name: place for one in found if (place := place_of(one)) in closed}
            if self._ready or not found:
                return bool(self._ready)
            ahead *= 2  # a long queue of one closed place is passed over in few steps

    def _tired(self) -> set[Name]:
        """The downloads that were tried often enough in this run."""
        return {name for name, tries in self._tries.items() if tries >= TRIES}

    def _submit(self) -> None:
        while len(self._jobs) < 2 * WORKERS:
            if not self._ready and not self._refill():
                return
            coming = {job.wanted.link.href for job in self._jobs.values() if job.wanted.link}
            # One file of two catalogues is downloaded once; the other one is asked about afterwards.
            place = next((i for i, one in enumerate(self._ready) if not one.link or one.link.href not in coming), None)
            if place is None:
                return
            self._check_limit(self._ready[place])
            wanted = self._ready.pop(place)
            if self._rests.is_uncertain(origin := place_of(wanted)):
                self._ready = [one for one in self._ready if place_of(one) != origin]
            job = DownloadJob(self._parts, wanted, partial(self._source, wanted.key[0]), self._rules.most_bytes)
            self._parts.running.begin(job.wanted.name, job.control, job.done)
            self._jobs[self._pool.submit(job.bring)] = job

    def _check_limit(self, wanted: QueuedFile) -> None:
        """Check that another file does not exceed the administrator's limit for all files.

        A file that exceeds it alone is refused by its job.
        """
        most = self._rules.most_bytes
        if not most:
            return
        coming = [job.wanted for job in self._jobs.values()] + [one for one, _ in self._fetched]
        sizes = [one.link.size or 0 for one in (*coming, wanted) if one.link is not None]
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

    def _collect(self, done: Iterable[Future[Link]]) -> None:
        full: NoSpaceError | None = None
        for future in done:
            job = self._jobs.pop(future)
            self._parts.running.end(job.wanted.name)
            error = future.exception()
            if error is None:
                self._rests.note_answer(place_of(job.wanted))
                known = job.known
                wanted = replace(job.wanted, etag=known.etag, modified=known.modified, captions=job.captions)
                self._fetched.append((wanted, future.result()))
                self._report(job.wanted.title)
            elif isinstance(error, NoSpaceError):
                full = error
            elif not isinstance(error, SpringshelfError):
                raise error
            elif not isinstance(error, CancelledError):
                self._fail(job, error)
        if full is not None:
            raise full

    def _report(self, title: str) -> None:
        done = len(self._kept) + self._covers + len(self._fetched)
        self._control.report(done, max(done, self._total), title)

    def _fail(self, job: DownloadJob, error: SpringshelfError) -> None:
        place = place_of(job.wanted)
        if job.wanted.role.is_cover and isinstance(error, NotThereError):
            # Some servers state a cover for each publication, even if it has none.
            self._rests.note_answer(place)
            self._coverless.append(job.wanted)
            return
        temporary = isinstance(error, TemporaryError)
        if temporary and self._got_further(job):
            self._rests.note_answer(place)
            self._failed.append(
                FailedDownload(job.wanted, error.message, self._parts.clock() + pause_after(1), tries=0)
            )
            self._errors[job.wanted.name] = about(job.wanted.title, error.message)
            return
        if self._rests.note_failure(place, error, self._parts.clock()):
            self._ready = [one for one in self._ready if place_of(one) != place]
        pause = pause_after(job.wanted.tries + 1, error.retry_after if isinstance(error, TemporaryError) else 0.0)
        again = self._parts.clock() + (pause if temporary else max(pause, ANSWERED_PAUSE))
        self._tries[job.wanted.name] += 1 if temporary else TRIES
        self._failed.append(FailedDownload(job.wanted, error.message, again, job.wanted.tries + 1))
        self._errors[job.wanted.name] = about(job.wanted.title, error.message)

    def _got_further(self, job: DownloadJob) -> bool:
        """Whether a try that was cut off brought enough new bytes: then it is no failure, however often it happens."""
        before, here = job.reached()
        before = self._furthest.get(job.wanted.name, before)
        if here < before + PROGRESS:
            return False
        self._furthest[job.wanted.name] = here
        return True

    def _write(self) -> None:
        """Write the rows of verified files, in batches: a transaction for each would cost more than the download."""
        waiting = monotonic() - self._written_at < BATCH_SECONDS and len(self._fetched) < BATCH and self._jobs
        if waiting or not (self._fetched or self._failed or self._coverless):
            return
        self._parts.store.record_results(self._fetched, self._failed, self._parts.clock(), self._coverless)
        for wanted, link in self._fetched:
            self._parts.fetcher.forget(wanted.link or link)
            self._errors.pop(wanted.name, None)
            if not wanted.role.is_cover:
                self._kept.append(wanted.key)
            else:
                self._covers += 1
        self._fetched, self._failed, self._coverless = [], [], []
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
