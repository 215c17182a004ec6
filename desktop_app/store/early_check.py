"""Checking a database while the modules that open it are imported.

SQLite reads the pages without Python's lock, which imports need all the time: so neither waits for the other. This
module imports neither SQLAlchemy nor a service.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.integrity import check_at_opening

Check = Callable[[DatabaseFile], None]
"""Raises what `check_at_opening` raises."""


def begin_check(file: DatabaseFile) -> Check:
    """Begin `check_at_opening` on a thread; the returned function waits for its end, and raises what it found."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="check")
    checked = pool.submit(check_at_opening, file)
    pool.shutdown(wait=False)

    def finish(same: DatabaseFile) -> None:
        try:
            checked.result()
        except OSError:  # it did not exist yet
            check_at_opening(same)

    return finish
