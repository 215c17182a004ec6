"""The campaign that comes with the program: added without a window, and named where it is missed."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main

ADD_IT = "“springshelf catalogue add --shipped” adds the campaign that comes with the program."


def test_the_shipped_campaign_is_added_once_and_kept_by_a_rule(told: Any) -> None:
    added = told("catalogue", "add", "--shipped")
    assert (added["publications"], added["keep"], added["errors"]) == (30, "ask", [])
    assert told("catalogue", "add", "--shipped") | {"checked_at": ""} == added | {"checked_at": ""}
    assert [one["name"] for one in told("catalogue", "list")] == [added["name"]]
    assert told("catalogue", "add", "--shipped", "--subtopic", "ai")["subtopics"] == ["ai"]
    kept = {one["subtopic"] for one in told("shelf") if one["state"] == "kept"}
    assert kept == {"ai"}
    for_training = {
        one["id"].rpartition(":")[2]: one["levels"] for one in told("shelf", "--level", "teacher-education")
    }
    assert for_training["mentors-who-ask"] == ["teacher-education"]
    assert "exit-question" not in for_training
    assert told("quiz", "--answers", ",".join("a" * 12))["asked"] == 12


@pytest.mark.parametrize(
    "words",
    [
        ["shelf"],
        ["sync"],
        ["catalogue", "list"],
        ["queue"],
        ["queue", "run"],
        ["index"],
        ["events"],
        ["activity", "add", "Walk"],
    ],
)
def test_a_command_that_finds_no_catalogue_names_it_and_goes_on(
    words: list[str], home: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, *words]) == 0
    said = capsys.readouterr()
    assert said.err.count(ADD_IT) == 1
    assert ADD_IT not in said.out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["sync", "library"], 1),
        (["catalogue", "remove", "library"], 1),
        (["keep", "weather-report"], 2),
        (["read", "weather-report"], 2),
        (["stick", "stick"], 1),
        (["serve", "--host", "127.0.0.1"], 1),
        (["quiz"], 1),
        (["events", "attend", "webinar", "going"], 1),
        (["portfolio", "check"], 1),
        (["portfolio", "--out", "portfolio.pdf"], 1),
    ],
)
def test_a_command_that_fails_without_a_catalogue_names_it(
    words: list[str],
    code: int,
    home: tuple[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*home, *words]) == code
    assert capsys.readouterr().err.count(ADD_IT) == 1


def test_it_is_named_no_more_once_there_is_a_catalogue(
    home: tuple[str, str], default_catalogue: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, "catalogue", "add", str(default_catalogue)]) == 0
    assert main([*home, "shelf"]) == 0
    assert ADD_IT not in capsys.readouterr().err


def test_it_is_named_in_the_language_of_the_environment(
    home: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SPRINGSHELF_LANGUAGE", "fr")
    assert main([*home, "shelf"]) == 0
    assert "Il n’y a pas encore de catalogue" in capsys.readouterr().err
    assert main([*home, "catalogue", "add"]) == 2
    assert "Indiquez l’adresse (ADDRESS) d’un catalogue" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["/somewhere", "--shipped"], ["--shipped", "--user", "ana"]])
def test_a_catalogue_is_added_by_its_address_or_as_the_shipped_one(words: list[str], home: tuple[str, str]) -> None:
    assert main([*home, "catalogue", "add", *words]) == 2
