"""Making a folder in one move, and removing what a killed program left of one.

An unfinished folder has a random name, a mark that this program made it, and a lock that its writer holds. `sweep`
removes only a folder that has all three and that no running program locks, so that neither a person's own folder nor
the unfinished work of another process is ever removed.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from desktop_app.files.atomic_file import make_folders, sync_folder
from desktop_app.files.private_files import make_private, private_folder

BEGINNING, ENDING = ".springshelf-", ".part"
NAME = re.compile(rf"{re.escape(BEGINNING)}[0-9a-f]{{16}}{re.escape(ENDING)}")
LOCK, MARK = "springshelf.lock", "springshelf.mark"
MARK_TEXT = b"Springshelf made this folder and did not finish it. It can be deleted.\n"


class UnfinishedFolder:
    """A folder that is being written. `path` is its random name."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path / LOCK, timeout=0)

    def lock(self) -> None:
        """Lock and mark the folder. Where the file system has no locks, it is not marked and so never swept."""
        with suppress(OSError, NotImplementedError):
            self._lock.acquire()
            # The mark comes last: a folder that is marked was locked before, so an open lock means a dead writer.
            (self.path / MARK).write_bytes(MARK_TEXT)

    def _unlock(self) -> None:
        with suppress(OSError):
            (self.path / MARK).unlink()
        self._lock.release()
        with suppress(OSError):
            (self.path / LOCK).unlink()

    def finish(self, targets: Iterable[Path]) -> Path:
        """Give the folder the first of these names that is free, and return it.

        Raises:
            OSError: it can't be renamed, or none of the names is free.
        """
        self._unlock()
        make_private(self.path)
        sync_folder(self.path)
        for target in targets:
            if os.path.lexists(target):
                continue
            try:
                self.path.rename(target)
            except OSError:
                # Another process may have taken the name meanwhile.
                if not os.path.lexists(target):
                    raise
            else:
                sync_folder(target.parent)
                return target
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.path.parent))

    def discard(self) -> None:
        """Remove the folder; it is fine where it was finished or is gone."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


@contextmanager
def unfinished_folder(parent: Path) -> Iterator[UnfinishedFolder]:
    """A new folder in `parent` to write into, which is removed at the end of the `with` block unless it was finished.

    It is private (`private_files`), with all that is in it when it is finished.

    Args:
        parent: the folder that the finished one stands in; made where it is missing.

    Raises:
        OSError: it can't be made.
    """
    make_folders(parent, private=True)
    path = parent / _new_name()
    private_folder(path)
    made = UnfinishedFolder(path)
    try:
        made.lock()
        yield made
    finally:
        made.discard()


def remove_atomically(folder: Path) -> None:
    """Remove a folder of this program. It loses its name first; whatever stops the rest, `sweep` goes on with it.

    Raises:
        OSError: not all of it could be removed.
    """
    with suppress(OSError):  # there may be no room for the mark, and removing makes some
        (folder / LOCK).touch()
        (folder / MARK).write_bytes(MARK_TEXT)
    going = folder.with_name(_new_name())
    folder.rename(going)
    _remove(going)


def sweep(parent: Path, *, own_only: bool = False) -> None:
    """Remove what killed programs left unfinished in a folder; a folder that can't be read has nothing to remove.

    Args:
        parent: the folder.
        own_only: other accounts can write there too. Theirs is left alone: they could put a link in its place.
    """
    try:
        found = [one for one in parent.glob(f"{BEGINNING}*{ENDING}") if NAME.fullmatch(one.name)]
    except OSError:
        return
    for one in found:
        if not one.is_symlink() and (_is_own(one) or not own_only) and _is_abandoned(one):
            with suppress(OSError):  # the next time
                _remove(one)


def _remove(folder: Path) -> None:
    """Remove an unfinished folder, its mark last, so that `sweep` goes on with it if this is stopped."""
    for one in folder.iterdir():
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one)
        elif one.name not in {LOCK, MARK}:
            one.unlink()
    for name in (LOCK, MARK):
        (folder / name).unlink(missing_ok=True)
    folder.rmdir()


def _new_name() -> str:
    return f"{BEGINNING}{secrets.token_hex(8)}{ENDING}"


def _is_own(folder: Path) -> bool:
    """Whether a folder belongs to this account; on Windows, each account has temporary files of its own."""
    try:
        return os.name == "nt" or folder.lstat().st_uid == os.geteuid()
    except OSError:
        return False


def _is_abandoned(folder: Path) -> bool:
    """Whether this program made the folder, and its writer is gone."""
    try:
        if (folder / MARK).read_bytes() != MARK_TEXT:
            return False
        if not (folder / LOCK).exists():
            return True  # it was being removed: whoever writes has the lock before the mark
        with FileLock(folder / LOCK, timeout=0):
            return True
    except (OSError, NotImplementedError):  # a lock that is held is a TimeoutError
        return False
