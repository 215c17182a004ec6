"""The source of another journal's revisions and files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.store.journal_store import StoredDraft


class RevisionSource(Protocol):
    """A source of revisions and files: a journal's file, or another journal."""

    @property
    def name(self) -> str:
        """The person's name for it: the name of a file or profile."""

    @property
    def copy(self) -> DeviceId:
        """The copy of the journal that wrote it; empty if unknown."""

    def revisions(self, report: Report = silent) -> Iterator[Revision | None]:
        """All revisions; None for one that was altered. Reports how many are read."""

    def batches(self, report: Report = silent) -> Iterator[list[Revision | None]]:
        """The revisions in lists that fit into memory."""

    def drafts(self) -> tuple[StoredDraft, ...]:
        """The drafts; a journal's file has none."""

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of its files."""

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's bytes in pieces, unverified; it may stop after `most` bytes."""
