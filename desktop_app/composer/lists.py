"""Builds what a command needs that only prints a list.

Where a database is of this version and undamaged, it is opened for reading alone, and neither SQLAlchemy nor the
services that change something are imported. In all other cases the services of `ShelfServices` or `ProfileServices` are
built, which create, upgrade or repair it, or say why they can't.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.services.home.home import Home
from desktop_app.services.home.lists import JournalListServices, ShelfListServices

if TYPE_CHECKING:  # see above; and the lists of a journal need nothing of those of the shelf
    from desktop_app.services.home.profile_services import ProfileServices
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.shelf.shelf_names import ShelfNames
    from desktop_app.store.catalogue_rows import CatalogueRows
    from desktop_app.store.queue_listing import QueueListing


def shelf_lists(home: Home, whole: Callable[[Home], ShelfServices]) -> ShelfListServices:
    """The lists of a shelf; `whole` builds all services."""
    from desktop_app.services.shelf.shelf_lists import ShelfLists
    from desktop_app.store.database_versions import open_current
    from desktop_app.store.row_reader import opened_for_reading
    from desktop_app.store.shelf_listing import ShelfListing

    connection = open_current(home.shelf_file)
    if connection is None:
        services = whole(home)
        downloads = services.downloads
        return ShelfListServices(
            home,
            services.shelf,
            services.catalogues.all,
            downloads.list,
            downloads.rules,
            services.close,
            services.was_rebuilt,
        )
    reader, contents = opened_for_reading(home.shelf_file, connection), home.resources.contents

    def rows() -> CatalogueRows:
        from desktop_app.store.catalogue_rows import CatalogueRows

        return CatalogueRows(reader)

    def names() -> ShelfNames:
        from desktop_app.services.shelf.shelf_names import ShelfNames

        return ShelfNames(rows(), contents)

    def queue() -> QueueListing:
        from desktop_app.store.queue_listing import QueueListing

        return QueueListing(reader)

    return ShelfListServices(
        home,
        ShelfLists(ShelfListing(reader), contents, names),
        lambda: rows().catalogues(),
        lambda: queue().downloads(),
        lambda: queue().rules(),
        connection.close,
    )


def journal_lists(
    home: Home, opened: OpenProfile, whole: Callable[[Home, OpenProfile], ProfileServices]
) -> JournalListServices:
    """The lists of a journal; `whole` builds all services."""
    from desktop_app.services.journal.journal_lists import JournalLists
    from desktop_app.store.journal_lines import JournalLines, open_current_journal
    from desktop_app.store.row_reader import opened_for_reading

    connection = open_current_journal(opened.journal_file)
    if connection is None:
        services = whole(home, opened)
        return JournalListServices(services.journal, services.leave)

    def leave() -> None:
        connection.close()
        opened.forget()

    return JournalListServices(JournalLists(JournalLines(opened_for_reading(opened.journal_file, connection))), leave)
