"""The form that a mentor fills in: what its fields are called in the file, and the rubric in it."""

from __future__ import annotations

from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.revision import RecordId

FIELDS = "feedback."
"""What the names of all our fields begin with; other programs may add fields of their own."""
NAME, DAY = f"{FIELDS}name", f"{FIELDS}day"
ENTRY, DEPTH, AGREED = "entry", "depth", "agreed"
FREE = (FeedbackPart.STRONG, FeedbackPart.NEXT, FeedbackPart.QUESTIONS, FeedbackPart.NOTE)
"""The parts that have one field with room to write."""
LEVELS = (
    ("descriptive", "Descriptive", "tells what happened"),
    ("explanatory", "Explanatory", "says why it may have happened"),
    ("dialogue", "In dialogue", "weighs other views, of pupils, colleagues or texts"),
    ("critical", "Critical", "questions what was taken for granted, and sees it in a wider setting"),
)
"""Levels of reflective writing, in words of ours."""
LEVELS_SOURCE = (
    "Hatton, N., & Smith, D. (1995). Reflection in teacher education: Towards definition and implementation. "
    "Teaching and Teacher Education, 11(1), 33–49."
)
"""Where the levels are from."""
HOW_OFTEN = ("rarely", "at times", "often")
AGREED_COLUMNS = (("action", "Action"), ("who", "Who"), ("by", "By when"))


def entry_field(record: RecordId) -> str:
    """The field for feedback on one entry."""
    return f"{FIELDS}{ENTRY}.{record}"


def part_field(part: FeedbackPart) -> str:
    """The field for one part of the feedback on the whole."""
    return f"{FIELDS}{part.value}"


def level_field(level: str) -> str:
    """The boxes of one level of the rubric."""
    return f"{FIELDS}{DEPTH}.{level}"


def agreed_field(number: int, column: str) -> str:
    """One cell of what is agreed on, its row counted from 1."""
    return f"{FIELDS}{AGREED}.{number}.{column}"
