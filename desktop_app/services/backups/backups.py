"""Backups of a person's journal: each is a copy of a profile's folder at one time, and opens like a profile.

A backup is written under a temporary name, verified completely, and only then renamed. Older ones are deleted only
after that, and only if those that are kept are still intact. A backup is encrypted like the journal, and opens with the
passphrase of its time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.policy import Policy
from desktop_app.domain.profile import Profile
from desktop_app.domain.progress import Control
from desktop_app.domain.rotation import superseded
from desktop_app.files.atomic_folder import remove_atomically, sweep
from desktop_app.services.backups.backup import Backup, BackupError, backups_in
from desktop_app.services.backups.codes import BackupCode
from desktop_app.services.backups.make_backup import make_backup
from desktop_app.services.backups.restore_backup import restore
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.backup_place import BACKUPS, collect, default_place, earlier_places
from desktop_app.services.profiles.made_here import is_made_backup
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL, ProfileError, check_keys, may_be_new
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import StoreError
from desktop_app.store.journal_check import JournalExamination, count, examine, holds_all_of, missing_revisions

BESIDE = "backups"
BACKUP_FOLDER = "backup.folder"
"""The journal's setting with the folder that the person chose; `BESIDE` if none."""


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """The effect of restoring a backup: `only_there` counts revisions that it has and the journal lacks.

    `readable` is False if today's journal can't be read, so that nothing can be compared.
    """

    backup: Backup
    only_there: int
    only_here: int
    readable: bool = True


def backup_folder(setting: Callable[[str], str], policy: Policy) -> Path | None:
    """The folder for backups that the person or the administrator chose; None: beside the journal.

    Args:
        setting: returns a setting of the journal by its name.
        policy: the administrator's policy.
    """
    try:
        chosen = setting(BACKUP_FOLDER)
    except StoreError:
        chosen = ""  # a damaged journal is what backups are for
    found = chosen or policy.backup_folder
    return Path(found) if found and found != BESIDE else None


def folder_for(profile: Profile, elsewhere: Path | None) -> Path:
    """The folder of a profile's backups: in the default place, or below another folder."""
    return elsewhere / BACKUPS / profile.id if elsewhere else default_place(profile)


def known_backups(profile: Profile, policy: Policy) -> tuple[Backup, ...]:
    """A profile's backups in each of the usual folders, newest first, without opening its journal."""
    chosen = [Path(place) for place in (profile.backups, policy.backup_folder) if place and place != BESIDE]
    places = [*(folder_for(profile, place) for place in (None, *chosen)), *earlier_places(profile)]
    return _newest_first(one for place in places for one in backups_in(place))


class Backups:
    """The backups of one person's journal, in the profile's folder or in another one."""

    def __init__(self, opened: OpenProfile, clock: Clock, elsewhere: Path | None = None) -> None:
        self._opened = opened
        self._clock = clock
        self._is_default = elsewhere is None
        self.folder = folder_for(opened.profile, elsewhere)

    def all(self) -> tuple[Backup, ...]:
        """All finished backups, newest first; also those in the folders of earlier versions."""
        earlier = earlier_places(self._opened.profile) if self._is_default else ()
        return _newest_first(one for folder in (self.folder, *earlier) for one in backups_in(folder))

    def due(self, every_hours: int) -> bool:
        """Whether the last one is old and the journal has changed since, or the last one is damaged.

        Raises:
            StoreError: the journal can't be read.
        """
        file = self._opened.journal_file
        if not file.path.exists() and may_be_new(self._opened.profile):
            return False
        last = next(iter(self.all()), None)
        if last is None:
            return True
        hours = abs((self._clock() - last.made_at).total_seconds()) / 3600
        return hours >= every_hours and (count(file) != last.counts or not self.is_good(last))

    def create(self, control: Control | None = None) -> Backup:
        """Make a backup and verify it; then delete those that the rotation no longer keeps.

        Raises:
            BackupError: there is no journal yet, it is damaged, there is no space, or the folder can't be written.
            StoreError: the journal can't be read. Existing backups stay.
            CancelledError: the person cancelled it.
        """
        if self._is_default:
            with suppress(OSError):  # they are also found in their place
                collect(self._opened.profile)
        sweep(self.folder)
        made = self.create_in(self.folder, control)
        for one in self._replaceable(made, control or Control()):
            with suppress(OSError):
                remove_atomically(one.folder)
        return made

    def _replaceable(self, made: Backup, control: Control) -> tuple[Backup, ...]:
        """The backups that the good ones among the others replace.

        A journal only grows. So if a backup has more revisions than the new one, it contains revisions that the journal
        has lost.
        """

        def is_good(one: Backup) -> bool:
            control.check(one.name)
            return self.is_good(one)

        return tuple(
            one
            for one in superseded(self.all(), lambda one: one.made_at, is_good)
            if one.folder != made.folder and is_made_backup(one.folder) and self._adds_nothing(one, made)
        )

    def _adds_nothing(self, one: Backup, made: Backup) -> bool:
        """Whether everything in a backup is also in the new one.

        A journal that was reset to an older state and then used may have more revisions than the backup, and still lack
        some of them.
        """
        if one.counts.revisions > made.counts.revisions:
            return False
        try:
            return holds_all_of(self._sealed(made), self._sealed(one))
        except StoreError:
            return False

    def create_in(self, folder: Path, control: Control | None = None) -> Backup:
        """Make a backup in a chosen folder; see `create`."""
        return make_backup(self._opened, folder, self._clock(), control or Control())

    def is_good(self, backup: Backup) -> bool:
        """Whether a backup is unchanged since verification; one of an earlier version is read completely for that."""
        if backup.hashes:
            return backup.is_unchanged
        try:
            return self.verify(backup).good
        except (StoreError, BackupError, ProfileError):
            return False

    def opens(self, backup: Backup) -> bool:
        """Whether today's key opens a backup; it does not if the profile got the keys of another one."""
        try:
            self._sealed(backup).connect(read_only=True).close()
        except StoreError:
            return False
        return True

    def compare(self, backup: Backup) -> RestorePreview:
        """What a backup has and the journal lacks, and vice versa."""
        try:
            there, here = missing_revisions(self._sealed(backup), self._opened.journal_file)
        except StoreError:
            return RestorePreview(backup, backup.counts.revisions, 0, readable=False)
        return RestorePreview(backup, there, here)

    def verify(self, backup: Backup, control: Control | None = None) -> JournalExamination:
        """Read all of a backup.

        Raises:
            StoreError: it can't be opened.
            BackupError: one of its files has changed.
        """
        changed = backup.changed_file
        if changed is not None:
            raise BackupError(BackupCode.BACKUP_DAMAGED, f"{backup.name}/{changed}")
        check_keys(backup.folder)
        return examine(self._sealed(backup), control)

    def restore(self, backup: Backup, profiles: Path, control: Control | None = None) -> Profile:
        """Restore a backup as a new profile, which opens with today's secrets; see `restore`."""
        return restore(backup, self._opened, profiles, control, keys=self._opened.profile.folder)

    def _sealed(self, backup: Backup) -> DatabaseFile:
        return DatabaseFile(backup.folder / JOURNAL, "journal", self._opened.key)


def _newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(backups, key=lambda one: one.made_at, reverse=True))
