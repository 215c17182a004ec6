"""Lists of the command line show kinds, states and titles in the language that is asked for."""

import ast
import json
import re
from pathlib import Path

import pytest

from catalogue_texts import PRINTED
from desktop_app.app import main
from desktop_app.cli.columns import column
from desktop_app.domain.records.activity import ACTIVITY_KINDS
from desktop_app.domain.records.registry import KINDS
from desktop_app.services.resources.text_catalogues import COMMANDS, command_wording, languages_of

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = languages_of(ROOT / "resources", COMMANDS)
VALUES = {value for each in PRINTED for value in each} | {*KINDS}
RAW = {"value", "kind", "status", "role", "state"}
"""Attributes that are values in the program's own words, and no texts."""
SAME = {
    "article",
    "inspiration",
    "note",
    "mentor",
    "file",
    "form",
    "feedback",
    "post",
    "project",
    "scan",
    "questions",
    "person",
}
"""Values that are the same word in one of the languages."""
LISTS = (
    ["catalogue", "add", "--shipped"],
    ["sync"],
    ["shelf"],
    ["catalogue", "list"],
    ["activity", "add", "A title", "--kind", "read", "--done"],
    ["activity", "list"],
    ["journal", "list"],
    ["journal", "show", "ACTIVITY"],
    ["events"],
    ["profile", "list"],
    ["queue", "list"],
    ["framework", "list"],
    ["group"],
    ["post", "list"],
    ["feedback", "list"],
    ["portfolio", "versions"],
    ["shelf", "--kind", "article"],
)
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


def _raw_values(source: str) -> list[str]:
    """What a module formats without translating it: attributes that are values, alone or in a condition."""
    parts = (one.value for one in ast.walk(ast.parse(source)) if isinstance(one, ast.FormattedValue))
    shown = [
        branch for part in parts for branch in ([part.body, part.orelse] if isinstance(part, ast.IfExp) else [part])
    ]
    return [ast.unparse(one) for one in shown if isinstance(one, ast.Attribute) and one.attr in RAW]


@pytest.mark.parametrize("file", sorted((ROOT / "desktop_app" / "cli").glob("*.py")), ids=lambda file: file.stem)
def test_no_list_prints_a_value_in_the_programs_own_words(file: Path) -> None:
    assert _raw_values(file.read_text(encoding="utf-8")) == []


def test_a_raw_value_is_found() -> None:
    assert _raw_values('f"{one.state.value:<8}{say(one.kind)}{one.kind if one else 1}"') == [
        "one.state.value",
        "one.kind",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_value_that_is_printed_has_a_translation(language: str, resources: Path) -> None:
    say = command_wording(resources, language)
    same = {value for value in (*VALUES, *ACTIVITY_KINDS.values()) if say(value) == value}
    assert {value.lower() for value in same} <= SAME | {"quiz", "webinar"}


@pytest.mark.parametrize("language", ["de", "uk"])
def test_lists_have_no_english_words(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", language)
    home = ["--home", str(tmp_path)]
    main([*home, "profile", "add", "Ana"])
    record = ""
    english = VALUES | {"campaign", "spring", "authors", "read", "materials"}
    for words in LISTS:
        capsys.readouterr()
        assert main([*home, *(record if word == "ACTIVITY" else word for word in words)]) == 0, words
        printed = capsys.readouterr().out
        found = {word for word in WORD.findall(re.sub(r"\S*[/:-]\S*\d\S*", " ", printed).lower()) if word in english}
        assert found <= SAME, (words, printed)
        if words[:2] == ["activity", "add"]:
            main([*home, "--json", "activity", "list"])
            record = json.loads(capsys.readouterr().out)[0]["record"]


def test_a_column_is_as_wide_as_its_longest_text_needs() -> None:
    assert column(["a", "abc"], 4) == ["a   ", "abc "]
    assert column(["a", "abcdef"], 4) == ["a       ", "abcdef  "]
    assert column([], 4) == []
