"""The bin for deleted profiles, over real folders."""

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.profile import ON_STICKS, PersonRole, Profile
from desktop_app.domain.records.activity import Activity
from desktop_app.services.backups.backups import Backups
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_bin import BIN, DAYS, DeletedProfile
from desktop_app.services.profiles.profile_folder import ProfileError
from desktop_app.services.profiles.profiles import Profiles
from tests.conftest import SteppingClock
from tests.keyrings import MemoryKeyring
from tests.open_home import OpenHome

WORDS = "four paper boats at noon"


class Killed(BaseException):
    """The process ended here."""


@pytest.fixture
def profiles(workplace: OpenHome) -> Profiles:
    return workplace.profiles


def written(workplace: OpenHome, opened: OpenProfile, title: str = "Walk") -> Profile:
    """A profile with an entry and a backup; its journal is closed."""
    workplace.enter(OpenProfile(opened.profile, bytearray(opened.key)))
    workplace.journal.write(Activity(title, "c"))
    workplace.of_profile.backups().create()
    workplace.close()
    return opened.profile


@pytest.fixture
def anna(workplace: OpenHome, profiles: Profiles) -> Profile:
    return written(workplace, profiles.add("Anna", PersonRole.STUDENT, WORDS).opened)


def titles(workplace: OpenHome, opened: OpenProfile) -> list[str]:
    workplace.enter(opened)
    try:
        return [value.title for _, value in workplace.journal.activities()]
    finally:
        workplace.close()


def in_bin(profiles: Profiles) -> tuple[DeletedProfile, ...]:
    return profiles.bin.all(profiles.folder)


def test_a_deleted_profile_is_restored_as_it_was_with_its_backups(
    workplace: OpenHome, profiles: Profiles, anna: Profile, clock: SteppingClock
) -> None:
    deleted = profiles.remove(anna)
    assert profiles.all() == ()
    assert in_bin(profiles) == (deleted,)
    assert [path.name for path in deleted.backups.iterdir()]
    back = profiles.restore(deleted)
    assert back.folder == anna.folder
    assert in_bin(profiles) == ()
    assert titles(workplace, profiles.open(back, WORDS)) == ["Walk"]
    assert len(Backups(profiles.open(back, WORDS), clock).all()) == 1


def test_a_deleted_profile_is_kept_for_its_time_and_then_removed_with_its_backups(
    profiles: Profiles, anna: Profile, clock: SteppingClock
) -> None:
    deleted = profiles.remove(anna)
    clock.now += timedelta(days=DAYS - 1)
    profiles.clean_up()
    assert in_bin(profiles) == (deleted,)
    clock.now += timedelta(days=1)
    profiles.clean_up()
    assert in_bin(profiles) == ()
    assert not deleted.profile.folder.exists()
    assert not deleted.backups.exists()


def test_backups_in_a_folder_of_ones_choice_stay_for_ever(
    workplace: OpenHome, profiles: Profiles, clock: SteppingClock, tmp_path: Path
) -> None:
    opened = profiles.add("Anna", PersonRole.STUDENT, WORDS).opened
    workplace.enter(opened)
    workplace.journal.write(Activity("Walk", "c"))
    made = workplace.of_profile.backups(tmp_path / "usb").create()
    workplace.close()
    profiles.remove(opened.profile)
    clock.now += timedelta(days=DAYS + 1)
    profiles.clean_up()
    assert made.folder.exists()


def test_backups_that_an_earlier_version_made_inside_a_profile_are_found_and_never_deleted_with_it(
    workplace: OpenHome, profiles: Profiles, anna: Profile, clock: SteppingClock
) -> None:
    (made,) = Backups(profiles.open(anna, WORDS), clock).all()
    (anna.folder / "backups").mkdir()
    made.folder.rename(anna.folder / "backups" / made.name)
    opened = profiles.open(anna, WORDS)
    assert [one.name for one in Backups(opened, clock).all()] == [made.name]
    clock.now += timedelta(days=2)
    Backups(opened, clock).create()
    assert not (anna.folder / "backups").exists()
    assert len(Backups(opened, clock).all()) == 2
    (anna.folder / "backups").mkdir()
    made.folder.rename(anna.folder / "backups" / made.name)
    deleted = profiles.remove(anna)
    assert (deleted.backups / made.name).exists()
    assert not (deleted.profile.folder / "backups").exists()


