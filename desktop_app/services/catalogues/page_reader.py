"""Reads the documents of a crawl, and counts requests."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.catalogue.search import read_description
from desktop_app.domain.bundle import BundleLink
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import CatalogueSearch
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.catalogues.crawl_steps import CrawlResult
from desktop_app.services.catalogues.page_bundles import PageBundles
from desktop_app.services.fetching.retry import Sleep, retry
from desktop_app.transfer.source import NO_VALIDATORS, ByteSource, FetchedDocument, Validators, read_document


class PageReader:
    """Reads documents of one catalogue, several times if its server does not answer.

    Args:
        source: reads the catalogue's files.
        control: cancels.
        sleep: waits that many seconds.
        walk: gets the number of requests, and the age of the oldest response.
    """

    def __init__(self, source: ByteSource, control: Control, sleep: Sleep, walk: CrawlResult) -> None:
        self._source = source
        self._control = control
        self._sleep = sleep
        self._walk = walk
        self._bundles = PageBundles(source, control)

    def offer(self, bundles: Iterable[BundleLink], pages: Iterable[Link]) -> None:
        """A feed names bundles, and these pages that are not known."""
        self._bundles.offer(bundles, [page.sha256 for page in pages if page.sha256 is not None])

    def page(self, link: Link, known: Validators) -> FetchedDocument:
        """Read a page, or learn that the known version is current; see `read_document`."""
        before = self._bundles.requests
        data = self._bundles.page(link.sha256)
        self._walk.requests += self._bundles.requests - before
        return self._read(link.href, known) if data is None else FetchedDocument(data, link.href)

    def described(self, search: CatalogueSearch) -> CatalogueSearch | None:
        """The search that a description tells; None if it can't be used.

        Raises:
            CancelledError: the person cancelled it.
        """
        try:
            document = self._read(search.template, NO_VALIDATORS)
            return read_description(document.data, document.address)
        except CancelledError:
            raise
        except SpringshelfError:
            return None

    def _read(self, href: str, known: Validators) -> FetchedDocument:
        def once() -> FetchedDocument:
            self._walk.requests += 1
            return read_document(self._source, href, known, self._control)

        document = retry(once, self._control, self._sleep)
        self._walk.age = max(self._walk.age, document.age)
        return document
