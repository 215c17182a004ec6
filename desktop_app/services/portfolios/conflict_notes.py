"""The notes in a portfolio which version of a record it shows, where versions contradict each other."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio import Portfolio, UndecidedRecord
from desktop_app.domain.records.mentor_question import question_record
from desktop_app.domain.records.person import PERSON_RECORD
from desktop_app.domain.records.portfolio_version import PortfolioVersion, PrintedNote
from desktop_app.domain.records.registry import title_of


def undecided_record(entry: Entry, number: str) -> UndecidedRecord:
    """The note on a record with a conflict; `number` is its number in the portfolio."""
    return UndecidedRecord(entry.record, number, title_of(entry.value), entry.made_at)


def notes_to_record(portfolio: Portfolio) -> tuple[PrintedNote, ...]:
    """The notes on the owner and on questions, which a version records because they are not among its revisions."""
    asked = {question_record(portfolio.campaign.id, one.record) for one in portfolio.reflections}
    wanted = {PERSON_RECORD, *asked}
    return tuple(
        PrintedNote(one.record, one.written.isoformat()) for one in portfolio.undecided if one.record in wanted
    )


def recorded_notes(version: PortfolioVersion, campaign: str) -> tuple[UndecidedRecord, ...]:
    """The notes on the owner and on questions in a version that was given out; see `notes_to_record`."""
    titles = {question_record(campaign, entry): text for entry, text in version.questions}
    titles |= {PERSON_RECORD: version.person.name if version.person else ""}
    found = []
    for one in version.notes:
        with suppress(ValueError):
            written = datetime.fromisoformat(one.written)
            found.append(UndecidedRecord(one.record, "", titles.get(one.record, ""), written))
    return tuple(found)
