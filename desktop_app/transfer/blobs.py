"""The blob store: files under the name of their SHA-256, `blobs/ab/abcdef…`.

Policy: what has a name here was whole and verified when it got it (see `transfer.fetcher`). Unfinished downloads wait
in `incoming` to be gone on with, and are thrown away when nobody has for a long time.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from desktop_app.domain.hashes import Sha256

PATIENCE_DAYS = 60


class BlobStore:
    """Content-addressed files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.incoming = root / "incoming"

    def prepare(self) -> None:
        """Make the folders, and throw away unfinished downloads that nobody has gone on with for PATIENCE_DAYS."""
        self.incoming.mkdir(parents=True, exist_ok=True)
        now, day = time.time(), 24 * 3600
        for waiting in self.incoming.iterdir():
            # What was held in memory can't be gone on with; it may be of a program that still runs.
            days = 1 if waiting.suffix == ".new" else PATIENCE_DAYS
            if waiting.stat().st_mtime < now - days * day:
                waiting.unlink(missing_ok=True)

    def path(self, digest: Sha256) -> Path:
        """Where the file of that hash lies, or would lie."""
        return self._root / digest[:2] / digest

    def has(self, digest: Sha256) -> bool:
        """Whether a file of that hash was stored. It may have been damaged since: see `verify`."""
        return self.path(digest).is_file()

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

    def take(self, path: Path, digest: Sha256) -> None:
        """Move a file, whole and verified, into place."""
        target = self.path(digest)
        try:
            path.replace(target)
        except FileNotFoundError:
            target.parent.mkdir(exist_ok=True)
            path.replace(target)

    def remove(self, digest: Sha256) -> None:
        """Remove a file; one that is not there is fine."""
        self.path(digest).unlink(missing_ok=True)
