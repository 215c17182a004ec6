import pytest

from desktop_app.domain.wording import Wording


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (5, "5 min"), (60, "1 h"), (95, "1 h 35 min")])
def test_minutes_are_told_as_people_tell_them(minutes: int, words: str) -> None:
    assert Wording().minutes(minutes) == words
