"""A profile's folder: identity, keys and state; on this computer, on a stick, or as a backup.

`profile.json` contains the identity, `keys.json` the sealed key (`store.key_slots`), `journal.key` an unsealed key, and
`state.json` data that may be lost. A folder without `profile.json` is from an earlier version, and is identified by its
folder's name.
"""

from __future__ import annotations

import json
import logging
import os
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.profile import MAX_NAME_LENGTH, PersonRole, Profile, Protection
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import ENDING, write_atomically
from desktop_app.files.private_files import private_folder
from desktop_app.services.profiles.backup_place import BACKUPS, default_place, earlier_places
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.store.errors import DamagedDatabaseError, MissingKeyError, NewerDatabaseError, WrongKeyError
from desktop_app.store.key_file import journal_key
from desktop_app.store.key_slots import CODE, MAX_FILE_SIZE, PASSPHRASE, Keys

ABOUT, KEYS, KEY_FILE, JOURNAL, STATE = "profile.json", "keys.json", "journal.key", "journal.db", "state.json"
KEYRING_NAME = "journal:{id}"
"""The name of a profile's key in the system's keyring."""
UNFINISHED = ENDING
"""The suffix of folders that are being created or removed; they are ignored."""
MADE_NAME = re.compile(r"[0-9a-f]{8}")
"""The names of folders that this program creates for profiles."""
GUEST = "guest"
"""Marks the folder of a guest: nothing in it can be opened after the program ended."""
DAMAGED_KEYS = (WrongKeyError, MissingKeyError)
"""The errors of a profile with keys that are missing or unreadable: only a backup's keys open it."""
NEEDS_BACKUP = (*DAMAGED_KEYS, DamagedDatabaseError)
"""The errors of a profile for which only a backup helps."""
WRITTEN_BY_NEWER = (NewerDatabaseError,)
"""The errors of a journal that a newer version of the program has upgraded; see `backups.undo_upgrade`."""
log = logging.getLogger(__name__)


class ProfileError(SpringshelfError):
    """An operation on a profile failed."""


@dataclass(frozen=True, slots=True)
class ProfileState:
    """State that is stored beside a profile and may be lost."""

    last_used: datetime | None = None
    wrong: int = 0
    last_wrong: datetime | None = None


def is_profile(folder: Path) -> bool:
    """Whether a folder contains a profile."""
    there = any((folder / name).exists() for name in (KEYS, KEY_FILE, JOURNAL, ABOUT))
    return there and folder.suffix != UNFINISHED and not is_guest(folder)


def is_guest(folder: Path) -> bool:
    """Whether a folder belongs to a guest who never became a profile."""
    made_here = MADE_NAME.fullmatch(folder.name) is not None
    return made_here and (folder / GUEST).exists() and not (folder / KEYS).exists() and not (folder / KEY_FILE).exists()


def read_profile(folder: Path) -> Profile:
    """The profile in a folder. What can't be read of who it is is taken from a backup, or left out."""
    keys = _keys_or_none(folder)
    about = _json(folder / ABOUT)
    if not about.get("id"):
        about = _about_in_backups(folder, keys)
    return Profile(
        id=str(about.get("id") or folder.name),
        name=shown_line(str(about.get("name") or folder.name))[:MAX_NAME_LENGTH],
        role=next((one for one in PersonRole if one.value == about.get("role")), PersonRole.STUDENT),
        folder=folder,
        protection=_protection(folder, keys),
        has_code=keys is not None and keys.slot(CODE) is not None,
        last_used=read_state(folder).last_used,
        backups=str(about.get("backups") or ""),
    )


def _about_in_backups(folder: Path, keys: Keys | None) -> dict[str, Any]:
    """Who a profile is, by the backups that have its keys: without its id, its backups would not be found."""
    for backup in sorted(folder.parent.glob(f"{BACKUPS}/*/*"), reverse=True):
        if _same_keys(folder, keys, backup) and (found := _json(backup / ABOUT)).get("id") == backup.parent.name:
            return found
    return {}


def _same_keys(folder: Path, keys: Keys | None, backup: Path) -> bool:
    if keys is not None:
        there = _keys_or_none(backup)
        return there is not None and there.owner == keys.owner
    try:
        return journal_key(folder / KEY_FILE) == journal_key(backup / KEY_FILE)
    except SpringshelfError:
        return False


