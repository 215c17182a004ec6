"""Joining texts: each part between two common words is joined separately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from desktop_app.domain.merging.states import Clash, Option, State, Text, TextWithClashes
from desktop_app.domain.merging.supersession import Knows, LiveState, Version, options, remaining_versions, united


def joined_texts(origin: int, name: str, sides: Sequence[tuple[LiveState, Text]], knows: Knows) -> State:
    """Join several texts into one. Parts with contradictions become clashes.

    Args:
        origin: the number that the result belongs to.
        name: the field.
        sides: at least two.
        knows: whether one revision descends from another one or is it.
    """
    parts: list[Text | Clash] = []
    starts = [0] * len(sides)
    ends = tuple(len(text.words) for _, text in sides)
    for places in (*_shared([text for _, text in sides]), ends):
        pieces = [
            (side, _piece(text, start, place)) for (side, text), start, place in zip(sides, starts, places, strict=True)
        ]
        parts.append(_joined_piece(origin, name, pieces, knows))
        parts.append(_same([_piece(text, at, at + 1) for (_, text), at in zip(sides, places, strict=True)], origin))
        starts = [place + 1 for place in places]
    return _put_together(origin, parts)


def _piece(text: Text, start: int, end: int) -> Text:
    return Text(text.origin, text.words[start:end], text.marks[start:end])


def _shared(texts: Sequence[Text]) -> Iterator[tuple[int, ...]]:
    """The common words of all texts, in order: for each word its position in each text."""
    first, *others = texts
    places = [{mark: place for place, marks in enumerate(text.marks) for mark in marks} for text in others]
    last = [-1] * len(others)
    for start, marks in enumerate(first.marks):
        found = [next((where[mark] for mark in marks if mark in where), -1) for where in places]
        if all(place > before for place, before in zip(found, last, strict=True)):
            yield (start, *found)
            last = found


def _joined_piece(origin: int, name: str, pieces: Sequence[tuple[LiveState, Text]], knows: Knows) -> Text | Clash:
    texts = [text for _, text in pieces]
    if all(text.words == texts[0].words for text in texts):
        return _same(texts, origin)
    versions = [Version(side, text.words, text.marks) for side, text in pieces]
    found = [
        Option(Text(origin, tuple(map(str, words)), marks), heads)
        for words, marks, heads in options(remaining_versions(versions, knows))
    ]
    if len(found) == 1 and isinstance(found[0].state, Text):
        return found[0].state
    return Clash(origin, name, tuple(found))


def _same(texts: Sequence[Text], origin: int) -> Text:
    return Text(origin, texts[0].words, united([text.marks for text in texts]))


def _put_together(origin: int, parts: Sequence[Text | Clash]) -> State:
    """Concatenate the parts, combining consecutive texts."""
    found: list[Text | Clash] = []
    for is_text, group in groupby(parts, key=lambda part: isinstance(part, Text)):
        if is_text:
            texts = [part for part in group if isinstance(part, Text)]
            words = tuple(word for text in texts for word in text.words)
            found.append(Text(origin, words, tuple(marks for text in texts for marks in text.marks)))
        else:
            found += group
    return found[0] if len(found) == 1 else TextWithClashes(origin, tuple(found))
