"""Restoring a profile from a backup, or copying a profile: verified completely, beside existing ones."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.profile import MAX_NAME_LENGTH, Profile
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import copy_synced, sync_file
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.files.private_files import make_folder_for_each
from desktop_app.services.backups.backup import Backup, BackupError
from desktop_app.services.backups.codes import BackupCode
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import (
    JOURNAL,
    KEY_FILE,
    KEYS,
    ProfileError,
    check_keys,
    read_profile,
    write_about,
)
from desktop_app.services.profiles.profile_secrets import keep_in_keyring
from desktop_app.store.database import copy_database
from desktop_app.store.errors import DamagedDatabaseError, StoreError, WrongKeyError, damaged_journal
from desktop_app.store.journal_check import examine


def restore(
    backup: Backup, opened: OpenProfile, profiles: Path, control: Control | None = None, *, keys: Path | None = None
) -> Profile:
    """Restore a backup as a new profile, beside existing ones. Nothing is ever overwritten.

    Args:
        backup: the backup.
        opened: the profile in the backup's folder, or its original profile, opened.
        profiles: the folder of profiles.
        control: cancels.
        keys: the folder with the secrets for the new profile, if they are readable; otherwise the backup's own.

    Raises:
        BackupError: it can't be written, or the backup is damaged.
        StoreError: the backup can't be read.
    """
    name = f"{opened.profile.name} ({backup.made_at:%Y-%m-%d %H.%M})"[-MAX_NAME_LENGTH:]
    inside = OpenProfile(replace(opened.profile, name=name, folder=backup.folder), opened.key)
    return copy_profile(inside, keys if keys and _has_keys(keys) else backup.folder, profiles, control)


def _has_keys(folder: Path) -> bool:
    try:
        check_keys(folder)
    except (StoreError, ProfileError):
        return False
    return True


def copy_profile(opened: OpenProfile, keys: Path, profiles: Path, control: Control | None = None) -> Profile:
    """Copy a profile into a folder of profiles, with a new id, verified completely before it counts.

    Args:
        opened: the profile, which may be in use.
        keys: the folder with the secrets for the copy.
        profiles: the target folder.
        control: cancels.

    Raises:
        BackupError: it can't be written there, or is damaged.
        StoreError: it can't be read.
    """
    try:
        sweep(profiles)
        make_folder_for_each(profiles)
        with unfinished_folder(profiles) as unfinished:
            made = replace(opened.profile, id=secrets.token_hex(8), folder=unfinished.path)
            for file in (KEYS, KEY_FILE):
                if (keys / file).exists():
                    copy_synced(keys / file, made.folder / file)
            check_keys(made.folder)
            _copy_journal(opened, made.folder, control)
            write_about(made)
            keep_in_keyring(made, opened.key)
            target = unfinished.finish([profiles / secrets.token_hex(4)])
    except OSError as error:
        raise BackupError(BackupCode.PROFILE_NOT_COPIED, str(profiles), reason=reason_of(error)) from error
    except (DamagedDatabaseError, WrongKeyError) as error:
        raise BackupError(BackupCode.DAMAGED, str(opened.profile.folder)) from error
    return read_profile(target)


def _copy_journal(opened: OpenProfile, unfinished: Path, control: Control | None) -> None:
    copied = copy_database(opened.journal_file, unfinished / JOURNAL)
    sync_file(copied.path)
    if not examine(copied, control).good:
        raise damaged_journal(opened.profile.folder)
