"""A database of an earlier version is read where it can't be upgraded, and is upgraded when it can be."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from desktop_app.store import reading_copy
from desktop_app.store.codes import StoreCode
from desktop_app.store.current_rows import UNFINISHED, open_journal
from desktop_app.store.database import migrate, open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.database_versions import known_version
from desktop_app.store.engine import writing
from desktop_app.store.errors import DatabaseAccessError, NewerDatabaseError
from desktop_app.store.journal_lines import PROJECTION
from desktop_app.store.journal_store import JournalStore
from tests.small_disks import fill, remount, small_disk

KEY = bytes(range(32))
MEGABYTES = 4


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", MEGABYTES) as place:
        yield place
        remount(place, "rw")


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def old(request: pytest.FixtureRequest, disk: Path, tmp_path: Path) -> DatabaseFile:
    """A journal of the first version, with a setting in its log, as a killed program leaves it."""
    made = DatabaseFile(tmp_path / "journal.db", "journal", request.param)
    migrate(made, "j0003")
    writer = made.connect()
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("INSERT INTO setting VALUES ('paper', 'a5')")
    writer.commit()
    for path in (made.path, made.log):
        shutil.copyfile(path, disk / path.name)
    writer.close()
    return DatabaseFile(disk / "journal.db", "journal", request.param)


@pytest.mark.parametrize("state", ["full", "protected"])
def test_all_commits_are_read_and_the_database_stays_as_it_was(old: DatabaseFile, disk: Path, state: str) -> None:
    fill(disk) if state == "full" else remount(disk, "ro")
    before = {path.name: path.read_bytes() for path in disk.glob("journal*")}
    store = JournalStore(open_journal(old))
    assert store.setting("paper") == "a5"
    expected = StoreCode.JOURNAL_DISK_FULL if state == "full" else StoreCode.JOURNAL_READ_ONLY
    with pytest.raises(DatabaseAccessError) as caught:
        store.set_setting("paper", "a4")
    assert caught.value.code is (expected if old.key else StoreCode[expected.name.replace("JOURNAL", "SHELF")])
    assert store.setting("paper") == "a5"
    store.close()
    assert store.setting("paper") == "a5"  # the copy is made again
    store.close()
    assert known_version(old) == "j0003"
    if state == "protected":
        assert {path.name: path.read_bytes() for path in disk.glob("journal*")} == before


def test_a_disk_that_has_room_again_is_upgraded_and_written(old: DatabaseFile, disk: Path) -> None:
    fill(disk)
    store = JournalStore(open_journal(old))
    assert known_version(old) == "j0003"
    for filler in disk.glob("filler-*"):
        filler.unlink()
    store.set_setting("paper", "a4")
    assert store.setting("paper") == "a4"
    store.close()
    assert known_version(old) != "j0003"
    again = JournalStore(open_journal(old))
    assert again.setting("paper") == "a4"
    again.close()
    assert len(list(disk.glob("*.backup"))) == 1


def test_rows_that_are_not_complete_are_computed_in_the_copy(disk: Path) -> None:
    file = DatabaseFile(disk / "journal.db", "journal", KEY)
    store = JournalStore(open_journal(file))
    store.set_setting(PROJECTION, UNFINISHED)
    store.close()
    remount(disk, "ro")
    again = JournalStore(open_journal(file))
    assert again.setting(PROJECTION) not in {"", UNFINISHED}
    again.close()
    with closing(file.connect(read_only=True)) as connection:
        assert connection.execute("SELECT value FROM setting WHERE name = ?", (PROJECTION,)).fetchone() == (UNFINISHED,)


def test_a_large_database_is_copied_into_a_temporary_file(
    old: DatabaseFile, disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(reading_copy, "MAX_IN_MEMORY", 1)
    monkeypatch.setattr(reading_copy, "folder_until_the_end", lambda: tmp_path / "temporary")
    remount(disk, "ro")
    store = JournalStore(open_journal(old))
    assert store.setting("paper") == "a5"
    store.close()
    copy = (tmp_path / "temporary" / "journal.db").read_bytes()
    assert (b"CREATE TABLE" in copy) is (old.key is None)


def test_without_room_for_a_copy_the_error_names_the_disk(
    old: DatabaseFile, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Path:
        raise OSError

    monkeypatch.setattr(reading_copy, "MAX_IN_MEMORY", 1)
    monkeypatch.setattr(reading_copy, "folder_until_the_end", refuse)
    remount(disk, "ro")
    with pytest.raises(DatabaseAccessError, match="write-protected"):
        open_journal(old)


def test_a_database_of_a_newer_version_is_refused_on_a_protected_disk_too(disk: Path) -> None:
    file = DatabaseFile(disk / "shelf.db", "shelf")
    engine: Engine = open_database(file)
    with writing(engine, StoreCode.SHELF_NOT_WRITTEN) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'x9999'"))
    engine.dispose()
    remount(disk, "ro")
    with pytest.raises(NewerDatabaseError):
        open_database(file)
