"""Builds the services of a home: opens databases, and hands each service what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.policy import Policy
from desktop_app.domain.profile import Profile
from desktop_app.domain.progress import Control
from desktop_app.services.backups.backup import Backup, backups_in, read_backup, without_note
from desktop_app.services.backups.backups import Backups, backup_folder, folder_for, known_backups
from desktop_app.services.backups.restore_backup import restore
from desktop_app.services.campaign.calendar import Calendar
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.catalogues.logins import Logins
from desktop_app.services.exchange.exchange import Exchange
from desktop_app.services.fetching.download_job import DownloadContext
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.source_rules import allowed_sources
from desktop_app.services.home.home import Home
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.sharing import Sharing
from desktop_app.services.journal.spelling import Spelling
from desktop_app.services.ports import Clock, OpenSourceWith
from desktop_app.services.profiles.current_profile import CurrentProfile
from desktop_app.services.profiles.profile_folder import may_be_new, read_profile
from desktop_app.services.profiles.profiles import OpenProfile, Profiles
from desktop_app.services.profiles.strength import Strength
from desktop_app.services.provision.provision import ProvisionResult, carry_out, put_policy
from desktop_app.services.publishing.shipped import ShippedCatalogues
from desktop_app.services.resources.resources import Resources
from desktop_app.services.resources.text_catalogues import CAMPAIGN, read_catalogue
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.services.shelf.text_indexer import TextIndexer
from desktop_app.store.database import open_database
from desktop_app.store.database_file import damaged_shelf
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.errors import DamagedDatabaseError
from desktop_app.store.journal_check import read_setting
from desktop_app.store.journal_store import JournalStore
from desktop_app.store.passage_store import PassageStore
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_rebuild import rebuild_shelf
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.passwords import SavedPasswords

if TYPE_CHECKING:  # these are built when a page or command asks for them: together they take half a second to import
    from desktop_app.services.demo.demo import Demo, DemoStep
    from desktop_app.services.exchange.export import Export
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.lending.lending import Lender
    from desktop_app.services.portfolios.portfolios import Portfolios
    from desktop_app.services.publishing.publisher import Publisher
    from desktop_app.services.publishing.stick import StickWriter
    from desktop_app.services.reading.highlights import Highlights


@dataclass(frozen=True, slots=True)
class HomeComposer:
    """Builds services; an implementation of `services.composition.composer.Composer`.

    Args:
        resources: the folder of what ships with the program.
        open_source: opens the source of a catalogue.
        clock: tells the time.
        find_policy: finds the administrator's policy.
    """

    resources: Path
    open_source: OpenSourceWith
    clock: Clock
    find_policy: Callable[[], Policy] = Policy

    def home(self, folder: Path, language: str = "") -> Home:
        """A home folder, under the administrator's policy.

        Raises:
            PolicyError: there is a policy, and it can't be used.
        """
        policy = self.find_policy()
        contents = ContentTranslations(read_catalogue(self.resources, language, CAMPAIGN))
        resources = Resources(self.resources, folder / "shelf" / "frameworks", folder / "templates", contents)
        profiles = Profiles(folder / "profiles", self.clock, passphrase_needed=policy.passphrase_needed)
        return Home(folder, policy, self.clock, resources, profiles)

    def shelf(self, home: Home) -> ShelfServices:
        """Open the shelf's database and bring it up to date.

        Raises:
            StoreError: it can't be opened.
        """
        rebuilt = False
        try:
            engine = open_database(home.shelf_file)
        except DamagedDatabaseError as error:
            self.rebuild_shelf(home, error)
            engine, rebuilt = open_database(home.shelf_file), True
        blobs = BlobStore(home.shelf_folder / "blobs")
        blobs.prepare()
        store, queue, passwords = ShelfStore(engine), DownloadStore(engine), SavedPasswords()
        sources = allowed_sources(self.open_source, home.shelf_folder, queue, passwords)
        contents = home.resources.contents
        downloads = Downloads(DownloadContext(queue, blobs, Fetcher(blobs), sources, home.clock))
        catalogues = Catalogues(store, downloads, sources, home.clock, contents)
        shelf = Shelf(store, ShelfListing(engine), blobs, downloads, contents)
        return ShelfServices(
            home,
            shelf,
            catalogues,
            downloads,
            TextIndexer(PassageStore(engine), blobs),
            ShippedCatalogues(home.resources, home.shelf_folder, catalogues, shelf, _publish_shipped),
            Logins(passwords),
            engine.dispose,
            rebuilt,
        )

    def rebuild_shelf(self, home: Home, error: SpringshelfError | None = None) -> None:
        """Begin the shelf's database anew with what can be read of it; see `store.shelf_rebuild`.

        Raises:
            SpringshelfError: the `error`, where the damaged database can't be moved aside.
        """
        try:
            rebuild_shelf(home.shelf_file)
        except OSError as failure:
            raise error or damaged_shelf(home.shelf_file.path) from failure

    def profile(self, home: Home, opened: OpenProfile) -> ProfileServices:
        """Open a journal and bring its database up to date.

        Raises:
            MissingKeyError: the journal is there and its key is not.
            StoreError: it can't be opened.
        """
        store = JournalStore(open_database(opened.journal_file, must_exist=not may_be_new(opened.profile)))
        journal = Journal(store, home.clock)

        def reopen(other: OpenProfile) -> None:
            store.reopen(open_database(other.journal_file))
            journal.restart()

        return ProfileServices(
            home,
            CurrentProfile(opened),
            journal,
            Calendar(journal, home.clock),
            Sharing(journal),
            Exchange(store, home.clock),
            reopen,
            store.close,
        )

    def backups(self, home: Home, opened: OpenProfile, elsewhere: Path | None = None) -> Backups:
        """The backups of a profile whose journal is closed, and may be damaged: in that folder, else in the usual one.

        The usual one is the folder that was chosen in the journal or by the administrator, else beside the journal.
        """
        chosen = elsewhere or backup_folder(lambda name: read_setting(opened.journal_file, name), home.policy)
        if chosen is None and opened.profile.backups:
            chosen = Path(opened.profile.backups)
        return Backups(opened, home.clock, chosen)

    def backups_without_key(self, home: Home, profile: Profile, elsewhere: Path | None = None) -> tuple[Backup, ...]:
        """The backups of a profile whose keys are damaged or missing: in that folder, else in each usual one."""
        return backups_in(folder_for(profile, elsewhere)) if elsewhere else known_backups(profile, home.policy)

    def portfolios(self, shelf: ShelfServices, profile: ProfileServices) -> Portfolios:
        """Portfolios made from the shelf and a journal."""
        from desktop_app.services.portfolios.portfolios import Portfolios

        return Portfolios(profile.journal, shelf.shelf, shelf.home.resources, shelf.home.clock)

    def feedback(self, profile: ProfileServices, portfolios: Portfolios) -> FeedbackService:
        """Feedback on a journal's entries and portfolios."""
        from desktop_app.services.feedback.feedback import FeedbackService

        return FeedbackService(profile.journal, portfolios, profile.home.clock)

    def export(self, shelf: ShelfServices, profile: ProfileServices) -> Export:
        """Writes a journal in the formats of other programs."""
        from desktop_app.services.exchange.export import Export

        return Export(profile.journal, shelf.shelf, shelf.home.resources, shelf.home.clock)

    def publisher(self, home: Home) -> Publisher:
        """Makes catalogues that are signed with this computer's key."""
        from desktop_app.services.publishing.publisher import Publisher
        from desktop_app.services.publishing.signing import signing_keys

        return Publisher(signing_keys(home.signing_key_file))

    def signing_keys(self, home: Home) -> tuple[str, ...]:
        """The public keys of this computer: the one that signs catalogues, then those that it replaced."""
        from desktop_app.services.publishing.signing import signing_keys

        return signing_keys(home.signing_key_file).public

    def replace_signing_key(self, home: Home) -> tuple[str, ...]:
        """Make a new key that signs catalogues, and return all as `signing_keys` does."""
        from desktop_app.services.publishing.signing import replace_signing_key

        return replace_signing_key(home.signing_key_file).public

    def stick(self, shelf: ShelfServices) -> StickWriter:
        """Carries the shelf to other computers; its catalogue is signed with this computer's key."""
        from desktop_app.services.publishing.signing import signing_keys
        from desktop_app.services.publishing.stick import StickWriter

        return StickWriter(shelf.shelf, shelf.catalogues, signing_keys(shelf.home.signing_key_file))

    def lender(self, shelf: ShelfServices) -> Lender:
        """Lends the shelf to other computers in the network."""
        from desktop_app.services.lending.lending import Lender

        return Lender(self.stick(shelf), shelf.home.shelf_folder / "lent")

    def highlights(self, shelf: ShelfServices, profile: ProfileServices) -> Highlights:
        """What the person marked in materials."""
        from desktop_app.services.reading.highlights import Highlights

        return Highlights(profile.journal, shelf.shelf)

    def demo(
        self, shelf: ShelfServices, profile: ProfileServices, working: Path, on_step: Callable[[DemoStep], None]
    ) -> Demo:
        """The demonstration, in an empty home."""
        from desktop_app.services.demo.demo import Demo

        publisher, portfolios = self.publisher(shelf.home), self.portfolios(shelf, profile)
        return Demo(shelf, profile, publisher, portfolios, working, on_step)

    def put_policy(self, source: Path, target: Path) -> None:
        """Check a policy, and put it where this computer looks for it; see `provision.put_policy`."""
        put_policy(source, target)

    def provision(self, shelf: ShelfServices) -> tuple[ProvisionResult, ...]:
        """Have the policy's rules and catalogues on this computer."""
        return carry_out(shelf.home.policy, shelf.downloads, shelf.catalogues)

    def outside_backup(self, folder: Path) -> Backup | None:
        """The backup in any folder, None where there is none."""
        return read_backup(folder) or without_note(folder, anywhere=True)

    def profile_in(self, backup: Backup) -> Profile:
        """The profile that a backup is of, as it was."""
        return read_profile(backup.folder)

    def restore_backup(self, home: Home, backup: Backup, opened: OpenProfile) -> Profile:
        """Bring such a backup back as a profile of its own, opened by what opens the backup; see `backups.restore`."""
        return restore(backup, opened, home.profiles.folder)

    def recovery_sheet(self, profile: Profile, code: str, when: datetime) -> bytes:
        """A recovery code as a PDF to print."""
        from desktop_app.services.profiles.recovery_sheet import sheet

        return sheet(profile, code, when)

    def write_recovery_sheet(self, profile: Profile, code: str, when: datetime, target: Path) -> None:
        """Write a recovery code as a PDF to print."""
        from desktop_app.services.profiles.recovery_sheet import write_sheet

        write_sheet(profile, code, when, target)

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """How long a passphrase would withstand somebody who guesses; `known` are words that are tried first."""
        from desktop_app.services.profiles.strength_estimate import estimate_strength

        return estimate_strength(passphrase, known)

    def spelling(self, languages: Sequence[str]) -> Spelling:
        """Looks words up in the system's dictionaries for these languages."""
        from desktop_app.services.journal.dictionaries import system_spelling

        return system_spelling(languages)

    def neighbours(self, seconds: float) -> tuple[Neighbour, ...]:
        """The shelves that are lent in this network, as far as they answer within so many seconds."""
        from desktop_app.transfer.neighbours import listen

        return listen(seconds)


def _publish_shipped(source: Path, target: Path, control: Control | None) -> None:
    from desktop_app.services.publishing.publish_shipped import publish_shipped

    publish_shipped(source, target, control)
