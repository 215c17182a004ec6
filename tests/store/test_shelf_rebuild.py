"""A damaged shelf is begun anew: what catalogues there are and what is kept stays, as far as it can be read."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.integrity import check_integrity
from desktop_app.store.shelf_rebuild import rebuild_shelf
from tests.damage import DAMAGE, flip_page
from tests.open_home import OpenHome


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    """A shelf with a catalogue that was synced."""
    made = DatabaseFile(tmp_path / "shelf.db", "shelf")
    open_database(made).dispose()
    with closing(made.connect()) as connection:
        connection.execute(
            "INSERT INTO catalogue (id, address, title, added_at, key, root_sha256) "
            "VALUES ('a', 'b', 'c', 'd', 'k', 'r')"
        )
        connection.commit()
    return made


def test_catalogues_stay_and_are_read_again(file: DatabaseFile) -> None:
    with closing(file.connect()) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'publication'").fetchone()
    flip_page(file.path, page - 1)
    before = file.path.read_bytes()
    rebuild_shelf(file)
    check_integrity(file)
    with closing(file.connect()) as connection:
        assert connection.execute("SELECT address, key, root_sha256 FROM catalogue").fetchall() == [("b", "k", None)]
    (aside,) = file.path.parent.glob("*.damaged")
    assert aside.read_bytes() == before


@pytest.mark.parametrize("kind", ["salt", "middle", "cut off", "zeros"])
def test_a_home_with_a_damaged_shelf_opens_and_the_journal_is_not_harmed(workplace: OpenHome, kind: str) -> None:
    device = workplace.journal.device
    assert workplace.shelf.items() == ()
    workplace.close()
    DAMAGE[kind](workplace.home.shelf_file.path)
    assert workplace.of_shelf.was_rebuilt
    assert workplace.shelf.items() == ()
    assert workplace.journal.device == device
    workplace.close()
    assert not workplace.of_shelf.was_rebuilt
