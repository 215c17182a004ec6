"""One SQL dialect for all databases of a process, and one cache of compiled statements for all shelves.

`create_engine` would make a dialect and a cache for each engine, which would ask SQLite the same questions and compile
the same statements again. A compiled statement keeps the values with which it was made, and the cache of all engines is
never emptied: so each engine of a journal has its own, which is forgotten when the journal is locked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import Pool
from sqlalchemy.util import LRUCache

from desktop_app.store.database_file import Connection

COMPILED: LRUCache[Any, Any] = LRUCache(1_000)
"""The compiled statements of shelves."""
Explain = Callable[[ExceptionContext], Exception | None]
"""Returns the error of the program for an error of the driver, None if it has none."""


@cache
def _model(explain: Explain) -> Engine:
    """An engine for no file; its first connection has asked SQLite what a dialect has to know."""
    engine = create_engine("sqlite+pysqlite://", module=sqlcipher)
    engine.connect().close()
    engine.dispose()
    # SQLAlchemy keeps this at the dialect, also where it is asked for an engine.
    event.listen(engine, "handle_error", explain)
    return engine


def engine_with(
    connect: Callable[[], Connection], pool: type[Pool], options: Mapping[str, Any], explain: Explain, *, private: bool
) -> Engine:
    """An engine with the common dialect.

    Args:
        connect: makes its connections.
        pool: keeps them.
        options: of all its executions.
        explain: returns the error of the program for an error of any engine that has this function; `context.engine`
            is that engine.
        private: whether its statements have what a person wrote.
    """
    model = _model(explain)
    cached = {} if private else {"compiled_cache": COMPILED}
    return Engine(
        pool(connect, dialect=model.dialect),
        model.dialect,
        model.url,
        # An error's message is logged, so it must not contain a person's text.
        hide_parameters=True,
        execution_options={**options, **cached},
    )
