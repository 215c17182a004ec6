"""The lists of a home that are opened for reading alone: the same as those of all services, and as careful."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.fetching import DownloadState, FetchRules
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.services.home.lists import JournalListServices, ShelfListServices
from desktop_app.services.journal.journal_lists import JournalLists
from desktop_app.services.shelf.shelf import Shelf
from desktop_app.store.copy_names import ASIDE
from desktop_app.store.errors import DamagedDatabaseError, NewerDatabaseError, WrongKeyError
from desktop_app.store.journal_lines import PROJECTION
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome


@pytest.fixture
def empty(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    """A new home."""
    home = OpenHome(tmp_path / "home", resources, open_source, SteppingClock())
    yield home
    home.close()


@pytest.fixture
def made(empty: OpenHome, filled_shelf: Path) -> OpenHome:
    """A home with the default campaign and an activity, closed."""
    shutil.copytree(filled_shelf, empty.shelf_folder)
    empty.journal.write(Activity("A walk with class 6b", campaign=""))
    empty.leave()
    return empty


def shelf_lists(home: OpenHome) -> ShelfListServices:
    return home.composer.shelf_lists(home.home)


def journal_lists(home: OpenHome) -> JournalListServices:
    return home.composer.journal_lists(home.home, home.profiles.only())


def run(home: OpenHome, *statements: str) -> None:
    """Change the shelf's database behind the program's back."""
    with closing(home.home.shelf_file.connect()) as connection:
        for one in statements:
            connection.execute(one)
        connection.commit()


@pytest.mark.parametrize("words", ["", "weather", "wether", '"one hour"', "innovation -social"])
def test_they_are_the_lists_of_all_services(made: OpenHome, words: str) -> None:
    lists, whole = shelf_lists(made), made.of_shelf
    assert not isinstance(lists.shelf, Shelf)
    found, of_all = lists.shelf.find(ShelfView(words)), whole.shelf.find(ShelfView(words))
    assert (found.numbers, found.instead) == (of_all.numbers, of_all.instead)
    assert lists.shelf.cards(found, found.numbers) == whole.shelf.cards(of_all, of_all.numbers)
    assert lists.shelf.lanes() == whole.shelf.lanes()
    assert lists.shelf.unkept() == whole.text_indexer.status().unkept > 0
    assert lists.catalogues() == whole.catalogues.all()
    assert lists.shelf.has_catalogues()
    lists.close()


def test_the_queue_is_that_of_all_services(made: OpenHome) -> None:
    lists, downloads = shelf_lists(made), made.of_shelf.downloads
    assert (lists.waiting(), lists.rules()) == ((), FetchRules())
    found = made.of_shelf.shelf.find(ShelfView())
    downloads.enqueue([one.item.key for one in made.of_shelf.shelf.cards(found, found.numbers)])
    downloads.pause([downloads.list()[-1].key], paused=True)
    downloads.change_rules(FetchRules(paused=True, bytes_per_second=50_000))
    assert lists.waiting() == downloads.list() != ()
    assert {one.state for one in lists.waiting()} == {DownloadState.WAITING, DownloadState.PAUSED}
    assert lists.rules() == downloads.rules() != FetchRules()
    lists.close()


def test_subtopics_stand_in_the_order_of_the_campaign(made: OpenHome) -> None:
    lists = shelf_lists(made)
    campaign = made.catalogues.newest_campaign()
    assert campaign is not None
    subtopics = [one.id for one in campaign.subtopics]
    found = lists.shelf.find(ShelfView())
    shown = [card.item.publication.subtopic for card in lists.shelf.cards(found, found.numbers)]
    assert list(dict.fromkeys(one for one in shown if one)) == subtopics
    assert lists.shelf.subtopics() == set(subtopics)
    lists.close()


def test_a_new_home_gets_its_databases(empty: OpenHome) -> None:
    lists, journal = shelf_lists(empty), journal_lists(empty)
    assert not lists.shelf.has_catalogues()
    assert not lists.shelf.items()
    assert not journal.journal.lines(Activity.KIND)
    lists.close()
    journal.leave()
    assert empty.home.shelf_file.path.exists()


def test_a_shelf_of_a_newer_version_is_refused_unchanged(made: OpenHome) -> None:
    run(made, "UPDATE alembic_version SET version_num = 's9999'")
    before = made.home.shelf_file.path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        shelf_lists(made)
    assert made.home.shelf_file.path.read_bytes() == before


def test_a_damaged_shelf_is_created_again(made: OpenHome) -> None:
    path = made.home.shelf_file.path
    data = bytearray(path.read_bytes())
    data[8192 : len(data) // 2] = bytes(len(data) // 2 - 8192)
    path.write_bytes(data)
    lists = shelf_lists(made)
    assert lists.was_rebuilt
    lists.close()


def test_a_damaged_journal_is_reported(made: OpenHome) -> None:
    path = made.profiles.only().journal_file.path
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    path.write_bytes(data)
    with pytest.raises((DamagedDatabaseError, WrongKeyError)):
        journal_lists(made)


def test_the_journals_lines_are_those_of_all_services(made: OpenHome) -> None:
    lists = journal_lists(made)
    assert isinstance(lists.journal, JournalLists)
    assert lists.journal.lines(Activity.KIND) == made.journal.lines(Activity.KIND) != ()
    assert not lists.journal.lines("reflection")
    lists.leave()


def test_the_rows_of_another_version_are_computed_first(made: OpenHome) -> None:
    with closing(made.profiles.only().journal_file.connect()) as connection:
        connection.execute("DELETE FROM record")
        connection.execute("UPDATE setting SET value = '1' WHERE name = ?", (PROJECTION,))
        connection.commit()
    lists = journal_lists(made)
    assert [line.title for line in lists.journal.lines(Activity.KIND)] == ["A walk with class 6b"]
    lists.leave()


def test_a_journal_that_was_set_aside_is_joined_first(made: OpenHome) -> None:
    opened = made.profiles.only()
    shutil.copy2(opened.journal_file.path, opened.profile.folder / f"journal-20260101-120000{ASIDE}")
    lists = journal_lists(made)
    assert not isinstance(lists.journal, JournalLists)
    assert [line.title for line in lists.journal.lines(Activity.KIND)] == ["A walk with class 6b"]
    lists.leave()
