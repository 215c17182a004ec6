"""Calendars as the world writes them: each case is a kind of fault from a public report of another program."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.catalogue import calendar as calendar_files
from desktop_app.services.campaign import calendar as calendar_module
from desktop_app.services.campaign.calendar import Calendar, CalendarImport
from tests.english import what
from tests.open_home import OpenHome

CASES = Path(__file__).resolve().parents[2] / "cases" / "calendars"
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"


NOW = datetime(2026, 11, 29, tzinfo=UTC)


@pytest.fixture
def calendar(workplace: OpenHome, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    """A person's calendar, late in November 2026. Files are read in this process, so that the tests are quick."""
    monkeypatch.setattr(calendar_module, "limited", lambda _name, _patience, function, *given: function(*given))
    return Calendar(workplace.journal, lambda: NOW)


def take(calendar: Calendar, name: str) -> CalendarImport:
    return calendar.import_file(CASES / name)


def take_text(
    calendar: Calendar, folder: Path, *lines: str, head: str = HEAD, name: str = "school.ics"
) -> CalendarImport:
    (folder / name).write_text(head + "".join(f"{line}\r\n" for line in (*lines, "END:VCALENDAR")), "utf-8", newline="")
    return calendar.import_file(folder / name)


def event(uid: str, start: str, *more: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", f"DTSTART{start}", f"SUMMARY:{uid}", *more, "END:VEVENT")


def times(calendar: Calendar) -> list[str]:
    return [f"{one.starts.astimezone(UTC):%m-%d %H:%M} {one.title}" for one in calendar.events(None)]


def titles(calendar: Calendar) -> list[str]:
    return [one.title for one in calendar.events(None)]


def test_a_cancellation_takes_the_event_away(calendar: Calendar) -> None:
    assert take(calendar, "02a-request.ics").added == 1
    taken = take(calendar, "02b-cancel.ics")
    assert (taken.added, taken.changed, taken.known, taken.removed) == (0, 0, 0, 1)
    assert calendar.events(None) == ()


def test_a_cancellation_alone_adds_nothing(calendar: Calendar) -> None:
    assert take(calendar, "02b-cancel.ics") == CalendarImport(0, 0, 0, ())
    assert calendar.events(None) == ()


def test_an_older_cancellation_takes_nothing_away(calendar: Calendar, tmp_path: Path) -> None:
    take_text(calendar, tmp_path, *event("a", ":20261203T080000Z", "SEQUENCE:3"))
    take_text(calendar, tmp_path, *event("a", ":20261203T080000Z", "SEQUENCE:2", "STATUS:CANCELLED"))
    assert titles(calendar) == ["a"]


def test_a_cancelled_series_takes_all_its_times_away(calendar: Calendar, tmp_path: Path) -> None:
    series = event("a", ":20261201T080000Z", "RRULE:FREQ=DAILY;COUNT=5")
    take_text(calendar, tmp_path, *series)
    assert len(calendar.events(None)) == 5
    assert take_text(calendar, tmp_path, *series, head=f"{HEAD}METHOD:CANCEL\r\n").removed == 5


def test_one_time_of_a_series_is_called_off(calendar: Calendar, tmp_path: Path) -> None:
    take_text(calendar, tmp_path, *event("a", ":20261201T080000Z", "RRULE:FREQ=DAILY;COUNT=3"))
    off = event("a", ":20261202T080000Z", "RECURRENCE-ID:20261202T080000Z")
    assert take_text(calendar, tmp_path, *off, head=f"{HEAD}METHOD:CANCEL\r\n").removed == 1
    assert times(calendar) == ["12-01 08:00 a", "12-03 08:00 a"]


def test_a_time_that_was_moved_stands_at_its_new_hour_alone(calendar: Calendar) -> None:
    take(calendar, "06a-series.ics")
    assert "12-08 08:00 Weekly seminar" in times(calendar)
    taken = take(calendar, "06b-series-moved.ics")
    assert (taken.added, taken.changed, taken.removed) == (0, 1, 0)
    assert "12-08 13:00 Weekly seminar (moved to 14:00)" in times(calendar)
    assert "12-08 08:00 Weekly seminar" not in times(calendar)


def test_a_series_that_was_moved_leaves_none_of_its_old_times(calendar: Calendar, tmp_path: Path) -> None:
    take_text(calendar, tmp_path, *event("a", ":20261201T080000Z", "RRULE:FREQ=DAILY;COUNT=2"))
    take_text(calendar, tmp_path, *event("a", ":20261201T100000Z", "RRULE:FREQ=DAILY;COUNT=2"))
    assert times(calendar) == ["12-01 10:00 a", "12-02 10:00 a"]


def test_an_invitation_to_one_time_of_a_series_is_taken(calendar: Calendar, tmp_path: Path) -> None:
    take_text(calendar, tmp_path, *event("a", ":20261202T090000Z", "RECURRENCE-ID:20261202T080000Z"))
    assert times(calendar) == ["12-02 09:00 a"]
    take_text(calendar, tmp_path, *event("a", ":20261205T090000Z", "RECURRENCE-ID:20261205T080000Z"))
    assert times(calendar) == ["12-02 09:00 a", "12-05 09:00 a"]


def test_zones_are_known_by_all_their_names_or_named_as_unknown(calendar: Calendar) -> None:
    problems = [what(one) for one in take(calendar, "04-windows-name-bare.ics").problems]
    assert times(calendar)[:2] == [
        "12-10 08:00 Kyiv 10:00 by Windows name without rules",
        "12-11 08:00 Kyiv 10:00 by Windows display name",
    ]
    assert {"12-13 09:00 slash Europe/Vienna", "12-14 08:00 Evolution style Athens"} < set(times(calendar))
    assert len(calendar.events(None)) == 6
    assert [one.partition(",")[0] for one in problems] == [
        "tzone Custom without rules: its time zone tzone://Microsoft/Custom is not known",
        "unknown zone: its time zone Atlantis/Nowhere is not known",
    ]


def test_floating_times_are_in_the_zone_of_their_calendar(calendar: Calendar) -> None:
    take(calendar, "05-google-wr-tz.ics")
    athens, days = calendar.events(None)
    assert f"{athens.starts.astimezone(UTC):%H:%M}" == "08:00"
    assert (days.all_day, days.duration.days, f"{days.starts:%m-%d}") == (True, 2, "12-31")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("08-latin1.ics", ["Réunion pédagogique à Orléans"]),
        ("09-utf16.ics", ["Réunion UTF-16"]),
        ("10-vcal1.vcs", ["Réunion"]),
    ],
)
def test_letters_are_right_in_any_encoding(calendar: Calendar, name: str, found: list[str]) -> None:
    take(calendar, name)
    assert titles(calendar) == found


