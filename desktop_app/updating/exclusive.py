"""One process at a time works on updates."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.files.file_lock import file_lock
from desktop_app.updating.codes import UpdateCode
from desktop_app.updating.errors import UpdateError


@contextmanager
def exclusive(lock: Path) -> Iterator[None]:
    """Hold a lock file for a `with` block; its folder is created.

    Raises:
        UpdateError: another process holds it.
        OSError: it can't be written.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with file_lock(lock) as alone:
        if not alone:
            raise UpdateError(UpdateCode.BUSY)
        yield
