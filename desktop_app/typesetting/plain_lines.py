"""Drawing the lines of a paragraph in one style directly: most of a long document is such text.

ReportLab's own way keeps the state of a canvas and of a text object for each of them.
"""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.colors import Color
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import _SplitWordHY

from desktop_app.typesetting.faces import MeasuredFont
from desktop_app.typesetting.last_lines import PlainLine

SOFT_HYPHEN = "\u00ad"


def is_plain(paragraph: Paragraph) -> bool:
    """Whether a paragraph with broken lines is left-aligned text in one style, with nothing else to draw."""
    broken, style = paragraph.blPara, paragraph.style
    return (
        broken.kind == 0
        and bool(broken.lines)
        and style.alignment == TA_LEFT
        and not (paragraph.bulletText or broken.us_lines or broken.link or style.backColor)
        and not (style.firstLineIndent or style.wordWrap)
    )


def spoken(line: PlainLine, *, more: bool) -> str:
    """A line as it is drawn. A space at its end, or a soft hyphen, tells programs that more follows."""
    words = line[1]
    text = " ".join(words)
    if not more:
        return text
    return text[:-1] + SOFT_HYPHEN if type(words[-1]).__name__ == "_SplitWordHY" else f"{text} "


def unspoken(text: str) -> PlainLine:
    """The line that is drawn as a text; see `spoken`."""
    if text.endswith(SOFT_HYPHEN):
        *words, last = text.removesuffix(SOFT_HYPHEN).split(" ")
        return 0.0, [*words, _SplitWordHY(f"{last}-")]
    return 0.0, text.removesuffix(" ").split(" ")


def plain_lines(paragraph: Paragraph, text: str, canvas: Canvas, place: tuple[float, float]) -> str | None:
    """The page content that draws a paragraph with its corner at a place; None if it is not so simple.

    `text` are its lines, divided by line feeds.
    """
    broken, style = paragraph.blPara, paragraph.style
    font = pdfmetrics.getFont(broken.fontName)
    if not isinstance(font, MeasuredFont) or type(broken.textColor) is not Color:
        return None
    drawn = font.drawn(text, canvas._doc)
    if drawn is None:
        return None
    left, top = place[0] + style.leftIndent, place[1] + paragraph.height - broken.fontSize
    name = font.getSubsetInternalName(0, canvas._doc)
    return (
        f"q {colour_code(broken.textColor)} rg\n"
        f"BT 1 0 0 1 {left:.3f} {top:.3f} Tm {name} {broken.fontSize:g} Tf {style.leading:g} TL\n({drawn}) Tj T* ET Q"
    )


@lru_cache(64)
def colour_code(colour: Color) -> str:
    """A colour's parts of red, green and blue in page content."""
    return str(fp_str(colour.red, colour.green, colour.blue))
