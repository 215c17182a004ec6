"""A home with its services open, built as the program builds them; for tests that need several of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from desktop_app.app import resources_folder
from desktop_app.composer import HomeComposer
from desktop_app.domain.policy import Policy
from desktop_app.domain.progress import Control
from desktop_app.services.backups.backups import Backups
from desktop_app.services.campaign.calendar import Calendar
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.exchange.exchange import Exchange
from desktop_app.services.exchange.export import Export
from desktop_app.services.feedback.feedback import FeedbackService
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.run_result import RunResult
from desktop_app.services.home.home import Home
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.sharing import Sharing
from desktop_app.services.portfolios.portfolios import Portfolios
from desktop_app.services.ports import Clock, OpenSourceWith
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.services.publishing.shipped import ShippedCatalogues
from desktop_app.services.publishing.stick import StickWriter
from desktop_app.services.reading.highlights import Highlights
from desktop_app.services.resources.resources import Resources
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.services.shelf.text_indexer import TextIndexer
from desktop_app.transfer.sources import open_source


class OpenHome:
    """The services of one home and of one profile in it, opened when a test first asks for them.

    Args:
        folder: the home.
        resources: what ships with the program.
        open_source: opens the source of a catalogue.
        clock: tells the time.
        policy: the administrator's.
        language: in which what ships is told.
    """

    def __init__(
        self,
        folder: Path,
        resources: Path,
        open_source: OpenSourceWith,
        clock: Clock,
        policy: Policy | None = None,
        language: str = "",
    ) -> None:
        self.composer = HomeComposer(resources, open_source, clock, lambda: policy or Policy())
        self.folder, self.clock, self._language = folder, clock, language
        self.choose: Callable[[Profiles], OpenProfile] = Profiles.only
        self._entered: OpenProfile | None = None

    @cached_property
    def home(self) -> Home:
        """The home without its databases."""
        return self.composer.home(self.folder, self._language)

    @cached_property
    def of_shelf(self) -> ShelfServices:
        """The shelf's services."""
        return self.composer.shelf(self.home)

    @cached_property
    def of_profile(self) -> ProfileServices:
        """The services of the profile that is entered, else of the only one."""
        return self.composer.profile(self.home, self.entered)

    def enter(self, opened: OpenProfile) -> None:
        """Go on with this profile."""
        self.__dict__.pop("of_profile", None)
        self._entered = opened

    @property
    def entered(self) -> OpenProfile:
        """The opened profile; its journal may be closed."""
        if "of_profile" in self.__dict__:
            return self.of_profile.current.opened
        if self._entered is None:
            self._entered = self.choose(self.profiles)
        return self._entered

    def leave(self) -> None:
        """Close the journal, and forget its key."""
        if "of_profile" in self.__dict__:
            self.of_profile.leave()
        for name in ("of_profile", "portfolios", "feedback"):
            self.__dict__.pop(name, None)
        self._entered = None

    def close(self) -> None:
        """Close all that was opened."""
        self.leave()
        if "of_shelf" in self.__dict__:
            self.of_shelf.close()
            del self.__dict__["of_shelf"]

    @property
    def policy(self) -> Policy:
        return self.home.policy

    @property
    def resources(self) -> Resources:
        return self.home.resources

    @property
    def profiles(self) -> Profiles:
        return self.home.profiles

    @property
    def shelf_folder(self) -> Path:
        return self.home.shelf_folder

    @property
    def profile_folder(self) -> Path:
        return self.entered.profile.folder

    @property
    def shelf(self) -> Shelf:
        return self.of_shelf.shelf

    @property
    def catalogues(self) -> Catalogues:
        return self.of_shelf.catalogues

    @property
    def downloads(self) -> Downloads:
        return self.of_shelf.downloads

    @property
    def text_indexer(self) -> TextIndexer:
        return self.of_shelf.text_indexer

    @property
    def shipped(self) -> ShippedCatalogues:
        return self.of_shelf.shipped

    @property
    def journal(self) -> Journal:
        return self.of_profile.journal

    @property
    def calendar(self) -> Calendar:
        return self.of_profile.calendar

    @property
    def sharing(self) -> Sharing:
        return self.of_profile.sharing

    @property
    def exchange(self) -> Exchange:
        return self.of_profile.exchange

    @property
    def highlights(self) -> Highlights:
        return Highlights(self.journal, self.shelf)

    @property
    def export(self) -> Export:
        return self.composer.export(self.of_shelf, self.of_profile)

    @cached_property
    def portfolios(self) -> Portfolios:
        return self.composer.portfolios(self.of_shelf, self.of_profile)

    @cached_property
    def feedback(self) -> FeedbackService:
        return self.composer.feedback(self.of_profile, self.portfolios)

    @property
    def publisher(self) -> Publisher:
        return self.composer.publisher(self.home)

    @property
    def stick(self) -> StickWriter:
        return self.composer.stick(self.of_shelf)

    def backups(self, elsewhere: Path | None = None) -> Backups:
        return self.composer.backups(self.home, self.entered, elsewhere)

    def fetch_waiting(self, control: Control | None = None) -> RunResult:
        return self.downloads.fetch_waiting(control)


def open_home(folder: Path) -> OpenHome:
    """A home as the program opens it."""
    return OpenHome(folder, resources_folder(), open_source, lambda: datetime.now(UTC))
