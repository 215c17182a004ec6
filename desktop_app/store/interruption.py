"""Ending a query that nobody waits for any more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control
from desktop_app.store.database_reason import INTERRUPT, result_code
from desktop_app.store.row_reader import RowReader

STEPS = 1_000
"""Instructions of SQLite's virtual machine between two looks, for a fraction of a millisecond."""


@contextmanager
def interruptible(reader: RowReader, control: Control | None) -> Iterator[None]:
    """End the queries of a `with` block when the control is cancelled.

    SQLite looks between two instructions (SQLite, "Query Progress Callbacks"); what FTS5 does in one of them is ended
    after it.

    Raises:
        CancelledError: it was cancelled.
    """
    if control is None:
        yield
        return
    control.check()
    reader.connection.set_progress_handler(lambda: control.cancelled, STEPS)
    try:
        yield
    except Exception as error:
        if control.cancelled and result_code(error) == INTERRUPT:
            raise CancelledError from error
        raise
    finally:
        reader.connection.set_progress_handler(None, 0)
