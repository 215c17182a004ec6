"""Builds the services of a home: opens the databases, and passes each service its adapters."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.policy import Policy

if TYPE_CHECKING:  # each method imports what it builds: a command that does little imports little
    from desktop_app.domain.catalogue import Neighbour
    from desktop_app.domain.page_language import PageLanguage
    from desktop_app.domain.profile import Profile
    from desktop_app.services.backups.backup import Backup
    from desktop_app.services.backups.backups import Backups
    from desktop_app.services.backups.undo_upgrade import UndoneUpgrade
    from desktop_app.services.demo.demo import Demo, DemoStep
    from desktop_app.services.exchange.export import Export
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.home.home import Home
    from desktop_app.services.home.lists import JournalListServices, ShelfListServices
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.journal.spelling import Spelling
    from desktop_app.services.lending.lending import Lender
    from desktop_app.services.portfolios.portfolios import Portfolios
    from desktop_app.services.ports import Clock, OpenSourceWith
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.strength import Strength
    from desktop_app.services.provision.provision import ProvisionResult
    from desktop_app.services.publishing.publisher import Publisher
    from desktop_app.services.publishing.stick import StickWriter
    from desktop_app.services.reading.highlights import Highlights
    from desktop_app.services.updates.publishing import UpdatePublisher
    from desktop_app.services.updates.running import ThisProgram
    from desktop_app.services.updates.updates import Updates


def _without_launcher() -> ThisProgram:
    from desktop_app.services.updates.running import find_program

    return find_program({}, Path(sys.executable))


@dataclass(frozen=True, slots=True)
class HomeComposer:
    """Builds services; implements `services.composition.composer.Composer`.

    Args:
        resources: the folder of shipped resources.
        open_source: opens the source of a catalogue.
        clock: returns the time.
        find_policy: returns the administrator's policy.
        find_program: tells how the running program was installed.
    """

    resources: Path
    open_source: OpenSourceWith
    clock: Clock
    find_policy: Callable[[], Policy] = Policy
    find_program: Callable[[], ThisProgram] = _without_launcher

    def home(self, folder: Path, language: str = "") -> Home:
        """Open a home folder, under the administrator's policy.

        Raises:
            PolicyError: there is an invalid policy.
        """
        from desktop_app.domain.content_translations import ContentTranslations
        from desktop_app.services.home.home import Home
        from desktop_app.services.profiles.profiles import Profiles
        from desktop_app.services.resources.resources import Resources
        from desktop_app.services.resources.text_catalogues import CAMPAIGN, read_catalogue, texts_of

        policy = self.find_policy()
        texts = texts_of(self.resources, language, CAMPAIGN)
        contents = ContentTranslations(read_catalogue(self.resources, language, CAMPAIGN), by_original=texts)
        resources = Resources(self.resources, folder / "shelf" / "frameworks", folder / "templates", contents)
        profiles = Profiles(folder / "profiles", self.clock, passphrase_needed=policy.passphrase_needed)
        return Home(folder, policy, self.clock, resources, profiles)

    def shelf(self, home: Home) -> ShelfServices:
        """Open the shelf's database and upgrade it.

        Raises:
            StoreError: it can't be opened.
        """
        from desktop_app.store.early_check import checking

        with checking(home.shelf_file) as check:
            from desktop_app.composer.whole_shelf import open_shelf

            return open_shelf(home, self.open_source, self.resources, self.find_program, check)

    def shelf_lists(self, home: Home) -> ShelfListServices:
        """Open the shelf for lists alone; if its database is new, older or damaged, as `shelf` does.

        Raises:
            StoreError: it can't be opened.
        """
        from desktop_app.composer.lists import shelf_lists

        return shelf_lists(home, self.shelf)

    def journal_lists(self, home: Home, opened: OpenProfile) -> JournalListServices:
        """Open a journal for lists alone; if there is more to do than to read it, as `profile` does.

        Raises:
            StoreError: it can't be opened.
        """
        from desktop_app.composer.lists import journal_lists

        return journal_lists(home, opened, self.profile)

    def rebuild_shelf(self, home: Home, error: SpringshelfError | None = None) -> None:
        """Create the shelf's database again, with everything readable from the old one; see `store.shelf_rebuild`.

        Raises:
            SpringshelfError: the `error`, if the damaged database can't be renamed.
        """
        from desktop_app.composer.whole_shelf import rebuild

        rebuild(home, error)

    def profile(self, home: Home, opened: OpenProfile) -> ProfileServices:
        """Open a journal and upgrade its database.

        Raises:
            MissingKeyError: the journal exists, but its key does not.
            StoreError: it can't be opened.
        """
        from desktop_app.composer.whole_profile import open_profile

        return open_profile(home, opened)

    def undo_upgrade(self, home: Home, opened: OpenProfile) -> UndoneUpgrade:
        """Open a journal that a newer version has upgraded as one of this version; see `backups.undo_upgrade`."""
        from desktop_app.services.backups.undo_upgrade import undo_upgrade

        return undo_upgrade(opened, home.clock)

    def undo_shelf_upgrade(self, home: Home) -> bool:
        """Create the shelf's database again if a newer version has upgraded it; returns whether it has."""
        from desktop_app.store.before_upgrade import is_newer_database

        if not home.shelf_file.path.exists() or not is_newer_database(home.shelf_file):
            return False
        self.rebuild_shelf(home)
        return True

    def backups(self, home: Home, opened: OpenProfile, elsewhere: Path | None = None) -> Backups:
        """The backups of a profile with a closed, perhaps damaged journal: in that folder, or else in the usual one.

        The usual one is the folder that was chosen in the journal or by the administrator, or else beside the journal.
        """
        from desktop_app.services.backups.backups import Backups, backup_folder
        from desktop_app.store.journal_check import read_setting

        chosen = elsewhere or backup_folder(lambda name: read_setting(opened.journal_file, name), home.policy)
        if chosen is None and opened.profile.backups:
            chosen = Path(opened.profile.backups)
        return Backups(opened, home.clock, chosen)

    def backups_without_key(self, home: Home, profile: Profile, elsewhere: Path | None = None) -> tuple[Backup, ...]:
        """The backups of a profile with damaged or missing keys: in that folder, or else in each usual one."""
        from desktop_app.services.backups.backup import backups_in
        from desktop_app.services.backups.backups import folder_for, known_backups

        return backups_in(folder_for(profile, elsewhere)) if elsewhere else known_backups(profile, home.policy)

    def portfolios(
        self, shelf: ShelfServices, profile: ProfileServices, *, in_another_process: bool = False
    ) -> Portfolios:
        """The service that makes portfolios from the shelf and a journal; see `Portfolios`."""
        from desktop_app.services.portfolios.portfolios import Portfolios

        campaigns, role = shelf.catalogues.campaigns, profile.current.profile.role
        return Portfolios(
            profile.journal,
            shelf.shelf,
            shelf.home.resources,
            shelf.home.clock,
            campaigns,
            role,
            in_another_process=in_another_process,
        )

    def feedback(self, profile: ProfileServices, portfolios: Portfolios) -> FeedbackService:
        """The service for feedback on a journal's entries and portfolios."""
        from desktop_app.services.feedback.feedback import FeedbackService

        return FeedbackService(profile.journal, portfolios, profile.home.clock)

    def export(self, shelf: ShelfServices, profile: ProfileServices) -> Export:
        """The service that writes a journal in the formats of other programs."""
        from desktop_app.services.exchange.export import Export

        return Export(profile.journal, shelf.shelf, shelf.home.resources, shelf.home.clock)

    def publisher(self, home: Home, editions: Collection[str] | None = None) -> Publisher:
        """The service that publishes catalogues signed with this computer's key; see `Publisher` for `editions`."""
        from desktop_app.services.publishing.publisher import Publisher
        from desktop_app.services.publishing.signing import signing_keys, version_after

        key = home.signing_key_file
        languages = self._page_languages(home)
        return Publisher(signing_keys(key), version_after(key), languages, self.clock, editions=editions)

    def _page_languages(self, home: Home) -> tuple[PageLanguage, ...]:
        from desktop_app.services.resources.page_languages import page_languages
        from desktop_app.services.resources.text_catalogues import SOURCE

        return page_languages(self.resources, home.resources.contents.language or SOURCE)

    def signing_keys(self, home: Home) -> tuple[str, ...]:
        """The public keys of this computer: the current signing key, then the replaced ones."""
        from desktop_app.services.publishing.signing import signing_keys

        return signing_keys(home.signing_key_file).public

    def replace_signing_key(self, home: Home) -> tuple[str, ...]:
        """Create a new signing key, and return all keys like `signing_keys`."""
        from desktop_app.services.publishing.signing import replace_signing_key

        return replace_signing_key(home.signing_key_file).public

    def stick(self, shelf: ShelfServices) -> StickWriter:
        """Carries the shelf to other computers; its catalogue is signed with this computer's key."""
        from desktop_app.services.publishing.signing import signing_keys, version_after
        from desktop_app.services.publishing.stick import StickWriter
        from desktop_app.services.updates.folders import mirror_in

        key = shelf.home.signing_key_file
        languages = self._page_languages(shelf.home)
        version = version_after(key)
        updates = mirror_in(shelf.home.shelf_folder)
        return StickWriter(shelf.shelf, shelf.catalogues, signing_keys(key), version, languages, self.clock, updates)

    def lender(self, shelf: ShelfServices) -> Lender:
        """The service that lends the shelf in the network."""
        from desktop_app.services.lending.lending import Lender

        return Lender(self.stick(shelf), shelf.home.shelf_folder / "lent")

    def program(self) -> ThisProgram:
        """How the running program was installed."""
        return self.find_program()

    def updates(self, shelf: ShelfServices) -> Updates:
        """The service for updates of the program."""
        from desktop_app.domain.addresses import is_in_home
        from desktop_app.domain.fetching import AllowedSources
        from desktop_app.domain.policy import UpdateMode
        from desktop_app.services.updates.folders import mirror_in, root_file, trust_folder
        from desktop_app.services.updates.updates import UpdateRules, Updates, read_root
        from desktop_app.transfer.access import Access
        from desktop_app.transfer.passwords import SavedPasswords

        policy, rules = shelf.home.policy.updates, shelf.downloads.rules()
        signed = tuple(one.address for one in shelf.catalogues.all() if one.key and not is_in_home(one.address))
        addresses = (policy.address,) if policy.address else signed
        access = Access(rules.sources is AllowedSources.NEARBY, SavedPasswords())
        return Updates(
            self.find_program(),
            UpdateRules(addresses, off=policy.mode is UpdateMode.OFF, bytes_per_second=rules.bytes_per_second),
            mirror_in(shelf.home.shelf_folder),
            trust_folder(shelf.home.shelf_folder),
            read_root(root_file(policy, self.resources)),
            lambda address: self.open_source(address, access),
            self.clock,
        )

    def update_publisher(self) -> UpdatePublisher:
        """The service that publishes updates of the program."""
        from desktop_app.services.updates.publishing import UpdatePublisher

        return UpdatePublisher(self.clock)

    def highlights(self, shelf: ShelfServices, profile: ProfileServices) -> Highlights:
        """The service for the person's highlights."""
        from desktop_app.services.reading.highlights import Highlights

        return Highlights(profile.journal, shelf.shelf)

    def demo(
        self, shelf: ShelfServices, profile: ProfileServices, working: Path, on_step: Callable[[DemoStep], None]
    ) -> Demo:
        """The demonstration, which needs an empty home; it publishes in English and the home's language."""
        from desktop_app.services.demo.demo import Demo

        publisher = self.publisher(shelf.home, editions=[shelf.home.resources.contents.language])
        portfolios = self.portfolios(shelf, profile)
        return Demo(shelf, profile, publisher, portfolios, working, on_step)

    def put_policy(self, source: Path, target: Path) -> None:
        """Check a policy and install it on this computer; see `provision.put_policy`."""
        from desktop_app.services.provision.provision import put_policy

        put_policy(source, target)

    def provision(self, shelf: ShelfServices) -> tuple[ProvisionResult, ...]:
        """Apply the policy's rules and catalogues to this computer."""
        from desktop_app.services.provision.provision import carry_out

        return carry_out(shelf.home.policy, shelf.downloads, shelf.catalogues)

    def outside_backup(self, folder: Path) -> Backup | None:
        """The backup in any folder, None if it contains none."""
        from desktop_app.services.backups.backup import read_backup, without_note

        return read_backup(folder) or without_note(folder, anywhere=True)

    def profile_in(self, backup: Backup) -> Profile:
        """The profile in a backup."""
        from desktop_app.services.profiles.profile_folder import read_profile

        return read_profile(backup.folder)

    def restore_backup(self, home: Home, backup: Backup, opened: OpenProfile) -> Profile:
        """Restore such a backup as a new profile, which is opened like the backup; see `backups.restore`."""
        from desktop_app.services.backups.restore_backup import restore

        return restore(backup, opened, home.profiles.folder)

    def recovery_sheet(self, profile: Profile, code: str, when: datetime) -> bytes:
        """Make a recovery code's sheet as PDF."""
        from desktop_app.services.profiles.recovery_sheet import sheet

        return sheet(profile, code, when)

    def write_recovery_sheet(self, profile: Profile, code: str, when: datetime, target: Path) -> None:
        """Write a recovery code's sheet into a PDF file."""
        from desktop_app.services.profiles.recovery_sheet import write_sheet

        write_sheet(profile, code, when, target)

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """Estimate the strength of a passphrase; `known` are words that an attacker tries first."""
        from desktop_app.services.profiles.strength_estimate import estimate_strength

        return estimate_strength(passphrase, known)

    def spelling(self, languages: Sequence[str]) -> Spelling:
        """Spelling with the system's dictionaries for these languages."""
        from desktop_app.services.journal.dictionaries import system_spelling

        return system_spelling(languages)

    def neighbours(self, seconds: float) -> tuple[Neighbour, ...]:
        """The shelves that are lent in this network and answer within so many seconds."""
        from desktop_app.transfer.neighbours import listen

        return listen(seconds)
