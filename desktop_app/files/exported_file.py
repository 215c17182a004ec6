"""Writing a file that a person gives away, into a folder that the program does not own.

It is mostly unencrypted, and a killed program must not leave it there for good: it is written in an unfinished folder
with a mark and a lock (`atomic_folder`), which the next export into the same folder removes.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop_app.files.atomic_file import check_replaceable, make_folders, move_into_place, sync
from desktop_app.files.atomic_folder import UnfinishedFolder, sweep, unfinished_folder

CONTENT = "content"
FLAGS = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def write_exported(target: Path, data: bytes) -> None:
    """Write `data` to `target`; see `exported_file`."""
    with exported_file(target) as file:
        file.write(data)


@contextmanager
def exported_file(target: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file, which replaces `target` at the end of the `with` block; only its owner may read it.

    Raises:
        OSError: it could not be written. The previous content is unchanged and no temporary file remains.
    """
    check_replaceable(target)
    with export_room(target.parent) as room, file_in(room, target) as file:
        yield file


@contextmanager
def export_room(folder: Path) -> Iterator[UnfinishedFolder]:
    """A folder for unfinished files in `folder`, removed at the end; those of killed exports are removed first.

    Raises:
        OSError: it can't be created.
    """
    sweep(folder, own_only=True)
    with unfinished_folder(folder) as room:
        yield room


@contextmanager
def file_in(room: UnfinishedFolder, target: Path) -> Iterator[IO[bytes]]:
    """Open a file in a room, which replaces `target` at the end of the `with` block.

    Raises:
        OSError: it could not be written.
    """
    path = room.path / CONTENT
    with os.fdopen(os.open(path, FLAGS, 0o600), "wb") as file:
        yield file
        file.flush()
        sync(file.fileno())
    if not target.parent.is_dir():
        make_folders(target.parent, private=True)
    move_into_place(path, target)
