"""What a person wrote in Markdown, as flowables: paragraphs, lists, quotations, code, tables, notes below the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, HRFlowable, Spacer

from desktop_app.typesetting.faces import register_face
from desktop_app.typesetting.flowables import Decoration
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.glyphs import face_name, markup
from desktop_app.typesetting.markdown import Block, BlockKind, to_blocks
from desktop_app.typesetting.structure import Group
from desktop_app.typesetting.styles import RULE, Styles
from desktop_app.typesetting.tables import PADDING, TaggedTable, ruled
from desktop_app.typesetting.text import TaggedParagraph

ALIGNMENTS = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}
GROUP_TAGS = {"list": "L", "item": "LI", "quote": "BlockQuote"}
TAGS = re.compile(r"<[^<>]*>")
MIN_COLUMN = 6.0
"""Of a table's columns, on average, in sizes of its type."""
MAX_ROW = 320.0
"""Points; a row can't be divided between two pages."""


def blocks_as_text(
    text: str,
    styles: Styles,
    heading: str,
    *,
    keep_breaks: bool = False,
    notes: list[str] | None = None,
    writing_room: float = 0,
) -> list[Flowable]:
    """The text as flowables, and below it the addresses of its links.

    Args:
        text: Markdown.
        styles: those of the document.
        heading: the tag of the headings in the text (`H2`, `H4`).
        keep_breaks: whether single line breaks stay.
        notes: the document's addresses before this text; those of this text are added, so that numbers go on.
        writing_room: points that the rows of tables with an empty cell share, for handwriting.
    """
    notes = [] if notes is None else notes
    before = len(notes)
    blocks = [*to_blocks(text, keep_breaks=keep_breaks, notes=notes)]
    empty = sum("" in row for block in blocks if block.kind is BlockKind.TABLE for row in block.rows[1:])
    setting = _Setting(styles, heading, writing_room / max(empty, 1))
    if blocks and blocks[-1].kind is BlockKind.HEADING:  # it heads nothing, and could stand alone on a page
        blocks[-1] = replace(blocks[-1], kind=BlockKind.PARAGRAPH, markup=f"<b>{blocks[-1].markup}</b>")
    flowables = [one for block in blocks for one in setting.set(block)]
    return [
        *flowables,
        *[
            TaggedParagraph(markup(f"[{number}] {address}"), styles.source)
            for number, address in enumerate(notes[before:], before + 1)
        ],
    ]


