from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from desktop_app.domain.shelf_view import ShelfView
from desktop_app.store import database
from desktop_app.store.database import back_up, migrate, open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.database_versions import MIGRATIONS
from desktop_app.store.engine import reader_of
from desktop_app.store.errors import DamagedDatabaseError, NewerDatabaseError, WrongKeyError
from desktop_app.store.integrity import check_integrity
from desktop_app.store.journal_tables import JournalBase
from desktop_app.store.schema import describe_schema
from desktop_app.store.shelf_listing import ShelfListing
from desktop_app.store.shelf_tables import ShelfBase

KEY = bytes(range(32))
FTS_TABLES = ("publication_text", "passage_text", "record_text")


@pytest.fixture(params=["shelf", "journal"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DatabaseFile:
    return DatabaseFile(tmp_path / f"{request.param}.db", request.param, KEY if request.param == "journal" else None)


def test_a_new_database_has_its_tables_and_is_whole(file: DatabaseFile) -> None:
    open_database(file).dispose()
    check_integrity(file)


def test_a_new_database_has_the_tables_that_the_migrations_build(file: DatabaseFile, tmp_path: Path) -> None:
    open_database(file).dispose()
    migrated = DatabaseFile(tmp_path / "migrated.db", file.migrations)
    migrate(migrated)
    with closing(file.connect()) as new, closing(migrated.connect()) as old:
        assert describe_schema(new) == describe_schema(old)


def test_two_processes_that_create_a_database_at_once_get_the_same_one(file: DatabaseFile) -> None:
    with ThreadPoolExecutor(4) as pool:
        engines = list(pool.map(open_database, [file] * 4))
    for engine in engines:
        engine.dispose()
    check_integrity(file)
    with closing(file.connect()) as connection:
        assert len(connection.execute("SELECT version_num FROM alembic_version").fetchall()) == 1


def test_the_migrations_make_just_the_tables_that_the_program_knows(file: DatabaseFile) -> None:
    base = ShelfBase if file.migrations == "shelf" else JournalBase
    engine = open_database(file)
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), base.metadata)
    engine.dispose()
    assert [one for one in differences if not any(name in str(one) for name in FTS_TABLES)] == []


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(file: DatabaseFile) -> None:
    engine = open_database(file)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'x9999'"))
    engine.dispose()
    with closing(file.connect()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = file.path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="newer Springshelf"):
        open_database(file)
    assert file.path.read_bytes() == before


def test_a_backup_stands_beside_an_older_database_before_it_is_upgraded(file: DatabaseFile) -> None:
    engine = open_database(file)
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        for row in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).all():
            if row.name != "alembic_version" and not row.name.startswith("sqlite_"):
                connection.execute(text(f"DROP TABLE IF EXISTS {row.name}"))
        connection.execute(text("CREATE TABLE old_notes (words TEXT)"))
        connection.execute(text("INSERT INTO old_notes VALUES ('written long ago')"))
    engine.dispose()
    open_database(file).dispose()
    (copy,) = file.path.parent.glob("*.backup")
    with closing(DatabaseFile(copy, file.migrations, file.key).connect()) as backup:
        assert backup.execute("SELECT words FROM old_notes").fetchone()[0] == "written long ago"


def test_a_shelf_of_the_first_version_keeps_its_catalogues(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "shelf.db", "shelf")
    migrate(file, "s0001")
    with closing(file.connect()) as connection:
        connection.execute("INSERT INTO catalogue (id, address, title, added_at) VALUES ('a', 'b', 'c', 'd')")
        connection.execute(
            "INSERT INTO publication (catalogue, id, position, title, kind, subtopic, change_key, body, missed_walks) "
            "VALUES ('a', 'walk', 3, 'Προσοχή', 'activity', 'ai', '', :body, 0)",
            {"body": '{"id": "walk", "title": "Προσοχή", "kind": "activity", "subtopic": "ai", "files": []}'},
        )
        connection.commit()
    engine = open_database(file)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT title, name FROM catalogue")).all() == [("c", "")]
    listing = ShelfListing(reader_of(engine))
    (card,) = listing.cards(found := listing.find(ShelfView("προσοχη")), found.numbers)
    assert (card.item.key, card.item.publication.title) == (("a", "walk"), "Προσοχή")
    engine.dispose()
    assert len(list(tmp_path.glob("*.backup"))) == 1


def test_an_upgrade_that_fails_changes_nothing(file: DatabaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(file).dispose()
    broken = file.path.parent / "migrations"
    versions = broken / file.migrations / "versions"
    versions.mkdir(parents=True)
    for source in (MIGRATIONS / file.migrations).rglob("*.py"):
        (broken / file.migrations / source.relative_to(MIGRATIONS / file.migrations)).write_text(source.read_text())
    newest = max(path.stem for path in versions.glob("*.py")).split("_")[0]
    (versions / "z0002_breaks.py").write_text(
        f"from alembic import op\nrevision = 'z0002'\ndown_revision = '{newest}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (a)')\n    op.execute('nonsense')\n"
    )
    monkeypatch.setattr(database, "MIGRATIONS", broken)
    with pytest.raises(SQLAlchemyError, match="nonsense"):
        open_database(file)
    with closing(file.connect(read_only=True)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone()[0] == newest
        assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone()


def test_a_copy_that_a_person_made_beside_a_database_stays(file: DatabaseFile) -> None:
    open_database(file).dispose()
    own = [file.path.parent / f"{file.path.stem}-{name}.backup" for name in ("0", "mine", "20200101")]
    for path in own:
        path.touch()
    for number in range(1, 6):
        (file.path.parent / f"{file.path.stem}-2020010{number}-000000.backup").touch()
    back_up(file)
    assert all(path.exists() for path in own)


def test_only_the_newest_backups_are_kept(file: DatabaseFile) -> None:
    open_database(file).dispose()
    for number in range(5):
        (file.path.parent / f"{file.path.stem}-2020010{number}-000000.backup").touch()
    newest = back_up(file)
    left = sorted(file.path.parent.glob("*.backup"))
    assert len(left) == database.KEPT_BACKUPS
    assert newest in left


def test_the_journal_opens_with_its_key_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    open_database(DatabaseFile(path, "journal", KEY)).dispose()
    with pytest.raises(WrongKeyError, match="Nothing was changed"):
        open_database(DatabaseFile(path, "journal", bytes(32)))
    assert not path.read_bytes().startswith(b"SQLite format")


def test_a_damaged_shelf_is_told_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "shelf.db"
    path.write_bytes(b"this is no database at all" * 100)
    with pytest.raises(DamagedDatabaseError, match="shelf --rebuild"):
        open_database(DatabaseFile(path, "shelf"))


def test_an_error_of_the_database_tells_nothing_that_was_written(file: DatabaseFile) -> None:
    engine = open_database(file)
    with engine.connect() as connection, pytest.raises(SQLAlchemyError) as caught:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "my secret reflection"})
    engine.dispose()
    assert "secret" not in str(caught.value)
