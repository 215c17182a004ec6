"""The records of a journal as lists and searches show them: by name, kind, day and words; and the deleted ones."""

from datetime import date

import pytest

from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import Json, RecordId
from desktop_app.store.journal_store import JournalStore
from tests.store.journals import NOON, deleted, sealed, titles, written

WALK = Activity("The walk", "spring", notes="We looked for wheelchair ramps.", materials=("walk", "map"))
QUIET = Activity("A quiet corner", "spring", place="Library", status=Status.FINISHED, day=date(2023, 3, 20))
ON_THE_WALK = Reflection(
    "What I saw",
    "alact@1",
    (StageText("action", "Action", (), "See [the map](map) and [a page](https://example.org/page)."),),
    activity=RecordId("walk"),
)
WORDS = Highlight("walk", "The need-finding walk", "1", "Ramps", "look for ramps")


@pytest.fixture
def filled(journal: JournalStore) -> JournalStore:
    """A journal of two activities, a reflection, a highlight, feedback and a person."""
    values: dict[str, Record] = {
        "walk": WALK,
        "quiet": QUIET,
        "saw": ON_THE_WALK,
        "words": WORDS,
        "well": Feedback("Well seen.\nGo on.", RecordId("walk")),
        "me": Person("Ana", "Uni"),
    }
    for minute, (name, value) in enumerate(values.items()):
        journal.append(written(name, value, minute=minute))
    return journal


def test_a_record_is_found_by_its_name(filled: JournalStore) -> None:
    entry = filled.entry(RecordId("walk"))
    assert entry is not None
    assert (entry.record, entry.value, entry.made_at, entry.first_made_at) == ("walk", WALK, NOON, NOON)
    assert (entry.heads, entry.conflicts) == (filled.heads(RecordId("walk")), ())
    assert filled.entry(RecordId("wal")) is None


def test_the_records_of_a_kind_are_in_the_order_in_which_they_were_begun(filled: JournalStore) -> None:
    filled.append(written("walk", WALK, *filled.revisions(RecordId("walk")), minute=60))
    assert [one.value for one in filled.entries("activity")] == [WALK, QUIET]
    assert [one.record for one in filled.entries("person")] == ["me"]
    assert filled.entries("quiz-result") == ()


def test_a_body_keeps_fields_that_only_a_newer_version_knows(journal: JournalStore) -> None:
    body: dict[str, Json] = {**WALK.to_body(), "weather": {"degrees": 12, "wet": True}}
    journal.append(sealed("walk", "activity", body))
    assert journal.body(RecordId("walk")) == body
    assert journal.body(RecordId("nowhere")) == {}


def test_a_record_is_named_by_the_beginning_of_its_name(journal: JournalStore) -> None:
    for name in ("ab", "abc", "abd", "a%c"):
        journal.append(written(name, WALK))
    assert set(journal.named("ab", deleted=False)) == {"ab"}
    assert set(journal.named("abc", deleted=False)) == {"abc"}
    assert set(journal.named("a", deleted=False)) == {"ab", "abc", "abd", "a%c"}
    assert journal.named("a%", deleted=False) == ("a%c",)
    assert journal.named("b", deleted=False) == ()


def test_a_deleted_record_is_named_only_where_that_is_asked_for(journal: JournalStore) -> None:
    first = written("abc", WALK)
    journal.append(first)
    journal.append(deleted(first, minute=1))
    assert journal.named("ab", deleted=False) == ()
    assert journal.named("ab", deleted=True) == ("abc",)


def test_what_belongs_to_a_record_is_found_with_it(filled: JournalStore) -> None:
    filled.append(written("later", ON_THE_WALK, minute=30))
    filled.append(written("elsewhere", Reflection("Other", "alact@1", (), activity=RecordId("quiet")), minute=31))
    assert [one.record for one in filled.about(RecordId("walk"), "reflection")] == ["saw", "later"]
    assert [one.record for one in filled.about(RecordId("walk"), "feedback")] == ["well"]
    assert filled.about(RecordId("walk"), "evidence") == ()


def test_what_goes_on_from_a_reflection_is_found_with_it(filled: JournalStore) -> None:
    for minute, name in ((9, "second"), (8, "first")):
        filled.append(written(name, Reflection(name, "alact@1", (), follows=RecordId("saw")), minute=minute))
    assert [one.record for one in filled.following(RecordId("saw"))] == ["first", "second"]
    assert filled.following(RecordId("first")) == ()


