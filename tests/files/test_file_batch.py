"""Many files wait for the disk once, and files with fixed names follow when they are on it."""

from pathlib import Path

import pytest

from desktop_app.files import batch_sync, file_batch
from desktop_app.files.file_batch import FileBatch


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was synced and which files got their names, in order."""
    done: list[str] = []
    rename = Path.replace

    def replaced(path: Path, target: Path) -> Path:
        done.append(f"name {target.name}")
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", replaced)
    monkeypatch.setattr(batch_sync, "sync_file", lambda path: done.append(f"bytes {path.name}"))
    monkeypatch.setattr(batch_sync, "sync_folder", lambda path: done.append(f"names {Path(path).name}"))
    return done


def put(batch: FileBatch, target: Path, data: bytes) -> None:
    with batch.open(target, None) as file:
        file.write(data)


def test_bytes_and_names_are_on_the_disk_after_a_sync(tmp_path: Path, steps: list[str]) -> None:
    batch = FileBatch(tmp_path)
    for name in "abc":
        put(batch, tmp_path / "pages" / name, name.encode())
    assert [path.read_text() for path in sorted((tmp_path / "pages").iterdir())] == ["a", "b", "c"]
    assert steps == ["name a", "name b", "name c"]
    batch.sync()
    assert steps[3:] == ["bytes a", "bytes b", "bytes c", "names pages"]
    batch.sync()
    assert len(steps) == 7


def test_a_fixed_name_is_replaced_last_and_after_its_bytes_are_on_the_disk(tmp_path: Path, steps: list[str]) -> None:
    batch, inside = FileBatch(tmp_path), tmp_path / "unfinished"
    (tmp_path / "feed.json").write_text("old")
    put(batch, tmp_path / "pages" / "a", b"a")
    batch.replace({tmp_path / "feed.json": b"new", tmp_path / "feed.xml": b"new"}, inside)
    assert (tmp_path / "feed.json").read_text() == (tmp_path / "feed.xml").read_text() == "new"
    assert steps == [
        *["name a", "bytes a", "names pages"],
        *["name 0.new", "name 1.new", "bytes 0.new", "bytes 1.new"],
        *["name feed.json", "name feed.xml", f"names {tmp_path.name}"],
    ]


def test_what_fails_to_reach_the_disk_is_not_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> None:
        raise OSError(5, "Input/output error")

    batch = FileBatch(tmp_path)
    (tmp_path / "feed.json").write_text("old")
    put(batch, tmp_path / "pages" / "a", b"a")
    monkeypatch.setattr(batch_sync, "sync_file", fail)
    with pytest.raises(OSError, match="output"):
        batch.replace({tmp_path / "feed.json": b"new"}, tmp_path / "unfinished")
    assert (tmp_path / "feed.json").read_text() == "old"


def test_a_file_that_is_not_finished_leaves_the_old_one(tmp_path: Path) -> None:
    batch = FileBatch(tmp_path)
    put(batch, tmp_path / "a", b"old")
    with pytest.raises(UnicodeError), batch.open(tmp_path / "a", None) as file:
        file.write("no character: \ud800".encode())
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("limit", ["MOST_FILES", "MOST_BYTES"])
def test_so_many_files_or_bytes_do_not_wait_together(
    tmp_path: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(file_batch, limit, 2)
    batch = FileBatch(tmp_path)
    for name in "ab":
        put(batch, tmp_path / name, b"1")
    assert steps[2:] == ["bytes a", "bytes b", f"names {tmp_path.name}"]
