"""Databases are read, with all commits of their logs, where SQLite can make no file beside them."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from desktop_app.store import database_file, engine
from desktop_app.store.codes import StoreCode
from desktop_app.store.database import open_database
from desktop_app.store.database_file import Connection, DatabaseFile, connect_without_space, trouble_of
from desktop_app.store.database_reason import CANNOT_OPEN, DEVICE
from desktop_app.store.engine import make_engine, writing
from desktop_app.store.errors import DatabaseAccessError, StoreError

KEY = bytes(range(32))
COUNT = "SELECT count(*) FROM notes"


def refusal(code: int) -> sqlcipher.OperationalError:
    """An error of SQLite with that result code."""
    error = sqlcipher.OperationalError()
    error.sqlite_errorcode = code
    return error


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DatabaseFile:
    made = DatabaseFile(tmp_path / "some.db", "shelf" if request.param is None else "journal", request.param)
    open_database(made).dispose()
    return made


@pytest.fixture
def killed(file: DatabaseFile, tmp_path: Path) -> Iterator[DatabaseFile]:
    """A copy with a log that holds commits, and without the log's index."""
    writer = written(file, 3)
    (tmp_path / "left").mkdir()
    for path in (file.path, file.log):
        shutil.copyfile(path, tmp_path / "left" / path.name)
    yield DatabaseFile(tmp_path / "left" / "some.db", file.migrations, file.key)
    writer.close()


def written(file: DatabaseFile, notes: int) -> Connection:
    connection = file.connect()
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE notes (words TEXT)")
    for number in range(notes):
        connection.execute("INSERT INTO notes VALUES (?)", (f"{number} words",))
    return connection


def rows(connection: Connection) -> int:
    return int(connection.execute(COUNT).fetchone()[0])


def test_a_database_without_a_log_is_read_without_another_file(file: DatabaseFile) -> None:
    written(file, 2).close()
    with closing(connect_without_space(file)) as connection:
        assert rows(connection) == 2
        assert [path.name for path in file.path.parent.iterdir()] == ["some.db"]


def test_commits_in_the_log_are_read_without_an_index(killed: DatabaseFile) -> None:
    with closing(connect_without_space(killed)) as connection:
        assert rows(connection) == 3
        assert not killed.path.with_name("some.db-shm").exists()


