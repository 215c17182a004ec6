"""Stems of words (Snowball) and their roots, so that a search for one form of a word finds its other forms.

Which language a text is in decides where it is known. Where it is not, a script that one of the languages is mostly
written in decides; Latin letters alone tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from itertools import islice

import Stemmer

from desktop_app.domain.folding import IN_A_WORD, fold
from desktop_app.domain.language_codes import primary_language
from desktop_app.domain.letter_case import lower_case
from desktop_app.domain.search_words import letters_in

ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
SCRIPTS = (
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), frozenset({"el"}), "el"),
    (re.compile("[\u0400-\u052f]"), frozenset({"ru", "sr", "uk"}), ""),
    (re.compile("[\u0530-\u058f]"), frozenset({"hy"}), "hy"),
    (re.compile("[\u0590-\u05ff]"), frozenset({"yi"}), ""),
    (re.compile("[\u0600-\u06ff]"), frozenset({"ar", "fa"}), "ar"),
    (re.compile("[\u0900-\u097f]"), frozenset({"hi", "ne"}), "hi"),
    (re.compile("[\u0b80-\u0bff]"), frozenset({"ta"}), "ta"),
)
"""Letters of a script, the languages with a stemmer that use it, and the one that is taken where none is named."""
OTHER_LETTER = re.compile("|".join(letters.pattern for letters, _, _ in SCRIPTS))
OTHER_SCRIPTS = frozenset({"el", "ru", "hy", "yi", "ar", "fa", "hi", "ne", "ta"})
LATIN = frozenset(ALGORITHMS) - OTHER_SCRIPTS
IS_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
UNSEEN = dict.fromkeys((0x00AD, 0x0640, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
"""Stands inside words and is no letter of them."""
SHORTEST = 3
"""Shorter words have no forms."""
MAX_WORDS = 5_000
"""So many words of one text have their stems in the index."""
LONGEST = 40


def stems_of(text: str, language: str) -> Iterator[str]:
    """The folded stems of a text's words, where they are other than the words."""
    composed = _composed(text, language)
    if primary_language(language).lower() not in LATIN and not OTHER_LETTER.search(composed):
        return  # of Latin letters alone, the language has to be known
    for word in islice(letters_in(composed), MAX_WORDS):
        if _has_forms(word) and (known := _language_of(word, language)):
            yield from _stems(word, known)


def words_of_stems(text: str, language: str, stems: Collection[str]) -> tuple[str, ...]:
    """The folded words of a text that have one of these folded stems."""
    words = dict.fromkeys(islice(letters_in(_composed(text, language)), MAX_WORDS))
    known = ((one, _language_of(one, language)) for one in words)
    return tuple(fold(one) for one, code in known if code and any(stem in stems for stem in _stems(one, code)))


def stems_asked(word: str, languages: Iterable[str]) -> tuple[str, ...]:
    """The folded stems that a typed word may have in these languages, and in the one of its script."""
    return _stems_asked(word, tuple(languages))


@lru_cache(64)
def _stems_asked(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The same, remembered: a search asks several times, and each letter that is typed asks for the words before it."""
    if any(map(str.isdigit, word)):
        return ()
    typed = {one: next(letters_in(_composed(word, one)), "") for one in (*languages, "")}
    known = {code: form for one, form in typed.items() if _has_forms(form) and (code := _language_of(form, one))}
    return tuple(dict.fromkeys(stem for code, form in known.items() for stem in _stems(form, code) or (fold(form),)))


def _has_forms(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST


def _composed(text: str, language: str) -> str:
    """A text as the stemmers expect it: in lower case, each letter with its accents as one character.

    As in the index, an apostrophe divides no Cyrillic word.
    """
    if text.isascii():
        return lower_case(text, language)
    return IN_A_WORD.sub("", lower_case(text.translate(UNSEEN), language))


def _language_of(word: str, language: str) -> str:
    """The language whose stemmer a word gets; empty where there is none."""
    code = primary_language(language).lower()
    if IS_LATIN.match(word):
        return code if code in LATIN else ""
    for letters, languages, alone in SCRIPTS:
        if letters.match(word):
            return code if code in languages else alone
    return ""


@lru_cache(100_000)
def _stems(word: str, language: str) -> tuple[str, ...]:
    """The folded stem and roots, as far as they are not the folded word itself."""
    from desktop_app.store.roots import roots_of  # noqa: PLC0415 - compiles large expressions; the start needs none

    stem = _stemmer(language).stemWord(word) if language in ALGORITHMS else word
    found = dict.fromkeys(map(fold, (stem, *roots_of(word, stem, language))))
    found.pop(fold(word), None)
    return tuple(found)


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(ALGORITHMS[language], 0)
