"""The sizes and colours of spines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QLinearGradient

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.gui.shelf.cover_delegate import MARK
from desktop_app.gui.shelf.covers import COVER
from desktop_app.gui.theme.palette import CONTRAST, DARK_INK, LIGHT_INK, contrast
from desktop_app.gui.theme.theme import colours, widened
from desktop_app.gui.widgets.marked_text import lines_of

HEIGHT = 196
"""The room of the tallest book at a text size of 100 %, in pixels."""
EDGE = 8
"""The space between the parts of a spine, in pixels."""
THIN, MOST_LINES = 2, 4
"""The fewest and the most lines of text for which a spine has room."""
THICK = 45
"""Minutes from which a book is one line thicker."""
ABOVE = 12
"""The space above the tallest book, in pixels."""
GAP = 2
TALL = {
    MaterialKind.ACTIVITY: 1.0,
    MaterialKind.ARTICLE: 0.93,
    MaterialKind.RECORDING: 0.9,
    MaterialKind.COMMUNITY: 0.86,
}
"""The heights of books by kind, as a share of the tallest."""
OTHERS_TALL = 0.9
STRIPS = 12
LEAST_VIVID = 40
"""The saturation (0 to 255) below which a colour counts as grey."""


@dataclass(frozen=True, slots=True)
class SpineColours:
    """The fill of a spine, its text, and its edge, as `#rrggbb`."""

    fill: str
    ink: str
    edge: str


def book_height() -> int:
    """The height of the tallest book for the current text size, in pixels."""
    return widened(HEIGHT)


def front_height(metrics: QFontMetrics) -> int:
    """The height of the front of a board, on which one line is written, in pixels."""
    return metrics.height() + 10


def board_height(metrics: QFontMetrics) -> int:
    """The height of a board with its books, in pixels."""
    return ABOVE + book_height() + front_height(metrics)


def is_face_out(publication: Publication) -> bool:
    """Whether a material shows its cover: an inspiration is a sheet, which has no spine."""
    return publication.kind is MaterialKind.INSPIRATION


def book_size(publication: Publication, metrics: QFontMetrics) -> QSize:
    """The size of a book in its board, in pixels."""
    height = round(book_height() * TALL.get(publication.kind, OTHERS_TALL))
    if is_face_out(publication):
        return QSize(height * COVER.width() // COVER.height(), height)
    thickness = max(THIN, THIN + (publication.minutes >= THICK), len(title_on(publication, metrics)))
    return QSize(thickness * metrics.height() + metrics.height() // 2, height)


def title_on(publication: Publication, metrics: QFontMetrics) -> list[str]:
    """The lines of the title on a spine: as few as show all of it, and the last one elided if that is not enough."""
    height = round(book_height() * TALL.get(publication.kind, OTHERS_TALL))
    room = height - mark_side() - sticker_side() - 4 * EDGE
    whole = publication.title.split()
    for count in range(1, MOST_LINES):
        lines = lines_of(publication.title, metrics, room, count)
        if " ".join(lines).split() == whole:
            return lines
    return lines_of(publication.title, metrics, room, MOST_LINES)


def mark_side() -> int:
    """The side of the subtopic's mark on a spine, in pixels."""
    return widened(MARK)


def sticker_side() -> int:
    """The side of the label with the state, in pixels."""
    return widened(MARK + 6)


def spine_colours(base: str) -> SpineColours:
    """The colours of a spine, from the colour of its cover; with high contrast, those of the window."""
    if is_high_contrast():
        return SpineColours(colours().paper, colours().ink, colours().edge)
    ink = max((DARK_INK, LIGHT_INK), key=lambda one: contrast(one, base))
    return SpineColours(base, ink, QColor(base).darker(150).name())


def is_high_contrast() -> bool:
    """Whether the window has its palette with high contrast."""
    return colours() is CONTRAST


def cover_colour(image: QImage, otherwise: str) -> str:
    """The most vivid colour along the edge of a cover, where its spine begins; `otherwise` if the edge is grey."""
    edge = image.copy(QRect(0, 0, max(1, image.width() // 10), image.height()))
    strip = edge.scaled(1, STRIPS, mode=Qt.TransformationMode.SmoothTransformation)
    strip = strip.convertToFormat(QImage.Format.Format_RGB32)
    vivid = max((strip.pixelColor(0, row) for row in range(STRIPS)), key=lambda one: one.saturation() * one.value())
    return vivid.name() if vivid.saturation() >= LEAST_VIVID else otherwise


def rounding(place: QRect, fill: str) -> QLinearGradient:
    """The light on a round spine: brighter before the middle, darker at both edges."""
    base = QColor(fill)
    light = QLinearGradient(place.left(), 0, place.right(), 0)
    for at, tone in ((0.0, base.darker(118)), (0.12, base), (0.3, base.lighter(108)), (0.6, base)):
        light.setColorAt(at, tone)
    light.setColorAt(1.0, base.darker(125))
    return light
