"""Writing many files for which the disk is waited once.

Policy: a file gets its name before its bytes are on the disk, so this is for names that tell their content (a hash) and
that nothing refers to before `sync`. After a power failure a file may be empty; who writes it again compares the bytes.
Files that readers open by a fixed name follow with `replace`, after all others are on the disk.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop_app.files.atomic_file import atomic_file
from desktop_app.files.batch_sync import BatchSync

MOST_FILES, MOST_BYTES = 500, 64 * 1024 * 1024
"""After so many files, or bytes, the disk is waited for: a stick that is pulled loses no more of them."""


class FileBatch:
    """Writes public files below one folder.

    Args:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self._sync = BatchSync(root)
        self._waiting: dict[str, None] = {}
        self._bytes = 0

    @contextmanager
    def open(self, target: Path, inside: Path | None) -> Iterator[IO[bytes]]:
        """Open a temporary file, which replaces `target` at the end of the `with` block and is synced by `sync`.

        Args:
            target: the file.
            inside: the folder for the temporary file; see `atomic_file`.

        Raises:
            OSError: it could not be written.
        """
        with atomic_file(target, public=True, inside=inside, synced=False) as file:
            yield file
            self._bytes += file.tell()
        self._waiting[str(target)] = None
        if len(self._waiting) >= MOST_FILES or self._bytes >= MOST_BYTES:
            self.sync()

    def sync(self) -> None:
        """Wait until the bytes and the names of all files are on the disk.

        Raises:
            OSError: some of them can't be written.
        """
        if self._waiting:
            self._sync.files(self._waiting)
            self._sync.folders({os.path.dirname(path) for path in self._waiting})  # noqa: PTH120 - for each file
        self._waiting, self._bytes = {}, 0

    def replace(self, files: Mapping[Path, bytes], inside: Path) -> None:
        """Replace files whose names do not tell their content, after everything else is on the disk.

        Each has either its old or its new content at any time, also after a power failure.

        Args:
            files: the files of one folder, with their new content.
            inside: a folder for temporary files on the same disk.

        Raises:
            OSError: they can't be written; some may be replaced.
        """
        self.sync()
        ready = {target: inside / f"{number}.new" for number, target in enumerate(files)}
        for target, path in ready.items():
            with atomic_file(path, public=True, synced=False) as file:
                file.write(files[target])
        self._sync.files([str(path) for path in ready.values()])
        for target, path in ready.items():
            path.replace(target)
        self._sync.folders({str(target.parent) for target in ready})
