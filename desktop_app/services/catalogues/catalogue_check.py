"""Checking one catalogue: its manifest, its root, the crawl through its pages, its campaign.

Policy: a signed catalogue is trusted only while the first key that was seen signs it. A key is replaced by a manifest
that both the old and the new key sign. A version that is older than the newest one seen changes nothing, independent of
its address or redirect, and also if the newest version was not read completely. One version has one content: a second
one is refused, even if the same key signs it. A failed check leaves the shelf
unchanged.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import calendar_link, read_campaign
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.lenient_json import parse_object
from desktop_app.catalogue.signature import Manifest, SignatureError, read_manifest
from desktop_app.domain.campaign import Campaign, Event
from desktop_app.domain.catalogue import Catalogue, short_name
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import Feed, SyncReport
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.reading.worker import limited
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.catalogues.crawl import Crawler
from desktop_app.services.catalogues.crawl_steps import CrawlResult
from desktop_app.services.catalogues.grouped_problems import grouped
from desktop_app.services.catalogues.page_reading import check_hash, read_known_feed, version_of
from desktop_app.services.catalogues.stated_changes import CheckTimes
from desktop_app.services.fetching.retry import Sleep, retry
from desktop_app.services.ports import Clock
from desktop_app.store.listing_store import CachedPage, ListedVersion, ListingStore
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.errors import MismatchError, NotThereError, RefusedError, UnreachableError
from desktop_app.transfer.source import FRESH, NO_VALIDATORS, ByteSource, FetchedDocument, Validators, read_document

SHOWN_TITLES = 5
"""The maximum number of a registry's catalogues in a message."""
SMALL_CALENDAR = 256 * 1024
"""The bytes of a calendar that is read faster than a separate process starts."""
MAX_PROBLEMS = 1000
"""The maximum number of messages in one report; a page can have a hundred thousand invalid entries."""
READING = 30.0
"""The time limit in seconds for reading a larger calendar."""


class RegistryError(SpringshelfError):
    """The address leads to a list of catalogues, and the person must choose one.

    Args:
        code, subject, parameters: as in every error.
        catalogues: links to the catalogues, with their titles.
    """

    def __init__(
        self, code: MessageCode, subject: str, *, catalogues: tuple[Link, ...], **parameters: Parameter
    ) -> None:
        super().__init__(code, subject, **parameters)
        self.catalogues = catalogues


@dataclass(frozen=True, slots=True)
class _Root:
    """The root of a catalogue as it was read.

    Args:
        version: its version.
        feed: its content; None if an earlier crawl has stored the same version.
        age: seconds since its server made or confirmed it.
        manifests: the number of requests for the catalogue's manifest.
    """

    version: ListedVersion
    feed: Feed | None
    age: float
    manifests: int


