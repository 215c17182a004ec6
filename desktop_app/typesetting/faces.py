"""The fonts registered with ReportLab: FiraGO at once, fonts of this computer when they are first needed."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from threading import RLock
from weakref import WeakKeyDictionary, ref

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop_app.domain.direction import STEERING_MARKS
from desktop_app.typesetting.emoji import EMOJI_FACE, EMOJI_FILE, emoji_glyphs
from desktop_app.typesetting.font_files import FontCut, font_file
from desktop_app.typesetting.fonts import system_faces

ASCII = frozenset(range(ord(" "), ord("~") + 1))
_REGISTERING = RLock()
"""Held while fonts are registered: no other thread may use a family of which a part is missing."""


@lru_cache(maxsize=60_000)
def _width(font: MeasuredFont, text: str) -> float:
    return float(TTFont.stringWidth(font, text, 1000))


class WordWidths(dict[str, float]):
    """The widths of words in one font and size."""

    def __init__(self, font: MeasuredFont, size: float) -> None:
        super().__init__()
        self._font, self._size = font, size

    def __missing__(self, word: str) -> float:
        self[word] = width = 0.001 * self._size * _width(self._font, word)
        return width


_WIDTHS: dict[tuple[MeasuredFont, float], WordWidths] = {}


class _OtherSubsetError(Exception):
    """A character is not in the first subset of a font."""


ALIKE = re.compile(r"[ -'*-\[\]-~\n]*")
"""Text whose characters draw themselves in the first subset of a font that has all of ASCII."""
NEXT_LINE = ") Tj T*\n("
"""What draws a line and begins the next one."""


class _DrawnCharacters(dict[int, str]):
    """What draws each character of a font's first subset in a document, for `str.translate`."""

    def __init__(self, font: TTFont, document: PDFDocument) -> None:
        super().__init__({ord("\n"): NEXT_LINE})
        self._font, self._document = font, ref(document)

    def __missing__(self, character: int) -> str:
        ((subset, codes),) = self._font.splitString(chr(character), self._document())
        if subset:
            raise _OtherSubsetError
        self[character] = drawn = escapePDF(codes)
        return str(drawn)


class MeasuredFont(TTFont):
    """A font that caches the widths of words during layout, as most words occur more than once."""

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, str(file), shapable=False)
        self._drawn: WeakKeyDictionary[PDFDocument, _DrawnCharacters] = WeakKeyDictionary()
        self._has_ascii = self.face.charToGlyph.keys() >= ASCII
        _mend_trailing_widths(self.face.hmetrics)
        self.face.charWidths.update(dict.fromkeys(map(ord, STEERING_MARKS), 0))

    def drawn(self, text: str, document: PDFDocument) -> str | None:
        """What draws the text between brackets in a page's content; None if it needs another subset than the first.

        The text may have several lines.
        """
        if document not in self._drawn:
            self._drawn[document] = _DrawnCharacters(self, document)
            self.splitString("", document)
        if self._has_ascii and ALIKE.fullmatch(text):
            return text.replace("\n", NEXT_LINE)
        try:
            return text.translate(self._drawn[document])
        except _OtherSubsetError:
            return None

    def widths(self, size: float) -> WordWidths:
        """The widths of words in this size, which are measured once."""
        if (self, size) not in _WIDTHS:
            _WIDTHS[self, size] = WordWidths(self, size)
        return _WIDTHS[self, size]

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002 - ReportLab's
        return 0.001 * size * _width(self, text)


def _mend_trailing_widths(metrics: list[tuple[float, int]]) -> None:
    """Give the glyphs that share the last width of a font (OpenType, hmtx) that width in the font's own units.

    ReportLab 5.1 reads it in thousandths of the type size, and would write it so into the subset.
    """
    width = 0.0
    for glyph, (found, bearing) in enumerate(metrics):
        width = found if isinstance(found, int) else width
        metrics[glyph] = width, bearing


def forget_words() -> None:
    """Clear the cached words, because they are a person's text."""
    _width.cache_clear()
    _WIDTHS.clear()


def register_fonts() -> None:
    """Register FiraGO and the fallback fonts with ReportLab, once."""
    with _REGISTERING:
        if FontCut.REGULAR.value in pdfmetrics.getRegisteredFontNames():
            return
        for cut in FontCut:
            pdfmetrics.registerFont(MeasuredFont(cut.value, font_file(cut)))
        pdfmetrics.registerFontFamily(
            FontCut.REGULAR.value,
            normal=FontCut.REGULAR.value,
            bold=FontCut.BOLD.value,
            italic=FontCut.ITALIC.value,
            boldItalic=FontCut.BOLD_ITALIC.value,
        )


def register_face(name: str, *, bold: bool = False) -> str:
    """Make the face of emoji or one of this computer known to ReportLab, and return what it is called there.

    It is upright in italics too. A face without a bold file stands for its bold cut under one name: ReportLab mixes up
    the subsets of two fonts from one file.
    """
    with _REGISTERING:
        if name not in pdfmetrics.getRegisteredFontNames():
            _register(name)
    heavy = f"{name}-Bold"
    return heavy if bold and heavy in pdfmetrics.getRegisteredFontNames() else name


def _register(name: str) -> None:
    if name == EMOJI_FACE:
        cuts = {name: EMOJI_FILE}
    else:
        face = next(one for one in system_faces() if one.name == name)
        cuts = {name: face.regular, **({f"{name}-Bold": face.bold} if face.bold != face.regular else {})}
    for known_as, path in cuts.items():
        try:
            font = MeasuredFont(known_as, path)
        except TTFError:  # ReportLab reads fewer fonts than fontTools: FiraGO then shows its sign for a missing glyph
            font = MeasuredFont(known_as, font_file(FontCut.REGULAR))
        if name == EMOJI_FACE:
            _add_sequences(font)
        pdfmetrics.registerFont(font)
    bold = [*cuts][-1]
    pdfmetrics.registerFontFamily(name, normal=name, bold=bold, italic=name, boldItalic=bold)


def _add_sequences(font: TTFont) -> None:
    """Give the glyphs of emoji sequences their private characters."""
    for code, (glyph, width) in emoji_glyphs().glyphs.items():
        font.face.charToGlyph[code], font.face.charWidths[code] = glyph, width
