"""The words of a text as the full-text index has them.

Scripts that have no spaces between words (and Hangul, where compounds have none) are split into overlapping grams,
which are shorter at the end of a run: pairs of characters, 学校図書 is 学校, 校図, 図書, 書; in the alphabets of
South-East Asia, where most texts have most pairs, groups of three.
So a word is found by its gram, a longer one by several grams one after the other, and a shorter one because it begins a
gram. All other scripts are split where letters, marks and digits end. `C++` and `C#` are words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate, combinations, pairwise
from typing import NamedTuple

from desktop_app.domain.folding import APOSTROPHES, CYRILLIC, character_class, fold, symbols

SOUTH_EAST_ASIA = (
    "\u0e00-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff\u1000-\u103f\u104a-\u108f\u109a-\u109f\u1780-\u17df\u17ea-\u17ff"
    "\u1950-\u19cf\u19db-\u19df\u1a20-\u1a7f\u1a8a-\u1a8f\u1a9a-\u1aaf\uaa60-\uaadf"
)
"""Thai, Lao, Burmese, Khmer, Tai scripts, without their digits."""
LONGEST_GRAM, BLOCK = 3, 48
UNSPACED = (
    SOUTH_EAST_ASIA
    + "\u3005-\u3007\u3040-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U000323af"
    "\u1100-\u115e\u1161-\u11ff\u3130-\u318f\uac00-\ud7ff"  # Hangul, without its fillers, which nobody sees
)
PLUS, SHARP = "\ue02b", "\ue023"
"""Stand in the index for the signs of `C++` and `C#`: characters for private use, which SQLite takes for letters."""
SIGNS = re.compile(r"(?<=[a-z])(?:\+\+|#)(?![^\W_]|[+#])")
"""Applied where scripts without spaces are divided already."""
ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:(?<=[A-Za-z])(?:\+\+|#)(?![^\W_]|[+#]))?")
INDEXED_ASCII = re.compile("[a-z0-9]+")
COMPOUND = re.compile(r"(?<![^\W_])[^\W_]++(?:[-'][^\W_]++)+")
"""It begins at the beginning of a word, and takes whole words: a text of one long word would take quadratic time."""
PREFIXES = (
    re.compile(
        "(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=.{2})|[\u0648\u0641\u0628\u0644\u0643](?=.{4}))"
    ),
    re.compile("\u05d5?[\u05d4\u05d1\u05dc\u05de\u05e9\u05db](?=.{3})"),
    re.compile("[\u05d5\u05d4\u05d1\u05dc\u05de\u05e9\u05db](?=.{3})"),
    re.compile(
        "\u05d5?(?:\u05dc?\u05db\u05e9[\u05d4\u05d1\u05dc\u05de]?|\u05de?\u05e9[\u05d4\u05d1\u05dc\u05de\u05db]|\u05de\u05d4)(?=.{3})"
    ),
)
"""What is written together with a word, in Arabic and Hebrew: the article, `and`, `in`, `to`, `from`, `like`, `when`.

Of Arabic those of the light stemmer (Larkey, Ballesteros and Connell, 2002), single letters only before longer words.
"""
PREFIXED = re.compile("[\u0620-\u064a]{4,}|[\u05d0-\u05ea]{4,}")
HANGUL = re.compile("[\uac00-\ud7a3]{3,10}")
"""A Korean word that may be a compound of others; longer ones are none that people type."""
MOST_FOR_TWO_SPACES, MOST_FOR_SHORT_PARTS = 6, 5
NON_JOINER, SOFT_HYPHEN = "\u200c", "\u00ad"
DIVIDES = re.compile(f"[{NON_JOINER}{SOFT_HYPHEN}]")
"""Between parts of a word that are also looked for alone: Persian joins words so, and a PDF breaks lines so."""
DIVIDED = re.compile(rf"(?<![^\W_])[^\W_]++(?:{DIVIDES.pattern}[^\W_]++)+")


class Word(NamedTuple):
    """A folded word or gram, and where it stands; `ends` are the ends of a gram's characters, or that of the word."""

    folded: str
    start: int
    ends: tuple[int, ...]

    @property
    def end(self) -> int:
        """Where the word or gram ends."""
        return self.ends[-1]


