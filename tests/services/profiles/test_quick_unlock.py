"""A PIN opens a locked profile again, and three wrong ones end it."""

import pytest

from desktop_app.domain.profile import PersonRole
from desktop_app.services.profiles.profiles import OpenProfile
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
