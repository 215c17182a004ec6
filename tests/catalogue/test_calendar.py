from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.catalogue.calendar import read_events, write_events
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.campaign import EventKind
from tests.conftest import CORPUS

PLAIN = b"""BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20230301T080000Z\r
%s\r\nSUMMARY:A webinar\r\nCATEGORIES:WEBINAR\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""


def test_the_default_campaign_has_three_webinars_and_a_conference(resources: Path) -> None:
    events = read_events((resources / "campaigns/spring-2023/events.ics").read_bytes(), "events.ics")
    assert [event.kind for event in events] == [*[EventKind.WEBINAR] * 3, EventKind.CONFERENCE]
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
    assert event.duration == timedelta(hours=1)
    assert (event.kind, event.sample) == (EventKind.WEBINAR, False)


def test_events_come_back_from_our_own_calendar_as_they_were(resources: Path) -> None:
    events = read_events((resources / "campaigns/spring-2023/events.ics").read_bytes(), "events.ics")
    written = write_events(events, "Spring")
    assert read_events(written, "events.ics") == events
    assert b"BEGIN:VTIMEZONE" in written


def test_what_is_no_calendar_is_told() -> None:
    with pytest.raises(DocumentError, match="not a calendar"):
        read_events(b"<html>", "x.ics")


@pytest.mark.parametrize("file", sorted(CORPUS.glob("ical/*/*.ics")) or [CORPUS / "ical"], ids=lambda path: path.name)
def test_real_calendars_are_read_or_refused_in_words(file: Path) -> None:
    if not file.is_file():
        pytest.skip(f"the corpus is not here: {file}")
    try:
        events = read_events(file.read_bytes(), file.name)
    except DocumentError as error:
        understood = bool(error.advice)
    else:
        understood = all(event.starts.tzinfo for event in events)
    assert understood