def index_text(text: str) -> str:
    """A text as the index gets it: folded, its words divided by what is no letter."""
    folded = _divided(fold(text), _grams)
    return SIGNS.sub(_as_letters, folded) if "+" in folded or "#" in folded else folded


def _divided(folded: str, parts: Callable[[str], Iterable[str]]) -> str:
    """A folded text in which spaces are around the parts of each run of a script without spaces."""
    return folded if folded.isascii() else _unspaced_run().sub(lambda run: f" {' '.join(parts(run[0]))} ", folded)


def words_of(text: str, *, last_alone: bool = True) -> tuple[str, ...]:
    """The words of a text as the index has them.

    Args:
        text: any text.
        last_alone: whether a run at the end of the text has its shorter last grams, as in the index. A query leaves
            them out: what is typed may go on in the text.
    """
    folded = index_text(text)
    words = (INDEXED_ASCII if folded.isascii() else _word()).findall(folded.replace("_", " "))
    while not last_alone and len(words) > 1 and is_unspaced(words[-1]) and _is_tail(words[-2], words[-1]):
        words.pop()
    return tuple(words)


def other_forms(text: str) -> Iterator[str]:
    """Further words by which a text is found, folded: compounds in one, Arabic words without what is joined to them."""
    folded = fold(text)
    if "-" in folded or "'" in folded:
        for compound in COMPOUND.finditer(_divided(folded, lambda _run: ())):
            yield re.sub("[-']", "", compound[0])
    if text.isascii():
        return
    for word in PREFIXED.findall(folded):
        yield from without_prefix(word)
    if DIVIDES.search(text):
        for word in DIVIDED.findall(text):
            yield from (fold(part) for part in DIVIDES.split(word))


@lru_cache(64)
def written_apart(typed: str, shortest: int = 1) -> tuple[tuple[str, ...], ...]:
    """The words of a Korean compound for each way to write it with spaces, as the index has them.

    Both ways are right for most compounds, and no dictionary says where the parts of a new one end. Each way takes time
    to look for, so that a longer compound has one space only, or longer parts between two.

    Args:
        typed: what was typed.
        shortest: the syllables of each part, at least.
    """
    folded = fold(typed)
    if not HANGUL.fullmatch(folded):
        return ()
    ways = [*_ways(folded, 1, shortest)]
    if len(folded) <= MOST_FOR_TWO_SPACES:
        ways += _ways(folded, 2, shortest if len(folded) <= MOST_FOR_SHORT_PARTS else 2)
    return tuple(words_of(" ".join(way), last_alone=False) for way in ways)


def _ways(word: str, spaces: int, shortest: int) -> Iterator[list[str]]:
    """A word with spaces in each way that leaves no shorter part."""
    ways = (_cut(word, cut) for cut in combinations(range(1, len(word)), spaces))
    return (way for way in ways if min(map(len, way)) >= shortest)


def _cut(text: str, places: Sequence[int]) -> list[str]:
    """The parts of a text between these places."""
    ends = (0, *places, len(text))
    return [text[start:end] for start, end in pairwise(ends)]


def without_prefix(word: str) -> tuple[str, ...]:
    """A folded Arabic or Hebrew word without what is joined to its beginning; nothing where nothing is."""
    if word.isascii():
        return ()
    return _remembered_bare(word) if len(word) <= BLOCK else _bare(word)


def _bare(word: str) -> tuple[str, ...]:
    if not PREFIXED.fullmatch(word):
        return ()
    return tuple(dict.fromkeys(word[found.end() :] for one in PREFIXES if (found := one.match(word))))


_remembered_bare = lru_cache(10_000)(_bare)


def may_have_prefix(words: Iterable[str]) -> bool:
    """Whether one of these folded words may stand behind what `without_prefix` takes away."""
    return any("\u05d0" <= word[:1] <= "\u064a" for word in words)


def letters_in(text: str) -> Iterator[str]:
    """The runs of letters in a text, with their marks."""
    return (found[0] for found in _letters().finditer(text))


