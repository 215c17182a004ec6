"""Profiles over real folders: who opens what with what."""

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.profile import ON_STICKS, PersonRole, Profile, Protection
from desktop_app.domain.records.activity import Activity
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import JOURNAL, KEY_FILE, KEYS, ProfileError, read_profile
from desktop_app.services.profiles.profile_secrets import WaitError
from desktop_app.services.profiles.profiles import Profiles, WhichProfileError
from desktop_app.store.errors import MissingKeyError, WrongSecretError
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.keyrings import MemoryKeyring
from tests.open_home import OpenHome

WORDS = "four paper boats at noon"


@pytest.fixture
def profiles(workplace: OpenHome) -> Profiles:
    return workplace.profiles


def written(workplace: OpenHome, opened: OpenProfile) -> list[str]:
    """The titles in a profile's journal, read in a start of its own."""
    again = OpenHome(workplace.folder, Path(), open_source, SteppingClock())
    again.enter(OpenProfile(opened.profile, bytearray(opened.key)))
    try:
        return [value.title for _, value in again.journal.activities()]
    finally:
        again.close()


def write(workplace: OpenHome, opened: OpenProfile, title: str) -> None:
    workplace.enter(OpenProfile(opened.profile, bytearray(opened.key)))
    workplace.journal.write(Activity(title, "c"))
    workplace.close()


def test_each_person_has_a_journal_that_only_the_own_passphrase_opens(workplace: OpenHome, profiles: Profiles) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    ben = profiles.add("Ben", PersonRole.MENTOR, "another one entirely")
    write(workplace, anna.opened, "Annas walk")
    write(workplace, ben.opened, "Bens talk")
    assert {(one.name, one.role, one.protection) for one in profiles.all()} == {
        ("Anna", PersonRole.STUDENT, Protection.PASSPHRASE),
        ("Ben", PersonRole.MENTOR, Protection.PASSPHRASE),
    }
    assert written(workplace, profiles.open(profiles.named("anna"), WORDS)) == ["Annas walk"]
    assert written(workplace, profiles.open(profiles.named("Ben"), "another one entirely")) == ["Bens talk"]
    with pytest.raises(WrongSecretError, match="not the right passphrase"):
        profiles.open(profiles.named("Ben"), WORDS)


def test_a_new_passphrase_rewrites_no_data_and_ends_the_old_one(workplace: OpenHome, profiles: Profiles) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    write(workplace, made.opened, "Walk")
    journal = made.opened.profile.folder / JOURNAL
    before = journal.read_bytes()
    profiles.secrets.rekey(made.opened, "five paper boats")
    assert journal.read_bytes() == before
    assert written(workplace, profiles.open(made.opened.profile, "five paper boats")) == ["Walk"]
    with pytest.raises(WrongSecretError):
        profiles.open(made.opened.profile, WORDS)
    assert profiles.secrets.recover(made.opened.profile, made.code, "six").opened.key == made.opened.key


def test_the_recovery_code_opens_it_once_and_is_replaced(workplace: OpenHome, profiles: Profiles) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    write(workplace, made.opened, "Walk")
    again = profiles.secrets.recover(made.opened.profile, made.code.lower().replace("-", " "), "a new one")
    assert again.code != made.code
    assert written(workplace, profiles.open(made.opened.profile, "a new one")) == ["Walk"]
    for secret in (made.code, again.code[:-4] + "AAAA"):
        with pytest.raises(WrongSecretError, match="not the right recovery code"):
            profiles.secrets.recover(made.opened.profile, secret, "x")
    with pytest.raises(WrongSecretError, match="31 of 32 were typed"):
        profiles.secrets.recover(made.opened.profile, again.code[:-1], "x")


