"""A mentor's feedback, and signatures on versions.

Feedback is stored beside the entries, never in them. Importing the same file again adds nothing, because the id of a
piece of feedback is derived from its text, its place and its author, or from its file if it names no author.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.entry_mark import EntryMark
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor, FeedbackPart, Signer, SignOff
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RecordId
from desktop_app.services.feedback.codes import FeedbackCode
from desktop_app.services.feedback.errors import FeedbackError
from desktop_app.services.feedback.feedback_item import FeedbackItem
from desktop_app.services.feedback.import_result import FeedbackImport
from desktop_app.services.journal.errors import JournalError
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.portfolios.printed_numbers import read_number
from desktop_app.services.ports import Clock


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
        from desktop_app.services.feedback.file_import import FileImport  # noqa: PLC0415 - reads PDFs and scans

        given = given or FeedbackAuthor()
        given = replace(given, day=given.day or self._today())
        named = (lambda: self.named(entry)) if entry.strip() else lambda: None
        return FileImport(self._journal, self._portfolios, given).take_in(source, named, accepted=accepted)

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
