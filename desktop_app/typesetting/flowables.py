"""ReportLab flowables with logical structure: pictures, marks, decoration, writing space."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable

from desktop_app.typesetting.qr_code import QrCode
from desktop_app.typesetting.structure import recorder_of


class Figure(Flowable):
    """A picture or drawing with its text alternative."""

    def __init__(self, content: Flowable, alternative: str) -> None:
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
    """A flowable that screen readers skip: rules, coloured bands, lines to write on."""

    def __init__(self, content: Flowable) -> None:
        super().__init__()
        self._content = content

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._content.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        with recorder_of(self.canv).artifact(self.canv):
            self._content.drawOn(self.canv, 0, 0)


class Symbol(Flowable):
    """A small disc, with its text for screen readers."""

    SIDE = 8.0

    def __init__(self, colour: Color, alternative: str) -> None:
        super().__init__()
        self._colour, self._alternative = colour, alternative

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = self.SIDE + 2, self.SIDE + 3
        return self.width, self.height

    def draw(self) -> None:
        canvas, half = self.canv, self.SIDE / 2
        recorder = recorder_of(canvas)
        with recorder.content(canvas, recorder.add("Figure", self._alternative)):
            canvas.setStrokeColor(self._colour)
            canvas.setFillColor(self._colour)
            canvas.setLineWidth(0.9)
            canvas.circle(1 + half, 1 + half, half - 0.6, stroke=1, fill=1)


class Anchor(Flowable):
    """A named position without size, for programs that read the file."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N803 - ReportLab's names
        recorder_of(canvas).name_place(canvas, self._name, y, x)


class BreakAfterCover(CondPageBreak):
    """A page break on the first page; on others, one only if less than `height` points are left."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        left = 0.0 if self.canv.getPageNumber() == 1 else height
        room: tuple[float, float] = super().wrap(width, left)
        return room


class QrMark(Flowable):
    """A QR code with its text for screen readers, `alternative`."""

    def __init__(self, text: str, side: float, alternative: str, align: str = "LEFT") -> None:
        super().__init__()
        self._code, self._side, self._alternative = QrCode(text), side, alternative
        self.hAlign = align

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width = self.height = self._side
        return self.width, self.height

    def draw(self) -> None:
        recorder, canvas = recorder_of(self.canv), self.canv
        with recorder.content(canvas, recorder.add("Figure", self._alternative)):
            self._code.draw(canvas, (0, 0), self._side)
