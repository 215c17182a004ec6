"""A file is replaced in one move: readers find the old content or the new, whatever goes wrong."""

import errno
import os
import stat
from contextlib import nullcontext
from pathlib import Path

import pytest

from desktop_app.files.atomic_file import atomic_file, sync, write_atomically
from tests.small_disks import small_disk


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that has been written before."""
    path = tmp_path / "portfolio.pdf"
    path.write_bytes(b"old")
    return path


def assert_untouched(target: Path) -> None:
    """The old content is there, and nothing else is."""
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_the_new_content_replaces_the_old(target: Path) -> None:
    write_atomically(target, b"new", public=False)
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_or_device_is_not_replaced(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for target in (pipe, link):
        with pytest.raises(FileExistsError):
            write_atomically(target, b"new", public=False)
    assert pipe.is_fifo()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["link", "pipe"]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    target = tmp_path / "pages" / "2023" / "feed.json"
    write_atomically(target, b"{}", public=True)
    assert target.read_bytes() == b"{}"


def test_readers_find_the_old_content_until_the_new_is_complete(target: Path) -> None:
    with atomic_file(target, public=False) as file:
        file.write(b"half of the ")
        file.flush()
        assert target.read_bytes() == b"old"
        file.write(b"new")
    assert target.read_bytes() == b"half of the new"


@pytest.mark.parametrize("error", [ValueError("no such portfolio"), KeyboardInterrupt()], ids=["error", "Ctrl+C"])
def test_an_interrupted_writer_changes_nothing(target: Path, error: BaseException) -> None:
    def write_half() -> None:
        with atomic_file(target, public=False) as file:
            file.write(b"half")
            raise error

    with pytest.raises(type(error)):
        write_half()
    assert_untouched(target)


def test_a_target_that_cannot_be_replaced_leaves_nothing_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "portfolio.pdf"
    (folder / "pages").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        write_atomically(folder, b"new", public=False)
    assert list(tmp_path.iterdir()) == [folder]
    assert (folder / "pages").is_dir()


def test_a_full_disk_leaves_the_old_content(tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", 1) as disk:
        target = disk / "portfolio.pdf"
        target.write_bytes(b"old")
        with pytest.raises(OSError, match="No space left"):
            write_atomically(target, bytes(2 * 1024 * 1024), public=False)
        assert_untouched(target)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folder private by its own lists")
@pytest.mark.parametrize(("public", "mode"), [(True, 0o644), (False, 0o600)])
@pytest.mark.parametrize("before", [0o600, 0o666], ids=["was private", "was open"])
def test_a_public_file_can_be_read_by_everybody_and_any_other_by_its_owner_alone(
    target: Path, *, public: bool, mode: int, before: int
) -> None:
    target.chmod(before)
    write_atomically(target, b"new", public=public)
    assert stat.S_IMODE(target.stat().st_mode) == mode


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folder private by its own lists")
def test_a_private_file_is_private_while_it_is_written(target: Path) -> None:
    with atomic_file(target, public=False):
        (unfinished,) = set(target.parent.iterdir()) - {target}
        assert stat.S_IMODE(unfinished.stat().st_mode) == 0o600


def test_the_bytes_are_on_the_disk_before_the_move_and_the_name_after_it(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[bool, bytes]] = []

    def sync(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), target.read_bytes()))

    monkeypatch.setattr(os, "fsync", sync)
    write_atomically(target, b"new content", public=False)
    assert synced == [(False, b"old"), (True, b"new content")]


def test_the_names_of_new_folders_are_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_ino))
    write_atomically(tmp_path / "pages" / "2023" / "feed.json", b"{}", public=True)
    assert {folder.stat().st_ino for folder in (tmp_path, tmp_path / "pages", tmp_path / "pages/2023")} <= {*synced}


def test_a_file_that_vanishes_while_it_is_written_hides_no_error(target: Path) -> None:
    def write_and_lose() -> None:
        with atomic_file(target, public=False):
            (unfinished,) = set(target.parent.iterdir()) - {target}
            unfinished.unlink()
            raise ValueError("no such portfolio")

    with pytest.raises(ValueError, match="no such portfolio"):
        write_and_lose()
    assert_untouched(target)


@pytest.mark.parametrize(("code", "told"), [(errno.EIO, True), (errno.EINVAL, False), (errno.ENOSYS, False)])
def test_a_sync_that_fails_is_told_but_not_where_the_file_system_knows_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, *, told: bool
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "fsync", refuse)
    with (tmp_path / "a").open("wb") as file, pytest.raises(OSError, match="no") if told else nullcontext():
        sync(file.fileno())
