"""A query that nobody waits for any more is ended."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.interruption import interruptible
from desktop_app.store.row_reader import RowReader

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
LONG = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 20000) SELECT count(*) FROM n"


class Soon(Event):
    """Set when it was looked at some times."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._left = looks

    def is_set(self) -> bool:
        self._left -= 1
        return self._left < 0


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[RowReader]:
    engine = open_database(DatabaseFile(tmp_path / "shelf.db", "shelf"))
    with reader_of(engine)() as opened:
        yield opened
    engine.dispose()


def test_a_running_query_is_ended(reader: RowReader) -> None:
    with pytest.raises(CancelledError), interruptible(reader, Control(_stop=Soon(3))):
        reader.rows(ENDLESS)


def test_nothing_is_asked_after_the_end(reader: RowReader) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError), interruptible(reader, control):
        pytest.fail("it was asked")


def test_the_next_query_of_the_connection_is_not_ended(reader: RowReader) -> None:
    control = Control()
    with interruptible(reader, control):
        assert reader.rows("SELECT 1") == [(1,)]
    control.cancel()
    assert reader.rows(LONG) == [(20_000,)]


def test_another_error_stays_what_it_is(reader: RowReader) -> None:
    with pytest.raises(Exception, match="no such table"), interruptible(reader, Control()):
        reader.rows("SELECT 1 FROM nowhere")
