"""A batch of revisions from another journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.domain.revision import Revision, RevisionId

KnownRevisions = Callable[[Sequence[RevisionId]], set[RevisionId]]
"""Returns those of some revisions that this journal already has."""


def none_known(_names: Sequence[RevisionId]) -> set[RevisionId]:
    """For a reader without a journal: none is known."""
    return set()


@dataclass(frozen=True, slots=True)
class RevisionBatch:
    """A batch that fits into memory.

    Attributes:
        revisions: those that match their id; without those that were known and therefore not read.
        known: the number of known ones.
        refused: the number of those that were altered.
    """

    revisions: list[Revision]
    known: int = 0
    refused: int = 0

    def __len__(self) -> int:
        """The number of revisions in the source."""
        return len(self.revisions) + self.known + self.refused
