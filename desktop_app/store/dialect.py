"""One SQL dialect for all databases of a process: what one engine has compiled, the others need not compile again.

`create_engine` would make a dialect and a cache of compiled statements for each engine. A home has several databases
with the same tables, and opens them again for a backup, a comparison or another profile.
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
"""The compiled statements of all engines.

A statement keeps the values with which it was made, and this cache outlives a locked journal: so what a person wrote is
passed to `execute` beside the statement.
"""


Explain = Callable[[ExceptionContext], Exception | None]


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
    connect: Callable[[], Connection], pool: type[Pool], options: Mapping[str, Any], explain: Explain
) -> Engine:
    """An engine with the common dialect and cache.

    Args:
        connect: makes its connections.
        pool: keeps them.
        options: of all its executions.
        explain: returns the error of the program for an error of any engine that has this function; `context.engine`
            is that engine.
    """
    model = _model(explain)
    return Engine(
        pool(connect, dialect=model.dialect),
        model.dialect,
        model.url,
        # An error's message is logged, so it must not contain a person's text.
        hide_parameters=True,
        execution_options={**options, "compiled_cache": COMPILED},
    )
