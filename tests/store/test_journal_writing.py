"""Drafts and settings of a journal; and a write that fails, which leaves nothing behind."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import Json, RecordId
from desktop_app.store.codes import ReasonCode
from desktop_app.store.errors import NotWrittenError
from desktop_app.store.journal_store import JournalStore, StoredDraft
from tests.english import advice
from tests.store.journals import NOON, titles, written

WALK = RecordId("walk")
FIRST = written("walk", Activity("Plan", "spring"))


def test_a_draft_is_read_as_it_was_saved(journal: JournalStore) -> None:
    body: dict[str, Json] = {"title": "Écoute", "stages": [{"stage": "action", "text": ""}]}
    journal.save_draft(WALK, "reflection", body, NOON, (FIRST.id,))
    assert journal.drafts() == (StoredDraft(WALK, "reflection", body, (FIRST.id,), NOON),)


def test_a_later_draft_replaces_the_earlier_one(journal: JournalStore) -> None:
    journal.save_draft(WALK, "activity", {"title": "half"}, NOON, (FIRST.id,))
    journal.save_draft(WALK, "reflection", {"title": "more"}, NOON + timedelta(minutes=1))
    assert journal.drafts() == (StoredDraft(WALK, "reflection", {"title": "more"}, (), NOON + timedelta(minutes=1)),)


def test_the_latest_draft_comes_first(journal: JournalStore) -> None:
    for minute, name in ((1, "b"), (3, "c"), (2, "a")):
        journal.save_draft(RecordId(name), "activity", {}, NOON + timedelta(minutes=minute))
    assert [one.record for one in journal.drafts()] == ["c", "a", "b"]


def test_a_draft_that_is_dropped_is_gone_and_no_other(journal: JournalStore) -> None:
    for name in ("walk", "quiet"):
        journal.save_draft(RecordId(name), "activity", {}, NOON)
    journal.drop_draft(WALK)
    journal.drop_draft(RecordId("nowhere"))
    assert [one.record for one in journal.drafts()] == ["quiet"]


def test_a_revision_ends_the_draft_of_its_own_record_alone(journal: JournalStore) -> None:
    for name in ("walk", "quiet"):
        journal.save_draft(RecordId(name), "activity", {}, NOON)
    journal.append(FIRST)
    assert [one.record for one in journal.drafts()] == ["quiet"]


def test_what_arrives_from_another_copy_leaves_drafts_alone(journal: JournalStore) -> None:
    journal.save_draft(WALK, "activity", {"title": "half"}, NOON)
    journal.join([FIRST])
    assert [one.record for one in journal.drafts()] == ["walk"]


def test_a_setting_is_remembered_until_it_is_set_again(journal: JournalStore, engine: Engine) -> None:
    assert journal.setting("paper") == ""
    journal.set_setting("paper", "a4")
    journal.set_setting("paper", "a5")
    assert JournalStore(engine).setting("paper") == "a5"
    assert journal.setting("pape") == ""


def fill(engine: Engine) -> None:
    """Let the database take no page more."""
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_loses_nothing_and_says_what_to_do(journal: JournalStore, engine: Engine) -> None:
    journal.append(FIRST)
    journal.save_draft(WALK, "activity", {"title": "half"}, NOON)
    fill(engine)
    large = [written(f"r{number}", Activity("Large", "spring", notes="words " * 500)) for number in range(50)]
    with pytest.raises(NotWrittenError, match="The journal can't be written now") as caught:
        journal.join(large)
    assert caught.value.message.parameters["reason"] == ReasonCode.FULL.message()
    assert "your text stays in the window" in advice(caught.value)
    assert journal.revision_count() == 1
    assert titles(journal.lines(["activity"])) == ["Plan"]
    assert [one.record for one in journal.drafts()] == ["walk"]


def test_a_revision_that_does_not_fit_does_not_end_its_draft(journal: JournalStore, engine: Engine) -> None:
    journal.append(FIRST)
    journal.save_draft(WALK, "activity", {"title": "half"}, NOON)
    fill(engine)
    with pytest.raises(NotWrittenError):
        journal.append(written("walk", Activity("Large", "spring", notes="words " * 50_000), FIRST))
    assert journal.heads(WALK) == (FIRST.id,)
    assert [one.body for one in journal.drafts()] == [{"title": "half"}]
    assert titles(journal.lines(["activity"])) == ["Plan"]
