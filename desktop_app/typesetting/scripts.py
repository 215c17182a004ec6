"""Scripts and directions of text: joined Arabic letters, lines in visual order, languages detected by their script.

Uses Unicode Standard Annex 9 (bidirectional algorithm) from python-bidi and joining from arabic-reshaper.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from arabic_reshaper import ArabicReshaper
from bidi import algorithm

from desktop_app.domain.direction import END_ISOLATE, STEERING
from desktop_app.typesetting.fonts import own_characters
from desktop_app.typesetting.isolates import INITIATORS, MAX_DEPTH, Placed, taken_apart

ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
"""Arabic presentation forms: the forms of letters at the beginning, in the middle and at the end of a word."""

SCRIPTS = (
    ("Arab", "ar", "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"),
    ("Armn", "hy", "\u0530-\u058f"),
    ("Cyrl", "und-Cyrl", "\u0400-\u052f"),
    ("Geor", "ka", "\u10a0-\u10ff\u1c90-\u1cbf"),
    ("Grek", "el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("Hebr", "he", "\u0590-\u05ff"),
    ("Latn", "und-Latn", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
)
"""The script's name (ISO 15924), its most likely language, and its letters."""
LETTERS = re.compile("|".join(f"(?P<{name}>[{letters}])" for name, _, letters in SCRIPTS))
LIKELY = {name: language for name, language, _ in SCRIPTS}
CYRILLIC = {"be", "bg", "cnr", "mk", "ru", "sr", "uk"}


def starts_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first letter of the text, and so the paragraph, is right-to-left (UAX 9, P2 and P3).

    What stands in isolates does not count. A text without letters has the direction `otherwise`.
    """
    depth = 0
    for character in text:
        depth = max(0, depth + (character in INITIATORS) - (character == END_ISOLATE))
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL") and not depth:
            return kind != "L"
    return otherwise


@cache
def script_of(language: str) -> str:
    """The script of a language, for the languages of the program."""
    main = language.split("-", maxsplit=1)[0]
    if main in CYRILLIC and "Latn" not in language:
        return "Cyrl"
    return next((name for name, likely, _ in SCRIPTS if likely == main), "Latn")


def language_runs(text: str, language: str) -> list[tuple[str, str]]:
    """Split the text into runs with their language; empty for the document's own.

    Punctuation belongs to the run before it.
    """
    own, script, pieces = script_of(language), "", []
    for character in text:
        found = LETTERS.match(character)
        script = (found.lastgroup or "") if found else script
        pieces.append((character, "" if script in ("", own) else LIKELY[script]))
    return [("".join(one for one, _ in group), key) for key, group in groupby(pieces, key=lambda one: one[1])]


@cache
def _letters_beside(script: str) -> re.Pattern[str]:
    """The letters of all scripts but one."""
    return re.compile(f"[{''.join(letters for name, _, letters in SCRIPTS if name != script)}]")


def has_other_script(text: str, language: str) -> bool:
    """Whether a text has letters of another script than a language."""
    script = script_of(language)
    return not (script == "Latn" and text.isascii()) and bool(_letters_beside(script).search(text))


@cache
def _reshaper() -> object:
    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True, "ARABIC LIGATURE ALLAH": False})


def joined(text: str) -> str:
    """The text, still in reading order, with Arabic letters in their joined forms."""
    if not ARABIC.search(text):
        return text
    shaped: str = _reshaper().reshape(text)  # type: ignore[attr-defined]
    known = own_characters()
    return "".join(one if ord(one) in known else unicodedata.normalize("NFKC", one) for one in shaped)


def unjoined(text: str) -> str:
    """The text with plain letters again."""
    return FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


def visual(text: str, *, right_to_left: bool) -> list[tuple[str, int]]:
    """The characters of a line in visual order from left to right, with mirrored brackets and their text positions.

    Marks that steer the direction have their effect and are left out.
    """
    line = [(character, place) for place, character in enumerate(text)]
    return [one for one in _ordered(line, MAX_DEPTH, right_to_left=right_to_left) if not STEERING.match(one[0])]


def _ordered(placed: list[Placed], depth: int, *, right_to_left: bool) -> Iterator[Placed]:
    """The characters of a line, or of an isolate in it, in visual order."""
    outer, isolates = taken_apart(placed) if depth else ([one for one in placed if not STEERING.match(one[0])], {})
    for character, place in _reordered(outer, right_to_left=right_to_left):
        if place in isolates:
            from_right, inside = isolates[place]
            yield from _ordered(inside, depth - 1, right_to_left=from_right)
        else:
            yield character, place


def _reordered(placed: list[Placed], *, right_to_left: bool) -> list[Placed]:
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1, "R") if right_to_left else (0, "L")
    algorithm.get_embedding_levels("".join(character for character, _ in placed), storage)
    for (_, place), one in zip(placed, storage["chars"], strict=True):
        one["place"] = place
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    algorithm.apply_mirroring(storage, debug=False)
    return [(str(one["ch"]), int(one["place"])) for one in storage["chars"]]


def visual_runs(parts: list[tuple[str, int]], *, right_to_left: bool) -> Iterator[tuple[str, int]]:
    """Reorder the pieces of a line (text, number of its style) visually."""
    owners = [number for text, number in parts for _ in text]
    line = visual("".join(text for text, _ in parts), right_to_left=right_to_left)
    for number, group in groupby(line, key=lambda one: owners[one[1]]):
        yield "".join(character for character, _ in group), number
