"""Where the revisions and files of another journal come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision


class RevisionSource(Protocol):
    """Where revisions and files come from: a journal's file, or another journal."""

    @property
    def name(self) -> str:
        """What the person calls it: the name of a file or profile."""

    @property
    def copy(self) -> DeviceId:
        """The copy of the journal that wrote it; empty where it does not say so."""

    def revisions(self, report: Report = silent) -> Iterator[Revision | None]:
        """All revisions; None for one that was altered after it was written. Reports how many are read."""

    def batches(self, report: Report = silent) -> Iterator[list[Revision | None]]:
        """The same in lists that fit into memory."""

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of the files that it has."""

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's bytes, piece by piece, unverified; it may stop after `most` bytes."""
