"""What an interactive material reported, as texts for the journal."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.runtime.outcome import Answer, Outcome, Progress, Score, Verdict
from desktop_app.gui.texts.labels import labelled

translate = QCoreApplication.translate


def outcome_line(outcome: Outcome) -> str:
    """The result in one line; empty if it is only that the material was opened."""
    parts = (_progress(outcome.progress), _points(outcome.score) if outcome.score else "")
    return " · ".join(part for part in parts if part)


def outcome_notes(outcome: Outcome) -> str:
    """The result and the number of right answers, one line each."""
    judged = [one for one in outcome.answers if one.verdict]
    right = sum(one.verdict is Verdict.RIGHT for one in judged)
    count = translate("Outcome", "{right} of {all} answers right").format(right=right, all=len(judged))
    lines = (outcome_line(outcome), count if judged else "")
    return "\n".join(line for line in lines if line)


def answers_text(outcome: Outcome, title: str) -> str:
    """All answers as a text file; empty without answers."""
    if not outcome.answers:
        return ""
    return "\n\n".join([title, outcome_notes(outcome), *map(_answer, outcome.answers)]) + "\n"


def _answer(answer: Answer) -> str:
    verdicts = {Verdict.RIGHT: translate("Outcome", "right"), Verdict.WRONG: translate("Outcome", "wrong")}
    told = verdicts.get(answer.verdict, "")
    said = f"{answer.response} ({told})" if told and answer.response else answer.response or told
    return "\n".join(part for part in (answer.question, labelled(translate("Outcome", "My answer"), said)) if part)


def _progress(progress: Progress) -> str:
    return {
        Progress.COMPLETED: translate("Outcome", "Completed"),
        Progress.PASSED: translate("Outcome", "Passed"),
        Progress.FAILED: translate("Outcome", "Not passed"),
        Progress.STARTED: translate("Outcome", "Begun"),
    }.get(progress, "")


def _points(score: Score) -> str:
    if score.most is None:
        return translate("Outcome", "{points} points").format(points=f"{score.points:g}")
    return translate("Outcome", "{points} of {most} points").format(points=f"{score.points:g}", most=f"{score.most:g}")
