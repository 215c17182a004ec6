"""The last line of a paragraph: it should not hold a single short word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus.paragraph import FragLine, ParaLines

PlainLine = tuple[float, Sequence[str]]
"""A line in one style after ReportLab's line breaking: the remaining space, and its words."""
SHORT = 0.2
"""The part of a line's width up to which a last line of one word is too short."""
MIN_WIDTH = 100.0
"""In narrower columns, in points, a line is one word often, and moving another one down gains nothing."""


def ends_short(broken: ParaLines, width: float) -> bool:
    """Whether the last line is one short word, and the line above it does not end with a line break of the writer."""
    lines = broken.lines
    if len(lines) < 2 or width < MIN_WIDTH:  # noqa: PLR2004 - a last line and the one above it
        return False
    if broken.kind == 0:
        words = " ".join(lines[-1][1]).split(" ")
        return len(words) == 1 and stringWidth(words[0], broken.fontName, broken.fontSize) < SHORT * width
    return (
        not getattr(lines[-2], "lineBreak", False)
        and len(_text(lines[-1]).split()) == 1
        and width - lines[-1].extraSpace < SHORT * width
    )


def bound(frags: Sequence[Any]) -> list[Any] | None:
    """The text of a paragraph with its last two words as one word, which holds a space; None if there are no two.

    Args:
        frags: one piece in one style, or the words that ReportLab made of several pieces: lists of a width, and of
            pairs of a style and a text.
    """
    if len(frags) == 1 and not isinstance(frags[0], list):
        frag = frags[0]
        words = list(frag.words) if hasattr(frag, "words") else frag.text.split(" ")
        words = [one for one in words if one]
        if len(words) < 2:  # noqa: PLR2004 - as below
            return None
        joined = frag.clone(words=[*words[:-2], " ".join(words[-2:])])
        if hasattr(joined, "text"):  # it would be used instead of the words
            del joined.text
        return [joined]
    if len(frags) < 2 or not all(isinstance(one, list) and len(one) > 1 for one in frags[-2:]):  # noqa: PLR2004 - words
        return None
    (width, *pieces), last = frags[-2:]
    style, text = pieces[-1]
    space = stringWidth(" ", style.fontName, style.fontSize)
    word = type(last)([width + space + last[0], *pieces[:-1], (style, text + " "), *last[1:]])
    return [*frags[:-2], word]


def is_better(again: ParaLines, before: ParaLines, width: float) -> bool:
    """Whether breaking the lines again moved a whole word into the last line, and changed nothing else."""
    return (
        len(again.lines) == len(before.lines)
        and not ends_short(again, width)
        and not _divides_word(again.lines[-2])
        and "".join(map(_text, again.lines)).split() == "".join(map(_text, before.lines)).split()
    )


def _divides_word(line: FragLine | PlainLine) -> bool:
    words = line[1] if isinstance(line, tuple) else line.words
    return bool(words) and "Split" in type(words[-1]).__name__


def _text(line: FragLine | PlainLine) -> str:
    if isinstance(line, tuple):
        return " ".join(line[1]) + " "
    return "".join(getattr(word, "text", "") for word in line.words).strip() + " "
