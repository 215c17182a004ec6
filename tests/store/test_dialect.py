from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.sql.compiler import SQLCompiler

from desktop_app.domain.revision import RecordId
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.dialect import COMPILED
from desktop_app.store.engine import make_engine
from desktop_app.store.errors import StoreError
from desktop_app.store.journal_store import JournalStore
from desktop_app.store.shelf_tables import CatalogueRow


def test_a_statement_is_compiled_once_for_all_databases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    statement = select(CatalogueRow.title).where(CatalogueRow.address == "https://example.org/one")
    compiled: list[object] = []
    real: Any = SQLCompiler.visit_select

    def counted(self: SQLCompiler, *given: Any, **more: Any) -> object:
        compiled.append(self)
        return real(self, *given, **more)

    monkeypatch.setattr(SQLCompiler, "visit_select", counted)
    for name in ("one", "two"):
        engine = open_database(DatabaseFile(tmp_path / f"{name}.db", "shelf"))
        with engine.connect() as connection:
            assert connection.execute(statement).all() == []
        engine.dispose()
    assert len(compiled) == 1


def test_an_error_names_the_database_in_which_it_happened(tmp_path: Path) -> None:
    files = [DatabaseFile(tmp_path / f"{name}.db", "shelf") for name in ("one", "two", "three")]
    for file in files:
        open_database(file).dispose()
    engines = [make_engine(file, pooled=False) for file in files]
    for file, engine in zip(files, engines, strict=True):
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")  # as on a full disk
            with pytest.raises(StoreError) as raised:
                connection.exec_driver_sql("CREATE TABLE more AS SELECT randomblob(100000) AS bytes")
        assert str(file.path) in str(raised.value)


def test_what_a_person_wrote_does_not_remain_in_the_compiled_statements_of_all_engines(journal: JournalStore) -> None:
    COMPILED.clear()
    journal.save_draft(RecordId("walk"), "activity", {"title": "Private"}, datetime(2023, 3, 8, tzinfo=UTC))
    journal.set_setting("plan", "a private sentence")
    journal.files.put(b"a private picture")
    assert [draft.record for draft in journal.drafts()] == ["walk"]
    assert not COMPILED
