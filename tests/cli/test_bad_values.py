"""Every command with every kind of bad value: it says what is wrong, exits with 1 or 2, and writes nothing.

A value that is good for a command after all, as most texts are, may be taken.
"""

from __future__ import annotations

import io
import logging
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from desktop_app.app import main
from desktop_app.cli.main import springshelf
from tests.cli.test_hostile_output import commands

TEXTS: tuple[str, ...] = (
    *("", "  ", "nope", "../x", "x" * 100_000, "\udcff", "\x1b[31m", "-1", "٣", "a\nb", "';--", "%s{0}{x}", "*", '"'),
    *("(", "NEAR(", "nope=1", "=", "a=", "25:00-26:00", "09:00", "[", "http://[::1", "http://", "file:///x"),
)
NUMBERS = ("", "x", "-1", "1.5", "1e5", "9" * 30, "٣", "0x10", "9" * 5000, "2147483648", "9223372036854775808")
FLOATS = ("", "x", "-1", "nan", "inf", "-inf", "1e400", "1e20")
DAYS = ("", "x", "0000-00-00", "2023-02-30", "99999-01-01", "0001-01-01", "9999-12-31", "2023-01-01T99:00")
CHOICES = ("", "nope", "ALL")
PATHS = (
    *("", "nope.xyz", "nope/deep", "folder", "empty", "noise.pdf", "text.txt", "loop", "nowhere", "x" * 300),
    *("text.txt/x", "\udcff"),
)
GOOD = {"name": "Walk", "source": "text.txt", "target": "out.ics", "number": "1", "state": "going", "address": "feed"}
GOOD |= {"folder": "out", "policy": "text.txt", "by": "owner", "ids": "urn:a", "uid": "1", "model": "alact"}
"""What stands for the other arguments of a command."""
FIRST = ("--profile", "default")
"""The profile that is there at first; some values make further ones."""
UNTRANSLATED = re.compile(r"\b[a-z]+\.[a-z]+(?:-[a-z]+)+\b|\{\w*\}|[A-Z]\w+(?:Error|Exception)\b|\[Errno|Code\.")
"""What only a program reads: the name of a message, a value's place in it, a class of Python, an error number."""
ENDLESS = {"serve", "demo", "neighbours", "doctor"}


def values_of(param: click.Parameter) -> tuple[str, ...]:
    """Bad values for a parameter."""
    kinds: dict[type[Any], tuple[str, ...]] = {
        click.types.IntParamType: NUMBERS,
        click.types.FloatParamType: FLOATS,
        click.DateTime: DAYS,
        click.Choice: CHOICES,
        click.Path: PATHS,
        click.types.BoolParamType: (),
    }
    return next((values for kind, values in kinds.items() if isinstance(param.type, kind)), TEXTS)


def calls(words: tuple[str, ...]) -> Iterator[list[str]]:
    """The calls of a command, each with one bad value."""
    found: click.Command = springshelf
    for word in words:
        found = found.get_command(click.Context(found), word) or found  # type: ignore[attr-defined]
    params = [one for one in found.params if one.name not in {"help", "passphrase_fd"}]
    for param in params:
        for value in values_of(param):
            options: list[str] = []
            arguments: list[str] = []
            for one in params:
                given = value if one is param else GOOD.get(one.name or "", "x")
                if isinstance(one, click.Argument) and (one is param or one.required):
                    arguments.append(given)
                elif one is param or one.required:
                    options += [one.opts[0], given]
            yield [*words, *options, "--", *arguments]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files of many kinds; commands run in it. Nothing outside of it is named to a command."""
    made = tmp_path / "work"
    (made / "folder").mkdir(parents=True)
    (made / "folder" / "x").write_text("x")
    (made / "empty").touch()
    (made / "noise.pdf").write_bytes(bytes(range(256)) * 9)
    (made / "text.txt").write_text("hello")
    (made / "loop").symlink_to("loop")
    (made / "nowhere").symlink_to("no such file")
    monkeypatch.chdir(made)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return made


def state(home: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What a command must not change where it fails."""
    capsys.readouterr()
    for words in (["journal", "list"], ["catalogue", "list"], ["queue", "list"], ["framework", "list"]):
        assert main(["--json", "--home", home, *FIRST, *words]) == 0
    files = [*Path(home, "profiles").iterdir(), *Path().iterdir()]
    return [capsys.readouterr().out, *sorted(map(str, files))]


TRIED = [words for words in commands(springshelf) if not ENDLESS & {*words} and words != ("profile", "remove")]


@pytest.mark.slow  # its quick siblings are in test_wrong_values.py
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("words", TRIED, ids=" ".join)
def test_no_bad_value_of_a_command_ends_in_a_traceback_or_is_half_written(
    words: tuple[str, ...],
    folder: Path,
    kept_shelf: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home, first = str(folder.parent / "home"), folder.parent / "first"
    shutil.copytree(kept_shelf, Path(home) / "shelf")
    assert main(["--home", home, "activity", "add", "Walk"]) == 0
    before = state(home, capsys)
    shutil.copytree(folder.parent, first, symlinks=True, ignore=lambda *_: ["first"])
    files = files_of(folder.parent)
    faults: list[tuple[str, list[str]]] = []
    for call in calls(words):
        _forget_log(monkeypatch)
        code = main(["--home", home, *FIRST, *call])
        said = capsys.readouterr().err
        # Most wrong calls touch nothing, which is seen faster than it is asked.
        changed = code != 0 and files_of(folder.parent) != files and state(home, capsys) != before
        faults += [
            (fault, [word[:80] for word in call]) for fault in _faults(code, _without(said, call), changed=changed)
        ]
        if code == 0 or changed:
            for part in ("home", "work"):
                _restore(first / part, folder.parent / part)
        files = files_of(folder.parent)
    assert not faults


def files_of(folder: Path) -> dict[Path, tuple[int, int]]:
    """The sizes and times of all files, without logs."""
    found = (
        (path, path.lstat()) for path in folder.rglob("*") if "first" not in path.parts and "logs" not in path.parts
    )
    return {path: (one.st_size, one.st_mtime_ns) for path, one in found}


def _restore(source: Path, target: Path) -> None:
    """Give a folder the content that it had first. The folder itself stays: commands run in it."""
    for path in target.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)


def _forget_log(monkeypatch: pytest.MonkeyPatch) -> None:
    """Log as in a new process: before its log is started, Python prints what is logged."""
    for handler in logging.getLogger("desktop_app").handlers:
        handler.close()
    monkeypatch.setattr(logging.root, "handlers", [])
    monkeypatch.setattr(logging.getLogger("desktop_app"), "handlers", [])


def test_a_failure_before_the_log_is_started_is_a_sentence_and_nothing_else(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (["provision", "nope.toml"], ["--home", "text.txt/x", "shelf"]):
        _forget_log(monkeypatch)
        assert main(words) == 1
        said = capsys.readouterr().err
        assert said.count("\n") == 1
        assert not UNTRANSLATED.search(said)


def _without(said: str, call: list[str]) -> str:
    """What a command says, without the values that it quotes."""
    for word in sorted(filter(str.strip, call), key=len, reverse=True):
        said = said.replace(word, "…")
    return said


def _faults(code: int, said: str, *, changed: bool) -> Iterator[str]:
    """What is wrong with the end of a command."""
    if code not in {0, 1, 2}:
        yield f"ends with {code}"
    if "Traceback" in said:
        yield said
    if code and not said.strip():
        yield "says nothing"
    if code and changed:
        yield "changed something"
    if UNTRANSLATED.search(said):
        yield f"shows a code: {said[:200]}"
