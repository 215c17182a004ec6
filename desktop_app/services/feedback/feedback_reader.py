"""The pieces of feedback in a file: form fields, comments and scans; and whether it belongs to a portfolio of ours.

Nothing is written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.entry_mark import EntryMark
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
from desktop_app.domain.hashes import sha256
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.reading.page_pictures import PagePicture
from desktop_app.services.feedback.feedback_item import FeedbackItem
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios
from desktop_app.services.feedback.remark_reader import RemarkReader

MAX_AGREED = 20
"""The maximum number of rows with agreed actions."""
FREE_FIELDS = {part_field(part): part for part in FREE}
LEVEL_NAMES = {key: name for key, name, _ in LEVELS}


class FeedbackReader:
    """Finds the feedback in one file.

    Attributes:
        unread: the pages (from 1) of what was found but can't be read, one for each; complete after the items.

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

    def of_portfolio(self, returned: ReturnedPortfolio) -> Iterator[FeedbackItem]:
        """The form's texts and ticks, and what a PDF reader left on the pages."""
        is_from_here = self._given_out.holds(returned.portfolio, returned.version, returned.entries)
        remarks = RemarkReader(self._source, returned, self._common(FeedbackSource.COMMENT), self._given_out)
        for one in (*map(FeedbackItem, self._fields(returned)), *remarks.items()):
            yield replace(one, feedback=_of_whom(one.feedback, is_from_here=is_from_here), is_from_here=is_from_here)
        self.unread += [*returned.unread, *remarks.unread]

    def _fields(self, returned: ReturnedPortfolio) -> Iterator[Feedback]:
        filled = dict(returned.fields)
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
        for name, text in sorted(filled.items()):
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

    def of_scan(self, pages: list[PagePicture], entry: RecordId | None) -> Iterator[FeedbackItem]:
        """Scanned pages, each for the entry of its code.

        A page without a readable code is put to no entry that nobody named: a guess may be wrong, and the text on the
        page is somebody's only copy.

        Args:
            pages: the pages.
            entry: the entry for pages without a code; None if unknown. Then they get a guess: the entry before.
        """
        common = self._common(FeedbackSource.SCAN)
        marks = [_mark_on(page) for page in pages]
        own = [self._given_out.holds(mark.portfolio, mark.version, (mark.record,)) for mark in marks if mark]
        before = FeedbackItem(common, is_from_here=bool(own) and all(own))
        for number, (page, mark) in enumerate(zip(pages, marks, strict=True), 1):
            scanned = replace(common, page=number, sha256=sha256(page.jpeg))
            if mark is not None:
                is_from_here = self._given_out.holds(mark.portfolio, mark.version, (mark.record,))
                record = self._given_out.record(mark.record) or (entry if is_from_here else None)
                scanned = replace(scanned, portfolio=mark.portfolio, version=mark.version, entry=record)
                before = FeedbackItem(_of_whom(scanned, is_from_here=is_from_here), is_from_here, page.jpeg)
                yield before
            elif entry is not None:
                yield FeedbackItem(replace(scanned, entry=entry), is_from_here=True, picture=page.jpeg)
            else:
                # Whose page it is, only the other pages can answer.
                yield FeedbackItem(scanned, before.is_from_here, page.jpeg, guess=before.feedback.entry)

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


def _mark_on(page: PagePicture) -> EntryMark | None:
    """The first of our marks on a scanned page."""
    return next((mark for code in page.codes if (mark := EntryMark.parse(code)) is not None), None)
