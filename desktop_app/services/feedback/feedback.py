"""A mentor's feedback, and signatures on versions.

Feedback is stored beside the entries, never in them. Importing the same file again adds nothing, because the id of a
piece of feedback is derived from its text, its place and its author, or from its file if it names no author.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.entry_mark import EntryMark
from desktop_app.domain.foreign_file import ForeignFile, ForeignFileError
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, FeedbackSource, Signer, SignOff
from desktop_app.domain.records.portfolio_version import PortfolioVersion
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
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios
from desktop_app.services.feedback.page_finder import known_pages
from desktop_app.services.feedback.returned_kinds import require_pages
from desktop_app.services.journal.errors import JournalError
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.portfolios.printed_numbers import read_number
from desktop_app.services.ports import Clock

READING = 60.0
"""The time limit in seconds for finding the feedback in a PDF."""


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


class FeedbackService:
    """Imports feedback, and stores signatures."""

    def __init__(self, journal: Journal, portfolios: Portfolios, clock: Clock) -> None:
        self._journal = journal
        self._portfolios = portfolios
        self._clock = clock

    def every(self) -> tuple[tuple[Entry, Feedback], ...]:
        """All feedback, oldest first."""
        return self._journal.every(Feedback)

    def on(self, record: RecordId) -> tuple[tuple[Entry, Feedback], ...]:
        """The feedback on one entry."""
        return tuple(one for one in self.every() if one[1].entry == record)

    def named(self, entry: str) -> RecordId:
        """The entry that a person names: by its id, by the text of its QR code, or by the number printed with it.

        A number is looked up in the versions that were given out, the latest one first. “a12” may be an id, too, which
        comes first then.

        Raises:
            SpringshelfError: there is no such entry.
        """
        mark, number = EntryMark.parse(entry), read_number(entry)
        if mark is None and number is not None:
            if entry.strip().isalnum():
                found = self._by_id(entry) or self._portfolios.numbers.record(number)
            else:
                found = self._portfolios.numbers.record(number) or self._by_id(entry)
            if found is None:
                raise FeedbackError(FeedbackCode.NO_SUCH_NUMBER, number)
            return found
        return self._journal.named(mark.record if mark else entry.strip().lower())

    def _by_id(self, entry: str) -> RecordId | None:
        try:
            return self._journal.named(entry.strip().lower())
        except JournalError:
            return None

    def type_in(self, entry: str, text: str, given: FeedbackAuthor, part: FeedbackPart = FeedbackPart.NOTE) -> RecordId:
        """Save feedback from paper for an entry, as `named` takes it; empty means the portfolio in general.

        Raises:
            SpringshelfError: there is no such entry, or no text.
        """
        if not text.strip():
            raise FeedbackError(FeedbackCode.NOTHING_TO_KEEP, entry)
        mark = EntryMark.parse(entry)
        record = self.named(entry) if entry.strip() else None
        feedback = Feedback(
            text.strip(),
            record,
            portfolio=mark.portfolio if mark else "",
            version=mark.version if mark else 0,
            part=part,
            name=given.name,
            role=given.role,
            day=given.day or self._today(),
        )
        return self._journal.write(feedback, FeedbackItem(feedback).record)

    def place(self, feedback: str, entry: str) -> RecordId:
        """Put a piece of feedback that belongs to no entry to one, or to the portfolio in general if `entry` is empty.

        Args:
            feedback: its id, or the beginning of it.
            entry: the entry, as `named` takes it.

        Raises:
            SpringshelfError: there is no such feedback or entry.
        """
        record = self._journal.named(feedback.strip().lower())
        target = self.named(entry) if entry.strip() else None
        found = self._journal.entry(record)
        if found is None or not isinstance(found.value, Feedback):
            raise FeedbackError(FeedbackCode.NO_SUCH_FEEDBACK, feedback)
        self._journal.write(replace(found.value, entry=target, whole=target is None), record)
        return record

    def import_file(
        self, source: Path, given: FeedbackAuthor | None = None, entry: str = "", *, accepted: bool = False
    ) -> FeedbackImport:
        """Import a returned file: a filled or commented portfolio, or scanned pages as PDF or picture.

        Args:
            source: the file; it is only read.
            given: the author, if the file does not name one.
            entry: the entry for scanned pages without a code, as `named` takes it; by default they belong to none.
            accepted: the person has agreed, although it does not belong to a portfolio from this journal.

        Raises:
            ForeignFileError: it was not accepted, and does not belong to a portfolio from this journal.
            SpringshelfError: the file can't be read, or contains no feedback.
        """
        given = given or FeedbackAuthor()
        given = replace(given, day=given.day or self._today())
        returned = self._returned(source)
        if returned and returned.held:
            raise FeedbackError(FeedbackCode.ONLY_OTHER_FILES, source.name, names=", ".join(returned.held))
        given_out, drawn = IssuedPortfolios(self._journal, self._portfolios), PageCache(source)
        known = known_pages(returned, drawn.pages(), given_out) if returned else None
        if known:
            returned = self._returned(source, known)
        pieces = FeedbackReader(source, given, given_out)
        found = [*pieces.of_portfolio(returned)] if returned else []
        # Another program wrote these pages again, so nothing tells what was added: they are compared like scans.
        rewritten = returned.added.rewritten if returned else ()
        if not found and not rewritten:
            _require_pages(source, returned, pieces.unread, given_out)
        unread = tuple(pieces.unread)
        if not found or (rewritten and returned and (known or returned.document)):
            record = self.named(entry) if entry.strip() else None
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

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def sign(self, campaign: Campaign, named: int | str, by: Signer, name: str) -> SignOff:
        """Sign a frozen version.

        Args:
            campaign: of the portfolio.
            named: which version; see `Portfolios.version`.
            by: who signs.
            name: the name of whoever signs.

        Raises:
            PortfolioError: there is no such version, or more than one.
            FeedbackError: it is not frozen, or there is no name.
        """
        _, version = self._portfolios.version(campaign, named)
        if not version.frozen:
            raise FeedbackError(FeedbackCode.NOT_FROZEN, str(version.number))
        if not name.strip():
            raise FeedbackError(FeedbackCode.SIGNATURE_WITHOUT_NAME, str(version.number))
        signed = SignOff(version.portfolio, version.number, version.fingerprint, by, name.strip(), self._today())
        self._journal.write(signed)
        return signed

    def withdraw(self, record: RecordId, reason: str) -> None:
        """Withdraw a signature; it remains visible, with the reason.

        Raises:
            FeedbackError: there is no reason, or no such signature.
        """
        entry = self._journal.entry(record)
        if entry is None or not isinstance(entry.value, SignOff):
            raise FeedbackError(FeedbackCode.NO_SUCH_SIGNATURE, record)
        if not reason.strip():
            raise FeedbackError(FeedbackCode.WITHDRAWAL_WITHOUT_REASON, record)
        self._journal.write(entry.value.withdrawn(reason), record)

    def signatures(self, version: PortfolioVersion) -> tuple[tuple[Entry, SignOff], ...]:
        """All signatures on a version, including withdrawn ones.

        The fingerprint must match, too: another person's version may have the same number and, in the first released
        version of the program, the same id.
        """
        signed = (version.portfolio, version.number, version.fingerprint)
        return tuple(
            (entry, one)
            for entry, one in self._journal.every(SignOff)
            if (one.portfolio, one.version, one.fingerprint) == signed
        )


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
