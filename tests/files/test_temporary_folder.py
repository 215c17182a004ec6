"""Temporary folders are private, and go with the program or at the next start."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop_app.files.temporary_folder import folder_until_the_end, sweep_temporary, temporary_folder

HOLDER = """
import sys
from desktop_app.files.temporary_folder import folder_until_the_end
folder = folder_until_the_end()
(folder / "One-hour-for-somebody-else.epub").touch()
print(folder, flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A place for temporary files in which nothing else is."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.mark.usefixtures("_own_place")
def test_it_is_private_and_goes_at_the_end() -> None:
    with temporary_folder() as folder:
        assert os.name == "nt" or folder.stat().st_mode & 0o077 == 0
    assert not folder.exists()


@pytest.mark.usefixtures("_own_place")
@pytest.mark.parametrize("ending", ["ends", "is killed"])
def test_what_is_kept_until_the_end_goes_with_the_program_or_at_the_next_start(tmp_path: Path, ending: str) -> None:
    command = [sys.executable, "-c", HOLDER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        folder = Path(holder.stdout.readline().strip())
        assert folder.parent == tmp_path
        sweep_temporary()
        assert folder.is_dir(), "the folder of a program that runs stays"
        if ending == "is killed":
            holder.kill()
    assert folder.exists() is (ending == "is killed")
    sweep_temporary()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has a place for each account")
@pytest.mark.usefixtures("_own_place")
def test_the_folder_of_another_account_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = folder_until_the_end()
    (folder / "springshelf.lock").unlink()  # as if its program was killed
    monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
    sweep_temporary()
    assert folder.is_dir()
    monkeypatch.undo()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    sweep_temporary()
    assert not folder.exists()
