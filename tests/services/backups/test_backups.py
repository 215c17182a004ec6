"""Backups over real databases."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import ON_STICKS, PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.backups import make_backup as module
from desktop_app.services.backups.backup import BackupError, backups_in
from desktop_app.services.backups.backups import Backups
from desktop_app.services.backups.restore_backup import restore
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL, read_profile
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.journal_check import JournalCounts
from tests.conftest import ROOT, SteppingClock
from tests.open_home import OpenHome
from tests.services.backups.backup_worker import MOMENT

WORDS = "four paper boats at noon"
INFINITE = b'{"made_at": "2023-03-01T08:00:00+00:00", "revisions": 1e999, "records": 1, "files": 1}'


@pytest.fixture
def anna(workplace: OpenHome, tmp_path: Path) -> OpenProfile:
    """Anna's journal is open, with an activity and a file of evidence in it."""
    opened = workplace.profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    workplace.enter(opened)
    walk = workplace.journal.write(Activity("Walk", "c"))
    note = tmp_path / "note.txt"
    note.write_bytes(b"a note " * 100_000)
    workplace.journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), walk)
    return opened


@pytest.fixture
def backups(anna: OpenProfile, clock: SteppingClock) -> Backups:
    return Backups(anna, clock)


def test_a_backup_is_counted_opens_with_the_passphrase_and_is_whole(workplace: OpenHome, backups: Backups) -> None:
    made = backups.create()
    assert backups.all() == (made,)
    assert (made.counts.revisions, made.counts.records, made.counts.files) == (2, 2, 1)
    assert made.size > 700_000
    found = backups.verify(made)
    assert found.good
    assert found.counts == made.counts
    assert workplace.profiles.open(read_profile(made.folder), WORDS).profile.name == "Anna"
    with pytest.raises(WrongSecretError):
        workplace.profiles.open(read_profile(made.folder), "another")


def test_a_backup_is_made_while_the_journal_is_written(workplace: OpenHome, backups: Backups) -> None:
    for number in range(20):
        workplace.journal.write(Activity(f"Walk {number}", "c"))
    made = backups.create()
    workplace.journal.write(Activity("later", "c"))
    assert made.counts.revisions == 22
    assert backups.compare(made).only_here == 1


def test_backups_can_lie_elsewhere(anna: OpenProfile, clock: SteppingClock, tmp_path: Path) -> None:
    made = Backups(anna, clock, tmp_path / "network").create()
    assert made.folder.is_relative_to(tmp_path / "network" / "springshelf-backups")
    assert Backups(anna, clock).all() == ()


def test_no_word_of_the_journal_stands_in_a_backup(backups: Backups) -> None:
    made = backups.create()
    assert all(b"a note" not in path.read_bytes() for path in made.folder.iterdir())


def test_old_backups_go_only_when_newer_ones_stand(backups: Backups, clock: SteppingClock) -> None:
    for _ in range(12):
        backups.create()
        clock.now += timedelta(hours=30)
    names = [one.name for one in backups.all()]
    assert 7 <= len(names) < 12
    assert names == sorted(names, reverse=True)


def test_a_backup_is_due_when_the_last_is_old_and_something_was_written(
    workplace: OpenHome, backups: Backups, clock: SteppingClock
) -> None:
    assert backups.due(20)
    backups.create()
    workplace.journal.write(Activity("more", "c"))
    assert not backups.due(20)
    clock.now += timedelta(hours=21)
    assert backups.due(20)
    backups.create()
    clock.now += timedelta(hours=21)
    assert not backups.due(20)


def test_a_backup_comes_back_as_a_profile_of_its_own(
    workplace: OpenHome, backups: Backups, anna: OpenProfile, clock: SteppingClock
) -> None:
    made = backups.create()
    workplace.journal.write(Activity("Later", "c"))
    would = backups.compare(made)
    assert (would.only_there, would.only_here) == (0, 1)
    inside = workplace.profiles.open(read_profile(made.folder), WORDS)
    back = restore(made, inside, workplace.folder / "profiles")
    assert {one.name for one in workplace.profiles.all()} == {"Anna", back.name}
    assert back.name.startswith("Anna (2023-03-01")
    workplace.close()
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert [value.title for _, value in workplace.journal.activities()] == ["Walk"]
    ((_, evidence),) = workplace.journal.evidence()
    assert workplace.journal.file(evidence.sha256)
    workplace.close()
    workplace.enter(workplace.profiles.open(workplace.profiles.named("Anna"), WORDS))
    assert len(workplace.journal.activities()) == 2


@pytest.mark.parametrize("at", [0.2, 0.5, 0.9])
def test_a_damaged_backup_is_found_and_never_brought_back(workplace: OpenHome, backups: Backups, at: float) -> None:
    made = backups.create()
    journal = made.folder / JOURNAL
    data = bytearray(journal.read_bytes())
    data[int(len(data) * at)] ^= 0x55
    journal.write_bytes(data)
    try:
        good = backups.verify(made).good
    except BackupError:
        good = False
    assert not good
    before = workplace.profiles.all()
    with pytest.raises(SpringshelfError):
        restore(made, workplace.profiles.open(read_profile(made.folder), WORDS), workplace.folder / "profiles")
    assert workplace.profiles.all() == before


