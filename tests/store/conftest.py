from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.journal_store import JournalStore


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """The open database of an empty journal."""
    made = open_database(DatabaseFile(tmp_path / "journal.db", "journal", bytes(32)))
    yield made
    made.dispose()


@pytest.fixture
def journal(engine: Engine) -> JournalStore:
    """An empty journal."""
    return JournalStore(engine)
