"""The hash of a file, which is read in pieces."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop_app.domain.hashes import Sha256


def sha256_of(path: Path) -> Sha256:
    """A file's SHA-256.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return Sha256(hashlib.file_digest(file, "sha256").hexdigest())
