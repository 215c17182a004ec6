"""The campaign's quiz and events from a terminal."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import main
from tests.corpus import CORPUS


@pytest.mark.usefixtures("with_campaign")
def test_the_quiz_is_taken_twice_and_both_results_stay(told: Any) -> None:
    first = told("quiz", "--answers", ",".join("a" * 12))
    assert first["asked"] == 12
    assert sum(one["right"] for one in first["subtopics"]) == first["right"]
    told("quiz", "--answers", ",".join("b" * 12))
    assert len(told("quiz", "--results")) == 2


@pytest.mark.usefixtures("with_campaign")
def test_answers_that_are_none_are_refused(home: tuple[str, str], capfd: pytest.CaptureFixture[str]) -> None:
    assert main([*home, "quiz", "--answers", "a,b"]) == 2
    assert "12 answers are needed" in capfd.readouterr().err
    assert main([*home, "quiz", "--answers", ",".join("z" * 12)]) == 2


@pytest.mark.usefixtures("with_campaign")
def test_events_are_listed_attended_and_exported(told: Any, tmp_path: Path) -> None:
    found = told("events")
    assert [one["state"] for one in found] == ["open"] * 9
    told("events", "attend", found[0]["uid"], "missed")
    assert told("events")[0]["state"] == "missed"
    assert told("events", "export", str(tmp_path / "all.ics")) == {"events": 9}
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VALARM") == 9
    told("events", "export", str(tmp_path / "one.ics"), "--uid", found[0]["uid"])
    assert (tmp_path / "one.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    told("events", "attend", "nobody", "missed", code=1)


@pytest.mark.usefixtures("with_campaign")
def test_an_event_has_links_questions_and_notes(told: Any) -> None:
    award = "conference-award@spring-2023.springshelf"
    assert told("events", "note", award)["join"].startswith("https://")
    told("events", "attend", award, "going")
    told("events", "note", award, "--recording", "https://films.example/1", "--questions", "Who decides?")
    found = told("events", "note", award, "--notes", "Curriculum, projects, research.")
    assert found["recording"] == "https://films.example/1"
    assert (found["questions"], found["notes"]) == ("Who decides?", "Curriculum, projects, research.")
    assert next(one["state"] for one in told("events") if one["uid"] == award) == "going"
    assert told("events", "note", award, "--questions", "")["questions"] == ""
    told("events", "note", award, "--join", "ftp://films.example", code=1)


@pytest.mark.usefixtures("with_campaign")
def test_the_group_has_rules_and_threads(told: Any) -> None:
    found = told("group")
    assert len(found["rules"]) >= 5
    assert {"introduce-yourself", "partners"} <= {one["id"] for one in found["threads"]}
    told("post", "write", "--thread", "partners", "--text", "We look for a partner.")
    assert told("group")["posts"] == {"partners": {"text": "We look for a partner.", "state": "outbox"}}
    told("post", "write", "--thread", "nowhere", "--text", "x", code=1)
    told("post", "write", "--thread", "partners", "--text", " ", code=1)


@pytest.mark.usefixtures("with_campaign")
def test_a_post_about_an_activity_is_proposed_with_the_hashtag_and_marked_as_posted(
    told: Any, home: tuple[str, str]
) -> None:
    assert main([*home, "post", "write"]) == 2
    activity = told("activity", "add", "A walk", "--notes", "It rained. We went.")["record"]
    written = told("post", "write", "--activity", activity[:8], "--network", "bluesky")
    assert written["text"] == "A walk\nIt rained. We went.\n#eTw4Innovation"
    assert written["warnings"] == []
    again = told("post", "write", "--activity", activity, "--network", "x", "--text", "y" * 300)
    assert again["record"] == written["record"]
    assert again["warnings"] == ["The text is 20 characters too long.", "#eTw4Innovation is missing."]
    told("post", "sent", again["record"])
    (listed,) = told("post", "list")
    assert (listed["state"], listed["network"]) == ("sent", "x")
    assert told("post", "show", again["record"][:6])["address"].startswith("https://")
    told("post", "remove", again["record"])
    assert told("post", "list") == []
    told("post", "show", "nobody", code=1)


def test_a_calendar_of_ones_own_is_taken_in_once(told: Any) -> None:
    file = CORPUS / "ical/examples/google_calendar_public_holidays.ics"
    if not file.is_file():
        pytest.skip(f"the corpus is not here: {file}")
    assert told("events", "import", str(file))["added"] == 111
    again = told("events", "import", str(file))
    assert (again["added"], again["changed"], again["known"], again["problems"]) == (0, 0, 111, [])
    assert len(told("events")) == 111


def test_a_bad_calendar_is_explained(home: tuple[str, str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.ics").write_bytes(b"<html>")
    assert main([*home, "events", "import", str(tmp_path / "bad.ics")]) == 1
    assert "This is not a calendar: bad.ics. Ask for it as an .ics file." in capfd.readouterr().err


def test_the_key_that_signs_is_shown_and_replaced(told: Any) -> None:
    first = told("key", "show")
    assert first["replaced"] == []
    second = told("key", "replace")
    assert told("key", "show") == {"current": second["current"], "replaced": [first["current"]]}
