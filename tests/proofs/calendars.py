"""Calendars go through other programs and come back: khal and calcurse import what we export, and we import theirs.

khal is installed from PyPI into an environment of its own, calcurse comes with the distribution. Each event keeps its
title, place, description and moment; of the zone, only the moment has to be the same.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop_app.catalogue.calendar import read_calendar, write_events
from desktop_app.domain.campaign import Event, EventKind

KHAL = "khal==0.14.1"
NOW = datetime(2026, 11, 30, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
ZONES = ("Europe/Kyiv", "Africa/Nairobi", "Australia/Lord_Howe", "America/St_Johns", "UTC")
CONFIG = """[calendars]
[[mine]]
path = {folder}/mine
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def events() -> list[Event]:
    """Events in several zones in both halves of a year, days, an offset without a zone, and letters of all kinds."""
    starts = [datetime(2027, month, 5, 9, 30, tzinfo=ZoneInfo(zone)) for zone in ZONES for month in (1, 7)]
    # Kyiv and Nairobi have the same time in July: the identifiers name the zones.
    made = [
        Event(f"{one.tzinfo}-{one.month}", f"{one.tzinfo} {one.month}", EventKind.OTHER, one, HOUR) for one in starts
    ]
    offset = datetime(2027, 3, 1, 10, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    made.append(Event("offset", "Offset", EventKind.OTHER, offset, HOUR))
    for days in (1, 3):
        first = datetime(2027, 4, days, tzinfo=UTC)
        made.append(Event(f"d{days}", f"{days} days", EventKind.OTHER, first, timedelta(days), all_day=True))
    words = "Two\nlines; “long” " * 9
    made.append(Event("text", "Χαρά, радість; فرح \\ 喜び", EventKind.OTHER, offset, HOUR, words, "Room 3, left"))
    return made


def prove() -> None:
    """Send the events through both programs."""
    with tempfile.TemporaryDirectory() as name:
        folder, sent = Path(name), events()
        (folder / "sent.ics").write_bytes(write_events(sent, "Sent", timedelta(minutes=15)))
        for program, trip in (("khal", _through_khal), ("calcurse", _through_calcurse)):
            if program == "calcurse" and shutil.which("calcurse") is None:
                print("calcurse is not installed: left out")
                continue
            back = _joined([event for data in trip(folder) for event in read_calendar(data, program, NOW)[0]])
            _compare(program, sent, back)
            print(f"{program}: {len(back)} events came back as they were")


def _joined(events: Iterable[Event]) -> list[Event]:
    """Events, with days of one title as one event: calcurse writes an event of several days as one for each day."""
    joined: dict[str, Event] = {}
    for event in sorted(events, key=lambda one: one.starts):
        known = joined.get(event.title)
        follows = known is not None and event.all_day and known.starts + known.duration == event.starts
        key = event.title if known is None or follows else f"{event.title} {event.starts}"
        joined[key] = replace(known, duration=known.duration + event.duration) if known and follows else event
    return list(joined.values())


def _compare(program: str, sent: list[Event], back: list[Event]) -> None:
    by_title = {event.title: event for event in back}
    assert len(back) == len(sent) == len(by_title), (program, len(sent), sorted(by_title))
    for event in sent:
        found = by_title[event.title]
        assert (found.all_day, found.duration, found.place) == (event.all_day, event.duration, event.place), (
            event,
            found,
        )
        assert found.description.split() == event.description.split(), (event, found)
        same = found.starts.date() == event.starts.date() if event.all_day else found.starts == event.starts
        assert same, (program, event.starts, found.starts)


def _through_khal(folder: Path) -> Iterable[bytes]:
    """The files that khal stores; first it has to list every event at its moment."""
    home = folder / "khal"
    venv.create(home / "venv", with_pip=True)
    python, khal = home / "venv/bin/python", home / "venv/bin/khal"
    subprocess.run([python, "-m", "pip", "install", "--quiet", KHAL], check=True)
    (home / "mine").mkdir()
    (home / "config").write_text(CONFIG.format(folder=home), "utf-8")
    _run([khal, "-c", home / "config", "import", "--batch", folder / "sent.ics"])
    listed = _run([khal, "-c", home / "config", "list", "--json", "title", "--json", "start", "2027-01-01", "365d"])
    shown = {one["title"]: one["start"] for line in listed.splitlines() for one in json.loads(line)}
    for event in events():
        moment = event.starts if event.all_day else event.starts.astimezone(UTC)
        assert shown[event.title].startswith(f"{moment:%Y-%m-%d}" + ("" if event.all_day else f" {moment:%H:%M}")), (
            event
        )
    return [file.read_bytes() for file in sorted((home / "mine").glob("*.ics"))]


def _through_calcurse(folder: Path) -> Iterable[bytes]:
    """What calcurse exports after an import."""
    home = folder / "calcurse"
    home.mkdir()
    _run(["calcurse", "-D", home, "-C", home, "-i", folder / "sent.ics"])
    return [_run(["calcurse", "-D", home, "-C", home, "-x", "--export-uid"]).encode()]


def _run(command: list[str | Path]) -> str:
    environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, capture_output=True, check=False, env=environment, timeout=300)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr.decode(errors='replace')}")
    return done.stdout.decode()
