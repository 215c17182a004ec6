"""The run-time interface of SCORM 2004, 4th Edition, `API_1484_11` (Run-Time Environment, section 3.1).

Error codes are those of section 3.1.7.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from desktop_app.domain.interactive_package import Launch
from desktop_app.domain.runtime.data_model import DataModel, ModelError, pattern_of
from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.domain.runtime.saved_part import LEARNER_ID, LEARNER_NAME, SavedPart, passing_text
from desktop_app.domain.runtime.scorm_2004_model import TABLE
from desktop_app.domain.runtime.values import SPAN_2004, Fault, seconds_of, span_2004

GENERAL, ALREADY_INITIALIZED, TERMINATED, ARGUMENT = 101, 103, 104, 201
GET_FAILED, SET_FAILED, UNDEFINED = 301, 351, 401
READING = {
    Fault.UNKNOWN: UNDEFINED,
    Fault.NO_CHILDREN: GET_FAILED,
    Fault.NO_COUNT: GET_FAILED,
    Fault.NO_SUCH_INDEX: GET_FAILED,
    Fault.NOT_SET: 403,
    Fault.WRITE_ONLY: 405,
}
WRITING = {
    Fault.UNKNOWN: UNDEFINED,
    Fault.NO_CHILDREN: UNDEFINED,
    Fault.NO_COUNT: UNDEFINED,
    Fault.NO_SUCH_INDEX: SET_FAILED,
    Fault.KEYWORD: 404,
    Fault.READ_ONLY: 404,
    Fault.WRONG_TYPE: 406,
    Fault.OUT_OF_RANGE: 407,
    Fault.DEPENDENCY: 408,
    Fault.NOT_UNIQUE: SET_FAILED,
    Fault.FULL: SET_FAILED,
}
TEXTS = {
    0: "No Error",
    GENERAL: "General Exception",
    102: "General Initialization Failure",
    ALREADY_INITIALIZED: "Already Initialized",
    TERMINATED: "Content Instance Terminated",
    111: "General Termination Failure",
    112: "Termination Before Initialization",
    113: "Termination After Termination",
    122: "Retrieve Data Before Initialization",
    123: "Retrieve Data After Termination",
    132: "Store Data Before Initialization",
    133: "Store Data After Termination",
    142: "Commit Before Initialization",
    143: "Commit After Termination",
    ARGUMENT: "General Argument Error",
    GET_FAILED: "General Get Failure",
    SET_FAILED: "General Set Failure",
    391: "General Commit Failure",
    UNDEFINED: "Undefined Data Model Element",
    402: "Unimplemented Data Model Element",
    403: "Data Model Element Value Not Initialized",
    404: "Data Model Element Is Read Only",
    405: "Data Model Element Is Write Only",
    406: "Data Model Element Type Mismatch",
    407: "Data Model Element Value Out Of Range",
    408: "Data Model Dependency Not Established",
}
SESSION = ("cmi.session_time", "cmi.exit", "adl.nav.request")
"""What belongs to one session alone."""
VERDICTS = {"correct": Verdict.RIGHT, "incorrect": Verdict.WRONG}


class _State(Enum):
    """The states of a session (section 3.1.2)."""

    NEW = auto()
    RUNNING = auto()
    ENDED = auto()


BEFORE_AND_AFTER = {"Terminate": (112, 113), "GetValue": (122, 123), "SetValue": (132, 133), "Commit": (142, 143)}
"""The errors of a call before a session and after it."""


class Scorm2004:
    """The interface for one part of a package, during one session.

    Args:
        launch: the part.
        saved: what was saved of it.
    """

    def __init__(self, launch: Launch, saved: SavedPart) -> None:
        self._launch, self._saved = launch, saved
        self._model = DataModel(TABLE)
        self._state, self._error = _State.NEW, 0
        # Objectives of the manifest are there from the beginning (section 4.2.17).
        self._model.load({f"cmi.objectives.{number}.id": name for number, name in enumerate(launch.objectives)})
        if saved.resumes:
            self._model.load(saved.values)
        given = {
            "cmi.learner_id": LEARNER_ID,
            "cmi.learner_name": LEARNER_NAME,
            "cmi.entry": "resume" if saved.resumes else "ab-initio",
            "cmi.total_time": span_2004(saved.seconds if saved.resumes else 0),
            "cmi.launch_data": launch.data,
            "cmi.scaled_passing_score": passing_text(launch),
            "cmi.completion_threshold": "" if launch.threshold is None else f"{launch.threshold:g}",
            "cmi.max_time_allowed": launch.max_time if SPAN_2004.fullmatch(launch.max_time) else "",
            "cmi.time_limit_action": launch.at_limit,
        }
        self._model.values.update({name: value for name, value in given.items() if value})
        for name in SESSION:
            self._model.values.pop(name, None)

    @property
    def was_used(self) -> bool:
        """Whether a session was begun."""
        return self._state is not _State.NEW

    @property
    def is_open(self) -> bool:
        """Whether a session is running."""
        return self._state is _State.RUNNING

    def call(self, method: str, arguments: list[str]) -> str:
        """Answer a call; an unknown method is a general exception."""
        one, two = (*arguments, "", "")[:2]
        if method in BEFORE_AND_AFTER and self._state is not _State.RUNNING:
            self._error = BEFORE_AND_AFTER[method][self._state is _State.ENDED]
            return "" if method == "GetValue" else "false"
        answers: dict[str, Callable[[], str]] = {
            "Initialize": lambda: self._initialize(one),
            "Terminate": lambda: self._terminate(one),
            "Commit": lambda: self._commit(one),
            "GetValue": lambda: self._get(one),
            "SetValue": lambda: self._truth(self._set(one, two)),
            "GetLastError": lambda: str(self._error),
            "GetErrorString": lambda: TEXTS.get(_number(one), ""),
            "GetDiagnostic": lambda: TEXTS.get(_number(one) if one else self._error, ""),
        }
        answer = answers.get(method)
        return answer() if answer else self._truth(GENERAL)

    def _truth(self, error: int) -> str:
        self._error = error
        return "false" if error else "true"

    def _initialize(self, argument: str) -> str:
        if argument:
            return self._truth(ARGUMENT)
        if self._state is not _State.NEW:
            return self._truth(ALREADY_INITIALIZED if self._state is _State.RUNNING else TERMINATED)
        self._state = _State.RUNNING
        return self._truth(0)

    def _terminate(self, argument: str) -> str:
        if argument:
            return self._truth(ARGUMENT)
        self._state = _State.ENDED
        return self._truth(0)

    def _commit(self, argument: str) -> str:
        return self._truth(ARGUMENT if argument else 0)

    def _get(self, name: str) -> str:
        try:
            found = self._judged(name) or self._model.read(name)
        except ModelError as error:
            # An empty name is a general failure, not an undefined element (section 3.1.4.1).
            self._error = READING.get(error.fault, GET_FAILED) if name else GET_FAILED
            return ""
        self._error = 0
        return found

    def _set(self, name: str, value: str) -> int:
        try:
            self._model.write(name, value)
        except ModelError as error:
            return WRITING.get(error.fault, SET_FAILED) if name else SET_FAILED
        return 0

    def _judged(self, name: str) -> str:
        """A status that the manifest's threshold decides (sections 4.2.4.1 and 4.2.22.1); empty if none does."""
        values, launch = self._model.values, self._launch
        if name == "cmi.completion_status" and launch.threshold is not None:
            reached = values.get("cmi.progress_measure")
            if reached is not None:
                return "completed" if float(reached) >= launch.threshold else "incomplete"
            return values.get(name, "unknown")
        if name == "cmi.success_status" and launch.passing is not None:
            scaled = values.get("cmi.score.scaled")
            return "unknown" if scaled is None else "passed" if float(scaled) >= launch.passing else "failed"
        return ""

    def saved(self) -> SavedPart:
        """What is to be saved of it."""
        if not self.was_used:
            return self._saved
        values = dict(self._model.values)
        left, exited = values.pop("cmi.session_time", ""), values.pop("cmi.exit", "")
        values.pop("adl.nav.request", None)
        # A part that was closed without terminating is resumed, too: its window was closed, not its work.
        resumes = exited == "suspend" or self._state is _State.RUNNING
        written = {name: value for name, value in values.items() if TABLE.elements[pattern_of(name)].write}
        before = self._saved.seconds if self._saved.resumes else 0.0
        return SavedPart(written, before + seconds_of(left), resumes)

    def outcome(self) -> Outcome:
        """What was reported."""
        before = self._saved.seconds if self._saved.resumes else 0.0
        seconds = before + seconds_of(self._model.values.get("cmi.session_time", ""))
        return Outcome(self._progress(), self._score(), seconds, tuple(self._answers()), self._launch.title)

    def _progress(self) -> Progress:
        values = self._model.values
        success = self._judged("cmi.success_status") or values.get("cmi.success_status", "")
        completion = self._judged("cmi.completion_status") or values.get("cmi.completion_status", "")
        if success in {"passed", "failed"}:
            return Progress(success)
        if completion == "completed":
            return Progress.COMPLETED
        return Progress.STARTED if self.was_used else Progress.NONE

    def _score(self) -> Score | None:
        stated = {one: self._model.values.get(f"cmi.score.{one}") for one in ("raw", "max", "min", "scaled")}
        raw, most, least, scaled = (None if one is None else float(one) for one in stated.values())
        if raw is not None:
            return Score(raw, most, least)
        return None if scaled is None else Score(round(scaled * 100, 2), 100.0, 0.0)

    def _answers(self) -> list[Answer]:
        values, found = self._model.values, {}
        for number in range(self._model.counts.get("cmi.interactions", 0)):
            start = f"cmi.interactions.{number}."
            name = values.get(f"{start}id", "")
            question = _without_language(values.get(f"{start}description", "")) or name
            response = values.get(f"{start}learner_response", "").replace("[,]", ", ").replace("[.]", " – ")
            verdict = VERDICTS.get(values.get(f"{start}result", ""), Verdict.NONE)
            found[name] = Answer(question, _without_language(response), verdict)
        return list(found.values())


def _without_language(text: str) -> str:
    return text.partition("}")[2] if text.startswith("{lang=") else text


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) <= 4 else -1  # noqa: PLR2004 - codes have three digits
