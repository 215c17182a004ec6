"""The rows that lists are made of hold what the revisions say, in whatever order those came."""

from dataclasses import dataclass
from itertools import count
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from desktop_app.domain.journal import Conflict
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.person import Person
from desktop_app.domain.records.record import UnknownRecord
from desktop_app.domain.revision import RecordId, Revision
from desktop_app.store.journal_store import JournalStore
from tests.store.journals import NOON, deleted, sealed, titles, written

WALK = RecordId("walk")
FIRST = written("walk", Activity("Plan", "spring"))


WORDS = ("rain", "song", "hall")
COLUMNS = "kind, title, day, status, words, about, follows, made_at, first_made_at, heads, undecided, conflicts, body"
SEEN = (
    f"SELECT record, {COLUMNS} FROM record ORDER BY record",
    "SELECT publication, record FROM mention JOIN record USING (number) ORDER BY 1, 2",
    *(
        f"SELECT '{word}', record FROM record_text JOIN record ON number = record_text.rowid "
        f"WHERE record_text MATCH '{word}' ORDER BY 2"
        for word in WORDS
    ),
    "SELECT count(*) FROM record_text",
    "SELECT count(*) FROM mention",
)
"""Everything that is computed from revisions: rows, mentions and the words that a search finds."""


def rows(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for query in SEEN for row in connection.execute(text(query))]


NUMBERS = count()


@dataclass(frozen=True, slots=True)
class Step:
    """A revision that replaces some of those before it, whose places `over` counts from the last one."""

    over: frozenset[int]
    kind: str
    word: str | None
    minute: int


STEPS = st.lists(
    st.builds(
        Step,
        st.frozensets(st.integers(0, 3), max_size=2),
        st.sampled_from(["activity", "activity", "person", "poem"]),
        st.sampled_from([*WORDS, None]),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=6,
)


def revisions_of(steps: list[Step], record: str) -> list[Revision]:
    """The revisions of one record that these steps make."""
    made: list[Revision] = []
    for number, step in enumerate(steps):
        parents = [made[-1 - place] for place in sorted(step.over) if place < len(made)]
        body = Activity(step.word, "spring", notes=step.word, materials=(step.word,)).to_body() if step.word else None
        made.append(sealed(record, step.kind, body, *parents, minute=step.minute, device=f"c{number}"))
    return made


@settings(
    max_examples=30,
    # A smaller example says little more, and looking for it takes minutes.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    # One journal takes the revisions of all examples, each under a record of its own.
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(STEPS, st.randoms(use_true_random=False))
def test_rows_that_grew_revision_by_revision_are_those_that_are_computed_anew(
    journal: JournalStore, engine: Engine, steps: list[Step], random: Random
) -> None:
    made = revisions_of(steps, f"record {next(NUMBERS)}")
    random.shuffle(made)
    for revision in made:
        journal.append(revision)
    grown = rows(engine)
    journal.rebuild()
    assert rows(engine) == grown


def test_a_later_change_keeps_when_the_record_began(journal: JournalStore) -> None:
    second = written("walk", Activity("Done", "spring"), FIRST, minute=10)
    for one in (FIRST, second):
        journal.append(one)
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.first_made_at, entry.made_at, entry.heads) == (NOON, second.made_at, (second.id,))


def test_a_change_by_a_clock_that_is_behind_moves_the_beginning(journal: JournalStore) -> None:
    second = written("walk", Activity("Done", "spring"), FIRST, minute=-10)
    for one in (FIRST, second):
        journal.append(one)
    entry = journal.entry(WALK)
    assert entry is not None
    assert entry.first_made_at == second.made_at


@pytest.fixture
def contradicting(journal: JournalStore) -> tuple[Revision, Revision]:
    """Two changes of one place, made apart; both are in the journal."""
    here = written("walk", Activity("Here", "spring"), FIRST, minute=1, device="here")
    there = written("walk", Activity("There", "spring"), FIRST, minute=2, device="there")
    journal.join([FIRST, here, there])
    return here, there


def test_states_that_contradict_each_other_are_kept_with_their_values(
    journal: JournalStore, contradicting: tuple[Revision, Revision]
) -> None:
    here, there = contradicting
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.value, entry.heads) == (Activity("There", "spring"), (there.id,))
    assert entry.conflicts == (Conflict((here.id,), here.made_at, Activity("Here", "spring")),)
    assert entry.to_decide == entry.conflicts[0]
    (line,) = journal.lines(["activity"])
    assert line.conflict


def test_a_decision_over_both_ends_the_contradiction(
    journal: JournalStore, contradicting: tuple[Revision, Revision]
) -> None:
    journal.append(written("walk", Activity("Both", "spring"), *contradicting, minute=3))
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.value, entry.conflicts) == (Activity("Both", "spring"), ())


def test_a_change_of_one_side_leaves_the_contradiction(
    journal: JournalStore, contradicting: tuple[Revision, Revision]
) -> None:
    _, there = contradicting
    later = written("walk", Activity("There, too", "spring"), there, minute=3, device="there")
    journal.append(later)
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.heads, len(entry.conflicts)) == ((later.id,), 1)


def test_a_deletion_of_another_kind_is_a_contradiction_without_a_value(journal: JournalStore) -> None:
    gone = sealed("walk", "person", None, FIRST, minute=1)
    changed = written("walk", Activity("Changed", "spring"), FIRST, minute=2)
    journal.join([FIRST, gone, changed])
    entry = journal.entry(WALK)
    assert entry is not None
    assert entry.conflicts == (Conflict((gone.id,), gone.made_at, None),)
    assert entry.to_decide is None


def test_a_kind_that_is_not_known_here_is_seen_as_it_came_and_travels_on(journal: JournalStore) -> None:
    poem = sealed("poem", "poem", {"title": "Spring", "verses": ["Rain"]})
    journal.append(poem)
    entry = journal.entry(RecordId("poem"))
    assert entry is not None
    assert entry.value == UnknownRecord("poem", {"title": "Spring", "verses": ["Rain"]})
    assert titles(journal.lines(["poem"])) == ["Spring"]
    assert list(journal.every_revision()) == [poem]


def test_a_deleted_record_that_is_written_again_is_seen_again(journal: JournalStore) -> None:
    gone = deleted(FIRST, minute=1)
    journal.join([FIRST, gone])
    assert journal.lines(["activity"]) == ()
    assert journal.search("plan", 9) == ()
    journal.append(written("walk", Activity("Plan again", "spring"), gone, minute=2))
    assert titles(journal.lines(["activity"])) == ["Plan again"]
    assert len(journal.search("plan", 9)) == 1


def test_computing_anew_counts_the_records_that_are_seen(journal: JournalStore) -> None:
    other = written("me", Person("Ana"))
    journal.join([FIRST, deleted(FIRST), other, sealed("poem", "poem", {"title": "Spring"})])
    assert journal.rebuild() == 2
    assert titles(journal.lines(["activity", "person", "poem"])) == ["Spring", "Ana"]


def test_times_are_told_in_utc_wherever_they_were_written(journal: JournalStore, engine: Engine) -> None:
    journal.append(FIRST)
    with engine.begin() as connection:
        connection.execute(text("UPDATE record SET made_at = '2023-03-08T14:00:00+02:00'"))
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.made_at, str(entry.made_at.tzinfo)) == (NOON, "UTC")
