"""Signing in from a terminal: what is said before a password is sent, and where it is kept."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from desktop_app.cli.settings import LOGINS, LOGINS_FILE
from desktop_app.cli.sign_in import save_login
from desktop_app.domain.wording import Wording
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome


class Terminal(io.StringIO):
    """Standard input at which a person types."""

    def isatty(self) -> bool:
        return True


def test_a_password_that_others_could_read_is_warned_of(
    workplace: OpenHome, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("geheim\n"))
    save_login(Wording(), workplace.of_shelf.logins, "http://library.example/feed.json", "ana")
    told = capsys.readouterr().err
    assert "not encrypted" in told
    assert "no unlocked keyring" in told


@pytest.mark.usefixtures("own_keyring")
def test_an_encrypted_connection_and_a_keyring_need_no_word(
    workplace: OpenHome, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("geheim\n"))
    save_login(Wording(), workplace.of_shelf.logins, "https://library.example/feed.json", "ana")
    assert capsys.readouterr().err == ""


def test_a_person_at_a_terminal_can_refuse_to_send_it(workplace: OpenHome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    with pytest.raises(click.Abort):
        save_login(Wording(), workplace.of_shelf.logins, "http://library.example/feed.json", "ana")


@pytest.mark.parametrize("in_file", [True, False], ids=["file", "environment"])
def test_a_script_gives_the_login_of_a_catalogue_and_its_files(
    told: Any, server: FaultyServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, in_file: bool
) -> None:
    link = {"rel": "acquisition", "href": "/a.txt", "type": "text/plain"}
    feed = {"metadata": {"title": "T"}, "publications": [{"metadata": {"title": "A"}, "links": [link]}]}
    login = ("ana", "two words")
    server.answers = {"/": Answer(json.dumps(feed).encode(), login=login), "/a.txt": Answer(b"words", login=login)}
    told("catalogue", "add", server.address + "/", code=1)
    text = f"# library\n{server.address}/ ana two words\n"
    (tmp_path / "logins").write_text(text, encoding="utf-8")
    name, value = (LOGINS_FILE, str(tmp_path / "logins")) if in_file else (LOGINS, text)
    monkeypatch.setenv(name, value)
    told("catalogue", "add", server.address + "/", "--name", "library", "--keep", "all")
    assert told("sync", "library")["library"]["kept"] == 1
    monkeypatch.setenv(name, str(tmp_path / "missing") if in_file else "nonsense")
    told("sync", "library", code=1)


def test_sync_takes_a_name_and_reads_the_password(
    told: Any, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed = Answer(b'{"metadata": {"title": "T"}, "publications": []}')
    server.answers = {"/": feed}
    told("catalogue", "add", server.address + "/", "--name", "library")
    server.answers = {"/": Answer(feed.body, login=("ana", "geheim"))}
    told("sync", "library", code=1)
    monkeypatch.setattr(sys, "stdin", io.StringIO("geheim\n"))
    assert told("sync", "library", "--user", "ana")["library"]["failed"] == 0
