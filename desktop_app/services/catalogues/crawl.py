"""Crawling a catalogue: from its root through all its pages to the publications in them.

Policy: pages are requested in reading order, each once. A page is skipped if the link's hash equals the stored hash;
other pages are requested with the validators of the stored version (RFC 9110, section 13.1). A page that can't be read,
is truncated, or does not match the hash in its link, is reported and the crawl continues; the crawl then counts as
incomplete, so nothing is removed from the shelf. If the last crawl missed publications, all pages are requested without
validators and past all caches, once: a cached page can't confirm that something is gone. A feed that lists everything
is crawled instead of the navigation. A chain of pages that brings nothing new, and a branch with many levels of such
pages, is abandoned. If a catalogue supports a paged search for everything, that search is used, because some servers
list only the first entries in their feeds and link no next page.

Policy for fewer requests: branches of the navigation that list only what others list, too, are remembered and left out
(`walk_plan`); one of them is tried with each crawl. Of a long list that is known, the first and the last page and some
others are requested; if they are the same, the rest counts as the same, because each new or removed entry shifts the
last page. An edited title shifts nothing: so all pages of the lists are requested if a feed says that it was changed,
and with the first crawl of each day. As soon as a publication is missing, or a tried branch has a new one, everything
is crawled; that is also done with every `THOROUGH`th crawl.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from desktop_app.catalogue import terms
from desktop_app.catalogue.search import next_by_search
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Message
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.catalogues.crawl_steps import CrawlResult, PageChain, QueuedPage, known_rest, shortened
from desktop_app.services.catalogues.id_table import IdTable
from desktop_app.services.catalogues.page_reader import PageReader
from desktop_app.services.catalogues.page_reading import check_hash, read_known_feed, version_of
from desktop_app.services.catalogues.siblings import Siblings
from desktop_app.services.catalogues.stated_changes import CheckTimes
from desktop_app.services.catalogues.walk_plan import ROOT, Branches
from desktop_app.services.fetching.retry import Sleep
from desktop_app.store.listing_store import CachedPage, ListedVersion, ListingStore
from desktop_app.transfer.access import origin_of
from desktop_app.transfer.errors import UnreachableError
from desktop_app.transfer.source import FRESH, NO_VALIDATORS, ByteSource, Validators

PAGE_LIMIT = 20_000
"""The maximum number of pages in a crawl; if there are more, the report says so."""
MAX_PUBLICATIONS = 500_000
"""Five times the designed size of a shelf; a server that generates pages can have an endless catalogue."""
MAX_CRAWL_SECONDS = 3600.0
"""The seconds after which a crawl gives way to the other catalogues."""
MAX_REPEATED_PAGES = 3
"""A chain of pages ends after so many known pages in a row, because some servers never end theirs."""
MAX_BARREN_DEPTH = 20
"""A branch of the navigation is abandoned after so many levels without anything new; real ones have less than ten."""
MAX_UNANSWERED = 3
"""After so many pages of a server in a row without an answer, its other pages are skipped: each would take minutes."""
MAX_WAITING = 10 * PAGE_LIMIT
"""The maximum number of pages that wait, or of hashes of pages that are remembered."""
MAX_KEPT_PROBLEMS = 100_000
"""The maximum number of invalid entries that are remembered for the report."""
UNCHANGED_BATCH = 500
THOROUGH = 20
"""Every so many crawls, nothing is left out."""
LONG_LIST = 6
"""A list of at least so many pages is compared by samples."""
SAMPLES = 4
"""The number of pages of a known list that are requested besides its first and last page."""
TRIED_DEPTH = 3
"""The number of pages that are requested of a branch that is tried again."""


class Crawler:
    """Crawls one catalogue through one source."""

    def __init__(self, source: ByteSource, listing: ListingStore, control: Control, sleep: Sleep) -> None:
        self._listing = listing
        self._control = control
        self._walk = CrawlResult()
        self._reader = PageReader(source, control, sleep, self._walk)
        self._files = IdTable()
        self._as_known: list[tuple[CachedPage, int]] = []
        self._known: Mapping[str, CachedPage] = {}
        self._silences: Counter[str] = Counter()
        self._fresh = False
        self._hashes: dict[str, Sha256] = {}
        self._barren: frozenset[str] = frozenset()
        self._left: list[QueuedPage] = []
        self._branches = Branches("")
        self._largest: set[str] = set()
        self._same = False
        self._samples = False
        self._times = CheckTimes()
        self._leaves = True

    def crawl(
        self, address: str, version: ListedVersion, root: Feed | None, times: CheckTimes | None = None
    ) -> CrawlResult:
        """Crawl the catalogue, starting at its root.

        Args:
            address: the root's address.
            version: the version of the root.
            root: the parsed root; None if an earlier crawl has stored the same version.
            times: when the catalogue is checked, and was before.

        Raises:
            CancelledError: the person cancelled it.
        """
        walk = self._walk
        self._known = self._listing.begin()
        self._fresh = self._listing.misses_any()
        walk.fresh = self._fresh
        thorough = self._fresh or address.startswith("file:") or self._listing.walk % THOROUGH == 0
        self._barren = frozenset() if thorough else self._listing.barren()
        self._times = times or self._times
        self._samples = not thorough and not self._times.begins_day
        self._branches = Branches(address)
        walk.requests = 1
        if root is None:
            feed = self._keep(self._known[address], 0, with_publications=True)
        else:
            walk.fetched = 1
            feed = self._list(address, root, version, 0)
        walk.feed = replace(feed, entries=(), problems=())
        if not self._fresh:
            self._reader.offer(feed.bundles, [page for page in feed.pages if not self._is_known(page)])
        chain = PageChain()
        chain.add(feed.publications, leads_on=True)
        self._branches.add(ROOT, (one.id for one in feed.publications))
        seen = {address}
        self._branches.add(ROOT, (one for page in self._rest_of_list(feed, seen) for one in page))
        self._visit([*self._onward(feed, chain, ROOT), *self._by_search(feed)], seen)
        self._visit_left(seen)
        self._write_known()
        return walk

    def _visit_left(self, seen: set[str]) -> None:
        """Visit what was left out if something is missing without it; else note what can be left out next time."""
        walk = self._walk
        if self._left and (not all(one in self._files for one in self._listing.listed()) or self._has_news(seen)):
            waiting, self._left, self._barren, self._leaves = self._left, [], frozenset(), False
            self._visit(waiting, seen)
        walk.left_out = bool(self._left)
        if walk.whole and not self._barren and not self._hashes:
            self._listing.save_barren(self._branches.barren())

    def _has_news(self, seen: set[str]) -> bool:
        """Try one of the branches that were left out, another one each time, and follow one of its links."""
        if not self._barren:
            return False
        walk = self._listing.walk
        known = self._listing.listed()
        link: Link | None = self._left[walk % len(self._left)].link
        for _ in range(TRIED_DEPTH):
            if link is None or link.href in seen:
                return False
            try:
                feed = self._page(link, len(seen) + len(self._left))
            except CancelledError:
                raise
            except SpringshelfError:
                return False  # it was left out anyway
            if any(one.id not in known and one.id not in self._files for one in feed.publications):
                return True
            link = feed.pages[walk % len(feed.pages)] if feed.pages else None
        return False

    def _visit(self, waiting: list[QueuedPage], seen: set[str]) -> None:
        walk = self._walk
        until = time.monotonic() + MAX_CRAWL_SECONDS
        while waiting:
            stop = waiting.pop(0)
            if stop.link.href in seen or self._silences[origin_of(stop.link.href)] >= MAX_UNANSWERED:
                continue
            if self._is_left_out(stop):
                self._left.append(stop)
                continue
            if too_much := self._too_much(len(seen), until):
                walk.whole = False
                walk.problems.append(too_much)
                return
            seen.add(stop.link.href)
            self._control.report(len(seen), len(seen) + len(waiting), walk.feed.title)
            known = len(self._files)
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
            barren = stop.barren + 1 if len(self._files) == known and stop.link.sha256 is None else 0
            waiting[:0] = self._deeper(self._follow(stop, feed, seen), stop, barren)
            if len(waiting) > MAX_WAITING:
                # Pages without end that list pages without end would fill the memory.
                waiting = shortened(waiting, seen, PAGE_LIMIT)
                walk.whole = False

    def _is_left_out(self, stop: QueuedPage) -> bool:
        if stop.link.href in self._barren:
            return True
        return self._leaves and stop.siblings is not None and stop.siblings.leaves(len(self._files))

    def _follow(self, stop: QueuedPage, feed: Feed, seen: set[str]) -> list[QueuedPage]:
        """What to visit next after a page."""
        branch, chain = stop.branch, stop.chain or PageChain()
        if stop.link.sha256 is not None and not chain.search:
            # A tree with hashes has no page twice and leaves no branch out, so what its pages list is not remembered.
            return self._onward(feed, chain, branch)
        if stop.siblings and not stop.chain:
            branch = self._branches.enter(stop.link.href, branch)
        self._branches.add(branch, (one.id for one in feed.publications))
        if not stop.chain:
            self._branches.add(branch, (one for page in self._rest_of_list(feed, seen) for one in page))
        # What lists the same under a link with a hash was not read again, so its publications are not told here.
        leads_on = stop.link.sha256 is not None or any(page.href not in seen for page in feed.pages)
        chain.add(feed.publications, leads_on=leads_on)
        if chain.barren < (1 if chain.search else MAX_REPEATED_PAGES):
            return self._onward(feed, chain, branch)
        if not chain.search:
            self._walk.problems.append(CatalogueCode.PAGES_REPEAT.message(href=stop.link.href))
        return []

    def _deeper(self, pages: list[QueuedPage], stop: QueuedPage, barren: int) -> list[QueuedPage]:
        """The pages after a page. Some servers link each page from itself under another address, without end."""
        if pages and barren > MAX_BARREN_DEPTH and not stop.chain:
            self._walk.problems.append(CatalogueCode.PAGES_REPEAT.message(href=stop.link.href))
            return []
        return [replace(page, barren=stop.barren if page.chain else barren) for page in pages]

    def _too_much(self, pages: int, until: float) -> Message | None:
        """Why the walk does not go on, where it does not."""
        if pages >= PAGE_LIMIT or len(self._hashes) > MAX_WAITING:
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

    def _is_known(self, link: Link) -> bool:
        """Whether a link has the hash of the page that is stored."""
        known = self._known.get(link.href)
        return known is not None and link.sha256 is not None and known.version.sha256 == link.sha256

    def _page(self, link: Link, position: int) -> Feed:
        """Read a page; an unchanged page is taken from the store."""
        known = self._known.get(link.href)
        # A page may first be reached by a link without a hash, although another link has one.
        link = replace(link, sha256=link.sha256 or self._hashes.get(link.href))
        self._control.check(link.href)
        if known and self._is_known(link):
            return self._keep(known, position, with_publications=False)
        # If the link's hash differs, request the page without validators: a stick's clock may be too coarse.
        told = NO_VALIDATORS
        if self._fresh:
            told = FRESH
        elif known and link.sha256 is None:
            told = Validators(known.version.etag, known.version.modified)
        document = self._reader.page(link, told)
        version = known.version if known and document.unchanged else version_of(document)
        if known and version.sha256 == known.version.sha256:
            return self._keep(known, position, with_publications=True)
        check_hash(version, link)
        self._walk.fetched += 1
        return self._list(link.href, read_known_feed(document), version, position)

    def _keep(self, known: CachedPage, position: int, *, with_publications: bool) -> Feed:
        """Keep an unchanged page. The publications of an untrusted catalogue are used to compare other pages."""
        self._walk.unchanged += 1
        self._same = True
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

    def _says_the_same(self, known: CachedPage, feed: Feed) -> bool:
        """Whether a page with other bytes has the same content: some servers state the present time in each answer."""
        listed = {one.id: one for one in self._listing.listed_on(known)}
        same = replace(feed, entries=(), problems=(), updated=known.feed.updated) == known.feed
        return same and {one.id: one for one in feed.publications} == listed

    def _rest_of_list(self, feed: Feed, seen: set[str]) -> list[set[str]]:
        """The publications of the pages after the first one of a known list, if samples of it have not changed.

        Args:
            feed: the first page, which was just read.
            seen: the addresses of visited pages; gets those of the list.
        """
        rest = known_rest(feed, self._known) if self._samples and self._same else {}
        if len(rest) + 1 < LONG_LIST:
            return []
        hrefs, walk = list(rest), self._listing.walk
        wanted = {len(hrefs) - 1, *((walk * SAMPLES + number) % len(hrefs) for number in range(SAMPLES))}
        for number in sorted(wanted):
            try:
                self._page(Link(hrefs[number], terms.ATOM), len(seen) + number)
            except CancelledError:
                raise
            except SpringshelfError:
                return []  # the list is read page by page, and what is wrong is reported then
            if not self._same:
                return []
        found = []
        for number, (href, page) in enumerate(rest.items()):
            seen.add(href)
            if number in wanted:
                found.append({one.id for one in self._listing.listed_on(page)})
            else:
                found.append({one.id for one in self._keep(page, len(seen), with_publications=True).publications})
        return found

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
        if before is not None and self._times.is_change(before.feed.updated, feed.updated):
            self._samples = False
        self._same = self._samples and before is not None and self._says_the_same(before, feed)
        self._walk.problems += feed.problems[: max(0, MAX_KEPT_PROBLEMS - len(self._walk.problems))]
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
        if self._files.setdefault(publication.id, files):
            return entry
        name = f"{publication.id} {publication.files[0].href}"
        self._files.setdefault(name, files)
        return replace(entry, publication=replace(publication, id=name))

    def _onward(self, feed: Feed, chain: PageChain, branch: int) -> list[QueuedPage]:
        """The pages after this one, in order; only the next page belongs to the same chain."""
        if feed.crawlable:
            return [QueuedPage(feed.crawlable)]
        self._hashes |= {page.href: page.sha256 for page in feed.pages if page.sha256}
        if feed.next_page is None and not chain.search and not feed.pages and len(chain.listed) > len(self._largest):
            self._largest = chain.listed
        covered = not self._hashes and len(self._largest) == len(self._files)
        siblings = Siblings([page.href for page in feed.pages], len(self._files), covered=covered)
        pages = [QueuedPage(feed.pages[one], branch=branch, siblings=siblings) for one in siblings.order]
        pages += [QueuedPage(one.link, branch=branch) for one in feed.summaries if one.id not in self._files]
        if feed.next_page is None and chain.search is not None and feed.publications:
            following = next_by_search(chain.search, chain.length)
            return [*pages, *([QueuedPage(following, chain, branch)] if following else [])]
        return [*pages, *([QueuedPage(feed.next_page, chain, branch)] if feed.next_page else [])]

    def _by_search(self, feed: Feed) -> list[QueuedPage]:
        """The first page of a search for everything, if the catalogue supports paged search."""
        search = feed.search
        if search is None or feed.crawlable:
            return []
        if search.described:
            search = self._reader.described(search)  # a catalogue without a usable search is crawled by its pages
        first = next_by_search(search, 0) if search else None
        return [QueuedPage(first, PageChain(search))] if first else []
