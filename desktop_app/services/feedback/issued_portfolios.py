"""What was given out from a journal; feedback on anything else is taken in only when a person says so."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.portfolio_id import is_unique
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios


class IssuedPortfolios:
    """Compares what comes in with the versions and the entries of one journal."""

    def __init__(self, journal: Journal, portfolios: Portfolios) -> None:
        self._journal = journal
        self._portfolios = portfolios

    def holds(self, portfolio: str, version: int, entries: Sequence[str]) -> bool:
        """Whether a portfolio with these entries was given out from this journal.

        Args:
            portfolio: its id. One of the first released version is the same for everybody in a campaign; there, each
                of the entries must be one of this journal as well.
            version: its number.
            entries: the records that it names, by their names or the beginnings of these.
        """
        if not self._portfolios.was_issued(portfolio, version):
            return False
        return is_unique(portfolio) or (bool(entries) and all(map(self.record, entries)))

    def record(self, name: str) -> RecordId | None:
        """The record of that name, also a deleted one; None where this journal never had it."""
        try:
            return self._journal.named(name.lower(), deleted=True)
        except SpringshelfError:
            return None
