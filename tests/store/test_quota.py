"""A person's disk quota that is used up is a full disk: said so, nothing lost, and everything is still read.

The kernel of a test computer rarely has quotas, and root has none. So a small library makes the C library's writes fail
with EDQUOT, for SQLite and for Python.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.system_reason import SystemCode, reason_of
from desktop_app.files.volume import has_room, is_no_room

SOURCE = Path(__file__).with_name("quota.c")
WORK = """
import json, sys
from pathlib import Path
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from tests.open_home import open_home

place, full = Path(sys.argv[1]), Path(sys.argv[2])
home = open_home(place / "home")
home.journal.write(Activity("Walk in the rain", "c"))
full.touch()

def code_of(work):
    try:
        work()
    except SpringshelfError as error:
        reasons = [str(one.code) for one in error.message.parameters.values() if hasattr(one, "code")]
        return " ".join([str(error.message.code), *reasons])
    return "done"

outside = place.parent / "elsewhere"
print(json.dumps({
    "save": code_of(lambda: home.journal.write(Activity("Lost?", "c"))),
    "draft": code_of(lambda: home.journal.save_draft(RecordId("d"), Activity("Lost?", "c"))),
    "export": code_of(lambda: home.exchange.export(place / "mine.journal")),
    "export elsewhere": code_of(lambda: home.exchange.export(outside / "mine.journal")),
    "back up": code_of(lambda: home.backups().create_in(place / "backups")),
    "back up elsewhere": code_of(lambda: home.backups().create_in(outside / "backups")),
    "found": [hit.line.title for hit in home.journal.search("rain")],
}))
full.unlink()
home.journal.write(Activity("Saved again", "c"))
print(json.dumps([one.title for _, one in home.journal.activities()]))
home.close()
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The library that makes writes fail."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("no C compiler for Linux is installed")
    made = tmp_path / "quota.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"], check=True)
    return made


def run(library: Path, tmp_path: Path) -> list[str]:
    """Work in a home whose disk has no quota left after the first entry; what was printed."""
    place, full = tmp_path / "place", tmp_path / "full"
    place.mkdir()
    (tmp_path / "elsewhere").mkdir()
    quota = {"LD_PRELOAD": str(library), "QUOTA_FOLDER": str(place), "QUOTA_FULL": str(full)}
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(place), str(full)],
        env={**os.environ, **quota},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("number", [errno.EDQUOT, errno.ENOSPC])
def test_a_quota_is_no_room_and_has_its_own_words(number: int) -> None:
    error = OSError(number, os.strerror(number))
    assert is_no_room(error)
    assert reason_of(error) in (SystemCode.QUOTA.message(), SystemCode.NO_SPACE.message())
    assert not is_no_room(OSError(errno.EIO, "gone"))


def test_windows_has_another_number_for_it() -> None:
    error = OSError(errno.EINVAL, "Not enough quota is available")
    error.winerror = 1295  # type: ignore[attr-defined, unused-ignore]  # Windows only
    assert is_no_room(error)
    assert reason_of(error) == SystemCode.QUOTA.message()


def test_with_no_quota_left_nothing_is_lost_and_everything_is_read_and_copied_elsewhere(
    library: Path, tmp_path: Path
) -> None:
    while_full, after = run(library, tmp_path)
    assert json.loads(while_full) == {
        "save": "store.journal-disk-full",
        "draft": "store.journal-disk-full",
        "export": "exchange.not-written system.quota",
        "export elsewhere": "done",
        "back up": "backups.not-written system.quota",
        "back up elsewhere": "done",
        "found": ["Walk in the rain"],
    }
    assert not (tmp_path / "place" / "mine.journal").exists()
    assert json.loads(after) == ["Walk in the rain", "Saved again"]


def test_there_is_room_in_a_folder_and_nothing_stays_in_it(tmp_path: Path) -> None:
    assert has_room(tmp_path, 4096)
    assert has_room(tmp_path / "gone", 4096)
    assert list(tmp_path.iterdir()) == []