class CatalogueCheck:
    """Checks a catalogue through its source.

    Args:
        store: the shelf's database.
        source: reads the catalogue's files.
        clock: returns the time.
        sleep: waits that many seconds.
    """

    def __init__(self, store: ShelfStore, source: ByteSource, clock: Clock, sleep: Sleep) -> None:
        self._store = store
        self._source = source
        self._clock = clock
        self._sleep = sleep

    def check(self, catalogue: Catalogue, control: Control) -> SyncReport:
        """Crawl the catalogue, unless its signed manifest or its root shows that nothing has changed.

        Raises:
            RegistryError: it is a list of catalogues.
            SpringshelfError: its root can't be read or is not trusted; the shelf is unchanged.
            CancelledError: the person cancelled it.
        """
        listing = self._store.listing(catalogue.id)
        manifest = self._manifest(catalogue.manifest, control) if catalogue.manifest else None
        if manifest:
            _check_signed(manifest, catalogue)
            if manifest.version < catalogue.version or manifest.sha256 == catalogue.root:
                return self._unchanged(catalogue, listing, older=manifest.version < catalogue.version)
        known = None if manifest else listing.page(catalogue.address)
        document = self._named_root(manifest, control) if manifest else None
        document = document or self._root(catalogue.address, control, known, fresh=listing.misses_any())
        unchanged = known if document.unchanged else None
        version = unchanged.version if unchanged else version_of(document)
        if not manifest and version.sha256 == catalogue.root:
            return self._unchanged(catalogue, listing, older=False)
        feed = unchanged.feed if unchanged else _read_root(document, catalogue)
        if feed.catalogues and not (feed.entries or feed.pages):
            raise _registry(feed)
        manifests = int(manifest is not None)
        if feed.manifest and (manifest is None or feed.manifest.href != catalogue.manifest):
            manifest = self._manifest(feed.manifest.href, control)
            _check_signed(manifest, catalogue)
            manifests += 1
            if manifest.version < catalogue.version:
                return self._unchanged(catalogue, listing, older=True)
            if version.sha256 != manifest.sha256 and (named := self._named_root(manifest, control)):
                # The catalogue is being written, so only the manifest shows which files belong together.
                version, unchanged = version_of(named), None
                feed = read_feed(named.data, named.address)
        _check_root(manifest, version.sha256, catalogue)
        begun = self._begun(catalogue, feed, manifest)
        root = _Root(version, None if unchanged else feed, document.age, manifests)
        return self._walked(begun, root, control)

    def _walked(self, begun: Catalogue, root: _Root, control: Control) -> SyncReport:
        """Crawl a catalogue with a trusted root, and store the result.

        Args:
            begun: the catalogue's data from its root.
            root: its root.
            control: reports progress and cancels.
        """
        listing = self._store.listing(begun.id)
        # Store the root's version only after its pages are listed, so that a kill in between does not hide them.
        self._store.save_catalogue(begun)
        times = CheckTimes(begun.checked_at, self._clock())
        crawler = Crawler(self._source, listing, control, self._sleep)
        walk = crawler.crawl(begun.address, root.version, root.feed, times)
        walk.requests += root.manifests
        campaign = self._campaign(walk, control)
        stated = walk.feed.stated_items
        if stated is not None and listing.found() < stated:
            walk.whole = False  # what is not listed now may be among those that did not come
        anew = walk.fresh and self._is_later(max(walk.age, root.age), begun.checked_at)
        gone = listing.finish(whole=walk.whole, counts=walk.differs, left_out=walk.left_out, anew=anew)
        found = listing.found()
        _check_count(walk, found)
        pages = walk.feed.pages
        whole_tree = walk.whole and pages and all(page.sha256 for page in pages)
        self._store.save_catalogue(
            replace(
                begun,
                root=root.version.sha256 if whole_tree else None,
                campaign=campaign or begun.campaign,
                checked_at=self._clock(),
            )
        )
        return SyncReport(
            found=found,
            new=walk.new,
            changed=walk.changed,
            removed=gone,
            requests=walk.requests,
            pages_fetched=walk.fetched,
            pages_unchanged=walk.unchanged,
            refused=tuple(grouped(walk.problems)[:MAX_PROBLEMS]),
        )

    def _is_later(self, age: float, last: datetime | None) -> bool:
        """Whether responses of at most this age in seconds are later than the last check, so not copies of its own."""
        return age == 0 or (last is not None and self._clock() - timedelta(seconds=age) > last)

    def _root(
        self, address: str, control: Control, page: CachedPage | None = None, *, fresh: bool = False
    ) -> FetchedDocument:
        """Read the root without retries if the server does not answer, because a person may be waiting."""
        known = Validators(page.version.etag, page.version.modified) if page else NO_VALIDATORS
        known = FRESH if fresh else known
        return retry(
            lambda: read_document(self._source, address, known, control), control, self._sleep, UnreachableError
        )

    def _named_root(self, manifest: Manifest, control: Control) -> FetchedDocument | None:
        """The root that a manifest names; None if it is missing or does not match."""
        try:
            document = self._root(manifest.root, control)
        except (NotThereError, RefusedError):
            return None
        return document if version_of(document).sha256 == manifest.sha256 else None

    def _begun(self, catalogue: Catalogue, feed: Feed, manifest: Manifest | None) -> Catalogue:
        taken = [one.name for one in self._store.catalogues() if one.id != catalogue.id]
        return replace(
            catalogue,
            title=feed.title,
            name=catalogue.name or short_name(feed.title, taken),
            root=None,
            manifest=feed.manifest.href if feed.manifest else "",
            key=manifest.key if manifest else catalogue.key,
            # Recorded before the crawl, so that an incomplete crawl does not allow an older copy.
            version=manifest.version if manifest else catalogue.version,
            signed_root=manifest.sha256 if manifest and manifest.key else catalogue.signed_root,
        )

    def _unchanged(self, catalogue: Catalogue, listing: ListingStore, *, older: bool) -> SyncReport:
        gone = 0 if older else listing.confirm()
        self._store.save_catalogue(replace(catalogue, checked_at=self._clock()))
        said = (CatalogueCode.OLDER_COPY.message(),)
        return SyncReport(
            found=listing.found(),
            removed=gone,
            unchanged=True,
            requests=1,
            pages_unchanged=listing.pages(),
            refused=said if older else (),
        )

    def _manifest(self, address: str, control: Control) -> Manifest:
        document = self._root(address, control)
        return read_manifest(document.data, document.address)

    def _campaign(self, walk: CrawlResult, control: Control) -> Campaign | None:
        if walk.feed.campaign is None:
            return None

        def read(link: Link) -> bytes:
            walk.requests += 1
            document = retry(
                lambda: read_document(self._source, link.href, NO_VALIDATORS, control), control, self._sleep
            )
            check_hash(version_of(document), link)
            return document.data

        try:
            document = parse_object(read(walk.feed.campaign), walk.feed.campaign.href)
            calendar = calendar_link(document, walk.feed.campaign.href)
            events = _events(read(calendar), calendar.href) if calendar else ()
            return read_campaign(document, walk.feed.campaign.href, events)
        except CancelledError:
            raise
        except SpringshelfError as error:
            walk.whole = False
            walk.problems.append(error.message)
            return None


