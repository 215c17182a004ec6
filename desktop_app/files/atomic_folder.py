"""Creating a folder atomically, and removing unfinished folders of killed programs.

An unfinished folder has a random name, a marker file that this program created it, and a lock that its writer holds.
`sweep` removes a folder only if it has all three and no running program holds the lock, so that it never removes a
person's own folder or the unfinished work of another process.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.files.atomic_file import BEGINNING, ENDING, UNFINISHED_FILES, make_folders, sync_folder
from desktop_app.files.private_files import make_private, private_folder

NAME = re.compile(rf"{re.escape(BEGINNING)}[0-9a-f]{{16}}{re.escape(ENDING)}")
LOCK, MARK = "springshelf.lock", "springshelf.mark"
EMPTY_SECONDS = 3600
"""After this time, a folder with nothing in it has no writer: it was killed before the lock or before the marker."""
MARK_TEXT = b"Springshelf made this folder and did not finish it. It can be deleted.\n"


class UnfinishedFolder:
    """A folder that is being written. `path` contains its random name."""

    def __init__(self, path: Path) -> None:
        from filelock import FileLock  # noqa: PLC0415 - slow to import, and seldom needed

        self.path = path
        self._lock = FileLock(path / LOCK, timeout=0)

    def lock(self) -> None:
        """Lock and mark the folder. If the file system has no locks, it is not marked and therefore never swept."""
        with suppress(OSError, NotImplementedError):
            self._lock.acquire()
            # The marker comes last: a marked folder was locked before, so a free lock means that the writer is gone.
            (self.path / MARK).write_bytes(MARK_TEXT)

    def _unlock(self) -> None:
        with suppress(OSError):
            (self.path / MARK).unlink()
        self._lock.release()
        with suppress(OSError):
            (self.path / LOCK).unlink()

    def finish(self, targets: Iterable[Path]) -> Path:
        """Rename the folder to the first of these names that is free, and return the new path.

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
                # Another process may have taken the name in the meantime.
                if not os.path.lexists(target):
                    raise
            else:
                sync_folder(target.parent)
                return target
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(self.path.parent))

    def discard(self) -> None:
        """Remove the folder; does nothing if it was finished or no longer exists."""
        self._lock.release()
        with suppress(OSError):
            _remove(self.path)


@contextmanager
def unfinished_folder(parent: Path, *, private: bool = True) -> Iterator[UnfinishedFolder]:
    """Create a folder in `parent`, which is removed at the end of the `with` block unless it was finished.

    When it is finished, it is private with all its content (`private_files`).

    Args:
        parent: the folder for the finished one; created if missing.
        private: only its owner has access to it. False is for public files, which leave it one by one.

    Raises:
        OSError: it can't be created.
    """
    make_folders(parent, private=private)
    path = parent / _new_name()
    if private:
        private_folder(path)
    else:
        make_folders(path)
    made = UnfinishedFolder(path)
    try:
        made.lock()
        yield made
    finally:
        made.discard()


def remove_atomically(folder: Path) -> None:
    """Remove a folder of this program. It is renamed first; if the removal is interrupted, `sweep` continues it.

    Raises:
        OSError: part of it could not be removed.
    """
    with suppress(OSError):  # the disk may be too full for the marker, and removing frees space
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
        found = [one for one in parent.glob(UNFINISHED_FILES) if NAME.fullmatch(one.name)]
    except OSError:
        return
    for one in found:
        if not one.is_symlink() and (_is_own(one) or not own_only) and _is_abandoned(one):
            with suppress(OSError):  # the next time
                _remove(one)


def _remove(folder: Path) -> None:
    """Remove an unfinished folder, its marker last, so that `sweep` continues if this is interrupted."""
    failed: OSError | None = None
    for one in folder.iterdir():
        try:
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one)
            elif one.name not in {LOCK, MARK}:
                one.unlink()
        except OSError as error:
            failed = error
    if failed:
        raise failed
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


def _has_nothing(folder: Path) -> bool:
    """Whether there is nothing in a folder, or only an empty lock and marker, and not since a moment ago."""
    inside = list(folder.iterdir())
    if any(one.name not in {LOCK, MARK} or one.lstat().st_size for one in inside):
        return False
    return folder.lstat().st_mtime < time.time() - EMPTY_SECONDS


def _is_marked(folder: Path) -> bool:
    """Whether the marker has its text. After a power cut, the text may be incomplete beside what was written later."""
    text = (folder / MARK).read_bytes()
    begun = MARK_TEXT.startswith(text) and any(one.name not in {LOCK, MARK} for one in folder.iterdir())
    return text == MARK_TEXT or begun


def _is_abandoned(folder: Path) -> bool:
    """Whether this program created the folder, and its writer is gone."""
    from filelock import FileLock  # noqa: PLC0415 - slow to import, and seldom needed

    try:
        if not (_has_nothing(folder) or _is_marked(folder)):
            return False
        if not (folder / LOCK).exists():
            return True  # it is being removed: a writer takes the lock before it writes the marker
        with FileLock(folder / LOCK, timeout=0):
            return True
    except (OSError, NotImplementedError):  # a lock that is held raises TimeoutError
        return False
