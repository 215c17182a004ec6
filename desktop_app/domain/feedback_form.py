"""The mentor's form: the names of its fields in the file, and its rubric."""

from __future__ import annotations

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
