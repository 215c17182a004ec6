"""The data model of SCORM 1.2 (Run-Time Environment, section 3.4).

`suspend_data` may be as long as in SCORM 2004, because many authoring tools write more than the 4,096 characters of the
specification, and a person would lose their place.
"""

from __future__ import annotations

from desktop_app.domain.runtime.data_model import Element, ModelTable
from desktop_app.domain.runtime.values import (
    IDENTIFIER_12,
    SPAN_12,
    TIME_12,
    either,
    matching,
    number,
    of_length,
    one_of,
    whole,
)

LONGEST_SUSPEND_DATA = 64_000
SHORT, LONG = of_length(255), of_length(4096)
STATES = ("passed", "completed", "failed", "incomplete", "browsed")
EXITS = ("time-out", "suspend", "logout", "")
TYPES = ("true-false", "choice", "fill-in", "matching", "performance", "likert", "sequencing", "numeric")
RESULTS = ("correct", "wrong", "unanticipated", "neutral")
SCORE = number(0, 100, empty=True)
IDENTIFIER, SPAN = matching(IDENTIFIER_12), matching(SPAN_12)


ELEMENTS = {
    "cmi.core.student_id": Element(SHORT, write=False),
    "cmi.core.student_name": Element(SHORT, write=False),
    "cmi.core.lesson_location": Element(SHORT),
    "cmi.core.credit": Element(SHORT, write=False, default="credit"),
    "cmi.core.lesson_status": Element(one_of(*STATES), default="not attempted"),
    "cmi.core.entry": Element(SHORT, write=False, default="ab-initio"),
    "cmi.core.score.raw": Element(SCORE),
    "cmi.core.score.max": Element(SCORE),
    "cmi.core.score.min": Element(SCORE),
    "cmi.core.total_time": Element(SPAN, write=False, default="0000:00:00.00"),
    "cmi.core.lesson_mode": Element(SHORT, write=False, default="normal"),
    "cmi.core.exit": Element(one_of(*EXITS), read=False),
    "cmi.core.session_time": Element(SPAN, read=False),
    "cmi.suspend_data": Element(of_length(LONGEST_SUSPEND_DATA)),
    "cmi.launch_data": Element(LONG, write=False),
    "cmi.comments": Element(LONG),
    "cmi.comments_from_lms": Element(LONG, write=False),
    "cmi.objectives.n.id": Element(IDENTIFIER),
    "cmi.objectives.n.score.raw": Element(SCORE),
    "cmi.objectives.n.score.max": Element(SCORE),
    "cmi.objectives.n.score.min": Element(SCORE),
    "cmi.objectives.n.status": Element(one_of(*STATES, "not attempted"), default="not attempted"),
    "cmi.student_data.mastery_score": Element(SHORT, write=False),
    "cmi.student_data.max_time_allowed": Element(SHORT, write=False),
    "cmi.student_data.time_limit_action": Element(SHORT, write=False),
    "cmi.student_preference.audio": Element(whole(-1, 100), default="0"),
    "cmi.student_preference.language": Element(SHORT),
    "cmi.student_preference.speed": Element(whole(-100, 100), default="0"),
    "cmi.student_preference.text": Element(whole(-1, 1), default="0"),
    "cmi.interactions.n.id": Element(IDENTIFIER, read=False),
    "cmi.interactions.n.objectives.n.id": Element(IDENTIFIER, read=False),
    "cmi.interactions.n.time": Element(matching(TIME_12), read=False),
    "cmi.interactions.n.type": Element(one_of(*TYPES), read=False),
    "cmi.interactions.n.correct_responses.n.pattern": Element(SHORT, read=False),
    "cmi.interactions.n.weighting": Element(number(), read=False),
    "cmi.interactions.n.student_response": Element(LONG, read=False),
    "cmi.interactions.n.result": Element(either(one_of(*RESULTS), number()), read=False),
    "cmi.interactions.n.latency": Element(SPAN, read=False),
}
TABLE = ModelTable(
    version="3.4",
    elements=ELEMENTS,
    parents=(
        *("cmi.core", "cmi.core.score", "cmi.objectives", "cmi.objectives.n.score", "cmi.student_data"),
        *("cmi.student_preference", "cmi.interactions"),
    ),
    collections=(
        *("cmi.objectives", "cmi.interactions", "cmi.interactions.n.objectives"),
        "cmi.interactions.n.correct_responses",
    ),
)
