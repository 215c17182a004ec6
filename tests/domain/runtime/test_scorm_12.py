"""The run-time interface of SCORM 1.2, by the sequences and error codes of its specification."""

from __future__ import annotations

import pytest

from desktop_app.domain.interactive_package import Launch
from desktop_app.domain.runtime.outcome import Answer, Progress, Score, Verdict
from desktop_app.domain.runtime.saved_part import SavedPart
from desktop_app.domain.runtime.scorm_12 import TEXTS, Scorm12

LAUNCH = Launch("one.html", "One", data="quick", passing=80, max_time="00:30:00", at_limit="exit,message")


class Page:
    """A page of a package that calls the interface."""

    def __init__(self, saved: SavedPart | None = None, launch: Launch = LAUNCH, *, begun: bool = True) -> None:
        self.api = Scorm12(launch, saved or SavedPart())
        if begun:
            assert self.api.call("LMSInitialize", [""]) == "true"

    def get(self, name: str) -> str:
        return self.api.call("LMSGetValue", [name])

    def set(self, name: str, value: str) -> str:
        return self.api.call("LMSSetValue", [name, value])

    @property
    def error(self) -> str:
        return self.api.call("LMSGetLastError", [])


def test_a_session_has_the_order_of_the_specification() -> None:
    page = Page(begun=False)
    assert page.api.call("LMSFinish", [""]) == "false"
    assert page.error == "301"
    assert page.get("cmi.core.student_id") == ""
    assert page.error == "301"
    assert page.set("cmi.core.lesson_status", "passed") == "false"
    assert page.error == "301"
    assert page.api.call("LMSCommit", [""]) == "false"
    assert page.error == "301"
    assert page.api.call("LMSInitialize", ["x"]) == "false"
    assert page.error == "201"
    assert page.api.call("LMSInitialize", [""]) == "true"
    assert page.error == "0"
    assert page.api.call("LMSInitialize", [""]) == "false"
    assert page.error == "101"
    assert page.api.call("LMSCommit", ["x"]) == "false"
    assert page.error == "201"
    assert page.api.call("LMSCommit", [""]) == "true"
    assert page.api.call("LMSFinish", [""]) == "true"
    assert page.get("cmi.core.student_id") == ""
    assert page.error == "301"