def test_a_line_shows_a_record_without_its_texts(filled: JournalStore) -> None:
    lines = {line.record: line for line in filled.lines(["activity", "reflection"])}
    noon = NOON.astimezone().date()
    assert lines == {
        "walk": RecordLine(RecordId("walk"), "activity", "The walk", noon, "planned"),
        "quiet": RecordLine(RecordId("quiet"), "activity", "A quiet corner", date(2023, 3, 20), "finished"),
        "saw": RecordLine(RecordId("saw"), "reflection", "What I saw", noon, words=6, about=RecordId("walk")),
    }


def test_lines_begin_with_the_latest_day_and_of_one_day_with_the_latest_written(filled: JournalStore) -> None:
    filled.append(written("again", Activity("Again", "spring", day=date(2023, 3, 20)), minute=50))
    assert titles(filled.lines(["activity"])) == ["Again", "A quiet corner", "The walk"]


def test_contradictions_are_listed_with_whatever_kinds_are_asked_for(filled: JournalStore) -> None:
    (first,) = filled.revisions(RecordId("walk"))
    for minute, device in ((5, "here"), (6, "there")):
        filled.append(written("walk", Activity(device, "spring"), first, minute=minute, device=device))
    assert titles(filled.lines(["person"])) == ["Ana"]
    lines = filled.lines(["person"], undecided=True)
    assert {(line.title, line.conflict) for line in lines} == {("Ana", False), ("there", True)}


def test_what_speaks_of_a_publication_is_found_by_it(filled: JournalStore) -> None:
    assert titles(filled.mentioning("walk")) == ["look for ramps", "The walk"]
    assert titles(filled.mentioning("map")) == ["What I saw", "The walk"]
    assert filled.mentioning("nowhere") == ()
    assert filled.mentioned() == {"walk", "map", "https://example.org/page"}


def test_what_no_longer_speaks_of_a_publication_is_no_longer_found_by_it(filled: JournalStore) -> None:
    (first,) = filled.revisions(RecordId("walk"))
    filled.append(written("walk", Activity("The walk", "spring"), first, minute=20))
    assert titles(filled.mentioning("walk")) == ["look for ramps"]


def test_a_deleted_record_is_listed_as_it_was_last(filled: JournalStore) -> None:
    (first,) = filled.revisions(RecordId("walk"))
    second = written("walk", Activity("The long walk", "spring"), first, minute=10)
    filled.append(second)
    filled.append(deleted(second, minute=11))
    (quiet,) = filled.revisions(RecordId("quiet"))
    filled.append(deleted(quiet, minute=12))
    assert [one.line.title for one in filled.deleted(["activity", "reflection"])] == ["A quiet corner", "The long walk"]
    assert filled.deleted(["reflection"]) == ()


def test_a_deletion_that_came_before_what_it_deletes_has_no_line(journal: JournalStore) -> None:
    first = written("walk", WALK)
    journal.append(deleted(first, minute=1))
    assert journal.deleted(["activity"]) == ()
    journal.append(first)
    assert [one.line.title for one in journal.deleted(["activity"])] == ["The walk"]


def test_a_deleted_record_of_a_kind_that_is_not_known_here_is_listed_by_its_title(journal: JournalStore) -> None:
    first = sealed("poem", "poem", {"title": "Spring"})
    journal.append(first)
    journal.append(deleted(first, minute=1))
    assert [one.line.title for one in journal.deleted(["activity"])] == ["Spring"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ramps", ["look for ramps", "The walk"]),
        ("RAMP", ["look for ramps", "The walk"]),
        ("ramps wheel", ["The walk"]),
        ("library", ["A quiet corner"]),
        ("library ramps", []),
        ("", []),
        ('" * (', []),
        ("walk NOT corner", []),
    ],
)
def test_a_search_finds_records_by_the_beginnings_of_all_their_words(
    filled: JournalStore, typed: str, found: list[str]
) -> None:
    assert sorted(hit.line.title for hit in filled.search(typed, 9)) == sorted(found)


def test_a_search_shows_titles_first_and_no_more_than_was_asked_for(filled: JournalStore) -> None:
    filled.append(written("ramps", Activity("Ramps", "spring"), minute=9))
    hits = filled.search("ramps", 9)
    assert hits[0].line.title == "Ramps"
    assert filled.search("ramps", 1) == hits[:1]
    assert [hit.snippet for hit in filled.search("ramps", 1)] == [hits[0].snippet]


def test_a_search_shows_the_words_where_they_stand(filled: JournalStore) -> None:
    (hit,) = filled.search("wheelchair", 9)
    assert hit.snippet == "We looked for \u2068wheelchair\u2069 ramps."
