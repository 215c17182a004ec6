"""Entries of the first version: conflicts, merges, drafts, evidence, highlights, searches."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import Attendance, AttendanceState
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.readiness import Readiness, ReadinessMoment, readiness_record
from desktop_app.domain.records.reflection import Reflection
from tests.open_home import OpenHome
from tests.released.comparing import lost
from tests.released.conftest import ANA, Enter


def test_what_two_computers_wrote_against_each_other_is_still_to_be_decided(ana: OpenHome) -> None:
    (activity,) = (entry for entry, _ in ana.journal.activities() if entry.conflicts)
    (reflection,) = (entry for entry, _ in ana.journal.reflections() if entry.conflicts)
    told = [one.value for one in (activity, activity.to_decide) if one]
    assert {one.title for one in told if isinstance(one, Activity)} == {
        "Weather reports, told here",
        "Weather reports, told there",
    }
    told = [one.value for one in (reflection, reflection.to_decide) if one]
    assert {one.stages[0].text for one in told if isinstance(one, Reflection)} == {
        "Written here: the slip said storm.",
        "Written there: the slip said storm.",
    }
    assert {line.record for line in ana.journal.listed() if line.conflict} == {activity.record, reflection.record}


def test_a_conflict_can_be_decided_and_both_texts_stay_in_the_history(ana: OpenHome) -> None:
    (entry,) = (entry for entry, _ in ana.journal.activities() if entry.conflicts)
    other = entry.to_decide
    assert other is not None
    ana.journal.decide(entry.value, entry.record, [*entry.heads, *other.heads])
    decided = ana.journal.entry(entry.record)
    assert decided is not None
    assert decided.conflicts == ()
    titles = {one.body["title"] for one in ana.journal.history(entry.record) if one.body}
    assert titles == {"Weather reports", "Weather reports, told here", "Weather reports, told there"}


def test_what_was_written_apart_is_merged_as_the_first_version_merged_it(ana: OpenHome) -> None:
    every = {one.title: (entry, one) for entry, one in ana.journal.activities()}
    entry, interview = every["Strengths interview"]
    assert (len(entry.heads), interview.minutes, interview.place, interview.people) == (2, 35, "Library", 12)
    assert interview.status is Status.FINISHED
    entry, talk = every["Corridor talk"]
    assert (len(entry.heads), talk.notes) == (2, "Changed there before anybody knew that it was deleted.")


def test_what_was_deleted_stays_so_and_can_be_brought_back(ana: OpenHome, told: dict[str, Any]) -> None:
    (gone,) = [one.line for one in ana.journal.deleted()]
    assert ([gone.record], gone.title) == (told["deleted"], "Given up")
    first, _ = ana.journal.history(gone.record)
    ana.journal.restore(gone.record, first.id)
    assert "Given up" in {one.title for _, one in ana.journal.activities()}


@pytest.mark.parametrize("name", [ANA, "Bo Lindqvist"])
def test_what_was_being_written_is_there_to_go_on_with(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    then = recorded["profiles"][name]["drafts"]
    journal = enter(name).journal
    found = {
        one.record: {"kind": one.value.KIND, "body": one.value.to_body(), "heads": list(one.heads)}
        for one in journal.drafts()
    }
    assert found.keys() == then.keys()
    assert lost(then, found) == []
    for draft in journal.drafts():
        before = len(journal.history(draft.record))
        journal.write(draft.value, draft.record, draft.heads)
        assert len(journal.history(draft.record)) == before + 1
        assert getattr(journal.entry(draft.record), "conflicts", None) == ()
    assert journal.drafts() == ()


@pytest.mark.parametrize("name", [ANA, "Bo Lindqvist"])
def test_each_file_of_evidence_has_all_its_bytes(enter: Enter, recorded: dict[str, Any], name: str) -> None:
    journal = enter(name).journal
    found = {}
    for digest in recorded["profiles"][name]["files"]:
        data = journal.file(Sha256(digest))
        assert data is not None
        found[hashlib.sha256(data).hexdigest()] = len(data)
    assert found == recorded["profiles"][name]["files"]


def test_highlights_stand_on_their_words(ana: OpenHome, told: dict[str, Any]) -> None:
    found = []
    for then in told["highlights"]:
        sections = {one.entry: one.text for one in ana.shelf.sections(then["publication"])}
        (placed,) = (one for one in ana.highlights.located(then["publication"]) if one.source.record == then["record"])
        assert placed.entry is not None
        assert placed.span is not None
        start, end = placed.span
        assert sections[placed.entry][start:end] == placed.value.exact
        found.append({**then, "entry": placed.entry, "span": list(placed.span)})
    assert found == told["highlights"]
    assert len(found) == 3


def test_events_of_a_calendar_are_at_their_time(ana: OpenHome) -> None:
    starts = {one.title: one.starts.isoformat() for one in ana.calendar.events(None) if not one.all_day}
    assert starts == {"Seminar – Αξιολόγηση": "2023-03-20T10:15:00+02:00"}


def test_a_calendar_that_was_taken_in_adds_nothing_a_second_time(ana: OpenHome, place: Path) -> None:
    taken = ana.calendar.import_file(place / "handed-out" / "faculty.ics")
    assert (taken.added, taken.changed, taken.known) == (0, 0, 2)


def test_what_there_is_once_is_changed_in_its_place(ana: OpenHome, spring: Campaign) -> None:
    people, done, steps = (len(ana.journal.every(kind)) for kind in (Person, Attendance, Readiness))
    ana.journal.save_person(Person("Ana Lind"))
    ana.calendar.attend(spring.events[0], AttendanceState.MISSED)
    after = Readiness("spring-2023", ReadinessMoment.AFTER, (("feedback", 2),))
    ana.journal.write(after, readiness_record("spring-2023", ReadinessMoment.AFTER))
    assert (people, done, steps) == tuple(len(ana.journal.every(kind)) for kind in (Person, Attendance, Readiness))
    assert ana.journal.person().name == "Ana Lind"


def test_a_search_finds_what_was_written(ana: OpenHome) -> None:
    assert {hit.line.title for hit in ana.journal.search("caretaker agreed")} == {"The need-finding walk with class 6b"}
    assert [hit.line.title for hit in ana.journal.search("cafe")] == ["Слова, λέξεις, كلمات"]
