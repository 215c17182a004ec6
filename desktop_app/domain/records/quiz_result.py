"""A person's answers in a quiz."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import IDENTIFIER, NUMBER, Codecs, pairs
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import Json


def _index(raw: Json) -> int | None:
    return raw if isinstance(raw, int) and not isinstance(raw, bool) else None


@dataclass(frozen=True, slots=True)
class QuizResult(Record):
    """One result of a quiz: the chosen answer's index by question id, and the right answers."""

    quiz: str
    answers: tuple[tuple[str, int], ...]
    right: int
    asked: int

    KIND = "quiz-result"
    CODECS: ClassVar[Codecs] = {
        "quiz": IDENTIFIER,
        "answers": pairs(str, _index),
        "right": NUMBER,
        "asked": NUMBER,
    }


QUIZ_RESULT = RecordKind(QuizResult, "Quiz", title=lambda _one: "")
