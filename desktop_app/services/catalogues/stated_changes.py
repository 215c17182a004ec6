"""Whether a list was changed since the last check, as far as its feed says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

TOLERANCE = timedelta(minutes=1)
SHARE = 0.02
"""Of the time between two checks: two clocks do not run alike, and a check takes a while."""


@dataclass(frozen=True, slots=True)
class CheckTimes:
    """The time of a check and of the one before it; None if there was none."""

    last: datetime | None = None
    now: datetime | None = None

    @property
    def begins_day(self) -> bool:
        """Whether the last check was on another day."""
        return self.last is not None and self.now is not None and self.last.date() != self.now.date()

    def is_change(self, before: str, after: str) -> bool:
        """Whether the times that a feed states for its last change mean a change.

        Some servers state the time of each answer. Their times differ by as much as the checks do.

        Args:
            before: the time that the feed stated at the last check; empty if it stated none.
            after: the time that it states now.
        """
        first, second = _time(before), _time(after)
        if first is None or second is None or first == second or self.last is None or self.now is None:
            return False
        passed = self.now - self.last
        return abs(second - first - passed) > max(TOLERANCE, passed * SHARE)


def _time(text: str) -> datetime | None:
    """The time in a text (RFC 3339), in UTC if it names no zone; None if it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
