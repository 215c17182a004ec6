"""What a command needs that only prints a list: less than `ShelfServices` and `ProfileServices`, and opened sooner."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the lists of a current database import none of the services
    from desktop_app.domain.catalogue import Catalogue
    from desktop_app.domain.fetching import Download, FetchRules
    from desktop_app.services.home.home import Home
    from desktop_app.services.journal.journal import Journal
    from desktop_app.services.journal.journal_lists import JournalLists
    from desktop_app.services.shelf.shelf_lists import ShelfLists


@dataclass(frozen=True, slots=True)
class ShelfListServices:
    """The lists of a shelf, with its database open; `close` closes it.

    `catalogues` returns all catalogues, in the order in which they were added; `waiting` the download queue, the most
    urgent first; `rules` the download rules.
    `was_rebuilt`: as in `ShelfServices`.
    """

    home: Home
    shelf: ShelfLists
    catalogues: Callable[[], tuple[Catalogue, ...]]
    waiting: Callable[[], tuple[Download, ...]]
    rules: Callable[[], FetchRules]
    close: Callable[[], None]
    was_rebuilt: bool = False


@dataclass(frozen=True, slots=True)
class JournalListServices:
    """The lists of a journal, with its database open; `leave` closes it and forgets its key."""

    journal: Journal | JournalLists
    leave: Callable[[], None]