def test_a_profile_whose_name_was_taken_meanwhile_gets_the_day_behind_it(
    workplace: OpenHome, profiles: Profiles, anna: Profile
) -> None:
    deleted = profiles.remove(anna)
    other = written(workplace, profiles.add("ANNA", PersonRole.STUDENT, WORDS).opened, "Talk")
    back = profiles.restore(deleted)
    assert back.name == "Anna (2023-03-01)"
    assert titles(workplace, profiles.open(profiles.named("Anna (2023-03-01)"), WORDS)) == ["Walk"]
    assert titles(workplace, profiles.open(other, WORDS)) == ["Talk"]


def test_the_unnamed_profile_of_the_command_line_is_never_taken_for_the_next_one(
    workplace: OpenHome, profiles: Profiles, clock: SteppingClock
) -> None:
    first = profiles.remove(written(workplace, profiles.only(), "Walk"))
    second = written(workplace, profiles.only(), "Talk")
    clock.now += timedelta(days=1)
    back = profiles.restore(first)
    assert titles(workplace, profiles.open(back)) == ["Walk"]
    assert [len(Backups(profiles.open(one), clock).all()) for one in (second, back)] == [1, 1]
    profiles.remove(back)
    clock.now += timedelta(days=DAYS + 1)
    profiles.clean_up()
    assert len(Backups(profiles.open(second), clock).all()) == 1


def test_a_profile_in_the_keyring_opens_again_and_its_key_goes_at_the_end(
    workplace: OpenHome, profiles: Profiles, own_keyring: MemoryKeyring
) -> None:
    deleted = profiles.remove(written(workplace, profiles.add("Anna", PersonRole.STUDENT).opened))
    back = profiles.restore(deleted)
    assert titles(workplace, profiles.open(back)) == ["Walk"]
    profiles.bin.remove(profiles.remove(back))
    assert not own_keyring.kept


def test_a_profile_that_moved_to_a_stick_is_in_the_bin_here(
    workplace: OpenHome, profiles: Profiles, tmp_path: Path
) -> None:
    workplace.enter(profiles.add("Anna", PersonRole.STUDENT, WORDS).opened)
    workplace.journal.write(Activity("Walk", "c"))
    workplace.of_profile.backups().create()
    workplace.of_profile.move(tmp_path / "stick")
    workplace.close()
    (deleted,) = in_bin(profiles)
    assert [path.name for path in deleted.backups.iterdir()]
    (moved,) = profiles.all(tmp_path / "stick" / ON_STICKS)
    profiles.remove(moved)
    assert [one.profile.name for one in profiles.bin.all(tmp_path / "stick" / ON_STICKS)] == ["Anna"]


def test_what_else_lies_in_the_bin_is_left_alone(profiles: Profiles, anna: Profile, clock: SteppingClock) -> None:
    profiles.remove(anna)
    for name in ("mine", "20220101T000000Z-mine", "20229901T000000Z-mine"):
        (profiles.folder / BIN / name).mkdir()
    (profiles.folder / BIN / "20220101T000000Z-file").write_text("mine", encoding="utf-8")
    clock.now += timedelta(days=DAYS + 1)
    profiles.clean_up()
    assert len(list((profiles.folder / BIN).iterdir())) == 4
    with pytest.raises(ProfileError, match="no such deleted profile"):
        profiles.bin.named(profiles.folder, "Anna")


def test_a_profile_that_cannot_be_moved_into_the_bin_is_whole_where_it_was(
    workplace: OpenHome, profiles: Profiles, anna: Profile
) -> None:
    (profiles.folder / BIN).write_text("in the way", encoding="utf-8")
    with pytest.raises(ProfileError, match="Nothing was removed"):
        profiles.remove(anna)
    assert titles(workplace, profiles.open(profiles.named("Anna"), WORDS)) == ["Walk"]