def test_the_codes_have_their_texts_and_a_diagnosis_needs_no_code() -> None:
    page = Page()
    assert page.get("cmi.nothing") == ""
    assert page.api.call("LMSGetErrorString", ["201"]) == TEXTS[201]
    assert page.api.call("LMSGetErrorString", ["999"]) == page.api.call("LMSGetErrorString", ["x"]) == ""
    assert page.api.call("LMSGetDiagnostic", [""]) == TEXTS[201]
    assert page.api.call("LMSGetDiagnostic", ["404"]) == TEXTS[404]
    assert page.error == "201", "asking for a text changes no error"
    assert page.api.call("LMSDestroy", []) == "false"
    assert page.error == "101"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cmi.core.student_id", "learner"),
        ("cmi.core.student_name", "Learner"),
        ("cmi.core.credit", "credit"),
        ("cmi.core.lesson_mode", "normal"),
        ("cmi.core.entry", "ab-initio"),
        ("cmi.core.lesson_status", "not attempted"),
        ("cmi.core.lesson_location", ""),
        ("cmi.core.total_time", "0000:00:00.00"),
        ("cmi.core.score.raw", ""),
        ("cmi.launch_data", "quick"),
        ("cmi.suspend_data", ""),
        ("cmi.student_data.mastery_score", "80"),
        ("cmi.student_data.max_time_allowed", "00:30:00"),
        ("cmi.student_data.time_limit_action", "exit,message"),
        ("cmi.student_preference.speed", "0"),
        ("cmi.objectives._count", "0"),
        ("cmi.core.score._children", "raw,max,min"),
        ("cmi.student_preference._children", "audio,language,speed,text"),
        ("cmi.objectives._children", "id,score,status"),
        ("cmi._version", "3.4"),
    ],
)
def test_a_new_session_begins_with_the_values_of_the_specification(name: str, value: str) -> None:
    page = Page()
    assert (page.get(name), page.error) == (value, "0")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("cmi.core.exit", "404"),
        ("cmi.core.session_time", "404"),
        ("cmi.interactions.0.id", "404"),
        ("cmi.core.score.raw._children", "202"),
        ("cmi.core._count", "203"),
        ("cmi.objectives.0.id", "201"),
        ("cmi.core.nothing", "201"),
        ("cmi.core.nothing._children", "201"),
        ("", "201"),
    ],
)
def test_what_may_not_be_read_has_its_code(name: str, error: str) -> None:
    page = Page()
    assert (page.get(name), page.error) == ("", error)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("cmi.core.student_id", "me", "403"),
        ("cmi.core.total_time", "00:01:00", "403"),
        ("cmi.core._children", "x", "402"),
        ("cmi.objectives._count", "1", "402"),
        ("cmi.core.lesson_status", "done", "405"),
        ("cmi.core.lesson_status", "not attempted", "405"),
        ("cmi.core.score.raw", "101", "405"),
        ("cmi.core.score.raw", "-1", "405"),
        ("cmi.core.score.raw", "eight", "405"),
        ("cmi.core.score.raw", "1e2", "405"),
        ("cmi.core.exit", "quit", "405"),
        ("cmi.core.session_time", "90 minutes", "405"),
        ("cmi.core.session_time", "1:00:00", "405"),
        ("cmi.core.lesson_location", "x" * 256, "405"),
        ("cmi.suspend_data", "x" * 64_001, "405"),
        ("cmi.student_preference.audio", "101", "405"),
        ("cmi.student_preference.text", "0.5", "405"),
        ("cmi.objectives.1.id", "later", "201"),
        ("cmi.objectives.0.id", "two words", "405"),
        ("cmi.interactions.0.time", "25:00:00", "405"),
        ("cmi.interactions.0.type", "essay", "405"),
        ("cmi.interactions.0.result", "perhaps", "405"),
        ("cmi.nothing", "x", "201"),
    ],
)
def test_what_may_not_be_written_has_its_code(name: str, value: str, error: str) -> None:
    page = Page()
    assert (page.set(name, value), page.error) == ("false", error)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cmi.core.lesson_status", "browsed"),
        ("cmi.core.lesson_location", "page 7"),
        ("cmi.core.score.raw", "85.5"),
        ("cmi.core.score.max", "100"),
        ("cmi.core.score.min", ""),
        ("cmi.suspend_data", "ж" * 64_000),
        ("cmi.comments", "note"),
        ("cmi.student_preference.audio", "-1"),
        ("cmi.student_preference.language", "fr"),
    ],
)
def test_what_is_written_is_read_again(name: str, value: str) -> None:
    page = Page()
    assert (page.set(name, value), page.error) == ("true", "0")
    assert page.get(name) == value


def test_comments_are_added_to_those_before() -> None:
    page = Page()
    page.set("cmi.comments", "one ")
    page.set("cmi.comments", "two")
    assert page.get("cmi.comments") == "one two"


def test_a_collection_grows_one_by_one() -> None:
    page = Page()
    for number in range(2):
        assert page.set(f"cmi.objectives.{number}.id", f"goal-{number}") == "true"
        assert page.set(f"cmi.objectives.{number}.score.raw", "50") == "true"
    assert page.get("cmi.objectives._count") == "2"
    assert page.get("cmi.objectives.1.score.raw") == "50"
    assert page.set("cmi.objectives.3.id", "gap") == "false"
    assert page.error == "201"
    assert page.get("cmi.objectives.0.score._children") == "raw,max,min"
    assert page.set("cmi.interactions.0.id", "q") == "true"
    assert page.set("cmi.interactions.0.objectives.0.id", "goal-0") == "true"
    assert page.get("cmi.interactions.0.objectives._count") == "1"