def test_quoted_printable_goes_over_several_lines(calendar: Calendar, tmp_path: Path) -> None:
    text = "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1251:=D3=F0=EE=EA,=\r\n =EA=E0=E2=E0=0D=0Aend"
    take_text(calendar, tmp_path, "BEGIN:VEVENT", "UID:a", "DTSTART:20261201T080000Z", text, "END:VEVENT")
    assert titles(calendar) == ["Урок, кава\nend"]


def test_the_whole_events_of_a_file_that_was_cut_are_taken_and_the_cut_is_named(calendar: Calendar) -> None:
    taken = take(calendar, "13-half.ics")
    assert titles(calendar) == ["First"]
    assert ["in the middle of an event" in what(one) for one in taken.problems] == [True]


def test_odd_events_are_taken(calendar: Calendar) -> None:
    assert (take(calendar, "07-odd.ics").added, take(calendar, "07-odd.ics").known) == (6, 6)


def test_of_very_many_events_the_last_are_taken(
    calendar: Calendar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_files, "MAX_EVENTS", 3)
    lines = [line for year in range(2020, 2031) for line in event(str(year), f":{year}1201T080000Z")]
    assert take_text(calendar, tmp_path, *lines).added == 3
    assert titles(calendar) == ["2028", "2029", "2030"]


