"""ReportLab flowables with logical structure: pictures, marks, decoration, writing space."""

from __future__ import annotations

import segno
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from desktop_app.typesetting.structure import recorder_of
from desktop_app.typesetting.styles import INK


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
    """A small mark, `disc` or `ring`, with its text for screen readers."""

    SIDE = 8.0

    def __init__(self, kind: str, colour: Color, alternative: str) -> None:
        super().__init__()
        self._kind, self._colour, self._alternative = kind, colour, alternative

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
            canvas.circle(1 + half, 1 + half, half - 0.6, stroke=1, fill=int(self._kind == "disc"))


class Anchor(Flowable):
    """A named position without size, for programs that read the file."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        recorder_of(self.canv).name_place(self.canv, self._name, 0)


class QrMark(Flowable):
    """A QR code (ISO/IEC 18004) as squares; `alternative` is its text for screen readers."""

    QUIET = 2
    """Modules of white around it; the margins of our pages provide the rest of the four that the standard requires."""

    def __init__(self, text: str, side: float, alternative: str, align: str = "LEFT") -> None:
        super().__init__()
        # Today's readers accept any of the eight masks, and searching the best one takes most of the time.
        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False, mask=0).matrix]
        self._side, self._alternative = side, alternative
        self.hAlign = align

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width = self.height = self._side
        return self.width, self.height

    def draw(self) -> None:
        recorder, canvas = recorder_of(self.canv), self.canv
        if canvas._doctemplate.first_pass:
            return
        module = self._side / (len(self._rows) + 2 * self.QUIET)
        with recorder.content(canvas, recorder.add("Figure", self._alternative)):
            canvas.setFillColor(INK)
            squares = [
                f"{(start + self.QUIET) * module:.2f} {self._side - (down + 1 + self.QUIET) * module:.2f} "
                f"{length * module:.2f} {module:.2f} re"
                for down, row in enumerate(self._rows)
                for start, length in _dark_runs(row)
            ]
            canvas._code.append(" ".join(squares) + " f")


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    """The start and length of each run of dark modules in a row."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found
