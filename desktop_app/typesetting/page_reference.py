"""A reference to a page of the same document, with its number."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from desktop_app.typesetting.drawn_text import draw_line
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.structure import recorder_of


class PageReference(Flowable):
    """A name above the page number of `bookmark`, as a link; only the name if the bookmark does not exist.

    It is as large as its style, or at most `size` points. If the name is not `shown`, only screen readers say it.
    """

    def __init__(
        self, name: str, bookmark: str, style: ParagraphStyle, size: float = 100.0, *, shown: bool = True
    ) -> None:
        super().__init__()
        self._shown = shown
        self._name, self._bookmark, self._style = name, bookmark, style
        self._size = min(style.fontSize, size)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, (2 if self._shown else 1) * self._style.leading
        return self.width, self.height

    def draw(self) -> None:
        canvas, style = self.canv, self._style
        recorder = recorder_of(canvas)
        page = canvas._doctemplate.page_of(self._bookmark)
        element = recorder.add("Link" if page else "P", f"{self._name}, {page}" if page else self._name)
        if page:
            recorder.add_link(canvas, element, self._bookmark, (self.width, self.height))
        size, turned = self._size, getattr(style, "rightToLeft", False)
        start, anchor = (self.width, "end") if turned else (0.0, "start")
        with recorder.content(canvas, element):
            canvas.setFillColor(style.textColor)
            if self._shown:
                draw_line(canvas, self._name, (start, style.leading + 2), size, FontCut.BOLD, anchor)
            draw_line(canvas, str(page or ""), (start, 3), size, anchor=anchor)
