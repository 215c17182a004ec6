"""The weighted lists in which a client says what it prefers (RFC 9110, section 12.4.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WEIGHT = re.compile(r"q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.ASCII)
MOST = 50
"""Only so many preferences of a header count."""


def preferences(header: str) -> list[tuple[str, float]]:
    """The values of a list, in lower case, and their weights; the most wanted one is first.

    Parameters of values, such as the profile of a media type, are left out; of equal weights, the first stands first.
    """
    found = []
    for part in header.split(",")[:MOST]:
        value, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weights = [match[1] for one in parameters if (match := _WEIGHT.fullmatch(one.replace(" ", "")))]
        if value:
            found.append((value, float(weights[0]) if weights else 1.0))
    return sorted(found, key=lambda one: -one[1])


def preferred_type(header: str, known: Sequence[str]) -> str:
    """The best of the known media types for an `Accept` header (section 12.5.1); the first one if it names none.

    Args:
        header: the field's value; empty if the request has none.
        known: media types, the usual one first.
    """
    for value, weight in preferences(header):
        if weight > 0 and value in known:
            return value
    return known[0]
