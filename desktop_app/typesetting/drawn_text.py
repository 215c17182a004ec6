"""Single lines of text on a ReportLab canvas: header and footer, lines of the contents, labels of charts."""

from __future__ import annotations

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.direction import RIGHT_TO_LEFT, without_steering
from desktop_app.typesetting.faces import register_face
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.glyphs import runs
from desktop_app.typesetting.isolates import resolved
from desktop_app.typesetting.scripts import starts_right_to_left, visual_runs

Run = tuple[str, str]
"""The name of a font in ReportLab, and the text that it draws."""


def line_runs(text: str, cut: FontCut = FontCut.REGULAR, *, right_to_left: bool = False) -> list[Run]:
    """Split the text into runs from left to right; its direction is that of its first letter, or of the document."""
    turned = right_to_left or bool(RIGHT_TO_LEFT.search(text))
    text = resolved(text) if turned else without_steering(text)
    found = [(_named(name, cut), piece.replace("\n", " ")) for name, piece in runs(text)]
    if not turned:
        return found
    numbered = [(piece, number) for number, (_, piece) in enumerate(found)]
    line = visual_runs(numbered, right_to_left=right_to_left or starts_right_to_left(text))
    return [(found[number][0], piece) for piece, number in line]


def _named(name: str, cut: FontCut) -> str:
    return (
        cut.value
        if name == FontCut.REGULAR.value
        else register_face(name, bold=cut in (FontCut.BOLD, FontCut.BOLD_ITALIC))
    )


def width_of(text: str, size: float, cut: FontCut = FontCut.REGULAR) -> float:
    """The width of the line, in points."""
    return float(sum(pdfmetrics.stringWidth(piece, name, size) for name, piece in line_runs(text, cut)))


def shortened(text: str, room: float, size: float, cut: FontCut = FontCut.REGULAR) -> str:
    """The text, with an ellipsis if it must be cut to fit into `room` points."""
    if width_of(text, size, cut) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = width_of(text[:middle].rstrip() + "…", size, cut) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rstrip() + "…"


def draw_line(
    canvas: Canvas,
    text: str,
    place: tuple[float, float],
    size: float,
    cut: FontCut = FontCut.REGULAR,
    anchor: str = "start",
    *,
    right_to_left: bool = False,
) -> None:
    """Draw the line at (x, y), which is its left end, middle or right end (`anchor`: start, middle, end).

    `right_to_left`: the document's direction, which also applies to lines that begin with a number or a Latin letter.
    """
    found = line_runs(text, cut, right_to_left=right_to_left)
    widths = [pdfmetrics.stringWidth(piece, name, size) for name, piece in found]
    x, y = place
    x -= {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * sum(widths)
    for (name, piece), width in zip(found, widths, strict=True):
        canvas.setFont(name, size)
        canvas.drawString(x, y, piece)
        x += width
