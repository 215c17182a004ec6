"""A reference to a page of the same document, with its number."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop_app.typesetting.drawn_text import draw_line
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.structure import recorder_of


class PageReference(Flowable):
    """A name above the page number of `bookmark`, as a link; only the name if the bookmark does not exist.

    It is as large as its style, or at most `size` points.
    """

    def __init__(self, name: str, bookmark: str, style: ParagraphStyle, size: float = 100.0) -> None:
        super().__init__()
        self._name, self._bookmark, self._style = name, bookmark, style
        self._size = min(style.fontSize, size)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, 2 * self._style.leading
        return self.width, self.height

    def draw(self) -> None:
        canvas, style = self.canv, self._style
        recorder = recorder_of(canvas)
        page = canvas._doctemplate.page_of(self._bookmark)
        element = recorder.add("Link" if page else "P", f"{self._name}, {page}" if page else self._name)
        if page:
            element.links.append(recorder.next_link(canvas.getPageNumber()))
            canvas.linkRect("", self._bookmark, (0, 0, self.width, self.height), relative=1, thickness=0)
        size = self._size
        with recorder.content(canvas, element):
            canvas.setFillColor(style.textColor)
            draw_line(canvas, self._name, (0, style.leading + 2), size, FontCut.BOLD)
            draw_line(canvas, str(page or ""), (0, 3), size)
