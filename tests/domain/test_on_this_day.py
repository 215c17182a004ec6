from datetime import date

from desktop_app.domain.on_this_day import TimeAgo, on_this_day
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.revision import RecordId


def line(day: date) -> RecordLine:
    return RecordLine(RecordId(day.isoformat()), "activity", "x", day)


def test_a_week_a_month_and_years_ago_are_met_again() -> None:
    days = [date(2021, 3, 8), date(2023, 3, 1), date(2023, 2, 8), date(2023, 3, 7), date(2022, 3, 8)]
    found = on_this_day([line(day) for day in days], date(2023, 3, 8), 9)
    assert [(one.ago, one.years) for one in found] == [
        (TimeAgo.YEARS, 2),
        (TimeAgo.YEARS, 1),
        (TimeAgo.MONTH, 0),
        (TimeAgo.WEEK, 0),
    ]


def test_a_month_without_such_a_day_has_none() -> None:
    assert on_this_day([line(date(2023, 2, 28))], date(2023, 3, 31), 9) == ()
    assert [one.ago for one in on_this_day([line(date(2022, 12, 31))], date(2023, 1, 31), 9)] == [TimeAgo.MONTH]
