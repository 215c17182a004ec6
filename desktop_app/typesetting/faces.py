"""The fonts registered with ReportLab: FiraGO at once, fonts of this computer when they are first needed."""

from __future__ import annotations

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop_app.typesetting.font_files import FontCut, font_file
from desktop_app.typesetting.fonts import system_faces


@lru_cache(maxsize=60_000)
def _width(font: MeasuredFont, text: str) -> float:
    return float(TTFont.stringWidth(font, text, 1000))


class MeasuredFont(TTFont):
    """A font that caches the widths of words during layout, as most words occur more than once."""

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: ARG002 - ReportLab's
        return 0.001 * size * _width(self, text)


def forget_words() -> None:
    """Clear the cached words, because they are a person's text."""
    _width.cache_clear()


def register_fonts() -> None:
    """Register FiraGO and the fallback fonts with ReportLab, once."""
    if FontCut.REGULAR.value in pdfmetrics.getRegisteredFontNames():
        return
    for cut in FontCut:
        pdfmetrics.registerFont(MeasuredFont(cut.value, font_file(cut), shapable=False))
    pdfmetrics.registerFontFamily(
        FontCut.REGULAR.value,
        normal=FontCut.REGULAR.value,
        bold=FontCut.BOLD.value,
        italic=FontCut.ITALIC.value,
        boldItalic=FontCut.BOLD_ITALIC.value,
    )


def register_face(name: str, *, bold: bool = False) -> str:
    """Register a font of this computer with ReportLab, and return its name there; italics use the upright font."""
    wanted = f"{name}-Bold" if bold else name
    if wanted in pdfmetrics.getRegisteredFontNames():
        return wanted
    face = next(one for one in system_faces() if one.name == name)
    for known_as, path in ((name, face.regular), (f"{name}-Bold", face.bold)):
        try:
            pdfmetrics.registerFont(MeasuredFont(known_as, str(path), shapable=False))
        except TTFError:  # ReportLab reads fewer fonts than fontTools: then FiraGO shows its sign for a missing glyph
            pdfmetrics.registerFont(MeasuredFont(known_as, font_file(FontCut.REGULAR), shapable=False))
    pdfmetrics.registerFontFamily(name, normal=name, bold=f"{name}-Bold", italic=name, boldItalic=f"{name}-Bold")
    return wanted
