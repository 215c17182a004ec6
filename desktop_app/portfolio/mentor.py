"""The mentor's pages: space to write, a rubric to tick, agreed actions, two signatures."""

from __future__ import annotations

from functools import partial
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer

from desktop_app.domain.feedback_form import (
    AGREED_COLUMNS,
    DAY,
    HOW_OFTEN,
    LEVELS,
    LEVELS_SOURCE,
    NAME,
    agreed_field,
    level_field,
    part_field,
)
from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.portfolio.render_context import RenderContext, cut
from desktop_app.typesetting.fields import TickField, WritingField
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.text import TaggedParagraph

ROOM = (
    (FeedbackPart.STRONG, "What is strong", 5),
    (FeedbackPart.NEXT, "What I would look at next", 5),
    (FeedbackPart.NOTE, "Anything else", 2),
)
"""The parts with their lines; the first two are beside each other."""
LOW_PAPER, MIN_LINES = 800.0, 2
"""On lower paper (points), such as Letter, a part has one line less, but no fewer than that, and rows are denser."""
AGREED_ROWS = 3
SMALL_PITCH = 22.0
MAX_NAME = 120
"""The maximum number of letters of a name beside a signature."""


def mentor_pages(context: RenderContext) -> list[Flowable]:
    """Build a page that a mentor can fill in within ten minutes, by hand or in a PDF reader."""
    say = context.say
    lead = say("Ten minutes are enough. Notes in the margins of the reflections count as feedback too.")
    flowables = context.head(say("Feedback by the mentor"), "feedback", f"{lead} {context.about_codes()}")
    flowables += context.beside([partial(_room, one) for one in ROOM[:-1]], (1, 1))
    flowables += _room(ROOM[-1], context)
    source = TaggedParagraph(markup(say("Levels after {source}", source=LEVELS_SOURCE)), context.styles.source)
    depth = [context.subhead(say("How deep do the reflections go?")), *_depth(context), Spacer(0, 4), source]
    flowables.append(KeepTogether(depth))
    flowables.append(KeepTogether(_agreed(context)))
    flowables.append(KeepTogether(_signatures(context)))
    return flowables


def _room(room: tuple[FeedbackPart, str, int], context: RenderContext) -> list[Flowable]:
    """A heading and the lines below it."""
    say, (part, title, lines) = context.say, room
    if _is_low(context) and lines > MIN_LINES:
        lines -= 1
    return [context.subhead(say(title)), WritingField(part_field(part), say(title), lines)]


def _is_low(context: RenderContext) -> bool:
    return context.portfolio.look.setup.height < LOW_PAPER


def _depth(context: RenderContext) -> list[Flowable]:
    say = context.say
    rows = [
        (say(name), say(meaning), *(_tick(context, key, name, often) for often in HOW_OFTEN))
        for key, name, meaning in LEVELS
    ]
    header = (say("Level"), say("The writing …"), *map(say, HOW_OFTEN))
    if context.styles.large_print:
        large: list[list[Any]] = [
            [_level(name, meaning, context), *row[2:]] for (_, name, meaning), row in zip(LEVELS, rows, strict=True)
        ]
        return context.grid((say("The writing …"), *header[2:]), large, (4, 1.2, 1.4, 1.2), dense=True)
    return context.grid(header, rows, (2, 5, 1, 1.2, 1), dense=_is_low(context))


def _level(name: str, meaning: str, context: RenderContext) -> Flowable:
    """A level and what it means in one cell, because five columns are too many in large print."""
    say = context.say
    return TaggedParagraph(context.label(say(name), say(meaning)), context.styles.small)


def _tick(context: RenderContext, key: str, name: str, often: str) -> Flowable:
    return TickField(level_field(key), f"{context.say(name)}: {context.say(often)}", often.replace(" ", "-"))


def _agreed(context: RenderContext) -> list[Flowable]:
    say = context.say

    def row(number: int) -> list[Any]:
        fields = [
            WritingField(agreed_field(number, key), f"{say(name)} {number}", 1, SMALL_PITCH)
            for key, name in AGREED_COLUMNS
        ]
        return [str(number), *fields]

    header = (say("No."), *(say(name) for _, name in AGREED_COLUMNS))
    rows = [row(number) for number in range(1, AGREED_ROWS + 1)]
    return [
        context.subhead(say("What we agree on")),
        *context.grid(header, rows, (0.9 if context.styles.large_print else 0.6, 5, 1.6, 1.6), dense=True),
    ]


def _signatures(context: RenderContext) -> list[Flowable]:
    say, portfolio = context.say, context.portfolio

    def field(name: str, label: str) -> Flowable:
        return WritingField(name, label, 1, SMALL_PITCH)

    mentor = portfolio.person.mentor
    rows = [
        [cut(portfolio.owner, MAX_NAME), field("", ""), field("", "")],
        [
            cut(mentor, MAX_NAME) or field(NAME, say("Name of the mentor")),
            field(DAY, say("Day of the mentor’s signature, as DD.MM.YYYY")),
            field("", ""),
        ],
    ]
    version = say("{portfolio}, version {version}", portfolio=portfolio.id, version=portfolio.version)
    said = say("By signing, both say that they have talked about this version.")
    return [
        context.subhead(say("Signatures")),
        *context.grid((say("Name"), say("Day (DD.MM.YYYY)"), say("Signature")), rows, (3, 2, 4), dense=True),
        Spacer(0, 6),
        TaggedParagraph(markup(f"{version}. {said} {say.own(portfolio.fingerprint[:16])}"), context.styles.prompt),
    ]
