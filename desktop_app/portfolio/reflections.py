"""The reflections, with their questions, linked entries, and space for the mentor."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from desktop_app.domain.abridgement import in_ranges, words_of_stage
from desktop_app.domain.feedback_form import entry_field
from desktop_app.domain.portfolio import WrittenReflection, most_important
from desktop_app.domain.records.mentor_question import question_record
from desktop_app.domain.records.reflection import StageText
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.answers import answers_on
from desktop_app.portfolio.guarded import guarded_entry
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import plain_text
from desktop_app.typesetting.text import TaggedParagraph

LINES = ((120, 2), (400, 3))
"""Up to so many words of a reflection, so many lines for feedback.

A longer one, or one with a question, has `MOST_LINES`.
"""
MOST_LINES = 4
HEAD = 3
"""The number of flowables at the head of an entry: its title, facts and citation."""
MIN_ROOM = 150.0
"""The minimum space in points for another reflection to begin on a page."""


def reflections(context: RenderContext) -> list[Flowable]:
    """Build all reflections. Prompts are grey and the person's text is black."""
    say = context.say
    flowables = [*context.head(say("Reflections"), "reflections"), *_left_out(context)]
    if not context.portfolio.reflections:
        return [
            *flowables,
            TaggedParagraph(markup(say("There is no reflection in this portfolio yet.")), context.styles.body),
        ]
    shown = context.portfolio.reflections
    if context.abridged.most_reflections:
        shown = most_important(context.portfolio, context.abridged.most_reflections)
    for number, one in enumerate(shown):
        if number:
            flowables.append(CondPageBreak(MIN_ROOM))
        style = context.styles.next_heading if number else context.styles.heading
        flowables += guarded_entry(one, context, lambda one=one, style=style: _one(one, style, context))  # type: ignore[misc]
    return flowables


def _left_out(context: RenderContext) -> list[Flowable]:
    """Which reflections are shortened or not printed."""
    say, omitted = context.say, context.omitted
    shortened = say("Shortened: {entries}.", entries=in_ranges(omitted.shortened))
    return [
        *context.left_out(shortened, omitted.shortened),
        *context.left_out(say("Not printed: {entries}.", entries=in_ranges(omitted.reflections)), omitted.reflections),
    ]


def _one(reflection: WrittenReflection, style: ParagraphStyle, context: RenderContext) -> list[Flowable]:
    flowables = [
        *_head(reflection, style, context),
        *context.versions(reflection.record),
    ]
    if context.abridged.excerpt_words:
        flowables += _essence(reflection, context)
    else:
        flowables += _whole(reflection, context)
    flowables += answers_on(reflection.feedback, context)
    end = context.end_of(reflection.record)
    if not context.template.has(PortfolioSection.FEEDBACK):
        return [*flowables, end]
    last = _last_part(flowables)
    return [*flowables[:last], KeepTogether([*flowables[last:], *_for_the_mentor(reflection, context), end])]


def _last_part(flowables: list[Flowable]) -> int:
    """The index where the last part begins, which is kept with the mentor's question so that its context is visible.

    The last part is the last stage with its heading, or the last paragraph of a long stage.
    """
    start = len(flowables) - 1
    while start > 0 and flowables[start - 1].getKeepWithNext():
        start -= 1
    return max(start, HEAD)


def _head(one: WrittenReflection, style: ParagraphStyle, context: RenderContext) -> list[Flowable]:
    reflection, say, styles = one.reflection, context.say, context.styles
    facts = [
        one.model,
        say("on {activity}", activity=_activity_of(one, context)) if one.activity else "",
        say("written {day}", day=say.day(one.written.date())),
        say.counted("{count} word", "{count} words", reflection.words),
        say("entry {id}", id=one.short_id),
        say("new") if one.new and context.portfolio.previous else "",
    ]
    title = markup(context.facts(one.number, reflection.title))
    return [
        TaggedParagraph(
            title,
            style,
            "H2",
            contents_level=1,
            bookmark=f"entry-{one.number}",
            anchor=f"entry.{one.record}",
        ),
        _kept(TaggedParagraph(markup(context.facts(*facts)), styles.small)),
        _kept(TaggedParagraph(context.words(one.citation or " "), styles.source)),
    ]


def _kept(flowable: Flowable) -> Flowable:
    """A flowable that stays with the next one."""
    flowable.keepWithNext = 1
    return flowable


def _activity_of(reflection: WrittenReflection, context: RenderContext) -> str:
    """The number of a reflection's activity; its title where the template prints no activities."""
    number = reflection.activity
    if context.template.has(PortfolioSection.ACTIVITIES):
        return number
    found = next((one for one in context.portfolio.activities if one.number == number), None)
    return found.activity.title if found and found.activity.title else number


def _whole(reflection: WrittenReflection, context: RenderContext) -> list[Flowable]:
    say = context.say
    flowables: list[Flowable] = []
    for stage in reflection.reflection.stages:
        if not stage.text.strip():
            continue
        flowables += [
            *_stage_head(stage, context),
            *context.body(stage.text, "H4"),
        ]
    lines = [
        (
            say("Competences"),
            context.listed([say.labelled(level.competence, level.name) for level in reflection.levels], ";"),
        ),
        (say("Evidence"), context.numbers(PortfolioSection.EVIDENCE, reflection.plates)),
    ]
    return [
        *flowables,
        *[context.labelled(name, text) for name, text in lines if text],
    ]


def _essence(reflection: WrittenReflection, context: RenderContext) -> list[Flowable]:
    """The essential stages with their prompts. The template's number of words is divided between them."""
    stages, most = reflection.essence, words_of_stage(reflection, context.abridged.excerpt_words)
    flowables: list[Flowable] = []
    for stage in stages:
        words = plain_text(stage.text).split()
        cut = TaggedParagraph(markup(" ".join(words[:most]) + " …"), context.styles_for(stage.text).body, natural=True)
        flowables += [
            *_stage_head(stage, context),
            *([cut] if len(words) > most else context.body(stage.text, "H4")),
        ]
    return flowables


def _stage_head(stage: StageText, context: RenderContext) -> list[Flowable]:
    say, styles = context.say, context.styles
    prompts = " ".join(say(prompt) for prompt in stage.prompts)
    return [
        TaggedParagraph(context.words(say(stage.name)), styles.subheading, "H3"),
        *([TaggedParagraph(context.words(prompts), styles.prompt)] if prompts else []),
    ]


def _for_the_mentor(reflection: WrittenReflection, context: RenderContext) -> list[Flowable]:
    say, styles = context.say, context.styles
    asked = reflection.question or say("What is the one question that would take this thought further?")
    label = say("Feedback on {number}", number=reflection.number)
    return [
        *context.rule(2, 6),
        TaggedParagraph(f"<b>{markup(say('For the mentor:'))}</b> {context.words(asked)}", styles.prompt),
        *context.versions(question_record(context.portfolio.campaign.id, reflection.record)),
        WritingField(entry_field(reflection.record), label, _lines_for(reflection)),
    ]


def _lines_for(reflection: WrittenReflection) -> int:
    """The lines for feedback: more for a longer reflection, and most where the person asks something."""
    if reflection.question:
        return MOST_LINES
    return next((lines for words, lines in LINES if reflection.reflection.words <= words), MOST_LINES)
