"""Importing a returned file: what is new in it is written into the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.foreign_file import ForeignFile, ForeignFileError
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackSource
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.known_pages import KnownPages
from desktop_app.portfolio.returned import ReturnedPortfolio, read_returned
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.page_pictures import PagePicture, scanned_pages
from desktop_app.reading.worker import limited
from desktop_app.services.feedback.codes import FeedbackCode
from desktop_app.services.feedback.errors import FeedbackError
from desktop_app.services.feedback.feedback_item import FeedbackItem, told_apart
from desktop_app.services.feedback.feedback_reader import FeedbackReader
from desktop_app.services.feedback.import_result import FeedbackImport, UnplacedPage
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios
from desktop_app.services.feedback.page_finder import known_pages
from desktop_app.services.feedback.returned_kinds import require_pages
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios

READING = 60.0
"""The time limit in seconds for finding the feedback in a PDF."""


class PageCache:
    """The pages of a file as pictures, drawn once and only if somebody asks for them."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._pages: list[PagePicture] | None = None

    def pages(self) -> Iterator[PagePicture]:
        """The pages, in their order.

        Raises:
            FeedbackError: they can't be drawn.
        """
        if self._pages is None:
            try:
                self._pages = [*scanned_pages(self._source.read_bytes())]
            except ReadingError as error:
                raise FeedbackError(FeedbackCode.PAGES_UNREADABLE, self._source.name) from error
        yield from self._pages


class FileImport:
    """Imports files with feedback, of one person.

    Args:
        journal: gets what is new.
        portfolios: were given out.
        given: the author, where a file names none.
    """

    def __init__(self, journal: Journal, portfolios: Portfolios, given: FeedbackAuthor) -> None:
        self._journal, self._portfolios, self._given = journal, portfolios, given

    def take_in(self, source: Path, named: Callable[[], RecordId | None], *, accepted: bool) -> FeedbackImport:
        """Import a file; see `FeedbackService.import_file`. `named` finds the entry for scanned pages without a code.

        Raises:
            ForeignFileError: it was not accepted, and does not belong to a portfolio from this journal.
            SpringshelfError: the file can't be read, or contains no feedback.
        """
        returned = self._returned(source)
        if returned and returned.held:
            raise FeedbackError(FeedbackCode.ONLY_OTHER_FILES, source.name, names=", ".join(returned.held))
        given_out, drawn = IssuedPortfolios(self._journal, self._portfolios), PageCache(source)
        known = known_pages(returned, drawn.pages(), given_out) if returned else None
        if known:
            returned = self._returned(source, known)
        pieces = FeedbackReader(source, self._given, given_out)
        found = [*pieces.of_portfolio(returned)] if returned else []
        # Another program wrote these pages again, so nothing tells what was added: they are compared like scans.
        rewritten = returned.added.rewritten if returned else ()
        if not found and not rewritten:
            _require_pages(source, returned, pieces.unread, given_out)
        unread = tuple(pieces.unread)
        if not found or (rewritten and returned and (known or returned.document)):
            record = named()
            wanted = drawn.pages() if not found else (one for one in drawn.pages() if one.page in rewritten)
            found += pieces.of_scan(wanted, record)
        else:
            unread += rewritten
        if not found:
            _require_handwriting(source, pieces.blank, unread)
        found = told_apart(found)
        new = [one for one in found if not self._is_known(one)]
        foreign = [one for one in new if not one.is_from_here]
        if foreign and not accepted:
            raise _foreign(source, returned.owner if returned else "", foreign)
        kept = self._keep(new, len(found) - len(new), unread)
        return replace(kept, blank=tuple(pieces.blank))

    def _is_known(self, one: FeedbackItem) -> bool:
        """Whether it was imported before. By the id of earlier versions, it was only if the file has the same name."""
        if self._journal.history(one.record):
            return True
        if not one.saved or not self._journal.history(one.earlier_record):
            return False
        earlier = self._journal.entry(one.earlier_record)
        return not (earlier and isinstance(earlier.value, Feedback) and earlier.value.origin != one.feedback.origin)

    @staticmethod
    def _returned(source: Path, known: KnownPages | None = None) -> ReturnedPortfolio | None:
        """The feedback in a PDF; None if the file is not a PDF."""
        return limited(source.name, READING, read_returned, source, known) if require_pages(source) else None

    def _keep(self, new: Sequence[FeedbackItem], known: int, unread: tuple[int, ...]) -> FeedbackImport:
        added: list[Feedback] = []
        for one in new:
            record = one.record
            if self._journal.history(record):  # the file contains it twice
                known += 1
                continue
            if one.picture:
                self._journal.keep_file(one.picture)
            self._journal.write(one.feedback, record)
            added.append(one.feedback)
        to_place = tuple(
            UnplacedPage(item.record, item.feedback.page, item.guess)
            for item in new
            if item.feedback.source is FeedbackSource.SCAN and item.feedback.entry is None and not item.feedback.whole
        )
        unplaced = sum(one.is_unplaced for one in added)
        return FeedbackImport(tuple(added), known, unplaced, unread, to_place)


def _require_handwriting(source: Path, blank: Sequence[int], unread: Sequence[int]) -> None:
    """Refuse pages on which nothing was found.

    Raises:
        FeedbackError: always; it says which pages can't be read, or that there is no handwriting.
    """
    if unread:
        raise FeedbackError(FeedbackCode.UNREADABLE_ONLY, source.name, pages=_numbers(unread))
    raise FeedbackError(FeedbackCode.NO_HANDWRITING, source.name, pages=_numbers(blank))


def _numbers(pages: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(set(pages))))


def _foreign(source: Path, owner: str, pieces: Sequence[FeedbackItem]) -> ForeignFileError:
    named = pieces[0].feedback
    file = ForeignFile(source.name, owner, len(pieces), named.portfolio, named.version)
    code = FeedbackCode.FOREIGN_FEEDBACK if named.portfolio else FeedbackCode.UNKNOWN_PAGES
    return ForeignFileError(code, file, count=file.count)


def _require_pages(
    source: Path, returned: ReturnedPortfolio | None, unread: Sequence[int], given_out: IssuedPortfolios
) -> None:
    """Refuse a portfolio without feedback. Any other file without feedback may consist of scanned pages.

    Raises:
        FeedbackError: it is a portfolio, or what was written into it can't be read.
    """
    if unread:
        raise FeedbackError(FeedbackCode.UNREADABLE_ONLY, source.name, pages=_numbers(unread))
    if returned is None or not returned.portfolio:
        return
    if not given_out.holds(returned.portfolio, returned.version, returned.entries):
        raise FeedbackError(FeedbackCode.FOREIGN_PORTFOLIO, source.name)
    raise FeedbackError(FeedbackCode.NOTHING_WRITTEN, source.name)
