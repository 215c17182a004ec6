"""Statements of the Experience API, as H5P makes them (xAPI 1.0.3, part 2, sections 2.4.3 to 2.4.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.domain.runtime.values import seconds_of

MAX_ANSWERS = 500
LONGEST = 1_000
"""Characters of a question or an answer."""
LARGEST = 1e9
VERBS = re.compile(r"https?://(?:adlnet\.gov/expapi/verbs|activitystrea\.ms/schema/1\.0)/([a-z-]+)")
PROGRESS = {
    "completed": Progress.COMPLETED,
    "passed": Progress.PASSED,
    "mastered": Progress.PASSED,
    "failed": Progress.FAILED,
}
STARTED = frozenset({"attempted", "experienced", "initialized", "interacted", "progressed", "answered"})


class Statements:
    """Collects the statements of one session."""

    def __init__(self) -> None:
        self._progress, self._seconds = Progress.NONE, 0.0
        self._score: Score | None = None
        self._has_total = False
        self._answers: dict[str, Answer] = {}

    def take(self, statement: object) -> bool:
        """Take a statement; False if it is none, or of a verb that tells nothing here."""
        found = _verb(statement)
        if found is None or not isinstance(statement, dict):
            return False
        result, activity = _object(statement.get("result")), _object(statement.get("object"))
        if found == "answered":
            self._take_answer(activity, result)
        is_part = bool(_object(_object(statement.get("context")).get("contextActivities")).get("parent"))
        score = _score(result)
        if not is_part and (found in PROGRESS or (score and not self._has_total)):
            self._score, self._has_total = score or self._score, self._has_total or found in PROGRESS
            self._seconds = seconds_of(_text(result.get("duration"))) or self._seconds
        self._note_progress(found, result, is_part=is_part)
        return found in PROGRESS or found in STARTED

    def _note_progress(self, verb: str, result: Mapping[str, Any], *, is_part: bool) -> None:
        told = PROGRESS.get(verb, Progress.NONE)
        if not is_part and (told or result.get("completion") is True):
            if result.get("success") is True and verb != "failed":
                told = Progress.PASSED
            self._progress = told or Progress.COMPLETED
        elif not self._progress and verb in STARTED:
            self._progress = Progress.STARTED

    def _take_answer(self, activity: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        definition = _object(activity.get("definition"))
        question = _localized(definition.get("name")) or _localized(definition.get("description"))
        name = _text(activity.get("id")) or question
        if len(self._answers) >= MAX_ANSWERS and name not in self._answers:
            return
        right = _truth(result)
        verdict = Verdict.NONE if right is None else Verdict.RIGHT if right else Verdict.WRONG
        self._answers[name] = Answer(_short(question), _short(_response(result, definition)), verdict)

    def outcome(self) -> Outcome:
        """What was reported."""
        return Outcome(self._progress, self._score, self._seconds, tuple(self._answers.values()))


def _truth(result: Mapping[str, Any]) -> bool | None:
    """Whether an answer was right: as the statement says, or else by its score."""
    stated = result.get("success")
    if isinstance(stated, bool):
        return stated
    score = _score(result)
    return score.points >= score.most if score and score.most else None


def _verb(statement: object) -> str | None:
    found = VERBS.fullmatch(_text(_object(_object(statement).get("verb")).get("id")))
    return found[1] if found else None


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _localized(value: object) -> str:
    """The first text of a language map."""
    return next((one for one in _object(value).values() if isinstance(one, str) and one.strip()), "")


def _short(text: str) -> str:
    return " ".join(clean_text(text).split())[:LONGEST]


def _score(result: Mapping[str, Any]) -> Score | None:
    stated = _object(result.get("score"))
    raw, most, least, scaled = (_number(stated.get(name)) for name in ("raw", "max", "min", "scaled"))
    if raw is not None:
        return Score(raw, most, least)
    return None if scaled is None else Score(round(scaled * 100, 2), 100.0, 0.0)


def _number(value: object) -> float | None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or abs(value) > LARGEST:
        return None
    return float(value)


def _response(result: Mapping[str, Any], definition: Mapping[str, Any]) -> str:
    """An answer with the words of its choices in place of their ids (xAPI, part 2, appendix C)."""
    words: dict[str, str] = {}
    for kind in ("choices", "scale", "source", "target", "steps"):
        for one in definition.get(kind) or () if isinstance(definition.get(kind), list) else ():
            words.setdefault(_text(_object(one).get("id")), _localized(_object(one).get("description")))
    pieces = re.split(r"\[,\]", _text(result.get("response")))
    shown = [" – ".join(words.get(part) or part for part in piece.split("[.]")) for piece in pieces if piece]
    return ", ".join(one.strip() for one in shown)
