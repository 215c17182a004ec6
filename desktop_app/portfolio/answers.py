"""A mentor's earlier feedback: on an entry, and on the portfolio in general."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from desktop_app.domain.records.feedback import Feedback, FeedbackPart, FeedbackSource
from desktop_app.portfolio.render_context import RenderContext

PART_NAMES = {
    FeedbackPart.NOTE: "Note",
    FeedbackPart.STRONG: "What is strong",
    FeedbackPart.NEXT: "What I would look at next",
    FeedbackPart.QUESTIONS: "My questions",
    FeedbackPart.DEPTH: "How deep do the reflections go?",
    FeedbackPart.AGREED: "What we agree on",
}


def answers(context: RenderContext) -> list[Flowable]:
    """Build the section with feedback on earlier versions, so that the mentor can check what was agreed."""
    if not context.portfolio.feedback:
        return []
    say = context.say
    lead = say("From versions before. What was agreed is where the next talk begins.")
    flowables = context.head(say("Feedback so far"), "answers", lead)
    for part, name in PART_NAMES.items():
        told = [one for one in context.portfolio.feedback if one.part is part]
        if part is FeedbackPart.NOTE:
            told += [one for one in context.portfolio.feedback if not one.part.is_known]
        if told:
            flowables += [context.subhead(say(name)), *answers_on(told, context)]
    return flowables


def answers_on(feedback: Iterable[Feedback], context: RenderContext) -> list[Flowable]:
    """Feedback on one entry, each with its author and date."""
    say = context.say
    flowables: list[Flowable] = []
    for one in feedback:
        version = say("on version {version}", version=one.version) if one.version else ""
        facts = context.facts(one.signed or say("Mentor"), say.day(one.day) or one.typed_day, version)
        quote = f"“{one.quote}” – " if one.quote else ""
        drawn = one.source is FeedbackSource.DRAWN
        name = one.origin
        picture = say("A drawing in the PDF: {name}", name=name) if drawn else say("A scanned page: {name}", name=name)
        text = one.text or picture
        flowables.append(context.labelled(facts, quote + text, context.styles.quote))
        flowables += context.versions_of_feedback(one)
    return flowables
