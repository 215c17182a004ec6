"""Catalogues: adding them, checking for new materials, searching, removing.

Policy: a check lists publications page by page; missing files are then queued by the catalogue's rule, and downloaded.
A preview, and adding an unreadable catalogue, change nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import sleep as real_sleep
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.catalogue.authentication import read_authentication
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.search import expand, read_description
from desktop_app.domain.addresses import is_in_home, without_login
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import FileRole, KeepMode, KeepRule
from desktop_app.domain.own_files import is_own
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link, Publication
from desktop_app.services.catalogues.codes import CatalogueCode
from desktop_app.services.catalogues.folder_names import ROOT_FEED
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.retry import LimitedSleep, Sleep
from desktop_app.services.fetching.run_result import RunResult
from desktop_app.services.fetching.run_rules import QueueSelection
from desktop_app.services.ports import Clock, OpenSource
from desktop_app.services.resources.text_catalogues import SOURCE
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import NotThereError, RefusedError, SignInError
from desktop_app.transfer.source import ByteSource, read_document

ROOT_NAMES = (ROOT_FEED, "index.json", "home.json", "catalog.json", "feed.xml", "index.xml", "catalog.xml", "root.xml")
"""Possible names of a folder's root feed; the first is ours."""
MAX_TURN = 10.0
"""The maximum pauses in seconds that a server gets while other catalogues wait for their turn."""


log = logging.getLogger(__name__)


class UnexpectedCatalogueError(SpringshelfError):
    """A catalogue could not be checked because of a bug in the program."""

    def __init__(self, title: str, error: Exception) -> None:
        super().__init__(CatalogueCode.PROGRAM_FAULT, title, reason=type(error).__name__)


class NoSuchCatalogueError(SpringshelfError):
    """There is no such catalogue on the shelf."""


