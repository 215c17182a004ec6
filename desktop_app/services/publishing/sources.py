"""A digest that shows whether a published catalogue was made from the current sources.

It is fast on purpose: it is used at each start and before the tests, and usually nothing has changed.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

STAMP = "made-of.txt"
"""The file in a published catalogue with the digest of its sources; it is written last."""


def is_made_of(folder: Path, digest: str) -> bool:
    """Whether the catalogue in a folder was made from the sources with that digest."""
    stamp = folder / STAMP
    return stamp.is_file() and stamp.read_bytes() == digest.encode()


def digest_of(folder: Path) -> str:
    """A hash of the names and bytes of all files below a folder."""
    hasher = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        hasher.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return hasher.hexdigest()
