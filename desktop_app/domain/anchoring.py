"""Finding again what was marked in a text that may have changed since.

The words themselves count before everything. Where they stand several times, what stands around them decides, and then
where they stood. Where they have changed a little, the place that is most like them is taken; where nothing is like
them, they are lost, and said to be.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from desktop_app.domain.highlight import CONTEXT, Highlight

LIKE_ENOUGH = 0.75
"""How alike two texts have to be, from 0 to 1, to be taken for an old and a new version of one."""
SEED = 24
"""Characters by which a place that may have changed is looked for."""
MOST_PLACES = 200
Span = tuple[int, int]


def quote(text: str, start: int, end: int) -> tuple[str, str, str]:
    """The words at a place of a text, those in front and those behind."""
    return text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]


def anchor(text: str, highlight: Highlight) -> Span | None:
    """Where a highlight's words stand in a text now: start and end in characters, or None where they are lost."""
    exact = highlight.exact
    if not exact.strip():
        return None
    places = list(_places(text, exact))
    if places:
        best = max(places, key=lambda place: _fits(text, place, highlight))
        return best, best + len(exact)
    return _most_alike(text, highlight)


def _places(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    count = 0
    while place >= 0 and count < MOST_PLACES:
        yield place
        count += 1
        place = text.find(words, place + 1)


def _fits(text: str, place: int, highlight: Highlight) -> tuple[int, int]:
    """How well a place fits: by what stands around it, then by how near it is to where the words stood."""
    before = text[max(0, place - CONTEXT) : place]
    behind = text[place + len(highlight.exact) :][:CONTEXT]
    around = _shared(before[::-1], highlight.prefix[::-1]) + _shared(behind, highlight.suffix)
    return around, -abs(place - highlight.start)


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))


def _most_alike(text: str, highlight: Highlight) -> Span | None:
    """The place that is most like the highlight's words, among those where a piece of them or of what is around is."""
    exact = highlight.exact
    best, found = LIKE_ENOUGH, None
    for place in dict.fromkeys(_candidates(text, highlight)):
        window = text[max(0, place) : max(0, place) + round(len(exact) * 1.3) + SEED]
        matcher = SequenceMatcher(None, window, exact, autojunk=False)
        blocks = [block for block in matcher.get_matching_blocks() if block.size]
        if not blocks:
            continue
        start, end = blocks[0].a, blocks[-1].a + blocks[-1].size
        alike = 2 * sum(block.size for block in blocks) / (end - start + len(exact))
        if alike > best:
            best, found = alike, (max(0, place) + start, max(0, place) + end)
    return found


def _candidates(text: str, highlight: Highlight) -> Iterator[int]:
    """Places where the words may begin now."""
    exact = highlight.exact
    for offset in range(0, max(1, len(exact) - SEED + 1), SEED):
        piece = exact[offset : offset + SEED]
        for place in _places(text, piece):
            yield place - offset
    if highlight.prefix.strip():
        for place in _places(text, highlight.prefix[-SEED:]):
            yield place + len(highlight.prefix[-SEED:])
    if highlight.suffix.strip():
        for place in _places(text, highlight.suffix[:SEED]):
            yield place - len(exact) - SEED // 2
