"""The mentor's form: the names of its fields in the file, and its rubric."""

from __future__ import annotations

import re
from datetime import date

from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.revision import RecordId

FIELDS = "feedback."
"""The prefix of the names of all our fields; other programs may add fields of their own."""
NAME, DAY = f"{FIELDS}name", f"{FIELDS}day"
ENTRY, DEPTH, AGREED = "entry", "depth", "agreed"
FREE = (FeedbackPart.STRONG, FeedbackPart.NEXT, FeedbackPart.QUESTIONS, FeedbackPart.NOTE)
"""The parts with one large text field."""
LEVELS = (
    ("descriptive", "Descriptive", "tells what happened"),
    ("explanatory", "Explanatory", "says why it may have happened"),
    ("dialogue", "In dialogue", "weighs other views, of pupils, colleagues or texts"),
    ("critical", "Critical", "questions what was taken for granted, and sees it in a wider setting"),
)
"""Levels of reflective writing. The wording is ours."""
LEVELS_SOURCE = (
    "Hatton, N., & Smith, D. (1995). Reflection in teacher education: Towards definition and implementation. "
    "Teaching and Teacher Education, 11(1), 33–49."
)
"""The source of the levels."""
HOW_OFTEN = ("rarely", "at times", "often")
AGREED_COLUMNS = (("action", "Action"), ("who", "Who"), ("by", "By when"))


def entry_field(record: RecordId) -> str:
    """The field for feedback on one entry."""
    return f"{FIELDS}{ENTRY}.{record}"


def part_field(part: FeedbackPart) -> str:
    """The field for one part of the feedback on the portfolio in general."""
    return f"{FIELDS}{part.value}"


def level_field(level: str) -> str:
    """The check boxes of one level of the rubric."""
    return f"{FIELDS}{DEPTH}.{level}"


def agreed_field(number: int, column: str) -> str:
    """One cell of the agreed actions, with rows counted from 1."""
    return f"{FIELDS}{AGREED}.{number}.{column}"


ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
STATED_DAY = re.compile(r"(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})\.?")
"""The format that the form states: DD.MM.YYYY."""
OTHER_DAY = re.compile(r"(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})")
MONTHS = 12


def day_typed(text: str) -> date | None:
    """The day that a mentor typed into the form; None if it is not certain, such as for 04/12/2026.

    Digits of any script count. Besides the stated format, these are read: ISO 8601, and days with other separators of
    which only one of the two numbers can be a month.
    """
    told = " ".join(text.split())
    if found := ISO_DAY.fullmatch(told):
        return _date(found[1], found[2], found[3])
    if found := STATED_DAY.fullmatch(told):
        return _date(found[3], found[2], found[1])
    if found := OTHER_DAY.fullmatch(told):
        first, second = int(found[1]), int(found[2])
        if second > MONTHS:
            first, second = second, first
        return _date(found[3], str(second), str(first)) if first > MONTHS or first == second else None
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
