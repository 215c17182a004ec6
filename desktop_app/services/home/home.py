"""A home folder: its settings, and everything that needs no database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.store.database_file import DatabaseFile

if TYPE_CHECKING:  # the composer imports what it builds
    from desktop_app.domain.policy import Policy
    from desktop_app.services.ports import Clock
    from desktop_app.services.profiles.profiles import Profiles
    from desktop_app.services.resources.resources import Resources


@dataclass(frozen=True, slots=True)
class Home:
    """A home folder.

    `folder` contains `shelf/` (shared by all people on the computer, nothing personal) and `profiles/` (a folder for
    each person, with the journal and its keys).
    """

    folder: Path
    policy: Policy
    clock: Clock
    resources: Resources
    profiles: Profiles

    @property
    def shelf_folder(self) -> Path:
        """The folder that all profiles share."""
        return self.folder / "shelf"

    @property
    def signing_key_file(self) -> Path:
        """The key that signs this computer's catalogues."""
        return self.folder / "signing.key"

    @property
    def shelf_file(self) -> DatabaseFile:
        """The shelf's database."""
        return DatabaseFile(self.shelf_folder / "shelf.db", "shelf")
