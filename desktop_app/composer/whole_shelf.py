"""Builds the services of a shelf, and creates its database again where it is damaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.reading.file_endings import ending_of
from desktop_app.services.catalogues.catalogues import Catalogues
from desktop_app.services.catalogues.logins import Logins
from desktop_app.services.fetching.download_job import DownloadContext
from desktop_app.services.fetching.downloads import Downloads
from desktop_app.services.fetching.source_rules import allowed_sources
from desktop_app.services.home.home import Home
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.ports import OpenSourceWith
from desktop_app.services.publishing.shipped import ShippedCatalogues
from desktop_app.services.resources.resources import SHIPPED
from desktop_app.services.shelf.own_files import OwnFiles
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.services.shelf.text_indexer import TextIndexer
from desktop_app.services.updates.running import ThisProgram
from desktop_app.store.database import open_database
from desktop_app.store.database_file import damaged_shelf
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.early_check import Check
from desktop_app.store.engine import reader_of
from desktop_app.store.errors import DamagedDatabaseError, NewerDatabaseError
from desktop_app.store.index_merging import IndexMerging
from desktop_app.store.own_listing import OwnListing
from desktop_app.store.passage_store import PassageStore
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_rebuild import rebuild_shelf
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.store.text_index_renewal import TextIndexRenewal
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.passwords import SavedPasswords


def open_shelf(
    home: Home, open_source: OpenSourceWith, resources: Path, find_program: Callable[[], ThisProgram], check: Check
) -> ShelfServices:
    """Open the shelf of a home, and upgrade its database or create it again if necessary; see `HomeComposer`.

    Raises:
        StoreError: it can't be opened.
    """

    def publish_shipped(source: Path, target: Path, control: Control | None) -> None:
        from desktop_app.services.publishing.publish_shipped import publish_shipped  # noqa: PLC0415 - seldom needed

        publish_shipped(source, target, control, resources)

    rebuilt = newer = False
    try:
        engine = open_database(home.shelf_file, check=check)
    except DamagedDatabaseError as error:
        rebuild(home, error)
        engine, rebuilt = open_database(home.shelf_file), True
    except NewerDatabaseError as error:
        if not find_program().went_back:
            raise
        rebuild(home, error)
        engine, newer = open_database(home.shelf_file), True
    blobs = BlobStore(home.shelf_folder / "blobs")
    blobs.prepare()
    store, queue, passwords = ShelfStore(engine), DownloadStore(engine), SavedPasswords()
    sources = allowed_sources(open_source, home.shelf_folder, queue, passwords, resources / SHIPPED)
    contents = home.resources.contents
    downloads = Downloads(DownloadContext(queue, blobs, Fetcher(blobs, ending_of), sources, home.clock))
    catalogues = Catalogues(store, downloads, sources, home.clock, contents)
    own = OwnFiles(OwnListing(engine), store, blobs, downloads, home.clock)
    shelf = Shelf(store, ShelfListing(reader_of(engine)), blobs, downloads, contents, own)
    return ShelfServices(
        home,
        shelf,
        catalogues,
        downloads,
        TextIndexer(PassageStore(engine), TextIndexRenewal(engine), IndexMerging(engine), blobs),
        ShippedCatalogues(home.resources, home.shelf_folder, catalogues, shelf, publish_shipped),
        Logins(passwords),
        engine.dispose,
        rebuilt,
        newer,
    )


def rebuild(home: Home, error: SpringshelfError | None = None) -> None:
    """Create the shelf's database again, with everything readable from the old one; see `store.shelf_rebuild`.

    Raises:
        SpringshelfError: the `error`, if the damaged database can't be renamed.
    """
    try:
        rebuild_shelf(home.shelf_file)
    except OSError as failure:
        raise error or damaged_shelf(home.shelf_file.path) from failure
