"""Back to an older version of the program: the journal opens again, and nothing that was written is lost."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.backups import undo_upgrade as module
from desktop_app.services.backups.backup import BackupError
from desktop_app.services.backups.undo_upgrade import undo_upgrade
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.updates.running import ThisProgram
from desktop_app.store import before_upgrade
from desktop_app.store.before_upgrade import backup_before_upgrade, is_newer_database
from desktop_app.store.database import back_up
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.database_versions import known_versions
from desktop_app.store.errors import NewerDatabaseError, StoreError
from desktop_app.updating.installation import Installation
from tests.open_home import OpenHome

CHANGES = """
ALTER TABLE revision ADD COLUMN weather VARCHAR;
CREATE TABLE mood (name VARCHAR);
DROP TABLE mention;
UPDATE alembic_version SET version_num = 'j9999';
"""
"""What a migration of a later version could do."""


def run(file: DatabaseFile, *statements: str) -> None:
    with closing(file.connect()) as connection:
        for one in statements:
            connection.execute(one)
        connection.commit()


@pytest.fixture
def used(workplace: OpenHome, tmp_path: Path) -> OpenProfile:
    """A journal with an entry from before the upgrade, and an entry, a file and a draft from after it."""
    workplace.journal.write(Activity("Before", "c"))
    opened = workplace.entered
    back_up(opened.journal_file)  # as each upgrade does
    after = workplace.journal.write(Activity("After", "c"))
    note = tmp_path / "note.txt"
    note.write_bytes(b"a note " * 1000)
    workplace.journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), after)
    workplace.journal.save_draft(workplace.journal.new_record(), Activity("Half a thou", "c"))
    workplace.of_profile.close()
    return opened


@pytest.fixture
def upgraded(used: OpenProfile) -> OpenProfile:
    """The same journal, as a later version of the program has left it."""
    run(used.journal_file, *(one for one in CHANGES.split(";") if one.strip()))
    return used


def titles(workplace: OpenHome, opened: OpenProfile) -> set[str]:
    services = workplace.composer.profile(workplace.home, opened)
    try:
        return {value.title for _, value in services.journal.activities()}
    finally:
        services.close()


def test_a_newer_journal_is_refused_and_left_as_it_is(workplace: OpenHome, upgraded: OpenProfile) -> None:
    before = upgraded.journal_file.path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        workplace.composer.profile(workplace.home, upgraded)
    assert upgraded.journal_file.path.read_bytes() == before


def test_going_back_restores_it_with_everything_written_since(workplace: OpenHome, upgraded: OpenProfile) -> None:
    done = undo_upgrade(upgraded, workplace.clock)
    assert (done.joined, done.unread) == (2, 0)
    services = workplace.composer.profile(workplace.home, upgraded)
    try:
        assert {"Before", "After"} <= {value.title for _, value in services.journal.activities()}
        assert [one.value for one in services.journal.drafts()] == [Activity("Half a thou", "c")]
    finally:
        services.close()


def test_a_draft_that_was_continued_since_has_its_newer_text(workplace: OpenHome, tmp_path: Path) -> None:
    record = workplace.journal.new_record()
    workplace.journal.save_draft(record, Activity("Half", "c"))
    opened = workplace.entered
    back_up(opened.journal_file)
    workplace.journal.save_draft(record, Activity("Half a thought", "c"))
    workplace.of_profile.close()
    run(opened.journal_file, "UPDATE alembic_version SET version_num = 'j9999'")
    undo_upgrade(opened, workplace.clock)
    services = workplace.composer.profile(workplace.home, opened)
    try:
        assert [one.value for one in services.journal.drafts()] == [Activity("Half a thought", "c")]
    finally:
        services.close()


def test_the_newer_file_stays_beside_it(upgraded: OpenProfile, workplace: OpenHome) -> None:
    done = undo_upgrade(upgraded, workplace.clock)
    assert done.aside is not None
    aside = DatabaseFile(done.aside, "journal", upgraded.key)
    assert is_newer_database(aside)
    with closing(aside.connect(read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM revision").fetchone()[0] == 3


def test_a_journal_of_this_version_is_not_touched(workplace: OpenHome, used: OpenProfile) -> None:
    before = used.journal_file.path.read_bytes()
    assert undo_upgrade(used, workplace.clock).aside is None
    assert used.journal_file.path.read_bytes() == before


def test_without_a_backup_everything_comes_from_the_newer_file(workplace: OpenHome, upgraded: OpenProfile) -> None:
    for path in upgraded.profile.folder.glob("*.backup"):
        path.unlink()
    assert undo_upgrade(upgraded, workplace.clock).joined == 3
    assert {"Before", "After"} <= titles(workplace, upgraded)


def test_a_backup_that_is_newer_too_is_not_taken(workplace: OpenHome, upgraded: OpenProfile) -> None:
    """The newer version has made a backup of its own."""
    file = upgraded.journal_file
    with closing(file.connect(read_only=True)) as connection:
        newer = file.path.with_name("journal-20991231-000000.backup")
        with closing(DatabaseFile(newer, "journal", upgraded.key).connect(create=True)) as target:
            connection.backup(target)
    found = backup_before_upgrade(file)
    assert found is not None
    assert found.path != newer


def test_what_this_version_can_not_read_stays_in_the_newer_file(workplace: OpenHome, upgraded: OpenProfile) -> None:
    run(
        upgraded.journal_file,
        "CREATE TABLE entry AS SELECT * FROM revision",
        "DROP TABLE revision_parent",
        "DROP TABLE revision",
    )
    done = undo_upgrade(upgraded, workplace.clock)
    assert (done.joined, done.unread) == (0, 0)
    assert titles(workplace, upgraded) >= {"Before"}
    assert done.aside is not None
    with closing(DatabaseFile(done.aside, "journal", upgraded.key).connect(read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM entry").fetchone()[0] == 3


def test_an_altered_version_is_not_joined_and_is_counted(workplace: OpenHome, upgraded: OpenProfile) -> None:
    run(
        upgraded.journal_file,
        "DROP TRIGGER revision_no_update",
        """UPDATE revision SET body = '{"title":"Forged"}' WHERE body LIKE '%After%'""",
    )
    done = undo_upgrade(upgraded, workplace.clock)
    assert done.unread == 1
    assert "Forged" not in titles(workplace, upgraded)


def test_the_newer_version_joins_what_was_set_aside(workplace: OpenHome, upgraded: OpenProfile) -> None:
    """It goes back, something is written, and the update comes again."""
    done = undo_upgrade(upgraded, workplace.clock)
    assert done.aside is not None
    services = workplace.composer.profile(workplace.home, upgraded)
    services.journal.write(Activity("In between", "c"))
    services.close()
    aside = DatabaseFile(done.aside, "journal", upgraded.key)
    head = known_versions(Path(before_upgrade.__file__).parent / "migrations" / "journal")[-1]
    # The version that knows these tables has its own number for them.
    run(aside, f"UPDATE alembic_version SET version_num = '{head}'", "CREATE TABLE mention (publication, number)")
    assert {"Before", "After", "In between"} <= titles(workplace, upgraded)
    assert not list(upgraded.profile.folder.glob("*.newer"))
    assert titles(workplace, upgraded) >= {"Before", "After", "In between"}


STEPS: tuple[str, ...] = ("copy_database", "readable_copy", "_join", "examine", "set_aside", "put_in_place")


@pytest.mark.parametrize("step", STEPS)
def test_a_failure_at_any_step_changes_nothing(
    workplace: OpenHome, upgraded: OpenProfile, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = upgraded.journal_file.path.read_bytes()

    def fails(*_: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(module, step, fails)
        with pytest.raises((StoreError, BackupError)):
            undo_upgrade(upgraded, workplace.clock)
    assert upgraded.journal_file.path.read_bytes() == before
    assert undo_upgrade(upgraded, workplace.clock).joined == 2


def test_the_shelf_opens_again_with_its_catalogues(
    workplace: OpenHome, default_catalogue: Path, tmp_path: Path
) -> None:
    workplace.catalogues.add(str(default_catalogue))
    workplace.of_shelf.close()
    file = workplace.home.shelf_file
    run(file, "UPDATE alembic_version SET version_num = 's9999'")
    with pytest.raises(NewerDatabaseError):
        workplace.composer.shelf(workplace.home)
    assert workplace.composer.undo_shelf_upgrade(workplace.home)
    shelf = workplace.composer.shelf(workplace.home)
    try:
        assert len(shelf.catalogues.all()) == 1
    finally:
        shelf.close()
    assert not workplace.composer.undo_shelf_upgrade(workplace.home)


def test_after_a_version_was_put_back_the_shelf_opens_by_itself(
    workplace: OpenHome, tmp_path: Path, default_catalogue: Path
) -> None:
    """The launcher went back, because the newer version upgraded the shelf and then did not start."""
    workplace.catalogues.add(str(default_catalogue))
    workplace.of_shelf.close()
    run(workplace.home.shelf_file, "UPDATE alembic_version SET version_num = 's9999'")
    base = tmp_path / "program"
    (base / "versions").mkdir(parents=True)
    (base / "failed").write_text("99.0.0\n")
    program = ThisProgram("1.0.0", "linux-x86_64", Installation(base, "1.0.0"))
    shelf = replace(workplace.composer, find_program=lambda: program).shelf(workplace.home)
    try:
        assert shelf.was_newer
        assert len(shelf.catalogues.all()) == 1
    finally:
        shelf.close()
