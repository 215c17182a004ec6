"""A journal that is damaged: no backup of it counts, those that are good stay, and one of them comes back."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.services.backups.backup import BackupError
from desktop_app.services.backups.backups import Backups
from desktop_app.services.backups.restore_backup import restore
from desktop_app.services.profiles.made_here import NOTE
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import ABOUT, JOURNAL, KEYS, read_profile
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError, WrongKeyError
from desktop_app.store.integrity import is_sound
from desktop_app.store.journal_check import examine
from tests.conftest import SteppingClock
from tests.damage import DAMAGE, PAGE, flip, flip_page
from tests.open_home import OpenHome

WORDS = "four paper boats at noon"


@pytest.fixture
def anna(workplace: OpenHome, tmp_path: Path) -> OpenProfile:
    """Anna's journal is closed, with activities and a file of evidence in it."""
    workplace.enter(workplace.profiles.add("Anna", PersonRole.STUDENT, WORDS).opened)
    for number in range(5):
        workplace.journal.write(Activity(f"Walk {number}", "c", notes="rain and sun " * 200))
    note = tmp_path / "note.bin"
    note.write_bytes(bytes(range(256)) * 800)
    workplace.journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), None)
    workplace.close()
    return workplace.profiles.open(workplace.profiles.named("Anna"), WORDS)


@pytest.fixture
def backups(anna: OpenProfile, clock: SteppingClock) -> Backups:
    return Backups(anna, clock)


@pytest.fixture(params=DAMAGE.values(), ids=[*DAMAGE])
def harm(request: pytest.FixtureRequest) -> Callable[[Path], object]:
    found: Callable[[Path], object] = request.param
    return found


def test_a_damaged_journal_is_told_and_left_as_it_is(
    workplace: OpenHome, anna: OpenProfile, harm: Callable[[Path], object]
) -> None:
    journal = anna.profile.folder / JOURNAL
    harm(journal)
    left = journal.read_bytes() if journal.exists() else None
    workplace.enter(workplace.profiles.open(anna.profile, WORDS))
    with pytest.raises((DamagedDatabaseError, WrongKeyError)) as told:
        _ = workplace.journal
    assert "backup restore" in str(told.value)
    assert (journal.read_bytes() if journal.exists() else None) == left


def test_no_backup_of_a_damaged_journal_counts_and_the_good_ones_stay(
    anna: OpenProfile, backups: Backups, clock: SteppingClock, harm: Callable[[Path], object]
) -> None:
    good = backups.create()
    harm(anna.profile.folder / JOURNAL)
    for _ in range(3):
        clock.now += timedelta(days=1)
        with pytest.raises(BackupError, match="No backup was made, because this journal is damaged"):
            backups.create()
    assert backups.all() == (good,)
    assert backups.verify(good).good
    assert [*backups.folder.iterdir()] == [good.folder]


def test_a_backup_comes_back_whatever_happened_to_the_journal(
    workplace: OpenHome, anna: OpenProfile, backups: Backups, harm: Callable[[Path], object]
) -> None:
    made = backups.create()
    harm(anna.profile.folder / JOURNAL)
    assert backups.compare(made).backup == made
    back = backups.restore(made, workplace.profiles.folder)
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert len(workplace.journal.activities()) == 5
    ((_, evidence),) = workplace.journal.evidence()
    assert workplace.journal.file(evidence.sha256)


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_a_damaged_page_anywhere_is_found(anna: OpenProfile, backups: Backups, page: int) -> None:
    journal = anna.profile.folder / JOURNAL
    page %= journal.stat().st_size // PAGE
    flip_page(journal, page)
    with pytest.raises(BackupError, match="damaged"):
        backups.create()


