"""Many files get their names together: after their bytes are on the disk, or not at all."""

import errno
import os
import sys
from collections.abc import Collection
from pathlib import Path

import pytest

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.files import batch_sync
from desktop_app.files.batch_sync import MANY, BatchSync
from desktop_app.transfer.blobs import BlobStore

COUNT = 20


def put(blobs: BlobStore, count: int = COUNT) -> list[tuple[str, Sha256]]:
    data = [str(number).encode() for number in range(count)]
    return [(blobs.put_later(one, sha256(one)), sha256(one)) for one in data]


def test_no_file_has_its_name_before_all_are_on_the_disk(blobs: BlobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []

    def files(_self: BatchSync, paths: Collection[str]) -> None:
        assert len(paths) == COUNT
        assert not any(blobs.has(digest) for _, digest in waiting)
        events.append("files")

    def folders(_self: BatchSync, found: Collection[str]) -> None:
        assert all(blobs.verify(digest) for _, digest in waiting)
        assert {str(blobs.path(digest).parent) for _, digest in waiting} <= set(found)
        events.append("folders")

    monkeypatch.setattr(BatchSync, "files", files)
    monkeypatch.setattr(BatchSync, "folders", folders)
    waiting = put(blobs)
    blobs.name_all(waiting)
    assert events == ["files", "folders"]


def test_files_that_can_not_be_written_get_no_name(blobs: BlobStore, monkeypatch: pytest.MonkeyPatch) -> None:
    def files(_self: BatchSync, _paths: Collection[str]) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(BatchSync, "files", files)
    waiting = put(blobs)
    with pytest.raises(OSError, match="full"):
        blobs.name_all(waiting)
    assert not any(blobs.has(digest) for _, digest in waiting)
    assert not any(Path(path).exists() for path, _ in waiting)


def test_two_files_with_the_same_bytes_are_one(blobs: BlobStore) -> None:
    waiting = put(blobs, 1) + put(blobs, 1)
    blobs.name_all(waiting)
    assert blobs.verify(waiting[0][1])
    assert not any(Path(path).exists() for path, _ in waiting)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_the_files_of_a_private_store_are_private(tmp_path: Path) -> None:
    root = tmp_path / "private"
    root.mkdir(mode=0o700)
    blobs = BlobStore(root)
    blobs.prepare()
    waiting = put(blobs)
    blobs.name_all(waiting)
    for _, digest in waiting:
        assert blobs.path(digest).stat().st_mode & 0o077 == 0
        assert blobs.path(digest).parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("whole", [True, False])
def test_few_calls_sync_many_files_where_the_system_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, whole: bool
) -> None:
    kind = "ext4" if whole and sys.platform == "linux" else "fuse.unknown"
    monkeypatch.setattr(batch_sync, "file_system", lambda _path: kind)
    synced: list[str] = []
    monkeypatch.setattr(batch_sync, "sync_file", lambda path: synced.append(path.name))
    monkeypatch.setattr(batch_sync, "sync_folder", synced.append)
    paths = [str(tmp_path / str(number)) for number in range(MANY)]
    for path in paths:
        Path(path).write_bytes(b"a")
    sync = BatchSync(tmp_path)
    sync.files(paths)
    sync.folders([str(tmp_path)])
    each = [] if kind == "ext4" else [Path(path).name for path in paths]
    assert synced == [*each, str(tmp_path)]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux syncs a file system at once")
def test_an_error_of_the_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_sync, "file_system", lambda _path: "ext4")
    monkeypatch.setattr(batch_sync, "_syncfs", lambda: lambda _descriptor: -1)
    with pytest.raises(OSError, match=str(tmp_path)):
        BatchSync(tmp_path).files(["a"] * MANY)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux syncs a file system at once")
@pytest.mark.parametrize(("release", "whole"), [("5.7.1-old", False), ("5.8.0", True), ("6.1", True), ("odd", False)])
def test_an_old_system_that_hides_errors_is_not_trusted(
    monkeypatch: pytest.MonkeyPatch, release: str, *, whole: bool
) -> None:
    monkeypatch.setattr(os, "uname", lambda: type("Name", (), {"release": release}))
    assert (batch_sync._syncfs() is not None) == whole
