"""Signing in from a terminal: what is said before a password is sent, and where it is kept."""

import io
import sys

import click
import pytest

from desktop_app.cli.sign_in import save_login
from desktop_app.domain.wording import Wording
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
    assert "no open keyring" in told


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
