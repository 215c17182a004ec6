"""Databases whose reads fail at any moment: damage is told as damage, another failure as what it is."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DatabaseError

from desktop_app.store import engine, integrity
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.database_reason import BUSY, CORRUPT, READ_ONLY
from desktop_app.store.encrypted_file import _ChunkWriter, encrypted_writer, open_encrypted
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.journal_source import _told


class Refusing:
    """A connection whose statements fail with these result codes of SQLite, one after the other."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)

    def execute(self, _statement: str, _values: object = ()) -> None:
        if self.codes:
            error = sqlcipher.OperationalError()
            error.sqlite_errorcode = self.codes.pop(0)
            raise error


def test_pages_that_cannot_be_checked_because_they_are_damaged_are_not_sound() -> None:
    assert not integrity._pages_are_sound(Refusing(CORRUPT))
    with pytest.raises(sqlcipher.OperationalError):
        integrity._pages_are_sound(Refusing(BUSY))


def test_a_log_that_sqlite_does_not_tell_about_is_not_called_damaged(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "some.db", "shelf")
    assert not integrity.loses_commits(file, Refusing(READ_ONLY))
    with pytest.raises(sqlcipher.OperationalError):
        integrity.loses_commits(file, Refusing(CORRUPT))


def test_a_large_database_is_not_read_whole_when_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "some.db").write_bytes(b"no database" * 100)
    file = DatabaseFile(tmp_path / "some.db", "shelf")
    monkeypatch.setattr(integrity, "CHECKED_AT_OPENING", 10)
    integrity.check_at_opening(file)
    monkeypatch.setattr(integrity, "CHECKED_AT_OPENING", 10_000)
    with pytest.raises((DamagedDatabaseError, sqlcipher.DatabaseError)):
        integrity.check_at_opening(file)


def test_a_log_is_chosen_again_while_another_connection_chooses_it() -> None:
    connection = Refusing(BUSY, BUSY)
    engine._log_ahead(connection)
    assert connection.codes == []
    with pytest.raises(sqlcipher.OperationalError):
        engine._log_ahead(Refusing(CORRUPT))


def test_a_source_that_is_damaged_is_named() -> None:
    with pytest.raises(DamagedDatabaseError) as caught, _told("Anna"):
        raise DatabaseError("SELECT 1", None, Exception())
    assert caught.value.subject == "Anna"


def test_a_sealed_file_that_cannot_be_written_or_read_on_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="can't be written"):
        _ChunkWriter(Refusing(CORRUPT)).write(b"words")
    path = tmp_path / "sealed"
    with path.open("wb") as target, encrypted_writer(target, tmp_path, "four paper boats") as file:
        file.write(b"words")
    with open_encrypted(path, "four paper boats") as file:
        pieces = file.raw  # type: ignore[attr-defined]  # a buffered reader has one
        with pytest.raises(ValueError, match="-1"):
            pieces.seek(-1)
        kept, pieces._connection = pieces._connection, Refusing(CORRUPT)
        with pytest.raises(OSError, match="can't be read"):
            pieces.readinto(bytearray(5))
        pieces._connection = kept
