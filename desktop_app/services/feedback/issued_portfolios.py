"""The portfolios that were given out from a journal; feedback on any other needs the person's consent."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_id import is_unique
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios


class IssuedPortfolios:
    """Compares imported files with the versions and the entries of one journal."""

    def __init__(self, journal: Journal, portfolios: Portfolios) -> None:
        self._journal = journal
        self._portfolios = portfolios

    def holds(self, portfolio: str, version: int, entries: Sequence[str]) -> bool:
        """Whether a portfolio with these entries was given out from this journal.

        Args:
            portfolio: its id. In the first released version, all portfolios of a campaign have the same id; for these,
                each of the entries must also belong to this journal.
            version: its number.
            entries: the ids of its records, or the beginnings of the ids.
        """
        if not self._portfolios.was_issued(portfolio, version):
            return False
        return is_unique(portfolio) or (bool(entries) and all(map(self.record, entries)))

    def record(self, name: str) -> RecordId | None:
        """The record with that id, also if it was deleted; None if this journal never had it."""
        try:
            return self._journal.named(name.lower(), deleted=True)
        except SpringshelfError:
            return None
