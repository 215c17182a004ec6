"""What a mentor reads first: the five minutes, and the table of contents."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.feedback_form import part_field
from desktop_app.domain.portfolio import WrittenReflection, attention
from desktop_app.domain.records.activity import Status
from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.contents import Contents
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.text import TaggedParagraph

EXCERPT_WORDS = 38


def five_minutes(sheet: RenderContext) -> list[Flowable]:
    """One page for a reader with little time: what is new, what to look at, what is asked."""
    portfolio, say, styles = sheet.portfolio, sheet.say, sheet.styles
    lead = say("What is here, what is new since the last version, and where your feedback helps most.")
    flowables = sheet.head(say("Read this in five minutes"), "five-minutes", lead)
    flowables += [sheet.subhead(say("In numbers")), *_numbers(sheet)]
    flowables += [sheet.subhead(say("What is new")), TaggedParagraph(markup(_news(sheet)), styles.body)]
    chosen = attention(portfolio)
    if chosen:
        flowables.append(sheet.subhead(say("Please look at these")))
        flowables += [_asked(one, sheet) for one in chosen]
    question = say("What do you see in these entries that I don’t see yet?")
    answer = (
        WritingField(part_field(FeedbackPart.QUESTIONS), say("My question to you"), 4) if _asks(sheet) else Spacer(0, 4)
    )
    return [
        *flowables,
        sheet.subhead(say("My question to you")),
        TaggedParagraph(markup(question), styles.body),
        answer,
    ]


def _asks(sheet: RenderContext) -> bool:
    return sheet.template.has(PortfolioSection.FEEDBACK)


def _asked(one: WrittenReflection, sheet: RenderContext) -> Flowable:
    question = f" <b>{markup(one.question)}</b>" if one.question else ""
    line = f"<b>{one.number} {markup(one.reflection.title)}</b> – {markup(excerpt(one, EXCERPT_WORDS))}{question}"
    return TaggedParagraph(line, sheet.styles.item, "LI", bullet="•")


def _numbers(sheet: RenderContext) -> list[Flowable]:
    portfolio, say = sheet.portfolio, sheet.say
    finished = [one for one in portfolio.activities if one.activity.status is Status.FINISHED]
    named = {ref for one in portfolio.activities for ref in one.activity.competences}
    named |= {ref for one in portfolio.reflections for ref in one.reflection.competences}
    shown = (
        (say("Activities done"), say("{done} of {all}", done=len(finished), all=len(portfolio.activities))),
        (say("Time"), say.minutes(sum(one.activity.minutes for one in finished))),
        (say("Reflections"), str(len(portfolio.reflections))),
        (say("Words written"), str(sum(one.reflection.words for one in portfolio.reflections))),
        (say("Evidence"), str(len(portfolio.plates))),
        (say("Competences named"), str(len(named))),
    )
    return sheet.grid([name for name, _ in shown], [[number for _, number in shown]], (1, 1, 1, 1, 1, 1))


def _news(sheet: RenderContext) -> str:
    portfolio, say = sheet.portfolio, sheet.say
    if not portfolio.previous:
        return say("This is the first version: everything in it is new.")
    new = [one.number for one in portfolio.every if one.new]
    if not new:
        return say("Nothing has changed since version {version}.", version=portfolio.previous)
    return say("New or changed since version {version}: {entries}.", version=portfolio.previous, entries=", ".join(new))


def excerpt(one: WrittenReflection, most: int) -> str:
    """The first words of what matters most in it."""
    words = next((plain_text(stage.text).split() for stage in one.essence), [])
    return " ".join(words[:most]) + (" …" if len(words) > most else "")


def contents(sheet: RenderContext) -> list[Flowable]:
    """The table of contents with page numbers, and the list of plates."""
    flowables: list[Flowable] = [
        TaggedParagraph(markup(sheet.say("Contents")), sheet.styles.title, "H1"),
        Spacer(0, 6),
        Contents(sheet.styles),
    ]
    if sheet.portfolio.plates and sheet.template.has(PortfolioSection.EVIDENCE):
        rows = [(one.number, one.evidence.caption, one.activity) for one in sheet.portfolio.plates]
        header = (sheet.say("No."), sheet.say("Caption"), sheet.say("Activity"))
        flowables += [Spacer(0, 14), sheet.subhead(sheet.say("Plates")), *sheet.grid(header, rows, (1, 6, 1))]
    return flowables
