"""Indexes that were written in many transactions are searched in one part."""

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.index_merging import MOST_PARTS, IndexMerging, parts_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore

CHANGES = 100
"""FTS5 merges four parts of a level while it writes, so that many changes leave more parts than that."""


def filled(folder: Path, changes: int) -> ShelfStore:
    store = ShelfStore(open_database(DatabaseFile(folder / "shelf.db", "shelf")))
    store.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    listing = store.listing("a")
    listing.begin()
    for number in range(changes):
        link = Link(f"https://a/{number}", "text/html")
        entry = FeedEntry(Publication(f"p{number}", f"Lesson word{number}", MaterialKind.ARTICLE, "", (link,)))
        address = f"https://a/{number}"
        version = ListedVersion(sha256(address.encode()))
        listing.store_page(address, number, version, Feed(address, "A", (entry,)))
    listing.finish(whole=True)
    return store


def parts(store: ShelfStore) -> int:
    with store._engine.connect() as connection:
        return parts_of(connection, "publication_text")


def test_many_parts_become_one_and_all_words_are_found(tmp_path: Path) -> None:
    store = filled(tmp_path, CHANGES)
    assert parts(store) > MOST_PARTS
    merging = IndexMerging(store._engine)
    assert merging.merge()
    while merging.merge():
        pass
    assert parts(store) == 1
    listing = ShelfListing(reader_of(store._engine))
    assert len(listing.find(ShelfView("lesson")).numbers) == CHANGES
    assert len(listing.find(ShelfView("word77")).numbers) == 1
    store.close()


def test_few_parts_are_left_as_they_are(tmp_path: Path) -> None:
    store = filled(tmp_path, 3)
    before = parts(store)
    assert not IndexMerging(store._engine).merge()
    assert parts(store) == before > 1
    store.close()
