"""The run-time interface of SCORM 1.2, `API` (Run-Time Environment, section 3.3).

Error codes are those of section 3.3.7.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.interactive_package import Launch
from desktop_app.domain.runtime.data_model import DataModel, ModelError, pattern_of
from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.domain.runtime.saved_part import LEARNER_ID, LEARNER_NAME, SavedPart, passing_text
from desktop_app.domain.runtime.scorm_12_model import TABLE
from desktop_app.domain.runtime.values import Fault, seconds_of, span_12

GENERAL, ARGUMENT, NOT_INITIALIZED = 101, 201, 301
CODES = {
    Fault.UNKNOWN: ARGUMENT,
    Fault.NO_CHILDREN: 202,
    Fault.NO_COUNT: 203,
    Fault.NO_SUCH_INDEX: ARGUMENT,
    Fault.KEYWORD: 402,
    Fault.READ_ONLY: 403,
    Fault.WRITE_ONLY: 404,
    Fault.WRONG_TYPE: 405,
    Fault.OUT_OF_RANGE: 405,
    Fault.FULL: GENERAL,
}
TEXTS = {
    0: "No error",
    GENERAL: "General exception",
    ARGUMENT: "Invalid argument error",
    202: "Element cannot have children",
    203: "Element not an array - cannot have count",
    NOT_INITIALIZED: "Not initialized",
    401: "Not implemented error",
    402: "Invalid set value, element is a keyword",
    403: "Element is read only",
    404: "Element is write only",
    405: "Incorrect data type",
}
PROGRESS = {
    "passed": Progress.PASSED,
    "failed": Progress.FAILED,
    "completed": Progress.COMPLETED,
    "browsed": Progress.COMPLETED,
    "incomplete": Progress.STARTED,
}
VERDICTS = {"correct": Verdict.RIGHT, "wrong": Verdict.WRONG}


class Scorm12:
    """The interface for one part of a package, during one session.

    Args:
        launch: the part.
        saved: what was saved of it.
    """

    def __init__(self, launch: Launch, saved: SavedPart) -> None:
        self._launch, self._saved = launch, saved
        self._model = DataModel(TABLE)
        self._error = 0
        self.is_open = self.was_used = False
        self._model.load(saved.values)
        given = {
            "cmi.core.student_id": LEARNER_ID,
            "cmi.core.student_name": LEARNER_NAME,
            "cmi.core.entry": "resume" if saved.resumes else "" if saved.values else "ab-initio",
            "cmi.core.total_time": span_12(saved.seconds),
            "cmi.launch_data": launch.data,
            "cmi.student_data.mastery_score": passing_text(launch),
            "cmi.student_data.max_time_allowed": launch.max_time,
            "cmi.student_data.time_limit_action": launch.at_limit,
        }
        self._model.values.update({name: value for name, value in given.items() if value or name == "cmi.core.entry"})
        for name in ("cmi.core.session_time", "cmi.core.exit"):
            self._model.values.pop(name, None)

    def call(self, method: str, arguments: list[str]) -> str:
        """Answer a call; an unknown method is a general exception."""
        one, two = (*arguments, "", "")[:2]
        answers: dict[str, Callable[[], str]] = {
            "LMSInitialize": lambda: self._initialize(one),
            "LMSFinish": lambda: self._finish(one),
            "LMSCommit": lambda: self._commit(one),
            "LMSGetValue": lambda: self._get(one),
            "LMSSetValue": lambda: self._truth(self._set(one, two)),
            "LMSGetLastError": lambda: str(self._error),
            "LMSGetErrorString": lambda: TEXTS.get(_number(one), ""),
            "LMSGetDiagnostic": lambda: TEXTS.get(_number(one) if one else self._error, ""),
        }
        answer = answers.get(method)
        return answer() if answer else self._truth(GENERAL)

    def _truth(self, error: int) -> str:
        self._error = error
        return "false" if error else "true"

    def _initialize(self, argument: str) -> str:
        if argument or self.is_open:
            return self._truth(ARGUMENT if argument else GENERAL)
        self.is_open = self.was_used = True
        return self._truth(0)

    def _finish(self, argument: str) -> str:
        if argument or not self.is_open:
            return self._truth(ARGUMENT if argument else NOT_INITIALIZED)
        self.is_open = False
        return self._truth(0)

    def _commit(self, argument: str) -> str:
        return self._truth(ARGUMENT if argument else 0 if self.is_open else NOT_INITIALIZED)

    def _get(self, name: str) -> str:
        if not self.is_open:
            self._error = NOT_INITIALIZED
            return ""
        try:
            found = self._model.read(name)
        except ModelError as error:
            self._error = CODES.get(error.fault, GENERAL)
            return ""
        self._error = 0
        return found

    def _set(self, name: str, value: str) -> int:
        if not self.is_open:
            return NOT_INITIALIZED
        try:
            if name == "cmi.comments":  # each is added to those before (section 3.4.4)
                value = self._model.values.get(name, "") + value
            self._model.write(name, value)
        except ModelError as error:
            return CODES.get(error.fault, GENERAL)
        return 0

    @property
    def _status(self) -> str:
        """The status, by the score where the manifest states from which score a part is passed (section 3.4.4)."""
        stated = self._model.values.get("cmi.core.lesson_status", "")
        points = self._model.values.get("cmi.core.score.raw", "")
        if self._launch.passing is not None and points and not self.is_open:
            return "passed" if float(points) >= self._launch.passing else "failed"
        if self.was_used and not stated and not self.is_open:
            return "completed"  # a part that finishes without a status has been completed
        return stated

    def saved(self) -> SavedPart:
        """What is to be saved of it."""
        if not self.was_used:
            return self._saved
        values = dict(self._model.values)
        exited = values.pop("cmi.core.exit", "")
        seconds = self._saved.seconds + seconds_of(values.pop("cmi.core.session_time", ""))
        written = {name: value for name, value in values.items() if TABLE.elements[pattern_of(name)].write}
        if self._status:
            written["cmi.core.lesson_status"] = self._status
        # A part that was closed without finishing is resumed, too: its window was closed, not its work.
        return SavedPart(written, seconds, resumes=exited == "suspend" or self.is_open)

    def outcome(self) -> Outcome:
        """What was reported."""
        values = self._model.values
        points = _decimal(values.get("cmi.core.score.raw", ""))
        score = None
        if points is not None:
            limits = (_decimal(values.get(f"cmi.core.score.{one}", "")) for one in ("max", "min"))
            score = Score(points, *limits)
        seconds = self._saved.seconds + seconds_of(values.get("cmi.core.session_time", ""))
        progress = PROGRESS.get(self._status, Progress.STARTED if self.was_used else Progress.NONE)
        return Outcome(progress, score, seconds, tuple(self._answers()), self._launch.title)

    def _answers(self) -> list[Answer]:
        values, found = self._model.values, {}
        for number in range(self._model.counts.get("cmi.interactions", 0)):
            start = f"cmi.interactions.{number}."
            question = values.get(f"{start}id", "")
            verdict = VERDICTS.get(values.get(f"{start}result", ""), Verdict.NONE)
            found[question or start] = Answer(question, values.get(f"{start}student_response", ""), verdict)
        return list(found.values())


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) <= 4 else -1  # noqa: PLR2004 - codes have three digits


def _decimal(text: str) -> float | None:
    return float(text) if text else None
