"""Paragraph styles and colours of all printed documents."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle

from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.language_codes import primary_language
from desktop_app.domain.print_setup import LARGE_SIZE, PrintSetup
from desktop_app.typesetting.faces import register_fonts
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.hyphens import patterns_for

INK: Color = HexColor("#1f2430")
SOFT: Color = HexColor("#5a6170")
RULE: Color = HexColor("#c9c4b8")
TINT: Color = HexColor("#f3f0e8")
BASELINE = 14.0
"""The line spacing of body text, in points."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of a document, coloured by `accent`, and the width of its column in points."""

    language: str
    accent: Color
    text_width: float
    large_print: bool
    right_to_left: bool
    title: ParagraphStyle
    subtitle: ParagraphStyle
    kicker: ParagraphStyle
    heading: ParagraphStyle
    next_heading: ParagraphStyle
    """The heading of an entry below another one."""
    subheading: ParagraphStyle
    body: ParagraphStyle
    lead: ParagraphStyle
    item: ParagraphStyle
    prompt: ParagraphStyle
    small: ParagraphStyle
    small_item: ParagraphStyle
    small_bold: ParagraphStyle
    source: ParagraphStyle
    caption: ParagraphStyle
    quote: ParagraphStyle
    code: ParagraphStyle
    _for_texts: dict[str, Styles] = field(default_factory=dict, repr=False, compare=False)
    """Those for running text in other languages, made when they are first needed."""

    def for_text_in(self, language: str) -> Styles:
        """The styles for running text in a language: hyphenated by its patterns, not at all where it is not known."""
        if language == primary_language(self.language):
            return self
        if language not in self._for_texts:
            self._for_texts[language] = self._with_patterns(language)
        return self._for_texts[language]

    def _with_patterns(self, language: str) -> Styles:
        patterns = {"hyphenationLang": "", **patterns_for(language)}
        body, item, quote = (
            ParagraphStyle(f"{one.name}-{language or 'unknown'}", parent=one, **patterns)
            for one in (self.body, self.item, self.quote)
        )
        return replace(self, body=body, item=item, quote=quote)


def make_styles(accent: str, setup: PrintSetup | None = None, language: str = "en") -> Styles:
    """Create the styles with the accent colour `#rrggbb` for a paper size, hyphenated if the language has patterns."""
    register_fonts()
    colour, setup, turned = HexColor(accent), setup or PrintSetup(), is_right_to_left(language)
    made = _paragraph_styles(colour, language)
    if setup.large_print:
        made = {name: _enlarged(style, setup.scale) for name, style in made.items()}
    for style in made.values():
        style.rightToLeft = turned
    return Styles(
        language,
        colour,
        setup.text_width,
        setup.large_print,
        turned,
        **{one.name: made[one.name] for one in fields(Styles) if one.name in made},
    )


def _enlarged(style: ParagraphStyle, scale: float) -> ParagraphStyle:
    """The styles for large print: nothing is smaller than the body text, and headings grow less."""
    size = max(LARGE_SIZE, style.fontSize * (1.2 if style.fontSize > BASELINE else scale))
    factor = size / style.fontSize
    return ParagraphStyle(
        style.name,
        parent=style,
        fontSize=size,
        leading=style.leading * factor,
        bulletFontSize=size,
        leftIndent=style.leftIndent * factor,
    )


def _paragraph_styles(colour: Color, language: str) -> dict[str, ParagraphStyle]:
    bold, keep = FontCut.BOLD.value, {"keepWithNext": 1}
    running = ParagraphStyle(
        "running",
        fontName=FontCut.REGULAR.value,
        fontSize=10,
        leading=BASELINE,
        textColor=INK,
        spaceAfter=BASELINE / 2,
        allowWidows=0,
        allowOrphans=0,
        bulletFontName=FontCut.REGULAR.value,
        splitLongWords=1,
        spaceShrinkage=0,  # ragged lines would end in the margin
    )
    body = ParagraphStyle("body", parent=running, **patterns_for(language))
    small = ParagraphStyle("small", parent=running, fontSize=8.5, leading=11.5, spaceAfter=0)

    def style(name: str, parent: ParagraphStyle = running, **changes: object) -> ParagraphStyle:
        return ParagraphStyle(name, parent=parent, **changes)

    heading = {"fontName": bold, "fontSize": 16, "leading": 21, "spaceBefore": 4, "spaceAfter": 8}
    subheading = {"fontName": bold, "fontSize": 11.5, "leading": 15, "spaceBefore": 5, "spaceAfter": 1}
    prompt = {"fontName": FontCut.ITALIC.value, "fontSize": 9, "leading": 12.5, "textColor": SOFT, "spaceAfter": 2}
    inset = {"leftIndent": 6, "rightIndent": 6}
    return {
        "title": style("title", fontName=bold, fontSize=20, leading=25, spaceBefore=14, spaceAfter=4, **keep),
        "subtitle": style("subtitle", fontSize=13, leading=18, textColor=SOFT, spaceAfter=BASELINE),
        "kicker": style("kicker", fontName=bold, fontSize=9, textColor=colour, spaceAfter=3, **keep),
        "heading": style("heading", **heading, **keep),
        "next_heading": style("next-heading", **{**heading, "spaceBefore": 20}, **keep),
        "subheading": style("subheading", textColor=colour, **subheading, **keep),
        "body": body,
        "lead": style("lead", fontSize=10.5, leading=14, textColor=SOFT, spaceAfter=BASELINE / 2, **keep),
        "item": style("item", body, leftIndent=16, bulletIndent=2, spaceAfter=4),
        "prompt": style("prompt", **prompt, **keep),
        "small": small,
        "small_item": style("small-item", small, leftIndent=14, bulletIndent=2, spaceAfter=1),
        "small_bold": style("small-bold", small, fontName=bold),
        "source": style("source", small, fontSize=7.5, leading=10, textColor=SOFT, spaceAfter=4),
        "quote": style("quote", body, fontName=FontCut.ITALIC.value, leftIndent=16, rightIndent=16),
        "code": style("code", small, backColor=TINT, borderPadding=(3, 5, 4, 5), spaceBefore=6, spaceAfter=11, **inset),
        "caption": style("caption", fontSize=9, leading=12.5, spaceBefore=4),
    }
