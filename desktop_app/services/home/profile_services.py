"""The services of one opened profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.services.backups.backups import BACKUP_FOLDER, BESIDE, Backups, backup_folder, copy_profile
from desktop_app.services.campaign.calendar import Calendar
from desktop_app.services.exchange.exchange import Exchange
from desktop_app.services.home.home import Home
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.sharing import Sharing
from desktop_app.services.profiles.current_profile import CurrentProfile
from desktop_app.services.profiles.profiles import ON_STICKS, OpenProfile


@dataclass(frozen=True, slots=True, weakref_slot=True)
class ProfileServices:
    """One person's services, with the journal open.

    `reopen` has the journal go on in the database of another opened profile; `close` closes the database.
    """

    home: Home
    current: CurrentProfile
    journal: Journal
    calendar: Calendar
    sharing: Sharing
    exchange: Exchange
    reopen: Callable[[OpenProfile], None]
    close: Callable[[], None]

    def leave(self) -> None:
        """Close the journal, and forget its key."""
        self.close()
        self.current.opened.forget()

    def backups(self, elsewhere: Path | None = None) -> Backups:
        """The backups of the journal: in that folder, else in the one that was chosen, else beside it."""
        return Backups(self.current.opened, self.home.clock, elsewhere or self.backup_folder)

    @property
    def backup_folder(self) -> Path | None:
        """The folder for backups that the person chose, or the administrator; None: beside the journal."""
        return backup_folder(self.journal.setting, self.home.policy)

    def choose_backup_folder(self, folder: Path | None) -> None:
        """Have the backups in this folder from now on; None: beside the journal."""
        self.journal.set_setting(BACKUP_FOLDER, str(folder) if folder else BESIDE)

    def move(self, stick: Path) -> None:
        """Move the profile to a stick, and go on with it there; here, nothing of it is left.

        Raises:
            SpringshelfError: it can't be written there; it is where it was, and open.
        """
        before = self.current.opened
        moved = copy_profile(before, before.profile.folder, stick / ON_STICKS)
        self._switch(OpenProfile(moved, bytearray(before.key)))
        before.forget()
        self.home.profiles.remove(before.profile)

    def remove(self) -> tuple[tuple[str, int], ...]:
        """Delete the profile whole, and go on as a guest; returns what was removed, with sizes in bytes."""
        before = self.current.opened
        self._switch(self.home.profiles.guest())
        before.forget()
        return self.home.profiles.remove(before.profile)

    def _switch(self, opened: OpenProfile) -> None:
        self.reopen(opened)
        self.current.use(opened)
