"""The pieces of feedback in a file: form fields, comments and scans; and whether it belongs to a portfolio of ours.

Nothing is written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

from desktop_app.domain.feedback_form import (
    AGREED_COLUMNS,
    DAY,
    DEPTH,
    ENTRY,
    FIELDS,
    FREE,
    LEVELS,
    NAME,
    agreed_field,
    day_typed,
    part_field,
)
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.reading.page_pictures import PagePicture
from desktop_app.services.feedback.feedback_item import FeedbackItem
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios
from desktop_app.services.feedback.remark_reader import RemarkReader
from desktop_app.services.feedback.saved_copy import saved_copy
from desktop_app.services.feedback.scan_reader import ScanReader

MAX_AGREED = 20
"""The maximum number of rows with agreed actions."""
FREE_FIELDS = {part_field(part): part for part in FREE}
LEVEL_NAMES = {key: name for key, name, _ in LEVELS}


class FeedbackReader:
    """Finds the feedback in one file.

    Attributes:
        unread: the pages (from 1) of what was found but can't be read, one for each; complete after the items.
        blank: the scanned pages (from 1) without handwriting; complete after the items.

    Args:
        source: the file.
        given: author and date, if the file does not name them; the date is always set.
        given_out: the portfolios that were given out from the journal.
    """

    def __init__(self, source: Path, given: FeedbackAuthor, given_out: IssuedPortfolios) -> None:
        self._source = source
        self._given = given
        self._given_out = given_out
        self.unread: list[int] = []
        self.blank: list[int] = []

    def of_portfolio(self, returned: ReturnedPortfolio) -> Iterator[FeedbackItem]:
        """The form's texts and ticks, and what a PDF reader left on the pages."""
        holds = self._given_out.holds(returned.portfolio, returned.version, returned.entries)
        remarks = RemarkReader(self._source, returned, self._common(FeedbackSource.COMMENT), self._given_out)
        for one in (*map(FeedbackItem, self._fields(returned)), *remarks.items()):
            is_from_here = holds and returned.origin(one.feedback.page).is_own
            said = _of_whom(one.feedback, is_from_here=is_from_here)
            yield replace(one, feedback=said, is_from_here=is_from_here, saved="" if _is_signed(said) else self._saved)
        self.unread += [*returned.unread, *remarks.unread]

    @cached_property
    def _saved(self) -> str:
        return saved_copy(self._source, self._given_out.digests)

    def _fields(self, returned: ReturnedPortfolio) -> Iterator[Feedback]:
        filled = dict(reversed(returned.fields))  # the first one of merged files
        common = replace(
            self._common(FeedbackSource.FORM),
            portfolio=returned.portfolio,
            version=returned.version,
            name=filled.get(NAME, self._given.name),
        )
        typed = filled.get(DAY, "")
        if typed:
            day = day_typed(typed)
            common = replace(common, day=day, typed_day="" if day else typed)
        for name, text in sorted(set(returned.fields)):
            kind, *rest = name.removeprefix(FIELDS).split(".")
            if name in FREE_FIELDS:
                yield replace(common, text=text, part=FREE_FIELDS[name])
            elif kind == ENTRY and len(rest) == 1:
                yield replace(common, text=text, entry=self._given_out.record(rest[0]))
            elif kind == DEPTH and rest:
                told = f"{LEVEL_NAMES.get(rest[0], rest[0])}: {text.replace('-', ' ')}"
                yield replace(common, text=told, part=FeedbackPart.DEPTH)
        for number in range(1, MAX_AGREED + 1):
            told = " – ".join(filter(None, (filled.get(agreed_field(number, key), "") for key, _ in AGREED_COLUMNS)))
            if told:
                yield replace(common, text=told, part=FeedbackPart.AGREED)

    def of_scan(self, pages: Iterable[PagePicture], entry: RecordId | None) -> Iterator[FeedbackItem]:
        """Scanned pages; see `ScanReader`. What is blank is complete after the items."""
        scan = ScanReader(self._common(FeedbackSource.SCAN), self._given_out, entry)
        yield from scan.items(pages)
        self.blank += scan.blank

    def _common(self, kind: FeedbackSource) -> Feedback:
        """The fields that all pieces of this file share."""
        return Feedback(
            "",
            name=self._given.name,
            role=self._given.role,
            day=self._given.day,
            source=kind,
            origin=self._source.name,
            media_type="image/jpeg" if kind is FeedbackSource.SCAN else "",
        )


def _of_whom(one: Feedback, *, is_from_here: bool) -> Feedback:
    return replace(one, foreign=bool(one.portfolio) and not is_from_here)


def _is_signed(one: Feedback) -> bool:
    """Whether nobody else can have left the same: it has a name, or it is a drawing, which its place tells apart."""
    return bool(one.name) or (one.source is FeedbackSource.DRAWN and not one.text)
