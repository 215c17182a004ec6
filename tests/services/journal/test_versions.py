"""Writing in an entry of which two versions contradict each other."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.open_home import OpenHome

RECORD = RecordId("walk")
WALK = Activity("Walk", "c", minutes=40, notes="It was loud. It rained.")


@pytest.fixture
def other(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(tmp_path / "other", resources, open_source, SteppingClock())
    yield made
    made.close()


@pytest.fixture
def divided(workplace: OpenHome, other: OpenHome, tmp_path: Path) -> OpenHome:
    """The title was changed here and there, the place only there."""
    workplace.journal.write(WALK, RECORD)
    carry(workplace, other, tmp_path)
    other.journal.write(replace(WALK, title="Tour", place="Hall"), RECORD)
    workplace.journal.write(replace(WALK, title="Walk with 6b"), RECORD)
    carry(other, workplace, tmp_path)
    return workplace


def carry(source: OpenHome, goal: OpenHome, folder: Path) -> None:
    source.exchange.export(folder / "way.journal")
    goal.exchange.join(folder / "way.journal", accepted=True)


def entry_of(home: OpenHome) -> Entry:
    entry = home.journal.entry(RECORD)
    assert entry is not None
    return entry


def versions(home: OpenHome) -> set[tuple[str, str, str]]:
    entry = entry_of(home)
    values = [entry.value, *(one.value for one in entry.conflicts)]
    return {(one.title, one.place, one.notes) for one in values if isinstance(one, Activity)}


def shown(home: OpenHome) -> Activity:
    value = entry_of(home).value
    assert isinstance(value, Activity)
    return value


def test_what_only_one_computer_changed_stands_in_both_versions(divided: OpenHome) -> None:
    assert versions(divided) == {("Walk with 6b", "Hall", WALK.notes), ("Tour", "Hall", WALK.notes)}


@pytest.mark.parametrize("place", ["", "Gym"])
def test_what_a_person_takes_out_or_changes_in_one_version_does_not_come_back_by_the_other(
    divided: OpenHome, other: OpenHome, tmp_path: Path, place: str
) -> None:
    divided.journal.write(replace(shown(divided), place=place), RECORD)
    assert versions(divided) == {("Walk with 6b", place, WALK.notes), ("Tour", place, WALK.notes)}
    carry(divided, other, tmp_path)
    assert versions(other) == versions(divided)


def test_a_change_where_versions_contradict_each_other_is_made_in_the_one_that_shows(divided: OpenHome) -> None:
    divided.journal.write(replace(shown(divided), title="Walk with 6c"), RECORD)
    assert {title for title, *_ in versions(divided)} == {"Walk with 6c", "Tour"}
    assert shown(divided).title == "Walk with 6c"


def test_writing_in_a_version_leaves_the_texts_of_another_one_that_it_does_not_touch(divided: OpenHome) -> None:
    before = entry_of(divided).conflicts
    divided.journal.write(replace(shown(divided), title="Walk with 6c"), RECORD)
    assert [one.value for one in entry_of(divided).conflicts] == [one.value for one in before]


def test_a_change_over_both_versions_can_be_taken_back(divided: OpenHome) -> None:
    before = shown(divided)
    divided.journal.write(replace(before, minutes=55), RECORD)
    divided.journal.undo()
    assert shown(divided).minutes == 40
    assert {title for title, *_ in versions(divided)} == {"Walk with 6b", "Tour"}


def test_what_was_written_before_the_other_version_came_takes_nothing_out_of_it(
    workplace: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    workplace.journal.write(WALK, RECORD)
    carry(workplace, other, tmp_path)
    seen = entry_of(workplace).seen
    other.journal.write(replace(WALK, place="Hall"), RECORD)
    carry(other, workplace, tmp_path)
    workplace.journal.write(replace(WALK, title="Tour"), RECORD, seen)
    assert versions(workplace) == {("Tour", "Hall", WALK.notes)}


def test_a_decision_ends_both_versions_and_later_changes_are_of_one(divided: OpenHome) -> None:
    divided.journal.decide(shown(divided), RECORD, entry_of(divided).seen)
    assert versions(divided) == {("Walk with 6b", "Hall", WALK.notes)}
    divided.journal.write(replace(shown(divided), place=""), RECORD)
    assert versions(divided) == {("Walk with 6b", "", WALK.notes)}


def test_both_texts_are_found_by_a_search(divided: OpenHome) -> None:
    for words in ("6b", "tour", "hall"):
        assert [hit.line.record for hit in divided.journal.search(words)] == [RECORD]
    assert "Tour" in divided.journal.search("tour")[0].snippet


def test_a_deleted_entry_is_brought_back_with_both_versions(divided: OpenHome) -> None:
    before = versions(divided)
    divided.journal.delete(RECORD, Activity.KIND)
    divided.journal.undelete(RECORD)
    assert versions(divided) == before
    assert {title for title, *_ in before} == {"Tour", "Walk with 6b"}


def test_an_earlier_state_that_is_brought_back_leaves_the_version_of_the_other_computer(divided: OpenHome) -> None:
    first = divided.journal.history(RECORD)[0]
    other = {title for title, *_ in versions(divided)} - {shown(divided).title}
    divided.journal.restore(RECORD, first.id)
    assert other <= {title for title, *_ in versions(divided)}


def test_what_another_computer_takes_out_does_not_come_back_by_a_version_that_had_it_from_there(
    divided: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    divided.journal.write(replace(shown(divided), title="Walk with 6c"), RECORD)
    other.journal.write(replace(shown(other), place=""), RECORD)
    carry(other, divided, tmp_path)
    assert versions(divided) == {("Walk with 6c", "", WALK.notes), ("Tour", "", WALK.notes)}
    carry(divided, other, tmp_path)
    assert versions(other) == versions(divided)


def test_what_another_computer_changes_does_not_clash_with_a_version_that_had_it_from_there(
    divided: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    divided.journal.write(replace(shown(divided), title="Walk with 6c"), RECORD)
    other.journal.write(replace(shown(other), place="Gym"), RECORD)
    carry(other, divided, tmp_path)
    assert versions(divided) == {("Walk with 6c", "Gym", WALK.notes), ("Tour", "Gym", WALK.notes)}
