"""Calendars that are made to take all time or all memory: each bad series is left out and named, the rest is taken."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from icalendar.prop import vDDDTypes

from desktop_app.catalogue import calendar as calendar_module
from desktop_app.catalogue import calendar_text, repeated_events
from desktop_app.catalogue.calendar import MAX_PROBLEMS, read_calendar, read_events
from tests.catalogue.test_repeated_events import calendar
from tests.english import what

NOW = datetime(2023, 3, 8, 12, tzinfo=UTC)
GOOD = ("UID:good", "SUMMARY:Good one", "DTSTART:20230309T100000Z", "RRULE:FREQ=WEEKLY;COUNT=2")
DAILY = "RRULE:FREQ=DAILY"
ALL_SECONDS = ",".join(map(str, range(60)))
MANY_DATES = ",".join(
    f"2023{month:02}{day:02}T{hour:02}0000Z" for month in range(1, 13) for day in range(1, 29) for hour in range(18)
)
BOMBS = {
    "secondly": ("DTSTART:20230101T000000Z", "RRULE:FREQ=SECONDLY"),
    "secondly by count": ("DTSTART:20230101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=999999999"),
    "secondly, from tomorrow on": ("DTSTART:20230309T000000Z", "RRULE:FREQ=SECONDLY"),
    "minutely": ("DTSTART:19700101T000000Z", "RRULE:FREQ=MINUTELY"),
    "minutely, lower case": ("DTSTART:19700101T000000Z", "RRULE:freq=minutely"),
    "minutely until the year 9999": ("DTSTART:20230101T000000Z", "RRULE:FREQ=MINUTELY;UNTIL=99991231T235959Z"),
    "hourly since the year 1": ("DTSTART:00010101T000000Z", "RRULE:FREQ=HOURLY"),
    "each second of a day": (
        "DTSTART:20230101T000000Z",
        f"RRULE:FREQ=DAILY;BYSECOND={ALL_SECONDS};BYMINUTE={ALL_SECONDS}",
    ),
    "a day that never comes": ("DTSTART:20230101T000000Z", "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"),
    "a second that never comes": (
        "DTSTART:20230101T000000Z",
        "RRULE:FREQ=SECONDLY;COUNT=5;BYMONTH=2;BYMONTHDAY=30",
    ),
    "many dates": ("DTSTART:20230101T000000Z", f"RDATE:{MANY_DATES}"),
    "many exceptions": ("DTSTART:20230101T000000Z", DAILY, f"EXDATE:{MANY_DATES}"),
    "a thousand rules": ("DTSTART:20230101T000000Z", *["RRULE:FREQ=HOURLY"] * 1000),
}  # fmt: skip


LISTED = ",".join(["20230301T000000Z"] * 100_000)


@pytest.mark.parametrize(
    "lines",
    [
        ("RDATE:" + LISTED,),
        (DAILY, "EXDATE:" + LISTED),
        ("RDATE:20230301T000000Z",) * 7000,
        (DAILY, *("EXDATE;VALUE=DATE:20230301",) * 7000),
    ],
    ids=["dates", "exceptions", "lines of dates", "lines of exceptions"],
)
def test_of_dates_without_number_only_as_many_as_are_allowed_are_parsed(
    lines: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[str] = []
    parse = vDDDTypes.from_ical

    def parsing(text: str, timezone: str | None = None) -> object:
        parsed.append(text)
        return parse(text, timezone)

    monkeypatch.setattr(vDDDTypes, "from_ical", staticmethod(parsing))
    bomb = ("UID:bomb", "SUMMARY:Bomb", "DTSTART:20230101T000000Z", *lines)
    events, problems = read_calendar(calendar(bomb, GOOD), "mine.ics", NOW)
    assert 0 < len(parsed) <= calendar_text.MAX_STATED_TIMES + 10
    assert [event.title for event in events] == ["Good one", "Good one"]
    assert [what(one) for one in problems] == ["Bomb: it repeats too often"]


def test_dates_of_many_series_have_a_limit_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_text, "MAX_ALL_TIMES", 100)
    dates = ",".join(["20230301T000000Z"] * 40)
    many = [(f"UID:{n}", f"SUMMARY:Series {n}", "DTSTART:20230301T000000Z", f"RDATE:{dates}") for n in range(4)]
    events, problems = read_calendar(calendar(*many, GOOD), "mine.ics", NOW)
    assert {event.title for event in events} == {"Series 0", "Series 1", "Good one"}
    assert [what(one) for one in problems] == [f"Series {n}: it repeats too often" for n in (2, 3)]


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated_events, "SERIES_TIMEOUT", 0.1)


@pytest.mark.parametrize("name", [*BOMBS])
def test_a_series_of_too_many_times_is_named_and_the_others_are_taken(name: str) -> None:
    bomb = ("UID:bomb", "SUMMARY:Bomb", *BOMBS[name])
    events, problems = read_calendar(calendar(bomb, GOOD), "mine.ics", NOW)
    assert [event.title for event in events] == ["Good one", "Good one"]
    assert [what(one) for one in problems] == ["Bomb: it repeats too often"]


def test_a_series_with_thousands_of_changed_times_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeated_events, "MAX_STATED_TIMES", 100)
    changed = [
        ("UID:bomb", "SUMMARY:Bomb", "DTSTART:20230309T100000Z", f"RECURRENCE-ID:2023{m:02}{d:02}T{h:02}0000Z")
        for m in range(1, 2) for d in range(1, 29) for h in range(4)
    ]  # fmt: skip
    events, problems = read_calendar(
        calendar(("UID:bomb", "SUMMARY:Bomb", "DTSTART:20230101T000000Z", DAILY), *changed, GOOD), "mine.ics", NOW
    )
    assert [event.title for event in events] == ["Good one", "Good one"]
    assert [what(one) for one in problems] == ["Bomb: it repeats too often"]


def test_a_short_series_by_the_minute_is_taken() -> None:
    events, problems = read_calendar(
        calendar(("UID:a", "DTSTART:20230309T100000Z", "RRULE:FREQ=MINUTELY;INTERVAL=10;COUNT=3")), "mine.ics", NOW
    )
    assert (len(events), problems) == (3, ())


def test_all_series_together_have_a_limit_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.catalogue.calendar.TIMEOUT", -1.0)
    with_single = ("UID:single", "SUMMARY:Single", "DTSTART:20230309T100000Z")
    events, problems = read_calendar(calendar(GOOD, with_single), "mine.ics", NOW)
    assert [event.title for event in events] == ["Single"]
    assert [what(one) for one in problems] == ["Good one: it repeats too often"]


def test_the_limit_of_time_ends_what_never_ends_and_nothing_later() -> None:
    with repeated_events._time_limit(0.05):
        pass
    with pytest.raises(repeated_events.TooOftenError):
        _search_for_ever()
    assert sum(range(1000)) == 499500


def _search_for_ever(*, loses: bool = False) -> None:
    with repeated_events._time_limit(0.05):
        with suppress(KeyboardInterrupt):
            while loses:
                time.monotonic()
        while time.monotonic():
            pass


def test_the_limit_of_time_holds_also_where_a_library_loses_the_interruption() -> None:
    with pytest.raises(repeated_events.TooOftenError):
        _search_for_ever(loses=True)


def test_more_events_than_can_be_shown_are_cut_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_module, "MAX_EVENTS", 20)
    many = [(f"UID:{n}", f"DTSTART:20230309T{n % 24:02}0000Z") for n in range(25)]
    events, problems = read_calendar(calendar(*many), "mine.ics", NOW)
    assert len(events) == 20
    assert [what(one) for one in problems] == ["Of 25 events, the last 20 were imported"]
    assert len(read_events(calendar(*many), "c.ics")) == 20


def test_of_many_problems_the_first_are_named() -> None:
    many = [(f"UID:{n}", "SUMMARY:No time") for n in range(MAX_PROBLEMS * 2)]
    _, problems = read_calendar(calendar(GOOD, *many), "mine.ics", NOW)
    assert len(problems) == MAX_PROBLEMS


def test_texts_that_cannot_be_stored_or_shown_are_repaired() -> None:
    odd = (
        "UID:a\x00b",
        "SUMMARY:T\x1bi\u202etle",
        "DESCRIPTION:x\x00y",
        "LOCATION:l\x07",
        "SEQUENCE:99999999999999999999",
    )
    (event,), _ = read_calendar(calendar((*odd, "DTSTART:20230309T100000Z")), "mine.ics", NOW)
    assert (event.uid, event.title, event.description, event.place) == ("ab", "Title", "xy", "l")
    assert event.sequence == 0


@pytest.mark.parametrize(
    "when",
    [
        ("DTSTART:99991231T235959Z",),
        ("DTSTART:20230309T100000Z", "DURATION:P3000000D"),
        ("DTSTART:20230309T100000Z", "DURATION:P99999999999D"),
        ("DTSTART:20230309T100000Z", "DTEND:99991231T235959Z"),
        ("DTSTART;VALUE=DATE:99991231",),
    ],
)  # fmt: skip
def test_a_time_that_no_calendar_can_show_is_named(when: tuple[str, ...]) -> None:
    events, problems = read_calendar(calendar(("UID:a", "SUMMARY:Late", *when), GOOD), "mine.ics", NOW)
    assert [event.title for event in events] == ["Good one", "Good one"]
    assert [what(one) for one in problems] == ["Late: its time can't be read"]
