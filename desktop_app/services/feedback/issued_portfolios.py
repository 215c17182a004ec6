"""The portfolios that were given out from a journal; feedback on any other needs the person's consent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.page_mark import PageMark
from desktop_app.domain.portfolio_id import is_unique
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RecordId
from desktop_app.portfolio.issued_pages import IssuedDocument, IssuedPage
from desktop_app.portfolio.returned import ReturnedPortfolio
from desktop_app.services.journal.journal import Journal
from desktop_app.services.portfolios.portfolios import Portfolios


class IssuedPortfolios:
    """Compares one imported file with the versions and the entries of one journal. It reads the versions once."""

    def __init__(self, journal: Journal, portfolios: Portfolios) -> None:
        self._journal = journal
        self._portfolios = portfolios
        self._documents: dict[Sha256, IssuedDocument | None] = {}

    @cached_property
    def _versions(self) -> tuple[PortfolioVersion, ...]:
        return tuple(version for _, version in self._portfolios.every_version())

    @cached_property
    def digests(self) -> frozenset[Sha256]:
        """The hashes of all PDFs that were given out."""
        return frozenset(one.sha256 for version in self._versions for one in version.documents)

    def holds(self, portfolio: str, version: int, entries: Sequence[str]) -> bool:
        """Whether a portfolio with these entries was given out from this journal.

        Args:
            portfolio: its id. In the first released version, all portfolios of a campaign have the same id; for these,
                each of the entries must also belong to this journal.
            version: its number.
            entries: the ids of its records, or the beginnings of the ids.
        """
        if not any((one.portfolio, one.number) == (portfolio, version) for one in self._versions):
            return False
        return is_unique(portfolio) or (bool(entries) and all(map(self.record, entries)))

    def record(self, name: str) -> RecordId | None:
        """The record with that id, also if it was deleted; None if this journal never had it."""
        try:
            return self._journal.named(name.lower(), deleted=True)
        except SpringshelfError:
            return None

    def is_own(self, mark: PageMark) -> bool:
        """Whether the version that a page's code names was given out from this journal."""
        return self._version(mark) is not None

    def full_id(self, mark: PageMark) -> str:
        """The id of a page's portfolio; only the part in its code if it is not from this journal."""
        version = self._version(mark)
        return version.portfolio if version else mark.portfolio

    def page(self, mark: PageMark) -> IssuedPage | None:
        """The page as it was given out; None if it is not known."""
        document = self._document(self._version(mark), mark.document)
        return document.page(mark.page) if document else None

    def is_as_issued(self, returned: ReturnedPortfolio) -> bool:
        """Whether the pages of a returned file are those of one version that was given out, in their order.

        Of a portfolio from another journal, or of an earlier version of the program, only its names are known.
        """
        of_it = (one for one in self._versions if (one.portfolio, one.number) == (returned.portfolio, returned.version))
        document = self._document(next(of_it, None), returned.document)
        return returned.is_single and (document is None or document.places.coincides(returned.places))

    def _document(self, version: PortfolioVersion | None, letters: str) -> IssuedDocument | None:
        issued = next((one for one in version.documents if one.document == letters), None) if version else None
        if issued is None:
            return None
        if issued.sha256 not in self._documents:
            self._documents[issued.sha256] = self._opened(issued.sha256)
        return self._documents[issued.sha256]

    def _opened(self, digest: Sha256) -> IssuedDocument | None:
        try:
            return IssuedDocument(self._journal.file(digest) or b"")
        except ValueError:
            return None

    def _version(self, mark: PageMark) -> PortfolioVersion | None:
        own_part = mark.portfolio.rpartition(".")[2]
        for one in self._versions:
            if one.number != mark.version or one.portfolio.rpartition(".")[2].upper() != own_part:
                continue
            if is_unique(one.portfolio) or mark.document in {each.document for each in one.documents}:
                return one
        return None