class _Setting:
    """Sets the blocks of one text."""

    def __init__(self, styles: Styles, heading: str, empty_row: float) -> None:
        self._styles, self._heading, self._empty_row = styles, heading, empty_row
        self._groups: dict[tuple[str, ...], Group] = {}
        self._indented: dict[tuple[str, float], ParagraphStyle] = {}

    def set(self, block: Block) -> list[Flowable]:
        """One block as flowables."""
        if block.kind is BlockKind.RULE:
            line = HRFlowable(width="100%", thickness=0.5, color=RULE)
            return [Spacer(0, 4), Decoration(line), Spacer(0, 7)]
        if block.kind is BlockKind.TABLE:
            return self._table(block)
        return [self._paragraph(block)]

    def _paragraph(self, block: Block) -> Flowable:
        style, indent = self._style(block), self._indent(block.depth)
        if block.kind is BlockKind.HEADING:
            return TaggedParagraph(block.markup, style, self._heading, natural=True, group=self._group(block.inside))
        if block.kind is BlockKind.ITEM:
            text, style = block.markup or "\u00a0", self._item(block, style, indent)
            return TaggedParagraph(text, style, bullet=block.marker, natural=True, group=self._group(block.inside))
        if indent:
            style = self._moved(style, indent)
        return TaggedParagraph(block.markup, style, natural=True, group=self._group(block.inside))

    def _style(self, block: Block) -> ParagraphStyle:
        styles = self._styles
        match block.kind:
            case BlockKind.HEADING:
                return styles.subheading
            case BlockKind.CODE:
                return styles.code
            case BlockKind.LANGUAGE:
                return styles.prompt
        if block.quoted:
            return styles.quote
        return styles.item if block.depth else styles.body

    def _indent(self, depth: int) -> float:
        return depth * float(self._styles.item.leftIndent)

    def _moved(self, style: ParagraphStyle, indent: float) -> ParagraphStyle:
        """The style with so much more room before its lines."""
        key = (style.name, indent)
        if key not in self._indented:
            own = 0 if style is self._styles.item else style.leftIndent
            self._indented[key] = ParagraphStyle(f"{style.name}-{indent}", parent=style, leftIndent=own + indent)
        return self._indented[key]

    def _item(self, block: Block, style: ParagraphStyle, indent: float) -> ParagraphStyle:
        """The style with its marker where the items of this list stand; a long number gets the room that it needs."""
        start = indent - self._styles.item.leftIndent + 2
        name = face_name(block.marker[0]) or FontCut.REGULAR.value
        if name != FontCut.REGULAR.value:
            register_face(name)
        width = pdfmetrics.stringWidth(block.marker, name, style.fontSize)
        return ParagraphStyle(
            f"{style.name}-item",
            parent=style,
            bulletIndent=start,
            bulletFontName=name,
            bulletFontSize=style.fontSize,
            leftIndent=max(indent, start + width + 0.6 * style.fontSize),
        )

    def _group(self, inside: Sequence[str]) -> Group | None:
        """The structure around a block; the text of an item stands in its body (ISO 32000-1, 14.8.4.3.3)."""
        if not inside:
            return None
        key = (*inside,)
        if key not in self._groups:
            made = Group(GROUP_TAGS[key[-1].split()[0]], self._group(key[:-1]))
            self._groups[key] = Group("LBody", made) if made.tag == "LI" else made
        return self._groups[key]

    def _table(self, block: Block) -> list[Flowable]:
        """A table, or a list where a row would be too high to be printed, or a column too narrow to be read."""
        styles, group = self._styles, self._group(block.inside)
        widths = [styles.text_width * share for share in _shares(block.rows)]
        header, *rows = (
            [
                TaggedParagraph(cell, self._aligned(style, side), natural=True)
                for cell, side in zip(row, block.alignments, strict=True)
            ]
            for row, style in zip(block.rows, [styles.small_bold] + [styles.small] * len(block.rows), strict=False)
        )
        heights = (
            cell.wrap(width - 2 * PADDING, 0)[1]
            for row in (header, *rows)
            for cell, width in zip(row, widths, strict=True)
        )
        narrow = styles.text_width / len(header) < MIN_COLUMN * styles.small.fontSize
        if narrow or max(heights) > MAX_ROW:
            return self._table_as_list(block)
        table = TaggedTable(
            [header, *rows],
            group=group,
            right_to_left=styles.right_to_left,
            colWidths=widths,
            rowHeights=[None, *(self._row_height(row) for row in block.rows[1:])],
            style=ruled(styles) + (_boxed() if self._empty_row else []),
            spaceBefore=2,
            spaceAfter=8,
        )
        return [table]

    def _aligned(self, style: ParagraphStyle, side: str) -> ParagraphStyle:
        """The style of a column's cells; `left` is left in each direction of text, as browsers show it."""
        if side not in ALIGNMENTS:
            return style
        key = f"{style.name}-{side}", 0.0
        if key not in self._indented:
            self._indented[key] = ParagraphStyle(key[0], parent=style, alignment=ALIGNMENTS[side], fixedSide=True)
        return self._indented[key]

    def _row_height(self, cells: Sequence[str]) -> float | None:
        """The height of a row for handwriting; None for a row that is as high as its text."""
        return self._empty_row if self._empty_row and "" in cells else None

    def _table_as_list(self, block: Block) -> list[Flowable]:
        header, *rows = block.rows
        group = self._group(block.inside)
        return [
            TaggedParagraph(f"<b>{name}:</b> {cell}" if cell else f"<b>{name}</b>", self._styles.body, group=group)
            for row in rows or [("",) * len(header)]
            for name, cell in zip(header, row, strict=True)
            if name or cell
        ]


def _boxed() -> list[tuple[object, ...]]:
    """Lines around the cells of a table that a person fills in."""
    return [("BOX", (0, 0), (-1, -1), 0.6, RULE), ("INNERGRID", (0, 0), (-1, -1), 0.6, RULE)]


def _shares(rows: Sequence[Sequence[str]]) -> list[float]:
    """The columns' parts of the width: more for longer texts, but no column is starved."""
    lengths = [max(len(TAGS.sub("", cell)) for cell in column) for column in zip(*rows, strict=True)]
    wanted = [max(1.0, length) ** 0.5 for length in lengths]
    floor = sum(wanted) / len(wanted) / 2
    given = [max(floor, one) for one in wanted]
    return [one / sum(given) for one in given]
