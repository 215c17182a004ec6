"""Nothing that a person wrote can be read on the disk: while the program runs, when it was killed, and afterwards."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.domain.profile import PersonRole
from desktop_app.services.profiles.backup_place import default_place
from desktop_app.services.profiles.profiles import Profiles
from tests.conftest import SteppingClock
from tests.gui.working_day import MARK, PASSPHRASE, READY

pytestmark = pytest.mark.long
SPELLINGS = (*(MARK.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")), MARK.lower().encode())
PATIENCE = 300
PAUSE = 0.05
"""Seconds between two looks, as in `prove neighbour`: each takes the processor from the day itself."""


def found_in(*folders: Path, clean: dict[Path, tuple[int, ...]] | None = None) -> list[str]:
    """The files whose bytes or whose names hold the mark.

    Args:
        folders: where to look.
        clean: files without the mark, which are not read again before they change.
    """
    bad = []
    clean = {} if clean is None else clean
    for folder in folders:
        # `os.walk` goes on where a folder went meanwhile, as a backup's does when it is finished.
        for path in (Path(place) / name for place, below, files in os.walk(folder) for name in [*below, *files]):
            try:
                state = path.stat()
                version = (state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns)
                if clean.get(path) == version:
                    continue
                data = path.read_bytes() if path.is_file() else b""
            except OSError:  # it went meanwhile, or is a socket
                continue
            if any(one in data for one in SPELLINGS) or MARK.lower() in path.name.lower():
                bad.append(str(path))
            else:
                clean[path] = version
    return bad


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le"])
def test_the_search_itself_finds_the_mark(tmp_path: Path, code: str) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "file.bin").write_bytes(b"\x00" * 1000 + MARK.encode(code))
    assert len(found_in(tmp_path)) == 1


def test_a_full_day_and_a_crash_leave_no_plain_word_on_the_disk(tmp_path: Path) -> None:
    home, user, temporary, own = (tmp_path / name for name in ("home", "user", "tmp", "own"))
    for folder in (home, user, temporary, own):
        folder.mkdir()
    environment = {
        **os.environ,
        **dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"), str(user)),
        **dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), str(temporary)),
    }
    command = [sys.executable, "-m", "tests.gui.working_day", str(home), str(own)]
    bad: set[str] = set()
    clean: dict[Path, tuple[int, ...]] = {}
    with subprocess.Popen(command, env=environment) as day:
        try:
            until = time.monotonic() + PATIENCE
            while not (own / READY).exists():
                assert day.poll() is None, "the day ended too early"
                assert time.monotonic() < until, "the day did not end"
                bad.update(found_in(home, user, temporary, clean=clean))
                time.sleep(PAUSE)
            bad.update(found_in(home, user, temporary))
        finally:
            day.kill()
    bad.update(found_in(home, user, temporary))
    assert bad == set()
    profiles = Profiles(home / "profiles", SteppingClock())
    (anna,) = profiles.all()
    assert (anna.name, anna.role) == ("Anna", PersonRole.STUDENT)
    assert profiles.open(anna, PASSPHRASE).key
    assert list(default_place(anna).iterdir())
    shutil.rmtree(own)
