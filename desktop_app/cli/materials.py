"""Materials of the shelf by the ids that a person gives."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.cli.codes import UsageCode
from desktop_app.cli.settings import spelled_out
from desktop_app.cli.usage_errors import LocalizedUsageError
from desktop_app.domain.publication import ShelfItem

if TYPE_CHECKING:  # only what a command calls is imported
    from desktop_app.services.home.shelf_services import ShelfServices


def named_items(shelf: ShelfServices, ids: Iterable[str]) -> list[ShelfItem]:
    """The materials with those ids, without duplicates; an id may lack its `urn:springshelf:` prefix.

    Raises:
        UsageError: some are not on the shelf.
    """
    found: dict[str, ShelfItem] = {}
    missing = []
    for name in ids:
        item = next((item for one in sorted(spelled_out([name])) if (item := shelf.shelf.item(one))), None)
        if item is None:
            missing.append(name)
        else:
            found[item.publication.id] = item
    if missing:
        names = ", ".join(missing)
        raise LocalizedUsageError(UsageCode.NOT_ON_SHELF, ids=names)
    return list(found.values())
