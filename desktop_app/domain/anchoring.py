"""Locating a highlight's text in a document that may have changed.

The words themselves count before everything, wherever they stand, also with other signs for the same letters: where
they do several times, what stands around them decides, then the part and the place where they stood. Words that are too
few to be told from others, or that stand at several places, count as found only where what is around them is there,
too. Words that have changed a little, or that two parts share, are looked for where nothing else is found; such a place
is a guess, which a person has to confirm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import islice
from unicodedata import category

from desktop_app.domain.records.highlight import CONTEXT, Highlight
from desktop_app.domain.same_signs import same_signs
from desktop_app.domain.search_words import is_unspaced

LIKE_ENOUGH = 0.75
"""The minimum similarity, from 0 to 1, of two texts that count as versions of the same."""
SEED = 24
"""The length of the pieces with which a changed position is searched."""
SHORT_SEED = (8, 3)
"""Where no piece of that length stands in a text: the length of shorter ones, and from one of them to the next."""
MAX_PLACES, MAX_COMPARED = 200, 6
FEW_LETTERS, SHORT_TEXT = 60, 400
LEAST_SHARED = 3
"""Characters in a row that two texts have to share."""
ENDS = ".,;:!?)]}»”’\"'"
FEW_WORDS = 3
"""So few words may stand in any text, and another one may have been meant."""
ENOUGH_AROUND = 12
"""Characters in front of and behind such words that have to be the same."""
FAR = 10**9
"""A greater distance than within any text: that to another part."""
MARGIN_LINES = 2
"""So many lines of a page may be its head, and as many its foot."""
NEXT = 3
"""So many characters tell whether a number goes on."""
NUMBER_GOES_ON = re.compile(
    r"\d[.,:/\u2013\u2212-]\0\d|\d\0[.,:/\u2013\u2212-]\d|(?:^|[\s(])[+\u00b1\u2212-]\0\d|\d\0[%\u2030\u00b0]"
)
"""Between a number and the rest of it, or its sign (the zero marks the place)."""
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
    places = exact_places(text, highlight)
    return best_exact(places, highlight)[1] if places else None


def exact_places(text: str, highlight: Highlight, *, same_part: bool = True) -> list[Place]:
    """The places at which a text has the highlight's words; `same_part` says whether it is the part that had them."""
    spans = list(_places_of(text, highlight))
    far = 0 if same_part else FAR
    return [Place(span, certain=True, worth=_fits(text, span, highlight, far)) for span in spans]


def best_exact(places: Sequence[Place], highlight: Highlight) -> tuple[int, Place]:
    """The best of some places with a highlight's words, in one text or in several: which one, and if it is certain."""
    number = max(range(len(places)), key=lambda one: places[one].worth)
    around, near = places[number].worth
    told_apart = around >= min(ENOUGH_AROUND, max(1, _room(highlight)))
    if near == 0 and around >= _room(highlight):
        certain = True
    elif len(places) == 1:
        certain = told_apart or _count_words(highlight.exact) > FEW_WORDS
    else:
        certain = told_apart and sum(place.worth[0] == around for place in places) == 1
    return number, replace(places[number], certain=certain)


def find_alike(text: str, highlight: Highlight) -> Place | None:
    """The place at which a text has something like the highlight's words; always a guess."""
    alike, span = _most_alike(text, highlight) if highlight.exact.strip() else (0.0, None)
    return Place(span, certain=False, worth=(alike, 0)) if span else None


def find_across(before: str, behind: str, highlight: Highlight) -> tuple[Place, bool] | None:
    """The longer part of a highlight's words where they begin in a text and go on in the next one; always a guess.

    Returns:
        the place, and whether it is in the text `behind`; None if the words do not stand so.
    """
    exact = highlight.exact.strip()
    words = exact.split()
    if not words or words[0] not in before or words[-1] not in behind:
        return None
    for front in _ends(before):
        for skipped in _starts(behind):
            tail, head = before[max(0, front - len(exact)) : front], behind[skipped : skipped + len(exact)]
            for start, end in same_signs(f"{tail} {head}", exact):
                first, second = len(tail) - start, end - len(tail) - 1
                if first > 0 < second:
                    span = (front - first, front) if first >= second else (skipped, skipped + second)
                    return Place(span, certain=False, worth=(max(first, second) / len(exact), 0)), first < second
    return None


