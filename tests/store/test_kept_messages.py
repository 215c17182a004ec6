"""Failures that a version before codes kept as English sentences stay readable, and new ones are kept as codes."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.message import read_message
from desktop_app.domain.message_code import find_code
from desktop_app.store.database import migrate, open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.download_store import DownloadStore
from desktop_app.store.passage_store import PassageStore
from tests.english import english

SENTENCE = "The server answered with its error 500: http://a/“b”. Try again later."
BODY = '{"title": "Walk", "files": [], "cover": null}'
PROBLEM = "A page of it can't be read"


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    """A shelf of the version before, with one failed download and one text that was read in part."""
    made = DatabaseFile(tmp_path / "shelf.db", "shelf")
    migrate(made, "s0006")
    with closing(made.connect()) as connection:
        for statement, values in (
            ("INSERT INTO catalogue (id, address, title, added_at) VALUES ('c', 'c', 'C', '2023')", ()),
            (
                (
                    "INSERT INTO publication (catalogue, id, position, title, kind, subtopic, change_key, body,"
                    " missed_walks, number) VALUES ('c', 'p', 0, 'Walk', 'activity', 'ai', '', ?, 0, 1)"
                ),
                (BODY,),
            ),
            (
                (
                    "INSERT INTO download (catalogue, publication, role, size, priority, added_at, paused, tries,"
                    " error) VALUES ('c', 'p', 'file', 1, 30, '2023', 0, 1, ?),"
                    " ('c', 'p', 'cover', 1, 20, '2023', 0, 0, '')"
                ),
                (SENTENCE,),
            ),
            (
                (
                    "INSERT INTO kept_file (catalogue, publication, sha256, media_type, file_key)"
                    " VALUES ('c', 'p', 'abc', 'application/pdf', '')"
                ),
                (),
            ),
            ("INSERT INTO indexed_file (sha256, version, passages, problem) VALUES ('abc', 1, 0, ?)", (PROBLEM,)),
        ):
            connection.execute(statement, values)
        connection.commit()
    return made


def test_a_failure_of_before_is_shown_as_it_was_kept(file: DatabaseFile) -> None:
    store = DownloadStore(open_database(file))
    failed, waiting = store.listing.downloads()
    assert english(failed.error) == SENTENCE
    assert waiting.error is None
    assert [english(one) for one in store.errors([("c", "p")])] == [f"Walk: {SENTENCE}"]


def test_a_problem_of_before_is_shown_as_it_was_kept(file: DatabaseFile) -> None:
    assert [english(one) for one in PassageStore(open_database(file)).status().problems] == [f"Walk: {PROBLEM}."]


def test_the_rows_hold_messages_afterwards(file: DatabaseFile) -> None:
    open_database(file).dispose()
    with closing(file.connect()) as connection:
        rows = connection.execute("SELECT error FROM download UNION ALL SELECT problem FROM indexed_file").fetchall()
    kept = [read_message(text) for (text,) in rows if text]
    assert len(kept) == len(rows) - 1
    assert all(one is not None and find_code(one.code) is not None for one in kept)
