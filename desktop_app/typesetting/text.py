"""Paragraphs with logical structure, in any direction."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import FragLine, ParaLines

from desktop_app.domain.direction import RIGHT_TO_LEFT, without_steering
from desktop_app.typesetting.drawn_text import draw_line
from desktop_app.typesetting.emoji import as_written
from desktop_app.typesetting.faces import register_face
from desktop_app.typesetting.isolates import MARKUP, resolved, still_open
from desktop_app.typesetting.last_lines import PlainLine, bound, ends_short, is_better
from desktop_app.typesetting.line_breaks import plain_breaks, plain_fragments
from desktop_app.typesetting.plain_lines import is_plain, plain_lines, spoken, unspoken
from desktop_app.typesetting.scripts import (
    has_other_script,
    language_runs,
    starts_right_to_left,
    unjoined,
    visual_runs,
)
from desktop_app.typesetting.structure import Element, Group, StructureRecorder, recorder_of

NAMED_FACE = re.compile(r'<font name="([^"]+)">')
TAGS = re.compile(r"<[^>]*>")
MIRRORED = {TA_LEFT: TA_RIGHT, TA_RIGHT: TA_LEFT}


@dataclass(slots=True)
class _Shared:
    """The element of a paragraph, shared by all of its parts."""

    recorder: StructureRecorder | None = None
    element: Element | None = None


class TaggedParagraph(Paragraph):
    """A paragraph with a structure tag (`H1`, `P`, `LI`, `Caption` …); the parts of a split one share one element.

    `contents_level` (from 0) and `bookmark` add a heading to the table of contents and the outline; `anchor` names its
    position in the file for programs. A paragraph has the document's direction, a `natural` one that of its first
    letter; from right to left, its style is mirrored. `group` is the list item or quotation around it.
    """

    def __init__(  # noqa: PLR0913 - the properties of a paragraph, all by keyword
        self,
        markup: str | None,
        style: ParagraphStyle,
        tag: str = "P",
        *,
        bullet: str | None = None,
        contents_level: int | None = None,
        bookmark: str = "",
        anchor: str = "",
        natural: bool = False,
        group: Group | None = None,
        **part: object,  # what ReportLab makes a part of a split paragraph with, instead of markup
    ) -> None:
        self.blPara: Any
        self.frags: list[Any]
        self.height: float
        self._broken: tuple[float | tuple[float, ...], Any] | None = None
        self._open_isolates = ""
        self._settled: str | None = None
        if markup is None:
            super().__init__(None, style, **part)
            return
        if "<font" in markup:
            for name in NAMED_FACE.findall(markup):
                register_face(name)
        from_right = getattr(style, "rightToLeft", False)
        has_right = not markup.isascii() and bool(RIGHT_TO_LEFT.search(markup))
        self._right_to_left = (from_right or has_right) and starts_right_to_left(
            TAGS.sub("", markup) if natural else "", otherwise=from_right
        )
        self._turned = self._right_to_left or has_right
        markup = resolved(markup, MARKUP) if self._turned else without_steering(markup)
        self._bullet = bullet if self._right_to_left else None
        if self._right_to_left:
            style = _mirrored(style)
        frags = plain_fragments(markup, style)
        super().__init__(markup, style, bulletText=None if self._right_to_left else bullet, frags=frags)
        self.tag = tag
        self.contents_level = contents_level
        self.bookmark = bookmark
        self.anchor = anchor
        self._group = group
        self._shared = _Shared()

    def split(self, width: float, height: float) -> list[Paragraph]:
        parts: list[Paragraph] = super().split(width, height)
        open_isolates = self._open_isolates
        for number, part in enumerate(parts):
            first = number == 0
            part.tag, part.bookmark, part.anchor = (
                self.tag,
                self.bookmark if first else "",
                self.anchor if first else "",
            )
            part.contents_level = self.contents_level if first else None
            part._shared, part._turned, part._right_to_left = self._shared, self._turned, self._right_to_left
            part._bullet = self._bullet if first else None
            part._group = self._group
            part._open_isolates = open_isolates
            open_isolates = still_open(open_isolates + "".join(one.text for one in part.frags if hasattr(one, "text")))
        return parts

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's names
        if not self._draw_plainly(canvas, (self._hAlignAdjust(x, _sW), y)):
            self._unsettle()
            super().drawOn(canvas, x, y, _sW)

    def _draw_plainly(self, canvas: Canvas, place: tuple[float, float]) -> bool:
        """Draw text in one style and in the document's script; returns whether that was possible."""
        if self._settled is None:
            self.settle(canvas._doctemplate.language)
        code = plain_lines(self, self._settled, canvas, place) if self._settled else None
        if code is None:
            return False
        recorder = recorder_of(canvas)
        for name in filter(None, (self.bookmark, self.anchor)):
            recorder.name_place(canvas, name, place[1] + self.height, place[0])
        with recorder.content(canvas, self._element(recorder)):
            canvas._code.append(code)
        return True

    def settle(self, language: str) -> None:
        """Keep only what is drawn of a paragraph that has its place, since a long document has very many.

        Args:
            language: that of the document; text in another script keeps its lines.
        """
        self._settled = ""
        if self._turned or not is_plain(self):
            return
        lines = self.blPara.lines
        last = len(lines) - 1
        text = "\n".join([spoken(one, more=number < last) for number, one in enumerate(lines)])
        if has_other_script(text, language):
            return
        self._settled = text
        self.blPara.lines = []
        self._broken = None
        if self.tag != "H1" and self.contents_level is None:  # the text of headings is asked for again
            self.frags = []

    def _unsettle(self) -> None:
        """Give the lines back, for a text that needs several subsets of its font."""
        if self._settled:
            self.blPara.lines = [unspoken(one) for one in self._settled.split("\n")]

    def draw(self) -> None:
        recorder = recorder_of(self.canv)
        for name in filter(None, (self.bookmark, self.anchor)):
            recorder.name_place(self.canv, name, self.height)
        with recorder.content(self.canv, self._element(recorder), self._said() if self._turned else ""):
            super().draw()

    def breakLines(self, width: float | Sequence[float]) -> ParaLines:
        """As ReportLab breaks them, once for each width: it asks at each wrap, and again in each pass."""
        key = width if isinstance(width, (int, float)) else tuple(width)
        if self._broken is None or self._broken[0] != key:
            self._broken = (key, self._with_full_end(width, self._break(width)))
        return self._broken[1]

    def _break(self, width: float | Sequence[float]) -> ParaLines:
        widths = [width] if isinstance(width, (int, float)) else list(width)
        return plain_breaks(self, widths) or super().breakLines(width)

    def _with_full_end(self, width: float | Sequence[float], broken: ParaLines) -> ParaLines:
        """The lines, broken again with two words in the last one if it is a single short word."""
        room = width if isinstance(width, (int, float)) else width[-1]
        joined = bound(self.frags) if ends_short(broken, room) else None
        if joined is None:
            return broken
        frags, height = self.frags, self.height
        self.frags = joined
        again = self._break(width)
        found = is_better(again, broken, room)
        if not found or again.kind == 0:  # a text in one style is kept as it was, for the contents
            self.frags = frags
        if found:
            return again
        self.height = height
        return broken

    def drawPara(self, debug: int = 0) -> None:
        logical = self.blPara
        self.blPara = _for_drawing(logical, self._open_isolates, right_to_left=self._right_to_left, turned=self._turned)
        try:
            super().drawPara(debug)
        finally:
            self.blPara = logical
        if self._bullet and logical.lines:
            style = self.style
            place = (self.width - style.bulletIndent, self.height - style.bulletFontSize)
            draw_line(self.canv, self._bullet, place, style.bulletFontSize, anchor="end", right_to_left=True)

    def beginText(self, x: float, y: float) -> PDFTextObject:
        return PDFTextObject(self.canv, x, y) if self._turned else _SpokenText(self.canv, x, y)

    def _said(self) -> str:
        """The text of visually ordered lines in reading order (ISO 32000-1, 14.9.4).

        Poppler reads replacement text only in a `Span`, and then reverses it again, so it is set on the paragraph.
        """
        bullet = f"{self._bullet} " if self._bullet else ""
        lines = (_line_text(line) for line in self.blPara.lines)
        return bullet + as_written(unjoined(without_steering(" ".join(lines))))

    def _element(self, recorder: StructureRecorder) -> Element:
        shared = self._shared
        if shared.recorder is not recorder or shared.element is None:
            with recorder.inside(self._group):
                shared.recorder, shared.element = recorder, _text_element(recorder, self.tag)
        return shared.element


