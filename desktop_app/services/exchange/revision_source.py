"""The source of another journal's revisions and files."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Report, silent
from desktop_app.domain.revision import DeviceId, Revision
from desktop_app.domain.revision_batch import KnownRevisions, RevisionBatch, none_known
from desktop_app.store.journal_store import StoredDraft


class RevisionSource(Protocol):
    """A source of revisions and files: a journal's file, or another journal."""

    @property
    def name(self) -> str:
        """The person's name for it: the name of a file or profile."""

    @property
    def copy(self) -> DeviceId:
        """The copy of the journal that wrote it; empty if unknown."""

    @property
    def computers(self) -> Mapping[DeviceId, str]:
        """The names of the copies that it knows."""

    def of_kinds(self, kinds: Collection[str]) -> Iterator[Revision]:
        """The revisions of these kinds, without altered ones."""

    def batches(self, report: Report = silent, known: KnownRevisions = none_known) -> Iterator[RevisionBatch]:
        """All revisions in batches that fit into memory, perhaps without `known` ones. Reports how many are read."""

    def drafts(self) -> tuple[StoredDraft, ...]:
        """The drafts; a journal's file has none."""

    def files(self) -> tuple[Sha256, ...]:
        """The hashes of its files."""

    def pieces(self, digest: Sha256, most: int) -> Iterator[bytes]:
        """A file's bytes in pieces, unverified; it may stop after `most` bytes."""