def test_a_persons_own_files_and_folders_beside_backups_stay(backups: Backups, clock: SteppingClock) -> None:
    first = backups.create()
    named = first.folder.rename(first.folder.with_name("before the exam"))
    (backups.folder / "thesis.part").mkdir()
    (backups.folder / "notes.part").write_text("mine", encoding="utf-8")
    second = backups.create()
    (second.folder / "why.txt").write_text("mine", encoding="utf-8")
    for _ in range(15):
        clock.now += timedelta(days=30)
        backups.create()
    assert len(backups.all()) < 15
    assert (named / JOURNAL).exists()
    assert (second.folder / JOURNAL).exists()
    assert (backups.folder / "thesis.part").is_dir()
    assert (backups.folder / "notes.part").exists()


def test_a_backup_into_a_persons_folder_leaves_everything_in_it(backups: Backups, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    for name in ("film.part", ".springshelf-mine.part", ".springshelf-0123456789abcdef.part"):
        (mine / name).mkdir(parents=True)
        (mine / name / "scene.mp4").write_bytes(b"1")
    made = backups.create_in(mine)
    assert sorted(path.name for path in mine.iterdir() if path != made.folder) == [
        ".springshelf-0123456789abcdef.part",
        ".springshelf-mine.part",
        "film.part",
    ]
    assert len(list(mine.rglob("scene.mp4"))) == 3


def half_made(home: Path) -> subprocess.Popen[str]:
    """Another process in the middle of a backup."""
    command = [sys.executable, "-m", "tests.services.backups.backup_worker", str(home)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout
    assert process.stdout.readline() == "begun\n"
    return process


@pytest.fixture
def plain(workplace: OpenHome) -> Backups:
    """The backups of the only profile, which opens without a passphrase, at the moment of the other process."""
    workplace.journal.write(Activity("Walk", "c"))
    return Backups(workplace.entered, lambda: MOMENT)


@pytest.mark.slow
def test_two_processes_that_back_up_at_once_both_get_a_backup(workplace: OpenHome, plain: Backups) -> None:
    with half_made(workplace.folder) as other:
        mine = plain.create()
        told, _ = other.communicate("go on\n")
    assert other.returncode == 0
    assert {one.name for one in plain.all()} == {mine.name, told.strip()}
    assert mine.name != told.strip()
    assert all(plain.verify(one).good for one in plain.all())
    assert len(list(plain.folder.iterdir())) == 2


def test_what_a_killed_process_left_of_a_backup_does_not_count_and_is_swept(
    workplace: OpenHome, plain: Backups
) -> None:
    with half_made(workplace.folder) as other:
        other.kill()
    assert plain.all() == ()
    assert len(list(plain.folder.iterdir())) == 1
    made = plain.create()
    assert [path.name for path in plain.folder.iterdir()] == [made.name]


def test_without_room_nothing_is_written_and_the_older_ones_stay(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = backups.create()
    monkeypatch.setattr(module, "free_bytes", lambda _path: 1_000_000)
    with pytest.raises(BackupError, match="1 MB free"):
        backups.create()
    assert backups.all() == (made,)


def test_a_folder_that_is_none_is_told(anna: OpenProfile, clock: SteppingClock, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BackupError, match="put the stick back"):
        Backups(anna, clock, tmp_path / "file").create()


def test_nothing_of_a_note_that_is_damaged_is_believed(backups: Backups) -> None:
    made = backups.create()
    for note in (b"", b"[]", b"{}", b'{"made_at": "yesterday"}', b'{"made_at": "2023-03-01T08:00:00"}', INFINITE):
        (made.folder / "backup.json").write_bytes(note)
        (found,) = backups_in(backups.folder)
        assert (found.counts, found.hashes) == (JournalCounts(0, 0, 0), {})


def test_a_profile_moves_to_a_stick_and_nothing_stays(workplace: OpenHome, anna: OpenProfile, tmp_path: Path) -> None:
    before = anna.profile.folder
    workplace.of_profile.move(tmp_path / "stick")
    assert not before.exists()
    assert workplace.profiles.bin.all(workplace.profiles.folder) == ()
    assert workplace.profile_folder.is_relative_to(tmp_path / "stick")
    workplace.journal.write(Activity("On the stick", "c"))
    workplace.close()
    (moved,) = workplace.profiles.all(tmp_path / "stick" / ON_STICKS)
    workplace.enter(workplace.profiles.open(moved, WORDS))
    assert [value.title for _, value in workplace.journal.activities()] == ["Walk", "On the stick"]


def test_a_profile_that_cannot_be_moved_stays_open_where_it_was(
    workplace: OpenHome, anna: OpenProfile, tmp_path: Path
) -> None:
    (tmp_path / "stick").write_text("no folder")
    with pytest.raises(BackupError):
        workplace.of_profile.move(tmp_path / "stick")
    workplace.journal.write(Activity("Still here", "c"))
    assert workplace.profile_folder == anna.profile.folder


def test_a_backup_that_is_killed_while_it_is_removed_counts_as_none(backups: Backups) -> None:
    made = backups.create()
    made.folder.rename(made.folder.with_name(made.folder.name + ".part"))
    (made.folder.with_name(made.folder.name + ".part") / JOURNAL).unlink()
    assert backups.all() == ()