def _read_root(document: FetchedDocument, catalogue: Catalogue) -> Feed:
    """Parse the root; a web page at the address of a known catalogue is that of a network that wants a login."""
    return read_known_feed(document) if catalogue.checked_at else read_feed(document.data, document.address)


def _events(data: bytes, address: str) -> tuple[Event, ...]:
    """The events of a calendar; a large one is parsed with limits of time and memory."""
    if len(data) <= SMALL_CALENDAR:
        return read_events(data, address)
    return limited(address, READING, read_events, data, address)


def _registry(feed: Feed) -> RegistryError:
    shown = ", ".join(f"“{catalogue.alternative}”" for catalogue in feed.catalogues[:SHOWN_TITLES])
    more = len(feed.catalogues) - SHOWN_TITLES
    code = CatalogueCode.LONG_REGISTRY if more > 0 else CatalogueCode.REGISTRY
    numbers = {"count": len(feed.catalogues), **({"more": more} if more > 0 else {})}
    return RegistryError(code, feed.title, catalogues=feed.catalogues, titles=shown, **numbers)


def _check_signed(manifest: Manifest, catalogue: Catalogue) -> None:
    """Check that the pinned key signed the manifest, alone or with its successor, and no other content as this version.

    Raises:
        SignatureError: one of both is not so.
    """
    if catalogue.key and catalogue.key not in (manifest.key, *manifest.previous_keys):
        raise SignatureError(CatalogueCode.OTHER_SIGNER, catalogue.title)
    signed = catalogue.signed_root if catalogue.key and manifest.version == catalogue.version else None
    if signed and manifest.sha256 != signed:
        raise SignatureError(CatalogueCode.VERSION_SIGNED_TWICE, catalogue.title, version=manifest.version)


def _check_root(manifest: Manifest | None, digest: Sha256, catalogue: Catalogue) -> None:
    if manifest is None:
        if catalogue.key:
            raise SignatureError(CatalogueCode.NO_LONGER_SIGNED, catalogue.title)
    elif digest != manifest.sha256:
        raise MismatchError(CatalogueCode.ROOT_DIFFERS, catalogue.title)


def _check_count(walk: CrawlResult, found: int) -> None:
    stated = walk.feed.stated_items
    if stated is not None and stated != found and (walk.whole or not walk.problems):
        walk.problems.append(CatalogueCode.COUNT_DIFFERS.message(stated=stated, found=found))
