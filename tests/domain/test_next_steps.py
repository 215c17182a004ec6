from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from desktop_app.domain.campaign import Campaign, Event, EventKind, Question, Quiz, Subtopic
from desktop_app.domain.next_steps import NextStep, StepKind, next_steps
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.attendance import AttendanceState
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
TODAY = date(2023, 3, 8)
WEBINAR = Event("w", "A webinar", EventKind.WEBINAR, NOON + timedelta(hours=4), timedelta(hours=1))
QUIZ = Quiz("q", "Quiz", "", (Question("1", "", "?", ("a", "b"), 0, "", ()),))
CAMPAIGN = Campaign(
    "c", "C", "", "", date(2023, 3, 1), date(2023, 4, 7), "#c", (), (Subtopic("ai", "AI", "", "#000000", "circle"),)
)


def line(name: str, status: Status, *, day: date = TODAY, conflict: bool = False) -> RecordLine:
    return RecordLine(RecordId(name), Activity.KIND, name, day, status.value, conflict=conflict)


def steps(
    campaign: Campaign = CAMPAIGN, *lines: RecordLine, begun: str = "", **states: AttendanceState
) -> list[tuple[StepKind, str]]:
    found: tuple[NextStep, ...] = next_steps(campaign, lines, frozenset({begun}), states, quiz_taken=False, now=NOON)
    return [(one.kind, one.subject) for one in found]


def test_a_newcomer_is_offered_the_quiz_and_a_subtopic() -> None:
    assert steps(replace(CAMPAIGN, quiz=QUIZ)) == [(StepKind.QUIZ, ""), (StepKind.PLAN, "ai")]
    assert next_steps(replace(CAMPAIGN, quiz=QUIZ), (), frozenset({"ai"}), {}, quiz_taken=True, now=NOON) == ()


def test_an_event_is_told_while_it_can_be_attended_and_asked_about_afterwards() -> None:
    campaign = replace(CAMPAIGN, events=(WEBINAR,))
    assert steps(campaign)[0] == (StepKind.ATTEND, "w")
    over = replace(CAMPAIGN, events=(replace(WEBINAR, starts=NOON - timedelta(days=1)),))
    assert steps(over)[0] == (StepKind.ANSWER, "w")
    assert steps(over, w=AttendanceState.MISSED)[0] == (StepKind.WATCH, "w")
    assert steps(over, w=AttendanceState.WATCHED) == [(StepKind.PLAN, "ai")]
    long_over = replace(CAMPAIGN, events=(replace(WEBINAR, starts=NOON - timedelta(days=100)),))
    assert steps(long_over) == [(StepKind.PLAN, "ai")]


def test_what_is_due_comes_before_what_waits_for_a_reflection() -> None:
    done, due = line("done", Status.FINISHED), line("due", Status.PLANNED)
    later = line("later", Status.PLANNED, day=date(2023, 4, 1))
    assert steps(CAMPAIGN, done, due, later, begun="ai") == [(StepKind.FINISH, "due"), (StepKind.REFLECT, "done")]


def test_what_was_reflected_on_leads_to_the_portfolio() -> None:
    done = line("done", Status.FINISHED)
    thought = RecordLine(RecordId("r"), Reflection.KIND, "R", NOON.date(), about=RecordId("done"))
    assert steps(CAMPAIGN, done, thought, begun="ai") == [(StepKind.PORTFOLIO, "")]


def test_two_versions_of_an_entry_come_first() -> None:
    campaign = replace(CAMPAIGN, events=(WEBINAR,))
    assert steps(campaign, line("odd", Status.FINISHED, conflict=True))[0] == (StepKind.DECIDE, "odd")
