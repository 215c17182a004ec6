"""Catalogues: added, checked for new materials, removed.

Policy: what a check finds is listed page by page; what is missing here is then put into the queue by the catalogue's
rule, and fetched. A signed catalogue is believed only as long as the key that was seen first signs it, and an older
version of it, on a stick that lay in a drawer, changes nothing. A check that fails leaves the shelf as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep as real_sleep
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.catalogue.authentication import read_authentication
from desktop_app.catalogue.calendar import read_events
from desktop_app.catalogue.campaign import calendar_link, read_campaign
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.loose import parse_object
from desktop_app.catalogue.search import expand, read_description
from desktop_app.catalogue.signature import Manifest, SignatureError, read_manifest
from desktop_app.domain.addresses import without_login
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.catalogue import Catalogue, short_name
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import Feed, Search, SyncReport
from desktop_app.domain.fetching import Keeping, KeepRule, Role
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, Publication
from desktop_app.services.catalogue_folder import ROOT_FEED
from desktop_app.services.download_run import Choice, Outcome
from desktop_app.services.downloads import Downloads
from desktop_app.services.opening import Clock, OpenSource
from desktop_app.services.patience import Sleep, patiently
from desktop_app.services.walk import Walk, Walker
from desktop_app.store.listing_store import ListingStore
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.errors import MismatchError, NotThereError, SignInError, UnreachableError
from desktop_app.transfer.source import Document, Source, read_document


class NoSuchCatalogueError(SpringshelfError):
    """There is no such catalogue on the shelf."""


class RegistryError(SpringshelfError):
    """The address is of a list of catalogues, of which one has to be chosen.

    Args:
        what, subject, advice: as in every error.
        catalogues: links to them under their titles.
    """

    def __init__(self, what: str, subject: str, advice: str, catalogues: tuple[Link, ...]) -> None:
        super().__init__(what, subject, advice)
        self.catalogues = catalogues


@dataclass(frozen=True, slots=True)
class Look:
    """What lies at an address, before it is added.

    `materials` is what the catalogue says that it has, None where it says nothing; `listed` stand on its first page,
    which leads to `pages` further ones. In a registry, `catalogues` are links to those that it knows.
    """

    address: str
    title: str
    materials: int | None
    listed: int
    pages: int
    signed: bool
    campaign: bool
    searchable: bool
    catalogues: tuple[Link, ...]
    known: bool


class Catalogues:
    """The catalogues of this computer's shelf.

    Args:
        store: the shelf's rows.
        downloads: the queue.
        open_source: opens the source of a catalogue by its address.
        clock: the time.
        sleep: waits that many seconds.
    """

    def __init__(
        self,
        store: ShelfStore,
        downloads: Downloads,
        open_source: OpenSource,
        clock: Clock,
        sleep: Sleep = real_sleep,
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._open_source = open_source
        self._clock = clock
        self._sleep = sleep

    def all(self) -> tuple[Catalogue, ...]:
        """All catalogues, in the order in which they were added."""
        return self._store.catalogues()

    def newest_campaign(self) -> Campaign | None:
        """The campaign that starts last of all that the catalogues carry, None where none does."""
        campaigns = [one.campaign for one in self.all() if one.campaign]
        return max(campaigns, key=lambda one: one.starts, default=None)

    def named(self, name: str) -> Catalogue:
        """The catalogue of that name, title or address.

        Raises:
            NoSuchCatalogueError: there is none.
        """
        for one in self.all():
            if name in {one.name, one.title, one.address}:
                return one
        known = ", ".join(one.name for one in self.all()) or "none"
        raise NoSuchCatalogueError("There is no such catalogue on this shelf", name, f"There are: {known}.")

    def _get(self, catalogue: str) -> Catalogue:
        found = next((one for one in self.all() if one.id == catalogue), None)
        if found is None:
            raise NoSuchCatalogueError("There is no such catalogue on this shelf", catalogue, "Add it first.")
        return found

    def look(self, address: str) -> Look:
        """What lies at an address, or in a folder; nothing is added.

        Raises:
            SpringshelfError: there is no catalogue that can be read.
        """
        address = as_address(address)
        with self._asking(address) as source:
            document = read_document(source, address)
            feed = read_feed(document.data, document.address)
        return Look(
            address=document.address,
            title=feed.title,
            materials=feed.stated_items,
            listed=len(feed.publications),
            pages=len(feed.pages) + bool(feed.next_page),
            signed=feed.manifest is not None,
            campaign=feed.campaign is not None,
            searchable=feed.search is not None,
            catalogues=feed.catalogues,
            known=any(address in {one.id, one.address} for one in self.all()),
        )

    def add(
        self, address: str, control: Control | None = None, *, name: str = "", rule: KeepRule | None = None
    ) -> tuple[Catalogue, SyncReport]:
        """Add the catalogue at an address, or a folder with one, and walk it.

        Args:
            address: where it is.
            control: reports and stops.
            name: a short name to call it by; made of its title where empty.
            rule: what is kept of it without being asked for; nothing where left out.

        Raises:
            RegistryError: it is a list of catalogues.
            SpringshelfError: there is no catalogue that can be read; nothing was added.
        """
        address = as_address(address)
        known = next((one for one in self.all() if one.address == address), None)
        catalogue = known or Catalogue(id=address, address=address, title=address, added_at=self._clock())
        catalogue = replace(catalogue, name=name or catalogue.name, rule=rule or catalogue.rule)
        report = self._sync(catalogue, control or Control(), None)
        return self._get(catalogue.id), report

    def remove(self, catalogue: str) -> None:
        """Take a catalogue off the shelf, with the files that no other catalogue shares."""
        self._store.remove_catalogue(catalogue)
        self._downloads.sweep()

    def change_rule(self, catalogue: str, rule: KeepRule) -> None:
        """Keep other materials of it without being asked; the next check brings them."""
        self._store.save_catalogue(replace(self._get(catalogue), rule=rule))

    def sync(
        self,
        catalogue: str,
        control: Control | None = None,
        *,
        keeping: Keeping | None = None,
        covers_only: bool = False,
    ) -> SyncReport:
        """Check a catalogue for new materials, and fetch what its rule asks for.

        Args:
            catalogue: its id.
            control: reports and stops.
            keeping: this once, in place of its rule.
            covers_only: fetch no files this once.

        Raises:
            SpringshelfError: its root can't be had or read; the shelf stays as it was.
            CancelledError: the person stopped it.
        """
        rule = KeepRule(keeping) if keeping else None
        return self._sync(self._get(catalogue), control or Control(), rule, covers_only=covers_only)

    def _sync(
        self, catalogue: Catalogue, control: Control, rule: KeepRule | None, *, covers_only: bool = False
    ) -> SyncReport:
        listing = self._store.listing(catalogue.id)
        with self._asking(catalogue.address) as source:
            report = self._walk(source, catalogue, listing, control)
        queue = self._downloads.store
        renewed = queue.outdated(catalogue.id)
        queue.wish(catalogue.id, rule or catalogue.rule, self._clock())
        queue.due_at_once(catalogue.id)
        roles = (Role.COVER,) if covers_only else tuple(Role)
        outcome = self._downloads.run(control, Choice(catalogues=(catalogue.id,), roles=roles), forced=True)
        updated = len(renewed.intersection(outcome.kept))
        if updated:
            self._downloads.sweep()
        return self._told(report, catalogue.id, outcome, updated)

    def _told(self, report: SyncReport, catalogue: str, outcome: Outcome, updated: int) -> SyncReport:
        return replace(
            report,
            updated=updated,
            kept=self._store.count_kept(catalogue),
            failed=sum(role is Role.FILE for _, _, role in outcome.failed),
            size=outcome.size,
            refused=(*report.refused, *outcome.failed.values()),
        )

    def _walk(self, source: Source, catalogue: Catalogue, listing: ListingStore, control: Control) -> SyncReport:
        """Walk, unless a signed manifest or the root itself says that nothing has changed."""
        manifest = self._manifest(source, catalogue.manifest, control) if catalogue.manifest else None
        if manifest:
            self._check_key(manifest, catalogue)
            if manifest.version < catalogue.version or manifest.sha256 == catalogue.root:
                return self._unchanged(catalogue, listing, older=manifest.version < catalogue.version)
        document = self._root(source, catalogue.address, control)
        if not manifest and sha256(document.data) == catalogue.root:
            return self._unchanged(catalogue, listing, older=False)
        feed = read_feed(document.data, document.address)
        if feed.catalogues and not (feed.entries or feed.pages):
            raise _registry(feed)
        requests = 1 + (manifest is not None)
        if feed.manifest and (manifest is None or feed.manifest.href != catalogue.manifest):
            manifest = self._manifest(source, feed.manifest.href, control)
            self._check_key(manifest, catalogue)
            requests += 1
        _check_root(manifest, document, catalogue)
        # The root counts as seen only when what it names is listed: a kill in between must not hide it for ever.
        begun = self._begun(catalogue, feed, manifest)
        self._store.save_catalogue(begun)
        walk = Walker(source, listing, control, self._sleep).walk(document)
        walk.requests += requests - 1
        campaign = self._campaign(source, walk, control)
        gone = listing.finish(whole=walk.whole)
        found = listing.found()
        _check_count(walk, found)
        whole_tree = walk.whole and feed.pages and all(page.sha256 for page in feed.pages)
        self._store.save_catalogue(
            replace(
                begun,
                root=walk.root if whole_tree else None,
                campaign=campaign or begun.campaign,
                version=manifest.version if manifest and walk.whole else begun.version,
                checked_at=self._clock(),
            )
        )
        return SyncReport(
            found=found,
            new=walk.new,
            changed=walk.changed,
            gone=gone,
            requests=walk.requests,
            pages_fetched=walk.fetched,
            pages_unchanged=walk.unchanged,
            refused=tuple(walk.problems),
        )

    def _root(self, source: Source, address: str, control: Control) -> Document:
        """The root; a server that does not answer at all is told at once, as a person may be waiting."""
        return patiently(lambda: read_document(source, address), control, self._sleep, but=UnreachableError)

    def _begun(self, catalogue: Catalogue, feed: Feed, manifest: Manifest | None) -> Catalogue:
        taken = [one.name for one in self.all() if one.id != catalogue.id]
        return replace(
            catalogue,
            title=feed.title,
            name=catalogue.name or short_name(feed.title, taken),
            root=None,
            manifest=feed.manifest.href if feed.manifest else "",
            key=catalogue.key or (manifest.key if manifest else ""),
        )

    def _unchanged(self, catalogue: Catalogue, listing: ListingStore, *, older: bool) -> SyncReport:
        gone = 0 if older else listing.confirm()
        self._store.save_catalogue(replace(catalogue, checked_at=self._clock()))
        said = ("This is an older copy of the catalogue than the one that was seen before; nothing was changed.",)
        return SyncReport(
            found=listing.found(),
            gone=gone,
            unchanged=True,
            requests=1,
            pages_unchanged=listing.pages(),
            refused=said if older else (),
        )

    def _manifest(self, source: Source, address: str, control: Control) -> Manifest:
        document = self._root(source, address, control)
        return read_manifest(document.data, document.address)

    def _check_key(self, manifest: Manifest, catalogue: Catalogue) -> None:
        if catalogue.key and manifest.key != catalogue.key:
            raise SignatureError(
                "This catalogue is signed by somebody else than when it was added",
                catalogue.title,
                "Nothing was taken from it. Ask whoever runs it; if all is well, remove it and add it again.",
            )

    def _campaign(self, source: Source, walk: Walk, control: Control) -> Campaign | None:
        if walk.feed.campaign is None:
            return None

        def read(link: Link) -> bytes:
            walk.requests += 1
            data = patiently(lambda: read_document(source, link.href), control, self._sleep).data
            if link.sha256 is not None and sha256(data) != link.sha256:
                what = "This page is not the one that the catalogue names"
                raise MismatchError(what, link.href, "It may be changing: check again soon.")
            return data

        try:
            document = parse_object(read(walk.feed.campaign), walk.feed.campaign.href)
            calendar = calendar_link(document, walk.feed.campaign.href)
            events = read_events(read(calendar), calendar.href) if calendar else ()
            return read_campaign(document, walk.feed.campaign.href, events)
        except CancelledError:
            raise
        except SpringshelfError as error:
            walk.whole = False
            walk.problems.append(str(error))
            return None

    def search(self, catalogue: str, words: str) -> tuple[Publication, ...]:
        """Search a catalogue at its source, for what is not listed here.

        Raises:
            SpringshelfError: it can't be searched, or does not answer.
        """
        known = self._get(catalogue)
        with self._asking(known.address) as source:
            document = read_document(source, known.address)
            search = read_feed(document.data, document.address).search
            if search and search.described:
                described = read_document(source, search.template)
                search = read_description(described.data, described.address)
            address = expand(search or Search("", ""), {"query": words}) if search else None
            if address is None:
                raise DocumentError("This catalogue can't be searched at its source", known.title, "Browse it instead.")
            try:
                found = read_document(source, address)
            except NotThereError:
                return ()  # so some servers say that nothing was found (calibre)
            return read_feed(found.data, found.address).publications

    @contextmanager
    def _asking(self, address: str) -> Iterator[Source]:
        """The source of an address; where it asks for a login, it is told by what name the catalogue asks."""
        try:
            with self._open_source(address) as source:
                yield source
        except SignInError as error:
            raise _sign_in(error) from error
        except NotThereError as error:
            if not address.startswith("file:") or not address.endswith(error.subject):
                raise
            what, advice = "There is no catalogue in this folder", f"Choose the folder that has {ROOT_FEED} in it."
            raise NoSuchCatalogueError(what, str(Path(url2pathname(urlsplit(address).path)).parent), advice) from error


def _registry(feed: Feed) -> RegistryError:
    titles = ", ".join(f"“{one.alternative}”" for one in feed.catalogues[:5])
    more = f" and {len(feed.catalogues) - 5} more" if len(feed.catalogues) > 5 else ""  # noqa: PLR2004 - as many as above
    return RegistryError(
        f"This is a list of {len(feed.catalogues)} catalogues",
        feed.title,
        f"Add one of them by its own address: {titles}{more}.",
        feed.catalogues,
    )


def _sign_in(error: SignInError) -> SignInError:
    try:
        asked = read_authentication(error.document, error.subject) if error.document else None
    except DocumentError:
        asked = None
    if asked is None:
        return error
    if not asked.basic:
        what, advice = (
            "This catalogue lets people in only by its own page",
            f"Ask there: {asked.help or asked.register}",
        )
        return SignInError(what, asked.title or error.subject, advice if asked.help or asked.register else "")
    names = " and ".join(one for one in (asked.name_label, asked.password_label) if one)
    what = error.what if "not take" in error.what else "This catalogue asks for a name and a password"
    return SignInError(what, asked.title or error.subject, f"It calls them: {names}." if names else error.advice)


def _check_root(manifest: Manifest | None, document: Document, catalogue: Catalogue) -> None:
    if manifest is None:
        if catalogue.key:
            what = "This catalogue was signed when it was added, and is not any more"
            raise SignatureError(what, catalogue.title, "Nothing was taken from it. Ask whoever runs it.")
    elif sha256(document.data) != manifest.sha256:
        what = "The catalogue's first page is not the one that its manifest names"
        raise MismatchError(what, catalogue.title, "It may be changing just now: check again soon.")


def _check_count(walk: Walk, found: int) -> None:
    stated = walk.feed.stated_items
    if stated is not None and stated != found and walk.whole:
        walk.problems.append(f"The catalogue says that it has {stated} materials; {found} were found in it.")


def as_address(text: str) -> str:
    """A catalogue's address from what a person types: a web address, a folder, or a feed's file.

    A web address without scheme is meant as `https:`. A name and a password in it are left out; they are asked for.
    """
    text = text.strip()
    if text.startswith(("http://", "https://", "file:")):
        return without_login(text)
    path = Path(text).expanduser()
    if path.is_dir():
        # A stick is chosen as a whole; the catalogue lies in the folder that Springshelf made on it.
        inside = path / "springshelf"
        folder = inside if (inside / ROOT_FEED).is_file() and not (path / ROOT_FEED).is_file() else path
        return (folder.resolve() / ROOT_FEED).as_uri()
    if path.is_file() or path.is_absolute():
        return path.resolve().as_uri()
    return without_login(f"https://{text}")
