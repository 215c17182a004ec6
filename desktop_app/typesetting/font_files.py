"""The one typeface, FiraGO, as files."""

from __future__ import annotations

import io
from enum import StrEnum
from functools import cache

import pymupdf_fonts


class FontCut(StrEnum):
    """A cut of FiraGO, under its name in ReportLab."""

    REGULAR = "FiraGO"
    BOLD = "FiraGO-Bold"
    ITALIC = "FiraGO-Italic"
    BOLD_ITALIC = "FiraGO-BoldItalic"


_CODES = {FontCut.REGULAR: "figo", FontCut.BOLD: "figbo", FontCut.ITALIC: "figit", FontCut.BOLD_ITALIC: "figbi"}


@cache
def font_bytes(cut: FontCut) -> bytes:
    """The TrueType file of a cut (SIL Open Font License 1.1, from the package pymupdf-fonts)."""
    return bytes(pymupdf_fonts.myfont(_CODES[cut]))


def font_file(cut: FontCut) -> io.BytesIO:
    """The same as an open file, for libraries that want one."""
    return io.BytesIO(font_bytes(cut))
