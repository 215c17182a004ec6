"""After a day of work from a stick, or as a guest, the computer has nothing of the person."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.test_no_plaintext import found_in
from tests.rights import open_to_others

FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
IMPERSONAL = {"fontconfig", "mesa_shader_cache", "mesa_shader_cache_db", "qtshadercache-x86_64-little_endian-lp64"}
"""Caches of the system's libraries: typefaces and programs of the graphics card."""


def left(folder: Path) -> list[str]:
    """The files that were left, but for the caches of the system."""
    files = (one.relative_to(folder) for one in folder.rglob("*") if not one.is_dir())
    return sorted(str(one) for one in files if not IMPERSONAL & {*one.parts})


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["closed", "guest"])
def test_a_day_leaves_nothing_outside_of_the_home(tmp_path: Path, ending: str) -> None:
    stick, temporary, own = (tmp_path / name for name in ("stick", "tmp", "own"))
    users = [tmp_path / name for name in FOLDERS]
    for folder in (stick, temporary, own, *users):
        folder.mkdir(mode=0o700)
    environment = {
        **os.environ,
        **{name: str(folder) for name, folder in zip(FOLDERS, users, strict=True)},
        **dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), str(temporary)),
    }
    command = [sys.executable, "-m", "tests.gui.working_day", str(stick), str(own), ending]
    rights = 0 if os.name == "posix" else -1
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=150, check=False, umask=rights
    )
    assert ended.returncode == 0, ended.stderr
    assert [file for folder in (temporary, *users) for file in left(folder)] == []
    assert found_in(stick, temporary, *users) == []
    assert rights != 0 or open_to_others(stick / "profiles") == []
    assert ending != "guest" or [one for one in (stick / "profiles").iterdir() if one.is_dir()] == []
