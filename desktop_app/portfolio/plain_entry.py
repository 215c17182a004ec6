"""An entry that could not be laid out as it was written: a notice with its title, and its text without formatting."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.abridgement import words_of_stage
from desktop_app.domain.feedback_form import entry_field
from desktop_app.domain.portfolio import AnyPart, LoggedActivity, Plate, WrittenReflection
from desktop_app.domain.template import PortfolioSection
from desktop_app.portfolio.plainness import Plainness, PlainPart
from desktop_app.portfolio.render_context import RenderContext, cut
from desktop_app.typesetting.fields import WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

MAX_TITLE = 200
"""The maximum number of letters in the heading; a longer title is repeated as text."""
MAX_PARAGRAPH = 1500
"""The maximum number of letters in a paragraph, so that a page break is never far."""
FEEDBACK_LINES = 3
Labelled = tuple[str, str]
"""A label in English, empty for none, and the person's text."""


def plain_entry(part: AnyPart, plain: PlainPart, context: RenderContext) -> list[Flowable]:
    """Build the notice, with the text if `plain` allows it, and a note for the check."""
    say, styles = context.say, context.styles
    title = _title(part)
    sentence = notice(plain, context)
    texts = _texts(part, context) if plain.plainness is Plainness.TEXT else ()
    paragraphs = [
        TaggedParagraph(one, context.styles_for(one).body, natural=True) for one in _paragraphs(title, texts, context)
    ]
    heading = TaggedParagraph(
        markup(context.facts(part.number, cut(title, MAX_TITLE))),
        styles.next_heading,
        "H2",
        contents_level=1 if isinstance(part, WrittenReflection) else None,
        bookmark=f"entry-{part.number}",
        anchor=f"entry.{part.record}",
    )
    below: list[Flowable] = []
    if isinstance(part, WrittenReflection) and context.template.has(PortfolioSection.FEEDBACK):
        label = say("Feedback on {number}", number=part.number)
        below = [WritingField(entry_field(part.record), label, FEEDBACK_LINES)]
    context.note(part.number, sentence)
    told = TaggedParagraph(f"<b>{markup(sentence)}</b>", styles.body)
    return [heading, told, *paragraphs, *below, context.end_of(part.record), Spacer(0, 8)]


def notice(plain: PlainPart, context: RenderContext) -> str:
    """What is said where a part could not be printed as it was written."""
    say = context.say
    if plain.plainness is Plainness.TEXT:
        return say(
            "This entry could not be laid out as it was written ({problem}): its text follows without formatting.",
            problem=plain.problem,
        )
    printed = say("This entry could not be printed ({problem}).", problem=plain.problem)
    return f"{printed} {say('Everything is in the journal.')}"


def _title(part: AnyPart) -> str:
    match part:
        case LoggedActivity():
            return part.activity.title
        case WrittenReflection():
            return part.reflection.title
        case Plate():
            return part.evidence.caption


def _texts(part: AnyPart, context: RenderContext) -> Iterator[Labelled]:
    """What the person wrote in an entry, as much of it as the page limit allows, without what may not be shown."""
    match part:
        case LoggedActivity():
            yield "", part.activity.place
            if not context.abridged.without_notes:
                yield "", part.activity.notes
        case WrittenReflection():
            yield from _stages(part, context.abridged.excerpt_words)
            yield "For the mentor:", part.question
        case Plate() if part.evidence.consent.allows:
            yield "", part.evidence.alternative
            yield "", part.evidence.file_name or part.evidence.link


def _stages(part: WrittenReflection, excerpt_words: int) -> Iterator[Labelled]:
    if not excerpt_words:
        yield from ((stage.name, stage.text) for stage in part.reflection.stages)
        return
    most = words_of_stage(part, excerpt_words)
    for stage in part.essence:
        words = stage.text.split()
        yield stage.name, stage.text if len(words) <= most else " ".join(words[:most]) + " …"


def _paragraphs(title: str, texts: Iterator[Labelled] | tuple[()], context: RenderContext) -> Iterator[str]:
    """The markup of each line, in pieces of a limited length."""
    if len(title) > MAX_TITLE:
        yield from map(markup, _pieces(title))
    for label, text in texts:
        if not text.strip():
            continue
        if label:
            yield f"<b>{markup(context.say(label))}</b>"
        for line in text.splitlines():
            yield from map(markup, _pieces(line.strip()))


def _pieces(line: str) -> Iterator[str]:
    """A line in pieces, divided at spaces where there are any."""
    while len(line) > MAX_PARAGRAPH:
        end = line.rfind(" ", 0, MAX_PARAGRAPH)
        end = end if end > 0 else MAX_PARAGRAPH
        yield line[:end]
        line = line[end:].lstrip()
    if line:
        yield line