def copy_about(profile: Profile, folder: Path) -> None:
    """Write who a profile is into the folder of its copy; as it stands there, or where that is damaged as it was read.

    Raises:
        OSError, ProfileError: it can't be written.
    """
    path = profile.folder / ABOUT
    try:
        data = path.read_bytes()
    except OSError:
        data = b""
    if _json(path).get("id"):
        write_atomically(folder / ABOUT, data, public=False)
    elif os.path.lexists(path) or profile.id != profile.folder.name:
        write_about(replace(profile, folder=folder))


def may_be_new(profile: Profile) -> bool:
    """Whether a profile's journal may never have been created, so that creating it is allowed if it is missing.

    Current profiles are created with a journal, and `profile.json` says so. Profiles of the first version got it when
    they were first opened.

    Args:
        profile: the profile as it was read before opening.
    """
    folder = profile.folder
    if profile.is_guest:
        return True
    places = (default_place(profile), *earlier_places(profile))
    copies = any(any(place.glob("*")) for place in places) or any(folder.glob("journal-*.backup"))
    return profile.last_used is None and not copies and not _json(folder / ABOUT).get("begun")


def write_about(profile: Profile) -> None:
    """Write a profile's identity, and that it has a journal."""
    about = {"id": profile.id, "name": profile.name, "role": profile.role.value, "begun": True}
    if profile.backups:
        about["backups"] = profile.backups
    write_into(profile.folder, ABOUT, json.dumps(about, ensure_ascii=False, indent=1).encode())


def read_keys(folder: Path) -> Keys:
    """The sealed keys.

    Raises:
        MissingKeyError: they can't be read.
        WrongKeyError: the file holds none.
    """
    path = folder / KEYS
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_SIZE + 1)
    except OSError as error:
        raise MissingKeyError(ProfileCode.KEYS_UNREADABLE, str(path), reason=reason_of(error)) from error
    return Keys.from_json(data, str(path))


def check_keys(folder: Path) -> None:
    """Read and check the keys in a profile's folder.

    Raises:
        StoreError: they are missing or damaged.
    """
    if (folder / KEY_FILE).exists() or not (folder / KEYS).exists():
        journal_key(folder / KEY_FILE)
    else:
        read_keys(folder)


def write_into(folder: Path, name: str, data: bytes) -> None:
    """Write one of the files atomically, and wait until it is on the disk.

    Raises:
        ProfileError: the folder does not exist, or can't be written; the previous content is unchanged.
    """
    if not folder.is_dir():
        # Creating the folder again would create it beside the removed stick instead of on it.
        raise ProfileError(ProfileCode.FOLDER_MISSING, str(folder))
    try:
        write_atomically(folder / name, data, public=False)
    except OSError as error:
        raise ProfileError(ProfileCode.NOT_WRITTEN, str(folder), reason=reason_of(error)) from error


def make_folder(folder: Path) -> None:
    """Create the folder of a new profile.

    Raises:
        ProfileError: it can't be created there.
    """
    try:
        private_folder(folder.parent)
        folder.mkdir()
        private_folder(folder)
    except OSError as error:
        raise ProfileError(ProfileCode.NOT_CREATED, str(folder.parent), reason=reason_of(error)) from error


def read_state(folder: Path) -> ProfileState:
    """Read when a profile was last used, and the number of wrong passphrases since."""
    found = _json(folder / STATE)
    wrong = found.get("wrong")
    return ProfileState(
        _moment(found.get("last_used")),
        wrong if isinstance(wrong, int) and wrong > 0 else 0,
        _moment(found.get("last_wrong")),
    )


def write_state(folder: Path, state: ProfileState) -> None:
    """Write this state; a failure is ignored, so that profiles in read-only folders can be opened."""
    found = {
        "last_used": state.last_used.isoformat() if state.last_used else None,
        "wrong": state.wrong,
        "last_wrong": state.last_wrong.isoformat() if state.last_wrong else None,
    }
    with suppress(OSError):
        write_atomically(folder / STATE, json.dumps(found).encode(), public=False)


def _protection(folder: Path, keys: Keys | None) -> Protection:
    """The protection, determined by the existing files.

    If `keys.json` is damaged, it counts as a passphrase, and opening reports the error.
    """
    if (folder / KEY_FILE).exists() or not (folder / KEYS).exists():
        return Protection.FILE
    return Protection.PASSPHRASE if keys is None or keys.slot(PASSPHRASE) else Protection.KEYRING


def _keys_or_none(folder: Path) -> Keys | None:
    try:
        return read_keys(folder) if (folder / KEYS).exists() else None
    except SpringshelfError as error:
        log.info("A profile's keys can't be read: %s", type(error).__name__)
        return None


def _json(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            found = json.loads(file.read(MAX_FILE_SIZE))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _moment(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return found if found.tzinfo else None
