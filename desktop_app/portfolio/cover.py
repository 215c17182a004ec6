"""The cover: whose portfolio it is, of what, and which version."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable, Spacer

from desktop_app.domain.portfolio import Portfolio, day_in_words
from desktop_app.portfolio.parts import grid
from desktop_app.typesetting.document import PAGE_HEIGHT, PAGE_WIDTH
from desktop_app.typesetting.flowables import Text
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.marks import mark_path
from desktop_app.typesetting.styles import Styles

ART_HEIGHT = 250.0
CELL = PAGE_WIDTH / 8


def cover(portfolio: Portfolio, styles: Styles) -> list[Flowable]:
    """The cover's text; the art above it is drawn by `cover_art`."""
    person, campaign = portfolio.person, portfolio.campaign
    rows = [
        ("Institution", person.institution),
        ("Role", person.role),
        ("Mentor", person.mentor),
        ("Period", f"{day_in_words(campaign.starts)} to {day_in_words(campaign.ends)}"),
        ("Campaign", f"{campaign.title} · {campaign.hashtag}"),
        ("Portfolio", f"{portfolio.id}, version {portfolio.version}"),
        ("Made on", day_in_words(portfolio.made_at.date())),
        ("Fingerprint", portfolio.fingerprint[:16]),
    ]
    return [
        Spacer(0, ART_HEIGHT - 20),
        Text("Reflection portfolio", styles.kicker),
        Text(markup(portfolio.owner), styles.title, "H1"),
        Text(markup(campaign.theme), styles.subtitle),
        Spacer(0, 22),
        grid(("About this portfolio", ""), [row for row in rows if row[1]], (1, 3), styles),
    ]


def cover_art(canvas: Any, portfolio: Portfolio, accent: str) -> None:  # noqa: ANN401 - ReportLab's canvas has no types
    """A band at the head of the page with the marks of the campaign's subtopics."""
    canvas.setFillColor(HexColor(accent))
    canvas.rect(0, PAGE_HEIGHT - ART_HEIGHT, PAGE_WIDTH, ART_HEIGHT, stroke=0, fill=1)
    subtopics = portfolio.campaign.subtopics
    if not subtopics:
        return
    for row in range(4):
        for column in range(9):
            subtopic = subtopics[(row + column * 3) % len(subtopics)]
            colour = HexColor(subtopic.colour)
            lighter = Color(*(0.72 * part + 0.28 for part in colour.rgb()))
            x = (column + (0.5 if row % 2 else 0)) * CELL
            y = PAGE_HEIGHT - (row + 0.5) * ART_HEIGHT / 4
            _mark(canvas, subtopic.shape, x, y, CELL * (0.36 if (row + column) % 3 else 0.26), lighter)


def _mark(canvas: Any, shape: str, x: float, y: float, radius: float, colour: Color) -> None:  # noqa: ANN401

    canvas.setFillColor(colour)
    canvas.drawPath(mark_path(canvas, shape, x, y, radius), stroke=0, fill=1)
