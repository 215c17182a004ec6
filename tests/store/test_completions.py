"""The words of an index that begin with what was typed."""

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
from desktop_app.store.completions import MOST, Completions
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.store.text_queries import MOST_COMPLETED, match_of

MANY = [f"wordy{chr(97 + one // 26)}{chr(97 + one % 26)}" for one in range(MOST + 1)]
TITLES = ["Question of plans", "Questions, a questionnaire", "Quest", "Оцінювання уроків", "Оцінка", *MANY]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ShelfStore]:
    made = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    made.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    link = Link("https://a/file", "text/html")
    entries = tuple(
        FeedEntry(Publication(f"p{number}", title, MaterialKind.ARTICLE, "", (link,), language="und"))
        for number, title in enumerate(TITLES)
    )
    listing = made.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    listing.finish(whole=True)
    yield made
    made.close()


def completed(store: ShelfStore, word: str) -> tuple[list[str], list[str]]:
    with reader_of(store._engine)() as reader:
        words = Completions(reader, "publication_text")
        return [*words.of(word)], [*words.only(word)]


def test_words_that_begin_so_are_named(store: ShelfStore) -> None:
    assert completed(store, "question") == (["question", "questionnaire", "questions"], [])
    assert completed(store, "questi") == (["question", "questionnaire", "questions"], [])
    assert completed(store, "questionn") == (["questionnaire"],) * 2
    assert completed(store, "plans") == (["plans"],) * 2
    assert completed(store, "оцін")[0] == ["оцінка", "оцінювання"]


def test_too_many_and_none_are_left_to_the_index(store: ShelfStore) -> None:
    assert completed(store, "wordy") == ([], [])
    assert completed(store, "wordya")[0] == MANY[:26]
    assert completed(store, "xylophone") == ([], [])
    assert completed(store, "zzzz") == ([], [])
    assert completed(store, "que") == ([], [])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("question", {"p0", "p1"}),
        ("quest", {"p0", "p1", "p2"}),
        ("questions, a quest", {"p1"}),
        ('"question"', {"p0"}),
        ("quest -questionn", {"p0", "p2"}),
        ("wordyab OR plan", {f"p{TITLES.index('wordyab')}", "p0"}),
    ],
)
def test_what_is_found_is_what_begins_so(store: ShelfStore, typed: str, found: set[str]) -> None:
    listing = ShelfListing(reader_of(store._engine))
    result = listing.find(ShelfView(typed))
    assert {card.item.publication.id for card in listing.cards(result, result.numbers)} == found


def test_a_query_of_many_words_stays_small() -> None:
    every = ["".join(("many", chr(97 + one))) for one in range(20)]
    query = parse_query(" ".join(["one-two-three-four"] * 40))
    assert match_of(query, completed=lambda _word: every).count("many") == 0
    assert match_of(parse_query("many"), completed=lambda _word: every).count("many") == 20 <= MOST_COMPLETED


def test_many_words_in_a_title_come_before_the_same_words_elsewhere(tmp_path: Path) -> None:
    phrase = "การศึกษาไทยในโรงเรียน"
    said = [("อื่น", phrase), (phrase, ""), ("อื่น", f"{phrase} {phrase}"), (f"เรื่อง{phrase}", "")]
    store = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    store.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    link = Link("https://a/file", "text/html")
    entries = tuple(
        FeedEntry(Publication(str(number), title, MaterialKind.ARTICLE, "", (link,), description=text, language="th"))
        for number, (title, text) in enumerate(said)
    )
    listing = store.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", entries))
    listing.finish(whole=True)
    shown = ShelfListing(reader_of(store._engine))
    for typed in (phrase, f'"{phrase}"'):
        result = shown.find(ShelfView(typed))
        names = [card.item.publication.id for card in shown.cards(result, result.numbers)]
        assert set(names[:2]) == {"1", "3"}
        assert set(names[2:]) == {"0", "2"}
    store.close()
