"""What the import of feedback has found."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.revision import RecordId


@dataclass(frozen=True, slots=True)
class UnplacedPage:
    """A scanned page without a readable code: its feedback, its page, and the entry that it may belong to."""

    record: RecordId
    page: int
    guess: RecordId | None


@dataclass(frozen=True, slots=True)
class FeedbackImport:
    """The result of an import: new pieces, known pieces, and the entries of the new ones.

    `unplaced` counts pieces on the portfolio in general, because no entry could be determined. `unread` are the pages
    of what was written but could not be read, one for each. `to_place` are the scanned pages that could be put to no
    entry. `blank` are the scanned pages (from 1) without handwriting.
    """

    added: tuple[Feedback, ...]
    known: int
    unplaced: int
    unread: tuple[int, ...] = ()
    to_place: tuple[UnplacedPage, ...] = ()
    blank: tuple[int, ...] = ()
