"""Pieces that several sections of a portfolio are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, HRFlowable, Spacer

from desktop_app.typesetting.document import TEXT_WIDTH
from desktop_app.typesetting.flowables import Decoration, Grid, Text
from desktop_app.typesetting.glyphs import markup
from desktop_app.typesetting.markdown import blocks_as_text
from desktop_app.typesetting.styles import RULE, TINT, Styles


def section_head(title: str, bookmark: str, styles: Styles, lead: str = "") -> list[Flowable]:
    """The heading of a section, which also stands in the contents, with an introduction of one or two sentences."""
    head: list[Flowable] = [Text(markup(title), styles.title, "H1", contents_level=0, bookmark=bookmark)]
    if lead:
        head.append(Text(markup(lead), styles.lead))
    return head


def body(text: str, styles: Styles, heading: str) -> list[Flowable]:
    """What a person wrote in Markdown; their own line breaks stay, and `heading` is the tag of their headings."""
    return blocks_as_text(text, styles, heading, keep_breaks=True)


def rule(before: float = 6, after: float = 8) -> list[Flowable]:
    """A thin line across the page."""
    line = HRFlowable(width="100%", thickness=0.5, color=RULE)
    return [Spacer(0, before), Decoration(line), Spacer(0, after)]


Cell = Any
"""A text, or a flowable of ReportLab, which has no types."""


def grid(header: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float], styles: Styles) -> Grid:
    """A table of short texts; `shares` are the columns' parts of the page's width. Texts are plain, not markup."""
    cells: list[list[Any]] = [[Text(markup(name), styles.small_bold) for name in header]]
    cells += [[_cell(cell, styles) for cell in row] for row in rows]
    whole = sum(shares)
    return Grid(
        cells,
        colWidths=[TEXT_WIDTH * share / whole for share in shares],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, 0), 1.0, styles.accent),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, RULE),
            ("BACKGROUND", (0, 0), (-1, 0), TINT),
            ("LEFTPADDING", (0, 0), (-1, -1), 5),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ],
    )


def _cell(cell: Cell, styles: Styles) -> Flowable:
    return Text(markup(cell).replace("\n", "<br/>"), styles.small) if isinstance(cell, str) else cell
