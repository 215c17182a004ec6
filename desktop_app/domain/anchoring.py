"""Locating a highlight's text in a document that may have changed.

The quoted text has priority. If it occurs several times, its context decides, then its old position. If it has changed
slightly, the most similar position is used; if nothing is similar, the highlight is reported as lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from desktop_app.domain.records.highlight import CONTEXT, Highlight

LIKE_ENOUGH = 0.75
"""The minimum similarity, from 0 to 1, of two texts that count as versions of the same."""
SEED = 24
"""The length of the pieces with which a changed position is searched."""
MAX_PLACES, MAX_COMPARED = 200, 6
SHORT_TEXT = 400
LETTERS, WORDS = re.compile(r"[\s\S]"), re.compile(r"\S+")
Span = tuple[int, int]


def quote(text: str, start: int, end: int) -> tuple[str, str, str]:
    """A passage of a text, with the words before and after it."""
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def anchor(text: str, highlight: Highlight) -> Span | None:
    """Locate a highlight's text: start and end in characters, or None if it is lost."""
    if not highlight.exact.strip():
        return None
    return word_for_word(text, highlight) or _most_alike(text, highlight)


def word_for_word(text: str, highlight: Highlight) -> Span | None:
    """Locate unchanged text like `anchor`; takes no longer than a plain search."""
    places = list(_places(text, highlight.exact)) if highlight.exact.strip() else []
    if not places:
        return None
    best = max(places, key=lambda place: _fits(text, place, highlight))
    return best, best + len(highlight.exact)


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    count = 0
    while place >= 0 and count < MAX_PLACES:
        yield place
        count += 1
        place = text.find(words, place + 1)


def _fits(text: str, place: int, highlight: Highlight) -> tuple[int, int]:
    """A score for a position: by its context, then by its distance to the old position."""
    before = text[max(0, place - CONTEXT) : place]
    behind = text[place + len(highlight.exact) :][:CONTEXT]
    around = _shared(before[::-1], highlight.prefix[::-1]) + _shared(behind, highlight.suffix)
    return around, -abs(place - highlight.start)


def _shared(one: str, other: str) -> int:
    """The length of the common prefix of two texts."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))


def _most_alike(text: str, highlight: Highlight) -> Span | None:
    """The position most similar to the highlight's text, among those that contain parts of it or of its context."""
    best, found = LIKE_ENOUGH, None
    for place in _candidates(text, highlight):
        window = text[place : place + round(len(highlight.exact) * 1.3) + 2 * SEED]
        alike, (start, end) = _alike(window, highlight.exact)
        if alike > best:
            best, found = alike, (place + start, place + end)
    return found


def _alike(window: str, exact: str) -> tuple[float, Span]:
    """The similarity of a text and a part of a window, from 0 to 1, with the position of that part.

    Short texts are compared by letters, long ones by words, because the time grows with the square of the length.
    """
    pieces = LETTERS if len(exact) <= SHORT_TEXT else WORDS
    ours, theirs = (list(pieces.finditer(one)) for one in (window, exact))
    matcher = SequenceMatcher(None, [one.group() for one in ours], [one.group() for one in theirs], autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return 0.0, (0, 0)
    start, end = ours[blocks[0].a].start(), ours[blocks[-1].a + blocks[-1].size - 1].end()
    shared = sum(len(one.group()) for block in blocks for one in ours[block.a : block.a + block.size])
    whole = sum(len(one.group()) for one in theirs)
    covered = sum(len(one.group()) for one in ours if start <= one.start() < end)
    return 2 * shared / (covered + whole), (start, end)


def _candidates(text: str, highlight: Highlight) -> list[int]:
    """The positions with the most matching pieces, at most `MAX_COMPARED`."""
    exact = highlight.exact
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(exact) - SEED + 1), SEED):
        for place in _places(text, exact[offset : offset + SEED]):
            votes[_rounded(place - offset)] += 1
    for words, shift in ((highlight.prefix[-SEED:], SEED), (highlight.suffix[:SEED], -len(exact))):
        if words.strip():
            for place in _places(text, words):
                votes[_rounded(place + shift)] += 1
    return [place for place, _ in votes.most_common(MAX_COMPARED)]


def _rounded(place: int) -> int:
    """Combine nearby positions."""
    return max(0, place - SEED) // SEED * SEED
