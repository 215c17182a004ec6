"""The direction of text, and the marks that steer it (Unicode Standard Annex 9)."""

from __future__ import annotations

import re
import unicodedata

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
RIGHT_TO_LEFT_LANGUAGES = {"ar", "fa", "he", "ur"}
LEFT_ISOLATE, RIGHT_ISOLATE, FIRST_ISOLATE, END_ISOLATE = "\u2066", "\u2067", "\u2068", "\u2069"
RIGHT_MARK = "\N{RIGHT-TO-LEFT MARK}"
STEERING_MARKS = "\u061c\u200e\u200f\u2066\u2067\u2068\u2069"
"""Marks that steer the layout and are never drawn: directional marks and isolates."""
STEERING = re.compile(f"[{STEERING_MARKS}]")


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    return language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT_LANGUAGES


def isolated(text: str) -> str:
    """The text with a direction of its own, that of its first letter, which does not affect the text around it."""
    return f"{FIRST_ISOLATE}{text}{END_ISOLATE}" if text else ""


def without_steering(text: str) -> str:
    """The text without the marks that steer its layout."""
    return STEERING.sub("", text)


def begun_from_right(text: str) -> str:
    """A text from right to left with a mark before it if its first word, such as a name, is from left to right.

    Without the mark, the first letter decides, and the words of the whole line change places. A text of which most
    letters are from left to right is unchanged.
    """
    kinds = [kind for one in text if (kind := unicodedata.bidirectional(one)) in ("L", "R", "AL")]
    is_mixed = kinds[:1] == ["L"] and 2 * kinds.count("L") <= len(kinds)
    return f"{RIGHT_MARK}{text}" if is_mixed else text


def flows_with(text: str, *, right_to_left: bool) -> bool:
    """Whether no isolate is needed: all letters of the text go in the direction of what is around it.

    In text from right to left, numbers alone are isolated, because their signs would change places.
    """
    if not right_to_left:
        return not RIGHT_TO_LEFT.search(text)
    return bool(RIGHT_TO_LEFT.search(text)) and all(unicodedata.bidirectional(one) != "L" for one in text)
