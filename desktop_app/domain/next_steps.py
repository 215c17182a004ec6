"""Suggestions for the next steps in a campaign, from planned, finished and reflected activities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop_app.domain.campaign import Campaign, Event
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.reflection import Reflection

SOON = timedelta(days=2)
LATELY = timedelta(days=14)


class StepKind(StrEnum):
    """The kinds of suggestions."""

    DECIDE = "decide"
    ATTEND = "attend"
    QUIZ = "quiz"
    FINISH = "finish"
    REFLECT = "reflect"
    WATCH = "watch"
    ANSWER = "answer"
    PLAN = "plan"
    PORTFOLIO = "portfolio"


@dataclass(frozen=True, slots=True)
class NextStep:
    """A suggestion: `subject` is a record, an event's UID or a subtopic's id, `title` its name."""

    kind: StepKind
    subject: str = ""
    title: str = ""


def next_steps(
    campaign: Campaign,
    lines: Sequence[RecordLine],
    subtopics_begun: frozenset[str],
    attendance: Mapping[str, AttendanceState],
    *,
    quiz_taken: bool,
    now: datetime,
) -> tuple[NextStep, ...]:
    """The suggestions, most urgent first.

    Args:
        campaign: the campaign with its events.
        lines: the activities and reflections, latest first.
        subtopics_begun: the subtopics with a planned or finished activity.
        attendance: the attendance of events, by UID.
        quiz_taken: whether the campaign's quiz was taken at least once.
        now: with a time zone.
    """
    steps = [NextStep(StepKind.DECIDE, line.record, line.title) for line in lines if line.conflict]
    steps += _events(campaign.events, attendance, now)
    if campaign.quiz is not None and not quiz_taken:
        steps.append(NextStep(StepKind.QUIZ))
    steps += _journal(lines, now)
    steps += [
        NextStep(StepKind.PLAN, subtopic.id, subtopic.title)
        for subtopic in campaign.subtopics
        if subtopic.id not in subtopics_begun
    ]
    if any(line.kind == Reflection.KIND for line in lines):
        steps.append(NextStep(StepKind.PORTFOLIO))
    return tuple(steps)


def _events(events: Sequence[Event], attendance: Mapping[str, AttendanceState], now: datetime) -> list[NextStep]:
    found = []
    for event in events:
        state = attendance.get(event.uid, AttendanceState.OPEN)
        ends = event.starts + event.duration
        if state in (AttendanceState.OPEN, AttendanceState.GOING) and event.starts - SOON <= now <= ends:
            found.append(NextStep(StepKind.ATTEND, event.uid, event.title))
        elif state in (AttendanceState.OPEN, AttendanceState.GOING) and ends < now <= ends + LATELY:
            found.append(NextStep(StepKind.ANSWER, event.uid, event.title))
        elif state is AttendanceState.MISSED:
            found.append(NextStep(StepKind.WATCH, event.uid, event.title))
    return found


def _journal(lines: Sequence[RecordLine], now: datetime) -> list[NextStep]:
    today = now.astimezone().date()
    activities = [line for line in lines if line.kind == Activity.KIND]
    about = {line.about for line in lines if line.kind == Reflection.KIND}
    due = [line for line in activities if line.status != Status.FINISHED and line.day <= today]
    waiting = [line for line in activities if line.status == Status.FINISHED and line.record not in about]
    return [
        *(NextStep(StepKind.FINISH, line.record, line.title) for line in reversed(due)),
        *(NextStep(StepKind.REFLECT, line.record, line.title) for line in waiting),
    ]
