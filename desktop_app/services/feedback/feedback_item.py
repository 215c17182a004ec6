"""A piece of feedback as it was found in a file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.records.feedback import Feedback, FeedbackSource
from desktop_app.domain.revision import RecordId

if TYPE_CHECKING:  # imports PDFium
    from desktop_app.reading.drawn_places import Box


@dataclass(frozen=True, slots=True)
class FeedbackItem:
    """A piece of feedback, and what belongs to it.

    Attributes:
        feedback: the record.
        is_from_here: it belongs to a portfolio from this journal.
        picture: the bytes of the scanned page, or of the place of a drawing.
        box: where it is on its page.
        guess: the entry that it may belong to, if that could not be determined.
        copies: how many items before it in the file have the same words on the same page, but in another place.
        saved: which file it is from, if nobody signed it; see `saved_copy`.
    """

    feedback: Feedback
    is_from_here: bool = False
    picture: bytes = b""
    box: Box | None = None
    guess: RecordId | None = None
    copies: int = 0
    saved: str = ""

    @property
    def record(self) -> RecordId:
        """The record id: the same on every computer and for every file name.

        A drawing is identified by its place instead of its picture, which looks different in each version of PDFium.
        What nobody signed is identified by its file, because two people may tick or write the same.
        """
        return self._record_id(self.saved)

    @property
    def earlier_record(self) -> RecordId:
        """The id that earlier versions of the program gave it: the same for all files that nobody signed."""
        return self._record_id("")

    def _record_id(self, saved: str) -> RecordId:
        one = self.feedback
        is_scan = one.source is FeedbackSource.SCAN
        said: list[object] = [
            *(one.entry or "", one.portfolio, one.version, one.part.value, one.source.value),
            *(one.text, one.quote, one.name, one.page, one.sha256 if is_scan else ""),
        ]
        if one.source is FeedbackSource.DRAWN and self.box:
            said += [round(edge) for edge in self.box]
        said += [self.copies] if self.copies else []
        said += [saved] if saved else []
        return RecordId(hashlib.sha256("\0".join(map(str, said)).encode()).hexdigest()[:16])


def told_apart(items: Sequence[FeedbackItem]) -> list[FeedbackItem]:
    """The items, with those counted that say the same on the same page in several places."""
    places: dict[RecordId, list[Box | None]] = {}
    found = []
    for one in items:
        known = places.setdefault(one.record, [])
        if one.box not in known:
            known.append(one.box)
        found.append(replace(one, copies=known.index(one.box)))
    return found
