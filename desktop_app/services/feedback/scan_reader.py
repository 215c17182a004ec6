"""The feedback on scanned pages: which page of which portfolio each is, and what was written on it at which entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop_app.domain.entry_mark import EntryMark
from desktop_app.domain.hashes import sha256
from desktop_app.domain.page_mark import PageMark
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.issued_pages import IssuedPage
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.found_code import FoundCode
from desktop_app.reading.marked_page import MarkedPage, marked_page
from desktop_app.reading.page_pictures import PagePicture
from desktop_app.reading.worker import limited
from desktop_app.services.feedback.feedback_item import FeedbackItem
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios

COMPARING = 60.0
"""The time limit in seconds for comparing one page with its original."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A scanned page whose code names a page of a portfolio."""

    page: PagePicture
    code: FoundCode
    mark: PageMark


class ScanReader:
    """Finds the feedback on the pages of one scan.

    Attributes:
        blank: the pages (from 1) that are as they were given out, without anything written on them.

    Args:
        common: the fields that all pieces of feedback in the file share.
        given_out: the portfolios that were given out from the journal.
        entry: the entry that the person names for pages that are not known; None if there is none.
    """

    def __init__(self, common: Feedback, given_out: IssuedPortfolios, entry: RecordId | None) -> None:
        self._common = common
        self._given_out = given_out
        self._entry = entry
        self._guess: RecordId | None = None
        self._is_from_here = False
        self.blank: list[int] = []

    def items(self, pages: Iterable[PagePicture]) -> Iterator[FeedbackItem]:
        """The feedback on each page.

        What is on an unknown page, or at a place that is not clear, is put to no entry unless the person names it: a
        wrong place hides it, and it is the only copy. It gets a guess.
        """
        pages = [*pages]
        owners = [self._given_out.is_own(mark) for page in pages if (mark := _page_mark(page)) is not None]
        self._is_from_here = bool(owners) and all(owners)
        for page in pages:
            yield from self._of_page(page)

    def _of_page(self, page: PagePicture) -> Iterator[FeedbackItem]:
        for code in page.codes:
            mark = PageMark.parse(code.text)
            if mark is not None:
                yield from self._of_marked(_Seen(page, code, mark))
                return
            earlier = EntryMark.parse(code.text)
            if earlier is not None:
                yield self._of_entry(page, earlier)
                return
        yield self._unknown(self._scan(page), page.jpeg)

    def _scan(self, page: PagePicture) -> Feedback:
        return replace(self._common, page=page.page)

    def _of_entry(self, page: PagePicture, mark: EntryMark) -> FeedbackItem:
        """A page of an earlier version of the program, which printed a code at each entry."""
        is_own = self._given_out.holds(mark.portfolio, mark.version, (mark.record,))
        record = self._given_out.record(mark.record) or (self._entry if is_own else None)
        self._guess, self._is_from_here = record, is_own
        said = replace(self._scan(page), portfolio=mark.portfolio, version=mark.version, entry=record)
        return self._item(said, page.jpeg, is_own=is_own)

    def _of_marked(self, seen: _Seen) -> Iterator[FeedbackItem]:
        is_own, original = self._given_out.is_own(seen.mark), self._given_out.page(seen.mark)
        portfolio = self._given_out.full_id(seen.mark)
        said = replace(self._scan(seen.page), portfolio=portfolio, version=seen.mark.version)
        if original is None:
            yield self._unknown(said, seen.page.jpeg, is_own=is_own)
            return
        entries = [self._given_out.record(band.entry) if band.entry else None for band in original.bands]
        self._guess = next((entry for entry in entries if entry), self._guess)
        compared = _compared(seen, original)
        if compared is None or not compared.coincides:
            jpeg = compared.jpeg if compared else seen.page.jpeg
            if len(set(entries)) == 1:
                yield self._placed(said, jpeg, entries[0])
            else:
                yield self._unknown(said, jpeg, is_own=is_own)
            return
        for part, jpeg in compared.parts:
            yield self._placed(said, jpeg, entries[part])
            self._guess = entries[part] or self._guess
        if compared.unclear is not None:
            self._guess = entries[compared.unclear] or self._guess
            yield self._unknown(said, compared.jpeg, is_own=is_own)
        elif not compared.parts:
            self.blank.append(seen.page.page)

    def _placed(self, said: Feedback, jpeg: bytes, entry: RecordId | None) -> FeedbackItem:
        return self._item(replace(said, entry=entry, whole=entry is None), jpeg, is_own=True)

    def _unknown(self, said: Feedback, jpeg: bytes, *, is_own: bool | None = None) -> FeedbackItem:
        """A page that only the person can put to an entry."""
        is_own = self._is_from_here if is_own is None else is_own
        if self._entry is not None and (is_own or not said.portfolio):
            return self._item(replace(said, entry=self._entry), jpeg, is_own=True)
        return replace(self._item(said, jpeg, is_own=is_own), guess=self._guess)

    @staticmethod
    def _item(said: Feedback, jpeg: bytes, *, is_own: bool) -> FeedbackItem:
        foreign = bool(said.portfolio) and not is_own
        return FeedbackItem(replace(said, sha256=sha256(jpeg), foreign=foreign), is_own, jpeg)


def _page_mark(page: PagePicture) -> PageMark | None:
    return next((mark for code in page.codes if (mark := PageMark.parse(code.text)) is not None), None)


def _compared(seen: _Seen, original: IssuedPage) -> MarkedPage | None:
    """The page compared with its original; None if that failed."""
    edges = [(band.top, band.bottom) for band in original.bands]
    name = f"{seen.mark.portfolio}, {seen.mark.page}"
    try:
        return limited(name, COMPARING, marked_page, seen.page.jpeg, seen.code, original.pdf, edges)
    except ReadingError:
        return None
