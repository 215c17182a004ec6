"""What the workflows see of the README's first command."""

from __future__ import annotations

import sys

import pytest

import open_app


def test_a_program_that_ends_by_itself_has_not_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(open_app, "START", [sys.executable, "-c", ""])
    monkeypatch.setattr(open_app, "STEP", 0.05)
    assert open_app.main() == 1
    assert "did not open" in capsys.readouterr().out


def test_a_program_that_opens_nothing_is_ended_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_app, "START", [sys.executable, "-c", "import time; time.sleep(600)"])
    monkeypatch.setattr(open_app, "STEP", 0.05)
    monkeypatch.setattr(open_app, "TIMEOUT", 0.2)
    assert open_app.main() == 1


@pytest.mark.slow
def test_the_real_program_opens_its_shelf_and_is_ended(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(open_app, "START", [sys.executable, "-m", "desktop_app"])
    assert open_app.main() == 0
    assert "The app opened its shelf." in capsys.readouterr().out
