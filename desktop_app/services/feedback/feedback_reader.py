"""The pieces of feedback in a file: form fields, comments and scans; and whether it belongs to a portfolio of ours.

Nothing is written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
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
    part_field,
)
from desktop_app.domain.hashes import sha256
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.reading.marked_text import marked_texts
from desktop_app.reading.page_pictures import PagePicture
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios

MAX_AGREED = 20
"""The maximum number of rows with agreed actions."""
FREE_FIELDS = {part_field(part): part for part in FREE}
LEVEL_NAMES = {key: name for key, name, _ in LEVELS}


@dataclass(frozen=True, slots=True)
class FeedbackItem:
    """A piece of feedback, its scanned page, and whether it belongs to a portfolio from this journal."""

    feedback: Feedback
    is_from_here: bool
    picture: bytes = b""


class FeedbackReader:
    """Finds the feedback in one file.

    Args:
        source: the file.
        given: author and date, if the file does not name them; the date is always set.
        given_out: the portfolios that were given out from the journal.
    """

    def __init__(self, source: Path, given: FeedbackAuthor, given_out: IssuedPortfolios) -> None:
        self._source = source
        self._given = given
        self._given_out = given_out

    def of_portfolio(self, returned: ReturnedPortfolio) -> Iterator[FeedbackItem]:
        """The form's texts and ticks, and a PDF reader's comments and highlights."""
        is_from_here = self._given_out.holds(returned.portfolio, returned.version, returned.entries)
        for field in (*self._fields(returned), *self._remarks(returned)):
            yield _piece(field, is_from_here=is_from_here)

    def _fields(self, returned: ReturnedPortfolio) -> Iterator[Feedback]:
        filled = dict(returned.fields)
        common = replace(
            self._common(FeedbackSource.FORM),
            portfolio=returned.portfolio,
            version=returned.version,
            name=filled.get(NAME, self._given.name),
            day=_day(filled.get(DAY, "")) or self._given.day,
        )
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

    def _remarks(self, returned: ReturnedPortfolio) -> Iterator[Feedback]:
        marked = [remark for remark in returned.remarks if remark.marks]
        texts = marked_texts(self._source, [(one.page, one.marks) for one in marked])
        quotes = dict(zip(map(id, marked), texts, strict=True))
        for one in returned.remarks:
            quote = quotes.get(id(one), "")
            if not (one.text or quote):
                continue
            yield replace(
                self._common(FeedbackSource.COMMENT),
                text=one.text if one.text != quote else "",
                entry=self._given_out.record(one.entry) if one.entry else None,
                portfolio=returned.portfolio,
                version=returned.version,
                quote=quote,
                name=one.author or self._given.name,
                day=one.day or self._given.day,
                page=one.page,
            )

    def of_scan(self, pages: list[PagePicture], entry: RecordId | None) -> Iterator[FeedbackItem]:
        """Scanned pages, each for the entry of its code; a page without a code belongs to the page before.

        Args:
            pages: the pages.
            entry: the entry for first pages without a code; None if unknown.
        """
        common, is_from_here = replace(self._common(FeedbackSource.SCAN), entry=entry), entry is not None
        for number, page in enumerate(pages, 1):
            mark = _mark_on(page)
            if mark is not None:
                is_from_here = self._given_out.holds(mark.portfolio, mark.version, (mark.record,))
                record = self._given_out.record(mark.record) or (common.entry if is_from_here else None)
                common = replace(common, portfolio=mark.portfolio, version=mark.version, entry=record)
            one = replace(common, page=number, sha256=sha256(page.jpeg))
            yield _piece(one, is_from_here=is_from_here, picture=page.jpeg)

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


def _piece(feedback: Feedback, *, is_from_here: bool, picture: bytes = b"") -> FeedbackItem:
    return FeedbackItem(replace(feedback, foreign=bool(feedback.portfolio) and not is_from_here), is_from_here, picture)


def _mark_on(page: PagePicture) -> EntryMark | None:
    """The first of our marks on a scanned page."""
    return next((mark for code in page.codes if (mark := EntryMark.parse(code)) is not None), None)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