def test_damage_in_pages_that_hold_nothing_is_no_reason_to_be_without_a_backup(
    anna: OpenProfile, backups: Backups
) -> None:
    file = DatabaseFile(anna.profile.folder / JOURNAL, "journal", anna.key)
    with closing(file.connect()) as connection:
        connection.executescript(
            "CREATE TABLE gone (data); INSERT INTO gone VALUES (zeroblob(400000)); DROP TABLE gone;"
        )
    whole = file.path.read_bytes()
    for page in range(1, len(whole) // PAGE):
        flip_page(file.path, page)
        found = examine(file) if is_sound(file) else None
        if found is not None and found.unused:
            break
        file.path.write_bytes(whole)
    assert found is not None
    assert found.good
    made = backups.create()
    assert backups.verify(made).good
    assert made.counts == found.counts
    assert examine(DatabaseFile(made.folder / JOURNAL, "journal", anna.key)).unused == 0
    assert backups.restore(made, anna.profile.folder.parent).name.startswith("Anna")


@pytest.mark.parametrize("keys", [b"", b"{broken", b"[]", None])
def test_a_backup_comes_back_with_its_own_keys_where_those_of_today_are_damaged(
    workplace: OpenHome, anna: OpenProfile, backups: Backups, keys: bytes | None
) -> None:
    made = backups.create()
    path = anna.profile.folder / KEYS
    path.unlink() if keys is None else path.write_bytes(keys)
    with pytest.raises(SpringshelfError, match="backup restore"):
        workplace.profiles.open(read_profile(anna.profile.folder), WORDS)
    with pytest.raises(SpringshelfError, match="key"):
        backups.create()
    inside = workplace.profiles.open(read_profile(made.folder), WORDS)
    back = restore(made, inside, workplace.profiles.folder, keys=anna.profile.folder)
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert len(workplace.journal.activities()) == 5


def test_a_profile_without_journal_and_keys_is_still_listed(
    workplace: OpenHome, anna: OpenProfile, backups: Backups
) -> None:
    backups.create()
    folder = anna.profile.folder
    for name in (JOURNAL, KEYS):
        (folder / name).unlink()
    assert [one.folder for one in workplace.profiles.all()] == [folder]
    with pytest.raises(SpringshelfError, match="backup restore"):
        workplace.profiles.only()
    assert not (folder / JOURNAL).exists()


@pytest.mark.parametrize("words", [WORDS, ""], ids=["passphrase", "key file"])
@pytest.mark.parametrize("about", [b"", b"{broken", bytes(90), b"[]", None, "a folder"])
def test_a_profile_whose_description_is_damaged_keeps_its_name_and_its_backups(
    workplace: OpenHome, clock: SteppingClock, words: str, about: bytes | str | None
) -> None:
    anna = workplace.profiles.add("Anna", PersonRole.MENTOR, words, own_keyring=False).opened
    before = Backups(anna, clock).create()
    path = anna.profile.folder / ABOUT
    path.unlink()
    if isinstance(about, bytes):
        path.write_bytes(about)
    elif about is not None:
        path.mkdir()
    (found,) = workplace.profiles.all()
    assert (found.id, found.name, found.role) == (anna.profile.id, "Anna", PersonRole.MENTOR)
    backups = Backups(workplace.profiles.open(found, words), clock)
    made = backups.create()
    assert backups.all() == (made, before)
    inside = read_profile(made.folder)
    assert (inside.id, inside.name, inside.role) == (anna.profile.id, "Anna", PersonRole.MENTOR)


def test_a_damaged_newer_backup_never_pushes_out_a_good_older_one(backups: Backups, clock: SteppingClock) -> None:
    good = backups.create()
    for number in range(14):
        clock.now += timedelta(days=8)
        made = backups.create()
        flip(made.folder / (JOURNAL if number % 2 else KEYS), 0.5)
    assert good in backups.all()
    assert backups.is_good(good)


def test_a_journal_that_has_less_in_it_never_pushes_out_what_holds_more(backups: Backups, clock: SteppingClock) -> None:
    full = backups.create()
    note = json.loads((full.folder / "backup.json").read_text())
    (full.folder / "backup.json").write_text(json.dumps({**note, "revisions": note["revisions"] + 1}))
    for _ in range(14):
        clock.now += timedelta(days=8)
        backups.create()
    assert full.folder in {one.folder for one in backups.all()}


def test_a_journal_that_was_put_back_and_written_on_never_pushes_out_what_it_lacks(
    workplace: OpenHome, anna: OpenProfile, backups: Backups, clock: SteppingClock
) -> None:
    journal = anna.profile.folder / JOURNAL
    older = journal.read_bytes()
    workplace.enter(workplace.profiles.open(anna.profile, WORDS))
    workplace.journal.write(Activity("Only in the backup", "c"))
    workplace.close()
    full = backups.create()
    journal.write_bytes(older)
    workplace.enter(workplace.profiles.open(anna.profile, WORDS))
    for number in range(3):
        workplace.journal.write(Activity(f"Later {number}", "c"))
    workplace.close()
    for _ in range(14):
        clock.now += timedelta(days=8)
        backups.create()
    assert full.folder in {one.folder for one in backups.all()}
    assert backups.compare(full).only_there == 1


@pytest.mark.parametrize("note", [b"", b"{", b"[]", bytes(300), None])
def test_a_backup_whose_note_is_damaged_is_listed_verified_and_restored(
    workplace: OpenHome, anna: OpenProfile, backups: Backups, note: bytes | None
) -> None:
    made = backups.create()
    path = made.folder / NOTE
    path.unlink() if note is None else path.write_bytes(note)
    (found,) = backups.all()
    assert (found.folder, found.made_at) == (made.folder, made.made_at)
    assert backups.is_good(found)
    assert backups.verify(found).counts == made.counts
    back = backups.restore(found, workplace.profiles.folder)
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert len(workplace.journal.activities()) == 5
    flip(found.folder / JOURNAL, 0.5)
    assert not backups.is_good(found)


def test_a_copy_of_a_profile_that_a_person_made_is_restored(
    workplace: OpenHome, anna: OpenProfile, tmp_path: Path
) -> None:
    shutil.copytree(anna.profile.folder, tmp_path / "my copy")
    found = workplace.composer.outside_backup(tmp_path / "my copy")
    assert found is not None
    inside = workplace.profiles.open(workplace.composer.profile_in(found), WORDS)
    back = workplace.composer.restore_backup(workplace.home, found, inside)
    workplace.enter(workplace.profiles.open(back, WORDS))
    assert len(workplace.journal.activities()) == 5
    assert workplace.composer.outside_backup(tmp_path) is None


def test_a_backup_that_was_damaged_later_is_made_again_though_nothing_was_written(
    backups: Backups, clock: SteppingClock
) -> None:
    made = backups.create()
    clock.now += timedelta(hours=21)
    assert not backups.due(20)
    flip(made.folder / JOURNAL, 0.5)
    assert backups.due(20)


def test_a_damaged_journal_is_due_and_its_backup_says_so(anna: OpenProfile, backups: Backups) -> None:
    flip(anna.profile.folder / JOURNAL, 0)
    assert backups.due(20)
    with pytest.raises(BackupError, match="damaged"):
        backups.create()


def without_guards(anna: OpenProfile) -> Connection:
    """A connection to the journal, which lets revisions be altered."""
    connection = DatabaseFile(anna.profile.folder / JOURNAL, "journal", anna.key).connect()
    guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    connection.executescript("".join(f"DROP TRIGGER {name};" for (name,) in guards))
    return connection


def test_a_revision_that_was_altered_is_found_though_all_pages_are_sound(anna: OpenProfile, backups: Backups) -> None:
    connection = without_guards(anna)
    connection.execute("UPDATE revision SET body = replace(body, 'rain', 'hail')")
    connection.commit()
    connection.close()
    with pytest.raises(BackupError, match="damaged"):
        backups.create()
    assert backups.all() == ()


def test_evidence_that_was_altered_is_found_though_all_pages_are_sound(anna: OpenProfile, backups: Backups) -> None:
    connection = without_guards(anna)
    connection.execute("UPDATE file_chunk SET data = zeroblob(length(data))")
    connection.commit()
    connection.close()
    with pytest.raises(BackupError, match="damaged"):
        backups.create()
