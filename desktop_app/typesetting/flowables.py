"""ReportLab's flowables with their place in the logical structure: text, pictures, tables, contents, decoration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents

from desktop_app.typesetting.structure import Element, StructureRecorder, recorder_of
from desktop_app.typesetting.styles import RULE, Styles


class Text(Paragraph):
    """A paragraph under a structure tag (`H1`, `P`, `LI`, `Caption` …); parts of a split one stay one element.

    `contents_level` (from 0) and `bookmark` put a heading into the table of contents and the outline.
    """

    def __init__(
        self,
        markup: str,
        style: Any,  # noqa: ANN401 - ReportLab has no types
        tag: str = "P",
        *,
        bullet: str | None = None,
        contents_level: int | None = None,
        bookmark: str = "",
    ) -> None:
        super().__init__(markup, style, bulletText=bullet)
        self.tag = tag
        self.contents_level = contents_level
        self.bookmark = bookmark
        self._place: tuple[StructureRecorder, Element] | None = None

    def split(self, width: float, height: float) -> list[Paragraph]:
        parts: list[Paragraph] = super().split(width, height)
        place: list[tuple[StructureRecorder, Element]] = []
        for number, part in enumerate(parts):
            part.tag, part.bookmark = self.tag, self.bookmark if number == 0 else ""
            part.contents_level = self.contents_level if number == 0 else None
            part._place, part._shared = self._place, place
        return parts

    def draw(self) -> None:
        recorder = recorder_of(self.canv)
        with recorder.content(self.canv, self._element(recorder)):
            super().draw()

    def _element(self, recorder: StructureRecorder) -> Element:
        shared = getattr(self, "_shared", None)
        place = shared[0] if shared else self._place
        if place is None or place[0] is not recorder:
            place = (recorder, _text_element(recorder, self.tag))
            self._place = place
            if shared is not None:
                shared[:] = [place]
        return place[1]


def _text_element(recorder: StructureRecorder, tag: str) -> Element:
    element = recorder.add(tag)
    if tag == "LI":
        body = Element("LBody")
        element.kids.append(body)
        return body
    return element


class Figure(Flowable):
    """A picture or drawing with its text alternative."""

    def __init__(self, content: Any, alternative: str) -> None:  # noqa: ANN401 - any ReportLab flowable
        super().__init__()
        self._content = content
        self._alternative = alternative
        self.hAlign = getattr(content, "hAlign", "LEFT")

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._content.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        recorder = recorder_of(self.canv)
        with recorder.content(self.canv, recorder.add("Figure", self._alternative)):
            self._content.drawOn(self.canv, 0, 0)


class Decoration(Flowable):
    """A flowable that a screen reader passes over: rules, coloured bands, lines to write on."""

    def __init__(self, content: Any) -> None:  # noqa: ANN401 - any ReportLab flowable
        super().__init__()
        self._content = content

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._content.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        with recorder_of(self.canv).artifact(self.canv):
            self._content.drawOn(self.canv, 0, 0)


class Symbol(Flowable):
    """A small mark beside a text that says the same: `disc`, `ring`, or a `box` to tick by hand."""

    SIDE = 8.0

    def __init__(self, kind: str, colour: Any) -> None:  # noqa: ANN401 - ReportLab has no types
        super().__init__()
        self._kind, self._colour = kind, colour

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = self.SIDE + 2, self.SIDE + 3
        return self.width, self.height

    def draw(self) -> None:
        canvas, half = self.canv, self.SIDE / 2
        with recorder_of(canvas).artifact(canvas):
            canvas.setStrokeColor(self._colour)
            canvas.setFillColor(self._colour)
            canvas.setLineWidth(0.9)
            if self._kind == "box":
                canvas.rect(1, 1, self.SIDE, self.SIDE, stroke=1, fill=0)
            else:
                canvas.circle(1 + half, 1 + half, half - 0.6, stroke=1, fill=int(self._kind == "disc"))


class WritingLines(Flowable):
    """Ruled lines with room for handwriting: `count` lines, `pitch` points apart."""

    def __init__(self, count: int, pitch: float = 22.0) -> None:
        super().__init__()
        self._count, self._pitch = count, pitch

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._count * self._pitch
        return self.width, self.height

    def draw(self) -> None:
        with recorder_of(self.canv).artifact(self.canv):
            self.canv.setStrokeColor(RULE)
            self.canv.setLineWidth(0.6)
            for number in range(self._count):
                self.canv.line(0, number * self._pitch + 2, self.width, number * self._pitch + 2)


class Grid(Table):
    """A table whose first row holds the headers; cells are `Text`. The header repeats on each page it runs on to."""

    def __init__(self, rows: Sequence[Sequence[Any]], **options: Any) -> None:  # noqa: ANN401 - ReportLab's own options
        options.setdefault("repeatRows", 1)
        options.setdefault("hAlign", "LEFT")
        super().__init__([list(row) for row in rows], **options)
        self.continued = False
        self._place: list[tuple[StructureRecorder, Element]] = []

    # ReportLab calls this at each row and cell; it asks for an attribute, so a plain method serves.
    def _renderCB(self, _table: Table, event: str, *place: Any) -> None:  # noqa: ANN401 - ReportLab's name
        recorder = recorder_of(self.canv)
        if event == "startTable":
            self._element = self._table_element(recorder)
        elif event in {"startBG", "startLines"}:
            self._scope = recorder.artifact(self.canv)
            self._scope.__enter__()
        elif event in ("endBG", "endLines"):
            self._scope.__exit__(None, None, None)
        elif event == "startRow":
            self._row = Element("TR")
            if not self._repeats(place[0]):
                self._element.kids.append(self._row)
        elif event == "startCell":
            self._start_cell(recorder, place[0])
        elif event == "endCell":
            self._scope.__exit__(None, None, None)

    def _table_element(self, recorder: StructureRecorder) -> Element:
        if not self._place or self._place[0][0] is not recorder:
            self._place[:] = [(recorder, recorder.add("Table"))]
        return self._place[0][1]

    def _repeats(self, row: int) -> bool:
        return self.continued and row < self.repeatRows

    def _start_cell(self, recorder: StructureRecorder, row: int) -> None:
        if self._repeats(row):
            self._scope = recorder.artifact(self.canv, "Pagination")
        else:
            cell = Element("TH" if row < self.repeatRows else "TD", header_cell=row < self.repeatRows)
            self._row.kids.append(cell)
            self._scope = recorder.inside(cell)
        self._scope.__enter__()

    def __setattr__(self, name: str, value: Any) -> None:  # noqa: ANN401 - any attribute
        # Table.__init__ would replace the callback above by None.
        if name != "_renderCB":
            super().__setattr__(name, value)

    def split(self, width: float, height: float) -> list[Table]:
        parts: list[Table] = super().split(width, height)
        for number, part in enumerate(parts):
            part.continued = self.continued or number > 0
            part._place = self._place
        return parts


class Contents(TableOfContents):
    """The table of contents: one line an entry, dots to the page number, a link over it."""

    def __init__(self, styles: Styles, width: float) -> None:
        super().__init__()
        self._styles = styles
        self._line_width = width

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self._lines = [
            ContentsLine(level, text, page, bookmark, self._styles)
            for level, text, page, bookmark in self._lastEntries or [(0, "…", 0, "")]
        ]
        self.height = sum(line.height for line in self._lines)
        return self._line_width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        self.wrap(self._line_width, height)
        return list(self._lines)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: ANN401, N803 - ReportLab's names
        top = y + self.height
        for line in self._lines:
            line.wrap(self._line_width, line.height)
            top -= line.height
            line.drawOn(canvas, x, top)


class ContentsLine(Flowable):
    """One line of the table of contents."""

    def __init__(self, level: int, text: str, page: int, bookmark: str, styles: Styles) -> None:
        super().__init__()
        self._text, self._page, self._bookmark = text, page, bookmark
        self._style = styles.small_bold if level == 0 else styles.small
        self._indent = 0 if level == 0 else 14
        self.height = 19 if level == 0 else 15

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw(self) -> None:
        recorder = recorder_of(self.canv)
        entry = recorder.add("TOCI")
        with recorder.inside(entry):
            element = recorder.add("Link" if self._bookmark else "P", self._text)
        if self._bookmark:
            element.link_pages.append(self.canv.getPageNumber())
            self.canv.linkRect("", self._bookmark, (0, 0, self.width, self.height), relative=1, thickness=0)
        with recorder.content(self.canv, element):
            self._draw_line()

    def _draw_line(self) -> None:
        canvas, style = self.canv, self._style
        canvas.setFont(style.fontName, style.fontSize)
        canvas.setFillColor(style.textColor)
        number = str(self._page)
        number_width = canvas.stringWidth(number, style.fontName, style.fontSize)
        room = self.width - self._indent - number_width - 24
        text = _shortened(canvas, self._text, style, room)
        canvas.drawString(self._indent, 4, text)
        canvas.drawRightString(self.width, 4, number)
        left = self._indent + canvas.stringWidth(text, style.fontName, style.fontSize) + 6
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.7)
        canvas.setDash(0.7, 3)
        canvas.line(left, 6, self.width - number_width - 6, 6)
        canvas.setDash()


def _shortened(canvas: Any, text: str, style: Any, room: float) -> str:  # noqa: ANN401 - ReportLab has no types
    while canvas.stringWidth(text, style.fontName, style.fontSize) > room:
        text = text[:-2].rstrip() + "…"
    return text
