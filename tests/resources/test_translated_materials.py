"""Each translation of a campaign's material has the structure, the numbers and the references of the original."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import resources_folder

CAMPAIGNS = sorted((resources_folder() / "campaigns").iterdir())
TRANSLATED_HEAD = {"title", "description", "subjects", "alternative", "columns", "closing"}
MARKERS = re.compile(
    r"#+ (?:(?:Handout|Question|Slide|Order|Sort|Reflect|Scene [\w-]+):)?|\d+\. |- (?:\[[^\]]*\] )?|!\[|  |\|"
)
REFERENCE = re.compile(r"- .*\(\d{4}\)\. ")
GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f.,\u066c](?=\d{3}(?!\d))")
EMPHASIS = re.compile(r"\*\*|(?<!\*)\*(?!\*)|_{2,}")


def pairs() -> list[tuple[Path, Path]]:
    """Each original with its place in each language of its campaign."""
    return [
        (original, language / "materials" / original.name)
        for campaign in CAMPAIGNS
        for language in sorted(campaign.glob("lang/*"))
        for original in sorted(campaign.glob("materials/*.md"))
    ]


def parts(source: str) -> tuple[dict[str, object], list[str]]:
    """The head and the lines of a material."""
    _, head, text = source.split("+++\n", 2)
    return tomllib.loads(head), text.strip().split("\n")


def structure(line: str) -> str:
    """What a line is: a heading's level, a list item, a row with its number of cells, or text."""
    marker = MARKERS.match(line)
    if marker is None:
        return "text" if line else ""
    if marker[0] == "|":
        return f"{line.count('|')} {'empty' if not line.strip('| ') else 'row'}"
    return marker[0]


def numbers(line: str) -> list[str]:
    """The numbers of a line in order of size, with the digits of any script and without marks between thousands."""
    western = "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in line)
    return sorted(re.findall(r"\d+", GROUPED.sub("", western)))


def differences(original: list[str], translation: list[str]) -> Iterator[str]:
    """Each line of a translation that is not what the original's line is."""
    if [structure(line) for line in original] != [structure(line) for line in translation]:
        yield "headings, list items, rows and paragraphs are not the same in number and order"
        return
    for source, line in zip(original, translation, strict=True):
        if numbers(source) != numbers(line):
            yield f"numbers: {line}"
        if sorted(EMPHASIS.findall(source)) != sorted(EMPHASIS.findall(line)):
            yield f"emphasis or lines to write on: {line}"
        if REFERENCE.match(source) and source != line:
            yield f"reference: {line}"


@pytest.mark.parametrize(
    ("original", "translation"), pairs(), ids=[f"{two.parts[-3]}-{two.stem}" for _, two in pairs()]
)
def test_a_translated_material_is_whole(original: Path, translation: Path) -> None:
    head, text = parts(original.read_text(encoding="utf-8"))
    translated_head, translated_text = parts(translation.read_text(encoding="utf-8"))
    assert list(differences(text, translated_text)) == []
    assert translated_head.keys() == head.keys() & TRANSLATED_HEAD
    for key, value in head.items():
        if isinstance(value, list) and key in TRANSLATED_HEAD:
            translated = translated_head[key]
            assert isinstance(translated, list)
            assert len(translated) == len(value), key


@pytest.mark.parametrize(
    ("original", "translation"),
    [
        ("1. Wait (5 minutes).", "1. Warten (6 Minuten)."),
        ("- one\n- two", "- eins"),
        ("| | |\n| | |", "| | |"),
        ("## Goal", "### Ziel"),
        ("- Hart, R. (1992). *Participation*.", "- Hart, R. (1992). *Beteiligung*."),
        ("Say *this* to 270,000 pupils.", "Sagt das 270.000 Kindern."),
    ],
)
def test_a_difference_is_named(original: str, translation: str) -> None:
    assert list(differences(original.split("\n"), translation.split("\n")))


def test_marks_between_thousands_and_the_digits_of_a_script_are_no_difference() -> None:
    one, two = "\N{ARABIC-INDIC DIGIT ONE}", "\N{ARABIC-INDIC DIGIT TWO}"
    assert numbers("270,000 in 2011") == numbers("270\N{NO-BREAK SPACE}000 en 2011") == ["2011", "270000"]
    assert numbers(f"{one}{two}") == ["12"]
