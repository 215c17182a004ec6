"""A download that is not whole yet, in two files: its bytes so far, and which version of what they are."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.publication import Link
from desktop_app.transfer.source import BEGINNING, Body, Place

BYTES, NOTE = ".part", ".json"


class Partial:
    """The unfinished download of one address. Nothing in it counts as kept."""

    def __init__(self, folder: Path, link: Link) -> None:
        name = hashlib.sha256(link.href.encode()).hexdigest()
        self.path = folder / (name + BYTES)
        self._note = folder / (name + NOTE)
        self._link = link

    def place(self) -> Place:
        """Where to go on: the beginning, unless it is known which version the bytes so far belong to.

        A hash in the catalogue is such knowledge too: it shows at the end whether the parts belong together.
        """
        try:
            size = self.path.stat().st_size
            note = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return BEGINNING
        validator = str(note.get("validator", ""))
        same = note.get("sha256") == self._link.sha256
        return Place(size, validator) if same and (validator or self._link.sha256) else BEGINNING

    def begin(self, body: Body) -> BinaryIO:
        """The file, open where the body's bytes go on; a body that begins anew empties it."""
        note = {"href": self._link.href, "sha256": self._link.sha256, "validator": body.validator}
        self._note.write_text(json.dumps(note), encoding="utf-8")
        if not body.offset:
            return self.path.open("w+b")
        file = self.path.open("r+b")
        file.seek(body.offset)
        file.truncate()
        return file

    def discard(self) -> None:
        """Forget it."""
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def finish(self, target: Path) -> None:
        """Move the bytes, whole and verified, into place."""
        target.parent.mkdir(exist_ok=True)
        self.path.replace(target)
        self._note.unlink(missing_ok=True)
