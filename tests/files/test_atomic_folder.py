"""Folders that are made in one move, on real disks, with writers in processes of their own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from desktop_app.files.atomic_folder import LOCK, MARK, MARK_TEXT, remove_atomically, sweep, unfinished_folder

WRITER = """
import sys
from pathlib import Path
from desktop_app.files.atomic_folder import unfinished_folder
with unfinished_folder(Path(sys.argv[1])) as made:
    (made.path / "journal.db").write_bytes(b"half")
    print(made.path.name, flush=True)
    sys.stdin.readline()
    print(made.finish([Path(sys.argv[1]) / "done"]).name, flush=True)
"""
Writer = subprocess.Popen[str]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """Another process that is writing a folder into `tmp_path`, and finishes it when it gets a line."""
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def begun(writer: Writer) -> str:
    assert writer.stdout
    return writer.stdout.readline().strip()


def test_a_folder_gets_its_name_when_it_is_whole_and_holds_only_what_was_written(tmp_path: Path) -> None:
    with unfinished_folder(tmp_path / "new") as made:
        (made.path / "one").write_bytes(b"1")
        assert made.finish([tmp_path / "new" / "done"]) == tmp_path / "new" / "done"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["done"]
    assert [path.name for path in (tmp_path / "new" / "done").iterdir()] == ["one"]


def test_a_name_that_is_taken_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "done").mkdir()
    (tmp_path / "done-2").write_text("mine", encoding="utf-8")
    with unfinished_folder(tmp_path) as made:
        found = made.finish([tmp_path / "done", tmp_path / "done-2", tmp_path / "done-3"])
    assert found.name == "done-3"
    with pytest.raises(FileExistsError), unfinished_folder(tmp_path) as made:
        made.finish([tmp_path / "done"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["done", "done-2", "done-3"]


def test_nothing_is_left_of_a_folder_whose_writing_fails(tmp_path: Path) -> None:
    def write() -> None:
        with unfinished_folder(tmp_path) as made:
            (made.path / "one").write_bytes(b"1")
            raise ValueError("full")

    with pytest.raises(ValueError, match="full"):
        write()
    assert list(tmp_path.iterdir()) == []


def test_the_unfinished_folder_of_a_running_process_is_not_swept(tmp_path: Path, writer: Writer) -> None:
    name = begun(writer)
    sweep(tmp_path)
    sweep(tmp_path)
    assert (tmp_path / name / "journal.db").exists()
    told, _ = writer.communicate("go on\n")
    assert told.strip() == "done"
    assert [path.name for path in tmp_path.iterdir()] == ["done"]


def test_the_unfinished_folder_of_a_killed_process_is_swept(tmp_path: Path, writer: Writer) -> None:
    name = begun(writer)
    writer.kill()
    writer.wait()
    assert (tmp_path / name).exists()
    sweep(tmp_path)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("name", "files"),
    [
        ("thesis.part", {}),
        ("thesis.part", {LOCK: b"", MARK: MARK_TEXT}),
        (".springshelf-0123456789abcdef.part", {"mine": b"1"}),
        (".springshelf-0123456789abcdef.part", {LOCK: b"", MARK: b"something else"}),
        (".springshelf-mine.part", {LOCK: b"", MARK: MARK_TEXT}),
    ],
)
def test_what_this_program_did_not_make_is_not_swept(tmp_path: Path, name: str, files: dict[str, bytes]) -> None:
    (tmp_path / name).mkdir()
    for file, data in files.items():
        (tmp_path / name / file).write_bytes(data)
    sweep(tmp_path)
    assert {path.name for path in (tmp_path / name).iterdir()} == files.keys()


def test_a_link_to_a_persons_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / LOCK).touch()
    (tmp_path / "mine" / MARK).write_bytes(MARK_TEXT)
    (tmp_path / ".springshelf-0123456789abcdef.part").symlink_to(tmp_path / "mine")
    sweep(tmp_path)
    assert (tmp_path / "mine" / MARK).exists()


def test_where_there_are_no_locks_a_folder_is_made_and_never_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NotImplementedError("no locks on this file system")

    monkeypatch.setattr(FileLock, "acquire", refuse)
    with unfinished_folder(tmp_path) as made:
        sweep(tmp_path)
        assert made.path.exists()
        made.finish([tmp_path / "done"])
    assert [path.name for path in tmp_path.iterdir()] == ["done"]


def test_a_removal_that_was_stopped_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "backup").mkdir()
    (tmp_path / "backup" / "journal.db").write_bytes(b"1")

    def stop(_path: Path, *, missing_ok: bool = False) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", stop)
        with pytest.raises(KeyboardInterrupt):
            remove_atomically(tmp_path / "backup")
    assert not (tmp_path / "backup").exists()
    assert len(list(tmp_path.iterdir())) == 1
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("files", [(), (LOCK,), (LOCK, MARK)])
def test_an_empty_folder_is_swept_when_its_writer_can_no_longer_be_about_to_lock_it(
    tmp_path: Path, files: tuple[str, ...]
) -> None:
    folder = tmp_path / ".springshelf-0123456789abcdef.part"
    folder.mkdir()
    for name in files:
        (folder / name).touch()
    sweep(tmp_path)
    assert folder.exists()
    os.utime(folder, (0, 0))
    sweep(tmp_path)
    assert not folder.exists()


def test_a_folder_that_cannot_be_removed_whole_keeps_its_marker_for_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "open":
            raise PermissionError(path)
        unlink(path, missing_ok=missing_ok)

    unlink = Path.unlink
    with monkeypatch.context() as patched, unfinished_folder(tmp_path) as made:
        patched.setattr(Path, "unlink", refuse)
        for name in ("a", "open", "z"):
            (made.path / name).touch()
    assert {one.name for one in made.path.iterdir()} - {LOCK} == {"open", MARK}
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_sweeping_a_folder_that_is_not_there_does_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("kept", [0, 10])
def test_an_unfinished_folder_with_a_marker_that_a_power_cut_left_incomplete_is_swept(
    tmp_path: Path, kept: int
) -> None:
    left = tmp_path / ".springshelf-0123456789abcdef.part"
    left.mkdir()
    for name, data in ((LOCK, b""), (MARK, MARK_TEXT[:kept]), ("journal.db", b"half")):
        (left / name).write_bytes(data)
    sweep(tmp_path)
    assert not left.exists()