def test_commits_in_the_log_are_read_from_a_copy_where_nothing_else_works(
    killed: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = database_file.open_connection

    def refuse(file: DatabaseFile, mode: str, *, alone: bool = False) -> Connection:
        if file.path == killed.path:
            raise refusal(CANNOT_OPEN)
        return opened(file, mode, alone=alone)

    monkeypatch.setattr(database_file, "open_connection", refuse)
    before = killed.path.read_bytes(), killed.log.read_bytes()
    for _ in range(2):
        with closing(connect_without_space(killed)) as connection:
            assert rows(connection) == 3
    assert (killed.path.read_bytes(), killed.log.read_bytes()) == before


def test_on_a_full_disk_an_engine_reads_and_still_writes_what_fits(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(file, 2).close()
    for module in (database_file, engine):
        monkeypatch.setattr(module, "is_scarce", lambda _path: True)
    made = make_engine(file)
    with made.connect() as connection:
        assert connection.execute(text(COUNT)).scalar_one() == 2
    with writing(made, StoreCode.SHELF_NOT_WRITTEN) as connection:
        connection.execute(text("INSERT INTO notes VALUES ('third')"))
    with made.connect() as connection:
        assert connection.execute(text(COUNT)).scalar_one() == 3
    assert not file.path.with_name("some.db-shm").exists()
    made.dispose()


def test_on_a_write_protected_disk_an_engine_reads_and_says_why_it_does_not_write(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(file, 2).close()
    for module in (database_file, engine):
        monkeypatch.setattr(module, "is_scarce", lambda _path: True)
    monkeypatch.setattr(database_file, "is_protected", lambda _path: True)
    made = make_engine(file)
    with made.connect() as connection:
        assert connection.execute(text(COUNT)).scalar_one() == 2
    with pytest.raises(DatabaseAccessError, match="write-protected"), writing(made, StoreCode.SHELF_NOT_WRITTEN):
        pass
    trouble = trouble_of(refusal(DEVICE), file)
    assert trouble is not None
    assert trouble.code in {StoreCode.SHELF_READ_ONLY, StoreCode.JOURNAL_READ_ONLY}
    made.dispose()


def test_an_engine_reads_where_nothing_can_be_written(file: DatabaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    written(file, 2).close()
    monkeypatch.setattr(engine, "is_scarce", lambda _path: True)
    made = make_engine(file)
    with made.connect() as connection:
        assert connection.execute(text(COUNT)).scalar_one() == 2
    made.dispose()


def test_an_engine_tells_that_a_damaged_file_cannot_be_read_where_nothing_can_be_written(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.path.write_bytes(b"no database" * 1000)
    monkeypatch.setattr(engine, "is_scarce", lambda _path: True)
    made = make_engine(file)
    with pytest.raises(StoreError), made.connect() as connection:
        connection.execute(text(COUNT))
    made.dispose()


def test_a_writer_on_a_full_volume_tells_that_its_file_is_damaged(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_engine(file)
    file.path.write_bytes(b"no database" * 1000)
    monkeypatch.setattr(engine, "is_scarce", lambda _path: True)
    with pytest.raises(StoreError), writing(made, StoreCode.JOURNAL_NOT_WRITTEN) as connection:
        connection.execute(text("CREATE TABLE more (words TEXT)"))
    made.dispose()


def test_a_volume_that_does_not_tell_its_room_counts_as_one_with_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "statvfs", refuse, raising=False)
    assert not database_file.is_protected(tmp_path / "some.db")
    monkeypatch.setattr(shutil, "disk_usage", refuse)
    assert not database_file.is_scarce(tmp_path / "some.db")


def test_a_copy_that_finds_no_room_is_told(
    killed: DatabaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_file, "folder_until_the_end", lambda: tmp_path / "gone")
    with pytest.raises(DatabaseAccessError) as caught:
        database_file._copy_of(killed)
    assert caught.value.code is StoreCode.NO_TEMPORARY_ROOM


def test_a_database_that_cannot_be_read_for_a_copy_is_not_taken_for_a_lack_of_room(killed: DatabaseFile) -> None:
    killed.path.unlink()
    with pytest.raises(DatabaseAccessError) as caught:
        database_file._copy_of(killed)
    assert caught.value.code in {StoreCode.SHELF_DEVICE_GONE, StoreCode.JOURNAL_DEVICE_GONE}


def test_a_journal_that_is_missing_or_empty_is_told_before_it_is_opened(file: DatabaseFile) -> None:
    if file.key is None:
        file.check_present()
        return
    file.path.write_bytes(b"")
    file.log.write_bytes(bytes(64))
    with pytest.raises(StoreError):
        file.check_present()
    file.path.unlink()
    with pytest.raises(StoreError):
        file.check_present()


def test_a_writer_that_cannot_open_its_file_on_a_full_volume_is_told(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: DatabaseFile) -> None:
        raise refusal(CANNOT_OPEN)

    made = make_engine(file)
    monkeypatch.setattr(engine, "is_scarce", lambda _path: True)
    monkeypatch.setattr(database_file, "is_scarce", lambda _path: True)
    monkeypatch.setattr(engine, "connect_alone", refuse)
    with pytest.raises(DatabaseAccessError), writing(made, StoreCode.JOURNAL_NOT_WRITTEN) as connection:
        connection.execute(text("CREATE TABLE more (words TEXT)"))
    made.dispose()


def test_an_error_that_is_neither_damage_nor_trouble_stays_as_it_is(
    file: DatabaseFile, killed: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **_more: object) -> None:
        raise refusal(21)  # SQLITE_MISUSE

    error = refusal(21)
    assert file.explain(error) is error
    monkeypatch.setattr(database_file, "open_connection", refuse)
    for read in (database_file.connect_reading, connect_without_space):
        with pytest.raises(sqlcipher.OperationalError):
            read(killed)
