"""A person's own calendar: events that repeat, whole days, and what can't be read of it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.catalogue.calendar import read_calendar, read_events, write_events
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.campaign import Event
from tests.english import advice, english

NOW = datetime(2023, 3, 8, 12, tzinfo=UTC)
SERIES = ("UID:series", "SUMMARY:Team meeting", "DTSTART:20230306T100000Z", "DTEND:20230306T103000Z")


def calendar(*events: tuple[str, ...]) -> bytes:
    """A calendar of events, each of these lines."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x"]
    for event in events:
        lines += ["BEGIN:VEVENT", "DTSTAMP:20230301T080000Z", *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def read(*events: tuple[str, ...]) -> tuple[Event, ...]:
    found, problems = read_calendar(calendar(*events), "mine.ics", NOW)
    assert problems == ()
    return found


def hours(events: tuple[Event, ...]) -> list[str]:
    return [event.starts.astimezone(UTC).strftime("%m-%d %H") for event in events]


def test_an_event_that_repeats_is_there_at_each_of_its_times() -> None:
    events = read((*SERIES, "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert hours(events) == ["03-06 10", "03-13 10", "03-20 10"]
    assert {event.duration for event in events} == {timedelta(minutes=30)}
    assert len({event.uid for event in events}) == 3
    assert all(event.uid.startswith("series/2023-03-") for event in events)


def test_an_event_with_listed_dates_is_there_at_each_of_them() -> None:
    assert hours(read((*SERIES, "RDATE:20230309T090000Z"))) == ["03-06 10", "03-09 09"]


def test_one_time_that_was_moved_stands_where_it_was_moved_to() -> None:
    moved = ("UID:series", "SUMMARY:Moved", "RECURRENCE-ID:20230313T100000Z", "DTSTART:20230313T150000Z")
    events = read((*SERIES, "RRULE:FREQ=WEEKLY;COUNT=3"), moved)
    assert hours(events) == ["03-06 10", "03-13 15", "03-20 10"]
    assert [event.title for event in events] == ["Team meeting", "Moved", "Team meeting"]


def test_an_event_that_never_ends_is_taken_for_half_a_year() -> None:
    events = read((*SERIES, "RRULE:FREQ=WEEKLY"))
    assert events[0].starts == datetime(2023, 3, 6, 10, tzinfo=UTC)
    assert timedelta(days=170) < events[-1].starts - NOW <= timedelta(days=180)


def test_the_other_events_stand_beside_those_that_repeat() -> None:
    alone = ("UID:alone", "SUMMARY:A webinar", "DTSTART:20230307T170000Z")
    events = read((*SERIES, "RRULE:FREQ=WEEKLY;COUNT=2"), alone)
    assert hours(events) == ["03-06 10", "03-07 17", "03-13 10"]
    assert events[1].uid == "alone"


def test_a_whole_day_stays_one_when_it_is_written() -> None:
    days = read(
        ("UID:day", "SUMMARY:School day", "DTSTART;VALUE=DATE:20230308"),
        ("UID:days", "SUMMARY:Conference", "DTSTART;VALUE=DATE:20230309", "DTEND;VALUE=DATE:20230311"),
    )
    assert [(day.all_day, day.duration) for day in days] == [(True, timedelta(days=1)), (True, timedelta(days=2))]
    written = write_events(days, "Mine")
    assert b"DTSTART;VALUE=DATE:20230308" in written
    assert read_events(written, "mine.ics") == days


def test_an_event_without_a_uid_is_told_from_others_by_its_title_and_time() -> None:
    events = read(("SUMMARY:Walk", "DTSTART:20230308T100000Z"), ("SUMMARY:Walk", "DTSTART:20230309T100000Z"))
    assert [event.uid for event in events] == ["Walk/2023-03-08T10:00:00+00:00", "Walk/2023-03-09T10:00:00+00:00"]


def test_an_event_that_ends_before_it_begins_takes_no_time() -> None:
    (event,) = read(("UID:1", "SUMMARY:Odd", "DTSTART:20230308T100000Z", "DTEND:20230308T090000Z"))
    assert event.duration == timedelta(0)


@pytest.mark.parametrize("line", ["DTSTART:yesterday", "DTSTART:20230308T100000Z\r\nDURATION:long"])
def test_a_time_that_cannot_be_read_is_named_and_the_rest_is_there(line: str) -> None:
    good = ("UID:good", "SUMMARY:Good", "DTSTART:20230308T100000Z")
    events, problems = read_calendar(calendar(("UID:bad", "SUMMARY:Bad", line), good), "mine.ics", NOW)
    assert [event.title for event in events] == ["Good"]
    assert len(problems) == 1
    assert english(problems[0]).startswith("Bad: it")


def test_a_calendar_of_which_nothing_can_be_read_is_refused_with_the_reasons() -> None:
    with pytest.raises(DocumentError, match="Nothing in this calendar can be read") as caught:
        read_calendar(calendar(("UID:bad", "SUMMARY:Bad")), "mine.ics", NOW)
    assert "Bad: it has no start." in advice(caught.value)


def test_a_series_is_expanded_in_another_thread_as_well() -> None:
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(read, (*SERIES, "RRULE:FREQ=WEEKLY;COUNT=3")).result() == read(
            (*SERIES, "RRULE:FREQ=WEEKLY;COUNT=3")
        )
