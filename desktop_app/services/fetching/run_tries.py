"""How often the files of one run are tried, and what a failure means for their servers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import Name, pause_after
from desktop_app.services.fetching.origin_limits import OriginLimits
from desktop_app.services.fetching.origin_rests import OriginRests, place_of
from desktop_app.services.ports import Clock
from desktop_app.store.download_store import FailedDownload
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.errors import BusyError, NotThereError, TemporaryError

TRIES = 4
"""The maximum number of tries for each file in a run; after a definite answer, there is one."""
PROGRESS = 16 * 1024
"""The number of bytes that a failed try has to bring to count as progress."""
ANSWERED_PAUSE = timedelta(minutes=1)
Reached = Callable[[], tuple[int, int]]
"""Returns the bytes of a file that were here before a try, and those that are here after it."""


class RunTries:
    """The tries of one run. `rests` and `limits` are those of its servers."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tries: Counter[Name] = Counter()
        self._furthest: dict[Name, int] = {}
        self.rests = OriginRests()
        self.limits = OriginLimits()

    def tired(self) -> set[Name]:
        """The downloads that were tried often enough in this run."""
        return {name for name, tries in self._tries.items() if tries >= TRIES}

    def has_tried(self, name: Name) -> bool:
        """Whether a file was tried in this run."""
        return self._tries[name] > 0

    def note_answer(self, place: str, wait: float | None = None) -> None:
        """A place answered.

        Args:
            place: the server.
            wait: the shortest time in seconds that it took; None if only one file was asked for.
        """
        self.rests.note_answer(place)
        if wait is not None:
            self.limits.note_good(place, wait)

    def judge(
        self, wanted: QueuedFile, error: SpringshelfError, reached: Reached
    ) -> tuple[FailedDownload | None, bool]:
        """Decide what a failure means.

        Returns:
            When the file is tried again, None if it is a cover that does not exist; and whether its place rests now.
        """
        place = place_of(wanted)
        if wanted.role.is_cover and isinstance(error, NotThereError):
            # Some servers state a cover for each publication, even if it has none.
            self.rests.note_answer(place)
            return None, False
        temporary = isinstance(error, TemporaryError)
        if temporary and self._got_further(wanted, reached):
            self.rests.note_answer(place)
            return FailedDownload(wanted, error.message, self._clock() + pause_after(1), tries=0), False
        rests = self.rests.note_failure(place, error, self._clock())
        if isinstance(error, BusyError) and self.limits.note_busy(place):
            self.rests.note_busy(place, error, self._clock())
            rests = True
        pause = pause_after(wanted.tries + 1, error.retry_after if isinstance(error, TemporaryError) else 0.0)
        again = self._clock() + (pause if temporary else max(pause, ANSWERED_PAUSE))
        self._tries[wanted.name] += 1 if temporary else TRIES
        return FailedDownload(wanted, error.message, again, wanted.tries + 1), rests

    def _got_further(self, wanted: QueuedFile, reached: Reached) -> bool:
        """Whether a try that was cut off brought enough new bytes: then it is no failure, however often it happens."""
        before, here = reached()
        before = self._furthest.get(wanted.name, before)
        if here < before + PROGRESS:
            return False
        self._furthest[wanted.name] = here
        return True
