"""Locating a highlight's text in a document that may have changed.

The words themselves count before everything, wherever they stand: where they do several times, what stands around them
decides, then the part and the place where they stood. Words that are too few to be told from others count as found only
where what is around them is there, too. Words that have changed a little are looked for where nothing else is found;
such a place is a guess, which a person has to confirm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop_app.domain.records.highlight import CONTEXT, Highlight

LIKE_ENOUGH = 0.75
"""The minimum similarity, from 0 to 1, of two texts that count as versions of the same."""
SEED = 24
"""The length of the pieces with which a changed position is searched."""
MAX_PLACES, MAX_COMPARED = 200, 6
FEW_LETTERS, SHORT_TEXT = 60, 400
LEAST_SHARED = 3
"""Characters in a row that two texts have to share."""
ENDS = ".,;:!?)]}»”’\"'"
FEW_WORDS = 3
"""So few words may stand in any text, and another one may have been meant."""
ENOUGH_AROUND = 12
"""Characters in front of and behind such words that have to be the same."""
LETTERS, WORDS = re.compile(r"[\s\S]"), re.compile(r"\S+")
Span = tuple[int, int]


def quote(text: str, start: int, end: int) -> tuple[str, str, str]:
    """A passage of a text, with the words before and after it."""
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a highlight's words may stand now.

    `certain` is False where a person has to confirm it: the words have changed, or they are too few to be told from the
    same words elsewhere. Of several places, the one with the greatest `worth` is the best.
    """

    span: Span
    certain: bool
    worth: tuple[float, float]


def anchor(text: str, highlight: Highlight) -> Span | None:
    """Where a highlight's words stand in a text now, certain or not: start and end in characters."""
    found = find_exact(text, highlight) or find_alike(text, highlight)
    return found.span if found else None


def find_exact(text: str, highlight: Highlight) -> Place | None:
    """The best place at which a text has the highlight's words as they were."""
    places = list(_places_of(text, highlight))
    if not places:
        return None
    best = max(places, key=lambda place: _fits(text, place, highlight))
    around, near = _fits(text, best, highlight)
    had = _room(highlight)
    certain = len(WORDS.findall(highlight.exact)) > FEW_WORDS or around >= min(ENOUGH_AROUND, had)
    return Place((best, best + len(highlight.exact)), certain, (around, near))


def find_alike(text: str, highlight: Highlight) -> Place | None:
    """The place at which a text has something like the highlight's words; always a guess."""
    alike, span = _most_alike(text, highlight) if highlight.exact.strip() else (0.0, None)
    return Place(span, certain=False, worth=(alike, 0)) if span else None


def _room(highlight: Highlight) -> int:
    """How much stood around the words, at the beginning or end of a text perhaps nothing."""
    return len(highlight.prefix) + len(highlight.suffix)


def _places_of(text: str, highlight: Highlight) -> Iterator[int]:
    """Where the words stand, and begin and end where words do if they did so before."""
    exact = highlight.exact
    if not exact.strip():
        return
    for place in _places(text, exact):
        if not _cuts_a_word(text, (place, place + len(exact)), highlight):
            yield place


def _cuts_a_word(text: str, span: Span, highlight: Highlight) -> bool:
    """Whether a span begins or ends inside a word or number, where the highlight did not."""
    (start, end), exact = span, highlight.exact
    front = exact[:1].isalnum() and not highlight.prefix[-1:].isalnum()
    back = exact[-1:].isalnum() and not highlight.suffix[:1].isalnum()
    return (front and start > 0 and text[start - 1 : start + 1].isalnum()) or (
        back and text[end - 1 : end + 1].isalnum() and end < len(text)
    )


def word_for_word(text: str, highlight: Highlight) -> Span | None:
    """As `anchor`, for words that have not changed; takes no longer than looking for them."""
    found = find_exact(text, highlight)
    return found.span if found else None


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


def _most_alike(text: str, highlight: Highlight) -> tuple[float, Span | None]:
    """How alike, and where: the best of the places that have pieces of the words or of what is around."""
    best = LIKE_ENOUGH
    found: Span | None = None
    exact = highlight.exact.strip()
    compare = _alike_in_words if len(exact) <= FEW_LETTERS else _alike
    for place in _candidates(text, highlight):
        window = text[place : place + round(len(exact) * 1.3) + 2 * SEED]
        alike, (start, end) = compare(window, exact)
        if alike > best:
            best, found = alike, _whole_words(text, place + start, place + end)
    return best, found


def _alike_in_words(window: str, exact: str) -> tuple[float, Span]:
    """The similarity of a short text and the most similar words of a window, about as many as it has."""
    words, count = list(WORDS.finditer(window)), len(WORDS.findall(exact))
    fewest, most = max(1, round(count * LIKE_ENOUGH)), round(count / LIKE_ENOUGH)
    matcher = SequenceMatcher(None, "", exact, autojunk=False)
    best, span = 0.0, (0, 0)
    for first, word in enumerate(words):
        for last in words[first + fewest - 1 : first + most]:
            piece = window[word.start() : last.end()].rstrip(ENDS if exact[-1] not in ENDS else "")
            matcher.set_seq1(piece)
            if (alike := matcher.ratio()) > best:
                best, span = alike, (word.start(), word.start() + len(piece))
    return best, span


def _alike(window: str, exact: str) -> tuple[float, Span]:
    """The similarity of a text and a part of a window, from 0 to 1, with the position of that part.

    Texts of medium length are compared by letters, long ones by words, because the time grows with the square of the
    length.
    """
    pieces, least = (LETTERS, LEAST_SHARED) if len(exact) <= SHORT_TEXT else (WORDS, 1)
    ours, theirs = (list(pieces.finditer(one)) for one in (window, exact))
    matcher = SequenceMatcher(None, [one.group() for one in ours], [one.group() for one in theirs], autojunk=False)
    # Single letters are the same anywhere: such a piece does not make the place longer.
    blocks = [block for block in matcher.get_matching_blocks() if block.size >= least]
    if not blocks:
        return 0.0, (0, 0)
    start, end = ours[blocks[0].a].start(), ours[blocks[-1].a + blocks[-1].size - 1].end()
    shared = sum(len(one.group()) for block in blocks for one in ours[block.a : block.a + block.size])
    whole = sum(len(one.group()) for one in theirs)
    covered = sum(len(one.group()) for one in ours if start <= one.start() < end)
    return 2 * shared / (covered + whole), (start, end)


def _whole_words(text: str, start: int, end: int) -> Span:
    """A span without white space at its ends, and with the whole words in which it begins and ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while 0 < start < end and text[start - 1 : start + 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1 : end + 1].isalnum():
        end += 1
    return start, end


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
