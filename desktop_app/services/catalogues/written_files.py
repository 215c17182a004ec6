"""The files of a catalogue that is being written: each is written only if it is missing or differs."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.files.atomic_file import check_replaceable, make_folders
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.files.file_batch import FileBatch
from desktop_app.files.limited_file import read_limited
from desktop_app.services.catalogues.file_copies import copy_resumed, copy_small, is_small
from desktop_app.services.catalogues.unfinished_copies import remove_unfinished_copies


class WrittenFiles:
    """A folder into which files are written. `written` counts new or changed files.

    Policy: the disk is waited for before the first file without a hash in its name is replaced (`FileBatch`).

    Args:
        folder: where it stands.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.written = 0
        self._batch = FileBatch(folder)
        self._rooms: ExitStack | None = None
        self._room: Path | None = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write in the `with` block; what a killed program left of its own is removed first.

        Temporary files are in one marked folder, which the next run removes if this one is killed.
        """
        sweep(self.folder, own_only=True)
        with ExitStack() as rooms:
            self._rooms = rooms
            try:
                yield
                self._batch.sync()
                remove_unfinished_copies(self.folder)
            finally:
                self._rooms = self._room = None

    def put(self, name: str, data: bytes, media_type: str, alternative: str = "") -> Link:
        """Write a file whose name tells its content, unless it exists with these bytes; returns the link to it."""
        if not _contains(self.folder / name, data):
            with self.create(name) as file:
                file.write(data)
        return link_to(name, media_type, data, alternative)

    @contextmanager
    def create(self, name: str) -> Iterator[IO[bytes]]:
        """Open a file whose name tells its content, for writing; it gets its name at the end of the `with` block."""
        with self._batch.open(self.folder / name, self._temporary()) as file:
            yield file
        self.written += 1

    def replace(self, files: Mapping[str, bytes]) -> None:
        """Write files with fixed names unless they have these bytes, after all others are on the disk."""
        changed = {self.folder / name: data for name, data in files.items()}
        changed = {path: data for path, data in changed.items() if not _contains(path, data)}
        for path in changed:
            check_replaceable(path)
        if not changed:
            self._batch.sync()
        elif room := self._temporary():
            self._batch.replace(changed, room)
        else:
            with unfinished_folder(self.folder, private=False) as made:
                self._batch.replace(changed, made.path)
        self.written += len(changed)

    def needs(self, name: str, size: int, digest: Sha256) -> bool:
        """Whether a file is missing here or differs from its hash, as sticks lose bytes and people replace files."""
        path = self.folder / name
        try:
            with path.open("rb") as file:
                found = os.fstat(file.fileno()).st_size
                return found != size or hashlib.file_digest(file, "sha256").hexdigest() != digest
        except OSError:
            return True

    def copy(self, name: str, source: Path, digest: Sha256, control: Control) -> None:
        """Copy a file, which may be large; an interrupted copy of a large one is resumed after its last byte.

        Raises:
            CopyError: the source does not match its hash; its disk may be failing.
            CancelledError: the person cancelled it; the copied part is kept for the next time.
        """
        if is_small(source):
            with self.create(name) as writing:
                copy_small(source, writing, digest, control)
            return
        target = self.folder / name
        make_folders(target.parent)
        copy_resumed(source, target, digest, control, self._temporary())
        self.written += 1

    def _temporary(self) -> Path | None:
        """The folder for temporary files, created with the first one, so that a refused run creates nothing."""
        if self._room is None and self._rooms is not None:
            self._room = self._rooms.enter_context(unfinished_folder(self.folder, private=False)).path
        return self._room


def _contains(path: Path, data: bytes) -> bool:
    """Whether a file has exactly these bytes."""
    try:
        return path.is_file() and read_limited(path, len(data)) == data
    except OSError as error:
        if error.errno == errno.EFBIG:
            return False
        raise
