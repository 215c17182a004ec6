"""The first pages for a mentor: the five-minute summary and the table of contents."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.feedback_form import part_field
from desktop_app.domain.portfolio import WrittenReflection, attention
from desktop_app.domain.records.activity import Status
from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.render_context import RenderContext, cut
from desktop_app.typesetting.contents import Contents
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.page_reference import PageReference
from desktop_app.typesetting.text import TaggedParagraph

EXCERPT_WORDS = 26
MAX_EXCERPT, MAX_TITLE = 260, 160
"""The maximum number of letters, for texts with very long words or without spaces between them."""
QUESTION_LINES = 3
MIN_PLATES = 8
"""The number of plates from which on a list of them is worth its room."""


def five_minutes(context: RenderContext) -> list[Flowable]:
    """Build one page for a reader with little time: what is new, what to look at, and the questions."""
    portfolio, say, styles = context.portfolio, context.say, context.styles
    lead = say("What is here, what is new since the last version, and where your feedback helps most.")
    flowables = context.head(say("Read this in five minutes"), "five-minutes", lead)
    flowables += [context.subhead(say("In numbers")), *_numbers(context)]
    # That all of a first version is new needs no heading of its own.
    flowables.append(context.subhead(say("What is new")) if portfolio.previous else Spacer(0, 4))
    flowables.append(TaggedParagraph(markup(_news(context)), styles.body))
    chosen = attention(portfolio)
    if chosen:
        flowables.append(context.subhead(say("Please look at these")))
        header = (say("Entry"), say("Page"))
        flowables += context.grid(header, [_asked(one, context) for one in chosen], (9, 1))
    question = say("What do you see in these entries that I don’t see yet?")
    answer = (
        WritingField(part_field(FeedbackPart.QUESTIONS), say("My question to you"), QUESTION_LINES)
        if _asks(context)
        else Spacer(0, 4)
    )
    return [
        *flowables,
        KeepTogether(
            [context.subhead(say("My question to you")), TaggedParagraph(markup(question), styles.body), answer]
        ),
    ]


def _asks(context: RenderContext) -> bool:
    return context.template.has(PortfolioSection.FEEDBACK)


def _asked(reflection: WrittenReflection, context: RenderContext) -> list[Flowable]:
    question = f" <b>{context.words(cut(reflection.question))}</b>" if reflection.question else ""
    title = cut(reflection.reflection.title, MAX_TITLE)
    words = cut(excerpt(reflection, EXCERPT_WORDS), MAX_EXCERPT)
    line = f"<b>{context.words(reflection.number)} {context.words(title)}</b> – {context.words(words)}{question}"
    page = PageReference(reflection.number, f"entry-{reflection.number}", context.styles.small_bold, shown=False)
    return [TaggedParagraph(line, context.styles.small), page]


def _numbers(context: RenderContext) -> list[Flowable]:
    portfolio, say = context.portfolio, context.say
    finished = [activity for activity in portfolio.activities if activity.activity.status is Status.FINISHED]
    named = {ref for activity in portfolio.activities for ref in activity.activity.competences}
    named |= {ref for reflection in portfolio.reflections for ref in reflection.reflection.competences}
    shown = (
        (say("Activities done"), say("{done} of {all}", done=len(finished), all=len(portfolio.activities))),
        (say("Time"), say.minutes(sum(one.activity.minutes for one in finished))),
        (say("Reflections"), str(len(portfolio.reflections))),
        (say("Words written"), str(sum(reflection.reflection.words for reflection in portfolio.reflections))),
        (say("Evidence"), str(len(portfolio.plates))),
        (say("Competences named"), str(len(named))),
    )
    return context.grid([name for name, _ in shown], [[number for _, number in shown]], (1.1, 1, 1, 1.1, 0.9, 1.5))


def _news(context: RenderContext) -> str:
    portfolio, say = context.portfolio, context.say
    if not portfolio.previous:
        return say("This is the first version: everything in it is new.")
    new = [one.number for one in portfolio.every if one.new]
    if not new:
        return say("Nothing has changed since version {version}.", version=portfolio.previous)
    return say("New or changed since version {version}: {entries}.", version=portfolio.previous, entries=", ".join(new))


def excerpt(reflection: WrittenReflection, most: int) -> str:
    """The first words of the first essential stage."""
    words = next((plain_text(stage.text).split() for stage in reflection.essence), [])
    return " ".join(words[:most]) + (" …" if len(words) > most else "")


def contents(context: RenderContext) -> list[Flowable]:
    """Build the table of contents with page numbers, and the list of plates."""
    flowables: list[Flowable] = [
        TaggedParagraph(markup(context.say("Contents")), context.styles.title, "H1"),
        Contents(context.styles),
    ]
    listed = not context.abridged.without_evidence and len(context.portfolio.plates) >= MIN_PLATES
    if listed and context.template.has(PortfolioSection.EVIDENCE):
        rows = [(plate.number, plate.evidence.caption, plate.activity) for plate in context.portfolio.plates]
        header = (context.say("No."), context.say("Caption"), context.say("Activity"))
        flowables += [Spacer(0, 14), context.subhead(context.say("Plates")), *context.grid(header, rows, (1, 6, 1))]
    return flowables
