"""Feedback that comes back from a mentor, and signatures under versions.

It lands beside the entries, never in them. The same file taken in twice adds nothing: what a piece of feedback is
called follows from what it says, where and by whom.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.entry_mark import EntryMark
from desktop_app.domain.errors import SpringshelfError
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
from desktop_app.domain.journal import Entry
from desktop_app.domain.records.feedback import Feedback, FeedbackPart, FeedbackSource, Given, Signer, SignOff
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.returned import Returned, is_pdf, read_returned
from desktop_app.reading.marked_text import marked_texts
from desktop_app.reading.page_pictures import PagePicture, page_pictures
from desktop_app.reading.worker import limited
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.ports import Clock

LARGEST_FILE = 400 * 1024 * 1024
READING = 60.0
"""Seconds in which what was written into a PDF has to be found."""
MOST_AGREED = 20
"""Rows of what is agreed on that are looked for."""
FREE_FIELDS = {part_field(part): part for part in FREE}
LEVEL_NAMES = {key: name for key, name, _ in LEVELS}


class FeedbackError(SpringshelfError):
    """Feedback can't be taken in."""


@dataclass(frozen=True, slots=True)
class TakenIn:
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
        self._clock = clock

    def every(self) -> tuple[tuple[Entry, Feedback], ...]:
        """All feedback, the earliest first."""
        return self._journal.every(Feedback)

    def on(self, record: RecordId) -> tuple[tuple[Entry, Feedback], ...]:
        """The feedback on one entry."""
        return tuple(one for one in self.every() if one[1].entry == record)

    def type_in(self, entry: str, text: str, given: Given, part: FeedbackPart = FeedbackPart.NOTE) -> RecordId:
        """Take feedback from paper: under an entry's id, the text of its QR code, or for the whole where empty.

        Raises:
            SpringshelfError: there is no such entry, or no text.
        """
        if not text.strip():
            raise FeedbackError("There is no feedback to keep", entry, "Type what the mentor wrote.")
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

    def take_in(self, source: Path, given: Given | None = None, entry: str = "") -> TakenIn:
        """Take in a file that came back: a filled or commented portfolio, or scanned pages as PDF or picture.

        Args:
            source: the file; it is only read.
            given: who gave the feedback, where the file does not say so.
            entry: the entry that scanned pages belong to which show no code; none: the code on the page before.

        Raises:
            SpringshelfError: the file can't be read, or brings nothing.
        """
        given = given or Given()
        try:
            if source.stat().st_size > LARGEST_FILE:
                raise FeedbackError("This file is too large", source.name, "Scan fewer pages, or with fewer dots.")
            may_be_filled = is_pdf(source)
        except OSError as error:
            raise FeedbackError(
                f"This file can’t be read ({error.strerror})", str(source), "Choose it again."
            ) from error
        found: list[Feedback] = []
        if may_be_filled:
            returned = limited(source.name, READING, read_returned, source)
            found = [*self._from_fields(returned, source, given), *self._from_remarks(returned, source, given)]
            if not found and returned.portfolio:
                advice = "Save it in the PDF reader after filling it in, then take in that file."
                raise FeedbackError("Nothing was written into this portfolio", source.name, advice)
        if not found:
            found = [*self._from_scan(source, given, entry)]
        return self._keep(found)

    def _keep(self, found: Iterable[Feedback]) -> TakenIn:
        added: list[Feedback] = []
        known = unplaced = 0
        for one in found:
            record = _record_of(one)
            if self._journal.history(record):
                known += 1
                continue
            self._journal.write(one, record)
            added.append(one)
            unplaced += one.entry is None and one.part is FeedbackPart.NOTE
        return TakenIn(tuple(added), known, unplaced)

    def _from_fields(self, returned: Returned, source: Path, given: Given) -> Iterator[Feedback]:
        """What was typed and ticked in the form."""
        filled = dict(returned.fields)
        common = Feedback(
            "",
            portfolio=returned.portfolio,
            version=returned.version,
            name=filled.get(NAME, given.name),
            role=given.role,
            day=_day(filled.get(DAY, "")) or given.day or self._today(),
            source=FeedbackSource.FORM,
            origin=source.name,
        )
        for name, text in sorted(filled.items()):
            kind, *rest = name.removeprefix(FIELDS).split(".")
            if name in FREE_FIELDS:
                yield replace(common, text=text, part=FREE_FIELDS[name])
            elif kind == ENTRY and len(rest) == 1:
                yield replace(common, text=text, entry=self._known(rest[0]))
            elif kind == DEPTH and rest:
                told = f"{LEVEL_NAMES.get(rest[0], rest[0])}: {text.replace('-', ' ')}"
                yield replace(common, text=told, part=FeedbackPart.DEPTH)
        for number in range(1, MOST_AGREED + 1):
            told = " – ".join(filter(None, (filled.get(agreed_field(number, key), "") for key, _ in AGREED_COLUMNS)))
            if told:
                yield replace(common, text=told, part=FeedbackPart.AGREED)

    def _from_remarks(self, returned: Returned, source: Path, given: Given) -> Iterator[Feedback]:
        """Comments and highlights of a PDF reader."""
        marked = [one for one in returned.remarks if one.marks]
        quotes = dict(
            zip(map(id, marked), marked_texts(source, [(one.page, one.marks) for one in marked]), strict=True)
        )
        for one in returned.remarks:
            quote = quotes.get(id(one), "")
            if not (one.text or quote):
                continue
            yield Feedback(
                one.text if one.text != quote else "",
                self._known(one.entry) if one.entry else None,
                portfolio=returned.portfolio,
                version=returned.version,
                quote=quote,
                name=one.author or given.name,
                role=given.role,
                day=one.day or given.day or self._today(),
                source=FeedbackSource.COMMENT,
                origin=source.name,
                page=one.page,
            )

    def _from_scan(self, source: Path, given: Given, entry: str) -> Iterator[Feedback]:
        """Scanned pages, each on the entry whose code it shows; a page without one goes with the page before."""
        record = self._journal.named(entry.strip().lower()) if entry.strip() else None
        portfolio, version = "", 0
        for number, page in enumerate(page_pictures(source.read_bytes(), codes=True), 1):
            mark = _mark_on(page)
            if mark is not None:
                portfolio, version, record = mark.portfolio, mark.version, self._known(mark.record) or record
            yield Feedback(
                "",
                record,
                portfolio=portfolio,
                version=version,
                name=given.name,
                role=given.role,
                day=given.day or self._today(),
                source=FeedbackSource.SCAN,
                origin=source.name,
                page=number,
                sha256=self._journal.keep_file(page.jpeg),
                media_type="image/jpeg",
            )

    def _known(self, name: str) -> RecordId | None:
        """The record of that name, also a deleted one; None where this journal never had it."""
        try:
            return self._journal.named(name.lower(), deleted=True)
        except SpringshelfError:
            return None

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def sign(self, campaign: Campaign, number: int, by: Signer, name: str) -> SignOff:
        """Sign a frozen version.

        Raises:
            FeedbackError: there is no such version, it is not frozen, or there is no name.
        """
        version = next((one for _, one in self._portfolios.versions(campaign) if one.number == number), None)
        if version is None:
            raise FeedbackError("There is no such version", str(number), "Look which versions there are.")
        if not version.frozen:
            advice = "Freeze it first, so that both sign the same text."
            raise FeedbackError("This version is not frozen", str(number), advice)
        if not name.strip():
            raise FeedbackError("A signature needs a name", str(number), "Type the name of whoever signs.")
        signed = SignOff(version.portfolio, number, version.fingerprint, by, name.strip(), self._today())
        self._journal.write(signed)
        return signed

    def take_back(self, record: RecordId, reason: str) -> None:
        """Take a signature back; it stays to be read, with the reason.

        Raises:
            FeedbackError: there is no reason, or no such signature.
        """
        entry = self._journal.entry(record)
        if entry is None or not isinstance(entry.value, SignOff):
            raise FeedbackError("There is no such signature", record)
        if not reason.strip():
            raise FeedbackError("A signature is taken back only with a reason", record, "Say why.")
        self._journal.write(entry.value.withdrawn(reason), record)

    def signatures(self, portfolio: str, number: int) -> tuple[tuple[Entry, SignOff], ...]:
        """All signatures under a version, also those that were taken back."""
        return tuple(
            (entry, one)
            for entry, one in self._journal.every(SignOff)
            if one.portfolio == portfolio and one.version == number
        )


def _mark_on(page: PagePicture) -> EntryMark | None:
    """The first of our marks that a scanned page shows."""
    return next((mark for code in page.codes if (mark := EntryMark.parse(code)) is not None), None)


def _record_of(one: Feedback) -> RecordId:
    """The same for the same feedback, on whichever computer and under whichever file name it comes in."""
    said: Sequence[object] = (
        *(one.entry or "", one.portfolio, one.version, one.part.value, one.source.value),
        *(one.text, one.quote, one.name, one.page, one.sha256),
    )
    return RecordId(hashlib.sha256("\0".join(map(str, said)).encode()).hexdigest()[:16])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
