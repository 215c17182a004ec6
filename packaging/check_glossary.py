"""Name the texts of window, paper, errors and campaign that do not use the terms of `resources/glossary.toml`.

    check_glossary.py [LANGUAGE …]     the languages that are looked at, all with chosen terms where left out
    check_glossary.py --strict …       the same, and fail where any text differs

In English, a text differs where it has another word for a thing. In another language, it differs where the English text
has a term and the translation has none of that language's forms of it, or has a word that is not to be used.
"""

from __future__ import annotations

import re
import sys
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

from babel.messages.pofile import read_po
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
DOMAINS = ("messages", "paper", "campaign")
JOINED = "[وف]?[بكل]?(?:ال|ل)?"
"""What Arabic writes together with the next word: “and”, “so”, “with”, “as”, “for” and the article."""
NO_WORDS = re.compile(
    r"\{[^}]*\}|`[^`]*`|[“«„](?:springshelf|backup) [^”»“]*[”»“]|springshelf (?:[a-z-]+ ?)+|--[a-z-]+"
    r"|\w*\.[a-z]+\b|\[\[\w+\]\]|\w+(?= = )|framework:code"
)
"""Parts of a text that are no words: values, commands and options of the program, names of files, keys of TOML."""
SEPARATOR = "\0"
"""Stands between texts that are searched together; no word has it."""
ENGLISH, ANY_LANGUAGE = "en", "fr"
"""The English texts are the keys of every language; they are read from the files of one."""


@dataclass(frozen=True, slots=True)
class Term:
    """A thing with the beginnings of its words, and of words that are not to be used, by language."""

    name: str
    forms: Mapping[str, Sequence[str]]
    instead: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """An English text with a translation, and where it stands."""

    place: str
    english: str
    translation: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A text that does not use the term for a thing."""

    term: str
    phrase: Phrase

    def __str__(self) -> str:
        return f"{self.term} ({self.phrase.place}): “{self.phrase.english}” = “{self.phrase.translation}”"


def read_terms(file: Path = RESOURCES / "glossary.toml") -> tuple[Term, ...]:
    """The glossary."""
    entries = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(
        Term(
            name,
            {key: value for key, value in entry.items() if key not in {"about", "instead"}},
            entry.get("instead", {}),
        )
        for name, entry in entries.items()
    )


@cache
def phrases(resources: Path, language: str) -> tuple[Phrase, ...]:
    """The texts of the window, of paper, of errors and of the campaign in a language."""
    read_from = ANY_LANGUAGE if language == ENGLISH else language
    found = (*_window(resources, read_from), *_catalogues(resources, read_from))
    return tuple(Phrase(one.place, one.english, one.english) for one in found) if language == ENGLISH else found


def _window(resources: Path, language: str) -> Iterator[Phrase]:
    root = etree.parse(resources / "i18n" / f"springshelf_{language}.ts").getroot()
    for message in root.iter("message"):
        text = message.find("translation")
        if text is not None:
            yield Phrase("window", message.findtext("source") or "", " ".join(text.itertext()))


def _catalogues(resources: Path, language: str) -> Iterator[Phrase]:
    for domain in DOMAINS:
        with (resources / "locale" / language / "LC_MESSAGES" / f"{domain}.po").open("rb") as file:
            for one in read_po(file, locale=language):
                if one.id:
                    yield Phrase(domain, _joined(one.id), _joined(one.string or ""))


def _joined(text: str | Sequence[str]) -> str:
    return text if isinstance(text, str) else " ".join(text)


def differences(terms: Iterable[Term], texts: Iterable[Phrase], language: str) -> Iterator[Difference]:
    """The texts that do not use the terms of a language."""
    texts = tuple(texts)
    english, translations = tuple(one.english for one in texts), tuple(one.translation for one in texts)
    for term in terms:
        forms = term.forms.get(language, ())
        missing = _having(english, term.forms[ENGLISH]) - _having(translations, forms) if forms else set()
        for place in sorted(missing | _having(translations, term.instead.get(language, ()))):
            yield Difference(term.name, texts[place])


def _having(texts: tuple[str, ...], beginnings: Sequence[str]) -> set[int]:
    """The places of the texts in which a word begins so; `&` stands before the letter of a shortcut."""
    if not beginnings:
        return set()
    whole, starts = _in_one(texts)
    return {bisect_right(starts, found.start()) - 1 for found in _pattern(tuple(beginnings)).finditer(whole)}


@cache
def _in_one(texts: tuple[str, ...]) -> tuple[str, list[int]]:
    """All texts in one, which is searched sooner than each, and where each begins."""
    words = [*map(_words, texts)]
    return SEPARATOR.join(words), [*accumulate((len(one) + 1 for one in words[:-1]), initial=0)]


@cache
def _pattern(beginnings: tuple[str, ...]) -> re.Pattern[str]:
    joined = JOINED if any("\u0600" <= one[0] <= "\u06ff" for one in beginnings) else ""
    return re.compile(rf"\b{joined}(?:{'|'.join(map(re.escape, beginnings))})", re.IGNORECASE)


def _words(text: str) -> str:
    """A text without its parts that are no words."""
    return NO_WORDS.sub(" ", text).replace("&", "")


def main(arguments: list[str]) -> int:
    terms = read_terms()
    chosen = [one for one in arguments if not one.startswith("-")]
    languages = chosen or sorted({language for term in terms for language in term.forms})
    count = 0
    for language in languages:
        found = list(differences(terms, phrases(RESOURCES, language), language))
        count += len(found)
        print(*found, f"{language}: {len(found)} texts differ from the glossary.", sep="\n")
    return int(bool(count) and "--strict" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
