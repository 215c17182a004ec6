from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.sql.compiler import SQLCompiler

from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.shelf_tables import CatalogueRow


def test_a_statement_is_compiled_once_for_all_databases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    statement = select(CatalogueRow.title).where(CatalogueRow.address == "https://example.org/one")
    compiled: list[object] = []
    real: Callable[..., object] = SQLCompiler.visit_select

    def counted(self: SQLCompiler, *given: object, **more: object) -> object:
        compiled.append(self)
        return real(self, *given, **more)

    monkeypatch.setattr(SQLCompiler, "visit_select", counted)
    for name in ("one", "two"):
        engine = open_database(DatabaseFile(tmp_path / f"{name}.db", "shelf"))
        with engine.connect() as connection:
            assert connection.execute(statement).all() == []
        engine.dispose()
    assert len(compiled) == 1
