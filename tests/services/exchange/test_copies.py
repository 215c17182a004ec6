"""Whose journal a file comes from: the own copies on other computers, and other people's journals."""

from pathlib import Path

import pytest

from desktop_app.domain.foreign_file import ForeignFileError
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.person import Person
from desktop_app.domain.revision import RecordId
from tests.open_home import OpenHome


@pytest.fixture
def anna(workplace: OpenHome, tmp_path: Path) -> Path:
    """The journal's file of Anna, who has a profile in the same home."""
    workplace.enter(workplace.profiles.add("Anna", PersonRole.STUDENT, own_keyring=False).opened)
    write(workplace, "Anna", "Annas walk")
    workplace.exchange.export(tmp_path / "anna.journal")
    workplace.leave()
    return tmp_path / "anna.journal"


@pytest.fixture
def ben(anna: Path, workplace: OpenHome) -> OpenHome:
    """The home in which Anna left and Ben has his journal open."""
    del anna
    workplace.enter(workplace.profiles.add("Ben", PersonRole.STUDENT, own_keyring=False).opened)
    write(workplace, "Ben", "Bens walk")
    return workplace


def write(home: OpenHome, name: str, *titles: str) -> None:
    if home.journal.person() != Person(name):
        home.journal.save_person(Person(name))
    for title in titles:
        home.journal.write(Activity(title, "spring-2023"))


def carry(home: OpenHome, folder: Path) -> Path:
    home.exchange.export(folder / "carried.journal")
    return folder / "carried.journal"


def test_a_journal_of_another_profile_is_shown_and_leaves_the_own_one_as_it_is(ben: OpenHome, anna: Path) -> None:
    before = ben.journal.revision_count()
    with pytest.raises(ForeignFileError) as refused:
        ben.exchange.join(anna)
    assert (refused.value.file.name, refused.value.file.owner, refused.value.file.count) == ("anna.journal", "Anna", 2)
    assert (ben.journal.revision_count(), ben.journal.person().name) == (before, "Ben")


def test_a_journal_of_another_person_is_asked_about_again_each_time_that_it_brings_something_new(
    ben: OpenHome, anna: Path, other: OpenHome, tmp_path: Path
) -> None:
    write(other, "Cleo", "One")
    ben.exchange.join(carry(other, tmp_path), accepted=True)
    assert ben.exchange.join(tmp_path / "carried.journal").added == 0
    write(other, "Cleo", "Two")
    with pytest.raises(ForeignFileError):
        ben.exchange.join(carry(other, tmp_path))


def test_the_own_copy_on_another_computer_is_asked_about_once(ben: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    with pytest.raises(ForeignFileError):
        other.exchange.join(carry(ben, tmp_path))
    other.exchange.join(tmp_path / "carried.journal", accepted=True)
    write(ben, "Ben", "The second walk")
    assert other.exchange.join(carry(ben, tmp_path)).added == 1
    write(other, "Ben", "The third walk")
    with pytest.raises(ForeignFileError):
        ben.exchange.join(carry(other, tmp_path))
    ben.exchange.join(tmp_path / "carried.journal", accepted=True)
    write(other, "Ben", "The fourth walk")
    assert ben.exchange.join(carry(other, tmp_path)).added == 1


def test_a_file_of_this_journal_itself_needs_no_question(ben: OpenHome, tmp_path: Path) -> None:
    carried = carry(ben, tmp_path)
    assert ben.exchange.join(carried).added == 0


@pytest.mark.parametrize("remembered", ["no json", "7", '{"a": 1}', "null", "[[]]"])
def test_a_damaged_list_of_copies_counts_as_none(ben: OpenHome, anna: Path, remembered: str) -> None:
    ben.journal.set_setting("journal-copies", remembered)
    with pytest.raises(ForeignFileError):
        ben.exchange.join(anna)


def test_a_name_with_control_characters_is_shown_without_them(ben: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    write(other, "An\u202ena\x1b[31m", "One")
    with pytest.raises(ForeignFileError) as refused:
        ben.exchange.join(carry(other, tmp_path))
    assert refused.value.file.owner == "Anna[31m"
    assert refused.value.file.count == 2
    assert other.journal.entry(RecordId("person")) is not None