def placed_words(text: str) -> Iterator[Word]:
    """The words of a text as the index has them, and where each stands in it."""
    if text.isascii():
        for found in ASCII_WORD.finditer(text):
            yield Word(_words_in(found[0])[0], found.start(), (found.end(),))
        return
    for found in _raw_word().finditer(text.replace("_", " ")):
        raw = found[0]
        if raw.isascii() or not _unspaced_run().search(raw):
            yield from [Word(one, found.start(), (found.end(),)) for one in _words_in(raw)]
            continue
        for run in _raw_run().finditer(raw):
            start = found.start() + run.start()
            if is_unspaced(run[0]):
                yield from _placed_grams(run[0], start)
            else:
                end = found.start() + run.end()
                yield from (Word(one, start, (end,)) for one in _words_in(run[0]))


def _words_in(run: str) -> tuple[str, ...]:
    """The folded words of a run: texts repeat their words, and folding takes most of the time."""
    return _remembered_words(run) if len(run) <= BLOCK else _folded_words(run)


def _folded_words(run: str) -> tuple[str, ...]:
    return tuple(_word().findall(index_text(run)))


_remembered_words = lru_cache(10_000)(_folded_words)


def characters(text: str) -> Iterator[tuple[int, str]]:
    """Each character with the marks on it, and where it begins."""
    return ((found.start(), found[0]) for found in _unit().finditer(text))


def characters_in(gram: str) -> int:
    """The number of characters in a gram, each with its marks."""
    return len(_unit().findall(gram))


def is_unspaced(word: str) -> bool:
    """Whether a folded word is a gram of a script without spaces."""
    return _unspaced_run().match(word) is not None


def places_of_grams(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Where grams begin with one of those wanted, as far as they do, in order.

    They are those that `placed_words` has; as most of them are others, they are compared without being made.
    """
    beginning = _beginning(wanted)
    for run in _unspaced_run().finditer(text):
        for block in _blocks(run[0]):
            units = [unit for unit, _ in block.known]
            places = [*accumulate(map(len, units), initial=0)]
            for match in beginning.finditer("".join(units)):
                place = bisect_left(places, match.start())
                if place < block.grams and places[place] == match.start() and (end := _begun_by(block, place, wanted)):
                    yield run.start() + block.begins[place], run.start() + end


@lru_cache(8)
def _beginning(wanted: tuple[str, ...]) -> re.Pattern[str]:
    """Finds each place where one of these begins, also where another one goes on."""
    return re.compile(f"(?={'|'.join(map(re.escape, wanted))})")


def _begun_by(block: _Block, place: int, wanted: tuple[str, ...]) -> int:
    """The end of the part of a gram that is one of those wanted; 0 if it begins with none."""
    known = block.known[place : place + block.known[place][1]]
    gram = "".join([one for one, _ in known])
    begun = next((one for one in wanted if gram.startswith(one)), "")
    return block.ends[place + min(characters_in(begun), len(known)) - 1] if begun else 0


class _Block(NamedTuple):
    """Characters of a run: folded, with the number of characters of their grams; where each begins and ends.

    `grams` are the first ones, whose grams are complete here.
    """

    known: list[tuple[str, int]]
    begins: list[int]
    ends: list[int]
    grams: int


def _blocks(run: str) -> Iterator[_Block]:
    """A run, block by block: most readers stop early."""
    at, length = 0, BLOCK
    while at < len(run):
        units = _unit().findall(run, at, at + length)
        begins = [*accumulate(map(len, units), initial=at)]
        end = begins.pop()
        known, ends = [*map(_unit_of, units)], [*begins[1:], end]
        if ("", 2) in known or ("", LONGEST_GRAM) in known:  # a filler alone is nothing
            kept = [one for one, unit in enumerate(known) if unit[0]]
            known, begins, ends = ([some[one] for one in kept] for some in (known, begins, ends))  # type: ignore[assignment]
        # The block may end inside a character, and the grams in front of that are not complete.
        grams = len(known) if end >= len(run) else len(known) - LONGEST_GRAM
        if grams <= 0 and end < len(run):
            length *= 2
            continue
        yield _Block(known, begins, ends, grams)
        at, length = begins[grams] if grams < len(known) else len(run), BLOCK


def _placed_grams(run: str, start: int) -> Iterator[Word]:
    """The grams of a run."""
    for known, begins, ends, grams in _blocks(run):
        for place in range(grams):
            gram = slice(place, place + known[place][1])
            folded = "".join([one for one, _ in known[gram]])
            yield Word(folded, start + begins[place], tuple([start + end for end in ends[gram]]))


@lru_cache(10_000)
def _unit_of(unit: str) -> tuple[str, int]:
    """A character folded, and the number of characters of the grams that begin with it."""
    return fold(unit), _length(unit)


def with_signs(word: str) -> str:
    """A folded word, with the signs of `C++` and `C#` as people write them."""
    return word.replace(PLUS, "+").replace(SHARP, "#")


def _grams(run: str) -> list[str]:
    units = _unit().findall(run)
    return ["".join(units[at : at + _length(unit)]) for at, unit in enumerate(units)]


def _length(unit: str) -> int:
    """The number of characters of the grams that begin with this one."""
    return LONGEST_GRAM if _alphabet().match(unit) else 2


def _is_tail(gram: str, last: str) -> bool:
    return _unit().findall(gram)[1:] == _unit().findall(last)


def _as_letters(found: re.Match[str]) -> str:
    return found[0].replace("+", PLUS).replace("#", SHARP)


@cache
def _marks() -> str:
    """The marks of all scripts, for a character class; the letters and digits of Python's `re` leave them out."""
    codes = [code for code in range(0x300, 0x1E94B) if unicodedata.category(chr(code))[0] == "M"]
    return character_class([*codes, *range(0xE0100, 0xE01F0)])


UNSEEN = "\u00ad\u034f\u061c\u0640\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\ufeff"


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"[\\w{_marks()}{PLUS}{SHARP}]+")


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(f"[^\\W\\d_](?:[^\\W\\d_]|[{_marks()}])*")


