from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.rotation import DAYS, NEWEST, WEEKS, backups_to_keep, superseded

START = datetime(2023, 3, 1, 8, tzinfo=UTC)


def test_an_hourly_year_leaves_the_newest_a_week_of_days_and_a_month_of_weeks() -> None:
    moments = [START + timedelta(hours=number) for number in range(24 * 365)]
    left = sorted(backups_to_keep(moments), reverse=True)
    assert left[:NEWEST] == sorted(moments, reverse=True)[:NEWEST]
    assert len({one.date() for one in left}) >= DAYS
    assert len(left) <= NEWEST + DAYS + WEEKS
    assert left[0] - left[-1] > timedelta(days=21)


def test_somebody_who_comes_back_after_a_year_still_has_all() -> None:
    seldom = [START, START + timedelta(days=400), START + timedelta(days=800)]
    assert backups_to_keep(seldom) == frozenset(seldom)


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_newest_is_always_kept_and_nothing_is_made_up(moments: list[datetime]) -> None:
    left = backups_to_keep(moments)
    assert left <= set(moments)
    assert not moments or max(moments) in left
    assert backups_to_keep(left) == left


def test_backups_go_when_good_ones_take_their_places() -> None:
    every = [START + timedelta(days=day) for day in range(60)]
    going = superseded(every, lambda one: one, lambda _one: True)
    assert set(going) == set(every) - backups_to_keep(every)


def test_a_damaged_backup_takes_no_place_and_does_not_go() -> None:
    every = [START + timedelta(days=day) for day in range(60)]
    good = every[:3]
    going = superseded(every, lambda one: one, lambda one: one in good)
    assert going == ()


def test_each_backup_is_looked_at_once_and_only_where_something_goes() -> None:
    every = [START + timedelta(days=day) for day in range(60)]
    asked: list[datetime] = []

    def is_good(one: datetime) -> bool:
        asked.append(one)
        return one.day % 2 == 0

    going = superseded(every, lambda one: one, is_good)
    assert going
    assert backups_to_keep(set(every) - {one for one in asked if one.day % 2}) <= set(asked)
    assert len(asked) == len(set(asked))
    asked.clear()
    assert superseded(every[:2], lambda one: one, is_good) == ()
    assert asked == []
