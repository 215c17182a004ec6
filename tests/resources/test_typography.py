"""Translations follow the typography of their language, in the window, on paper, in errors, commands and materials."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from lxml import etree, html

from desktop_app.app import resources_folder

QUOTED_CODE = re.compile(r'= "…"|\["one", "two"\]|"[^"]*expression"')
RULES = {
    "fr": {
        "a no-break space before : ; ! ? and »": r" [:;!?»]",
        "a no-break space after «": r"« ",
        "the typographic apostrophe": r"[^\W\d_]'[^\W\d_]",
    },
    "el": {
        "; as the question mark": r"[\u0370-\u03ff]\?|\u037e",
        "the middle dot of Latin-1 as the semicolon": r"\u0387",
        "no space inside « »": r"«\s|\s»",
    },
    "de": {
        "„ “ as quotation marks": r"”|«|»|“\w|\w„|\w\"\w",
        "a no-break space before an ellipsis that stands for words": r"[^\W\d_] …",
        "the typographic apostrophe": r"[^\W\d_]'[^\W\d_]",
        "a no-break space inside z. B.": r"z\.B\.|z\. B\.",
    },
    "it": {
        "the typographic apostrophe": r"[^\W\d_]'[^\W\d_]|\bpo'|\bpò\b",
        "no space before : ; ! ?": r"[^\W\d_] [:;!?](?:\s|$)",
        "the acute accent at the end of perché, né and sé": r"(?i)\b(?:n|s)è\b|\b\w+chè\b",
        "an accent and no apostrophe on È": r"\bE['’](?!\w)",
        "no apostrophe before a masculine word": r"(?i)\bun['’]altro\b|\bqual['’]è\b",
        "elision before a vowel": r"(?i)\b(?:della|dello|alla|allo|nella|nello|dalla|sullo)\s(?!Europ)[aeiouàèéìòù]",
    },
    "pl": {
        "Polish quotation marks: „ and ”": r"[“«»]|„\s|\s”",
        "the full stop after the closing quotation mark": r"\.”",
        "no space before : ; ! ?": r"[^\W\d_] [:;!?](?!\))",
        "a no-break space between thousands": r"\d \d{3}\b",
    },
    "tr": {
        "“ ” as quotation marks": r"[„«»]|“\s|\w\"\w",
        "the typographic apostrophe": r"[^\W\d_]'[^\W\d_]",
        "the percent sign before the number, without a space": r"\d\s?%|% \d",
        "no space before : ; ! ?": r"[^\W\d_] [:;!?](?!\))",
        "a full stop between thousands": r"\d[ \N{NO-BREAK SPACE}]\d{3}\b|\d,\d{3}\b",
        "a comma before decimals": r"(?<![\d.])0\.\d",
        "the singular after a number": r"(?:%n|\{count\}|\b\d+) [^\W\d_]+l[ae]r\b",
        "no ending after a placeholder, which would have to fit its vowels": r"(?:\}|%n)”?['’]?[^\W\d_]",
        "the circumflex of hâlâ and kâğıt": r"(?i)\bhala\b|\bkağı",
    },
    "es": {
        "no space inside « »": r"«\s|\s»",
        "« » for quotations": r"“|”",
        "an opening ¿": r"^[^¿]*[^\W\d_]\?",
        "an opening ¡": r"^[^¡]*[^\W\d_]!(?!r)",
        "a space before %": r"\d%",
    },
}


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Each text in a language with the place where it is."""
    root = resources_folder()
    for message in etree.parse(root / "i18n" / f"springshelf_{language}.ts").getroot().iter("message"):
        for part in message.iter("translation", "numerusform"):
            yield "window", (part.text or "").strip()
    for file in sorted((root / "locale" / language / "LC_MESSAGES").glob("*.po")):
        with file.open("rb") as lines:
            for one in read_po(lines, locale=language):
                found = [one.string] if isinstance(one.string, str) else one.string or ()
                yield from ((file.name, text) for text in found if one.id)
    for file in sorted(root.glob(f"*/**/lang/{language}/**/*")):
        yield from ((file.name, line) for line in _written(file))


def _written(file: Path) -> list[str]:
    """The lines of a material or a page, without references, which stay in their own language."""
    if file.suffix == ".html":
        return ["".join(html.fromstring(file.read_bytes()).xpath("//text()[not(parent::script or parent::style)]"))]
    if file.suffix == ".md":
        return [one for one in file.read_text(encoding="utf-8").split("\n") if not re.match(r"- .*\(\d{4}\)\. ", one)]
    return []


def broken(language: str, text: str) -> list[str]:
    """The rules of a language that a text breaks."""
    shown = QUOTED_CODE.sub("", text)
    return [rule for rule, pattern in RULES[language].items() if re.search(pattern, shown)]


@pytest.mark.parametrize("language", RULES)
def test_texts_follow_the_typography_of_their_language(language: str) -> None:
    assert [(place, text[:100], rules) for place, text in texts(language) if (rules := broken(language, text))] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Vraiment ?"),
        ("fr", "« Oui\N{NO-BREAK SPACE}»"),
        ("fr", "l'école"),
        ("el", "Πώς\N{GREEK QUESTION MARK}"),
        ("el", "Πώς?"),
        ("el", "« Ράφι»"),
        ("de", "das “Regal”"),
        ("de", "Suchen …"),
        ("de", "geht's"),
        ("de", "z. B. Bilder"),
        ("it", "l'attività"),
        ("it", "Davvero ?"),
        ("it", "perchè"),
        ("it", "E’ qui"),
        ("it", "un’altro"),
        ("it", "della evidenza"),
        ("pl", "“Półka”"),
        ("pl", "„Jest półka.”"),
        ("pl", "Naprawdę ?"),
        ("pl", "270 000 uczniów"),
        ("tr", "„Raf“"),
        ("tr", "İstanbul'da"),
        ("tr", "75%"),
        ("tr", "% 75"),
        ("tr", "Gerçekten mi ?"),
        ("tr", "270 000 öğrenci"),
        ("tr", "%n materyaller"),
        ("tr", "“{name}”ı sil"),
        ("tr", "{name}’i sil"),
        ("tr", "kağıt"),
        ("es", "« Estantería»"),
        ("es", "“Estantería”"),
        ("es", "De verdad?"),
        ("es", "Hola!"),
        ("es", "200%"),
    ],
)
def test_a_broken_rule_is_named(language: str, text: str) -> None:
    assert broken(language, text)


def test_texts_of_all_places_are_read() -> None:
    places = {place for place, _ in texts("fr")}
    assert {"window", "campaign.po", "commands.po", "messages.po", "paper.po", "weather-report.md"} <= places
