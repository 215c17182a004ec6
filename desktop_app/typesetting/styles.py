"""Paragraph styles and colours of everything that we print."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.typesetting.fonts import Cut, font_file

INK: Color = HexColor("#1f2430")
SOFT: Color = HexColor("#5a6170")
RULE: Color = HexColor("#c9c4b8")
TINT: Color = HexColor("#f3f0e8")
MARGIN = 22 * mm
BASELINE = 14.0
"""Points from line to line of running text."""


def register_fonts() -> None:
    """Make FiraGO known to ReportLab, once."""
    if Cut.REGULAR.value in pdfmetrics.getRegisteredFontNames():
        return
    for cut in Cut:
        pdfmetrics.registerFont(TTFont(cut.value, font_file(cut)))
    pdfmetrics.registerFontFamily(
        Cut.REGULAR.value,
        normal=Cut.REGULAR.value,
        bold=Cut.BOLD.value,
        italic=Cut.ITALIC.value,
        boldItalic=Cut.BOLD_ITALIC.value,
    )


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document, coloured by `accent`."""

    accent: Color
    title: ParagraphStyle
    subtitle: ParagraphStyle
    kicker: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    body: ParagraphStyle
    lead: ParagraphStyle
    item: ParagraphStyle
    prompt: ParagraphStyle
    small: ParagraphStyle
    small_bold: ParagraphStyle
    source: ParagraphStyle
    caption: ParagraphStyle
    quote: ParagraphStyle


def make_styles(accent: str) -> Styles:
    """The styles with the accent colour `#rrggbb`."""
    register_fonts()
    colour = HexColor(accent)
    bold = Cut.BOLD.value
    body = ParagraphStyle(
        "body",
        fontName=Cut.REGULAR.value,
        fontSize=10,
        leading=BASELINE,
        textColor=INK,
        spaceAfter=BASELINE / 2,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=Cut.REGULAR.value,
    )
    small = ParagraphStyle("small", parent=body, fontSize=8.5, leading=11.5, spaceAfter=0)
    keep = {"keepWithNext": 1}
    return Styles(
        accent=colour,
        title=ParagraphStyle("title", parent=body, fontName=bold, fontSize=25, leading=30, spaceAfter=8),
        subtitle=ParagraphStyle("subtitle", parent=body, fontSize=13, leading=18, textColor=SOFT, spaceAfter=BASELINE),
        kicker=ParagraphStyle("kicker", parent=body, fontName=bold, fontSize=9, textColor=colour, spaceAfter=3, **keep),
        heading=ParagraphStyle(
            "heading", parent=body, fontName=bold, fontSize=16, leading=21, spaceBefore=4, spaceAfter=8, **keep
        ),
        subheading=ParagraphStyle(
            "subheading",
            parent=body,
            fontName=bold,
            fontSize=11.5,
            leading=15,
            textColor=colour,
            spaceBefore=10,
            spaceAfter=4,
            **keep,
        ),
        body=body,
        lead=ParagraphStyle("lead", parent=body, fontSize=11.5, leading=16.5, textColor=SOFT, spaceAfter=BASELINE),
        item=ParagraphStyle("item", parent=body, leftIndent=16, bulletIndent=2, spaceAfter=4),
        prompt=ParagraphStyle(
            "prompt",
            parent=body,
            fontName=Cut.ITALIC.value,
            fontSize=9,
            leading=12.5,
            textColor=SOFT,
            spaceAfter=3,
            **keep,
        ),
        small=small,
        small_bold=ParagraphStyle("small-bold", parent=small, fontName=bold),
        source=ParagraphStyle("source", parent=small, fontSize=7.5, leading=10, textColor=SOFT, spaceAfter=4),
        quote=ParagraphStyle("quote", parent=body, fontName=Cut.ITALIC.value, leftIndent=16, rightIndent=16),
        caption=ParagraphStyle("caption", parent=body, fontSize=9, leading=12.5, spaceBefore=4),
    )