def _mirrored(style: ParagraphStyle) -> ParagraphStyle:
    """The style from right to left; a side that the writer chose stays."""
    is_fixed = getattr(style, "fixedSide", False)
    alignment = style.alignment if is_fixed else MIRRORED.get(style.alignment, style.alignment)
    return ParagraphStyle(
        f"{style.name}-mirrored",
        parent=style,
        alignment=alignment,
        leftIndent=style.rightIndent,
        rightIndent=style.leftIndent,
    )


def _text_element(recorder: StructureRecorder, tag: str) -> Element:
    element = recorder.add(tag)
    if tag == "LI":
        body = Element("LBody")
        element.kids.append(body)
        return body
    return element


def _line_text(line: PlainLine | FragLine) -> str:
    if isinstance(line, tuple):
        return " ".join(line[1])
    return "".join(getattr(word, "text", "") for word in line.words).strip()


def _for_drawing(lines: ParaLines, before: str, *, right_to_left: bool, turned: bool) -> ParaLines:
    """A broken paragraph as it is drawn: in visual order, and with a space at each line's end.

    Without that space, programs that extract the text join the last word of a line with the next one. `before` are the
    isolates that were opened before the first line; those that a line leaves open go on in the next one.
    """
    drawn = copy.copy(lines)
    drawn.lines = []
    for number, line in enumerate(lines.lines):
        more = number < len(lines.lines) - 1
        made = _plain_line if lines.kind == 0 else _mixed_line
        drawn.lines.append(made(line, before, right_to_left=right_to_left, turned=turned, more=more))
        before = still_open(before + _line_text(line)) if turned else ""
    return drawn


