"""What languages write differently in the same place: parts of a date, colons, percent, decimals."""

from __future__ import annotations

from desktop_app.domain.language_codes import primary_language

FIRST_DAYS = {"fr": "1er", "it": "1\N{MASCULINE ORDINAL INDICATOR}"}
"""The first of a month by language, where it is an ordinal number."""

DAY_ENDS = {"de": "."}
"""What follows the number of a day in front of its month, by language."""

DATE_WORDS = {"es": "de"}
"""The word before the month and before the year of a long date by language, where it has one."""

COLONS = {"fr": "\N{NO-BREAK SPACE}: "}
"""The colon with the spaces around it by language, where it has one before it."""

PERCENT_FIRST = frozenset({"tr"})
"""The languages that write the percent sign before the number, without a space."""

DECIMAL_COMMAS = frozenset({"de", "el", "es", "fr", "it", "pl", "tr", "uk"})
"""The languages with a comma before decimals; the others have a full stop."""
MEGABYTE = 1_000_000


def day_number(day: int, language: str) -> int | str:
    """The day of a month as it stands in a date: its number, or an ordinal number such as `1er`.

    Args:
        day: the day, from 1.
        language: a language's code, with or without a region, such as `fr`, `fr-BE` or `fr_FR`.
    """
    return FIRST_DAYS.get(primary_language(language), day) if day == 1 else day


def day_end(language: str) -> str:
    """What follows the number of a day in front of its month; empty where the language has nothing there.

    Args:
        language: a language's code, with or without a region.
    """
    return DAY_ENDS.get(primary_language(language), "")


def date_word(language: str) -> str:
    """The word before the month and before the year of a long date; empty where the language has none.

    Args:
        language: a language's code, with or without a region.
    """
    return DATE_WORDS.get(primary_language(language), "")


def percent_signs(language: str) -> tuple[str, str]:
    """What stands before a number of percent and what stands after it.

    Args:
        language: a language's code, with or without a region.
    """
    return ("%", "") if primary_language(language) in PERCENT_FIRST else ("", " %")


def percent(number: int, language: str) -> str:
    """A number of percent, such as `45 %`.

    Args:
        number: the number.
        language: a language's code, with or without a region.
    """
    before, after = percent_signs(language)
    return f"{before}{number}{after}"


def megabytes(size: int, language: str) -> str:
    """A size in megabytes, with one decimal and without the unit, such as `1.5`.

    Args:
        size: a number of bytes.
        language: a language's code, with or without a region.
    """
    shown = f"{size / MEGABYTE:.1f}"
    return shown.replace(".", ",") if primary_language(language) in DECIMAL_COMMAS else shown


def labelled(label: str, text: str, language: str) -> str:
    """A label, a colon and a text.

    Args:
        label: what stands before the colon.
        text: what stands after it.
        language: a language's code, with or without a region.
    """
    return f"{label}{COLONS.get(primary_language(language), ': ')}{text}"
