"""A digest that shows whether a published catalogue was made from the current sources.

It is fast on purpose: it is used at each start and before the tests, and usually nothing has changed.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

LANGUAGES = "lang"
"""The folder of the languages, in a campaign's sources and in a published catalogue."""
FIXED = ("paper", "campaign")
"""The gettext catalogues that give translated materials their fixed texts."""
STAMP = "made-of.txt"
"""The file in a published catalogue with the digest of its sources; it is written last."""


def is_made_of(folder: Path, digest: str) -> bool:
    """Whether the catalogue in a folder was made from the sources with that digest."""
    stamp = folder / STAMP
    return stamp.is_file() and stamp.read_bytes() == digest.encode()


def digest_of(folder: Path, resources: Path) -> str:
    """A hash of the names and bytes of all files below a folder, and of the fixed texts of its translations.

    Args:
        folder: the sources of a catalogue.
        resources: the shipped resources, with the fixed texts of each language.
    """
    hasher = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        hasher.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    for language in sorted(path.name for path in (folder / LANGUAGES).glob("*")):
        for texts in FIXED:
            file = resources / "locale" / language / "LC_MESSAGES" / f"{texts}.mo"
            hasher.update(file.read_bytes() if file.is_file() else b"")
    return hasher.hexdigest()
