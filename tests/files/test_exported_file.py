"""An export that is killed leaves no plain text behind once the next export was written into the same folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.files.exported_file import exported_file, write_exported

KILLED = """
import os, signal, sys
from pathlib import Path
from desktop_app.files.exported_file import exported_file
with exported_file(Path(sys.argv[1])) as file:
    file.write(b"what I felt")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


def everything_in(folder: Path) -> bytes:
    """The bytes of all files in a folder."""
    return b"".join(one.read_bytes() for one in folder.rglob("*") if one.is_file())


def test_the_next_export_removes_what_a_killed_one_left(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "mine.csv")], check=False)
    assert b"what I felt" in everything_in(tmp_path), "it was killed too early to leave something"
    write_exported(tmp_path / "other.csv", b"another")
    assert [one.name for one in tmp_path.iterdir()] == ["other.csv"]


def test_an_export_that_is_running_is_left_alone(tmp_path: Path) -> None:
    with exported_file(tmp_path / "one.csv") as file:
        file.write(b"one")
        write_exported(tmp_path / "two.csv", b"two")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"one.csv": b"one", "two.csv": b"two"}


def test_unfinished_files_of_a_person_are_left_alone(tmp_path: Path) -> None:
    own = tmp_path / ".springshelf-mine.part"
    own.write_bytes(b"mine")
    write_exported(tmp_path / "two.csv", b"two")
    assert own.read_bytes() == b"mine"


def test_a_failed_export_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    target = tmp_path / "one.csv"
    target.write_bytes(b"before")
    with pytest.raises(ZeroDivisionError):
        fail_in_the_middle(target)
    assert everything_in(tmp_path) == b"before"


def fail_in_the_middle(target: Path) -> None:
    """Write half a file."""
    with exported_file(target) as file:
        file.write(b"half")
        raise ZeroDivisionError