def _plain_line(line: PlainLine, before: str, *, right_to_left: bool, turned: bool, more: bool) -> PlainLine:
    if turned:
        text = before + " ".join(line[1])
        words = ["".join(piece for piece, _ in visual_runs([(text, 0)], right_to_left=right_to_left))]
        return line[0], words
    return line[0], spoken(line, more=more).split(" ")


def _mixed_line(line: FragLine, before: str, *, right_to_left: bool, turned: bool, more: bool) -> FragLine:
    drawn = copy.copy(line)
    pieces = [word for word in line.words if hasattr(word, "text")]
    if turned and len(pieces) == len(line.words):
        numbered = [(one.text if number else before + one.text, number) for number, one in enumerate(pieces)]
        drawn.words = [
            pieces[number].clone(text=text) for text, number in visual_runs(numbered, right_to_left=right_to_left)
        ]
    elif more and pieces and pieces[-1] is line.words[-1] and not pieces[-1].text.endswith(" "):
        drawn.words = [*line.words[:-1], pieces[-1].clone(text=pieces[-1].text + " ")]
    return drawn


class _SpokenText(PDFTextObject):
    """Text with a language mark on pieces in another script than the document's (ISO 32000-1, 14.9.2)."""

    def _formatText(self, text: str) -> str:
        language = self._canvas._doctemplate.language
        if not has_other_script(text, language):
            return str(super()._formatText(text))
        shown = []
        for piece, other in language_runs(text, language):
            drawn = str(super()._formatText(piece))
            shown.append(f"/Span <</Lang ({other})>> BDC {drawn} EMC" if other else drawn)
        return " ".join(shown)
