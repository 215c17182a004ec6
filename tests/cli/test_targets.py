"""Commands that write where a person says: what is there already, and was not made by them, stays."""

import os
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main

OWN = b"my thesis"
COMMANDS = {
    "portfolio": ["portfolio", "--out"],
    "freeze": ["portfolio", "freeze", "--out"],
    "recovery code": ["profile", "code", "Anna", "--out"],
    "journal": ["journal", "export"],
    "calendar of tasks": ["journal", "export", "--as", "ics"],
    "Leap2A": ["journal", "export", "--as", "leap2a"],
    "xAPI": ["journal", "export", "--as", "xapi"],
    "Markdown": ["journal", "export", "--as", "markdown"],
    "tables": ["journal", "export", "--as", "csv"],
    "events": ["events", "export"],
    "highlights": ["highlights", "--out"],
    "demonstration": ["demo", "--out"],
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_file_of_another_kind_is_never_replaced(
    home: tuple[str, str], tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "thesis.docx"
    own.write_bytes(OWN)
    assert main([*home, *command, str(own)]) == 1
    assert "There is already another file of this name" in capsys.readouterr().err
    assert own.read_bytes() == OWN
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_pipe_or_device_is_never_replaced(
    home: tuple[str, str], tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    assert main([*home, *command, str(pipe)]) == 1
    assert "not a file" in capsys.readouterr().err
    assert pipe.is_fifo()


class Terminal:
    """A terminal at which somebody types one line."""

    def __init__(self, line: str) -> None:
        self._line = line

    def isatty(self) -> bool:
        return True

    def readline(self, _size: int = -1) -> str:
        return self._line


@pytest.mark.parametrize(("typed", "code"), [("n\n", 1), ("\n", 1), ("y\n", 0)])
def test_at_a_terminal_a_file_is_replaced_after_a_question_alone(
    told: Any, home: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, code: int
) -> None:
    told("activity", "add", "Walk")
    target = tmp_path / "mine.journal"
    target.write_bytes(OWN)
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    assert main([*home, "journal", "export", str(target)]) == code
    assert (target.read_bytes() == OWN) is bool(code)


def test_a_script_writes_its_own_file_again(told: Any, tmp_path: Path) -> None:
    told("activity", "add", "Walk")
    for _ in range(2):
        told("journal", "export", str(tmp_path / "mine.journal"))


def test_a_demonstration_takes_a_folder_that_is_new(home: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "mine" / "working").mkdir(parents=True)
    (tmp_path / "mine" / "working" / "ai.jpg").write_bytes(OWN)
    assert main([*home, "demo", "--keep", str(tmp_path / "mine")]) == 1
    assert [path.name for path in (tmp_path / "mine").rglob("*")] == ["working", "ai.jpg"]
