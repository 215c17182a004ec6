"""A partial download in two files: the bytes so far, and their version.

Policy: one program at a time writes to it. If a catalogue states no hash, the computed one is stored before the file is
moved to its place: a kill after that loses no byte, because the database row is written later.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Link
from desktop_app.files.file_lock import file_lock
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import BusyError
from desktop_app.transfer.source import FROM_START, ResponseBody, ResumePoint

BYTES, NOTE, FOUND, LOCK = ".part", ".json", ".found", ".lock"


class PartialDownload:
    """The partial download of one address. Nothing in it counts as kept."""

    def __init__(self, folder: Path, link: Link) -> None:
        self._link = link
        self._stem = f"{folder}{os.sep}{_stem(link)}"

    @cached_property
    def _there(self) -> bool:
        # Most files arrive complete at once, and creating path objects would cost more than the look-up.
        return os.path.exists(self._stem + BYTES)  # noqa: PTH110 - see above

    @property
    def path(self) -> Path:
        """The file with the bytes so far."""
        return Path(self._stem + BYTES)

    @property
    def _note(self) -> Path:
        return Path(self._stem + NOTE)

    @property
    def _found(self) -> Path:
        return Path(self._stem + FOUND)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Lock it for this process.

        Raises:
            BusyError: another window or command is downloading the same file.
        """
        with file_lock(Path(self._stem + LOCK)) as alone:
            if not alone:
                raise BusyError(TransferCode.FETCHED_ELSEWHERE, self._link.href, retry_after=2.0)
            yield

    @property
    def size(self) -> int:
        """The number of received bytes."""
        if not self._there:
            return 0
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def found(self) -> Sha256 | None:
        """The computed hash of a complete file; None before that, or if the catalogue states another hash."""
        if self._link.sha256 is not None:
            return None
        try:
            return Sha256(self._found.read_text(encoding="ascii"))
        except OSError:
            return None

    def note_found(self, digest: Sha256) -> None:
        """Store the computed hash, if the catalogue states none."""
        if self._link.sha256 is None:
            self._found.write_text(digest, encoding="ascii")

    def forget_found(self) -> None:
        """Delete the stored hash, because the database row is written: a later request checks the file again."""
        if self._link.sha256 is None:
            self._found.unlink(missing_ok=True)

    def place(self) -> ResumePoint:
        """The position to resume at: the beginning, unless the version of the received bytes is known.

        A hash in the catalogue also identifies the version: it shows at the end whether the parts belong together.
        """
        if not self._there:
            return FROM_START
        try:
            size = self.path.stat().st_size
            note = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return FROM_START
        validator = str(note.get("validator", ""))
        same = note.get("sha256") == self._link.sha256
        checked = self._link.sha256 is not None
        return ResumePoint(size, validator, checked) if size and same and (validator or checked) else FROM_START

    def begin(self, body: ResponseBody) -> BinaryIO:
        """The file, open at the position of the body's first byte; a body from the beginning empties the file."""
        note = {
            "href": self._link.href,
            "sha256": self._link.sha256,
            "validator": self._lasting_validator(body),
            "modified": body.known.modified,
            "total": body.total,
        }
        self._note.write_text(json.dumps(note), encoding="utf-8")
        if not body.offset:
            return self.path.open("w+b")
        file = self.path.open("r+b")
        file.seek(body.offset)
        file.truncate()
        return file

    def _lasting_validator(self, body: ResponseBody) -> str:
        """What names the version of a body: its time where the server has made up another tag for that very time."""
        try:
            before = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return body.validator
        modified = body.known.modified
        same = bool(modified) and (before.get("modified"), before.get("total")) == (modified, body.total)
        return modified if same and before.get("validator") != body.validator else body.validator

    def discard(self) -> None:
        """Delete it."""
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def save(self, body: ResponseBody, data: bytes) -> None:
        """Start with bytes that arrived before the connection broke."""
        with self.locked(), self.begin(body) as file:
            file.write(data)

    def finished(self) -> None:
        """Delete the version file, because the bytes were moved to their place."""
        self._note.unlink(missing_ok=True)


def begun(folder: Path, links: Sequence[Link]) -> set[str]:
    """The addresses of those links of which a folder has a part, or a note that they arrived."""
    with os.scandir(folder) as found:
        stems = {one.name.partition(".")[0] for one in found if one.name.endswith((BYTES, FOUND))}
    return {link.href for link in links if _stem(link) in stems} if stems else set()


def _stem(link: Link) -> str:
    """The name of a partial download without its ending."""
    return hashlib.sha256(link.href.encode()).hexdigest()
