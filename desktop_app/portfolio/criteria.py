"""How projects meet the criteria of an award or a label."""

from __future__ import annotations

from itertools import groupby

from reportlab.platypus import Flowable, KeepTogether

from desktop_app.domain.portfolio import CriterionShown
from desktop_app.domain.records.project import CriterionState
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

STATE_NAMES = {CriterionState.NOT_YET: "not yet", CriterionState.BEGUN: "begun", CriterionState.SHOWN: "shown"}


def criteria(context: RenderContext) -> list[Flowable]:
    """Build a list of the criteria, each with the entries that show it."""
    say = context.say
    lead = say("What the award asks for, what shows it, and where to find it.")
    flowables = context.head(say("Evidence by criterion"), "criteria", lead)
    if not context.portfolio.criteria:
        told = say("No project says yet what it shows. Open a project and go through its criteria.")
        return [*flowables, TaggedParagraph(markup(told), context.styles.body)]
    for project, found in groupby(context.portfolio.criteria, key=lambda one: one.project):
        flowables.append(context.subhead(project, f"project-{len(flowables)}"))
        for one in found:
            flowables.append(KeepTogether(_one(one, context)))
    return flowables


def _one(shown: CriterionShown, context: RenderContext) -> list[Flowable]:
    state = context.say(STATE_NAMES.get(shown.check.state, "unknown status"))
    title = f"<b>{context.words(shown.criterion.title)}</b> · {markup(state)}"
    note = context.body(shown.check.note, "H4") if shown.check.note else []
    return [
        TaggedParagraph(title, context.styles.body),
        TaggedParagraph(context.words(shown.criterion.question), context.styles.prompt),
        *note,
        *context.rule(2, 6),
    ]