def test_a_collection_and_the_whole_have_limits() -> None:
    page = Page()
    answers = [page.set(f"cmi.objectives.{number}.id", f"g{number}") for number in range(501)]
    assert answers == ["true"] * 500 + ["false"]
    assert page.error == "101"


def test_a_part_that_suspends_itself_goes_on_where_it_was() -> None:
    page = Page()
    for name, value in (
        ("cmi.core.lesson_location", "page 7"),
        ("cmi.suspend_data", "a=1;b=2"),
        ("cmi.core.lesson_status", "incomplete"),
        ("cmi.core.session_time", "00:10:30.5"),
        ("cmi.objectives.0.id", "goal"),
        ("cmi.core.exit", "suspend"),
    ):
        assert page.set(name, value) == "true"
    page.api.call("LMSFinish", [""])
    again = Page(SavedPart.from_plain(page.api.saved().to_plain()))
    assert again.get("cmi.core.entry") == "resume"
    assert again.get("cmi.core.lesson_location") == "page 7"
    assert again.get("cmi.suspend_data") == "a=1;b=2"
    assert again.get("cmi.core.total_time") == "0000:10:30.50"
    assert again.get("cmi.objectives._count") == "1"
    again.set("cmi.core.session_time", "01:00:00")
    again.api.call("LMSFinish", [""])
    third = Page(again.api.saved())
    assert third.get("cmi.core.entry") == ""
    assert third.get("cmi.core.total_time") == "0001:10:30.50"


def test_a_window_that_is_closed_loses_nothing() -> None:
    page = Page()
    page.set("cmi.suspend_data", "half")
    assert page.api.saved().resumes
    assert Page(page.api.saved()).get("cmi.suspend_data") == "half"


def test_a_part_that_was_not_begun_keeps_what_was_saved() -> None:
    saved = SavedPart({"cmi.suspend_data": "x"}, 5, resumes=True)
    assert Page(saved, begun=False).api.saved() == saved


@pytest.mark.parametrize(
    ("points", "status", "progress"),
    [("80", "", Progress.PASSED), ("79", "completed", Progress.FAILED), ("", "", Progress.COMPLETED)],
)
def test_the_score_decides_where_the_package_says_so(points: str, status: str, progress: Progress) -> None:
    page = Page()
    page.set("cmi.core.score.raw", points)
    if status:
        page.set("cmi.core.lesson_status", status)
    page.api.call("LMSFinish", [""])
    assert page.api.outcome().progress is progress


def test_the_outcome_has_the_score_and_the_last_answer_to_each_question() -> None:
    page = Page(launch=Launch("one.html", "One"))
    page.set("cmi.core.score.raw", "8")
    page.set("cmi.core.score.max", "10")
    page.set("cmi.core.session_time", "00:02:00")
    page.set("cmi.core.lesson_status", "passed")
    for number, (name, response, result) in enumerate(
        [("q1", "a", "wrong"), ("q2", "b", "0.5"), ("q1", "c", "correct")]
    ):
        page.set(f"cmi.interactions.{number}.id", name)
        page.set(f"cmi.interactions.{number}.student_response", response)
        page.set(f"cmi.interactions.{number}.result", result)
    found = page.api.outcome()
    assert (found.progress, found.score, found.seconds) == (Progress.PASSED, Score(8, 10, None), 120)
    assert found.answers == (Answer("q1", "c", Verdict.RIGHT), Answer("q2", "b"))


def test_what_was_saved_by_somebody_else_is_checked_again() -> None:
    values = {"cmi.suspend_data": "x", "cmi.core.lesson_status": "done", "cmi.core.student_id": "me", "evil": "x"}
    page = Page(SavedPart.from_plain({"values": {**values, "cmi.comments": 3}, "seconds": "long", "resumes": 1}))
    assert page.get("cmi.suspend_data") == "x"
    assert page.get("cmi.core.lesson_status") == "not attempted"
    assert page.get("cmi.core.student_id") == "learner"
    assert page.get("cmi.core.total_time") == "0000:00:00.00"
    assert SavedPart.from_plain([]) == SavedPart()
