"""Feedback that comes back from a mentor, and signatures under versions.

It lands beside the entries, never in them. The same file taken in twice adds nothing: what a piece of feedback is
called follows from what it says, where and by whom.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.entry_mark import EntryMark
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_file import ForeignFile, ForeignFileError
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, Signer, SignOff
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RecordId
from desktop_app.domain.system_reason import reason_of
from desktop_app.portfolio.returned import ReturnedPortfolio, is_pdf, read_returned
from desktop_app.reading.page_pictures import page_pictures
from desktop_app.reading.worker import limited
from desktop_app.services.feedback.codes import FeedbackCode
from desktop_app.services.feedback.feedback_reader import FeedbackItem, FeedbackReader
from desktop_app.services.feedback.issued_portfolios import IssuedPortfolios
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.ports import Clock

MAX_FILE_SIZE = 400 * 1024 * 1024
READING = 60.0
"""Seconds in which what was written into a PDF has to be found."""


class FeedbackError(SpringshelfError):
    """Feedback can't be taken in."""


@dataclass(frozen=True, slots=True)
class FeedbackImport:
    """What came in from a file: new pieces, those that were here already, and on which entries the new ones are.

    `unplaced` counts those that are on the portfolio as a whole because no entry could be told.
    """

    added: tuple[Feedback, ...]
    known: int
    unplaced: int


class FeedbackService:
    """Takes feedback in, and keeps signatures."""

    def __init__(self, journal: Journal, portfolios: Portfolios, clock: Clock) -> None:
        self._journal = journal
        self._portfolios = portfolios
        self._given_out = IssuedPortfolios(journal, portfolios)
        self._clock = clock

    def every(self) -> tuple[tuple[Entry, Feedback], ...]:
        """All feedback, the earliest first."""
        return self._journal.every(Feedback)

    def on(self, record: RecordId) -> tuple[tuple[Entry, Feedback], ...]:
        """The feedback on one entry."""
        return tuple(one for one in self.every() if one[1].entry == record)

    def type_in(self, entry: str, text: str, given: FeedbackAuthor, part: FeedbackPart = FeedbackPart.NOTE) -> RecordId:
        """Take feedback from paper: under an entry's id, the text of its QR code, or for the whole where empty.

        Raises:
            SpringshelfError: there is no such entry, or no text.
        """
        if not text.strip():
            raise FeedbackError(FeedbackCode.NOTHING_TO_KEEP, entry)
        mark = EntryMark.parse(entry)
        named = mark.record if mark else entry.strip().lower()
        record = self._journal.named(named) if named else None
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
        return self._journal.write(feedback, _record_of(feedback))

    def import_file(
        self, source: Path, given: FeedbackAuthor | None = None, entry: str = "", *, accepted: bool = False
    ) -> FeedbackImport:
        """Take in a file that came back: a filled or commented portfolio, or scanned pages as PDF or picture.

        Args:
            source: the file; it is only read.
            given: who gave the feedback, where the file does not say so.
            entry: the entry that scanned pages belong to which show no code; none: the code on the page before.
            accepted: the person wants it although it is on nothing that was given out from this journal.

        Raises:
            ForeignFileError: nobody has accepted it, and it is on nothing that was given out from this journal.
            SpringshelfError: the file can't be read, or brings nothing.
        """
        given = given or FeedbackAuthor()
        given = replace(given, day=given.day or self._today())
        returned = self._returned(source)
        pieces = FeedbackReader(source, given, self._given_out)
        found = [*pieces.of_portfolio(returned)] if returned else []
        if not found and returned and returned.portfolio:
            raise FeedbackError(FeedbackCode.NOTHING_WRITTEN, source.name)
        if not found:
            record = self._journal.named(entry.strip().lower()) if entry.strip() else None
            found = [*pieces.of_scan(page_pictures(source.read_bytes(), codes=True), record)]
        new = [one for one in found if not self._journal.history(_record_of(one.feedback))]
        foreign = [one for one in new if not one.is_from_here]
        if foreign and not accepted:
            raise _foreign(source, returned.owner if returned else "", foreign)
        return self._keep(new, len(found) - len(new))

    @staticmethod
    def _returned(source: Path) -> ReturnedPortfolio | None:
        """What a PDF brings back; None where the file is none."""
        try:
            if source.stat().st_size > MAX_FILE_SIZE:
                raise FeedbackError(FeedbackCode.FILE_TOO_LARGE, source.name)
            return limited(source.name, READING, read_returned, source) if is_pdf(source) else None
        except OSError as error:
            raise FeedbackError(FeedbackCode.FILE_UNREADABLE, str(source), reason=reason_of(error)) from error

    def _keep(self, new: Iterable[FeedbackItem], known: int) -> FeedbackImport:
        added: list[Feedback] = []
        for one in new:
            record = _record_of(one.feedback)
            if self._journal.history(record):  # the file holds it twice
                known += 1
                continue
            if one.picture:
                self._journal.keep_file(one.picture)
            self._journal.write(one.feedback, record)
            added.append(one.feedback)
        unplaced = sum(one.entry is None and one.part is FeedbackPart.NOTE for one in added)
        return FeedbackImport(tuple(added), known, unplaced)

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def sign(self, campaign: Campaign, number: int, by: Signer, name: str) -> SignOff:
        """Sign a frozen version.

        Raises:
            FeedbackError: there is no such version, it is not frozen, or there is no name.
        """
        version = next((one for _, one in self._portfolios.versions(campaign) if one.number == number), None)
        if version is None:
            raise FeedbackError(FeedbackCode.NO_SUCH_VERSION, str(number))
        if not version.frozen:
            raise FeedbackError(FeedbackCode.NOT_FROZEN, str(number))
        if not name.strip():
            raise FeedbackError(FeedbackCode.SIGNATURE_WITHOUT_NAME, str(number))
        signed = SignOff(version.portfolio, number, version.fingerprint, by, name.strip(), self._today())
        self._journal.write(signed)
        return signed

    def withdraw(self, record: RecordId, reason: str) -> None:
        """Take a signature back; it stays to be read, with the reason.

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
        """All signatures under a version, also those that were taken back.

        The fingerprint counts, too: a version of somebody else may have the same number, and in the first released
        version of the program the same id.
        """
        signed = (version.portfolio, version.number, version.fingerprint)
        return tuple(
            (entry, one)
            for entry, one in self._journal.every(SignOff)
            if (one.portfolio, one.version, one.fingerprint) == signed
        )


def _record_of(one: Feedback) -> RecordId:
    """The same for the same feedback, on whichever computer and under whichever file name it comes in."""
    said: Sequence[object] = (
        *(one.entry or "", one.portfolio, one.version, one.part.value, one.source.value),
        *(one.text, one.quote, one.name, one.page, one.sha256),
    )
    return RecordId(hashlib.sha256("\0".join(map(str, said)).encode()).hexdigest()[:16])


def _foreign(source: Path, owner: str, pieces: Sequence[FeedbackItem]) -> ForeignFileError:
    named = pieces[0].feedback
    file = ForeignFile(source.name, owner, len(pieces), named.portfolio, named.version)
    return ForeignFileError(FeedbackCode.FOREIGN_FEEDBACK, file, count=file.count)
