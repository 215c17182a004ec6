"""The application of an institution for an award: who applies, what the projects show, and the endorsement."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.records.project import CriterionState
from desktop_app.portfolio.cover import period_text
from desktop_app.portfolio.criteria import STATE_NAMES
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

PITCH = 22.0
"""The height of a line for handwriting in points."""


def application(context: RenderContext) -> list[Flowable]:
    """Build the first part of an application; what is not known is a line for handwriting."""
    say = context.say
    lead = say("One person applies for an institution. The evidence is that of the last two academic years.")
    return [
        *context.head(say("Application"), "application", lead),
        *context.grid((say("Application"), say("Answer")), _answers(context), (2, 5)),
        Spacer(0, 12),
        KeepTogether(_endorsement(context)),
    ]


def _answers(context: RenderContext) -> list[tuple[str, Any]]:
    say, person = context.say, context.portfolio.person
    known = (
        (say("Institution"), person.institution or context.template.institution),
        (say("Applicant"), person.name),
        (say("Role"), person.role),
        (say("Address for questions"), ""),
        (say("Period of the evidence"), period_text(context)),
        *((project, _shown(states, context)) for project, states in _projects(context)),
    )
    return [(label, say.own(text) if text else WritingField("", label, 1, PITCH)) for label, text in known]


def _projects(context: RenderContext) -> list[tuple[str, Counter[CriterionState]]]:
    found = groupby(context.portfolio.criteria, key=lambda one: one.project)
    return [(project, Counter(one.check.state for one in some)) for project, some in found]


def _shown(states: Counter[CriterionState], context: RenderContext) -> str:
    """How many criteria a project meets, for example `shown: 3, begun: 1`."""
    names = ((context.say(name), states[state]) for state, name in reversed(STATE_NAMES.items()))
    return ", ".join(f"{name}: {count}" for name, count in names if count)


def _endorsement(context: RenderContext) -> list[Flowable]:
    say = context.say
    labels = (say("Name"), say("Function"), say("Day (DD.MM.YYYY)"), say("Signature"))
    told = say("The institution supports this application and confirms what it says.")
    return [
        context.subhead(say("Endorsement by the institution")),
        TaggedParagraph(markup(told), context.styles.body),
        *context.grid(labels, [[WritingField("", label, 1, PITCH) for label in labels]], (3, 3, 2, 3)),
    ]
