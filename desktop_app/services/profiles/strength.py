"""Estimates how long a passphrase resists guessing. It is an estimate, and no rule rejects a passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

GUESSES_A_SECOND = 10_000
"""What we take an attacker with rented machines to try: one try costs Argon2id at 64 MB, three passes (RFC 9106), a
tenth of a second on a desktop of 2025. A thousand such machines is what a journal may be worth to somebody."""
LONGEST = 72
"""Characters that are looked at: zxcvbn takes no more, and more never makes a passphrase weaker."""
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


def strength(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """Estimate it (zxcvbn: Wheeler, USENIX Security 2016); `known` are words that an attacker would try first."""
    if not passphrase:
        return Strength(0.0)
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its lists of words take a moment to load

    found = zxcvbn(passphrase[:LONGEST], user_inputs=[word for one in known for word in one.split()])
    return Strength(float(10 ** min(float(found["guesses_log10"]), 40.0)) / 2 / GUESSES_A_SECOND)
