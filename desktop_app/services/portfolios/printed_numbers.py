"""The numbers of entries as they are printed (A-01, R-01, E-001): which entry has which in the latest version."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio_choice import PortfolioChoice
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.records.registry import title_of
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.content import PortfolioEntries, SelectedEntries, entries_at

NUMBER = re.compile(r"\s*(?P<kind>[ARE])(?P<gap>[-\u2010-\u2013.\s]*)(?P<number>[0-9]{1,4})\s*", re.IGNORECASE)
DIGITS = {"A": 2, "R": 2, "E": 3}


@dataclass(frozen=True, slots=True)
class PrintedEntry:
    """An entry as a version prints it: its number, its title now, and the version."""

    number: str
    record: RecordId
    title: str
    version: int


def read_number(text: str) -> str | None:
    """The number in a text as it is printed, None if it is none. A hyphen may be missing: “r1” is R-01."""
    found = NUMBER.fullmatch(text)
    if found is None:
        return None
    kind = found["kind"].upper()
    return f"{kind}-{int(found['number']):0{DIGITS[kind]}}"


class PrintedNumbers:
    """Knows the numbers in the versions that were given out from a journal.

    Args:
        journal: the journal.
        campaigns: returns the campaigns that are on the shelf; the order of their subtopics affects the numbers.
    """

    def __init__(self, journal: Journal, campaigns: Callable[[], Sequence[Campaign]]) -> None:
        self._journal, self._campaigns = journal, campaigns

    def latest(self) -> tuple[PrintedEntry, ...]:
        """The entries of the version that was given out last."""
        versions = self._versions()
        return self._of(*versions[0]) if versions else ()

    def record(self, number: str) -> RecordId | None:
        """The entry with a number, as `read_number` returns it, in the latest version that has it."""
        every = (self._of(*one) for one in self._versions())
        return next((one.record for entries in every for one in entries if one.number == number), None)

    def _versions(self) -> list[tuple[Entry, PortfolioVersion]]:
        every = self._journal.every(PortfolioVersion)
        return sorted(every, key=lambda one: one[0].first_made_at, reverse=True)

    def _of(self, _entry: Entry, version: PortfolioVersion) -> tuple[PrintedEntry, ...]:
        entries = entries_at(self._journal, version)
        choice = PortfolioChoice(self._campaign_of(entries), order=version.order, look=version.look)
        chosen = SelectedEntries(entries, choice)
        titles = {line.record: line.title for line in self._journal.lines(*{value.KIND for _, value in chosen.every})}
        return tuple(
            PrintedEntry(
                chosen.numbers[entry.record], entry.record, titles.get(entry.record, title_of(value)), version.number
            )
            for entry, value in chosen.every
        )

    def _campaign_of(self, entries: PortfolioEntries) -> Campaign:
        """The campaign of a version: all its activities are of one. It may no longer be on the shelf."""
        counts = Counter(value.campaign for _, value in entries.activities)
        name = counts.most_common(1)[0][0] if counts else ""
        return next((one for one in self._campaigns() if one.id == name), _unknown(name))


def _unknown(name: str) -> Campaign:
    return Campaign(name, "", "", "", date.min, date.max, "", (), ())
