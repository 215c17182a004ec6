"""The types of the values in SCORM's data models, as checks of a text.

Sources: SCORM 1.2 RTE, section 3.4.2.1 (types of CMI); SCORM 2004 4th Edition RTE, section 4.1.1.7 (data types).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto


class Fault(Enum):
    """Why an element can't be read or written. Each version of SCORM has codes of its own for them."""

    UNKNOWN = auto()
    NO_CHILDREN = auto()
    NO_COUNT = auto()
    NO_SUCH_INDEX = auto()
    KEYWORD = auto()
    READ_ONLY = auto()
    WRITE_ONLY = auto()
    WRONG_TYPE = auto()
    OUT_OF_RANGE = auto()
    NOT_SET = auto()
    DEPENDENCY = auto()
    NOT_UNIQUE = auto()
    FULL = auto()


Check = Callable[[str], Fault | None]
"""Says what is wrong with a value; None if nothing is."""
DECIMAL = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?|-?\.\d{1,9}")
SPAN_12 = re.compile(r"(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)")
TIME_12 = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,2})?")
SPAN_2004 = re.compile(
    r"P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,9})D)?"
    r"(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,2})?)S)?)?"
)
TIME_2004 = re.compile(
    r"(19[7-9]\d|20[0-2]\d|203[0-8])(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])"
    r"(?:T([01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,2}(?:Z|[+-][01]\d(?::?[0-5]\d)?)?)?)?)?)?)?)?"
)
LANGUAGE = re.compile(r"(?:[A-Za-z]{2,3}|[ix])(?:-[A-Za-z0-9]{1,8}){0,6}")
IDENTIFIER_12 = re.compile(r"[!-~]{1,255}")
LONGEST_IDENTIFIER = 4_000
SECONDS_OF = (31_557_600, 2_629_800, 86_400, 3_600, 60, 1)
"""The seconds of a year, a month, a day, an hour, a minute and a second."""


def of_length(most: int) -> Check:
    """A text with so many characters at most."""
    return lambda value: None if len(value) <= most else Fault.WRONG_TYPE


def one_of(*words: str) -> Check:
    """A word of a vocabulary."""
    return lambda value: None if value in words else Fault.WRONG_TYPE


def matching(pattern: re.Pattern[str]) -> Check:
    """A text of this form."""
    return lambda value: None if pattern.fullmatch(value) else Fault.WRONG_TYPE


def number(low: float | None = None, high: float | None = None, *, empty: bool = False) -> Check:
    """A decimal number in a range; `empty` also allows none."""

    def check(value: str) -> Fault | None:
        if empty and not value:
            return None
        if not DECIMAL.fullmatch(value):
            return Fault.WRONG_TYPE
        found = float(value)
        too_small, too_large = low is not None and found < low, high is not None and found > high
        return Fault.OUT_OF_RANGE if too_small or too_large else None

    return check


def whole(low: int, high: int) -> Check:
    """A whole number in a range."""

    def check(value: str) -> Fault | None:
        if not re.fullmatch(r"[+-]?\d{1,5}", value):
            return Fault.WRONG_TYPE
        return None if low <= int(value) <= high else Fault.OUT_OF_RANGE

    return check


def either(*checks: Check) -> Check:
    """A value that one of these checks accepts."""

    def check(value: str) -> Fault | None:
        faults = [one(value) for one in checks]
        return None if None in faults else faults[0]

    return check


def identifier_2004(value: str) -> Fault | None:
    """A long identifier: a URI, or any characters without white space (section 4.1.1.7, `long_identifier_type`)."""
    empty_urn = re.fullmatch(r"urn:[^:]*:?", value, re.IGNORECASE)
    return (
        None
        if 0 < len(value) <= LONGEST_IDENTIFIER and not re.search(r"\s", value) and not empty_urn
        else Fault.WRONG_TYPE
    )


def language(value: str) -> Fault | None:
    """A language tag, or none."""
    return None if not value or LANGUAGE.fullmatch(value) else Fault.WRONG_TYPE


def localized(most: int) -> Check:
    """A text with a language before it, if it states one: `{lang=fr}…` (section 4.1.1.7, `localized_string_type`)."""

    def check(value: str) -> Fault | None:
        stated = re.match(r"\{lang=([^{}]{0,250})\}", value)
        if stated and not LANGUAGE.fullmatch(stated[1]):
            return Fault.WRONG_TYPE
        return None if len(value) <= most else Fault.WRONG_TYPE

    return check


def seconds_of(span: str) -> float:
    """The seconds of a time span of either version; 0 of anything else."""
    if found := SPAN_12.fullmatch(span):
        return int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])
    if found := SPAN_2004.fullmatch(span):
        return sum(float(part or 0) * unit for part, unit in zip(found.groups(), SECONDS_OF, strict=True))
    return 0.0


def span_12(seconds: float) -> str:
    """Seconds as SCORM 1.2 writes them."""
    hundredths = round(min(seconds, 9999 * 3600) * 100)
    whole_seconds, rest = divmod(hundredths, 100)
    hours, rest_seconds = divmod(whole_seconds, 3600)
    return f"{hours:04}:{rest_seconds // 60:02}:{rest_seconds % 60:02}.{rest:02}"


def span_2004(seconds: float) -> str:
    """Seconds as SCORM 2004 writes them."""
    hundredths = round(seconds * 100)
    hours, rest = divmod(hundredths, 360_000)
    minutes, rest = divmod(rest, 6_000)
    shown = f"{rest / 100:.2f}".rstrip("0").rstrip(".")
    return f"PT{hours}H{minutes}M{shown}S"
