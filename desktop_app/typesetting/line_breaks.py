"""Breaking paragraphs in one style into lines, as ReportLab does it, in a fraction of the time.

ReportLab asks for each word whether it is Arabic, Japanese, an address, a shape or a forced break. Whatever is not a
plain word here is left to it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate
from weakref import WeakKeyDictionary

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent, getFont
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import ParaLines, _hyphenateWord, split
from reportlab.platypus.paraparser import ParaFrag, ParaParser

from desktop_app.typesetting.faces import MeasuredFont

SIMPLE = re.compile("[^<&\n\u00ad]+|<b>[^<&\n\u00ad]+</b>")
"""Text without more markup than bold words: without references, line breaks, places to divide a word."""
Divider = Callable[[str], Iterator[tuple[str, str]]]
_STYLED: WeakKeyDictionary[ParagraphStyle, tuple[ParaFrag, ParaFrag]] = WeakKeyDictionary()
"""What ReportLab's parser makes of a letter in each style, usual and bold."""


def plain_fragments(markup: str, style: ParagraphStyle) -> list[ParaFrag] | None:
    """What ReportLab's parser makes of a text with no more markup than bold words; None if it has some."""
    if not markup or markup != markup.strip():
        return None
    pieces = SIMPLE.findall(markup)
    if sum(map(len, pieces)) != len(markup):
        return None
    if style not in _STYLED:
        _STYLED[style] = _parsed("x", style), _parsed("<b>x</b>", style)
    usual, bold = _STYLED[style]
    return [
        bold.clone(text=one.removeprefix("<b>").removesuffix("</b>"))
        if one.startswith("<b>")
        else usual.clone(text=one)
        for one in pieces
    ]


def _parsed(markup: str, style: ParagraphStyle) -> ParaFrag:
    parser = ParaParser()
    parser.caseSensitive = 1
    return parser.parse(markup, style)[1][0]


def plain_breaks(paragraph: Paragraph, widths: list[float]) -> ParaLines | None:
    """The lines of a paragraph; None if it is not plain text.

    Args:
        paragraph: not broken yet.
        widths: those of the lines; the last one is that of all others.
    """
    style, frags = paragraph.style, paragraph.frags
    if len(frags) != 1 or isinstance(frags[0], list) or paragraph.bulletText or not _is_usual(style, frags[0]):
        return None
    frag = frags[0]
    font = getFont(frag.fontName)
    words = split(frag.text.strip()) if hasattr(frag, "text") else frag.words
    if not isinstance(font, MeasuredFont) or set(map(type, words)) != {str}:
        return None
    lines = _lines(words, frag, style, font, widths)
    if lines is None:
        return None
    paragraph.height = paragraph._splitLongWordCount = paragraph._hyphenations = 0
    paragraph._width_max = max(
        widths[0] - lines[0][0], widths[-1] - min((one[0] for one in lines[1:]), default=widths[-1])
    )
    ascent, descent = getAscentDescent(frag.fontName, frag.fontSize)
    return frag.clone(kind=0, lines=lines, ascent=ascent, descent=descent, fontSize=frag.fontSize)


def _is_usual(style: ParagraphStyle, frag: ParaFrag) -> bool:
    return not (
        style.wordWrap
        or style.endDots
        or style.uriWasteReduce
        or style.embeddedHyphenation
        or style.spaceShrinkage
        or hasattr(frag, "cbDefn")
        or getattr(frag, "backColor", None)
        or getattr(frag, "nobr", False)
    )


def _lines(
    words: list[str], frag: ParaFrag, style: ParagraphStyle, font: MeasuredFont, widths: list[float]
) -> list[tuple[float, list[str]]] | None:
    """The room that each line leaves, and its words; None if a word is longer than a line.

    The end of each line is found in the sums of the widths of all words, each with a space after it.
    """
    divide, measured, last = getattr(style, "hyphenationLang", None), font.widths(frag.fontSize), len(widths) - 1
    space = measured[" "]
    words = [*words]
    ends = [*accumulate(map(space.__add__, map(measured.__getitem__, words)))]
    lines: list[tuple[float, list[str]]] = []
    start, before = 0, 0.0
    while True:
        most = widths[min(len(lines), last)]
        end = bisect_right(ends, before + most + space, start)
        if end == len(words):
            return [*lines, (most - (ends[-1] - before - space), words[start:])]
        word = words[end]
        width, wanted = measured[word], ends[end] - before - space
        parts = _divided(divide, frag, word, (width, wanted, most), style)
        if parts:
            head, tail = parts
            used = wanted - width + measured[head]
            lines.append((most - used, [*words[start:end], head]))
            words[end] = tail
            before = ends[end] - measured[tail] - space
        elif end == start or width > most:
            return None
        else:
            lines.append((most - (wanted - width - space), words[start:end]))
            before = ends[end - 1]
        start = end


def _divided(
    divide: Divider | None, frag: ParaFrag, word: str, room: tuple[float, float, float], style: ParagraphStyle
) -> list[str] | None:
    """The two parts of a word, the first of which still fits; None if it is not divided."""
    shortest = getattr(style, "hyphenationMinWordLength", 0)
    if not divide or len(word) < shortest:
        return None
    parts: list[str] | None = _hyphenateWord(
        divide, frag.fontName, frag.fontSize, word, *room, uriWasteReduce=0, embeddedHyphenation=0, hymwl=shortest
    )
    return parts or None
