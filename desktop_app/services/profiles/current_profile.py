"""The profile that is open at the moment; it changes when a profile moves or a guest gets one."""

from __future__ import annotations

from desktop_app.domain.profile import Profile
from desktop_app.services.profiles.profiles import OpenProfile


class CurrentProfile:
    """The opened profile; another value after a new name, a new passphrase, or a move."""

    def __init__(self, opened: OpenProfile) -> None:
        self.opened = opened

    @property
    def profile(self) -> Profile:
        """Whose it is."""
        return self.opened.profile

    def use(self, opened: OpenProfile) -> None:
        """From now on, the profile is this."""
        self.opened = opened
