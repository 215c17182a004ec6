"""The services that all profiles of a home share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.catalogues.logins import Logins
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.home.home import Home
from desktop_app.services.publishing.shipped import ShippedCatalogues
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.services.shelf.text_indexer import TextIndexer


@dataclass(frozen=True, slots=True)
class ShelfServices:
    """The shelf of one home, with its database open; `close` closes it.

    `was_rebuilt`: its database was damaged, and was created again when the shelf was opened.
    `was_newer`: the same, because a version that does not start here had upgraded it.
    """

    home: Home
    shelf: Shelf
    catalogues: Catalogues
    downloads: Downloads
    text_indexer: TextIndexer
    shipped: ShippedCatalogues
    logins: Logins
    close: Callable[[], None]
    was_rebuilt: bool = False
    was_newer: bool = False
