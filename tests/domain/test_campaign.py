from datetime import date

import pytest

from desktop_app.domain.campaign import Campaign, Phase, Question, Quiz, phase_on, score_quiz

CAMPAIGN = Campaign("c", "C", "", "", date(2023, 3, 1), date(2023, 4, 7), "#c", (), ())
QUESTIONS = (
    Question("1", "ai", "?", ("a", "b"), 0, "", ("read-1",)),
    Question("2", "wellbeing", "?", ("a", "b"), 1, "", ("read-2", "read-1")),
    Question("3", "ai", "?", ("a", "b"), 1, "", ("read-3",)),
)


@pytest.mark.parametrize(
    ("day", "phase", "days"),
    [
        (date(2023, 2, 27), Phase.BEFORE, 2),
        (date(2023, 3, 1), Phase.RUNNING, 37),
        (date(2023, 4, 7), Phase.RUNNING, 0),
        (date(2023, 4, 8), Phase.OVER, 1),
    ],
)
def test_a_campaign_runs_from_its_first_to_its_last_day(day: date, phase: Phase, days: int) -> None:
    assert phase_on(CAMPAIGN, day) == (phase, days)


def test_a_quiz_is_scored_by_subtopic_with_what_to_read_for_missed_answers() -> None:
    scores = score_quiz(Quiz("q", "", "", QUESTIONS), {"1": 0, "2": 0})
    assert [(one.subtopic, one.right, one.asked, one.read_next) for one in scores] == [
        ("ai", 1, 2, ("read-3",)),
        ("wellbeing", 0, 1, ("read-2", "read-1")),
    ]
