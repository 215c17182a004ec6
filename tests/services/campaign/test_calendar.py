from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.catalogue.calendar import read_events, write_events
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.campaign import Event, EventKind
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.reading.errors import LimitError
from desktop_app.services.campaign import calendar as calendar_module
from desktop_app.services.campaign.calendar import Calendar, CalendarError, due
from tests.english import what
from tests.open_home import OpenHome

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
MEETING = Event("m@x", "Meeting", EventKind.OTHER, NOON, timedelta(hours=1), "With the mentor", "Room 4")


@pytest.fixture
def calendar(workplace: OpenHome) -> Calendar:
    return workplace.calendar


def written(folder: Path, *events: Event) -> Path:
    (folder / "mine.ics").write_bytes(write_events(events, "Mine"))
    return folder / "mine.ics"


def test_events_of_ones_own_are_taken_in_once(calendar: Calendar, tmp_path: Path) -> None:
    file = written(tmp_path, MEETING)
    assert calendar.import_file(file).added == 1
    again = calendar.import_file(file)
    assert (again.added, again.changed, again.known) == (0, 0, 1)
    (event,) = calendar.events(None)
    assert (event.title, event.starts, event.place) == ("Meeting", NOON, "Room 4")


def test_an_event_that_its_organiser_moved_is_changed_and_what_i_did_stays(calendar: Calendar, tmp_path: Path) -> None:
    calendar.import_file(written(tmp_path, MEETING))
    calendar.attend(MEETING, AttendanceState.GOING)
    moved = Event("m@x", "Meeting", EventKind.OTHER, NOON + timedelta(days=1), timedelta(hours=1), sequence=1)
    assert calendar.import_file(written(tmp_path, moved)).changed == 1
    (event,) = calendar.events(None)
    assert event.starts == NOON + timedelta(days=1)
    assert calendar.attendance() == {"m@x": AttendanceState.GOING}


def test_all_events_go_out_with_a_reminder_and_stable_names(calendar: Calendar, tmp_path: Path) -> None:
    calendar.import_file(written(tmp_path, MEETING))
    calendar.save(calendar.events(None), tmp_path / "out.ics")
    data = (tmp_path / "out.ics").read_bytes()
    assert data.count(b"BEGIN:VALARM") == 1
    assert [event.uid for event in read_events(data, "out.ics")] == ["m@x"]


def test_a_calendar_that_can_not_be_read_or_written_is_explained(calendar: Calendar, tmp_path: Path) -> None:
    with pytest.raises(CalendarError, match="can't be read"):
        calendar.import_file(tmp_path / "none.ics")
    (tmp_path / "file").write_text("x")
    with pytest.raises(CalendarError, match="can’t be written"):
        calendar.save([MEETING], tmp_path / "file" / "out.ics")


def test_an_event_is_due_in_the_quarter_of_an_hour_before_it() -> None:
    def soon(minutes: int, state: AttendanceState = AttendanceState.OPEN) -> bool:
        return bool(due([MEETING], {"m@x": state}, NOON - timedelta(minutes=minutes)))

    assert [soon(16), soon(15), soon(0), soon(-1)] == [False, True, True, False]
    assert soon(5, AttendanceState.GOING)
    assert not soon(5, AttendanceState.MISSED)


EVERY_SECOND = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:a
DTSTAMP:20230101T000000Z
DTSTART:20230101T000000Z
SUMMARY:secondly
RRULE:FREQ=SECONDLY
END:VEVENT
%sEND:VCALENDAR
"""
GOOD = b"BEGIN:VEVENT\nUID:b\nDTSTART:20230309T000000Z\nSUMMARY:Good one\nEND:VEVENT\n"


def test_a_calendar_that_repeats_every_second_is_refused(calendar: Calendar, tmp_path: Path) -> None:
    file = tmp_path / "every-second.ics"
    file.write_bytes(EVERY_SECOND % b"")
    with pytest.raises(DocumentError, match="secondly: it repeats too often"):
        calendar.import_file(file)


def test_the_good_events_beside_it_are_taken(calendar: Calendar, tmp_path: Path) -> None:
    file = tmp_path / "beside.ics"
    file.write_bytes(EVERY_SECOND % GOOD)
    taken = calendar.import_file(file)
    assert (taken.added, [what(one) for one in taken.problems]) == (1, ["secondly: it repeats too often"])


def test_a_calendar_that_takes_too_long_is_refused(
    calendar: Calendar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_module, "READING", 0.01)
    with pytest.raises(LimitError, match="takes too long"):
        calendar.import_file(written(tmp_path, MEETING))
