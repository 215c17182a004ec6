"""The files of FiraGO 1.001 (SIL Open Font License 1.1), which are vendored beside this module."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

FOLDER = Path(__file__).parent / "firago"


class FontCut(StrEnum):
    """A style of FiraGO, by its name in ReportLab."""

    REGULAR = "FiraGO"
    BOLD = "FiraGO-Bold"
    ITALIC = "FiraGO-Italic"
    BOLD_ITALIC = "FiraGO-BoldItalic"


def font_file(cut: FontCut) -> Path:
    """The TrueType file of a style."""
    name = "FiraGO-Regular" if cut is FontCut.REGULAR else cut.value
    return FOLDER / f"{name}.ttf"
