"""The day of the month as a language writes it in a date: some write the first as an ordinal number."""

from __future__ import annotations

import re

FIRST_DAYS = {"fr": "1er", "it": "1\N{MASCULINE ORDINAL INDICATOR}"}
"""The first of a month by language."""


def day_number(day: int, language: str) -> int | str:
    """The day of a month as it stands in a date: its number, or an ordinal number such as `1er`.

    Args:
        day: the day, from 1.
        language: a language's code, with or without a region, such as `fr`, `fr-BE` or `fr_FR`.
    """
    return FIRST_DAYS.get(re.split("[-_]", language)[0], day) if day == 1 else day
