"""Data that one window passes to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.domain.revision import RecordId
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.quick_unlock import QuickUnlock


@dataclass(frozen=True, slots=True)
class WindowLocation:
    """A window's location: a page, by its index in the registry, and the open entry."""

    page: int = 0
    record: RecordId | None = None


@dataclass(frozen=True, slots=True)
class StartRequest:
    """The profile for a new window.

    Args:
        always: ask also if there is only one profile without a passphrase.
        before: the folder of the last open profile, or the name of the requested one.
        quick: opens that profile by its PIN.
        opened: a profile that is already open, so no one is asked.
    """

    always: bool = False
    before: str = ""
    quick: QuickUnlock | None = None
    opened: OpenProfile | None = None
