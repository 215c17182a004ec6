"""The strength of a passphrase as a duration; `strength_estimate` computes it."""

from __future__ import annotations

from dataclasses import dataclass

DAY = 24 * 3600.0
YEAR = 365.25 * DAY
STEPS = (3600.0, 30 * DAY, 10 * YEAR, 1000 * YEAR)


@dataclass(frozen=True, slots=True)
class Strength:
    """The average `seconds` for guessing, and a level from 0 (at once) to 4 (never) for a bar."""

    seconds: float

    @property
    def level(self) -> int:
        """The level from 0 to 4."""
        return sum(self.seconds >= step for step in STEPS)
