"""A journal's revisions: their order, their heads, and what arrives from another copy."""

from sqlalchemy import Engine
from sqlalchemy.pool import QueuePool

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId, Revision, RevisionId
from desktop_app.store.journal_store import JournalStore
from tests.store.journals import deleted, sealed, titles, written

WALK = RecordId("walk")
FIRST = written("walk", Activity("Plan", "spring"))
SECOND = written("walk", Activity("Done", "spring"), FIRST, minute=1)
GONE = deleted(SECOND, minute=2)
OTHER = written("quiet", Activity("A quiet corner", "spring"), minute=3)


def ids(revisions: tuple[Revision, ...]) -> set[RevisionId]:
    return {one.id for one in revisions}


def test_the_history_of_a_record_is_in_the_order_of_writing(journal: JournalStore) -> None:
    journal.join([OTHER, GONE, SECOND, FIRST])
    assert journal.revisions(WALK) == (FIRST, SECOND, GONE)
    assert journal.revisions(RecordId("nowhere")) == ()


def test_the_heads_are_what_nothing_has_replaced(journal: JournalStore) -> None:
    journal.join([FIRST, SECOND, OTHER])
    assert journal.heads(WALK) == (SECOND.id,)
    there = written("walk", Activity("There", "spring"), FIRST, minute=5, device="there")
    journal.append(there)
    assert journal.heads(WALK) == tuple(sorted([SECOND.id, there.id]))
    assert journal.heads(RecordId("nowhere")) == ()


def test_a_deleted_record_has_heads(journal: JournalStore) -> None:
    journal.join([FIRST, SECOND, GONE])
    assert journal.heads(WALK) == (GONE.id,)


def test_only_what_is_new_of_another_copy_is_told_as_new(journal: JournalStore) -> None:
    journal.append(FIRST)
    assert journal.join([FIRST, SECOND, OTHER, SECOND]) == {SECOND.id, OTHER.id}
    assert journal.join([FIRST, SECOND, OTHER]) == set()
    assert journal.join([]) == set()
    assert journal.revision_count() == 3
    assert sorted(titles(journal.lines(["activity"]))) == ["A quiet corner", "Done"]


def test_a_revision_that_arrives_before_its_parent_is_shown_and_replaces_it_afterwards(journal: JournalStore) -> None:
    journal.join([SECOND])
    assert titles(journal.lines(["activity"])) == ["Done"]
    journal.join([FIRST])
    assert titles(journal.lines(["activity"])) == ["Done"]
    entry = journal.entry(WALK)
    assert entry is not None
    assert (entry.heads, entry.first_made_at) == ((SECOND.id,), FIRST.made_at)


def test_every_revision_can_be_read_those_of_one_record_together(journal: JournalStore) -> None:
    poem = sealed("poem", "poem", {"title": "Spring"})
    journal.join([FIRST, OTHER, poem, SECOND])
    assert list(journal.every_revision()) == [poem, OTHER, FIRST, SECOND]
    assert list(journal.every_revision("activity")) == [OTHER, FIRST, SECOND]
    assert list(journal.every_revision("evidence")) == []


def test_revisions_are_counted_in_all_and_by_record(journal: JournalStore) -> None:
    assert journal.revision_count() == 0
    journal.join([FIRST, SECOND, OTHER, sealed("poem", "poem", {})])
    assert journal.revision_count() == 4
    assert journal.revision_counts("activity") == {"walk": 2, "quiet": 1}
    assert journal.revision_counts("evidence") == {}


def test_revisions_are_found_by_their_ids(journal: JournalStore) -> None:
    journal.join([FIRST, SECOND])
    asked = [FIRST.id, OTHER.id]
    assert journal.revisions_named(asked) == (FIRST,)
    assert journal.known(asked) == {FIRST.id}
    assert (journal.revisions_named([]), journal.known([])) == ((), set())


def test_any_number_of_ids_can_be_asked_for(journal: JournalStore) -> None:
    many = [sealed(f"poem {number}", "poem", {}) for number in range(1001)]
    assert len(journal.join(many)) == 1001
    names = [one.id for one in many]
    assert journal.known(names) == ids(journal.revisions_named(names)) == set(names)


def test_a_copy_has_one_name_of_its_own(journal: JournalStore, engine: Engine) -> None:
    name = journal.device()
    assert len(name) == 16
    assert JournalStore(engine).device() == journal.device() == name


def test_a_closed_journal_holds_no_connection(journal: JournalStore, engine: Engine) -> None:
    def idle() -> int:
        assert isinstance(engine.pool, QueuePool)
        return engine.pool.checkedin()

    journal.append(FIRST)
    assert idle() == 1
    journal.close()
    assert idle() == 0
