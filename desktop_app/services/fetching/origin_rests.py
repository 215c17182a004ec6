"""Which servers and folders are not asked for a while, because they did not answer.

Policy: one file that fails says little about the others. A place rests only after several failures in a row without any
answer in between: soon where it can't be reached at all, later where only some requests get no answer or lead to
another server that is down, and last where it answers that it wants a login. After each rest, one file at a time is
tried until the place answers again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.fetching import pause_after
from desktop_app.domain.message import Message
from desktop_app.store.queued_file import QueuedFile
from desktop_app.transfer.access import origin_of
from desktop_app.transfer.errors import BusyError, SignInError, UnreachableError

UNREACHABLE_LIMIT = 3
"""Failures in a row after which a place that can't be reached rests."""
UNANSWERED_LIMIT = 15
"""The same where the place itself may be there: a request was left without answer, or led to another server."""
LOGIN_LIMIT = 50
"""The same where the place wants a login: that is a quick answer, and may concern some files only."""
LOGIN_REST = timedelta(minutes=1)


def place_of(wanted: QueuedFile) -> str:
    """What a file is asked from; see `place_at`."""
    return place_at(wanted.link.href if wanted.link else "", wanted.key[0])


def place_at(href: str, catalogue: str) -> str:
    """What an address is asked from: its origin, or its catalogue where that is a folder."""
    return catalogue if not href or href.startswith("file:") else origin_of(href)


@dataclass(slots=True)
class _Place:
    failures: int = 0
    rests: int = 0
    until: datetime | None = None
    reason: Message | None = None


class OriginRests:
    """The places that failed during one run."""

    def __init__(self) -> None:
        self._places: dict[str, _Place] = {}

    def note_failure(self, place: str, error: SpringshelfError, now: datetime) -> bool:
        """Note that a file could not be had; returns whether its place rests from now on."""
        if not isinstance(error, UnreachableError | SignInError):
            self.note_answer(place)
            return False
        known = self._places.setdefault(place, _Place())
        known.failures += 1
        known.reason = error.message
        if not known.rests and known.failures < _limit(place, error):
            return False
        known.rests += 1
        known.until = now + (LOGIN_REST if isinstance(error, SignInError) else pause_after(known.rests))
        return True

    def note_busy(self, place: str, error: BusyError, now: datetime) -> None:
        """Note that a place is too busy even for single files: it rests as long as it requests."""
        known = self._places.setdefault(place, _Place())
        known.rests += 1
        known.until, known.reason = now + pause_after(known.rests, error.retry_after), error.message

    def note_answer(self, place: str) -> None:
        """The place answered: it does not rest any more."""
        self._places.pop(place, None)

    def closed(self, now: datetime, busy: set[str]) -> set[str]:
        """The places that are not to be asked now; one after a rest also while it is in `busy`."""
        return {
            name for name, one in self._places.items() if one.until is not None and (one.until > now or name in busy)
        }

    def is_uncertain(self, place: str) -> bool:
        """Whether a place has rested, and has not answered since."""
        known = self._places.get(place)
        return known is not None and known.rests > 0

    def next_end(self, now: datetime) -> datetime | None:
        """When the next rest ends, None where nothing rests."""
        return min((one.until for one in self._places.values() if one.until and one.until > now), default=None)

    def reason(self, place: str) -> Message | None:
        """The last failure of a place, None where it answers."""
        known = self._places.get(place)
        return known.reason if known else None


def _limit(place: str, error: UnreachableError | SignInError) -> int:
    if isinstance(error, SignInError):
        return LOGIN_LIMIT
    is_down = bool(error.origin) and (error.origin == place or error.origin.startswith("file:"))
    return UNREACHABLE_LIMIT if is_down else UNANSWERED_LIMIT
