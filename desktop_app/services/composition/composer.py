"""The interface through which commands and the window get services from the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # commands and the window use these types before they import the services
    from desktop_app.domain.catalogue import Neighbour
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
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.strength import Strength
    from desktop_app.services.provision.provision import ProvisionResult
    from desktop_app.services.publishing.publisher import Publisher
    from desktop_app.services.publishing.stick import StickWriter
    from desktop_app.services.reading.highlights import Highlights
    from desktop_app.services.updates.publishing import UpdatePublisher
    from desktop_app.services.updates.running import ThisProgram
    from desktop_app.services.updates.updates import Updates


class Composer(Protocol):
    """Opens the services of a home, and builds those that are slow to import and seldom used."""

    def home(self, folder: Path, language: str = "") -> Home:
        """Open a home folder; shipped content is shown in the language of that code if it is translated."""

    def shelf(self, home: Home) -> ShelfServices:
        """Open the shelf of a home."""

    def shelf_lists(self, home: Home) -> ShelfListServices:
        """Open the shelf of a home for lists alone."""

    def journal_lists(self, home: Home, opened: OpenProfile) -> JournalListServices:
        """Open the journal of a profile for lists alone."""

    def rebuild_shelf(self, home: Home) -> None:
        """Create the shelf's database again, with everything that can be read from the old one."""

    def profile(self, home: Home, opened: OpenProfile) -> ProfileServices:
        """Open the journal of a profile."""

    def undo_upgrade(self, home: Home, opened: OpenProfile) -> UndoneUpgrade:
        """Open a journal that a newer version has upgraded as one of this version."""

    def undo_shelf_upgrade(self, home: Home) -> bool:
        """Create the shelf's database again if a newer version has upgraded it."""

    def backups(self, home: Home, opened: OpenProfile, elsewhere: Path | None = None) -> Backups:
        """The backups of a profile with a closed journal, which may be damaged."""

    def backups_without_key(self, home: Home, profile: Profile, elsewhere: Path | None = None) -> tuple[Backup, ...]:
        """The backups of a profile with damaged or missing keys."""

    def portfolios(self, shelf: ShelfServices, profile: ProfileServices) -> Portfolios:
        """The service that makes portfolios from the shelf and a journal."""

    def feedback(self, profile: ProfileServices, portfolios: Portfolios) -> FeedbackService:
        """The service for feedback on a journal's entries and portfolios."""

    def export(self, shelf: ShelfServices, profile: ProfileServices) -> Export:
        """The service that writes a journal in the formats of other programs."""

    def publisher(self, home: Home) -> Publisher:
        """The service that publishes catalogues signed with this computer's key."""

    def signing_keys(self, home: Home) -> tuple[str, ...]:
        """The public keys of this computer: the current signing key, then the replaced ones."""

    def replace_signing_key(self, home: Home) -> tuple[str, ...]:
        """Create a new signing key, and return all keys like `signing_keys`."""

    def stick(self, shelf: ShelfServices) -> StickWriter:
        """The service that copies the shelf onto a stick."""

    def lender(self, shelf: ShelfServices) -> Lender:
        """The service that lends the shelf in the network."""

    def program(self) -> ThisProgram:
        """How the running program was installed."""

    def updates(self, shelf: ShelfServices) -> Updates:
        """The service for updates of the program."""

    def update_publisher(self) -> UpdatePublisher:
        """The service that publishes updates of the program."""

    def highlights(self, shelf: ShelfServices, profile: ProfileServices) -> Highlights:
        """The service for the person's highlights."""

    def demo(
        self, shelf: ShelfServices, profile: ProfileServices, working: Path, on_step: Callable[[DemoStep], None]
    ) -> Demo:
        """The demonstration, which needs an empty home."""

    def put_policy(self, source: Path, target: Path) -> None:
        """Check a policy and install it on this computer; an invalid policy changes nothing."""

    def provision(self, shelf: ShelfServices) -> tuple[ProvisionResult, ...]:
        """Apply the policy's rules and catalogues to this computer."""

    def outside_backup(self, folder: Path) -> Backup | None:
        """The backup in any folder, None if it contains none."""

    def profile_in(self, backup: Backup) -> Profile:
        """The profile in a backup."""

    def restore_backup(self, home: Home, backup: Backup, opened: OpenProfile) -> Profile:
        """Restore such a backup as a new profile."""

    def recovery_sheet(self, profile: Profile, code: str, when: datetime) -> bytes:
        """Write a recovery code as a printable PDF and return its bytes."""

    def write_recovery_sheet(self, profile: Profile, code: str, when: datetime, target: Path) -> None:
        """Write a recovery code into a printable PDF file."""

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """Estimate the strength of a passphrase; `known` are words that an attacker tries first."""

    def spelling(self, languages: Sequence[str]) -> Spelling:
        """Spelling with the system's dictionaries for these languages."""

    def neighbours(self, seconds: float) -> tuple[Neighbour, ...]:
        """The shelves that are lent in this network and answer within so many seconds."""
