"""What was being written when a program was killed goes along to another computer, and comes back from a backup."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.services.profiles.profile_folder import read_profile
from tests.open_home import OpenHome

WALK, TALK = RecordId("aa11bb22cc33dd44"), RecordId("bb11cc22dd33ee44")


@pytest.fixture
def writing(workplace: OpenHome) -> OpenHome:
    """A saved activity with a draft over it, and the draft of a new one."""
    journal = workplace.journal
    journal.write(Activity("Walk", "c"), WALK)
    entry = journal.entry(WALK)
    assert entry is not None
    journal.save_draft(WALK, Activity("Walk in the rain", "c"), entry.seen)
    journal.save_draft(TALK, Activity("Talk", "c"))
    return workplace


def titles(home: OpenHome) -> list[str]:
    return sorted(value.title for _, value in home.journal.activities())


def test_an_export_saves_drafts_and_contains_them(writing: OpenHome, other: OpenHome, tmp_path: Path) -> None:
    writing.of_profile.export(tmp_path / "mine.journal")
    other.exchange.join(tmp_path / "mine.journal", accepted=True)
    for home in (writing, other):
        assert titles(home) == ["Talk", "Walk in the rain"]
        assert home.journal.drafts() == ()


def test_a_backup_brings_its_drafts_unless_their_entries_were_changed_since(
    writing: OpenHome, other: OpenHome, tmp_path: Path
) -> None:
    made = writing.backups().create_in(tmp_path / "stick")

    def join(home: OpenHome) -> None:
        home.of_profile.join(home.profiles.open(read_profile(made.folder)), accepted=True)

    join(other)
    drafts = {one.record: one.value for one in other.journal.drafts()}
    assert drafts == {WALK: Activity("Walk in the rain", "c"), TALK: Activity("Talk", "c")}
    writing.journal.save_drafts()
    writing.journal.write(Activity("Walk in the sun", "c"), WALK)
    join(writing)
    assert writing.journal.drafts() == ()
    assert titles(writing) == ["Talk", "Walk in the sun"]
    assert [line.conflict for line in writing.journal.listed()] == [False, False]
