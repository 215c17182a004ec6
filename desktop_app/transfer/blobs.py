"""The blob store: files under the name of their SHA-256, `blobs/ab/abcdef…`.

Policy: bytes are hashed while they are written to a temporary file beside the store, checked against what was
expected, synced to the disk and only then moved into place. So what has a name here is whole, whatever was pulled or
cut meanwhile; leftovers of a kill lie in `incoming` and go at the next start.
"""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer.errors import MismatchError, NoSpaceError

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)


class BlobStore:
    """Content-addressed files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._incoming = root / "incoming"

    def prepare(self) -> None:
        """Make the folders, and clear what an interrupted run left half-written."""
        self._incoming.mkdir(parents=True, exist_ok=True)
        for leftover in self._incoming.iterdir():
            leftover.unlink(missing_ok=True)

    def path(self, digest: Sha256) -> Path:
        """Where the file of that hash lies, or would lie."""
        return self._root / digest[:2] / digest

    def has(self, digest: Sha256) -> bool:
        """Whether a file of that hash was stored. It may have been damaged since: see `verify`."""
        return self.path(digest).is_file()

    def store(self, chunks: Iterable[bytes], expected: Link, control: Control) -> tuple[Sha256, int]:
        """Write a file and return its hash and size in bytes.

        Args:
            chunks: the bytes, in pieces.
            expected: what the catalogue says of them. Where it gives a hash, that must fit; a size alone is a hint.
            control: stops between two pieces.

        Raises:
            MismatchError: the bytes are not those of the catalogue.
            NoSpaceError: the disk is full or read-only.
            CancelledError: the person stopped it.
        """
        descriptor, name = tempfile.mkstemp(dir=self._incoming)
        temporary = Path(name)
        try:
            digest, size = self._write(descriptor, chunks, control, expected.href)
            if expected.sha256 is not None and digest != expected.sha256:
                raise MismatchError(
                    "This file is not the one that the catalogue describes",
                    expected.href,
                    "It was not kept. Check again later, or tell whoever runs the catalogue.",
                )
            target = self.path(digest)
            target.parent.mkdir(exist_ok=True)
            temporary.replace(target)
        except OSError as error:
            raise self._explain(error, expected.href) from error
        finally:
            temporary.unlink(missing_ok=True)
        return digest, size

    def _write(self, descriptor: int, chunks: Iterable[bytes], control: Control, name: str) -> tuple[Sha256, int]:
        hasher = hashlib.sha256()
        size = 0
        with os.fdopen(descriptor, "wb") as file:
            for chunk in chunks:
                control.check(name)
                hasher.update(chunk)
                size += file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        return Sha256(hasher.hexdigest()), size

    def _explain(self, error: OSError, href: str) -> Exception:
        if error.errno not in FULL:
            return error
        return NoSpaceError(
            "The disk has no room for this file", href, f"Make room where {self._root} lies, then check again."
        )

    def verify(self, digest: Sha256) -> bool:
        """Whether the stored file still is what its name says."""
        hasher = hashlib.sha256()
        try:
            with self.path(digest).open("rb") as file:
                while chunk := file.read(1024 * 1024):
                    hasher.update(chunk)
        except OSError:
            return False
        return hasher.hexdigest() == digest

    def remove(self, digest: Sha256) -> None:
        """Remove a file; one that is not there is fine."""
        self.path(digest).unlink(missing_ok=True)
