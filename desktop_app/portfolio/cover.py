"""The cover: owner, subject and version of the portfolio."""

from __future__ import annotations

import io

from PIL import Image as Picture
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Image, Spacer

from desktop_app.domain.portfolio import Portfolio, period_of
from desktop_app.domain.records.person import PERSON_RECORD
from desktop_app.domain.template import Design, Template
from desktop_app.portfolio.render_context import RenderContext
from desktop_app.typesetting.flowables import Figure
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.marks import mark_path
from desktop_app.typesetting.print_quality import FORMATS
from desktop_app.typesetting.styles import INK, RULE
from desktop_app.typesetting.text import TaggedParagraph

ART_HEIGHT, ART_HEIGHT_LARGE, LINES_HEIGHT = 152.0, 120.0, 120.0
"""Points; short contents fit below the text. In large print, the text needs more space."""
COLUMNS, ROW_HEIGHT = 8, 62.0
LOGO = (150.0, 60.0)
"""The maximum size of a logo, in points."""


def cover(context: RenderContext) -> list[Flowable]:
    """Build the text of the cover; `cover_art` draws the art above it."""
    portfolio, say = context.portfolio, context.say
    person, campaign = portfolio.person, portfolio.campaign
    version = say("{portfolio}, version {version}", portfolio=portfolio.id, version=portfolio.version)
    rows = [
        (say("Institution"), person.institution or context.template.institution),
        (say("Role"), person.role),
        (say("Mentor"), person.mentor),
        (say("Period"), period_text(context)),
        (say("Campaign"), context.facts(campaign.title, campaign.hashtag)),
        (say("Portfolio"), context.facts(version, say("final") if portfolio.frozen else say("draft"))),
        (say("Made on"), say.day(portfolio.made_at.date())),
        (say("Fingerprint"), portfolio.fingerprint[:16]),
    ]
    return [
        Spacer(0, _art_height(portfolio, context.template) - 20),
        *_logo(context.template),
        TaggedParagraph(markup(say(context.template.kicker)), context.styles.kicker),
        TaggedParagraph(context.words(portfolio.owner), context.styles.title, "H1"),
        TaggedParagraph(context.words(campaign.theme), context.styles.subtitle),
        Spacer(0, 4),
        *context.grid((say("About this portfolio"), ""), [row for row in rows if row[1]], (1, 3), dense=True),
        *context.versions(PERSON_RECORD),
    ]


def period_text(context: RenderContext) -> str:
    """From when to when the entries are; one day where they are of one."""
    found, say = period_of(context.portfolio), context.say
    if found is None:
        return ""
    first, last = found
    return say.day(first) if first == last else say("{first} to {last}", first=say.day(first), last=say.day(last))


def _logo(template: Template) -> list[Flowable]:
    if not template.logo:
        return []
    with Picture.open(io.BytesIO(template.logo), formats=FORMATS) as opened:
        width, height = opened.size
    scale = min(LOGO[0] / width, LOGO[1] / height)
    image = Image(io.BytesIO(template.logo), width * scale, height * scale, hAlign="LEFT")
    return [Figure(image, template.logo_alternative or template.institution), Spacer(0, 14)]


def _art_height(portfolio: Portfolio, template: Template) -> float:
    if template.design is Design.LINES:
        return LINES_HEIGHT
    return ART_HEIGHT_LARGE if portfolio.look.setup.large_print else ART_HEIGHT


def cover_art(canvas: Canvas, portfolio: Portfolio, template: Template) -> None:
    """A band at the head of the page with the marks of the campaign's subtopics, or two lines."""
    width, height = canvas._pagesize
    if template.design is Design.LINES:
        canvas.setStrokeColor(INK)
        for thickness, down in ((2.4, 62), (0.6, 67)):
            canvas.setLineWidth(thickness)
            canvas.line(62, height - down, width - 62, height - down)
        canvas.setStrokeColor(RULE)
        return
    tall = _art_height(portfolio, template)
    canvas.setFillColor(HexColor(template.accent))
    canvas.rect(0, height - tall, width, tall, stroke=0, fill=1)
    subtopics, cell = portfolio.campaign.subtopics, width / COLUMNS
    if not subtopics:
        return
    rows = max(2, round(tall / ROW_HEIGHT))
    for row in range(rows):
        for column in range(COLUMNS + 1):
            subtopic = subtopics[(row + column * 3) % len(subtopics)]
            colour = HexColor(subtopic.colour)
            lighter = Color(*(0.72 * part + 0.28 for part in colour.rgb()))
            x = (column + (0.5 if row % 2 else 0)) * cell
            y = height - (row + 0.5) * tall / rows
            canvas.setFillColor(lighter)
            mark = mark_path(canvas, subtopic.shape, x, y, cell * (0.36 if (row + column) % 3 else 0.26))
            canvas.drawPath(mark, stroke=0, fill=1)
