from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.schema import create_tables, describe_schema


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    return DatabaseFile(tmp_path / "shelf.db", "shelf")


def test_tables_that_another_process_has_created_stay_as_they_are(file: DatabaseFile) -> None:
    with closing(file.connect(create=True)) as first, closing(file.connect(create=True)) as second:
        create_tables(first, "shelf")
        first.execute("INSERT INTO catalogue (id, address, title, added_at) VALUES ('a', 'b', 'c', 'd')")
        first.commit()
        before = describe_schema(first)
        create_tables(second, "shelf")
        assert not second.in_transaction
        assert describe_schema(second) == before
        assert second.execute("SELECT id FROM catalogue").fetchall() == [("a",)]
        assert second.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


def test_tables_that_cannot_be_created_are_an_error_and_leave_nothing(file: DatabaseFile) -> None:
    with closing(file.connect(create=True)) as connection:
        connection.execute("PRAGMA max_page_count = 5")
        with pytest.raises(sqlcipher.OperationalError, match="full"):
            create_tables(connection, "shelf")
        assert not connection.in_transaction
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
