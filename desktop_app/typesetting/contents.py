"""The table of contents."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from desktop_app.typesetting.drawn_text import draw_line, shortened, width_of
from desktop_app.typesetting.emoji import as_written
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.structure import recorder_of
from desktop_app.typesetting.styles import RULE, Styles
from desktop_app.typesetting.text import TaggedParagraph


class Contents(Flowable):
    """The table of contents: one line for each heading, dots up to the page number, a link over it."""

    def __init__(self, styles: Styles) -> None:
        super().__init__()
        self._styles = styles
        self._lines: list[ContentsLine] = []

    def list_headings(self, headings: Iterable[TaggedParagraph]) -> None:
        """List these headings of the document."""
        self._lines = [
            ContentsLine(head.contents_level or 0, as_written(head.getPlainText()), head.bookmark, self._styles)
            for head in headings
        ]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.height = sum(line.height for line in self._lines)
        return width, self.height

    def split(self, _width: float, _height: float) -> list[Flowable]:
        return list(self._lines)

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's names
        top = y + self.height
        for line in self._lines:
            line.wrap(self._styles.text_width, line.height)
            top -= line.height
            line.drawOn(canvas, x, top)


class ContentsLine(Flowable):
    """One line of the table of contents."""

    def __init__(self, level: int, text: str, bookmark: str, styles: Styles) -> None:
        super().__init__()
        self._text, self._bookmark = text, bookmark
        self._cut = FontCut.BOLD if level == 0 else FontCut.REGULAR
        self._style = styles.small
        self._turned = styles.right_to_left
        self._indent = 0 if level == 0 else 14
        self.height = self._style.leading * (1.32 if level == 0 else 1.18)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw(self) -> None:
        recorder, page = recorder_of(self.canv), str(self.canv._doctemplate.page_of(self._bookmark) or "")
        entry = recorder.add("TOCI")
        with recorder.inside(entry):
            element = recorder.add("Link" if page else "P", self._text)
        if page:
            recorder.add_link(self.canv, element, self._bookmark, (self.width, self.height))
        with recorder.content(self.canv, element, f"{self._text} {page}" if self._turned else ""):
            self._draw_line(page)

    def _draw_line(self, number: str) -> None:
        canvas, size = self.canv, self._style.fontSize
        canvas.setFillColor(self._style.textColor)
        number_width = pdfmetrics.stringWidth(number, self._cut.value, size)
        text = shortened(self._text, self.width - self._indent - number_width - 24, size, self._cut)
        left = self._indent + width_of(text, size, self._cut) + 6
        right = self.width - number_width - 6
        ends = ("end", "start") if self._turned else ("start", "end")
        draw_line(
            canvas, text, (self._from_start(self._indent), 4), size, self._cut, ends[0], right_to_left=self._turned
        )
        draw_line(canvas, number, (self._from_start(self.width), 4), size, self._cut, ends[1])
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.7)
        canvas.setDash(0.7, 3)
        canvas.line(self._from_start(left), 6, self._from_start(right), 6)
        canvas.setDash()

    def _from_start(self, place: float) -> float:
        """A position from the start of the line, which is the right side in a right-to-left document."""
        return self.width - place if self._turned else place
