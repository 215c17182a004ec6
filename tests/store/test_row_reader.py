"""Reading rows through the driver."""

from array import array
from contextlib import closing

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.store.row_reader import RowReader


def test_numbers_come_in_the_order_of_the_query() -> None:
    with closing(sqlcipher.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE thing (number INTEGER, place INTEGER)")
        connection.executemany("INSERT INTO thing VALUES (?, ?)", [(one, -one * 7 % 1000) for one in range(1000)])
        reader = RowReader(connection)
        query = "SELECT number FROM thing WHERE number >= :least ORDER BY place"
        assert list(reader.numbers(query, {"least": 10})) == reader.column(query, {"least": 10})
        assert len(reader.numbers(query, {"least": 10})) == 990


def test_no_row_is_no_number() -> None:
    with closing(sqlcipher.connect(":memory:")) as connection:
        assert RowReader(connection).numbers("SELECT 1 AS number WHERE 0") == array("q")
