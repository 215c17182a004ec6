"""What is known of a search before the index is asked."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.search_query import parse_query
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store import index_query
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.index_query import IndexQuery
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore

TITLES = [f"{'Rivers' if place % 3 else 'River walks'} and {place}" for place in range(40)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ShelfStore]:
    made = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    made.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    link = Link("https://a/file", "text/html")
    entries = tuple(
        FeedEntry(Publication(f"p{number}", title, MaterialKind.ARTICLE, "", (link,), language="en"))
        for number, title in enumerate(TITLES)
    )
    listing = made.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    listing.finish(whole=True)
    yield made
    made.close()


def asked(store: ShelfStore, typed: str) -> tuple[bool, bool, tuple[tuple[str, ...], ...]]:
    """Whether there is something to ask for, as it was typed and in other forms; and the words that count."""
    with reader_of(store._engine)() as reader:
        query = IndexQuery(reader, "publication_text", parse_query(typed), ("en",))
        return bool(query.exact), bool(query.forms), tuple(one.words for group in query.weighed for one in group)


def test_the_index_is_not_asked_for_words_that_it_does_not_have(store: ShelfStore) -> None:
    assert asked(store, "rivers")[:2] == (True, True)
    assert asked(store, "walking")[:2] == (False, True)  # its stem is there
    assert asked(store, "mountains")[:2] == (False, False)
    assert asked(store, "rivers mountains")[:2] == (False, False)
    assert asked(store, "rivers OR mountains")[0]
    assert asked(store, '"rivers and"')[0]
    assert not asked(store, '"river mountain"')[0]
    listing = ShelfListing(reader_of(store._engine))
    assert [len(listing.find(ShelfView(typed)).numbers) for typed in ("rivers mountains", "walking")] == [0, 14]


def test_the_beginning_of_a_word_that_most_texts_have_does_not_count_in_a_ranking(
    store: ShelfStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    listing = ShelfListing(reader_of(store._engine))
    before = [list(listing.find(ShelfView(typed)).numbers) for typed in ("walks a", "river 1", "a r")]
    monkeypatch.setattr(index_query, "SAMPLED", 5)
    assert asked(store, "walks a")[2] == (("walks",),)
    assert asked(store, "river 1")[2] == (("river",), ("1",))  # it is in some texts only
    assert asked(store, "a r")[2] == (("a",), ("r",))  # one has to count
    assert [list(listing.find(ShelfView(typed)).numbers) for typed in ("walks a", "river 1", "a r")] == before
