"""A profile with the key that opens its journal."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.profile import Profile
from desktop_app.services.profiles.profile_folder import JOURNAL
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import StoreError


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """A profile with the key that opens its journal."""

    profile: Profile
    key: bytearray

    @property
    def journal_file(self) -> DatabaseFile:
        """The journal's database with its key."""
        return DatabaseFile(self.profile.folder / JOURNAL, "journal", self.key)

    def forget(self) -> None:
        """Overwrite the key, also for all holders of this object."""
        self.key[:] = bytes(len(self.key))


@dataclass(frozen=True, slots=True)
class CreatedProfile:
    """A new profile. `code` is its recovery code, which is stored nowhere else; empty if it has none."""

    opened: OpenProfile
    code: str


def opened_with_same_key(mine: OpenProfile, other: Profile) -> OpenProfile | None:
    """Another profile or backup, opened with the key of an open one; None if that does not open it.

    A backup and a profile that was restored from it have the key of the original journal.
    """
    found = OpenProfile(other, bytearray(mine.key))
    if not found.journal_file.path.exists():
        return None
    try:
        found.journal_file.connect(read_only=True).close()
    except (StoreError, OSError):
        return None
    return found
