from dataclasses import replace

import pytest

from desktop_app.domain.entry_text import paired_sections
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId

WALK = Activity("Walk", "c", "ai")
THOUGHT = Reflection("Thought", "free@1", (StageText("text", "Text", (), "x"),), RecordId("walk"))
S3 = CompetenceRef("lc", "S3")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (WALK, replace(WALK, subtopic="wellbeing")),
        (WALK, replace(WALK, campaign="autumn")),
        (THOUGHT, replace(THOUGHT, activity=RecordId("talk"))),
        (THOUGHT, replace(THOUGHT, follows=RecordId("before"))),
        (THOUGHT, replace(THOUGHT, levels=((S3, "Confident"),))),
    ],
)
def test_two_states_that_differ_are_never_shown_as_alike(one: Record, other: Record) -> None:
    assert any(left != right for _, left, right in paired_sections(one, other))


def test_no_stage_hides_another_of_the_same_name() -> None:
    stages = (StageText("action", "Action", (), "first"), StageText("plan", "Action", (), "second"))
    texts = [left for _, left, _ in paired_sections(replace(THOUGHT, stages=stages), THOUGHT)]
    assert {"first", "second"} <= set(texts)
