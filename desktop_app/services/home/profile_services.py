"""The services of one opened profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.profile import ON_STICKS, Profile
from desktop_app.domain.progress import Control
from desktop_app.services.backups.backups import BACKUP_FOLDER, BESIDE, Backups, backup_folder
from desktop_app.services.backups.restore_backup import copy_profile
from desktop_app.services.campaign.calendar import Calendar
from desktop_app.services.exchange.codes import ExchangeCode
from desktop_app.services.exchange.exchange import Exchange, JoinResult, JournalFileContent
from desktop_app.services.exchange.join_profile import JoinError, join_profile
from desktop_app.services.home.home import Home
from desktop_app.services.journal.journal import Journal
from desktop_app.services.journal.sharing import Sharing
from desktop_app.services.profiles.current_profile import CurrentProfile
from desktop_app.services.profiles.open_profile import OpenProfile, opened_with_same_key
from desktop_app.services.profiles.profile_bin import DeletedProfile
from desktop_app.services.profiles.profile_folder import read_profile, write_about


@dataclass(frozen=True, slots=True, weakref_slot=True)
class ProfileServices:
    """One person's services, with the journal open.

    `reopen` lets the journal continue in the database of another opened profile; `close` closes the database.
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
        """The backups of the journal: in that folder, or else in the chosen one, or else beside it."""
        return Backups(self.current.opened, self.home.clock, elsewhere or self.backup_folder)

    @property
    def backup_folder(self) -> Path | None:
        """The folder for backups that the person or the administrator chose; None: beside the journal."""
        return backup_folder(self.journal.setting, self.home.policy)

    def choose_backup_folder(self, folder: Path | None) -> None:
        """Store backups in this folder from now on; None: beside the journal."""
        self.journal.set_setting(BACKUP_FOLDER, str(folder) if folder else BESIDE)
        opened = self.current.opened
        profile = replace(opened.profile, backups=str(folder) if folder else "")
        write_about(profile)
        self.current.use(replace(opened, profile=profile))

    def export(self, target: Path, control: Control | None = None, passphrase: str = "") -> JournalFileContent:
        """Write the complete journal into a file, with the text of drafts; see `Exchange.export`."""
        self.journal.save_drafts()
        return self.exchange.export(target, control, passphrase)

    def join(self, other: OpenProfile, control: Control | None = None, *, accepted: bool = False) -> JoinResult:
        """Import everything from a backup or another profile; see `join_profile`.

        The key of a journal is random. So whatever this journal's key opens is this journal or a backup of it, and
        needs no consent.
        """
        wanted = accepted or other.key == self.current.opened.key
        return join_profile(self.exchange, other, self.current.profile.folder.parent, control, accepted=wanted)

    def join_folder(self, folder: Path, control: Control | None = None) -> JoinResult:
        """Import a backup, or a profile that was restored from one, with the key of this journal; see `join`.

        Raises:
            JoinError: this journal's key does not open it.
        """
        other = self.opened_with_own_key(read_profile(folder))
        if other is None:
            raise JoinError(ExchangeCode.OTHER_KEY, folder.name)
        try:
            return self.join(other, control)
        finally:
            other.forget()

    def opened_with_own_key(self, other: Profile) -> OpenProfile | None:
        """A backup or profile, opened with this journal's key; None if the key does not open it."""
        return opened_with_same_key(self.current.opened, other)

    def restored_copies(self) -> tuple[Profile, ...]:
        """The profiles on this computer that were restored from backups of this one, because its key opens them."""
        mine, found = self.current.profile.folder, []
        for one in self.home.profiles.all():
            copy = self.opened_with_own_key(one) if one.folder != mine else None
            if copy is not None:
                copy.forget()
                found.append(one)
        return tuple(found)

    def move(self, stick: Path) -> None:
        """Move the profile to a stick, and continue there. Without backups here, nothing of it remains here.

        If it has backups here, they are moved to the bin for its usual time, because they may not fit on the stick.

        Raises:
            SpringshelfError: it can't be written there; it is unchanged and open.
        """
        before = self.current.opened
        moved = copy_profile(before, before.profile.folder, stick / ON_STICKS)
        self._switch(OpenProfile(moved, bytearray(before.key)))
        before.forget()
        left = self.home.profiles.remove(before.profile)
        if not left.backups.exists():
            self.home.profiles.bin.remove(left)

    def remove(self, typed: str, shown: str = "") -> DeletedProfile:
        """Move the profile into the bin, and continue as a guest.

        Args:
            typed: its passphrase, or its name if it has none.
            shown: another displayed name.

        Raises:
            SpringshelfError: the input is wrong, or the profile can't be moved.
        """
        before, profiles = self.current.opened, self.home.profiles
        profiles.confirm(before.profile, typed, shown)
        self._switch(profiles.guest())
        before.forget()
        return profiles.remove(before.profile)

    def _switch(self, opened: OpenProfile) -> None:
        self.reopen(opened)
        self.current.use(opened)
