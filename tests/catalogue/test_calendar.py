from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.catalogue.calendar import read_calendar, read_events, write_events
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.campaign import EventKind
from tests.corpus import CORPUS
from tests.english import advice, english

PLAIN = b"""BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20230301T080000Z\r
%s\r\nSUMMARY:A webinar\r\nCATEGORIES:WEBINAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""


def test_the_default_campaign_has_three_webinars_and_a_conference_with_five_sessions(resources: Path) -> None:
    events = read_events((resources / "campaigns/spring-2023/events.ics").read_bytes(), "events.ics")
    assert [event.kind for event in events] == [*[EventKind.WEBINAR] * 3, *[EventKind.CONFERENCE] * 6]
    assert all(event.sample and "sample" in event.description for event in events)


@pytest.mark.parametrize(
    ("start", "offset"),
    [
        (b"DTSTART;TZID=Europe/Brussels:20230308T170000", timedelta(hours=1)),
        (b"DTSTART:20230308T170000Z", timedelta(0)),
        (b"DTSTART:20230308T170000", timedelta(0)),
        (b"DTSTART;VALUE=DATE:20230308", timedelta(0)),
    ],
)
def test_each_kind_of_start_has_a_zone(start: bytes, offset: timedelta) -> None:
    (event,) = read_events(PLAIN % start, "x.ics")
    assert event.starts.utcoffset() == offset
    assert event.duration == (timedelta(days=1) if event.all_day else timedelta(hours=1))
    assert (event.kind, event.sample) == (EventKind.WEBINAR, False)


def test_events_come_back_from_our_own_calendar_as_they_were(resources: Path) -> None:
    events = read_events((resources / "campaigns/spring-2023/events.ics").read_bytes(), "events.ics")
    written = write_events(events, "Spring")
    assert read_events(written, "events.ics") == events
    assert b"BEGIN:VTIMEZONE" in written


def test_what_is_no_calendar_is_told() -> None:
    with pytest.raises(DocumentError, match="not a calendar"):
        read_events(b"<html>", "x.ics")


NOW = datetime(2025, 10, 1, 12, tzinfo=UTC)
REAL = sorted(CORPUS.glob("ical/*/*.ics")) or [CORPUS / "ical"]
IN_THEM = {
    "calendar_labs_same_day_dtend.ics": 1,
    "google_dtstart_until_mismatch.ics": 0,
    "office_356_custom_timezone.ics": 15,
    "office_365_extended_timezone.ics": 1,
    "office_365_invalid_timezone.ics": 1,
    "extended_values.ics": 0,
    "google_calendar_public_holidays.ics": 111,
    "recurring_event.ics": 211,
    "recurring_with_single_change.ics": 3,
}

PROBLEMS_IN = {
    "office_365_invalid_timezone.ics": [
        "Uffe: its time zone Customized Time Zone is not known, so its hours are taken as those of this computer."
    ]
}


@pytest.mark.parametrize("file", REAL, ids=lambda path: path.name)
def test_a_persons_own_calendar_is_read_with_what_repeats_in_it(file: Path) -> None:
    if not file.is_file():
        pytest.skip(f"the corpus is not here: {file}")
    events, problems = read_calendar(file.read_bytes(), file.name, NOW)
    assert [*map(english, problems)] == PROBLEMS_IN.get(file.name, [])
    assert len({event.uid for event in events}) == len(events)
    assert all(event.starts.tzinfo for event in events)
    if file.name in IN_THEM:
        assert len(events) == IN_THEM[file.name]


@pytest.mark.parametrize("file", REAL, ids=lambda path: path.name)
def test_real_calendars_go_out_and_come_back(file: Path) -> None:
    if not file.is_file():
        pytest.skip(f"the corpus is not here: {file}")
    events, _ = read_calendar(file.read_bytes(), file.name, NOW)
    again, problems = read_calendar(write_events(events, "Mine", timedelta(minutes=15)), "mine.ics", NOW)
    assert problems == ()
    assert [(one.uid, one.title, one.starts, one.all_day) for one in again] == [
        (one.uid, one.title, one.starts, one.all_day) for one in events
    ]


def test_an_event_that_can_not_be_read_is_told_beside_the_rest() -> None:
    broken = PLAIN % b"DTSTART:20230308T170000Z"
    broken = broken.replace(b"END:VCALENDAR", b"BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Odd\r\nEND:VEVENT\r\nEND:VCALENDAR")
    events, problems = read_calendar(broken, "x.ics", NOW)
    assert [event.title for event in events] == ["A webinar"]
    assert [*map(english, problems)] == ["Odd: it has no start."]


def test_a_calendar_with_nothing_to_read_is_explained() -> None:
    with pytest.raises(DocumentError, match="Nothing in this calendar"):
        read_calendar(PLAIN % b"X-NOTHING:1", "x.ics", NOW)


def test_a_reminder_rings_before_the_event(resources: Path) -> None:
    events = read_events((resources / "campaigns/spring-2023/events.ics").read_bytes(), "events.ics")
    written = write_events(events[:1], "Spring", timedelta(minutes=15))
    assert b"BEGIN:VALARM" in written
    assert b"TRIGGER:-PT15M" in written
    assert b"SEQUENCE:0" in written


@pytest.mark.parametrize("file", REAL, ids=lambda path: path.name)
def test_real_calendars_are_read_or_refused_in_words(file: Path) -> None:
    if not file.is_file():
        pytest.skip(f"the corpus is not here: {file}")
    try:
        events = read_events(file.read_bytes(), file.name)
    except DocumentError as error:
        understood = bool(advice(error))
    else:
        understood = all(event.starts.tzinfo for event in events)
    assert understood


def test_an_event_of_an_unknown_kind_is_written_on_as_it_came() -> None:
    data = (PLAIN % b"DTSTART:20230308T170000Z").replace(b"CATEGORIES:WEBINAR", b"CATEGORIES:SAMPLE,WORKSHOP")
    (event,) = read_events(data, "events.ics")
    assert not event.kind.is_known
    assert event.sample
    written = write_events([event], "Campaign")
    assert b"CATEGORIES:WORKSHOP,SAMPLE" in written
    assert read_events(written, "events.ics") == (event,)


def test_a_zone_that_another_calendar_defines_is_not_known_here() -> None:
    zone = (
        b"BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0500\r\n"
        b"TZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    without = PLAIN % b"DTSTART;TZID=Ours:20230308T170000"
    events, problems = read_calendar(without.replace(b"BEGIN:VEVENT", zone + b"BEGIN:VEVENT"), "a.ics", NOW)
    assert (events[0].starts, problems) == (datetime(2023, 3, 8, 12, tzinfo=UTC), ())
    _, problems = read_calendar(without, "b.ics", NOW)
    assert "time zone Ours is not known" in english(problems[0])


def test_joining_and_recording_links_are_read_and_written() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20230301T100000Z\r\n"
        "CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+3225550100\r\n"
        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/a?b=1,2\r\n"
        "X-SPRINGSHELF-RECORDING;VALUE=URI:https://films.example/a\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20230302T100000Z\r\nURL:https://meet.example/b\r\nEND:VEVENT\r\n"
        "BEGIN:VEVENT\r\nUID:c\r\nDTSTART:20230303T100000Z\r\nURL:javascript:alert(1)\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    found = read_events(text.encode(), "a.ics")
    assert [(one.join, one.recording) for one in found] == [
        ("https://meet.example/a?b=1,2", "https://films.example/a"),
        ("https://meet.example/b", ""),
        ("", ""),
    ]
    again = read_events(write_events(found, "Calendar"), "a.ics")
    assert [(one.join, one.recording) for one in again] == [(one.join, one.recording) for one in found]
