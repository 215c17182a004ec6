"""Joining texts: each part between two common words is joined separately."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import gt

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
    texts = [text for _, text in sides]
    starts = (0,) * len(sides)
    ends = tuple(len(text.words) for text in texts)
    for places in (*_shared(texts), ends):
        if places != starts:
            pieces = [
                (side, _piece(text, start, place))
                for (side, text), start, place in zip(sides, starts, places, strict=True)
            ]
            parts.append(_joined_piece(origin, name, pieces, knows))
        parts.append(_same_word(texts, places, origin))
        starts = tuple(place + 1 for place in places)
    return _put_together(origin, parts)


def _piece(text: Text, start: int, end: int) -> Text:
    return Text(text.origin, text.words[start:end], text.marks[start:end])


def _shared(texts: Sequence[Text]) -> Iterator[tuple[int, ...]]:
    """The common words of all texts, in order: for each word its position in each text."""
    first, *others = texts
    places = [{mark: place for place, marks in enumerate(text.marks) for mark in marks} for text in others]
    last = [-1] * len(others)
    for start, marks in enumerate(first.marks):
        if len(marks) == 1:  # almost always, and this is the innermost loop of a merge
            (mark,) = marks
            found = [where.get(mark, -1) for where in places]
        else:
            found = [next((where[mark] for mark in marks if mark in where), -1) for where in places]
        if all(map(gt, found, last)):
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


def _same_word(texts: Sequence[Text], places: Sequence[int], origin: int) -> Text:
    """The common word at these places; an empty text at the ends of all texts."""
    first, at = texts[0], places[0]
    if at == len(first.words):
        return Text(origin, (), ())
    marks = first.marks[at].union(*(text.marks[place] for text, place in zip(texts, places, strict=True)))
    return Text(origin, (first.words[at],), (marks,))


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