def test_what_left_a_calendar_is_asked_about_and_not_taken_out(calendar: Calendar, tmp_path: Path) -> None:
    coming, past, other = (
        event(name, f":{day}T080000Z") for name, day in (("a", 20261201), ("b", 20261101), ("c", 20261202))
    )
    take_text(calendar, tmp_path, *coming, *past, *other)
    take_text(calendar, tmp_path, *event("mine", ":20261203T080000Z"), name="another.ics")
    taken = take_text(calendar, tmp_path, *other, name="school (1).ics")
    assert len(taken.gone) == 1
    assert titles(calendar) == ["b", "a", "c", "mine"]
    calendar.remove_imported(taken.gone)
    assert titles(calendar) == ["b", "c", "mine"]


def test_an_invitation_is_no_calendar_that_others_have_left(calendar: Calendar, tmp_path: Path) -> None:
    head = f"{HEAD}METHOD:REQUEST\r\n"
    take_text(calendar, tmp_path, *event("a", ":20261201T080000Z"), head=head)
    assert take_text(calendar, tmp_path, *event("b", ":20261202T080000Z"), head=head).gone == ()


REPORTED = {
    # What was reported of other programs, see docs/reported-faults.md: lines of the file, and the times that are right.
    "one UID twice": (
        [*event("a", ":20261203T080000Z", "SEQUENCE:1"), *event("a", ":20261203T080000Z", "SEQUENCE:0")],
        ["12-03 08:00 a"],
    ),
    "no UID at all, several times": (
        [*event("", ":20261203T080000Z"), *event("", ":20261204T080000Z")],
        ["12-03 08:00 ", "12-04 08:00 "],
    ),
    "a zone with a number, and without rules": (
        event("a", ";TZID=GMT Standard Time 1:20261203T113000"),
        ["12-03 11:30 a"],
    ),
    "an exception by its day alone": (
        event("a", ":20261201T120000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261202"),
        ["12-01 12:00 a", "12-03 12:00 a"],
    ),
    "an exception that is a program's template": (
        [*event("a", ":20261201T110000Z", "EXDATE:202102%= holiday2 %>T110000"), *event("b", ":20261202T110000Z")],
        ["12-01 11:00 a", "12-02 11:00 b"],
    ),
    "a day that no month has": (
        [*event("a", ":20261131T110000Z"), *event("b", ":20261202T110000Z")],
        ["12-02 11:00 b"],
    ),
    "a quotation mark that is never closed": (
        event("a", ":20261203T080000Z", 'ORGANIZER;CN="foo@bar.example', "PRIORITY:1"),
        ["12-03 08:00 a"],
    ),
    "a zone whose rules end early": (
        [
            "TZID:Europe/Berlin",
            *event("a", ";TZID=Europe/Berlin:20261203T163000"),
            *("BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:DAYLIGHT", "DTSTART:20240331T030000"),
            *("TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD"),
            *("DTSTART:20241027T020000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD"),
            *("BEGIN:DAYLIGHT", "DTSTART:20260329T030000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
            *("TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE"),
        ],
        ["12-03 15:30 a"],
    ),
}


@pytest.mark.parametrize("name", REPORTED)
def test_what_was_reported_of_other_programs(calendar: Calendar, tmp_path: Path, name: str) -> None:
    lines, right = REPORTED[name]
    take_text(calendar, tmp_path, *lines)
    assert times(calendar) == right


def test_a_mark_at_the_beginning_and_lines_behind_the_end_do_no_harm(calendar: Calendar, tmp_path: Path) -> None:
    data = HEAD + "".join(f"{line}\r\n" for line in (*event("a", ":20261203T080000Z"), "END:VCALENDAR", "", " ", ""))
    (tmp_path / "a.ics").write_bytes(b"\xef\xbb\xbf" + data.encode())
    assert calendar.import_file(tmp_path / "a.ics").added == 1
