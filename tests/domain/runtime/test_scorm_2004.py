"""The run-time interface of SCORM 2004, by the sequences and error codes of its specification."""

from __future__ import annotations

import pytest

from desktop_app.domain.interactive_package import Launch
from desktop_app.domain.runtime.outcome import Answer, Progress, Score, Verdict
from desktop_app.domain.runtime.saved_part import SavedPart
from desktop_app.domain.runtime.scorm_2004 import TEXTS, Scorm2004

LAUNCH = Launch("one.html", "One", data="start")


class Page:
    """A page of a package that calls the interface."""

    def __init__(self, saved: SavedPart | None = None, launch: Launch = LAUNCH, *, begun: bool = True) -> None:
        self.api = Scorm2004(launch, saved or SavedPart())
        if begun:
            assert self.api.call("Initialize", [""]) == "true"

    def get(self, name: str) -> str:
        return self.api.call("GetValue", [name])

    def set(self, name: str, value: str) -> str:
        return self.api.call("SetValue", [name, value])

    @property
    def error(self) -> str:
        return self.api.call("GetLastError", [])


CALLS = [
    ("Terminate", [""], "false", "112", "113"),
    ("GetValue", ["cmi.location"], "", "122", "123"),
    ("SetValue", ["cmi.location", "1"], "false", "132", "133"),
    ("Commit", [""], "false", "142", "143"),
]


@pytest.mark.parametrize(("method", "arguments", "answer", "before", "after"), CALLS)
def test_a_session_has_the_order_of_the_specification(
    method: str, arguments: list[str], answer: str, before: str, after: str
) -> None:
    page = Page(begun=False)
    assert (page.api.call(method, arguments), page.error) == (answer, before)
    assert page.api.call("Initialize", ["x"]) == "false"
    assert page.error == "201"
    assert page.api.call("Initialize", [""]) == "true"
    assert page.api.call("Initialize", [""]) == "false"
    assert page.error == "103"
    assert page.api.call("Commit", [""]) == "true"
    assert page.api.call("Commit", ["x"]) == "false"
    assert page.error == "201"
    assert page.api.call("Terminate", ["x"]) == "false"
    assert page.error == "201"
    assert page.api.call("Terminate", [""]) == "true"
    assert (page.api.call(method, arguments), page.error) == (answer, after)
    assert page.api.call("Initialize", [""]) == "false"
    assert page.error == "104"


def test_the_codes_have_their_texts() -> None:
    page = Page()
    page.get("cmi.nothing")
    assert page.api.call("GetErrorString", ["401"]) == TEXTS[401]
    assert page.api.call("GetErrorString", ["9999"]) == ""
    assert page.api.call("GetDiagnostic", [""]) == TEXTS[401]
    assert page.error == "401"
    assert page.api.call("Destroy", []) == "false"
    assert page.error == "101"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cmi._version", "1.0"),
        ("cmi.completion_status", "unknown"),
        ("cmi.success_status", "unknown"),
        ("cmi.credit", "credit"),
        ("cmi.entry", "ab-initio"),
        ("cmi.launch_data", "start"),
        ("cmi.learner_id", "learner"),
        ("cmi.learner_preference.audio_level", "1"),
        ("cmi.learner_preference.language", ""),
        ("cmi.mode", "normal"),
        ("cmi.time_limit_action", "continue,no message"),
        ("cmi.total_time", "PT0H0M0S"),
        ("cmi.interactions._count", "0"),
        ("cmi.score._children", "scaled,raw,min,max"),
        ("cmi.comments_from_learner._children", "comment,location,timestamp"),
        ("adl.nav.request", "_none_"),
    ],
)
def test_a_new_session_begins_with_the_values_of_the_specification(name: str, value: str) -> None:
    page = Page()
    assert (page.get(name), page.error) == (value, "0")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("cmi.location", "403"),
        ("cmi.suspend_data", "403"),
        ("cmi.score.scaled", "403"),
        ("cmi.exit", "405"),
        ("cmi.session_time", "405"),
        ("cmi.interactions.0.id", "301"),
        ("cmi.score.raw._children", "301"),
        ("cmi.score._count", "301"),
        ("cmi.nothing", "401"),
        ("cmi.nothing._children", "401"),
        ("", "301"),
    ],
)
def test_what_may_not_be_read_has_its_code(name: str, error: str) -> None:
    page = Page()
    assert (page.get(name), page.error) == ("", error)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("cmi.learner_id", "me", "404"),
        ("cmi.total_time", "PT1S", "404"),
        ("cmi._version", "2.0", "404"),
        ("cmi.score._children", "x", "404"),
        ("cmi.interactions._count", "1", "404"),
        ("cmi.completion_status", "done", "406"),
        ("cmi.success_status", "perhaps", "406"),
        ("cmi.score.scaled", "1.5", "407"),
        ("cmi.score.scaled", "much", "406"),
        ("cmi.progress_measure", "-0.1", "407"),
        ("cmi.session_time", "00:10:00", "406"),
        ("cmi.session_time", "P", "406"),
        ("cmi.session_time", "PT", "406"),
        ("cmi.location", "x" * 1001, "406"),
        ("cmi.suspend_data", "x" * 64_001, "406"),
        ("cmi.learner_preference.language", "no language", "406"),
        ("cmi.exit", "quit", "406"),
        ("cmi.interactions.1.id", "later", "351"),
        ("cmi.interactions.0.type", "choice", "408"),
        ("cmi.interactions.0.learner_response", "a", "408"),
        ("cmi.objectives.0.success_status", "passed", "408"),
        ("cmi.objectives.0.id", "", "406"),
        ("cmi.objectives.0.id", "urn:", "406"),
        ("cmi.nothing", "x", "401"),
        ("", "x", "351"),
        ("adl.nav.request", "elsewhere", "406"),
    ],
)
def test_what_may_not_be_written_has_its_code(name: str, value: str, error: str) -> None:
    page = Page()
    assert (page.set(name, value), page.error) == ("false", error)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("cmi.location", "7"),
        ("cmi.suspend_data", "λ" * 64_000),
        ("cmi.completion_status", "incomplete"),
        ("cmi.score.scaled", "-0.5"),
        ("cmi.score.raw", "120"),
        ("cmi.progress_measure", "1"),
        ("cmi.learner_preference.language", "pt-BR"),
        ("adl.nav.request", "{target=i2}choice"),
    ],
)
def test_what_is_written_is_read_again(name: str, value: str) -> None:
    page = Page()
    assert (page.set(name, value), page.error) == ("true", "0")
    assert page.get(name) == value


