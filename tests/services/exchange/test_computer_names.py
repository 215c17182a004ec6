"""The names of the computers on which a journal is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.revision import DeviceId
from desktop_app.services.exchange.computer_names import MAX_LENGTH, ComputerNames
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.journal_store import JournalStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JournalStore]:
    made = JournalStore(open_database(DatabaseFile(tmp_path / "journal.db", "journal")))
    yield made
    made.close()


def test_a_copy_without_a_text_has_no_name_yet(store: JournalStore) -> None:
    assert ComputerNames(store, "LAB-07").known() == {}


def test_names_of_other_copies_are_learned_and_this_one_keeps_its_own(store: JournalStore) -> None:
    names, mine = ComputerNames(store, "HOME"), store.device()
    names.learn({DeviceId("lab"): "  LAB-07\n", mine: "Another", DeviceId("x"): "", DeviceId("long"): "y" * 200})
    assert names.known() == {mine: "HOME", DeviceId("lab"): "LAB-07", DeviceId("long"): "y" * MAX_LENGTH}
    assert ComputerNames(store).known()[DeviceId("lab")] == "LAB-07"


def test_the_name_is_kept_for_a_copy_of_the_database(store: JournalStore) -> None:
    mine = store.device()
    ComputerNames(store, "HOME").remember()
    assert ComputerNames(store).known() == {mine: "HOME"}
