"""Charts of a person's self-assessments: dots on a scale, before and after, or over time. No sums and no scores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme.theme import colour, colours, scaled
from desktop_app.gui.widgets.marked_text import is_mirrored, leading, mirrored

ROW, DOT, NAME_SHARE, HEAD = 44, 7, 0.4, 46

SMALL = 0.82
"""The relative size of the levels' names."""


@dataclass(frozen=True, slots=True)
class Track:
    """A row of the chart: its name, the names of the levels, and the chosen levels in order (0-based).

    `labels` has the time of each choice; None choices are left out.
    """

    name: str
    steps: tuple[str, ...]
    chosen: tuple[int | None, ...]
    labels: tuple[str, ...]

    def text(self) -> str:
        """The row as a text."""
        pairs = zip(self.labels, self.chosen, strict=True)
        told = [f"{label}: {self.steps[place]}" for label, place in pairs if place is not None]
        return f"{self.name}. {', '.join(told)}"


class GrowthChart(QWidget):
    """Paints a row for each track: a ring for the first assessment, a disc for the last one, a line between them."""

    def __init__(self, tracks: Sequence[Track], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracks = tracks
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(HEAD + ROW * len(tracks))
        self.setAccessibleName(self.tr("A chart; the same stands in the table"))
        self.setAccessibleDescription(" ".join(track.text() for track in tracks))

    def sizeHint(self) -> QSize:
        return QSize(640, scaled(HEAD) + scaled(ROW) * len(self._tracks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = int(self.width() * NAME_SHARE), int(self.width() * (1 - NAME_SHARE)) - 24
        for row, track in enumerate(self._tracks):
            self._paint_track(
                painter, QRect(left, scaled(HEAD) + row * scaled(ROW), width, scaled(ROW)), track, first=row == 0
            )
        painter.end()

    def _paint_track(self, painter: QPainter, area: QRect, track: Track, *, first: bool) -> None:
        middle, gap = area.center().y(), area.width() / max(1, len(track.steps))
        places = [area.left() + gap * (number + 0.5) for number in range(len(track.steps))]
        if is_mirrored():
            places = [self.width() - place for place in places]
        painter.setPen(colour(colours().ink))
        name = mirrored(self.rect(), QRect(4, area.top(), area.left() - 20, area.height()))
        flags = int(Qt.AlignmentFlag.AlignVCenter | leading() | Qt.TextFlag.TextWordWrap)
        painter.drawText(name, flags, track.name)
        painter.setPen(colour(colours().soft))
        if first or track.steps != self._tracks[0].steps:
            self._paint_steps(painter, area, track, places, gap, above=first)
        painter.setPen(QPen(colour(colours().line), 2))
        painter.drawLine(QPointF(places[0], middle), QPointF(places[-1], middle))
        marks = [places[one] for one in track.chosen if one is not None]
        if len(marks) > 1:
            painter.setPen(QPen(colour(colours().accent), 3))
            painter.drawLine(QPointF(marks[0], middle), QPointF(marks[-1], middle))
        for number, place in enumerate(marks):
            last = number == len(marks) - 1
            size = DOT if last else DOT - 1
            painter.setPen(QPen(colour(colours().accent), 2))
            painter.setBrush(colour(colours().accent if last else colours().paper))
            painter.drawEllipse(QPointF(place, middle), size, size)

    def _paint_steps(
        self, painter: QPainter, area: QRect, track: Track, places: Sequence[float], gap: float, *, above: bool
    ) -> None:
        head = scaled(HEAD)
        top = area.top() - head + 10 if above else area.top() - scaled(14)
        painter.save()
        small = painter.font()
        small.setPointSizeF(small.pointSizeF() * SMALL)
        painter.setFont(small)
        for place, step in zip(places, track.steps, strict=True):
            box = QRectF(place - gap / 2, top, gap, head - 8)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), step)
        painter.restore()
