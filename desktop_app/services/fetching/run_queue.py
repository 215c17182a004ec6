"""The files that one run through the queue downloads next, read from the database piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from time import monotonic

from desktop_app.domain.fetching import Name
from desktop_app.services.fetching.ready_files import ReadyFile, take_group
from desktop_app.services.fetching.run_bundles import RunBundles
from desktop_app.services.fetching.run_rules import LOOK_AGAIN, QueueSelection
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.queued_file import QueuedFile

FEWEST_AHEAD, AHEAD = 128, 1024
"""The smallest and the largest number of files that are read from the queue at a time."""
WINDOW = 4
"""So many times as many rows are looked at for files that bundles may have."""
READING_SHARE = 10
"""Reading the queue again may take one in so many seconds, where the computer is slow or the queue is long."""
NO_PRIORITY = -1
"""Lower than any priority."""


class RunQueue:
    """The next files, most urgent first.

    `passed` are the files that were passed over because their place rests, with that place; `bundles` are the files
    that come from bundles, which are not among the others.

    Args:
        store: the queue.
        choice: the person's selection.
        ready: decides how a file is asked for.
        bundles: decides which files come from bundles.
    """

    def __init__(
        self,
        store: DownloadStore,
        choice: QueueSelection,
        ready: Callable[[QueuedFile], ReadyFile],
        bundles: RunBundles,
    ) -> None:
        self._store = store.upcoming
        self._choice = choice
        self._decide = ready
        self.bundles = bundles
        self._ready: list[ReadyFile] = []
        self._priorities: dict[Name, int] = {}
        self._is_stale = False
        self._read_seconds = 0.0
        self._counted_before = (monotonic(), 0)
        self.passed: dict[Name, str] = {}

    def __bool__(self) -> bool:
        """Whether a file is ready, or files wait for a bundle, and the queue need not be read again before."""
        return not self._is_stale and bool(self._ready or self.bundles)

    def __len__(self) -> int:
        """The number of files that are ready to be asked for without a bundle."""
        return len(self._ready)

    def clear(self, *, changed: bool) -> None:
        """Read the queue again before the next file.

        Args:
            changed: a person has changed it: also decide again about files that wait for bundles.
        """
        self._is_stale = True
        self._ready.clear()
        if changed:
            self.bundles.clear()

    def drop(self, place: str) -> None:
        """Take the files of a place off."""
        self._ready = [one for one in self._ready if one.place != place]
        self.bundles.drop(place)

    def decide_again(self) -> None:
        """Decide once more how each file is asked for."""
        self._ready = [self._decide(one.wanted) for one in self._ready]

    def first(self, may_begin: Callable[[ReadyFile], bool]) -> int | None:
        """The number of the first file that may begin; None if there is none."""
        return next((number for number, one in enumerate(self._ready) if may_begin(one)), None)

    def priority(self, number: int | None) -> int:
        """The priority of a file by its number; with None, one that is lower than all."""
        return NO_PRIORITY if number is None else self._priorities[self._ready[number].wanted.name]

    def __getitem__(self, number: int) -> ReadyFile:
        """A file by its number."""
        return self._ready[number]

    def pop(self, number: int) -> ReadyFile:
        """Take a file."""
        return self._ready.pop(number)

    def take_group(self, number: int, most: int, coming: Collection[str]) -> list[ReadyFile]:
        """Take a file and those that are asked for together with it; see `ready_files.take_group`."""
        return take_group(self._ready, number, most, coming)

    @property
    def lasts(self) -> float:
        """The seconds after which it is read again, because another window may have changed it."""
        return max(LOOK_AGAIN, READING_SHARE * self._read_seconds)

    def refill(
        self,
        now: datetime,
        catalogues: Collection[str] | None,
        closed: Collection[str],
        exclude: set[Name],
        done: int,
    ) -> bool:
        """Read due downloads; returns whether there are some.

        Args:
            now: the time.
            catalogues: those that may be asked; None for all.
            closed: the places that are not asked now.
            exclude: the downloads to be left out.
            done: the number of files that this run has recorded.
        """
        begun, ahead = monotonic(), self._ahead(done)
        self._is_stale = False
        self.passed = {name: place for name, place in self.passed.items() if place in closed}
        while True:
            left_out = exclude | self.passed.keys()
            chosen = (catalogues, self._choice.keys, self._choice.roles)
            looked_at = WINDOW * ahead if self.bundles.are_there else ahead
            upcoming = self._store.next(now, max(AHEAD, looked_at), *chosen, exclude=left_out)
            self._priorities = {one.name: one.priority for one in upcoming}
            single = self.bundles.plan(upcoming, now, left_out)
            ready = [self._decide(one) for one in self._store.files(single[:ahead])]
            self._ready = [one for one in ready if one.place not in closed]
            self.passed |= {one.wanted.name: one.place for one in ready if one.place in closed}
            if self or not upcoming:
                self._read_seconds = monotonic() - begun
                return bool(self)
            ahead *= 2  # a long queue of one closed place is passed over in few steps

    def _ahead(self, done: int) -> int:
        """How many rows to read: a queue is read again each second, so no more than a second's work."""
        now = monotonic()
        speed = (done - self._counted_before[1]) / max(now - self._counted_before[0], 0.1)
        self._counted_before = now, done
        return max(FEWEST_AHEAD, min(AHEAD, int(2 * LOOK_AGAIN * speed)))
