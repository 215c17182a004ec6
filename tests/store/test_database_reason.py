"""Why SQLite refused something is read from its result codes, never from its texts."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import OperationalError

from desktop_app.store.codes import ReasonCode
from desktop_app.store.database_reason import FULL, database_reason, result_code


def failure(path: Path, *statements: str) -> sqlcipher.DatabaseError:
    """The error of the last statement."""
    connection = sqlcipher.connect(str(path), timeout=0)
    for statement in statements[:-1]:
        connection.execute(statement)
    with pytest.raises(sqlcipher.DatabaseError) as caught:
        connection.execute(statements[-1])
    connection.close()
    return caught.value


def test_a_full_disk(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.db", "PRAGMA max_page_count = 2", "CREATE TABLE t (a)", "CREATE TABLE u (a)")
    assert result_code(error) == FULL
    assert database_reason(OperationalError("", (), error)) == ReasonCode.FULL.message()


def test_a_file_that_another_program_uses(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with sqlcipher.connect(str(path)) as other:
        other.execute("CREATE TABLE t (a)")
        other.execute("BEGIN EXCLUSIVE")
        assert database_reason(failure(path, "SELECT * FROM t")) == ReasonCode.BUSY.message()
        other.execute("ROLLBACK")


def test_a_file_that_may_only_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    failure(path, "CREATE TABLE t (a)", "nonsense")
    error = failure(path, "PRAGMA query_only = ON", "INSERT INTO t VALUES (1)")
    assert database_reason(error) == ReasonCode.READ_ONLY.message()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_bytes(b"no database" * 1000)
    assert database_reason(failure(path, "SELECT * FROM sqlite_master")) == ReasonCode.NOT_A_DATABASE.message()


def test_a_rare_reason_is_said_as_it_came(tmp_path: Path) -> None:
    error = failure(tmp_path / "a.db", "nonsense")
    assert database_reason(error) == ReasonCode.OTHER.message(text=str(error))
    assert database_reason(ValueError("not SQLite's")) == ReasonCode.OTHER.message(text="not SQLite's")
