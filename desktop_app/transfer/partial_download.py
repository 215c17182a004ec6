"""A download that is not whole yet, in two files: its bytes so far, and which version of what they are.

Policy: one program at a time writes to it. Where a catalogue names no hash, the one that was found is written down
before the file is moved into place: a kill after that costs no byte, as the row that counts is written later.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Link
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import BusyError
from desktop_app.transfer.source import FROM_START, ResponseBody, ResumePoint

BYTES, NOTE, FOUND, LOCK = ".part", ".json", ".found", ".lock"


class PartialDownload:
    """The unfinished download of one address. Nothing in it counts as kept."""

    def __init__(self, folder: Path, link: Link) -> None:
        self._link = link
        self._stem = f"{folder}{os.sep}{hashlib.sha256(link.href.encode()).hexdigest()}"
        # Most files come whole at once, and a path object for each name would cost more than looking for it.
        self._there = os.path.exists(self._stem + BYTES)  # noqa: PTH110 - as it says

    @property
    def path(self) -> Path:
        """The bytes so far."""
        return Path(self._stem + BYTES)

    @property
    def _note(self) -> Path:
        return Path(self._stem + NOTE)

    @property
    def _found(self) -> Path:
        return Path(self._stem + FOUND)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Have it for oneself.

        Raises:
            BusyError: another window or command is fetching the same file.
        """
        lock = FileLock(self._stem + LOCK, timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise BusyError(TransferCode.FETCHED_ELSEWHERE, self._link.href, retry_after=2.0) from error
        try:
            yield
        finally:
            # Gone before it is let go: who waits for it makes a new one, which on Windows the open file would forbid.
            with suppress(OSError):
                Path(self._stem + LOCK).unlink()
            lock.release()

    @property
    def size(self) -> int:
        """Bytes that are here so far."""
        if not self._there:
            return 0
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def found(self) -> Sha256 | None:
        """The hash that was found when the file came whole, None before or where the catalogue names another."""
        if self._link.sha256 is not None:
            return None
        try:
            return Sha256(self._found.read_text(encoding="ascii"))
        except OSError:
            return None

    def note_found(self, digest: Sha256) -> None:
        """Write down the hash that was found, where the catalogue names none."""
        if self._link.sha256 is None:
            self._found.write_text(digest, encoding="ascii")

    def forget_found(self) -> None:
        """The row that counts is written: the next time the file is asked for, it is looked at anew."""
        if self._link.sha256 is None:
            self._found.unlink(missing_ok=True)

    def place(self) -> ResumePoint:
        """Where to go on: the beginning, unless it is known which version the bytes so far belong to.

        A hash in the catalogue is such knowledge too: it shows at the end whether the parts belong together.
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
        return ResumePoint(size, validator) if same and (validator or self._link.sha256) else FROM_START

    def begin(self, body: ResponseBody) -> BinaryIO:
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

    def save(self, body: ResponseBody, data: bytes) -> None:
        """Begin with bytes that came before the line was cut."""
        with self.locked(), self.begin(body) as file:
            file.write(data)

    def finished(self) -> None:
        """The bytes were moved into place."""
        self._note.unlink(missing_ok=True)
