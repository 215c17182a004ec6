from datetime import time as time_of_day
from datetime import timedelta

import pytest

from desktop_app.domain.fetching import FetchRules, pause_after


@pytest.mark.parametrize(
    ("begins", "ends", "moment", "is_open"),
    [(22, 6, 23, True), (22, 6, 5, True), (22, 6, 6, False), (22, 6, 12, False), (9, 17, 12, True), (9, 17, 8, False)],
)
def test_a_window_of_hours_may_span_midnight(begins: int, ends: int, moment: int, is_open: bool) -> None:
    rules = FetchRules(begins=time_of_day(begins), ends=time_of_day(ends))
    assert rules.is_open(time_of_day(moment)) is is_open


def test_pauses_grow_to_an_hour_and_no_further() -> None:
    assert [pause_after(tries).total_seconds() for tries in (1, 2, 3)] == [0.5, 1.5, 4.5]
    assert pause_after(1000) == timedelta(hours=1)
    assert pause_after(1, asked=7200) == timedelta(hours=2)
    assert pause_after(1, asked=1e9) == timedelta(days=1)
