"""Joining a backup, or a profile that was made of one, into the journal of today."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.foreign_file import ForeignFileError
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.progress import Control
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.exchange.join_profile import JoinError
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.store.database import open_database
from desktop_app.store.journal_check import examine
from tests.open_home import OpenHome

WORDS = "four paper boats at noon"


@pytest.fixture
def anna(workplace: OpenHome, tmp_path: Path) -> OpenProfile:
    """Anna's journal is open: an activity with evidence."""
    opened = workplace.profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    workplace.enter(opened)
    walk = workplace.journal.write(Activity("Walk", "c"))
    note = tmp_path / "note.txt"
    note.write_bytes(b"a note " * 100_000)
    workplace.journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), walk)
    return opened


def titles(workplace: OpenHome) -> set[str]:
    return {value.title for _, value in workplace.journal.activities()}


def restored(workplace: OpenHome, title: str) -> Path:
    """Make a backup, bring it back as a profile, and write into that; its folder. Anna's journal stays open."""
    backups = workplace.backups()
    back = backups.restore(backups.create(), workplace.profiles.folder)
    services = workplace.composer.profile(workplace.home, workplace.profiles.open(back, WORDS))
    services.journal.write(Activity(title, "c"))
    services.leave()
    return back.folder


@pytest.mark.usefixtures("anna")
def test_what_was_written_in_a_restored_profile_comes_into_the_journal_once(workplace: OpenHome) -> None:
    folder = restored(workplace, "Written in the copy")
    workplace.journal.write(Activity("Written since", "c"))
    done = workplace.of_profile.join_folder(folder)
    assert (done.added, done.known, done.refused, done.files, done.bad_files) == (1, 2, 0, 0, 0)
    assert titles(workplace) == {"Walk", "Written in the copy", "Written since"}
    again = workplace.of_profile.join_folder(folder)
    assert (again.added, again.records) == (0, ())
    assert [path.name for path in workplace.profiles.folder.iterdir() if path.name.endswith(".part")] == []


def test_a_backup_brings_back_what_a_journal_lost_with_its_evidence(
    workplace: OpenHome, anna: OpenProfile, tmp_path: Path
) -> None:
    made = workplace.backups().create_in(tmp_path / "stick")
    before = {path.name: path.read_bytes() for path in made.folder.iterdir()}
    workplace.close()
    again = workplace.profiles.open(anna.profile, WORDS)
    (anna.profile.folder / "journal.db").unlink()
    for name in ("journal.db-wal", "journal.db-shm"):
        (anna.profile.folder / name).unlink(missing_ok=True)
    open_database(again.journal_file).dispose()
    workplace.enter(again)
    assert titles(workplace) == set()
    done = workplace.of_profile.join_folder(made.folder)
    assert (done.added, done.files) == (2, 1)
    assert titles(workplace) == {"Walk"}
    ((_, evidence),) = workplace.journal.evidence()
    assert workplace.journal.file(evidence.sha256) == b"a note " * 100_000
    assert {path.name: path.read_bytes() for path in made.folder.iterdir()} == before


@pytest.mark.usefixtures("anna")
def test_restored_copies_are_found_and_other_peoples_profiles_are_not(workplace: OpenHome) -> None:
    ben = workplace.profiles.add("Ben", PersonRole.STUDENT, WORDS).opened
    services = workplace.composer.profile(workplace.home, ben)
    services.journal.write(Activity("Bens talk", "c"))
    services.leave()
    folder = restored(workplace, "Written in the copy")
    assert [one.folder for one in workplace.of_profile.restored_copies()] == [folder]
    with pytest.raises(JoinError, match="does not open with your journal's key"):
        workplace.of_profile.join_folder(ben.profile.folder)
    assert titles(workplace) == {"Walk"}


@pytest.mark.usefixtures("anna")
def test_another_profile_is_joined_when_it_was_opened_with_its_own_passphrase(workplace: OpenHome) -> None:
    cleo = workplace.profiles.add("Cleo", PersonRole.STUDENT, "cleos own words").opened
    services = workplace.composer.profile(workplace.home, cleo)
    services.journal.write(Activity("Cleos talk", "c"))
    services.leave()
    opened = workplace.profiles.open(cleo.profile, "cleos own words")
    with pytest.raises(ForeignFileError, match="New entries in it: 1") as refused:
        workplace.of_profile.join(opened)
    assert refused.value.file.name == "Cleo"
    assert titles(workplace) == {"Walk"}
    done = workplace.of_profile.join(opened, accepted=True)
    assert done.added == 1
    assert titles(workplace) == {"Walk", "Cleos talk"}


@pytest.mark.usefixtures("anna")
def test_a_profile_without_a_journal_is_told(workplace: OpenHome) -> None:
    empty = workplace.profiles.add("Ben", PersonRole.STUDENT, WORDS).opened
    empty.journal_file.path.unlink()
    with pytest.raises(JoinError, match="There is no journal in this profile: Ben"):
        workplace.of_profile.join(empty)


@pytest.mark.parametrize("at", [0.2, 0.5, 0.9])
def test_what_is_damaged_in_a_backup_is_told_and_never_taken_in(
    workplace: OpenHome, anna: OpenProfile, tmp_path: Path, at: float
) -> None:
    made = workplace.backups().create_in(tmp_path)
    journal = made.folder / "journal.db"
    data = bytearray(journal.read_bytes())
    data[int(len(data) * at) : int(len(data) * at) + 64] = bytes(64)
    journal.write_bytes(data)
    damaged = OpenProfile(workplace.profiles.named(str(made.folder)), bytearray(anna.key))
    workplace.leave()
    ben = workplace.profiles.add("Ben", PersonRole.STUDENT, WORDS).opened
    workplace.enter(ben)
    assert titles(workplace) == set()
    try:
        done = workplace.of_profile.join(damaged, accepted=True)
        told = done.refused + done.bad_files
    except SpringshelfError:
        told = 1
    assert told
    assert examine(ben.journal_file).good
    assert [path.name for path in workplace.profiles.folder.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.usefixtures("anna")
def test_joining_can_be_stopped(workplace: OpenHome) -> None:
    folder = restored(workplace, "Written in the copy")
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        workplace.of_profile.join_folder(folder, control)
    assert titles(workplace) == {"Walk"}
