"""The outlines of the subtopics' marks, shared by paper and pictures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window draws marks, too, without ReportLab
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.pdfgen.pathobject import PDFPathObject


Point = tuple[float, float]


def outline(shape: str, x: float, y: float, radius: float) -> list[Point]:
    """The corners of a mark around (x, y), with y growing downwards. A circle has many corners."""
    if shape == "hexagon":
        return _polygon(x, y, radius * 1.1, 6)
    if shape == "diamond":
        return _polygon(x, y, radius * 1.1, 4)
    if shape == "drop":
        return _drop(x, y, radius)
    return _polygon(x, y, radius, 72)


def _polygon(x: float, y: float, radius: float, corners: int) -> list[Point]:
    angles = (2 * math.pi * number / corners - math.pi / 2 for number in range(corners))
    return [(x + radius * math.cos(angle), y + radius * math.sin(angle)) for angle in angles]


def _drop(x: float, y: float, radius: float) -> list[Point]:
    points = [(x, y - radius * 1.25)]
    for step in range(41):
        angle = -0.72 + (math.pi + 1.44) * step / 40
        points.append((x + radius * 0.82 * math.cos(angle), y + radius * (0.18 + 0.82 * math.sin(angle))))
    return points


def mark_path(canvas: Canvas, shape: str, x: float, y: float, radius: float) -> PDFPathObject:
    """The mark as a path on a ReportLab canvas, whose y grows upwards."""
    path = canvas.beginPath()
    first, *others = [(px, 2 * y - py) for px, py in outline(shape, x, y, radius)]
    path.moveTo(*first)
    for point in others:
        path.lineTo(*point)
    path.close()
    return path
