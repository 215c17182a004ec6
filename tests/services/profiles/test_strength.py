import pytest

from desktop_app.services.profiles.strength import YEAR
from desktop_app.services.profiles.strength_estimate import estimate_strength


@pytest.mark.parametrize("weak", ["password", "123456789", "qwertyuiop", "P@ssw0rd1!", "anna2005"])
def test_what_everybody_tries_first_is_weak_whatever_signs_are_in_it(weak: str) -> None:
    assert estimate_strength(weak).level <= 1


@pytest.mark.parametrize("strong", ["four paper boats at noon", "τέσσερις βάρκες από χαρτί", "wq7 zehn kiesel mond"])
def test_words_of_ones_own_are_strong_without_capitals_or_digits(strong: str) -> None:
    assert estimate_strength(strong).level >= 3
    assert estimate_strength(strong).seconds > 10 * YEAR


def test_the_own_name_helps_little() -> None:
    assert (
        estimate_strength("kowalska zielinska", ["Anna Kowalska Zielinska"]).seconds
        < estimate_strength("kowalska zielinska").seconds
    )


def test_an_empty_or_very_long_one_is_estimated_at_once() -> None:
    assert estimate_strength("").level == 0
    assert estimate_strength("ab c" * 10_000).level == 0  # it repeats itself, and that is tried early
    assert estimate_strength("four paper boats at noon, " * 1_000).level >= 3
