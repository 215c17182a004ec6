"""The data model of SCORM 2004, 4th Edition (Run-Time Environment, section 4.2), and its navigation (section 5.6)."""

from __future__ import annotations

import re

from desktop_app.domain.runtime.data_model import Element, ModelTable
from desktop_app.domain.runtime.values import (
    SPAN_2004,
    TIME_2004,
    either,
    identifier_2004,
    language,
    localized,
    matching,
    number,
    of_length,
    one_of,
)

LONGEST_SUSPEND_DATA = 64_000
SHORT, LONG = of_length(250), of_length(4000)
COMPLETION = ("completed", "incomplete", "not attempted", "unknown")
SUCCESS = ("passed", "failed", "unknown")
EXITS = ("time-out", "suspend", "logout", "normal", "")
TYPES = (
    *("true-false", "choice", "fill-in", "long-fill-in", "matching", "performance", "sequencing", "likert"),
    *("numeric", "other"),
)
RESULTS = ("correct", "incorrect", "unanticipated", "neutral")
REQUESTS = ("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_")
TARGET = re.compile(r"\{target=[^{}]{1,4000}\}(?:choice|jump)")
SPAN, TIME = matching(SPAN_2004), matching(TIME_2004)
PROGRESS, SCALED, REAL = number(0, 1), number(-1, 1), number()


ELEMENTS = {
    "cmi.comments_from_learner.n.comment": Element(localized(4000), default=None),
    "cmi.comments_from_learner.n.location": Element(SHORT, default=None),
    "cmi.comments_from_learner.n.timestamp": Element(TIME, default=None),
    "cmi.comments_from_lms.n.comment": Element(LONG, write=False, default=None),
    "cmi.comments_from_lms.n.location": Element(SHORT, write=False, default=None),
    "cmi.comments_from_lms.n.timestamp": Element(TIME, write=False, default=None),
    "cmi.completion_status": Element(one_of(*COMPLETION), default="unknown"),
    "cmi.completion_threshold": Element(PROGRESS, write=False, default=None),
    "cmi.credit": Element(SHORT, write=False, default="credit"),
    "cmi.entry": Element(SHORT, write=False, default="ab-initio"),
    "cmi.exit": Element(one_of(*EXITS), read=False),
    "cmi.interactions.n.id": Element(identifier_2004, default=None),
    "cmi.interactions.n.type": Element(one_of(*TYPES), default=None, after="id"),
    "cmi.interactions.n.objectives.n.id": Element(identifier_2004, default=None, after="id"),
    "cmi.interactions.n.timestamp": Element(TIME, default=None, after="id"),
    "cmi.interactions.n.correct_responses.n.pattern": Element(LONG, default=None, after="type"),
    "cmi.interactions.n.weighting": Element(REAL, default=None, after="id"),
    "cmi.interactions.n.learner_response": Element(LONG, default=None, after="type"),
    "cmi.interactions.n.result": Element(either(one_of(*RESULTS), REAL), default=None, after="id"),
    "cmi.interactions.n.latency": Element(SPAN, default=None, after="id"),
    "cmi.interactions.n.description": Element(localized(500), default=None, after="id"),
    "cmi.launch_data": Element(LONG, write=False, default=None),
    "cmi.learner_id": Element(LONG, write=False),
    "cmi.learner_name": Element(SHORT, write=False),
    "cmi.learner_preference.audio_level": Element(number(0), default="1"),
    "cmi.learner_preference.language": Element(language),
    "cmi.learner_preference.delivery_speed": Element(number(0), default="1"),
    "cmi.learner_preference.audio_captioning": Element(one_of("-1", "0", "1"), default="0"),
    "cmi.location": Element(of_length(1000), default=None),
    "cmi.max_time_allowed": Element(SPAN, write=False, default=None),
    "cmi.mode": Element(SHORT, write=False, default="normal"),
    "cmi.objectives.n.id": Element(identifier_2004, default=None),
    "cmi.objectives.n.score.scaled": Element(SCALED, default=None, after="id"),
    "cmi.objectives.n.score.raw": Element(REAL, default=None, after="id"),
    "cmi.objectives.n.score.min": Element(REAL, default=None, after="id"),
    "cmi.objectives.n.score.max": Element(REAL, default=None, after="id"),
    "cmi.objectives.n.success_status": Element(one_of(*SUCCESS), default="unknown", after="id"),
    "cmi.objectives.n.completion_status": Element(one_of(*COMPLETION), default="unknown", after="id"),
    "cmi.objectives.n.progress_measure": Element(PROGRESS, default=None, after="id"),
    "cmi.objectives.n.description": Element(localized(500), default=None, after="id"),
    "cmi.progress_measure": Element(PROGRESS, default=None),
    "cmi.scaled_passing_score": Element(SCALED, write=False, default=None),
    "cmi.score.scaled": Element(SCALED, default=None),
    "cmi.score.raw": Element(REAL, default=None),
    "cmi.score.min": Element(REAL, default=None),
    "cmi.score.max": Element(REAL, default=None),
    "cmi.session_time": Element(SPAN, read=False),
    "cmi.success_status": Element(one_of(*SUCCESS), default="unknown"),
    "cmi.suspend_data": Element(of_length(LONGEST_SUSPEND_DATA), default=None),
    "cmi.time_limit_action": Element(SHORT, write=False, default="continue,no message"),
    "cmi.total_time": Element(SPAN, write=False, default="PT0H0M0S"),
    "adl.nav.request": Element(either(one_of(*REQUESTS), matching(TARGET)), default="_none_"),
    "adl.nav.request_valid.continue": Element(SHORT, write=False, default="unknown"),
    "adl.nav.request_valid.previous": Element(SHORT, write=False, default="unknown"),
}
TABLE = ModelTable(
    version="1.0",
    elements=ELEMENTS,
    parents=(
        *("cmi.comments_from_learner", "cmi.comments_from_lms", "cmi.interactions", "cmi.learner_preference"),
        *("cmi.objectives", "cmi.objectives.n.score", "cmi.score"),
    ),
    collections=(
        *("cmi.comments_from_learner", "cmi.comments_from_lms", "cmi.interactions", "cmi.interactions.n.objectives"),
        *("cmi.interactions.n.correct_responses", "cmi.objectives"),
    ),
    unique=("cmi.objectives", "cmi.interactions.n.objectives"),
)
