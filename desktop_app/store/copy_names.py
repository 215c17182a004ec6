"""The names of copies beside a database: from before an upgrade, and of one that a newer version has upgraded."""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.store.database_file import DatabaseFile

BACKUP, ASIDE = ".backup", ".newer"
"""The ending of the copies from before an upgrade, and of those that were set aside (`before_upgrade`)."""


def stamped_copies(file: DatabaseFile, ending: str) -> list[Path]:
    """The copies of a database that `stamped_copy` made, the oldest first; copies with names by a person are others."""
    named = re.compile(rf"{re.escape(file.path.stem)}-\d{{8}}-\d{{6}}{re.escape(ending)}")
    return sorted(one for one in file.path.parent.iterdir() if named.fullmatch(one.name))
