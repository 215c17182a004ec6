"""What one window tells the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.revision import RecordId

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.profiles.profiles import OpenProfile
    from desktop_app.services.profiles.quick_unlock import QuickUnlock


@dataclass(frozen=True, slots=True)
class WindowLocation:
    """What a window shows: a page, by its place in the registry, and the entry that is open."""

    page: int = 0
    record: RecordId | None = None


@dataclass(frozen=True, slots=True)
class StartRequest:
    """Who is expected at the window.

    Args:
        always: ask also where there is only one profile without a passphrase.
        before: the folder of the profile that was open until now, or the name of the one that is wanted.
        quick: opens that one by its PIN.
        opened: a profile that is open already: nobody is asked.
    """

    always: bool = False
    before: str = ""
    quick: QuickUnlock | None = None
    opened: OpenProfile | None = None
