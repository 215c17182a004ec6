"""How strong a passphrase is, in words of time; see `estimate` for how that is found out."""

from __future__ import annotations

from dataclasses import dataclass

DAY = 24 * 3600.0
YEAR = 365.25 * DAY
STEPS = (3600.0, 30 * DAY, 10 * YEAR, 1000 * YEAR)


@dataclass(frozen=True, slots=True)
class Strength:
    """`seconds` that guessing takes on average, and 0 (at once) to 4 (never) for a bar."""

    seconds: float

    @property
    def level(self) -> int:
        """0 to 4."""
        return sum(self.seconds >= step for step in STEPS)