@cache
def _raw_word() -> re.Pattern[str]:
    letter = f"[\\w{_marks()}{UNSEEN}]"
    unseen = f"[{UNSEEN}\u0300-\u036f]*+"  # what folding leaves out
    sign = f"(?:\\+{unseen}\\+|#)(?:(?!{unseen}[\\w+#])|(?={unseen}[{UNSPACED}{APOSTROPHES}]))"
    inner = f"(?<=[{CYRILLIC}\u0300-\u036f])[{APOSTROPHES}](?=[{CYRILLIC}])"
    return re.compile(f"{letter}+(?:{inner}{letter}+)*(?:{sign})?|[{symbols()}]")


@cache
def _alphabet() -> re.Pattern[str]:
    return re.compile(f"[{SOUTH_EAST_ASIA}]")


@cache
def _unspaced_run() -> re.Pattern[str]:
    return re.compile(f"[{UNSPACED}][{UNSPACED}{UNSEEN}{_marks()}]*")


@cache
def _raw_run() -> re.Pattern[str]:
    """A run of a script without spaces, or what is between two of them."""
    return re.compile(f"{_unspaced_run().pattern}|[^{UNSPACED}]+")


@cache
def _unit() -> re.Pattern[str]:
    """A character with the marks on it.

    A syllable of Hangul may be written as its letters (Unicode 16, section 3.12), the vowel `am` of Thai and Lao as
    one character or as two.
    """
    between = f"[{UNSEEN}]*"
    open_syllables = "".join(map(chr, range(0xAC00, 0xD7A4, 28)))
    syllable = f"(?:[\u1100-\u1112]{between}[\u1161-\u1175]|[{open_syllables}])(?:{between}[\u11a8-\u11c2])?"
    vowels = f"\u0e4d[\u0e48-\u0e4b{UNSEEN}]*\u0e32|\u0ecd[\u0ec8-\u0ecb{UNSEEN}]*\u0eb2"
    marks = f"[{_marks()}{UNSEEN}\uff9e\uff9f\u0e33\u0eb3]"
    return re.compile(f"(?s:{syllable}|{vowels}|.)(?:{vowels}|{marks})*")
