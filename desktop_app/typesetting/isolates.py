"""Isolates: pieces of text with a direction of their own (Unicode Standard Annex 9, X5a to X6a)."""

from __future__ import annotations

import re
import unicodedata

from desktop_app.domain.direction import END_ISOLATE, FIRST_ISOLATE, LEFT_ISOLATE, RIGHT_ISOLATE

INITIATORS = {LEFT_ISOLATE, RIGHT_ISOLATE, FIRST_ISOLATE}
MARKUP = re.compile(r"<[^>]*>|&#?\w+;|.", re.DOTALL)
CHARACTER = re.compile(r".", re.DOTALL)
STRONG = {"L": LEFT_ISOLATE, "R": RIGHT_ISOLATE, "AL": RIGHT_ISOLATE}
MAX_DEPTH = 125
"""The depth of levels that the algorithm requires (BD2); what is nested deeper has no effect."""
Placed = tuple[str, int]
"""A character and its place in the text."""


def resolved(text: str, tokens: re.Pattern[str] = CHARACTER) -> str:
    """The text with each isolate that has the direction of its first letter as one from left or from right.

    `tokens` is `MARKUP` for a text with tags, which have no direction.
    """
    if FIRST_ISOLATE not in text:
        return text
    found: list[str] = tokens.findall(text)
    opened: list[int] = []
    for place, token in enumerate(found):
        if token in INITIATORS:
            opened.append(place)
        elif token == END_ISOLATE:
            if opened:
                opened.pop()
        elif opened and len(token) == 1 and found[opened[-1]] == FIRST_ISOLATE:
            kind = unicodedata.bidirectional(token)
            found[opened[-1]] = STRONG.get(kind, FIRST_ISOLATE)
    return "".join(LEFT_ISOLATE if token == FIRST_ISOLATE else token for token in found)


def still_open(text: str) -> str:
    """The initiators of the isolates that go on after the text."""
    opened: list[str] = []
    for character in text:
        if character in INITIATORS:
            opened.append(character)
        elif character == END_ISOLATE and opened:
            opened.pop()
    return "".join(opened[:MAX_DEPTH])


def taken_apart(placed: list[Placed]) -> tuple[list[Placed], dict[int, tuple[bool, list[Placed]]]]:
    """Text with an object (U+FFFC) for each isolate in it, and the isolates by that object's place.

    Returns:
        The outer text; for each isolate, whether it goes from right to left, and its own text, which may hold others.
    """
    outer: list[Placed] = []
    isolates: dict[int, tuple[bool, list[Placed]]] = {}
    depth, inside = 0, list[Placed]()
    for character, place in placed:
        if character in INITIATORS and not depth:
            depth, inside = 1, []
            outer.append(("\ufffc", place))
            isolates[place] = (character == RIGHT_ISOLATE, inside)
            continue
        depth += (character in INITIATORS) - (character == END_ISOLATE and depth > 0)
        if depth:
            inside.append((character, place))
        elif character != END_ISOLATE:
            outer.append((character, place))
    return outer, isolates