def killed_at(call: int, monkeypatch: pytest.MonkeyPatch, step: Callable[[], object]) -> bool:
    """Run a step whose process ends before the given change of the disk; False where the step ends before that."""
    left = call

    def before_each(real: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0:  # nothing happens after the end, whatever code cleans up on the way
                raise Killed
            return real(*arguments, **named)

        return counted

    with monkeypatch.context() as patched:
        for name in ("rename", "replace", "mkdir", "rmdir", "unlink", "open"):
            patched.setattr(os, name, before_each(getattr(os, name)))
        try:
            step()
        except Killed:
            return True
    return False


def test_wherever_a_deletion_is_killed_the_profile_is_whole_where_it_was_or_in_the_bin(
    workplace: OpenHome, profiles: Profiles, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = written(workplace, profiles.only())
    call, killed = 0, True
    while killed:
        (anna.folder / "backups").mkdir(exist_ok=True)
        killed = killed_at(call, monkeypatch, lambda: profiles.remove(profiles.all()[0]))
        back = profiles.all() or tuple(profiles.restore(one) for one in in_bin(profiles))
        assert len(back) == 1, call
        assert titles(workplace, profiles.open(back[0])) == ["Walk"], call
        call += 1
    assert call > 3
    assert len(Backups(profiles.open(profiles.all()[0]), clock).all()) == 1


def test_wherever_the_emptying_of_the_bin_is_killed_the_next_start_ends_it(
    workplace: OpenHome, profiles: Profiles, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, killed = 0, True
    while killed:
        profiles.remove(written(workplace, profiles.add("Anna", PersonRole.STUDENT, WORDS).opened))
        clock.now += timedelta(days=DAYS + 1)
        killed = killed_at(call, monkeypatch, profiles.clean_up)
        for one in in_bin(profiles):
            profiles.open(one.profile, WORDS).forget()
        profiles.clean_up()
        for place in (BIN, "springshelf-backups"):
            assert [path for path in (profiles.folder / place).rglob("*") if path.is_file()] == [], call
        call += 1
    assert call > 6


def test_what_a_person_put_between_the_files_of_a_profile_stays_when_it_is_removed_for_good(
    profiles: Profiles, anna: Profile, tmp_path: Path
) -> None:
    (anna.folder / "thesis.odt").write_text("mine", encoding="utf-8")
    (anna.folder / "pictures").mkdir()
    (anna.folder / "pictures" / "journal.db").write_text("mine", encoding="utf-8")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "paper.txt").write_text("mine", encoding="utf-8")
    (anna.folder / "link").symlink_to(elsewhere)
    deleted = profiles.remove(anna)
    (made,) = deleted.backups.iterdir()
    named = made.with_name("before the exam")
    shutil.copytree(made, named)
    (deleted.backups / "notes.txt").write_text("mine", encoding="utf-8")
    linked = tmp_path / made.name
    shutil.copytree(made, linked)
    (deleted.backups / "20200101-000000").symlink_to(linked)
    profiles.bin.remove(deleted)
    assert in_bin(profiles) == ()
    aside = profiles.folder / BIN / f"other-files-{anna.folder.name}"
    assert (aside / "thesis.odt").read_text(encoding="utf-8") == "mine"
    assert (aside / "pictures" / "journal.db").exists()
    assert (elsewhere / "paper.txt").exists()
    assert sorted(one.name for one in deleted.backups.iterdir()) == ["20200101-000000", "before the exam", "notes.txt"]
    assert (linked / "journal.db").exists()
    assert [path.name for path in (profiles.folder / BIN).iterdir()] == [aside.name]


def test_backups_in_a_folder_that_is_a_link_go_and_the_link_stays(
    profiles: Profiles, anna: Profile, tmp_path: Path
) -> None:
    deleted = profiles.remove(anna)
    deleted.backups.rename(tmp_path / "larger disk")
    deleted.backups.symlink_to(tmp_path / "larger disk")
    (tmp_path / "larger disk" / "mine.txt").write_text("mine", encoding="utf-8")
    profiles.bin.remove(deleted)
    assert [one.name for one in (tmp_path / "larger disk").iterdir()] == ["mine.txt"]
    assert in_bin(profiles) == ()


def test_a_copy_of_a_profile_that_a_person_made_keeps_its_backups_and_its_key(
    workplace: OpenHome, profiles: Profiles, own_keyring: MemoryKeyring, clock: SteppingClock
) -> None:
    anna = written(workplace, profiles.add("Anna", PersonRole.STUDENT).opened)
    copy = anna.folder.with_name("anna by hand")
    shutil.copytree(anna.folder, copy)
    profiles.bin.remove(profiles.remove(anna))
    (left,) = profiles.all()
    assert left.folder == copy
    assert titles(workplace, profiles.open(left)) == ["Walk"]
    assert len(Backups(profiles.open(left), clock).all()) == 1
    profiles.bin.remove(profiles.remove(left))
    assert not own_keyring.kept
    assert not profiles.bin.all(profiles.folder)