def test_wrong_tries_are_slowed_down_and_the_right_one_ends_it(profiles: Profiles, clock: SteppingClock) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    for _ in range(3):
        with pytest.raises(WrongSecretError):
            profiles.open(anna, "wrong")
    clock.now -= timedelta(minutes=1)
    with pytest.raises(WaitError, match="Wait 5 seconds"):
        profiles.open(anna, WORDS)
    assert profiles.open(anna, WORDS).profile.name == "Anna"  # the clock went on by a minute
    with pytest.raises(WrongSecretError):
        profiles.open(anna, "wrong")


def test_a_clock_that_was_set_back_locks_nobody_out_for_longer(profiles: Profiles, clock: SteppingClock) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    for _ in range(3):
        with pytest.raises(WrongSecretError):
            profiles.open(anna, "wrong")
    clock.now -= timedelta(days=400)
    with pytest.raises(WaitError) as waiting:
        profiles.open(anna, WORDS)
    assert waiting.value.seconds <= 5


def test_without_a_passphrase_the_key_is_in_the_keyring_of_the_own_account(
    workplace: OpenHome, profiles: Profiles, own_keyring: MemoryKeyring
) -> None:
    made = profiles.add("Anna", PersonRole.EDUCATOR)
    anna = made.opened.profile
    assert anna.protection is Protection.KEYRING
    write(workplace, made.opened, "Walk")
    assert [path.name for path in anna.folder.glob("*.key")] == []
    assert written(workplace, profiles.open(anna)) == ["Walk"]
    own_keyring.kept.clear()
    with pytest.raises(MissingKeyError, match="recovery code opens it"):
        profiles.open(anna)
    again = profiles.secrets.recover(anna, made.code, "")
    assert written(workplace, profiles.open(read_profile(anna.folder))) == ["Walk"]
    assert again.code != made.code


def test_without_a_keyring_the_key_lies_beside_the_journal(workplace: OpenHome, profiles: Profiles) -> None:
    made = profiles.add("Anna", PersonRole.EDUCATOR)
    assert (made.opened.profile.protection, made.code) == (Protection.FILE, "")
    write(workplace, made.opened, "Walk")
    assert written(workplace, profiles.open(made.opened.profile)) == ["Walk"]


@pytest.mark.parametrize("ring", [True, False])
def test_an_open_profile_is_sealed_and_opened_again(
    workplace: OpenHome, profiles: Profiles, request: pytest.FixtureRequest, *, ring: bool
) -> None:
    if ring:
        request.getfixturevalue("own_keyring")
    plain = profiles.add("Anna", PersonRole.STUDENT).opened
    write(workplace, plain, "Walk")
    sealed = profiles.secrets.encrypt(plain, WORDS)
    anna = sealed.opened.profile
    assert anna.protection is Protection.PASSPHRASE
    assert anna.has_code
    assert not (anna.folder / KEY_FILE).exists()
    with pytest.raises(WrongSecretError):
        profiles.open(anna)
    assert written(workplace, profiles.open(anna, WORDS)) == ["Walk"]
    opened_again = profiles.secrets.decrypt(profiles.open(anna, WORDS))
    assert opened_again.protection is (Protection.KEYRING if ring else Protection.FILE)
    assert written(workplace, profiles.open(opened_again)) == ["Walk"]


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_key_that_a_killed_program_left_in_an_unfinished_file_goes(profiles: Profiles, *, encrypted: bool) -> None:
    opened = profiles.add("Anna", PersonRole.STUDENT, WORDS if encrypted else "", own_keyring=False).opened
    folder, key = opened.profile.folder, f"{opened.key.hex()}\n"
    left = {".springshelf-a1b2c3d4.part": key, ".springshelf-x_yz0123.part": key[:40], "mine.part": "mine"}
    left |= {".springshelf-notes.part": "my notes", ".springshelf-e1b2c3d4.part": key + "and my own line"}
    for name, text in left.items():
        (folder / name).write_text(text, encoding="ascii")
    (folder / ".springshelf-link0000.part").symlink_to(folder / "mine.part")
    if encrypted:
        profiles.open(opened.profile, WORDS)
    else:
        profiles.secrets.encrypt(opened, WORDS)
    assert {one.name for one in folder.glob("*.part")} == {
        "mine.part", ".springshelf-notes.part", ".springshelf-e1b2c3d4.part", ".springshelf-link0000.part"
    }  # fmt: skip


