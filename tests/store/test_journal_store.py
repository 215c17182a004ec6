from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import rfc8785
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import DeviceId, RecordId, Revision, RevisionId, new_revision
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.journal_files import CHUNK_BYTES
from desktop_app.store.journal_store import JournalStore

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
RECORD = RecordId("walk")


@pytest.fixture
def store(journal: JournalStore) -> JournalStore:
    return journal


def revision(title: str | None, *parents: RevisionId, minute: int = 0) -> Revision:
    body = None if title is None else Activity(title, "c").to_body()
    moment = NOON + timedelta(minutes=minute)
    return new_revision(RECORD, "activity", parents, DeviceId("d"), moment, body, canonical=rfc8785.dumps)


def titles(store: JournalStore) -> list[str]:
    return [entry.value.title for entry in store.entries("activity") if isinstance(entry.value, Activity)]


def test_the_last_revision_of_a_record_is_what_is_seen(store: JournalStore) -> None:
    first = revision("plan")
    store.append(first)
    store.append(revision("done", first.id, minute=1))
    (entry,) = store.entries("activity")
    assert titles(store) == ["done"]
    assert entry.first_made_at == NOON
    assert len(store.revisions(RECORD)) == 2


def test_a_revision_arrives_twice_and_is_there_once(store: JournalStore) -> None:
    store.append(revision("plan"))
    store.append(revision("plan"))
    assert store.revision_count() == 1


def test_two_heads_are_both_kept_and_told(store: JournalStore) -> None:
    first = revision("plan")
    here, there = revision("here", first.id, minute=1), revision("there", first.id, minute=2)
    for one in (there, first, here):
        store.append(one)
    (entry,) = store.entries("activity")
    assert entry.heads == (there.id,)
    assert [one.heads for one in entry.conflicts] == [(here.id,)]
    assert set(store.heads(RECORD)) == {here.id, there.id}


def test_a_deleted_record_is_out_of_sight_and_its_history_stays(store: JournalStore) -> None:
    first = revision("plan")
    store.append(first)
    store.append(revision(None, first.id, minute=1))
    assert store.entries("activity") == ()
    assert store.revision_count() == 2


@pytest.mark.parametrize("table", ["revision", "revision_parent", "file_chunk"])
def test_nothing_in_the_journal_can_be_changed_or_deleted(store: JournalStore, engine: Engine, table: str) -> None:
    first = revision("plan")
    store.append(first)
    store.append(revision("done", first.id))
    store.files.put(b"x")
    column = {"revision": "body", "revision_parent": "parent", "file_chunk": "data"}[table]
    for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET {column} = 'other'"):
        with engine.begin() as connection, pytest.raises(DatabaseError, match="append-only"):
            connection.execute(text(statement))


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES, CHUNK_BYTES * 2 + 7])
def test_files_of_any_size_come_back_whole(store: JournalStore, size: int) -> None:
    data = bytes(number % 251 for number in range(size))
    assert store.files.read(store.files.put(data)) == data
    assert store.files.put(data) == store.files.put(data)


def test_a_draft_ends_with_the_revision_of_its_record(store: JournalStore) -> None:
    store.save_draft(RECORD, "activity", {"title": "half"}, NOON)
    store.save_draft(RECORD, "activity", {"title": "half a sent"}, NOON)
    assert [body["title"] for body in (one.body for one in store.drafts())] == ["half a sent"]
    store.append(revision("whole"))
    assert store.drafts() == ()


def test_nothing_that_is_written_can_be_read_from_the_files(store: JournalStore, tmp_path: Path) -> None:
    store.append(revision("a marker that nobody else writes"))
    store.save_draft(RecordId("d"), "activity", {"title": "a marker in a draft"}, NOON)
    store.files.put(b"a marker in a file" * 1000)
    for file in tmp_path.iterdir():
        assert b"a marker" not in file.read_bytes()


def test_the_journal_keeps_its_device_name(store: JournalStore, engine: Engine) -> None:
    assert JournalStore(engine).device() == store.device()


def test_a_journal_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "journal.db", "journal", bytes(32))
    engine = open_database(file)
    store, first = JournalStore(engine), revision("plan")
    store.append(first)
    store.append(revision("done", first.id, minute=1))
    store.save_draft(RecordId("other"), "activity", {"title": "half"}, NOON)
    with engine.begin() as connection:
        for statement in (
            "DROP TABLE record",
            "DROP TABLE record_text",
            "DROP TABLE mention",
            "DROP TABLE setting",
            "ALTER TABLE draft DROP COLUMN heads",
            "UPDATE alembic_version SET version_num = 'j0001'",
        ):
            connection.execute(text(statement))
    engine.dispose()
    again = open_database(file)
    opened = JournalStore(again)
    assert titles(opened) == ["done"]
    assert [hit.line.title for hit in opened.search("don", 9)] == ["done"]
    assert [one.body["title"] for one in opened.drafts()] == ["half"]
    assert len(list(tmp_path.glob("journal-*.backup"))) == 1
    again.dispose()


def test_rows_that_were_computed_in_another_way_are_computed_anew_when_the_journal_is_opened(
    store: JournalStore, engine: Engine
) -> None:
    store.append(revision("plan"))
    store.set_setting("projection", "0")
    with engine.begin() as connection:
        connection.execute(text("UPDATE record SET title = 'stale'"))
    assert [line.title for line in JournalStore(engine).lines(["activity"])] == ["plan"]
