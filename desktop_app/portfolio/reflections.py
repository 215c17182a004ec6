"""The reflections, with their questions, what belongs to them, and room for the mentor."""

from __future__ import annotations

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak

from desktop_app.domain.feedback_form import entry_field
from desktop_app.domain.portfolio import WrittenReflection, most_important
from desktop_app.domain.records.reflection import StageText
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.answers import answers_on
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.text import TaggedParagraph

LINES = 3
HEAD = 4
"""Flowables that name an entry: its mark, title, facts and citation."""
MIN_ROOM = 240.0
"""Points that have to be left on a page for another reflection to begin there."""


def reflections(sheet: RenderContext) -> list[Flowable]:
    """All reflections; prompts stand in grey, what was written in black."""
    say = sheet.say
    lead = say("Each entry keeps the questions that it was written with.")
    flowables = sheet.head(say("Reflections"), "reflections", lead)
    if not sheet.portfolio.reflections:
        return [
            *flowables,
            TaggedParagraph(markup(say("There is no reflection in this portfolio yet.")), sheet.styles.body),
        ]
    shown = sheet.portfolio.reflections
    if sheet.most_reflections:
        shown = most_important(sheet.portfolio, sheet.most_reflections)
    for number, one in enumerate(shown):
        if number:
            flowables.append(CondPageBreak(MIN_ROOM) if sheet.excerpt_words else PageBreak())
        flowables += sheet.safely(one.number, lambda one=one: _one(one, sheet))  # type: ignore[misc]
    left_out = ", ".join(one.number for one in sheet.portfolio.reflections if one not in shown)
    if left_out:
        told = say("Only in the whole portfolio: {entries}.", entries=left_out)
        flowables += [*sheet.rule(), TaggedParagraph(markup(told), sheet.styles.small)]
    return flowables


def _one(one: WrittenReflection, sheet: RenderContext) -> list[Flowable]:
    flowables = [sheet.entry_mark(one.number, one.record), *_head(one, sheet), *sheet.versions(one.record)]
    if sheet.excerpt_words:
        flowables += _essence(one, sheet)
    else:
        flowables += _whole(one, sheet)
    flowables += answers_on(one.feedback, sheet)
    if not sheet.template.has(PortfolioSection.FEEDBACK):
        return flowables
    last = _last_part(flowables)
    return [*flowables[:last], KeepTogether([*flowables[last:], *_for_the_mentor(one, sheet)])]


def _last_part(flowables: list[Flowable]) -> int:
    """Where that begins which the mentor's question stays with: alone on a page, nobody knows what it is about.

    It is the last stage with its heading, or of a long one the last paragraph.
    """
    start = len(flowables) - 1
    while start > 0 and flowables[start - 1].getKeepWithNext():
        start -= 1
    return max(start, HEAD)


def _head(one: WrittenReflection, sheet: RenderContext) -> list[Flowable]:
    reflection, say, styles = one.reflection, sheet.say, sheet.styles
    facts = [
        one.model,
        say("on {activity}", activity=one.activity) if one.activity else "",
        say("written {day}", day=say.day(one.written.date())),
        say.counted("{count} word", "{count} words", reflection.words),
        say("entry {id}", id=one.short_id),
        say("new") if one.new and sheet.portfolio.previous else "",
    ]
    title = markup(sheet.facts(one.number, reflection.title))
    return [
        TaggedParagraph(
            title,
            sheet.beside(styles.heading),
            "H2",
            contents_level=1,
            bookmark=f"entry-{one.number}",
            anchor=f"entry.{one.record}",
        ),
        TaggedParagraph(markup(sheet.facts(*facts)), sheet.beside(styles.small)),
        TaggedParagraph(markup(one.citation or " "), sheet.beside(styles.source)),
    ]


def _whole(one: WrittenReflection, sheet: RenderContext) -> list[Flowable]:
    say, styles = sheet.say, sheet.styles
    flowables: list[Flowable] = []
    for stage in one.reflection.stages:
        if not stage.text.strip():
            continue
        flowables += [
            *_stage_head(stage, sheet),
            *sheet.body(stage.text, "H4"),
        ]
    lines = [
        (say("Competences"), "; ".join(f"{level.competence}: {level.name}" for level in one.levels)),
        (say("Evidence"), ", ".join(one.plates)),
    ]
    return [
        *flowables,
        *[TaggedParagraph(f"<b>{markup(name)}:</b> {markup(text)}", styles.small) for name, text in lines if text],
    ]


def _essence(one: WrittenReflection, sheet: RenderContext) -> list[Flowable]:
    """The stages that hold the thinking, each with its prompts; long ones are cut where the template's words end."""
    shown = one.essence
    flowables: list[Flowable] = []
    for stage in shown:
        words = plain_text(stage.text).split()
        room = max(1, sheet.excerpt_words // len(shown))
        cut = TaggedParagraph(markup(" ".join(words[:room]) + " …"), sheet.styles.body, natural=True)
        flowables += [
            *_stage_head(stage, sheet),
            *([cut] if len(words) > room else sheet.body(stage.text, "H4")),
        ]
    return flowables


def _stage_head(stage: StageText, sheet: RenderContext) -> list[Flowable]:
    say, styles = sheet.say, sheet.styles
    prompts = " ".join(say(prompt) for prompt in stage.prompts)
    return [
        TaggedParagraph(markup(say(stage.name)), styles.subheading, "H3"),
        *([TaggedParagraph(markup(prompts), styles.prompt)] if prompts else []),
    ]


def _for_the_mentor(one: WrittenReflection, sheet: RenderContext) -> list[Flowable]:
    say, styles = sheet.say, sheet.styles
    asked = one.question or say("What is the one question that would take this thought further?")
    label = say("Feedback on {number}", number=one.number)
    return [
        *sheet.rule(),
        TaggedParagraph(f"<b>{markup(say('For the mentor:'))}</b> {markup(asked)}", styles.prompt),
        WritingField(entry_field(one.record), label, LINES),
    ]
