"""The journal from a terminal."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.revision import RecordId
from tests.open_home import open_home
from tests.services.journal.test_newer_version import ACTIVITY, RECORD, body_of, same, write_newer


def test_an_activity_is_written_done_and_reflected_on(told: Any) -> None:
    record = told("activity", "add", "Walk", "--minutes", "40", "--day", "2023-03-08", "--competence", "lc:S3")[
        "record"
    ]
    told("activity", "done", record[:6], "--minutes", "55")
    (line,) = told("activity", "list", "--state", "finished")
    assert (line["title"], line["day"]) == ("Walk", "2023-03-08")
    words = ("--stage", "action=We walked.", "--stage", "Trial=Slower.")
    reflection = told("reflect", "--model", "alact", "--activity", record[:6], *words)["record"]
    shown = told("journal", "show", reflection)
    assert shown["body"]["activity"] == record
    assert [stage["text"] for stage in shown["body"]["stages"]] == ["We walked.", "", "", "", "Slower."]
    assert [one["title"] for one in told("journal", "list")] == ["Walk", "Walk"]
    assert told("journal", "search", "slow")[0]["snippet"].endswith("»Slower«.")


def test_a_version_is_compared_and_brought_back(told: Any) -> None:
    record = told("activity", "add", "Walk", "--notes", "It was loud.")["record"]
    told("activity", "done", record)
    first, second = (one["id"] for one in told("journal", "history", record))
    assert "  [-planned-]{+finished+}" in told("journal", "history", record, "--compare", first[:10], second[:10])
    told("journal", "history", record, "--restore", first[:10])
    assert told("journal", "show", record)["body"]["status"] == "planned"
    assert len(told("journal", "history", record)) == 3


def test_a_journal_is_carried_and_what_was_altered_is_refused(told: Any, tmp_path: Path) -> None:
    told("activity", "add", "Walk")
    told("journal", "export", str(tmp_path / "mine.journal"))
    other = ("--home", str(tmp_path / "other"))
    assert told(*other, "journal", "import", str(tmp_path / "mine.journal"), "--yes")["added"] == 1
    assert told(*other, "journal", "import", str(tmp_path / "mine.journal"))["added"] == 0
    assert told(*other, "journal", "rebuild") == {"records": 1}


def test_a_journal_is_carried_with_a_passphrase(told: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told("activity", "add", "Walk")
    monkeypatch.setenv("SPRINGSHELF_FILE_PASSPHRASE", "four paper boats")
    told("journal", "export", str(tmp_path / "mine.journal"), "--encrypted")
    assert b"springshelf-journal" not in (tmp_path / "mine.journal").read_bytes()
    other = ("--home", str(tmp_path / "other"))
    assert told(*other, "journal", "import", str(tmp_path / "mine.journal"), "--yes")["added"] == 1


def test_a_journal_with_a_passphrase_is_written_without_one_only_where_that_is_said(
    home: tuple[str, str], capfd: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.journal"
    monkeypatch.setenv("SPRINGSHELF_NEW_PASSPHRASE", "four paper boats")
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", "four paper boats")
    assert main([*home, "profile", "add", "Anna", "--encrypted"]) == 0
    assert main([*home, "journal", "export", str(target)]) == 2
    assert "Use --plain" in capfd.readouterr().err
    assert not target.exists()
    monkeypatch.setenv("SPRINGSHELF_FILE_PASSPHRASE", "")
    assert main([*home, "journal", "export", str(target), "--encrypted"]) == 2
    assert main([*home, "journal", "export", str(target), "--plain"]) == 0
    assert "Anyone who has this file can read it." in capfd.readouterr().out
    assert main([*home, "journal", "export", str(target), "--as", "csv", "--encrypted"]) == 2
    monkeypatch.setenv("SPRINGSHELF_FILE_PASSPHRASE", "of the file")
    assert main([*home, "journal", "export", str(target)]) == 0
    assert "Only its passphrase opens it." in capfd.readouterr().out


def test_a_journal_of_another_person_is_imported_only_with_yes(told: Any, tmp_path: Path) -> None:
    told("profile", "add", "Anna")
    told("profile", "add", "Ben")
    told("--profile", "Anna", "activity", "add", "Walk")
    file = str(tmp_path / "anna.journal")
    told("--profile", "Anna", "journal", "export", file)
    error = told("--profile", "Ben", "journal", "import", file, code=1)["error"]
    assert error["what"] == "This file does not come from a copy of this journal"
    assert "New entries in it: 1." in error["advice"]
    assert told("--profile", "Ben", "journal", "list") == []
    assert told("--profile", "Ben", "journal", "import", file, "--yes")["added"] == 1


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("activity", "done", "zz"), 1, "There is no such entry: zz"),
        (("journal", "show", "zz"), 1, "There is no such entry: zz"),
        (("reflect", "--model", "nobody"), 1, "There is no such reflection model: nobody"),
        (("reflect", "--model", "alact", "--stage", "x=1"), 2, "is not one stage of ALACT"),
        (("reflect", "--model", "alact", "--stage", "action"), 2, "is not one stage of ALACT"),
        (("activity", "add", "W", "--competence", "S3"), 2, "is not of the form framework:code"),
    ],
)
def test_a_wrong_call_says_what_to_do(
    home: tuple[str, str], capfd: pytest.CaptureFixture[str], words: tuple[str, ...], code: int, message: str
) -> None:
    assert main([*home, *words]) == code
    assert message in capfd.readouterr().err


def test_a_command_changes_only_its_own_fields_of_an_entry_of_a_newer_version(told: Any, home: tuple[str, str]) -> None:
    told("journal", "list")
    opened = open_home(Path(home[1]))
    write_newer(opened.journal, "activity", ACTIVITY)
    write_newer(opened.journal, "hologram", {"title": "A hologram", "sides": [{"colour": "red"}]}, RecordId("cc33"))
    opened.close()
    assert [(one["title"], one["status"]) for one in told("activity", "list")] == [("Walk", "cancelled")]
    assert [one["kind"] for one in told("journal", "search", "hologram")] == ["hologram"]
    assert told("journal", "show", "cc33")["body"]["sides"] == [{"colour": "red"}]
    told("activity", "done", RECORD, "--minutes", "55")
    body = body_of(opened.journal)
    opened.close()
    assert same(body, {**ACTIVITY, "status": "finished", "minutes": 55})


def test_what_was_deleted_is_listed_and_brought_back(told: Any, home: tuple[str, str]) -> None:
    record = told("activity", "add", "Walk")["record"]
    assert told("journal", "deleted") == []
    made = open_home(Path(home[1]))
    made.journal.delete(record, "activity")
    made.close()
    assert told("journal", "list") == []
    assert [(one["record"], one["title"]) for one in told("journal", "deleted")] == [(record, "Walk")]
    assert told("journal", "undelete", record[:6])["entry"] == record
    assert [one["title"] for one in told("journal", "list")] == ["Walk"]
    assert main([*home, "journal", "undelete", record[:6]]) == 1
