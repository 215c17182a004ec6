import pytest

from desktop_app.domain.policy import LOCK_MINUTES, Feature, Policy


@pytest.mark.parametrize(
    ("longest", "chosen", "minutes"),
    [
        (None, "", LOCK_MINUTES),
        (None, "30", 30),
        (5, "30", 5),
        (5, "", 5),
        (60, "3", 3),
        (None, "0", LOCK_MINUTES),
        (None, "soon", LOCK_MINUTES),
    ],
)
def test_a_journal_locks_after_what_was_chosen_and_never_later_than_the_policy(
    longest: int | None, chosen: str, minutes: int
) -> None:
    assert Policy(longest_minutes=longest).lock_minutes(chosen) == minutes


def test_what_is_hidden_is_not_shown() -> None:
    policy = Policy(hidden=frozenset({Feature.LEND}))
    assert not policy.shows(Feature.LEND)
    assert policy.shows(Feature.QUIZ)
    assert not policy.is_for_the_shelf