@dataclass(frozen=True, slots=True)
class CataloguePreview:
    """The preview of an address before it is added.

    `materials` is the number of materials that the catalogue states, None if it states none; `listed` is the number on
    its first page, which links to `pages` more pages. For a registry, `catalogues` are its links to catalogues.
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


@dataclass(frozen=True, slots=True)
class CatalogueStatus:
    """A catalogue with the numbers of its materials that are listed, and that are kept."""

    catalogue: Catalogue
    listed: int
    kept: int


class Catalogues:
    """The catalogues of this computer's shelf.

    Args:
        store: the shelf's database.
        downloads: the queue.
        open_source: opens the source of a catalogue by its address.
        clock: returns the time.
        contents: the language for the shipped campaign's texts.
        sleep: waits that many seconds.
    """

    def __init__(
        self,
        store: ShelfStore,
        downloads: Downloads,
        open_source: OpenSource,
        clock: Clock,
        contents: ContentTranslations,
        sleep: Sleep = real_sleep,
    ) -> None:
        self._store = store
        self._downloads = downloads
        self._open_source = open_source
        self._clock = clock
        self._sleep = sleep
        self.contents = contents

    def all(self) -> tuple[Catalogue, ...]:
        """All catalogues, in the order in which they were added."""
        return self._store.catalogues()

    def overview(self) -> tuple[CatalogueStatus, ...]:
        """All catalogues as `translated`, with their numbers of materials."""
        store = self._store
        return tuple(
            CatalogueStatus(one, store.listing(one.id).found(), store.count_kept(one.id)) for one in self.translated()
        )

    def translated(self) -> tuple[Catalogue, ...]:
        """All with campaigns in the person's language; for display only, never to be stored."""
        return tuple(map(self._translated, self.all()))

    def _translated(self, one: Catalogue) -> Catalogue:
        """A catalogue with its campaign in the person's language; its title is the campaign's, if they are the same."""
        if one.campaign is None:
            return one
        told = self.contents.campaign(one.campaign)
        return replace(one, campaign=told, title=told.title if one.title == one.campaign.title else one.title)

    def campaigns(self) -> tuple[Campaign, ...]:
        """The campaigns of all catalogues without duplicates, latest start first."""
        found = {one.campaign.id: one.campaign for one in self.translated() if one.campaign}
        return tuple(sorted(found.values(), key=lambda one: (one.starts, one.id), reverse=True))

    def newest_campaign(self) -> Campaign | None:
        """The campaign with the latest start, None if there is none."""
        return next(iter(self.campaigns()), None)

    def named(self, name: str) -> Catalogue:
        """The catalogue with that name, title or address.

        Raises:
            NoSuchCatalogueError: there is none.
        """
        for one in self.all():
            if name in {one.name, one.title, one.address}:
                return one
        known = ", ".join(one.name for one in self.all()) or "none"
        raise NoSuchCatalogueError(CatalogueCode.NO_SUCH_CATALOGUE, name, known=known)

    def _get(self, catalogue: str) -> Catalogue:
        found = next((one for one in self.all() if one.id == catalogue), None)
        if found is None:
            raise NoSuchCatalogueError(CatalogueCode.CATALOGUE_NOT_ADDED, catalogue)
        return found

    def preview(self, address: str) -> CataloguePreview:
        """Read an address or a folder, and return a preview; nothing is added.

        Raises:
            SpringshelfError: there is no readable catalogue.
        """
        address = as_address(address)
        with self._asking(address) as source:
            document = read_document(source, address)
            feed = read_feed(document.data, document.address)
        return CataloguePreview(
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
        """Add and crawl the catalogue at an address or in a folder.

        Args:
            address: its address.
            control: reports progress and cancels.
            name: a short name; derived from its title if empty.
            rule: which materials are kept automatically; by default none.

        Raises:
            RegistryError: it is a list of catalogues.
            SpringshelfError: there is no readable catalogue; nothing was added.
        """
        address = as_address(address)
        known = next((one for one in self.all() if one.address == address), None)
        catalogue = known or Catalogue(id=address, address=address, title=address, added_at=self._clock())
        catalogue = replace(catalogue, name=name or catalogue.name, rule=rule or catalogue.rule)
        report = self._sync(catalogue, control or Control(), None)
        return self._get(catalogue.id), report

    def remove(self, catalogue: str) -> None:
        """Remove a catalogue from the shelf, with the files that it shares with no other catalogue."""
        self._store.remove_catalogue(catalogue)
        self._downloads.sweep()

    def change_rule(self, catalogue: str, rule: KeepRule) -> None:
        """Change which of its materials are kept automatically; this takes effect with the next check."""
        self._store.save_catalogue(replace(self._get(catalogue), rule=rule))

    def sync(
        self,
        catalogue: str,
        control: Control | None = None,
        *,
        keeping: KeepMode | None = None,
        covers_only: bool = False,
        sleep: Sleep | None = None,
    ) -> SyncReport:
        """Check a catalogue for new materials, and download those that its rule selects.

        Args:
            catalogue: its id.
            control: reports progress and cancels.
            keeping: a rule for this check only.
            covers_only: download no files in this check.
            sleep: waits when the server asks for a pause.

        Raises:
            SpringshelfError: its root can't be read; the shelf is unchanged.
            CancelledError: the person cancelled it.
        """
        if is_own(catalogue):
            found = self._store.listing(catalogue).found()
            return SyncReport(found=found, kept=self._store.count_kept(catalogue), unchanged=True)
        rule = KeepRule(keeping) if keeping else None
        return self._sync(self._get(catalogue), control or Control(), rule, covers_only=covers_only, sleep=sleep)

    def fetch_covers(self, catalogue: str, control: Control | None = None) -> None:
        """Fetch the covers that are missing, or are in another language than the person's, without a check."""
        queue = self._downloads.store
        queue.enqueue_covers(catalogue, self._clock(), self.contents.language or SOURCE)
        if not queue.count(None, (catalogue,)):
            return
        selection = QueueSelection(catalogues=(catalogue,), roles=(FileRole.COVER,))
        self._downloads.run(control or Control(), selection, forced=True)

    def sync_all(self, control: Control | None = None) -> tuple[SyncReport, ...]:
        """Check every catalogue. A failure is part of that catalogue's report and does not stop the others.

        A server that asks for a long pause is asked again after all others.

        Raises:
            CancelledError: the person cancelled it.
        """
        found = self.all()
        reports: dict[str, SyncReport] = {}
        busy: list[Catalogue] = []
        for one in found:
            sleep = LimitedSleep(self._sleep, MAX_TURN, one.address)
            reports[one.id] = self._report(one, control, sleep)
            if sleep.ended:
                busy.append(one)
        for one in busy:
            reports[one.id] = self._report(one, control, self._sleep)
        return tuple(reports[one.id] for one in found)

    def _report(self, catalogue: Catalogue, control: Control | None, sleep: Sleep) -> SyncReport:
        """Check a catalogue, and report on any failure."""
        try:
            return self.sync(catalogue.id, control, sleep=sleep)
        except CancelledError:
            raise
        except SpringshelfError as error:
            return self.report_of_failure(catalogue.id, error)
        except Exception as error:
            log.exception("Checking a catalogue failed")
            return self.report_of_failure(catalogue.id, UnexpectedCatalogueError(catalogue.title, error))

    def report_of_failure(self, catalogue: str, error: SpringshelfError) -> SyncReport:
        """The report of a catalogue that could not be checked; its stored data is unchanged."""
        return SyncReport(
            found=self._store.listing(catalogue).found(),
            kept=self._store.count_kept(catalogue),
            failed=1,
            refused=(error.message,),
        )

    def _sync(
        self,
        catalogue: Catalogue,
        control: Control,
        rule: KeepRule | None,
        *,
        covers_only: bool = False,
        sleep: Sleep | None = None,
    ) -> SyncReport:
        from desktop_app.services.catalogues.catalogue_check import CatalogueCheck  # noqa: PLC0415 - the start checks none

        with self._asking(catalogue.address) as source:
            report = CatalogueCheck(self._store, source, self._clock, sleep or self._sleep).check(catalogue, control)
            if not covers_only:
                self._downloads.mark_corrected(catalogue.id, source, control)
        queue = self._downloads.store
        renewed = queue.outdated(catalogue.id)
        language = self.contents.language or SOURCE
        queue.enqueue_by_rule(catalogue.id, rule or catalogue.rule, self._clock(), language)
        queue.due_at_once([catalogue.id])
        roles = (FileRole.COVER,) if covers_only else tuple(FileRole)
        outcome = self._downloads.run(control, QueueSelection(catalogues=(catalogue.id,), roles=roles), forced=True)
        updated = len(renewed.intersection(outcome.kept))
        if updated:
            self._downloads.sweep()
        return self._told(report, catalogue.id, outcome, updated)

    def _told(self, report: SyncReport, catalogue: str, outcome: RunResult, updated: int) -> SyncReport:
        return replace(
            report,
            updated=updated,
            kept=self._store.count_kept(catalogue),
            failed=sum(not role.is_cover for _, _, role in (*outcome.failed, *outcome.untried)),
            size=outcome.size,
            refused=(*report.refused, *outcome.failed.values(), *outcome.left),
        )

    def search(self, catalogue: str, words: str) -> tuple[Publication, ...]:
        """Search a catalogue on its server for materials that are not listed here.

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
            address = expand(search, {"query": words}) if search else None
            if address is None:
                raise DocumentError(CatalogueCode.NOT_SEARCHABLE, known.title)
            try:
                found = read_document(source, address)
            except NotThereError:
                return ()  # some servers report an empty result this way (calibre)
            return read_feed(found.data, found.address).publications

    @contextmanager
    def _asking(self, address: str) -> Iterator[ByteSource]:
        """Open the source of an address; a login error gets the name under which the catalogue asks for it."""
        try:
            with self._open_source(address) as source:
                yield source
        except SignInError as error:
            raise _sign_in(error) from error
        except NotThereError as error:
            if not address.startswith("file:") or not address.endswith(error.subject):
                raise
            raise NoSuchCatalogueError(
                CatalogueCode.NO_CATALOGUE_IN_FOLDER,
                str(Path(url2pathname(urlsplit(address).path)).parent),
                file=ROOT_FEED,
            ) from error


def _sign_in(error: SignInError) -> SignInError:
    try:
        asked = read_authentication(error.document, error.subject) if error.document else None
    except DocumentError:
        asked = None
    if asked is None:
        return error
    subject = asked.title or error.subject
    if not asked.basic:
        if page := asked.help or asked.register:
            return SignInError(CatalogueCode.SIGN_IN_ON_PAGE, subject, page=page)
        return SignInError(CatalogueCode.SIGN_IN_ELSEWHERE, subject)
    refused = error.code is TransferCode.SIGN_IN_REFUSED
    labels = [one for one in (asked.name_label, asked.password_label) if one]
    if not labels:
        return SignInError(TransferCode.SIGN_IN_REFUSED if refused else CatalogueCode.SIGN_IN, subject)
    code = CatalogueCode.SIGN_IN_REFUSED_NAMED if refused else CatalogueCode.SIGN_IN_NAMED
    both = CatalogueCode.BOTH.message(one=labels[0], other=labels[-1])
    return SignInError(code, subject, labels=both if len(labels) > 1 else labels[0])


def as_address(text: str) -> str:
    """Convert a person's input to a catalogue's address: a web address, a folder, or a feed's file.

    A web address without a scheme gets `https:`. A name and password in it are removed; they are asked for separately.

    Raises:
        RefusedError: it can't be an address.
    """
    try:
        address = _address_of(text.strip())
        _ = urlsplit(address).port  # which is checked only when it is read
    except ValueError as error:
        raise RefusedError(TransferCode.NOT_AN_ADDRESS, text) from error
    return address


def _address_of(text: str) -> str:
    if text.lower().startswith(("http://", "https://")):
        scheme, rest = text.split(":", maxsplit=1)
        return without_login(f"{scheme.lower()}:{rest}")
    if is_in_home(text):
        return text
    if "://" in text and not text.lower().startswith("file:"):
        raise ValueError(text)
    is_file = text.lower().startswith("file:")
    path = Path(url2pathname(urlsplit(text).path)) if is_file else Path(text).expanduser()
    if path.is_dir():
        # A person chooses a stick's root; the catalogue is in the folder that Springshelf created on it.
        places = [folder / name for folder in (path, path / "springshelf") for name in ROOT_NAMES]
        found = next((place for place in places if place.is_file()), path / ROOT_FEED)
        return found.resolve().as_uri()
    if path.is_file() or path.is_absolute():
        return path.resolve().as_uri()
    return without_login(f"https://{text}")
