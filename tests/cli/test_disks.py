"""On a full or write-protected disk, everything that was written is listed, found, exported, backed up and read."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from desktop_app.domain.profile import PersonRole
from tests.open_home import OpenHome, open_home
from tests.small_disks import bad_disk

pytestmark = pytest.mark.slow
WORDS = "four paper boats at noon"
KILLED = """
import os, sys
from pathlib import Path
from desktop_app.domain.records.activity import Activity
from tests.open_home import open_home
home = open_home(Path(sys.argv[1]))
home.enter(home.profiles.open(home.profiles.named("Anna"), sys.argv[2]))
campaign = next(one.campaign.id for one in home.catalogues.all() if one.campaign)
for number in range(6):
    home.journal.write(Activity(f"Walk {number} in the rain", campaign, notes="word " * 500))
os.kill(os.getpid(), 9)
"""
MEGABYTES = 24


@pytest.fixture(params=[WORDS, ""], ids=["passphrase", "no passphrase"])
def home(request: pytest.FixtureRequest, tmp_path: Path, filled_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Anna's home, as a program leaves it that is killed right after a save."""
    monkeypatch.setenv("SPRINGSHELF_PASSPHRASE", request.param)
    folder = tmp_path / "made"
    made = open_home(folder)
    made.profiles.add("Anna", PersonRole.STUDENT, request.param, own_keyring=False)
    shutil.copytree(filled_shelf, folder / "shelf")
    keep_one(made)
    made.close()
    subprocess.run([sys.executable, "-c", KILLED, str(folder), request.param], check=False)
    assert next(folder.glob("profiles/*/journal.db-wal")).stat().st_size > 20_000
    return folder


def keep_one(made: OpenHome) -> None:
    item = made.shelf.item("urn:springshelf:need-finding-walk")
    assert item is not None
    assert made.shelf.keep([item.key]).kept


@pytest.mark.parametrize(
    ("kind", "state"),
    [("ext4", "full"), ("ext4", "protected"), ("ext4", "protected without index"), ("fat", "full")],
)
def test_all_is_read_and_rescued(
    tmp_path: Path, home: Path, kind: str, state: str, capfd: pytest.CaptureFixture[str]
) -> None:
    rescued = tmp_path / "rescued"
    rescued.mkdir()
    with bad_disk(tmp_path, home, kind, state) as folder:

        def call(*words: str, code: int = 0) -> Any:
            capfd.readouterr()
            assert main(["--home", str(folder), *words]) == code, capfd.readouterr().err
            said = capfd.readouterr()
            assert "Traceback" not in said.err
            return said.out + said.err

        assert call("journal", "list").count("in the rain") == 6
        assert call("journal", "search", "rain").count("in the rain") == 6
        assert "need" in call("shelf", "walk").casefold()
        assert len(call("read", "need-finding-walk")) > 500
        call("journal", "export", str(rescued / "a.journal"), "--plain")
        call("journal", "export", str(rescued / "words"), "--as", "markdown")
        call("portfolio", "--out", str(rescued / "p.pdf"))
        call("backup", "now", "--in", str(rescued))
        assert "good" in call("doctor", "--no-window")
        told = call("activity", "add", "One more", code=1)
        assert "full" in told or "room" in told or "write-protected" in told
        assert call("journal", "list").count("in the rain") == 6
    assert all((rescued / name).exists() for name in ("a.journal", "words", "p.pdf"))
    (backup,) = rescued.glob("springshelf-backups/*/*")
    assert main(["--home", str(tmp_path / "new"), "backup", "restore", str(backup), "--yes"]) == 0


def test_a_disk_that_has_room_again_is_written_at_once(tmp_path: Path, home: Path) -> None:
    with bad_disk(tmp_path, home, "ext4", "full") as folder:
        assert main(["--home", str(folder), "activity", "add", "Too much"]) == 1
        for filler in folder.parent.glob("filler-*"):
            filler.unlink()
        assert main(["--home", str(folder), "activity", "add", "One more"]) == 0
