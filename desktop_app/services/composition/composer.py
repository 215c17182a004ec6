"""What commands and the window ask the composition root for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # commands and the window name these types before they import the services
    from desktop_app.domain.catalogue import Neighbour
    from desktop_app.domain.profile import Profile
    from desktop_app.services.backups.backup import Backup
    from desktop_app.services.backups.backups import Backups
    from desktop_app.services.demo.demo import Demo, DemoStep
    from desktop_app.services.exchange.export import Export
    from desktop_app.services.feedback.feedback import FeedbackService
    from desktop_app.services.home.home import Home
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.journal.spelling import Spelling
    from desktop_app.services.lending.lending import Lender
    from desktop_app.services.portfolios.portfolios import Portfolios
    from desktop_app.services.profiles.profiles import OpenProfile
    from desktop_app.services.profiles.strength import Strength
    from desktop_app.services.provision.provision import ProvisionResult
    from desktop_app.services.publishing.publisher import Publisher
    from desktop_app.services.publishing.stick import StickWriter
    from desktop_app.services.reading.highlights import Highlights


class Composer(Protocol):
    """Opens the services of a home, and builds those that are heavy and seldom used."""

    def home(self, folder: Path, language: str = "") -> Home:
        """A home folder; what ships is told in the language of that code, as far as there are texts in it."""

    def shelf(self, home: Home) -> ShelfServices:
        """Open the shelf of a home."""

    def rebuild_shelf(self, home: Home) -> None:
        """Begin the database of the shelf anew, with what can be read of it."""

    def profile(self, home: Home, opened: OpenProfile) -> ProfileServices:
        """Open the journal of a profile."""

    def backups(self, home: Home, opened: OpenProfile, elsewhere: Path | None = None) -> Backups:
        """The backups of a profile whose journal is closed, and may be damaged."""

    def backups_without_key(self, home: Home, profile: Profile, elsewhere: Path | None = None) -> tuple[Backup, ...]:
        """The backups of a profile whose keys are damaged or missing."""

    def portfolios(self, shelf: ShelfServices, profile: ProfileServices) -> Portfolios:
        """Portfolios made from the shelf and a journal."""

    def feedback(self, profile: ProfileServices, portfolios: Portfolios) -> FeedbackService:
        """Feedback on a journal's entries and portfolios."""

    def export(self, shelf: ShelfServices, profile: ProfileServices) -> Export:
        """Writes a journal in the formats of other programs."""

    def publisher(self, home: Home) -> Publisher:
        """Makes catalogues that are signed with this computer's key."""

    def signing_keys(self, home: Home) -> tuple[str, ...]:
        """The public keys of this computer: the one that signs catalogues, then those that it replaced."""

    def replace_signing_key(self, home: Home) -> tuple[str, ...]:
        """Make a new key that signs catalogues, and return all as `signing_keys` does."""

    def stick(self, shelf: ShelfServices) -> StickWriter:
        """Carries the shelf to other computers."""

    def lender(self, shelf: ShelfServices) -> Lender:
        """Lends the shelf to other computers in the network."""

    def highlights(self, shelf: ShelfServices, profile: ProfileServices) -> Highlights:
        """What the person marked in materials."""

    def demo(
        self, shelf: ShelfServices, profile: ProfileServices, working: Path, on_step: Callable[[DemoStep], None]
    ) -> Demo:
        """The demonstration, in an empty home."""

    def put_policy(self, source: Path, target: Path) -> None:
        """Check a policy, and put it where this computer looks for it; a broken one changes nothing."""

    def provision(self, shelf: ShelfServices) -> tuple[ProvisionResult, ...]:
        """Have the policy's rules and catalogues on this computer."""

    def outside_backup(self, folder: Path) -> Backup | None:
        """The backup in any folder, None where there is none."""

    def profile_in(self, backup: Backup) -> Profile:
        """The profile that a backup is of, as it was."""

    def restore_backup(self, home: Home, backup: Backup, opened: OpenProfile) -> Profile:
        """Bring such a backup back as a profile of its own."""

    def recovery_sheet(self, profile: Profile, code: str, when: datetime) -> bytes:
        """A recovery code as a PDF to print."""

    def write_recovery_sheet(self, profile: Profile, code: str, when: datetime, target: Path) -> None:
        """Write a recovery code as a PDF to print."""

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """How long a passphrase would withstand somebody who guesses; `known` are words that are tried first."""

    def spelling(self, languages: Sequence[str]) -> Spelling:
        """Looks words up in the system's dictionaries for these languages."""

    def neighbours(self, seconds: float) -> tuple[Neighbour, ...]:
        """The shelves that are lent in this network, as far as they answer within so many seconds."""
