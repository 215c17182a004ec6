"""The folder of one lending: the pages of the lent catalogue, removed when it ends."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from desktop_app.files.atomic_file import write_atomically
from desktop_app.files.private_files import private_folder
from desktop_app.services.catalogues.folder_names import MANIFEST
from desktop_app.services.publishing.stick import StickWriter, WrittenPages

PREFIX, LOCK = "lending-", ".lock"
VERSION_LOCK = "version.lock"
EARLIER_LAYOUT = ("files", "covers", "pages")
"""Folders of lendings in earlier versions; a killed lending left hard links to kept files in them."""


@dataclass(frozen=True, slots=True)
class LentFolder:
    """The folder of one lending, inside the common folder."""

    all: Path
    folder: Path

    def write(self, stick: StickWriter) -> WrittenPages:
        """Write the pages, and return what they list.

        The manifest's version continues from the last lending, because readers of that one reject an older version.
        """
        last = self.all / MANIFEST
        with FileLock(self.all / VERSION_LOCK):
            if last.exists():
                write_atomically(self.folder / MANIFEST, last.read_bytes(), public=True)
            written = stick.write_pages(self.folder)
            write_atomically(last, (self.folder / MANIFEST).read_bytes(), public=True)
        return written


@contextmanager
def lent_folder(folder: Path) -> Iterator[LentFolder]:
    """Create a lending folder, removed at the end of the `with` block; first remove those of killed lendings."""
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    made = folder / f"{PREFIX}{secrets.token_hex(8)}"
    # The lock is there before the folder, so that a folder without a lock is one that a killed lending left.
    lock = FileLock(f"{made}{LOCK}", thread_local=False)  # a lending may end in another thread than it began in
    try:
        with lock:
            private_folder(made)
            yield LentFolder(folder, made)
    finally:
        shutil.rmtree(made, ignore_errors=True)
        Path(lock.lock_file).unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove the folders of ended lendings, which no process has locked."""
    for name in EARLIER_LAYOUT:
        shutil.rmtree(folder / name, ignore_errors=True)
    for path in folder.glob(f"{PREFIX}*{LOCK}"):
        with suppress(Timeout, OSError):
            with FileLock(path, timeout=0):
                shutil.rmtree(path.with_name(path.name.removesuffix(LOCK)), ignore_errors=True)
            path.unlink(missing_ok=True)
    for path in folder.glob(f"{PREFIX}*"):
        if path.is_dir() and not path.with_name(path.name + LOCK).exists():
            shutil.rmtree(path, ignore_errors=True)
