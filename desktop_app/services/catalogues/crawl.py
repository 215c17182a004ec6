"""Crawling a catalogue: from its root through all its pages to the publications in them.

Policy: pages are requested in reading order, each once. A page is skipped if the link's hash equals the stored hash;
other pages are requested with the validators of the stored version (RFC 9110, section 13.1). A page that can't be read,
is truncated, or does not match the hash in its link, is reported and the crawl continues; the crawl then counts as
incomplete, so nothing is removed from the shelf. If the last crawl missed publications, all pages are requested without
validators: a cached page can't confirm that something is gone. A feed that lists everything is crawled instead of the
navigation. A chain of pages that brings nothing new is abandoned. If a catalogue supports a paged search for
everything, that search is used, because some servers list only the first entries in their feeds and link no next page.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.search import next_by_search, read_description
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import CatalogueSearch, Feed, FeedEntry
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, Publication
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.fetching.retry import Sleep, retry
from desktop_app.store.listing_store import CachedPage, ListedVersion, ListingStore
from desktop_app.transfer.access import origin_of
from desktop_app.transfer.errors import MismatchError, UnreachableError
from desktop_app.transfer.source import FRESH, NO_VALIDATORS, ByteSource, FetchedDocument, Validators, read_document

PAGE_LIMIT = 20_000
"""The maximum number of pages in a crawl; if there are more, the report says so."""
MAX_PUBLICATIONS = 500_000
"""Five times the designed size of a shelf; a server that generates pages can have an endless catalogue."""
MAX_CRAWL_SECONDS = 3600.0
"""The seconds after which a crawl gives way to the other catalogues."""
MAX_REPEATED_PAGES = 3
"""A chain of pages ends after so many known pages in a row, because some servers never end theirs."""
MAX_UNANSWERED = 3
"""After so many pages of a server in a row without an answer, its other pages are skipped: each would take minutes."""
UNCHANGED_BATCH = 500


def version_of(document: FetchedDocument) -> ListedVersion:
    """The version of a complete document."""
    return ListedVersion(sha256(document.data), document.known.etag, document.known.modified)


def check_hash(version: ListedVersion, link: Link) -> None:
    """Check that a document matches the hash in its link.

    Raises:
        MismatchError: it does not match.
    """
    if link.sha256 is not None and version.sha256 != link.sha256:
        raise MismatchError(CatalogueCode.PAGE_DIFFERS, link.href)


@dataclass(slots=True)
class CrawlResult:
    """The result of a crawl. `feed` is the root without its entries.

    `differs` says that a page was not the same as in the last crawl.
    """

    feed: Feed = field(default_factory=lambda: Feed("", ""))
    new: int = 0
    changed: int = 0
    requests: int = 0
    fetched: int = 0
    unchanged: int = 0
    problems: list[Message] = field(default_factory=list)
    whole: bool = True
    differs: bool = False


class _PageChain:
    """A chain of `next` pages: what it has listed so far, and how many of its last pages brought nothing new.

    A chain of search results (`search`) ends with the first page that brings nothing new.
    """

    def __init__(self, search: CatalogueSearch | None = None) -> None:
        self._listed: set[str] = set()
        self.search = search
        self.length = 0
        self.barren = 0

    def add(self, publications: tuple[Publication, ...], *, leads_on: bool) -> None:
        """One more page; `leads_on` where it names pages that are not visited yet, besides the next one."""
        ids = {publication.id for publication in publications}
        self.barren = self.barren + 1 if ids <= self._listed and not leads_on else 0
        self._listed |= ids
        self.length += len(publications)


@dataclass(frozen=True, slots=True)
class _QueuedPage:
    """A page to be requested; `chain` is set if it is the next page of a chain."""

    link: Link
    chain: _PageChain | None = None


class Crawler:
    """Crawls one catalogue through one source."""

    def __init__(self, source: ByteSource, listing: ListingStore, control: Control, sleep: Sleep) -> None:
        self._source = source
        self._listing = listing
        self._control = control
        self._sleep = sleep
        self._walk = CrawlResult()
        self._files: dict[str, int] = {}
        self._as_known: list[tuple[CachedPage, int]] = []
        self._known: Mapping[str, CachedPage] = {}
        self._silences: Counter[str] = Counter()
        self._fresh = False
        self._hashes: dict[str, Sha256] = {}

    def crawl(self, address: str, version: ListedVersion, root: Feed | None) -> CrawlResult:
        """Crawl the catalogue, starting at its root.

        Args:
            address: the root's address.
            version: the version of the root.
            root: the parsed root; None if an earlier crawl has stored the same version.

        Raises:
            CancelledError: the person cancelled it.
        """
        walk = self._walk
        self._known = self._listing.begin()
        self._fresh = self._listing.misses_any()
        walk.requests = 1
        if root is None:
            feed = self._keep(self._known[address], 0, with_publications=True)
        else:
            walk.fetched = 1
            feed = self._list(address, root, version, 0)
        walk.feed = replace(feed, entries=(), problems=())
        chain = _PageChain()
        chain.add(feed.publications, leads_on=True)
        self._visit([*self._onward(feed, chain), *self._by_search(feed)], {address})
        self._write_known()
        return walk

    def _visit(self, waiting: list[_QueuedPage], seen: set[str]) -> None:
        walk = self._walk
        until = time.monotonic() + MAX_CRAWL_SECONDS
        while waiting:
            stop = waiting.pop(0)
            if stop.link.href in seen or self._silences[origin_of(stop.link.href)] >= MAX_UNANSWERED:
                continue
            if too_much := self._too_much(len(seen), until):
                walk.whole = False
                walk.problems.append(too_much)
                return
            seen.add(stop.link.href)
            self._control.report(len(seen), len(seen) + len(waiting), walk.feed.title)
            try:
                feed = self._page(stop.link, len(seen))
                self._silences.pop(origin_of(stop.link.href), None)
            except CancelledError:
                raise
            except SpringshelfError as error:
                walk.whole = False
                walk.problems.append(error.message)
                self._note_silence(stop.link.href, error)
                continue
            chain = stop.chain or _PageChain()
            # What lists the same under a link with a hash was not read again, so its publications are not told here.
            leads_on = stop.link.sha256 is not None or any(page.href not in seen for page in feed.pages)
            chain.add(feed.publications, leads_on=leads_on)
            if chain.barren < (1 if chain.search else MAX_REPEATED_PAGES):
                waiting[:0] = self._onward(feed, chain)
            elif not chain.search:
                walk.problems.append(CatalogueCode.PAGES_REPEAT.message(href=stop.link.href))

    def _too_much(self, pages: int, until: float) -> Message | None:
        """Why the walk does not go on, where it does not."""
        if pages >= PAGE_LIMIT:
            return CatalogueCode.TOO_MANY_PAGES.message(limit=PAGE_LIMIT)
        if len(self._files) >= MAX_PUBLICATIONS:
            return CatalogueCode.TOO_MANY_MATERIALS.message(limit=MAX_PUBLICATIONS)
        if time.monotonic() >= until:
            return CatalogueCode.TOO_SLOW.message(minutes=round(MAX_CRAWL_SECONDS / 60))
        return None

    def _note_silence(self, href: str, error: SpringshelfError) -> None:
        """Count a page without answer for its server; pages of other servers are still asked for."""
        origin = origin_of(href)
        if not isinstance(error, UnreachableError):
            self._silences.pop(origin, None)
            return
        self._silences[origin] += 1
        if self._silences[origin] == MAX_UNANSWERED:
            self._walk.problems.append(CatalogueCode.GONE_SILENT.message())

    def _page(self, link: Link, position: int) -> Feed:
        """Read a page; an unchanged page is taken from the store."""
        known = self._known.get(link.href)
        # A page may first be reached by a link without a hash, although another link has one.
        link = replace(link, sha256=link.sha256 or self._hashes.get(link.href))
        self._control.check(link.href)
        if known and link.sha256 is not None and known.version.sha256 == link.sha256:
            return self._keep(known, position, with_publications=False)
        # If the link's hash differs, request the page without validators: a stick's clock may be too coarse.
        told = NO_VALIDATORS
        if self._fresh:
            told = FRESH
        elif known and link.sha256 is None:
            told = Validators(known.version.etag, known.version.modified)
        document = self._read(link.href, told)
        version = known.version if known and document.unchanged else version_of(document)
        if known and version.sha256 == known.version.sha256:
            return self._keep(known, position, with_publications=True)
        check_hash(version, link)
        self._walk.fetched += 1
        return self._list(link.href, read_feed(document.data, document.address), version, position)

    def _read(self, href: str, known: Validators) -> FetchedDocument:
        def once() -> FetchedDocument:
            self._walk.requests += 1
            return read_document(self._source, href, known, self._control)

        return retry(once, self._control, self._sleep)

    def _keep(self, known: CachedPage, position: int, *, with_publications: bool) -> Feed:
        """Keep an unchanged page. The publications of an untrusted catalogue are used to compare other pages."""
        self._walk.unchanged += 1
        self._look_at(known.feed)
        self._as_known.append((known, position))
        if len(self._as_known) >= UNCHANGED_BATCH:
            self._write_known()
        if not with_publications:
            return known.feed
        publications = self._listing.listed_on(known)
        for one in publications:
            self._files.setdefault(one.id, hash(one.files))
        return replace(known.feed, entries=tuple(FeedEntry(publication) for publication in publications))

    def _write_known(self) -> None:
        self._listing.mark_unchanged(self._as_known)
        self._as_known = []

    def _look_at(self, feed: Feed) -> None:
        """A page that was cut may have listed more: the walk is not whole."""
        if feed.repaired:
            self._walk.whole = False
            self._walk.problems.append(CatalogueCode.PAGE_REPAIRED.message(feed.address))

    def _list(self, href: str, feed: Feed, version: ListedVersion, position: int) -> Feed:
        self._look_at(feed)
        before = self._known.get(href)
        self._walk.differs |= before is None or before.version.sha256 != version.sha256
        self._walk.problems += feed.problems
        told = {entry.publication.id for entry in feed.entries if entry.publication.id in self._files}
        feed = replace(feed, entries=tuple(self._told_apart(entry) for entry in feed.entries))
        changes = self._listing.store_page(href, position, version, feed, told)
        self._walk.new += changes.new
        self._walk.changed += changes.changed
        return feed

    def _told_apart(self, entry: FeedEntry) -> FeedEntry:
        """Give a publication its own id if another one with different files has the same id, as on some servers."""
        publication = entry.publication
        files = hash(publication.files)
        if self._files.setdefault(publication.id, files) == files:
            return entry
        name = f"{publication.id} {publication.files[0].href}"
        self._files.setdefault(name, files)
        return FeedEntry(replace(publication, id=name), entry.lane)

    def _onward(self, feed: Feed, chain: _PageChain) -> list[_QueuedPage]:
        """The pages after this one, in order; only the next page belongs to the same chain."""
        if feed.crawlable:
            return [_QueuedPage(feed.crawlable)]
        self._hashes |= {page.href: page.sha256 for page in feed.pages if page.sha256}
        pages = [_QueuedPage(page) for page in feed.pages]
        pages += [_QueuedPage(summary.link) for summary in feed.summaries if summary.id not in self._files]
        if feed.next_page is None and chain.search is not None and feed.publications:
            following = next_by_search(chain.search, chain.length)
            return [*pages, *([_QueuedPage(following, chain)] if following else [])]
        return [*pages, *([_QueuedPage(feed.next_page, chain)] if feed.next_page else [])]

    def _by_search(self, feed: Feed) -> list[_QueuedPage]:
        """The first page of a search for everything, if the catalogue supports paged search."""
        search = feed.search
        if search is None or feed.crawlable:
            return []
        if search.described:
            try:
                document = self._read(search.template, NO_VALIDATORS)
                search = read_description(document.data, document.address)
            except CancelledError:
                raise
            except SpringshelfError:
                return []  # a catalogue without a usable search is crawled by its pages
        first = next_by_search(search, 0) if search else None
        return [_QueuedPage(first, _PageChain(search))] if first else []
