"""One run through the queue: several files in parallel, most urgent first.

Policy: a failure never stops the other downloads. A server that does not answer is paused (see `origin_rests`), so that
its files do not delay those of others; the files that were not tried because of that are counted and reported. A full
disk stops the run, and the error says how much space is needed where. Only the calling thread writes rows (see
`run_records`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial
from time import monotonic, sleep
from typing import Any
from urllib.parse import urlsplit

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.fetching.bundle_job import BundleJob
from desktop_app.services.fetching.codes import FetchingCode
from desktop_app.services.fetching.download_job import DownloadContext, DownloadJob, limit_reached
from desktop_app.services.fetching.origin_limits import MOST
from desktop_app.services.fetching.origin_rests import place_of
from desktop_app.services.fetching.ready_files import GROUP, ReadyFile, SmallFiles
from desktop_app.services.fetching.run_bundles import BundledFiles, RunBundles
from desktop_app.services.fetching.run_queue import RunQueue
from desktop_app.services.fetching.run_records import BATCH, BATCH_SECONDS, RunRecords
from desktop_app.services.fetching.run_result import RunResult
from desktop_app.services.fetching.run_rules import QueueSelection, RunRules
from desktop_app.services.fetching.run_sources import RunSources
from desktop_app.services.fetching.run_tries import Reached, RunTries
from desktop_app.services.fetching.small_files_job import ReceivedFile, SmallFilesJob, SmallFilesResult
from desktop_app.services.fetching.worker_pools import WorkerPools
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.errors import NoSpaceError
from desktop_app.transfer.source import SmallFileSource

WORKERS = 4
"""More workers only add waiting time."""
LINES = 2 * MOST
"""The maximum number of connections over which small files are asked for, to all servers."""


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
        self._pools = pools
        self._sources = RunSources(parts, sources)
        self._jobs: dict[Future[Link], DownloadJob] = {}
        self._groups: dict[Future[SmallFilesResult], SmallFilesJob] = {}
        self._bundled: dict[Future[None], BundleJob] = {}
        self._small = SmallFiles(self._sources.source)
        self._tries = RunTries(parts.clock)
        bundles = RunBundles(parts.store.upcoming, choice.keys, self._may_ask_for_many)
        self._queue = RunQueue(parts.store, choice, self._small.ready, bundles)
        self._records = RunRecords(parts)
        self._received_before = parts.flow.total
        self._total = parts.store.count(parts.clock(), choice.catalogues, choice.keys, choice.roles)
        self._rules = RunRules(parts, choice, forced=forced)

    def until_nothing_is_due(self, patience: float) -> RunResult:
        """Download until nothing is due, and wait for what becomes due within `patience` seconds."""
        while True:
            self._control.check()
            self._look_at_rules()
            self._submit()
            if self._is_running:
                running: list[Future[Any]] = [*self._jobs, *self._groups, *self._bundled]
                wait(running, timeout=BATCH_SECONDS, return_when=FIRST_COMPLETED)
                self._collect()
            if self._records.is_due or not self._is_running:
                self._records.write()
            if not self._is_running and not self._queue and not self._refill() and not self._wait(patience):
                return self._result()

    def end(self) -> None:
        """Stop the running downloads, keep what was received, and write the rows of complete files."""
        self._stop_jobs()
        self._pools.shutdown()
        for job in [future for future in self._jobs if future.cancelled()]:
            self._parts.running.end(self._jobs.pop(job).wanted.name)
        for group in [future for future in self._groups if future.cancelled()]:
            for wanted in self._groups.pop(group).files:
                self._parts.running.end(wanted.name)
        for bundled in [future for future in self._bundled if future.cancelled()]:
            for wanted in self._bundled.pop(bundled).files:
                self._parts.running.end(wanted.name)
        with suppress(NoSpaceError):  # another error is being raised already
            self._collect()
        if self._records.is_due or not self._is_running:
            self._records.write()

    @property
    def _is_running(self) -> bool:
        return bool(self._jobs or self._groups or self._bundled)

    def _look_at_rules(self) -> None:
        if self._rules.look_again(self._queue.lasts):
            self._queue.clear(changed=self._rules.changed)
            if self._rules.paused:
                self._stop_jobs()

    def _stop_jobs(self) -> None:
        for job in self._jobs.values():
            job.control.cancel()
        for group in self._together():
            group.control.cancel()

    def _refill(self) -> bool:
        """Read due downloads, except running ones, those that were tried often enough, and those of closed places."""
        records, now = self._records, self._parts.clock()
        if len(records.arrived) >= BATCH // 4:
            records.write()  # otherwise these are read again, and left out
        exclude = set(self._parts.running.done()) | self._tries.tired() | records.settled()
        closed = self._tries.rests.closed(now, set(self._busy()))
        allowed = self._rules.catalogues(now, self._sources.addresses)
        return self._queue.refill(now, allowed, closed, exclude, records.recorded)

    def _busy(self) -> Counter[str]:
        """The places that are being asked, with the number of jobs."""
        jobs = [job.wanted for job in self._jobs.values()]
        groups = [job.files[0] for job in self._together()]
        return Counter(place_of(one) for one in (*jobs, *groups))

    def _together(self) -> list[SmallFilesJob | BundleJob]:
        """The jobs with several files each."""
        return [*self._groups.values(), *self._bundled.values()]

    def _may_ask_for_many(self, place: str) -> bool:
        """Whether many files may be asked for at once: the place answers, as far as is known."""
        return not self._tries.rests.is_uncertain(place)

    def _submit(self) -> None:
        while True:
            if not self._queue and not self._refill():
                return
            busy = self._busy()
            number = self._queue.first(partial(self._may_begin, busy=busy))
            bundled = self._queue.bundles.next(partial(self._has_line, busy=busy), self._queue.priority(number))
            if bundled is not None:
                self._submit_bundled(bundled)
                continue
            if number is None:
                return
            ready = self._queue[number]
            if ready.small and self._may_ask_for_many(ready.place):
                self._submit_group(number, ready.small.source)
            else:
                self._submit_one(self._queue.pop(number))

    def _has_line(self, place: str, busy: Counter[str]) -> bool:
        """Whether there is a free worker for small files, and their server takes another request."""
        return busy[place] < self._tries.limits.allowed(place) and len(self._groups) + len(self._bundled) < LINES

    def _may_begin(self, ready: ReadyFile, busy: Counter[str]) -> bool:
        """Whether there is a free worker for a file, and its server takes another request."""
        limits = self._tries.limits
        if ready.small:
            may = self._has_line(ready.place, busy)
        else:
            has_room = busy[ready.place] < limits.allowed(ready.place)
            may = len(self._jobs) < 2 * WORKERS and (has_room or not limits.is_reduced(ready.place))
        # One file of two catalogues is downloaded once; the other one is asked about afterwards.
        link = ready.wanted.link
        return may and (link is None or link.href not in self._records.coming)

    def _submit_one(self, ready: ReadyFile) -> None:
        wanted = ready.wanted
        self._check_limit([wanted])
        if self._tries.rests.is_uncertain(ready.place):
            self._queue.drop(ready.place)
        job = DownloadJob(self._parts, wanted, partial(self._sources.source, wanted.key[0]), self._rules.most_bytes)
        self._records.begin(wanted, job.control, job.done)
        self._jobs[self._pools.files.submit(job.bring)] = job

    def _submit_group(self, number: int, source: SmallFileSource) -> None:
        most = min(GROUP, 1 + len(self._queue) // self._tries.limits.allowed(self._queue[number].place))
        group = self._queue.take_group(number, most, self._records.coming)
        self._check_limit([one.wanted for one in group])
        job = SmallFilesJob(self._parts, [(one.wanted, one.small.link) for one in group if one.small], source)
        for wanted in job.files:
            self._records.begin(wanted, job.control, job.done_of(wanted.name))
        self._groups[self._pools.lines.submit(job.bring)] = job

    def _submit_bundled(self, bundled: BundledFiles) -> None:
        files = self._queue.bundles.files(bundled, self._records.coming)
        try:
            self._check_limit(files)
        except NoSpaceError:
            return  # some of the single files may have room
        if not files:
            return
        source = partial(self._sources.source, files[0].key[0])
        job = BundleJob(self._parts, files, bundled.bundles, source)
        for wanted in job.files:
            self._records.begin(wanted, job.control, job.done_of(wanted.name))
        self._bundled[self._pools.lines.submit(job.bring)] = job

    def _check_limit(self, wanted: Sequence[QueuedFile]) -> None:
        """Check that more files do not exceed the administrator's limit for all files.

        A file that exceeds it alone is refused by its job.
        """
        most = self._rules.most_bytes
        if not most:
            return
        coming = [job.wanted for job in self._jobs.values()] + self._records.arrived
        coming += [one for job in self._groups.values() for one in job.files]
        coming += [one for job in self._bundled.values() for one in job.files if one.name not in job.brought]
        sizes = [one.link.size or 0 for one in (*coming, *wanted) if one.link is not None]
        size = sum(one for one in sizes if one <= most)
        if self._parts.store.kept_bytes() + size > most:
            raise limit_reached(most, str(self._parts.blobs.incoming))

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
        for bundled in list(self._bundled):
            try:
                self._collect_bundled(self._bundled[bundled], bundled)
            except NoSpaceError as error:
                full = error
        if full is not None:
            raise full

    def _collect_one(self, job: DownloadJob, future: Future[Link]) -> None:
        error = future.exception()
        self._records.end(job.wanted, arrived=error is None)
        if error is None:
            self._tries.note_answer(place_of(job.wanted))
            known = job.known
            wanted = replace(job.wanted, etag=known.etag, modified=known.modified, captions=job.captions)
            self._note_arrived(ReceivedFile(wanted, future.result()))
        elif isinstance(error, NoSpaceError) or not isinstance(error, SpringshelfError):
            raise error
        elif not isinstance(error, CancelledError):
            self._fail(job.wanted, error, job.reached)

    def _collect_group(self, job: SmallFilesJob, future: Future[SmallFilesResult]) -> None:
        error = future.exception()
        result = SmallFilesResult() if error else future.result()
        arrived = {one.wanted.name for one in result.received}
        for wanted in job.files:
            self._records.end(wanted, arrived=wanted.name in arrived)
        if error is not None:
            raise error
        place = place_of(job.files[0])
        if self._small.note(place, result):
            self._queue.decide_again()
        if result.received:
            self._tries.note_answer(place, result.wait)
        for one in result.received:
            self._note_arrived(one)
        for wanted, failure in result.failed:
            self._fail(wanted, failure, partial(self._reached, wanted))

    def _collect_bundled(self, job: BundleJob, future: Future[None]) -> None:
        """Collect what has arrived of a bundle, also before all has: a kill loses little then."""
        is_over = future.done()
        for one in job.take_received():
            self._records.end(one.wanted, arrived=True)
            self._note_arrived(one)
        if not is_over:
            return
        if job.brought:
            self._tries.note_answer(place_of(job.files[0]), job.wait)
        del self._bundled[future]
        for wanted in job.files:
            if wanted.name not in job.brought:
                self._records.end(wanted)
        if error := future.exception():
            raise error

    def _reached(self, wanted: QueuedFile) -> tuple[int, int]:
        """The bytes of a small file before and after a try; it was not asked for if there were some before."""
        return 0, self._parts.fetcher.received_size(wanted.link) if wanted.link else 0

    def _note_arrived(self, file: ReceivedFile) -> None:
        self._records.note_arrived(file)
        done = self._records.done
        self._control.report(done, max(done, self._total), file.wanted.title)

    def _fail(self, wanted: QueuedFile, error: SpringshelfError, reached: Reached) -> None:
        failed, rests = self._tries.judge(wanted, error, reached)
        if rests:
            self._queue.drop(place_of(wanted))
        if failed is None:
            self._records.note_coverless(wanted)
        else:
            self._records.note_failed(failed)

    def _result(self) -> RunResult:
        records, size = self._records, self._parts.flow.total - self._received_before
        untried = {name: place for name, place in self._queue.passed.items() if not self._tries.has_tried(name)}
        left = self._left(Counter(untried.values()))
        return RunResult(tuple(records.kept), records.covers, size, records.errors, tuple(untried), left)

    def _left(self, untried: Counter[str]) -> tuple[Message, ...]:
        """A sentence for each place that was never asked for some files in this run because it did not answer."""
        addresses, left = self._sources.addresses, []
        for place, count in untried.items():
            if reason := self._tries.rests.reason(place):
                shown = urlsplit(addresses.get(place, place)).netloc or addresses.get(place, place)
                left.append(FetchingCode.LEFT_WAITING.message(count=count, place=shown, reason=reason))
        return tuple(left)

    def _wait(self, patience: float) -> bool:
        """Wait until something is due again; False if that is too far in the future."""
        parts, now = self._parts, self._parts.clock()
        if self._rules.paused:
            return False
        if self._refill():
            return True
        if self._elsewhere():
            sleep(0.1)
            return True
        due = parts.store.next_due(now, self._choice.catalogues, self._choice.keys, exclude=self._tries.tired())
        later = [one for one in (due, self._tries.rests.next_end(now)) if one is not None]
        left = min(((one - now).total_seconds() for one in later), default=patience + 1)
        if left > patience:
            return False
        end = monotonic() + max(left, 0.0)
        while (left := end - monotonic()) > 0 and not parts.changed.is_set():
            self._control.check()
            sleep(min(left, 0.1))
        return True
