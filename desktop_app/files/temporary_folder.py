"""Folders in the system's place for temporary files, which are removed when they are done, and also after a crash.

Such a folder is private, marked and locked (`atomic_folder`): the next start removes those of killed programs.
"""

from __future__ import annotations

import atexit
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from desktop_app.files.atomic_folder import sweep, unfinished_folder

_until_the_end = ExitStack()
atexit.register(_until_the_end.close)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that is removed at the end of the `with` block.

    Raises:
        OSError: it can't be made.
    """
    with unfinished_folder(Path(tempfile.gettempdir())) as made:
        yield made.path


def folder_until_the_end() -> Path:
    """A folder that is removed when the program ends; on Windows, what another program has open stays until later.

    Raises:
        OSError: it can't be made.
    """
    return _until_the_end.enter_context(temporary_folder())


def sweep_temporary() -> None:
    """Remove what killed programs of this account left among the temporary files."""
    sweep(Path(tempfile.gettempdir()), own_only=True)
