"""Backups of a person's journal: each is a profile's folder as it was at one moment, and opens like one.

A backup is written beside the others under a name that does not count, opened and counted, and only then named; what
is older goes only after that. It is encrypted as the journal is, and opens with the passphrase that was the right one
when it was made.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.policy import Policy
from desktop_app.domain.profile import LONGEST_NAME, Profile
from desktop_app.domain.progress import Control
from desktop_app.domain.rotation import kept
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.backup_place import BACKUPS, collect, default_place, earlier_places
from desktop_app.services.profiles.profile_folder import (
    ABOUT,
    JOURNAL,
    KEY_FILE,
    KEYS,
    STATE,
    is_profile,
    read_profile,
    write_about,
)
from desktop_app.services.profiles.profiles import OpenProfile, keep_in_keyring
from desktop_app.store.database import DatabaseFile, copy_whole
from desktop_app.store.errors import StoreError
from desktop_app.store.journal_check import Counts, Examined, count, examine, missing_revisions
from desktop_app.store.key_slots import LARGEST_FILE
from desktop_app.transfer.volume import free_bytes
from desktop_app.transfer.whole_folder import remove_whole, sweep, unfinished_folder

BESIDE = "backups"
BACKUP_FOLDER = "backup.folder"
"""The journal's setting that names the folder that the person chose; `BESIDE` where it is none."""
STAMP = "%Y%m%d-%H%M%S"
MADE_NAME = re.compile(r"\d{8}-\d{6}(-\d+)?")
"""The names of backups that this program makes."""
NOTE = "backup.json"
FILES = frozenset({ABOUT, KEYS, KEY_FILE, JOURNAL, STATE, NOTE})
"""The files that this program writes into a backup; the last try to open it is noted there, too."""
SPARE = 16 * 1024 * 1024
"""Bytes that stay free, so that a backup never takes the room that the journal needs."""


class BackupError(SpringshelfError):
    """A backup can't be made, read or brought back."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: the folder that it lies in, when it was made, what was counted in it, and its size in bytes."""

    folder: Path
    made_at: datetime
    counts: Counts
    size: int

    @property
    def name(self) -> str:
        """What it is called in a list."""
        return self.folder.name


@dataclass(frozen=True, slots=True)
class Restorable:
    """What bringing a backup back would do: `only_there` revisions are in it and not in the journal now."""

    backup: Backup
    only_there: int
    only_here: int


def backup_folder(setting: Callable[[str], str], policy: Policy) -> Path | None:
    """The folder for backups that the person chose, or the administrator; None: beside the journal.

    Args:
        setting: reads a setting of the journal by its name.
        policy: the administrator's.
    """
    try:
        chosen = setting(BACKUP_FOLDER)
    except StoreError:
        chosen = ""  # a journal that is damaged needs its backups most
    found = chosen or policy.backup_folder
    return Path(found) if found and found != BESIDE else None


