"""A PIN opens a locked profile again, and three wrong ones end it."""

from collections.abc import Callable

import pytest

from desktop_app.domain.profile import PersonRole
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile
from desktop_app.services.profiles.profile_folder import KEYS
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.services.profiles.quick_unlock import TRIES, QuickUnlock
from desktop_app.store.errors import WrongSecretError
from tests.open_home import OpenHome


@pytest.fixture
def opened(workplace: OpenHome) -> OpenProfile:
    return workplace.profiles.add("Anna", PersonRole.STUDENT, "four paper boats at noon").opened


def test_the_pin_gives_the_key_of_the_profile(opened: OpenProfile) -> None:
    unlock = QuickUnlock(opened, "2580")
    again = unlock.open("2580")
    assert (again.profile, bytes(again.key)) == (opened.profile, bytes(opened.key))
    assert unlock.folder == opened.profile.folder.name
    assert unlock.is_there


def test_three_wrong_pins_end_it(opened: OpenProfile) -> None:
    unlock = QuickUnlock(opened, "2580")
    for left in range(TRIES - 1, -1, -1):
        with pytest.raises(WrongSecretError):
            unlock.open("0000")
        assert unlock.is_there == (left > 0)
    with pytest.raises(WrongSecretError):
        unlock.open("2580")


def test_a_right_pin_gives_all_tries_back(opened: OpenProfile) -> None:
    unlock = QuickUnlock(opened, "2580")
    for _ in range(TRIES):
        with pytest.raises(WrongSecretError):
            unlock.open("0000")
        unlock.open("2580")
    assert unlock.is_there


def recover(profiles: Profiles, made: CreatedProfile) -> None:
    profiles.secrets.recover(made.opened.profile, made.code, "another passphrase")


@pytest.mark.parametrize(
    "change",
    [
        recover,
        lambda profiles, made: profiles.secrets.rekey(made.opened, "another passphrase"),
        lambda profiles, made: profiles.secrets.rekey(made.opened, "four paper boats at noon"),
        lambda profiles, made: profiles.secrets.new_code(made.opened),
        lambda profiles, made: profiles.secrets.decrypt(made.opened),
        lambda profiles, made: profiles.remove(made.opened.profile),
    ],
    ids=["recovery", "new passphrase", "same passphrase", "new code", "no passphrase", "removed"],
)
def test_every_change_of_a_secret_ends_it(
    workplace: OpenHome, change: Callable[[Profiles, CreatedProfile], object]
) -> None:
    made = workplace.profiles.add("Anna", PersonRole.STUDENT, "four paper boats at noon")
    unlock = QuickUnlock(made.opened, "2580")
    # As another process does it: with objects of its own.
    change(Profiles(workplace.profiles.folder, workplace.clock), made)
    with pytest.raises(WrongSecretError, match="no longer asked for"):
        unlock.open("2580")
    assert not unlock.is_there


def test_keys_of_another_day_end_it(workplace: OpenHome) -> None:
    made = workplace.profiles.add("Anna", PersonRole.STUDENT, "four paper boats at noon")
    old = (made.opened.profile.folder / KEYS).read_bytes()
    workplace.profiles.secrets.new_code(made.opened)
    unlock = QuickUnlock(made.opened, "2580")
    (made.opened.profile.folder / KEYS).write_bytes(old)
    assert not unlock.is_there


def test_another_name_does_not_end_it(workplace: OpenHome) -> None:
    made = workplace.profiles.add("Anna", PersonRole.STUDENT, "four paper boats at noon")
    unlock = QuickUnlock(made.opened, "2580")
    workplace.profiles.change(made.opened.profile, "Anna Kowalska", PersonRole.EDUCATOR)
    workplace.profiles.secrets.mark_used(made.opened)
    assert unlock.open("2580").key == made.opened.key
