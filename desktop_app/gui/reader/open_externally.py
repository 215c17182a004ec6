"""Opening a copy of a material in the system's program for its type."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.file_kinds import ending_of_type
from desktop_app.files.temporary_folder import folder_until_the_end
from desktop_app.services.shelf.shelf import OpenedFile

MAX_NAME_LENGTH = 60


@cache
def _copies() -> str:
    """The folder of the copies."""
    return str(folder_until_the_end())


def open_externally(path: Path, file: OpenedFile) -> bool:
    """Open a copy, so that no other program changes the kept file; False if no program opens it.

    The copy is deleted when this program ends, or at the next start after a kill, because its name would reveal to the
    next person at the computer what was read.
    """
    folder = Path(tempfile.mkdtemp(dir=_copies()))
    name = "".join(letter if letter.isalnum() else "-" for letter in file.title)[:MAX_NAME_LENGTH] or "material"
    copy = folder / f"{name}.{ending_of_type(file.media_type)}"
    shutil.copyfile(path, copy)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy)))