def test_a_home_of_the_version_before_goes_on(workplace: OpenHome, profiles: Profiles) -> None:
    workplace.journal.write(Activity("Walk", "c"))
    (workplace.profile_folder / "state.json").unlink()
    workplace.close()
    assert [(one.name, one.protection) for one in profiles.all()] == [("default", Protection.FILE)]
    sealed = profiles.secrets.encrypt(profiles.only(), WORDS)
    assert written(workplace, profiles.open(sealed.opened.profile, WORDS)) == ["Walk"]
    assert profiles.change(sealed.opened.profile, "Anna", PersonRole.MENTOR).name == "Anna"
    assert written(workplace, profiles.open(profiles.named("Anna"), WORDS)) == ["Walk"]


def test_what_a_guest_wrote_becomes_a_profile_where_it_lies(workplace: OpenHome, profiles: Profiles) -> None:
    guest = profiles.guest()
    workplace.enter(guest)
    workplace.journal.write(Activity("Walk", "c"))
    assert profiles.all() == ()
    made = profiles.adopt(guest, "Anna", PersonRole.STUDENT, WORDS)
    workplace.journal.write(Activity("Talk", "c"))  # the journal was open all the time
    workplace.close()
    assert written(workplace, profiles.open(made.opened.profile, WORDS)) == ["Walk", "Talk"]


def test_what_a_guest_left_cannot_be_read_and_is_wiped(workplace: OpenHome, profiles: Profiles) -> None:
    workplace.enter(profiles.guest())
    workplace.journal.write(Activity("Walk", "c"))
    folder = workplace.profile_folder
    workplace.close()  # as if the program had been killed: the key was in memory alone
    assert sorted(path.name for path in folder.iterdir()) == ["guest", "journal.db"]
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    assert profiles.clean_up() == 1
    assert not folder.exists()
    assert anna.folder.exists()


def test_a_guest_who_was_half_way_to_a_profile_is_never_wiped(workplace: OpenHome, profiles: Profiles) -> None:
    guest = profiles.guest()
    workplace.enter(guest)
    workplace.journal.write(Activity("Walk", "c"))
    made = profiles.adopt(guest, "Anna", PersonRole.STUDENT, WORDS)
    (made.opened.profile.folder / "guest").write_bytes(b"")  # stopped before the mark was taken away
    workplace.close()
    assert profiles.clean_up() == 0
    assert written(workplace, profiles.open(profiles.named("Anna"), WORDS)) == ["Walk"]


def test_a_profile_lives_on_a_stick_and_opens_on_any_computer(
    workplace: OpenHome, profiles: Profiles, tmp_path: Path
) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS, at=tmp_path / "stick")
    write(workplace, made.opened, "Walk")
    assert profiles.all() == ()
    other = Profiles(tmp_path / "elsewhere", SteppingClock())
    (anna,) = other.all(tmp_path / "stick" / ON_STICKS)
    assert written(workplace, other.open(anna, WORDS)) == ["Walk"]
    assert other.named(str(anna.folder)).name == "Anna"


@pytest.mark.parametrize("name", ["", "   ", "x" * 61, "two\nlines"])
def test_a_profile_needs_a_name(profiles: Profiles, name: str) -> None:
    with pytest.raises(ProfileError, match="needs a name"):
        profiles.add(name, PersonRole.STUDENT, WORDS)


def test_names_are_not_given_twice(profiles: Profiles) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    with pytest.raises(ProfileError, match="already a profile"):
        profiles.add("ANNA ", PersonRole.STUDENT, WORDS)
    assert profiles.change(anna, "Anna", PersonRole.MENTOR).role is PersonRole.MENTOR