def _ends(text: str) -> Iterator[int]:
    """Where a text ends, also without its last lines: the foot of a page."""
    end = len(text.rstrip())
    for _ in range(MARGIN_LINES + 1):
        yield end
        end = len(text[: max(0, text.rfind("\n", 0, end))].rstrip())


def _starts(text: str) -> Iterator[int]:
    """Where a text starts, also without its first lines: the head of a page."""
    start = len(text) - len(text.lstrip())
    for _ in range(MARGIN_LINES + 1):
        yield start
        start = text.find("\n", start) + 1 or len(text)


def _room(highlight: Highlight) -> int:
    """How much stood around the words, at the beginning or end of a text perhaps nothing."""
    return len(highlight.prefix) + len(highlight.suffix)


def _count_words(text: str) -> int:
    """The number of words; of a script without spaces, two characters count as one."""
    return sum(-(-len(word) // 2) if is_unspaced(word) else 1 for word in WORDS.findall(text))


def _places_of(text: str, highlight: Highlight) -> Iterator[Span]:
    """Where the words stand, and begin and end where words do if they did so before."""
    exact = highlight.exact
    if not exact.strip():
        return
    found = False
    for place in _places(text, exact):
        if not _cuts_a_word(text, (place, place + len(exact)), highlight):
            found = True
            yield place, place + len(exact)
    if not found:
        spans = islice(same_signs(text, exact), MAX_PLACES)
        yield from (span for span in spans if not _cuts_a_word(text, span, highlight))


def _cuts_a_word(text: str, span: Span, highlight: Highlight) -> bool:
    """Whether a span begins or ends inside a word or number, where the highlight did not."""
    (start, end), exact = span, highlight.exact
    front = _joined(text[max(0, start - NEXT) : start], text[start : start + NEXT])
    back = _joined(text[max(0, end - NEXT) : end], text[end : end + NEXT])
    # The words may be shorter than what tells whether a number goes on: the sign in `1/2`, for example.
    return (front and not _joined(highlight.prefix[-NEXT:], (exact + highlight.suffix)[:NEXT])) or (
        back and not _joined((highlight.prefix + exact)[-NEXT:], highlight.suffix[:NEXT])
    )


def _joined(left: str, right: str) -> bool:
    """Whether a word or number goes on from one text to the next: `24` and `th`, `2.` and `5`, `-` and `5`."""
    if not left or not right:
        return False
    if category(right[0]).startswith("M"):
        return not left[-1].isspace()
    if left[-1].isalnum() and right[0].isalnum():
        return not (is_unspaced(left[-1]) and is_unspaced(right[0]))
    if right[0].isalnum() and category(left[-1]).startswith("M"):
        return not is_unspaced(right[0])
    return NUMBER_GOES_ON.search(f"{left}\0{right}") is not None


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


def _fits(text: str, span: Span, highlight: Highlight, far: int = 0) -> tuple[int, int]:
    """A score for a place: by its context, then by its distance to the old one."""
    start, end = span
    before, behind = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    around = _shared(before[::-1], highlight.prefix[::-1]) + _shared(behind, highlight.suffix)
    return around, -abs(start - highlight.start) - far


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
    for seed, step in ((SEED, SEED), SHORT_SEED):
        if votes := _votes(text, highlight, seed, step):
            return [place for place, _ in votes.most_common(MAX_COMPARED)]
    return []


def _votes(text: str, highlight: Highlight, seed: int, step: int) -> Counter[int]:
    exact = highlight.exact
    votes: Counter[int] = Counter()
    for offset in range(0, max(1, len(exact) - seed + 1), step):
        for place in _places(text, exact[offset : offset + seed]):
            votes[_rounded(place - offset)] += 1
    for words, shift in ((highlight.prefix[-seed:], seed), (highlight.suffix[:seed], -len(exact))):
        if words.strip():
            for place in _places(text, words):
                votes[_rounded(place + shift)] += 1
    return votes


def _rounded(place: int) -> int:
    """Combine nearby positions."""
    return max(0, place - SEED) // SEED * SEED