def test_an_interaction_is_written_in_the_order_of_its_dependencies() -> None:
    page = Page()
    for name, value in (
        ("id", "urn:example:q1"),
        ("type", "choice"),
        ("objectives.0.id", "goal"),
        ("timestamp", "2023-03-01T10:00:00.5Z"),
        ("correct_responses.0.pattern", "a[,]b"),
        ("weighting", "1"),
        ("learner_response", "a"),
        ("result", "incorrect"),
        ("latency", "PT1M2.5S"),
        ("description", "{lang=fr}Quelles réponses ?"),
    ):
        assert page.set(f"cmi.interactions.0.{name}", value) == "true", name
        assert page.get(f"cmi.interactions.0.{name}") == value
    assert page.set("cmi.interactions.0.description", "{lang=no language}x") == "false"
    assert page.error == "406"
    assert page.get("cmi.interactions.0.correct_responses._count") == "1"
    assert page.api.outcome().answers == (Answer("Quelles réponses ?", "a", Verdict.WRONG),)


def test_an_objective_has_an_id_of_its_own() -> None:
    page = Page()
    assert page.set("cmi.objectives.0.id", "goal") == "true"
    assert page.set("cmi.objectives.1.id", "goal") == "false"
    assert page.error == "351"
    assert page.set("cmi.objectives.0.id", "goal") == "true"
    assert page.set("cmi.objectives.0.score.scaled", "0.5") == "true"


def test_a_part_that_suspends_itself_goes_on_where_it_was_and_any_other_begins_anew() -> None:
    page = Page()
    for name, value in (
        ("cmi.location", "7"),
        ("cmi.suspend_data", "state"),
        ("cmi.session_time", "PT1H10M30.5S"),
        ("cmi.exit", "suspend"),
    ):
        assert page.set(name, value) == "true"
    page.api.call("Terminate", [""])
    again = Page(SavedPart.from_plain(page.api.saved().to_plain()))
    assert [again.get(f"cmi.{one}") for one in ("entry", "location", "suspend_data", "total_time")] == [
        "resume",
        "7",
        "state",
        "PT1H10M30.5S",
    ]
    again.set("cmi.exit", "normal")
    again.api.call("Terminate", [""])
    third = Page(again.api.saved())
    assert third.get("cmi.entry") == "ab-initio"
    assert (third.get("cmi.suspend_data"), third.error) == ("", "403")


def test_a_window_that_is_closed_loses_nothing() -> None:
    page = Page()
    page.set("cmi.suspend_data", "half")
    again = Page(page.api.saved())
    assert again.get("cmi.entry") == "resume"
    assert again.get("cmi.suspend_data") == "half"


def test_the_thresholds_of_the_manifest_decide() -> None:
    page = Page(launch=Launch("one.html", passing=0.6, threshold=0.7))
    assert page.get("cmi.scaled_passing_score") == "0.6"
    assert page.get("cmi.completion_threshold") == "0.7"
    page.set("cmi.success_status", "passed")
    assert page.get("cmi.success_status") == "unknown"
    page.set("cmi.score.scaled", "0.5")
    page.set("cmi.progress_measure", "0.7")
    assert page.get("cmi.success_status") == "failed"
    assert page.get("cmi.completion_status") == "completed"
    page.set("cmi.score.scaled", "0.6")
    assert page.api.outcome().progress is Progress.PASSED


def test_a_scaled_score_is_told_in_points_of_a_hundred() -> None:
    page = Page()
    page.set("cmi.score.scaled", "0.85")
    assert page.api.outcome().score == Score(85, 100, 0)
    page.set("cmi.score.raw", "17")
    page.set("cmi.score.max", "20")
    assert page.api.outcome().score == Score(17, 20, None)


def test_the_objectives_of_the_manifest_are_there_from_the_beginning() -> None:
    page = Page(launch=Launch("one.html", objectives=("playing", "scoring")))
    assert page.get("cmi.objectives._count") == "2"
    assert page.get("cmi.objectives.1.id") == "scoring"
    assert page.set("cmi.objectives.1.success_status", "passed") == "true"
