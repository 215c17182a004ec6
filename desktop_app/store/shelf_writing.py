"""Writing into shelf.db, with error messages for people."""

from __future__ import annotations

from contextlib import AbstractContextManager

from sqlalchemy import Connection, Engine

from desktop_app.store.codes import StoreCode
from desktop_app.store.engine import writing


def writing_shelf(engine: Engine) -> AbstractContextManager[Connection]:
    """A transaction on the shelf's database, which is rolled back on failure.

    Raises:
        NotWrittenError: the disk is full, or can't be written.
    """
    return writing(engine, StoreCode.SHELF_NOT_WRITTEN)
