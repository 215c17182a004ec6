from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.fetching import FileRole
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import KeepState, Link, MaterialKind, Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.engine import reader_of
from desktop_app.store.errors import NotWrittenError
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.queued_file import QueuedFile
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore

NOW = datetime(2023, 3, 8, tzinfo=UTC)
FILE = Link("https://example.org/a.epub", "application/epub+zip", 3, sha256(b"abc"))
WALK = Publication("walk", "The need-finding walk", MaterialKind.ACTIVITY, "social", (FILE,), subjects=("Écoute",))
QUIET = Publication("quiet", "A quiet corner", MaterialKind.COMMUNITY, "wellbeing", (FILE,), description="Ten minutes.")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ShelfStore]:
    engine = open_database(DatabaseFile(tmp_path / "shelf.db", "shelf"))
    made = ShelfStore(engine)
    made.save_catalogue(Catalogue("c", "https://example.org/", "Ours", NOW))
    yield made
    made.close()


def walk(store: ShelfStore, publications: list[Publication], *, whole: bool = True) -> tuple[int, int, int]:
    """One walk through a catalogue of one page: what is new, changed and gone."""
    listing = store.listing("c")
    listing.begin()
    entries = tuple(FeedEntry(one) for one in publications)
    changes = listing.store_page(
        "https://example.org/", 0, ListedVersion(sha256(b"")), Feed("https://example.org/", "Ours", entries)
    )
    return changes.new, changes.changed, listing.finish(whole=whole)


def queue(store: ShelfStore) -> DownloadStore:
    return DownloadStore(store._engine)


def keep(store: ShelfStore, publication: str, link: Link = FILE) -> None:
    wanted = QueuedFile(("c", publication), FileRole.FILE, publication, link, link.sha256 or "", 0)
    queue(store).record_results([(wanted, link)], [], NOW)


def ids(store: ShelfStore, words: str = "") -> list[str]:
    if not words:
        return [item.publication.id for item in store.items("c")]
    listing = ShelfListing(reader_of(store._engine))
    found = listing.find(ShelfView(words))
    return [card.item.publication.id for card in listing.cards(found, found.numbers)]


def test_publications_come_back_whole_and_in_order(store: ShelfStore) -> None:
    assert walk(store, [WALK, QUIET]) == (2, 0, 0)
    assert [item.publication for item in store.items("c")] == [WALK, QUIET]


def test_a_second_walk_counts_what_is_new_and_what_has_changed(store: ShelfStore) -> None:
    walk(store, [WALK])
    changed = replace(WALK, description="With a better ending.")
    assert walk(store, [changed, QUIET]) == (1, 1, 0)
    moved = replace(changed, files=(replace(FILE, href="https://elsewhere.org/a.epub"),))
    assert walk(store, [moved, QUIET]) == (0, 0, 0)


def test_a_publication_goes_only_after_two_whole_walks_without_it(store: ShelfStore) -> None:
    walk(store, [WALK, QUIET])
    walk(store, [QUIET], whole=False)
    walk(store, [QUIET])
    assert ids(store) == ["quiet", "walk"]
    assert walk(store, [QUIET])[2] == 1
    assert ids(store) == ["quiet"]


def test_a_kept_publication_never_goes_by_a_walk(store: ShelfStore) -> None:
    walk(store, [WALK])
    keep(store, "walk")
    for _ in range(3):
        walk(store, [])
    assert ids(store) == ["walk"]


def test_kept_is_told_by_a_verified_file_and_damaged_by_a_broken_one(store: ShelfStore) -> None:
    walk(store, [WALK])
    assert store.items("c")[0].state is KeepState.LISTED
    keep(store, "walk")
    assert store.items("c")[0].state is KeepState.KEPT
    store.blob_damaged(sha256(b"abc"))
    assert store.items("c")[0].state is KeepState.DAMAGED
    keep(store, "walk")
    assert store.items("c")[0].state is KeepState.KEPT


def test_a_file_that_two_publications_share_stays_until_both_are_dropped(store: ShelfStore) -> None:
    walk(store, [WALK, QUIET])
    for name in ("walk", "quiet"):
        keep(store, name)
    store.drop_files([("c", "walk")])
    assert queue(store).unused_files() == ()
    store.drop_files([("c", "quiet")])
    assert queue(store).unused_files() == (sha256(b"abc"),)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("need", ["walk"]),
        ("ecoute", ["walk"]),
        ("TEN min", ["quiet"]),
        ("need quiet", []),
        ('"', []),
        ("walk* NEAR(", []),
        ("walk* OR NEAR(", ["walk"]),
        ("  ", ["walk", "quiet"]),
    ],
)
def test_search_finds_words_by_their_beginning_and_takes_any_text(
    store: ShelfStore, words: str, found: list[str]
) -> None:
    walk(store, [WALK, QUIET])
    assert ids(store, words) == found


def test_what_a_publication_no_longer_says_is_no_longer_found(store: ShelfStore) -> None:
    walk(store, [WALK, QUIET])
    walk(store, [replace(WALK, title="A stroll"), QUIET])
    assert ids(store, "need") == []
    assert ids(store, "stroll") == ["walk"]


def test_a_moved_file_is_fetched_from_its_new_place(store: ShelfStore) -> None:
    walk(store, [WALK])
    moved = replace(WALK, files=(replace(FILE, href="https://elsewhere.org/a.epub"),))
    walk(store, [moved])
    assert store.items("c")[0].publication.files[0].href == "https://elsewhere.org/a.epub"


def test_a_full_disk_is_told_and_leaves_the_shelf_as_it_was(store: ShelfStore) -> None:
    walk(store, [WALK])
    with store._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    many = [replace(QUIET, id=str(number), description="words " * 200) for number in range(100)]
    with pytest.raises(NotWrittenError, match="Make room on the disk"):
        walk(store, [WALK, *many])
    assert ids(store) == ["walk"]


def test_a_removed_catalogue_takes_what_it_lists_along(store: ShelfStore) -> None:
    walk(store, [WALK])
    keep(store, "walk")
    store.remove_catalogue("c")
    assert ids(store) == ids(store, "need") == []
    assert queue(store).unused_files() == (sha256(b"abc"),)
