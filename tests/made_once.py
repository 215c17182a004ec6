"""Folders that are made once for all processes of a test run."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from tests.shipping import FOLDER


def made_once(name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name in the one that the processes share; tests only read and copy it.

    Args:
        name: of the folder.
        make: makes it, called in the first process that asks for it, while the others wait.
    """
    shared = Path(os.environ[FOLDER])
    made, begun = shared / name, shared / f"{name}.part"
    with FileLock(shared / f"{name}.lock"):
        if not made.exists():
            shutil.rmtree(begun, ignore_errors=True)  # its process was killed
            make(begun)
            begun.rename(made)
    return made
