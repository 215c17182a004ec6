"""Removing the unfinished copies of files that a killed program left in a catalogue's folder."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from desktop_app.files.atomic_file import ENDING
from desktop_app.files.file_lock import file_lock

PART_LOCK = f"{ENDING}.lock"
_FOLDERS = ("files", "covers")
_NAMED = re.compile(rf"[0-9a-f]{{64}}\.\w+{re.escape(ENDING)}(\.lock)?")
"""The SHA-256 of the complete file, its ending, and ours."""


def remove_unfinished_copies(folder: Path) -> None:
    """Remove the copies that nobody goes on with, and their locks.

    To be called after all files of the new catalogue are complete: a copy that is still unfinished then is of a file
    that the catalogue no longer has. Another program may be copying it, and holds its lock.
    """
    for place in _FOLDERS:
        for path in sorted((folder / place).glob(f"*{ENDING}*")):
            if _NAMED.fullmatch(path.name) and path.is_file():
                _remove(path.with_name(path.name.removesuffix(PART_LOCK).removesuffix(ENDING) + ENDING))


def _remove(part: Path) -> None:
    with suppress(OSError), file_lock(part.with_name(part.name.removesuffix(ENDING) + PART_LOCK)) as alone:
        if alone:
            part.unlink(missing_ok=True)
