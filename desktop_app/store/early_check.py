"""Checking a database while the modules that open it are imported.

SQLite reads the pages without Python's lock, which imports need all the time: so neither waits for the other. This
module imports neither SQLAlchemy nor a service.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.integrity import check_at_opening

Check = Callable[[DatabaseFile], None]
"""Raises what `check_at_opening` raises."""


@contextmanager
def checking(file: DatabaseFile) -> Iterator[Check]:
    """Begin `check_at_opening` on a thread; the function waits for its end, and raises what it found."""
    with ThreadPoolExecutor(1, thread_name_prefix="check") as pool:
        checked = pool.submit(check_at_opening, file)

        def finish(same: DatabaseFile) -> None:
            try:
                checked.result()
            except (FileNotFoundError, DamagedDatabaseError):  # another program may have created or repaired it
                check_at_opening(same)

        yield finish
