"""A package's calls, of which none is trusted."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.interactive_package import InteractivePackage, Launch, PackageKind
from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.domain.runtime.package_session import BURST, RATE, PackageSession
from desktop_app.domain.runtime.statements import Statements

PACKAGE = InteractivePackage(
    PackageKind.SCORM_12, (Launch("one.html", "One", identifier="i1"), Launch("two.html", "Two", identifier="i2"))
)
VERBS = "http://adlnet.gov/expapi/verbs/"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def session(saved: dict[str, object] | None = None, clock: Clock | None = None) -> PackageSession:
    return PackageSession(PACKAGE, saved or {}, clock or Clock())


def call(made: PackageSession, method: str, *arguments: str, kind: str = "") -> str:
    kind = kind or ("1.2" if method.startswith("LMS") else "2004")
    answer = json.loads(made.call(json.dumps([kind, method, list(arguments)])))
    assert isinstance(answer, str)
    return answer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "null",
        "{}",
        "[" * 100_000,
        '["1.2", "LMSInitialize"]',
        '["1.2", "LMSInitialize", "x"]',
        '["1.2", "LMSInitialize", [1]]',
        '["1.2", "LMSSetValue", ["a", "b", "c"]]',
        '["1.2", 7, []]',
        '["3.0", "LMSInitialize", [""]]',
        '["1.2", "__init__", [""]]',
        json.dumps(["1.2", "LMSSetValue", ["cmi.suspend_data", "x" * 300_000]]),
    ],
)
def test_what_is_no_call_is_answered_with_false_and_changes_nothing(text: str) -> None:
    made = session()
    assert made.call(text) == '"false"'
    assert made.outcome().is_empty


def test_too_many_calls_are_refused_until_later() -> None:
    clock = Clock()
    made = session(clock=clock)
    assert call(made, "LMSInitialize", "") == "true"
    for _ in range(int(BURST)):
        call(made, "LMSGetValue", "cmi.suspend_data")
    assert call(made, "LMSSetValue", "cmi.suspend_data", "x") == "false"
    assert call(made, "LMSGetLastError") == "101"
    assert call(made, "LMSGetValue", "cmi.core.student_id") == ""
    clock.now += 10 / RATE
    assert call(made, "LMSSetValue", "cmi.suspend_data", "x") == "true"


def test_each_part_has_a_session_and_a_state_of_its_own() -> None:
    made = session()
    call(made, "LMSInitialize", "")
    call(made, "LMSSetValue", "cmi.suspend_data", "of one")
    made.show_part(1)
    assert call(made, "LMSInitialize", "") == "true"
    assert call(made, "LMSGetValue", "cmi.suspend_data") == ""
    call(made, "LMSSetValue", "cmi.suspend_data", "of two")
    made.show_part(0)
    assert call(made, "LMSInitialize", "") == "true"
    assert call(made, "LMSGetValue", "cmi.suspend_data") == "of one"
    assert call(made, "LMSGetValue", "cmi.core.entry") == "resume"
    saved = json.loads(json.dumps(made.saved()))
    again = session(saved)
    again.show_part(1)
    call(again, "LMSInitialize", "")
    assert call(again, "LMSGetValue", "cmi.suspend_data") == "of two"


def test_a_page_that_is_loaded_again_begins_another_session_and_the_same_page_does_not() -> None:
    made = session()
    call(made, "Initialize", "")
    call(made, "SetValue", "cmi.exit", "suspend")
    call(made, "SetValue", "cmi.location", "7")
    call(made, "Terminate", "")
    assert call(made, "Initialize", "") == "false"
    assert call(made, "page", kind="run") == "true"
    assert call(made, "Initialize", "") == "true"
    assert call(made, "GetValue", "cmi.location") == "7"


def test_the_end_is_passed_on() -> None:
    made, told = session(), []
    made.on_end = lambda: told.append(True)
    call(made, "ended", kind="run")
    assert told == [True]


def test_the_outcome_joins_the_parts() -> None:
    made = session()
    call(made, "LMSInitialize", "")
    call(made, "LMSSetValue", "cmi.core.lesson_status", "completed")
    made.show_part(1)
    call(made, "LMSInitialize", "")
    call(made, "LMSSetValue", "cmi.core.lesson_status", "incomplete")
    assert made.outcome().progress is Progress.STARTED
    call(made, "LMSSetValue", "cmi.core.lesson_status", "passed")
    call(made, "LMSSetValue", "cmi.core.score.raw", "9")
    assert (made.outcome().progress, made.outcome().score) == (Progress.PASSED, Score(9))


def test_to_have_been_opened_is_no_result() -> None:
    made = session()
    call(made, "LMSInitialize", "")
    assert made.outcome().is_empty
    assert Outcome(Progress.COMPLETED).is_empty is False


def statement(verb: str, **more: object) -> dict[str, object]:
    return {"verb": {"id": VERBS + verb}, "object": {"id": "x"}, **more}


CHOICE = {
    "id": "https://example.org/q1",
    "definition": {
        "name": {"en": "Which  birds?"},
        "choices": [{"id": "0", "description": {"en": "Wren\n"}}, {"id": "1", "description": {"en": "Robin"}}],
    },
}


def test_statements_of_xapi_become_answers_and_a_result() -> None:
    made = session()
    part = {"contextActivities": {"parent": [{"id": "x"}]}}
    told = [
        statement("attempted"),
        {
            "verb": {"id": VERBS + "answered"},
            "object": CHOICE,
            "result": {"response": "0[,]1", "success": False, "score": {"raw": 1, "max": 2}},
            "context": part,
        },
        statement(
            "completed",
            result={"score": {"raw": 3, "min": 0, "max": 4, "scaled": 0.75}, "duration": "PT90S", "success": True},
        ),
    ]
    for one in told:
        assert call(made, "statement", json.dumps(one), kind="xapi") == "true"
    assert made.outcome() == Outcome(
        Progress.PASSED, Score(3, 4, 0), 90, (Answer("Which birds?", "Wren, Robin", Verdict.WRONG),), "One"
    )


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        "x",
        {},
        {"verb": "x"},
        {"verb": {"id": "https://example.org/verbs/answered"}},
        {"verb": {"id": VERBS + "answered"}, "object": [], "result": 7},
        {"verb": {"id": VERBS + "completed"}, "result": {"score": {"raw": True, "max": "many", "scaled": 1e300}}},
        {"verb": {"id": VERBS + "answered"}, "object": {"definition": {"choices": [7, {"id": []}], "name": []}}},
    ],
)
def test_statements_of_any_form_are_taken_or_refused(value: object) -> None:
    made = Statements()
    made.take(value)
    assert made.outcome().score is None


def test_the_statements_that_are_kept_are_limited() -> None:
    made = Statements()
    for number in range(600):
        made.take(
            {"verb": {"id": VERBS + "answered"}, "object": {"id": f"q{number}"}, "result": {"response": "x" * 9999}}
        )
    found = made.outcome().answers
    assert len(found) == 500
    assert max(len(one.response) for one in found) == 1000
