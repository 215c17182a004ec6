"""Copying files into a catalogue: each is compared with its hash, and the copy of a large one can be resumed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import IO

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.files.atomic_file import ENDING, atomic_file, move_into_place, sync
from desktop_app.files.file_lock import file_lock
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.catalogues.unfinished_copies import PART_LOCK

PIECE = 1024 * 1024
"""Bytes that are copied at once. The copy of a file that has no more is not resumed, but begun again."""


class CopyError(SpringshelfError):
    """A file could not be copied correctly."""


def is_small(source: Path) -> bool:
    """Whether a file is copied at once."""
    return source.stat().st_size <= PIECE


def copy_small(source: Path, writing: IO[bytes], digest: Sha256, control: Control) -> None:
    """Copy a file at once.

    Raises:
        CopyError: the source does not match its hash; its disk may be failing.
        CancelledError: the person cancelled it.
    """
    _check_digest(_copy_rest(source, writing, hashlib.sha256(), control), digest, source)


def copy_resumed(source: Path, target: Path, digest: Sha256, control: Control, inside: Path | None) -> None:
    """Copy a file; an interrupted copy is resumed after its last byte. It is on the disk when it gets its name.

    Where another program is copying the same file, this one copies it for itself.

    Args:
        source: the file.
        target: its copy.
        digest: its hash.
        control: to stop it.
        inside: a folder for temporary files; see `atomic_file`.

    Raises:
        CopyError: the source does not match its hash; its disk may be failing.
        CancelledError: the person cancelled it; the copied part is kept for the next time.
    """
    with file_lock(target.with_name(target.name + PART_LOCK)) as alone:
        if alone:
            _copy_on(source, target, digest, control)
        else:
            with atomic_file(target, public=True, inside=inside) as writing:
                copy_small(source, writing, digest, control)


def _copy_on(source: Path, target: Path, digest: Sha256, control: Control) -> None:
    """Go on with an unfinished copy, or begin one; nobody else writes into it."""
    part = target.with_name(target.name + ENDING)
    if _appended(source, part, control) != digest:
        # A stick that was pulled may have lost some of what it took: once more, from the beginning.
        part.unlink()
        try:
            _check_digest(_appended(source, part, control), digest, source)
        except CopyError:
            part.unlink()
            raise
    move_into_place(part, target)


def _appended(source: Path, part: Path, control: Control) -> Sha256:
    hasher = hashlib.sha256()
    with part.open("ab+") as writing:
        writing.seek(0)
        while piece := writing.read(PIECE):
            hasher.update(piece)
        digest = _copy_rest(source, writing, hasher, control)
        writing.flush()
        sync(writing.fileno())
    return digest


def _copy_rest(source: Path, writing: IO[bytes], hasher: hashlib._Hash, control: Control) -> Sha256:
    """Copy what follows after the bytes that a copy has already, and return the hash of the whole.

    Args:
        source: the file.
        writing: the copy, open at its end.
        hasher: has the bytes that are in the copy.
        control: to stop it.
    """
    with source.open("rb") as reading:
        reading.seek(writing.tell())
        while piece := reading.read(PIECE):
            control.check(source.name)
            hasher.update(piece)
            writing.write(piece)
    return Sha256(hasher.hexdigest())


def _check_digest(found: Sha256, digest: Sha256, source: Path) -> None:
    if found != digest:
        raise CopyError(CatalogueCode.FILE_DAMAGED, source.name)
