"""A home of an older version: what its catalogues say can be searched at once, and is renewed in the background."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import Feed, FeedEntry
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store.database import migrate, open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import reader_of
from desktop_app.store.listing_store import ListedVersion
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_store import ShelfStore
from desktop_app.store.text_index_renewal import TextIndexRenewal

BODY = '{"id": "%s", "title": "%s", "kind": "activity", "subtopic": "ai", "files": [], "language": "en"}'


def old_home(folder: Path, *titles: str) -> DatabaseFile:
    file = DatabaseFile(folder / "shelf.db", "shelf")
    migrate(file, "s0007")
    with closing(file.connect()) as connection:
        connection.execute("INSERT INTO catalogue (id, address, title, added_at) VALUES ('a', 'b', 'c', 'd')")
        for number, title in enumerate(titles, 1):
            connection.execute(
                "INSERT INTO publication (catalogue, id, position, title, kind, subtopic, change_key, body,"
                " missed_walks, number, language) VALUES ('a', ?, 0, ?, 'activity', 'ai', '', ?, 0, ?, 'en')",
                (f"p{number}", title, BODY % (f"p{number}", title), number),
            )
        connection.commit()
    return file


def test_an_older_home_is_searched_at_once_and_renewed_in_steps(tmp_path: Path) -> None:
    engine = open_database(old_home(tmp_path, "日本の教育", "Studies of teachers", "Third"))
    listing, renewal = ShelfListing(reader_of(engine)), TextIndexRenewal(engine)
    assert [*listing.find(ShelfView("教育")).numbers] == [1]
    assert [*listing.find(ShelfView("study")).numbers] == []
    assert renewal.renew(2) == 2
    assert [*listing.find(ShelfView("study")).numbers] == [2]
    assert (renewal.renew(2), renewal.renew(2), renewal.renew(2)) == (1, 0, 0)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT sort_title FROM publication WHERE number = 3")).scalar() == "third"
    engine.dispose()


def test_a_new_home_has_nothing_to_renew(tmp_path: Path) -> None:
    engine = open_database(DatabaseFile(tmp_path / "shelf.db", "shelf"))
    assert TextIndexRenewal(engine).renew(10) == 0
    engine.dispose()


def test_words_that_another_version_divided_are_divided_again(tmp_path: Path) -> None:
    file = old_home(tmp_path, "First", "Second")
    engine = open_database(file)
    renewal = TextIndexRenewal(engine)
    assert [renewal.renew(10), renewal.renew(10)] == [2, 0]
    with closing(file.connect()) as connection:
        connection.execute("UPDATE setting SET value = '3' WHERE name = 'words_version'")
        connection.execute("INSERT INTO setting (name, value) VALUES ('words_renewed', '3 2')")
        connection.execute("DELETE FROM publication_text")
        connection.commit()
    assert [renewal.renew(1), renewal.renew(1), renewal.renew(1)] == [1, 1, 0]
    assert [*ShelfListing(reader_of(engine)).find(ShelfView("second")).numbers] == [2]
    assert renewal.renew(1) == 0
    engine.dispose()


def test_what_this_version_divided_is_not_divided_again(tmp_path: Path) -> None:
    store = ShelfStore(open_database(DatabaseFile(tmp_path / "shelf.db", "shelf")))
    store.save_catalogue(Catalogue("a", "https://a/", "A", datetime(2026, 1, 1, tzinfo=UTC)))
    entry = FeedEntry(Publication("p", "T", MaterialKind.ARTICLE, "", (Link("https://a/p", "text/html"),)))
    listing = store.listing("a")
    listing.begin()
    listing.store_page("https://a/", 0, ListedVersion(sha256(b"a")), Feed("https://a/", "A", (entry,)))
    listing.finish(whole=True)
    assert TextIndexRenewal(store._engine).renew(10) == 0
    store.close()
