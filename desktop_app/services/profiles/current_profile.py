"""The open profile; it changes when a profile is moved or a guest becomes a profile."""

from __future__ import annotations

from desktop_app.domain.profile import Profile
from desktop_app.services.profiles.open_profile import OpenProfile


class CurrentProfile:
    """Holds the open profile, which is replaced after a new name, a new passphrase, or a move."""

    def __init__(self, opened: OpenProfile) -> None:
        self.opened = opened

    @property
    def profile(self) -> Profile:
        """The open profile."""
        return self.opened.profile

    def use(self, opened: OpenProfile) -> None:
        """Set the open profile."""
        self.opened = opened