def test_several_people_are_never_taken_for_each_other(profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    profiles.add("Ben", PersonRole.STUDENT)
    with pytest.raises(WhichProfileError, match="Anna, Ben"):
        profiles.only()


def test_the_last_used_comes_first(profiles: Profiles) -> None:
    for name in ("Ben", "Anna", "Cleo"):
        profiles.add(name, PersonRole.STUDENT, WORDS)
    assert [one.name for one in profiles.all()] == ["Anna", "Ben", "Cleo"]
    profiles.open(profiles.named("Cleo"), WORDS)
    profiles.open(profiles.named("Ben"), WORDS)
    assert [one.name for one in profiles.all()] == ["Ben", "Cleo", "Anna"]


def test_a_profile_is_removed_whole_and_alone(workplace: OpenHome, profiles: Profiles) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    write(workplace, made.opened, "Walk")
    profiles.add("Ben", PersonRole.STUDENT, WORDS)
    before = {path.name for path in made.opened.profile.folder.iterdir()}
    deleted = profiles.remove(made.opened.profile)
    assert {path.name for path in deleted.profile.folder.iterdir()} == before
    assert not made.opened.profile.folder.exists()
    assert [one.name for one in profiles.all()] == ["Ben"]


def test_deleting_is_confirmed_by_the_passphrase_or_else_by_the_name(profiles: Profiles) -> None:
    anna = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile
    ben = profiles.add("Ben", PersonRole.STUDENT).opened.profile
    profiles.confirm(anna, WORDS)
    profiles.confirm(ben, " ben ")
    profiles.confirm(ben, "My journal", "My journal")
    for typed in ("", "Anna", "wrong"):
        with pytest.raises(WrongSecretError):
            profiles.confirm(anna, typed)
    for typed in ("", "Anna"):
        with pytest.raises(ProfileError, match="not the name"):
            profiles.confirm(ben, typed)


def test_a_persons_own_folders_beside_the_profiles_stay(profiles: Profiles) -> None:
    profiles.add("Anna", PersonRole.STUDENT, WORDS)
    for name in ("thesis.part", "notes"):
        (profiles.folder / name).mkdir()
        (profiles.folder / name / "guest").write_text("mine", encoding="utf-8")
    assert profiles.clean_up() == 0
    assert (profiles.folder / "thesis.part" / "guest").exists()
    assert (profiles.folder / "notes" / "guest").exists()


def test_the_key_is_overwritten_when_the_journal_is_closed(workplace: OpenHome, profiles: Profiles) -> None:
    opened = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    workplace.enter(opened)
    workplace.journal.write(Activity("Walk", "c"))
    workplace.close()
    assert bytes(opened.key) == bytes(32)


def spoiled(profile: Profile, data: bytes) -> Profile:
    (profile.folder / KEYS).write_bytes(data)
    return read_profile(profile.folder)


@pytest.mark.parametrize("data", [b"", b"no JSON", b"[1]", b"{}", b"\xff" * 100_000])
def test_keys_that_are_damaged_are_told_and_left_as_they_are(profiles: Profiles, data: bytes) -> None:
    anna = spoiled(profiles.add("Anna", PersonRole.STUDENT, WORDS).opened.profile, data)
    assert anna.protection is Protection.PASSPHRASE
    with pytest.raises(Exception, match="backup restore"):
        profiles.open(anna, WORDS)
    assert (anna.folder / KEYS).read_bytes() == data


@pytest.mark.parametrize("data", [b"", b"[1]", b'{"name": 5, "role": []}', b"{", b'{"role": "king"}'])
def test_a_damaged_card_costs_only_the_name(workplace: OpenHome, profiles: Profiles, data: bytes) -> None:
    made = profiles.add("Anna", PersonRole.STUDENT, WORDS)
    write(workplace, made.opened, "Walk")
    folder = made.opened.profile.folder
    (folder / "profile.json").write_bytes(data)
    (folder / "state.json").write_bytes(data)
    (found,) = profiles.all()
    assert found.role is PersonRole.STUDENT
    assert written(workplace, profiles.open(found, WORDS)) == ["Walk"]
