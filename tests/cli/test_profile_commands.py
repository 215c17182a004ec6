"""Profiles and backups from the command line, each call in a start of its own."""

import io
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from tests.pdf_text import text_of

WORDS = "four paper boats at noon"
Told = Callable[..., Any]


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts secrets into the environment, as a script does."""

    def put(passphrase: str | None = WORDS, new: str | None = None, code: str | None = None) -> None:
        values = {"PASSPHRASE": passphrase, "NEW_PASSPHRASE": new, "RECOVERY_CODE": code}
        for name, value in values.items():
            if value is None:
                monkeypatch.delenv(f"SPRINGSHELF_{name}", raising=False)
            else:
                monkeypatch.setenv(f"SPRINGSHELF_{name}", value)

    return put


@pytest.fixture
def anna(told: Told, secret: Callable[..., None]) -> dict[str, Any]:
    secret()
    made: dict[str, Any] = told("profile", "add", "Anna", "--encrypted", "--role", "teacher-educator")
    return made


def test_two_people_write_apart(
    told: Told, home: tuple[str, str], anna: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert (anna["name"], anna["role"], anna["protection"]) == ("Anna", "teacher-educator", "passphrase")
    assert len(anna["code"]) == 39
    told("activity", "add", "Annas walk", "--profile", "Anna")
    told("profile", "add", "Ben")
    assert [one["title"] for one in told("--profile=anna", "journal", "list")] == ["Annas walk"]
    assert told("journal", "list", "--profile", "Ben") == []
    assert {one["name"] for one in told("profile", "list")} == {"Anna", "Ben"}
    assert sorted(told("journal", "list", code=2)["profiles"]) == ["Anna", "Ben"]
    assert main([*home, "journal", "list"]) == 2
    assert "--profile NAME" in capsys.readouterr().err


def test_the_shelf_asks_nobody(told: Told, anna: dict[str, Any], secret: Callable[..., None]) -> None:
    secret(None)
    assert told("shelf") == []
    assert [one["name"] for one in told("profile", "list")] == [anna["name"]]


def test_a_wrong_passphrase_is_told_and_a_missing_one_too(
    home: tuple[str, str], anna: dict[str, Any], secret: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert anna["code"]
    secret("wrong")
    assert main([*home, "journal", "list"]) == 1
    assert "not the right passphrase: Anna" in capsys.readouterr().err
    secret(None)
    assert main([*home, "journal", "list"]) == 2
    assert "set SPRINGSHELF_PASSPHRASE, or give --passphrase-fd" in capsys.readouterr().err


def test_the_passphrase_comes_from_a_descriptor(told: Told, anna: dict[str, Any], secret: Callable[..., None]) -> None:
    assert anna["code"]
    secret(None)
    reading, writing = os.pipe()
    os.write(writing, f"{WORDS}\nfive paper boats\n".encode())
    os.close(writing)
    assert told("profile", "rekey", "Anna", "--passphrase-fd", str(reading))["protection"] == "passphrase"
    secret("five paper boats")
    assert told("journal", "list") == []


def test_a_descriptor_that_is_closed_or_empty_is_told(
    home: tuple[str, str], anna: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert anna["code"]
    assert main([*home, "journal", "list", "--passphrase-fd", "499"]) == 2
    reading, writing = os.pipe()
    os.close(writing)
    assert main([*home, "journal", "list", "--passphrase-fd", str(reading)]) == 2
    said = capsys.readouterr().err
    assert "descriptor 499 is not open" in said
    assert "there is no line" in said


def test_a_forgotten_passphrase_is_recovered(told: Told, anna: dict[str, Any], secret: Callable[..., None]) -> None:
    told("activity", "add", "Walk")
    secret(None, new="five paper boats", code=anna["code"])
    assert told("profile", "recover", "Anna")["code"] not in {"", anna["code"]}
    secret("five paper boats")
    assert [one["title"] for one in told("journal", "list")] == ["Walk"]


def test_a_profile_is_sealed_and_opened(told: Told, secret: Callable[..., None]) -> None:
    told("profile", "add", "Ben")
    told("activity", "add", "Walk")
    secret(None, new=WORDS)
    assert told("profile", "rekey", "Ben")["protection"] == "passphrase"
    secret()
    assert told("profile", "rekey", "Ben", "--open")["protection"] == "file"
    secret(None)
    assert [one["title"] for one in told("journal", "list")] == ["Walk"]


def test_a_first_entry_makes_a_profile_and_says_so(
    told: Told, home: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*home, "activity", "add", "Walk"]) == 0
    assert "without a passphrase" in capsys.readouterr().err
    assert [(one["name"], one["protection"]) for one in told("profile", "list")] == [("default", "file")]


def test_a_new_code_is_printed(told: Told, anna: dict[str, Any], tmp_path: Path) -> None:
    sheet = tmp_path / "code.pdf"
    code = told("profile", "code", "Anna", "--out", str(sheet))["code"]
    assert code != anna["code"]
    text = text_of(sheet.read_bytes())
    assert all(group in text for group in code.split("-"))
    assert "Anna" in text
    assert os.name == "nt" or stat.S_IMODE(sheet.stat().st_mode) == 0o600


def test_a_profile_is_exported_whole_and_goes_on_elsewhere(told: Told, anna: dict[str, Any], tmp_path: Path) -> None:
    assert told("profile", "export", anna["name"], str(tmp_path / "empty"))["records"] == 0
    told("activity", "add", "Walk")
    exported = told("profile", "export", "Anna", str(tmp_path / "stick"))
    assert exported["records"] == 1
    other = ("--home", str(tmp_path / "other"))
    back = told(*other, "backup", "restore", exported["folder"], "--yes")
    assert back["name"].startswith("Anna (2")
    assert [one["title"] for one in told(*other, "journal", "list")] == ["Walk"]


def test_a_profile_is_removed_by_whoever_can_open_it(
    told: Told, home: tuple[str, str], anna: dict[str, Any], secret: Callable[..., None]
) -> None:
    secret("wrong")
    assert main([*home, "profile", "remove", "Anna", "--yes"]) == 1
    assert told("profile", "list")
    removed = told("profile", "remove", "Anna", "--yes", "--forgotten")
    assert not Path(anna["folder"]).exists()
    assert told("profile", "list") == []
    assert [one["folder"] for one in told("profile", "deleted")] == [removed["folder"]]


def test_a_deleted_profile_comes_back_with_its_backups(told: Told, anna: dict[str, Any]) -> None:
    told("activity", "add", "Walk")
    made = told("backup", "now")
    told("profile", "remove", anna["name"], "--yes")
    assert Path(made["folder"]).exists()
    assert told("profile", "undelete", "anna")["folder"] == anna["folder"]
    assert [one["title"] for one in told("journal", "list")] == ["Walk"]
    assert [one["backup"] for one in told("backup", "list")] == [made["backup"]]
    assert told("profile", "deleted") == []


def test_a_deleted_profile_is_removed_for_good_by_whoever_can_open_it(
    told: Told, home: tuple[str, str], anna: dict[str, Any], secret: Callable[..., None]
) -> None:
    told("activity", "add", "Walk")
    made = told("backup", "now")
    deleted = told("profile", "remove", anna["name"], "--yes")
    secret("wrong")
    assert main([*home, "profile", "deleted", "--remove", "Anna", "--yes"]) == 1
    assert Path(deleted["folder"]).exists()
    secret()
    told("profile", "deleted", "--remove", "Anna", "--yes")
    assert not Path(deleted["folder"]).exists()
    assert not Path(made["folder"]).exists()
    assert main([*home, "profile", "undelete", "Anna"]) == 1


@pytest.mark.parametrize(("typed", "code", "left"), [("Anna\n", 1, 1), ("\n", 1, 1), ("ben\n", 0, 0)])
def test_a_profile_without_a_passphrase_is_deleted_by_its_name(
    told: Told, home: tuple[str, str], monkeypatch: pytest.MonkeyPatch, typed: str, code: int, left: int
) -> None:
    told("profile", "add", "Ben")
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main([*home, "profile", "remove", "Ben"]) == code
    assert len(told("profile", "list")) == left


def test_an_export_leaves_a_persons_own_folders_alone(
    told: Told, anna: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told("activity", "add", "Walk")
    (tmp_path / "mine" / "film.part").mkdir(parents=True)
    (tmp_path / "mine" / "film.part" / "scene.mp4").write_bytes(b"1")
    monkeypatch.chdir(tmp_path / "mine")
    exported = Path(told("profile", "export", anna["name"])["folder"])
    assert sorted(path.name for path in (tmp_path / "mine").iterdir()) == sorted(["film.part", exported.name])
    assert (tmp_path / "mine" / "film.part" / "scene.mp4").exists()


def test_backups_are_made_listed_verified_and_brought_back(told: Told, anna: dict[str, Any]) -> None:
    told("activity", "add", "Walk")
    made = told("backup", "now")
    told("activity", "add", "Later")
    assert [one["backup"] for one in told("backup", "list")] == [made["backup"]]
    assert [one["good"] for one in told("backup", "verify")] == [True]
    back = told("backup", "restore", made["backup"], "--yes")
    assert [one["title"] for one in told("journal", "list", "--profile", back["name"])] == ["Walk"]
    assert {one["title"] for one in told("journal", "list", "--profile", "Anna")} == {"Walk", "Later"}
    journal = Path(made["folder"]) / "journal.db"
    data = bytearray(journal.read_bytes())
    data[len(data) // 2] ^= 1
    journal.write_bytes(data)
    assert [one["good"] for one in told("backup", "verify", "--profile", "Anna", code=1)] == [False]
    assert anna["name"] == "Anna"


def test_a_backup_and_a_restored_profile_are_joined_into_the_journal(
    told: Told, home: tuple[str, str], anna: dict[str, Any], secret: Callable[..., None]
) -> None:
    told("activity", "add", "Walk")
    made = told("backup", "now")
    back = told("backup", "restore", made["backup"], "--yes")
    told("activity", "add", "In the copy", "--profile", back["name"])
    told("profile", "add", "Ben")
    assert told("backup", "join", made["backup"], "--profile", "Anna")["added"] == 0
    assert told("backup", "join", back["name"], "--profile", "Anna")["added"] == 1
    assert {one["title"] for one in told("journal", "list", "--profile", "Anna")} == {"Walk", "In the copy"}
    assert main([*home, "backup", "join", made["folder"], "--profile", "Ben"]) == 1
    assert told("journal", "list", "--profile", "Ben") == []
    assert told("backup", "join", made["folder"], "--profile", "Ben", "--yes")["added"] == 1
    assert main([*home, "backup", "join", "nowhere", "--profile", "Anna"]) == 1
    secret("wrong")
    assert main([*home, "backup", "join", anna["folder"], "--profile", "Ben"]) == 1


def test_what_would_come_back_is_told_first(
    told: Told,
    home: tuple[str, str],
    anna: dict[str, Any],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert anna["code"]
    monkeypatch.setattr("sys.stdin", io.StringIO())
    told("activity", "add", "Walk")
    made = told("backup", "now")
    told("activity", "add", "Later")
    assert main([*home, "backup", "restore", made["backup"]]) == 1  # nobody is there to say yes
    said = capsys.readouterr().err
    assert "entries: 1, versions: 1" in said
    assert "stay in the journal unchanged: 1" in said
    assert len(told("profile", "list")) == 1


def test_no_secret_is_printed_or_logged(
    told: Told, home: tuple[str, str], anna: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    told("activity", "add", "Walk", "--verbose")
    main([*home, "journal", "show", "nothing"])
    printed = capsys.readouterr()
    log = (Path(home[1]) / "logs/springshelf.log").read_text(encoding="utf-8")
    assert "journal.no-such-entry" in log
    for text in (printed.out, printed.err, log):
        assert WORDS not in text
        assert json.dumps(anna["code"]) not in text


@pytest.mark.parametrize("harm", ["those of another journal", "unreadable"])
def test_a_backup_is_restored_where_the_keys_of_today_open_nothing(
    told: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", "four paper boats at noon")
    folders = [Path(told("profile", "add", name, "--encrypted")["folder"]) for name in ("Anna", "Ben")]
    for name in ("Anna", "Ben"):
        told("--profile", name, "activity", "add", f"Walk of {name}")
    told("--profile", "Anna", "backup", "now")
    keys = folders[0] / "keys.json"
    if harm == "unreadable":
        keys.unlink()
        keys.mkdir()
    else:
        keys.write_bytes((folders[1] / "keys.json").read_bytes())
    back = told("--profile", "Anna", "backup", "restore", "--yes")
    assert [one["title"] for one in told("--profile", back["id"], "journal", "list")] == ["Walk of Anna"]
