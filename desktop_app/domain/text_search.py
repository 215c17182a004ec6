"""Text search that ignores case and accents in all scripts, and snippets of the results."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.domain.foreign_text import shown_text

MARKS = ("\u2068", "\u2069")
"""The marks around matches: isolates, which are never typed and separate text directions."""
SOFT_HYPHEN = "\u00ad"
"""Shows where a word may be broken, and in the text of a PDF where a line ended in the middle of one."""
WORD = re.compile(r"[\w\u00ad\u0300-\u036f\u064b-\u065f\u0670]+")
BEFORE, AFTER = 30, 70
"""The characters of a snippet before the first match, and from it on."""


STROKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "\u0131": "i", "æ": "ae", "œ": "oe"}
)
"""Letters with strokes that Unicode does not decompose, and that people type without the stroke on some keyboards."""


def fold(text: str) -> str:
    """Fold a text for comparison: lower case, without accents, strokes, vowel signs and soft hyphens.

    The order of steps follows a compatibility caseless match (Unicode 16, section 3.13, D146).
    """
    if text.isascii():
        return text.lower()
    text = text.replace(SOFT_HYPHEN, "")
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold()).casefold()
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(letter))
    return bare.casefold().translate(STROKES)


def query_words(text: str) -> tuple[str, ...]:
    """The words of a person's input, folded."""
    return tuple(WORD.findall(fold(text)))


def without_marks(text: str) -> str:
    """A snippet without its marks."""
    return text.replace(MARKS[0], "").replace(MARKS[1], "")


def marked_snippet(text: str) -> str:
    """A snippet for a screen (`foreign_text.shown_text`), with its marks."""
    return "".join(part if part in MARKS else shown_text(part) for part in re.split(f"([{''.join(MARKS)}])", text))


def occurrences(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The positions where the words follow each other (the last may be incomplete): start and end.

    Args:
        text: any text.
        words: folded, as `query_words` returns them.
    """
    if not words:
        return
    *whole, begun = words
    reach: deque[tuple[str, int]] = deque(maxlen=len(words))
    for found in WORD.finditer(text):
        word = fold(found.group())
        reach.append((word, found.start()))
        if word.startswith(begun) and [one for one, _ in reach][:-1] == whole:
            yield reach[0][1], found.end()
        elif SOFT_HYPHEN in found.group() and _parts_match(found.group().split(SOFT_HYPHEN), words):
            yield found.span()


def _parts_match(parts: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the parts of a broken word are these words: a hyphen at the end of a line may be the word's own."""
    folded = [fold(one) for one in parts]
    return folded[: len(words) - 1] == [*words[:-1]] and " ".join(folded).startswith(" ".join(words))


def with_broken_words(text: str) -> str:
    """A folded text as an index has it: each broken word as one word, and its parts as words behind all others."""
    parts = [found.group().replace(SOFT_HYPHEN, " ") for found in WORD.finditer(text) if SOFT_HYPHEN in found.group()]
    return " ".join([fold(text), *map(fold, parts)])


def snippet(text: str, words: Iterable[str]) -> str:
    """The part of a text around the first words that begin with one of these; matches are between `MARKS`.

    Empty if there is no match.
    """
    wanted = tuple(words)
    text = shown_text(text)
    places = ((found.start(), found.end()) for found in WORD.finditer(text) if fold(found.group()).startswith(wanted))
    first = next(places, None)
    if first is None or not wanted:
        return ""
    start, end = _at_word(text, first[0] - BEFORE), first[0] + AFTER
    marked, last = [], start
    for place in (first, *places):
        if place[1] > end:
            break
        marked += [text[last : place[0]], MARKS[0], text[place[0] : place[1]], MARKS[1]]
        last = place[1]
    tail = text[last : max(end, first[1])]
    if not marked:
        marked, tail = [text[start : first[0]], MARKS[0], text[first[0] : first[1]], MARKS[1]], ""
    whole = " ".join("".join([*marked, tail]).split())
    return f"{'…' if start > 0 else ''}{whole}{'…' if end < len(text) else ''}"


def _at_word(text: str, place: int) -> int:
    """The beginning of the next word after `place`; the beginning of the text if that is near."""
    if place <= 0:
        return 0
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + BEFORE else place


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names from a list that occur in a text as complete words, ignoring case and accents."""
    words = f" {' '.join(WORD.findall(fold(text)))} "
    return tuple(name for name in names if name.strip() and f" {' '.join(WORD.findall(fold(name)))} " in words)
