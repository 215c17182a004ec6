"""Shelves of the first version, in which the shipped campaign had the absolute address of the home."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.database import migrate, open_database
from desktop_app.store.database_file import DatabaseFile

HERE, BEFORE = "file:///home/ana/springshelf", "file:///old/place"
OTHERS = (
    "file:///media/stick/shelf/campaigns/autumn/feed.json",
    "file:///media/stick/springshelf/feed.json",
    "https://example.org/feed.json",
)
NEW = "file://home.springshelf/campaigns/spring-2023/feed.json"


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    made = DatabaseFile(tmp_path / "shelf.db", "shelf")
    migrate(made, "s0005")
    feed = tmp_path / "campaigns/spring-2023/feed.json"
    feed.parent.mkdir(parents=True)
    feed.write_text("{}")
    return made


def add_campaign(file: DatabaseFile, home: str, kept: tuple[str, ...], first: int = 1) -> str:
    """List the campaign with two materials at the address of that home, some of them kept."""
    address = f"{home}/shelf/campaigns/spring-2023/feed.json"
    with closing(file.connect()) as connection:
        connection.execute(
            "INSERT INTO catalogue (id, address, title, added_at, root_sha256) VALUES (?, ?, 'Spring', '2023', 'r')",
            (address, address),
        )
        connection.execute(
            "INSERT INTO page (catalogue, href, position, seen_in, read_in, sha256, etag, modified, feed) "
            "VALUES (?, ?, 0, 1, 1, 'h', '', '', '{}')",
            (address, f"{home}/shelf/campaigns/spring-2023/pages/one.json"),
        )
        for number, name in enumerate(("walk", "report"), first):
            connection.execute(
                "INSERT INTO publication (catalogue, id, position, title, kind, subtopic, change_key, body,"
                " missed_walks, page, number) VALUES (?, ?, 0, ?, 'activity', 'ai', '', '{}', 0, 1, ?)",
                (address, name, name, number),
            )
            connection.execute(
                "INSERT INTO publication_text (rowid, title, contributors, subjects, description)"
                " VALUES (?, ?, '', '', '')",
                (number, name),
            )
        for name in kept:
            connection.execute("INSERT OR IGNORE INTO blob VALUES (?, 1, '2023', 0)", (f"hash of {name}",))
            connection.execute(
                "INSERT INTO kept_file (catalogue, publication, sha256, media_type) VALUES (?, ?, ?, '')",
                (address, name, f"hash of {name}"),
            )
        connection.commit()
    return address


def rows(file: DatabaseFile, query: str) -> list[tuple[object, ...]]:
    open_database(file).dispose()
    with closing(file.connect(read_only=True)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return list(connection.execute(query).fetchall())


def test_the_campaign_gets_an_address_relative_to_the_home_and_keeps_its_files(file: DatabaseFile) -> None:
    add_campaign(file, HERE, ("walk",))
    assert rows(file, "SELECT id, address, root_sha256 FROM catalogue") == [(NEW, NEW, None)]
    assert rows(file, "SELECT catalogue, publication FROM kept_file") == [(NEW, "walk")]
    assert rows(file, "SELECT id FROM publication ORDER BY id") == [("report",), ("walk",)]


def test_a_home_that_was_moved_before_gets_one_campaign_with_all_kept_files(file: DatabaseFile) -> None:
    add_campaign(file, BEFORE, ("walk", "report"))
    add_campaign(file, HERE, ("walk",), first=3)
    assert rows(file, "SELECT id FROM catalogue") == [(NEW,)]
    assert rows(file, "SELECT catalogue, publication FROM kept_file ORDER BY publication") == [
        (NEW, "report"),
        (NEW, "walk"),
    ]
    assert rows(file, "SELECT rowid FROM publication_text WHERE publication_text MATCH 'walk'") == [(1,)]


def test_files_that_only_the_other_address_kept_are_taken_over(file: DatabaseFile) -> None:
    add_campaign(file, BEFORE, ("report",))
    add_campaign(file, HERE, ("walk",), first=3)
    assert {row[0] for row in rows(file, "SELECT publication FROM kept_file")} == {"report", "walk"}


def test_other_catalogues_stay_as_they_are(file: DatabaseFile) -> None:
    with closing(file.connect()) as connection:
        for address in OTHERS:
            connection.execute(
                "INSERT INTO catalogue (id, address, title, added_at, root_sha256) VALUES (?, ?, 'T', '2023', 'r')",
                (address, address),
            )
        connection.commit()
    assert rows(file, "SELECT id, root_sha256 FROM catalogue ORDER BY id") == [(one, "r") for one in OTHERS]


def test_a_campaign_whose_files_are_not_in_this_home_stays_where_it_is(file: DatabaseFile) -> None:
    address = add_campaign(file, "file:///media/stick/other-home", ("walk",))
    (file.path.parent / "campaigns/spring-2023/feed.json").unlink()
    assert rows(file, "SELECT id FROM catalogue") == [(address,)]
