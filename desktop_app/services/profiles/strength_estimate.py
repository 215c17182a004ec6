"""Estimates how long a passphrase resists guessing. It is an estimate, and no rule rejects a passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from zxcvbn import zxcvbn

from desktop_app.services.profiles.strength import Strength

GUESSES_A_SECOND = 10_000
"""The assumed speed of an attacker with rented machines: one try costs Argon2id with 64 MB and three passes (RFC 9106),
a tenth of a second on a desktop computer of 2025. A thousand such machines is what a journal may be worth to an
attacker.
"""
MAX_LENGTH = 72
"""The maximum number of characters: zxcvbn accepts no more, and more never make a passphrase weaker."""


def estimate_strength(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """Estimate the strength (zxcvbn: Wheeler, USENIX Security 2016); `known` are words that an attacker tries first."""
    if not passphrase:
        return Strength(0.0)
    found = zxcvbn(passphrase[:MAX_LENGTH], user_inputs=[word for one in known for word in one.split()])
    return Strength(float(10 ** min(float(found["guesses_log10"]), 40.0)) / 2 / GUESSES_A_SECOND)
