"""A value that is not known, or that says nothing, is named; the call fails, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main

WRONG = {
    "a subtopic of the shelf": (2, ["shelf", "--subtopic", "nope"], "nope"),
    "a title": (2, ["activity", "add", "  "], "TITLE"),
    "a subtopic": (2, ["activity", "add", "x", "--subtopic", "nope"], "wellbeing"),
    "a campaign": (2, ["activity", "add", "x", "--campaign", "nope"], "spring-2023"),
    "a material": (2, ["activity", "add", "x", "--material", "nope"], "urn:springshelf:"),
    "a competence": (2, ["activity", "add", "x", "--competence", "lifecomp-2020:S33"], "lifecomp-2020:S3"),
    "a reflection's competence": (
        2,
        ["reflect", "--model", "alact", "--stage", "action=We", "--competence", "lifecomp-2020:x"],
        "lifecomp-2020:x",
    ),
    "a reflection without stages": (2, ["reflect", "--model", "alact"], "--stage"),
    "a reflection of spaces": (2, ["reflect", "--model", "alact", "--stage", "action= "], "--stage"),
    "a portfolio of nothing": (1, ["portfolio", "--out", "OUT"], "nothing in this portfolio"),
    "a version that is not there": (1, ["portfolio", "sign", "7", "--by", "mentor", "--name", "X"], "no such version"),
    "a port": (2, ["serve", "--port", "80000"], "80000"),
    "a text that is none": (2, ["activity", "add", "\udcff"], "TITLE"),
    "an option's text that is none": (2, ["activity", "add", "x", "--notes", "\udcff"], "--notes"),
    "a text that is none of a subcommand": (2, ["queue", "first", "\udcff"], "IDS"),
    "too many minutes": (2, ["activity", "add", "x", "--minutes", "9" * 30], "minutes"),
    "too many people": (2, ["activity", "add", "x", "--people", str(2**63)], "people"),
    "too large a rate": (2, ["queue", "rules", "--rate", "9" * 30], "rate"),
    "seconds before now": (2, ["catalogue", "neighbours", "--seconds", "-1"], "seconds"),
    "seconds that are no number": (2, ["catalogue", "neighbours", "--seconds", "nan"], "seconds"),
    "endless seconds": (2, ["serve", "--seconds", "inf"], "seconds"),
    "an entry's name that is too long": (1, ["activity", "done", "x" * 100_000], "no such entry"),
    "a file's name that is too long": (1, ["events", "export", "x" * 300], "too long"),
    "a catalogue's name that is too long": (1, ["catalogue", "add", "x" * 5000], "too long"),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.usefixtures("with_campaign")
def test_a_wrong_value_is_named_and_nothing_is_written(
    home: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code, words, named = WRONG[name]
    main(["--json", *home, "journal", "list"])
    capsys.readouterr()
    out = tmp_path / "portfolio.pdf"
    assert main([*home, *[str(out) if word == "OUT" else word for word in words]]) == code
    told = capsys.readouterr().err
    assert named in told
    assert "Traceback" not in told
    assert not out.exists()
    main(["--json", *home, "journal", "list"])
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.usefixtures("with_campaign")
def test_known_values_are_taken(told: Any) -> None:
    written = told("activity", "add", "x", "--subtopic", "ai", "--campaign", "spring-2023")
    assert [one["record"] for one in told("activity", "list")] == [written["record"]]
    assert told("shelf", "--subtopic", "ai")
    assert told("portfolio", "versions") == []
