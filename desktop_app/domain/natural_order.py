"""The order of names as people number them."""

from __future__ import annotations

import re

MAX_DIGITS = 20
_NUMBERS = re.compile(r"(\d+)")


def natural_key(name: str) -> list[tuple[int, str]]:
    """The sort key of a name: page 2 comes before page 10."""
    return [(int(part[:MAX_DIGITS]) if part.isdecimal() else 0, part.casefold()) for part in _NUMBERS.split(name)]
