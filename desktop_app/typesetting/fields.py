"""Form fields that can be filled in on paper by hand, or on the screen in a PDF reader."""

from __future__ import annotations

from reportlab.platypus import Flowable

from desktop_app.domain.direction import without_steering
from desktop_app.typesetting.plain_lines import colour_code
from desktop_app.typesetting.structure import FieldPlace, recorder_of
from desktop_app.typesetting.styles import RULE, SOFT

PITCH = 20.0
"""The line spacing for handwriting, in points."""


class WritingField(Flowable):
    """Ruled lines for handwriting, which are also a text field on the screen.

    `name` is the field's name in the file, `label` the screen reader's text; without a name there are only lines.
    """

    def __init__(self, name: str, label: str, lines: int, pitch: float = PITCH) -> None:
        super().__init__()
        self._name, self._label, self._lines, self._pitch = name, label, lines, pitch

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._lines * self._pitch
        return self.width, self.height

    def draw(self) -> None:
        recorder, canvas = recorder_of(self.canv), self.canv
        heights = (number * self._pitch + 2 for number in range(self._lines))
        lines = " ".join(f"0 {height:g} m {self.width:.3f} {height:g} l" for height in heights)
        with recorder.artifact(canvas):
            canvas._code.append(f"{colour_code(RULE)} RG .6 w n {lines} S")
        if self._name:
            _add(self, self._name, self._label, (0, 2, self.width, self.height))


class TickField(Flowable):
    """A small check box; boxes with the same name exclude each other on the screen.

    `choice` is the value of this one.
    """

    SIDE = 9.0

    def __init__(self, name: str, label: str, choice: str) -> None:
        super().__init__()
        self._name, self._label, self._choice = name, label, choice

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = self.SIDE + 2, self.SIDE + 3
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        with recorder_of(canvas).artifact(canvas):
            canvas.setStrokeColor(SOFT)
            canvas.setLineWidth(0.9)
            canvas.rect(1, 1, self.SIDE, self.SIDE, stroke=1, fill=0)
        _add(self, self._name, self._label, (1, 1, 1 + self.SIDE, 1 + self.SIDE), self._choice)


def _add(flowable: Flowable, name: str, label: str, box: tuple[float, float, float, float], choice: str = "") -> None:
    canvas = flowable.canv
    left, bottom = canvas.absolutePosition(box[0], box[1])
    right, top = canvas.absolutePosition(box[2], box[3])
    element = recorder_of(canvas).add("Form", label)
    place = FieldPlace(name, without_steering(label), canvas.getPageNumber(), (left, bottom, right, top), choice)
    element.fields = (place,)
