"""After a day of work from a stick, or as a guest, the computer has nothing of the person."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.services.profiles.profiles import Profiles
from tests.gui.test_no_plaintext import PATIENCE, found_in
from tests.gui.working_day import READY
from tests.rights import open_to_others

FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
SOCKET = re.compile(r"springshelf-[0-9a-f]{24}")
"""Where a second start asks the first window to come to the front; its name is a hash of the home's path."""
IMPERSONAL = {"fontconfig", "mesa_shader_cache", "mesa_shader_cache_db", "qtshadercache-x86_64-little_endian-lp64"}
"""Caches of the system's libraries: typefaces and programs of the graphics card."""


def left(folder: Path) -> list[str]:
    """The files that were left, but for the caches of the system."""
    files = (one.relative_to(folder) for one in folder.rglob("*") if not one.is_dir())
    return sorted(str(one) for one in files if not IMPERSONAL & {*one.parts})


class Computer:
    """The folders of an account on a computer, and a stick with the home."""

    def __init__(self, folder: Path) -> None:
        self.stick, self.temporary, self.own = (folder / name for name in ("stick", "tmp", "own"))
        self.users = [folder / name for name in FOLDERS]
        for one in (self.stick, self.temporary, self.own, *self.users):
            one.mkdir(mode=0o700)

    def command(self, ending: str) -> list[str]:
        """Work through a day that ends so."""
        return [sys.executable, "-m", "tests.gui.working_day", str(self.stick), str(self.own), ending]

    @property
    def environment(self) -> dict[str, str]:
        """That of a program that this account starts."""
        return {
            **os.environ,
            **{name: str(folder) for name, folder in zip(FOLDERS, self.users, strict=True)},
            **dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), str(self.temporary)),
        }

    @property
    def left(self) -> list[str]:
        """The files that are outside of the home."""
        return [file for folder in (self.temporary, *self.users) for file in left(folder)]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["closed", "guest"])
def test_a_day_leaves_nothing_outside_of_the_home(tmp_path: Path, ending: str) -> None:
    computer = Computer(tmp_path)
    rights = 0 if os.name == "posix" else -1
    ended = subprocess.run(
        computer.command(ending), env=computer.environment, capture_output=True, text=True, timeout=150, check=False,
        umask=rights,
    )  # fmt: skip
    stick = computer.stick
    assert ended.returncode == 0, ended.stderr
    assert computer.left == []
    assert found_in(stick, computer.temporary, *computer.users) == []
    assert rights != 0 or open_to_others(stick / "profiles") == []
    assert ending != "guest" or [one for one in (stick / "profiles").iterdir() if one.is_dir()] == []


@pytest.mark.slow
def test_what_a_killed_program_leaves_outside_of_the_home_goes_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    computer = Computer(tmp_path)
    with subprocess.Popen(computer.command("reading"), env=computer.environment) as day:
        until = time.monotonic() + PATIENCE
        while not (computer.own / READY).exists() and time.monotonic() < until:
            assert day.poll() is None, "the day ended too early"
            time.sleep(0.1)
        day.kill()
    assert any(one.endswith(".epub") for one in computer.left)
    assert found_in(computer.stick, computer.temporary, *computer.users) == []
    monkeypatch.setattr(tempfile, "tempdir", str(computer.temporary))
    Profiles(computer.stick / "profiles", lambda: datetime.now(UTC)).clean_up()
    assert [one for one in computer.left if not SOCKET.fullmatch(one)] == []