class Backups:
    """The backups of one person's journal, in the profile's folder or in another one."""

    def __init__(self, opened: OpenProfile, clock: Clock, elsewhere: Path | None = None) -> None:
        self._opened = opened
        self._clock = clock
        profile = opened.profile
        self._is_default = elsewhere is None
        self.folder = elsewhere / BACKUPS / profile.id if elsewhere else default_place(profile)

    def all(self) -> tuple[Backup, ...]:
        """All that are finished, the newest first; also those in the folders that earlier versions used."""
        earlier = earlier_places(self._opened.profile) if self._is_default else ()
        return _newest_first(one for folder in (self.folder, *earlier) for one in backups_in(folder))

    def due(self, every_hours: int) -> bool:
        """Whether the last one is so old, and something was written since."""
        if not self._opened.journal_file.path.exists():
            return False
        last = next(iter(self.all()), None)
        if last is None:
            return True
        hours = abs((self._clock() - last.made_at).total_seconds()) / 3600
        return hours >= every_hours and count(self._opened.journal_file) != last.counts

    def now(self, control: Control | None = None) -> Backup:
        """Make a backup, open and count it; then those go that the rotation no longer keeps.

        Raises:
            BackupError: there is no journal yet, no room, or the folder can't be written.
            StoreError: the copy failed, or is not what it should be. What was there before stays.
            CancelledError: the person stopped it.
        """
        if self._is_default:
            with suppress(OSError):  # they are found where they are, too
                collect(self._opened.profile)
        sweep(self.folder)
        made = self.to(self.folder, control)
        every = {one.made_at: one for one in self.all() if _is_made_here(one)}
        for moment in every.keys() - kept(every) - {made.made_at}:
            with suppress(OSError):
                remove_whole(every[moment].folder)
        return made

    def to(self, folder: Path, control: Control | None = None) -> Backup:
        """Make a backup in a folder of somebody's choice; see `now`."""
        before = self._counted()
        made_at = self._clock().astimezone(UTC).replace(microsecond=0)
        try:
            self._check_room(folder)
            with unfinished_folder(folder) as unfinished:
                counts = self._copy(unfinished.path, before, control or Control())
                note = {"made_at": made_at.isoformat(), **_as_json(counts)}
                (unfinished.path / NOTE).write_text(json.dumps(note), encoding="ascii")
                target = unfinished.finish(_names(folder, made_at.strftime(STAMP)))
        except OSError as error:
            raise BackupError(
                f"The backup can’t be written ({error.strerror})",
                str(folder),
                "The journal itself is untouched. Make room there, put the stick back, or choose another folder.",
            ) from error
        return Backup(target, made_at, counts, _size(target))

    def _copy(self, unfinished: Path, before: Counts, control: Control) -> Counts:
        def on_pages(done: int, total: int) -> None:
            control.check(self._opened.profile.name)
            control.report(done, total, "")

        source = self._opened.profile.folder
        for name in (ABOUT, KEYS, KEY_FILE):
            with suppress(FileNotFoundError):
                shutil.copyfile(source / name, unfinished / name)
        counts = count(copy_whole(self._opened.journal_file, unfinished / JOURNAL, on_pages))
        if counts.revisions < before.revisions or counts.files < before.files:
            raise BackupError(
                "The backup holds less than the journal", str(unfinished.parent), "Try again, or choose another folder."
            )
        return counts

    def _counted(self) -> Counts:
        if not self._opened.journal_file.path.exists():
            raise BackupError("There is no journal yet", self._opened.profile.name, "Write something first.")
        return count(self._opened.journal_file)

    def _check_room(self, folder: Path) -> None:
        needed = self._opened.journal_file.path.stat().st_size + SPARE
        free = free_bytes(folder)
        if free < needed:
            raise BackupError(
                "There is not enough room for a backup",
                f"{folder} has {free // 1_000_000} MB free, and {needed // 1_000_000} MB are needed",
                "Make room there, or choose another folder.",
            )

    def compare(self, backup: Backup) -> Restorable:
        """What is in a backup and not in the journal, and the other way round."""
        if not self._opened.journal_file.path.exists():
            return Restorable(backup, backup.counts.revisions, 0)
        there, here = missing_revisions(self._sealed(backup), self._opened.journal_file)
        return Restorable(backup, there, here)

    def verify(self, backup: Backup, control: Control | None = None) -> Examined:
        """Read all of a backup.

        Raises:
            StoreError: it can't be opened.
        """
        return examine(self._sealed(backup), control)

    def restore(self, backup: Backup, profiles: Path, control: Control | None = None) -> Profile:
        """Bring a backup back as a profile of its own, which opens with what opens the journal today; see `restore`."""
        return restore(backup, self._opened, profiles, control, keys=self._opened.profile.folder)

    def _sealed(self, backup: Backup) -> DatabaseFile:
        return DatabaseFile(backup.folder / JOURNAL, "journal", self._opened.key)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The finished backups in a folder, the newest first."""
    try:
        found = [one for one in folder.iterdir() if is_profile(one)]
    except OSError:
        return ()
    return _newest_first(backup for one in found if (backup := read_backup(one)) is not None)


def read_backup(folder: Path) -> Backup | None:
    """The backup in a folder, None where it is none."""
    try:
        with (folder / NOTE).open("rb") as file:
            note = json.loads(file.read(LARGEST_FILE))
        made_at = datetime.fromisoformat(note["made_at"])
        counts = Counts(int(note["revisions"]), int(note["records"]), int(note["files"]))
    except (OSError, ArithmeticError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Backup(folder, made_at, counts, _size(folder)) if made_at.tzinfo else None


def restore(
    backup: Backup, opened: OpenProfile, profiles: Path, control: Control | None = None, *, keys: Path | None = None
) -> Profile:
    """Make a profile of its own from a backup, beside all that there are. Nothing is ever written over.

    Args:
        backup: the backup.
        opened: the profile in the backup's folder, or the one that it was made of, opened.
        profiles: the folder of profiles.
        control: to stop it.
        keys: the folder whose passphrase and code shall open it; None: the backup's own.

    Raises:
        BackupError: it can't be written.
        StoreError: the backup is damaged.
    """
    name = f"{opened.profile.name} ({backup.made_at:%Y-%m-%d %H.%M})"[-LONGEST_NAME:]
    inside = OpenProfile(replace(opened.profile, name=name, folder=backup.folder), opened.key)
    return copy_profile(inside, keys or backup.folder, profiles, control)


def copy_profile(opened: OpenProfile, keys: Path, profiles: Path, control: Control | None = None) -> Profile:
    """Copy a profile into a folder of profiles, under a new id, read whole before it counts.

    Args:
        opened: the profile, which may be in use.
        keys: the folder whose keys open the copy.
        profiles: where it goes.
        control: to stop it.

    Raises:
        BackupError: it can't be written there, or is damaged.
        StoreError: it can't be read.
    """
    try:
        sweep(profiles)
        with unfinished_folder(profiles) as unfinished:
            made = replace(opened.profile, id=secrets.token_hex(8), folder=unfinished.path)
            for file in (KEYS, KEY_FILE):
                with suppress(FileNotFoundError):
                    shutil.copyfile(keys / file, made.folder / file)
            copied = copy_whole(opened.journal_file, made.folder / JOURNAL)
            if not examine(copied, control).good:
                raise BackupError("This journal is damaged", str(opened.profile.folder), "Take another backup of it.")
            write_about(made)
            keep_in_keyring(made, opened.key)
            target = unfinished.finish([profiles / secrets.token_hex(4)])
    except OSError as error:
        advice = "Nothing was changed. Make room there, then try again."
        raise BackupError(f"The profile can’t be copied there ({error.strerror})", str(profiles), advice) from error
    return read_profile(target)


def _newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(sorted(backups, key=lambda one: one.made_at, reverse=True))


def _is_made_here(backup: Backup) -> bool:
    """Whether the rotation may remove a backup: not where a person gave it a name, or put something into it."""
    named = MADE_NAME.fullmatch(backup.name) is not None
    return named and all(one.is_file() and one.name in FILES for one in backup.folder.iterdir())


def _as_json(counts: Counts) -> dict[str, int]:
    return {"revisions": counts.revisions, "records": counts.records, "files": counts.files}


def _names(folder: Path, stamp: str) -> Iterator[Path]:
    """The names that a backup of a moment may get."""
    yield folder / stamp
    yield from (folder / f"{stamp}-{number}" for number in range(2, 1000))


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
