"""The files of FiraGO, the only font that we ship."""

from __future__ import annotations

import io
from enum import StrEnum
from functools import cache

import pymupdf_fonts


class FontCut(StrEnum):
    """A style of FiraGO, by its name in ReportLab."""

    REGULAR = "FiraGO"
    BOLD = "FiraGO-Bold"
    ITALIC = "FiraGO-Italic"
    BOLD_ITALIC = "FiraGO-BoldItalic"


_CODES = {FontCut.REGULAR: "figo", FontCut.BOLD: "figbo", FontCut.ITALIC: "figit", FontCut.BOLD_ITALIC: "figbi"}


@cache
def font_bytes(cut: FontCut) -> bytes:
    """The TrueType file of a style (SIL Open Font License 1.1, from the package pymupdf-fonts)."""
    return bytes(pymupdf_fonts.myfont(_CODES[cut]))


def font_file(cut: FontCut) -> io.BytesIO:
    """The same as an open file, for libraries that need one."""
    return io.BytesIO(font_bytes(cut))
