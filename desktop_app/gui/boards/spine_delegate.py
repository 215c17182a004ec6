"""Paints the materials on a board: spines with title, the subtopic's mark and the state, and covers of sheets."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.campaign import Subtopic
from desktop_app.domain.direction import is_right_to_left
from desktop_app.domain.publication import KeepState, Publication
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.boards.spine_look import (
    EDGE,
    GAP,
    SpineColours,
    board_height,
    book_size,
    cover_colour,
    front_height,
    is_face_out,
    is_high_contrast,
    mark_side,
    rounding,
    spine_colours,
    sticker_side,
    title_on,
)
from desktop_app.gui.shelf.cover_delegate import MARK, draw_cover, draw_state
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.shelf.shelf_model import CARD_ROLE
from desktop_app.gui.theme.palette import seen_on
from desktop_app.gui.theme.theme import colour, colours
from desktop_app.gui.widgets.marked_text import is_mirrored
from desktop_app.typesetting.marks import outline

Index = QModelIndex | QPersistentModelIndex


class SpineDelegate(QStyledItemDelegate):
    """Cells of the height of the board, on which each book stands.

    Args:
        subtopic: gives the mark, and the colour of spines without a cover.
        covers: the cache of covers.
        parent: the view.
    """

    def __init__(self, subtopic: Subtopic, covers: Covers, parent: QWidget) -> None:
        super().__init__(parent)
        self._subtopic, self._covers = subtopic, covers
        self._colours: dict[str, str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        card: ShelfCard | None = index.data(CARD_ROLE)
        width = book_size(card.item.publication, option.fontMetrics).width() if card else 0
        return QSize(width + 2 * GAP, board_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: ShelfCard | None = index.data(CARD_ROLE)
        if card is None:
            return
        place = book_place(option.rect, card.item.publication, painter)
        pixmap = self._covers.pixmap(card.item.cover_file)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_face_out(card.item.publication):
            draw_cover(painter, place, pixmap, card.item.publication.title)
            draw_corner_sticker(painter, place, card.item.state)
        else:
            self._draw_spine(painter, place, card, spine_colours(self._base(card, pixmap)))
        painter.restore()

    def _base(self, card: ShelfCard, pixmap: QPixmap | None) -> str:
        """The colour of a spine, which is computed once for each cover."""
        digest = card.item.cover_file
        if pixmap is None or digest is None:
            return self._subtopic.colour
        if digest not in self._colours:
            self._colours[digest] = cover_colour(pixmap.toImage(), self._subtopic.colour)
        return self._colours[digest]

    def _draw_spine(self, painter: QPainter, place: QRect, card: ShelfCard, look: SpineColours) -> None:
        painter.setPen(QPen(colour(look.edge), 2 if is_high_contrast() else 1))
        painter.setBrush(colour(look.fill) if is_high_contrast() else rounding(place, look.fill))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, 0), 3, 3)
        side = mark_side()
        middle = QPointF(place.center().x() + 0.5, place.top() + EDGE + side / 2)
        ink = seen_on(self._subtopic.colour, look.fill) if is_high_contrast() else look.ink
        self._draw_mark(painter, middle, side / 2, ink)
        sticker = QPointF(middle.x(), place.bottom() - sticker_side() / 2 - EDGE)
        draw_sticker(painter, sticker, card.item.state)
        top, bottom = round(middle.y() + side / 2) + EDGE, round(sticker.y() - sticker_side() / 2) - EDGE
        painter.setPen(colour(look.ink))
        draw_title(painter, QRect(place.left(), top, place.width(), bottom - top), card.item.publication)

    def _draw_mark(self, painter: QPainter, middle: QPointF, radius: float, ink: str) -> None:
        points = outline(self._subtopic.shape, middle.x(), middle.y(), radius * 0.9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def book_place(cell: QRect, publication: Publication, painter: QPainter) -> QRect:
    """The position of a book in its cell: on the board, in the middle."""
    size = book_size(publication, painter.fontMetrics())
    place = QRect(0, 0, size.width(), size.height())
    place.moveBottom(cell.bottom() - front_height(painter.fontMetrics()))
    place.moveLeft(cell.left() + (cell.width() - size.width()) // 2)
    return place


def draw_title(painter: QPainter, place: QRect, publication: Publication) -> None:
    """Draw a title along a spine. It begins at the top in either direction of writing, and is elided at its end."""
    from_right = is_right_to_left(publication.language)
    metrics = painter.fontMetrics()
    lines = title_on(publication, metrics)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    painter.translate(place.center())
    painter.rotate(-90 if from_right else 90)
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    top = -len(lines) * metrics.height() // 2
    for number, line in enumerate(lines):
        row = QRect(-place.height() // 2, top + number * metrics.height(), place.height(), metrics.height())
        painter.drawText(row, flags, line)
    painter.restore()


def draw_sticker(painter: QPainter, middle: QPointF, state: KeepState) -> None:
    """Draw the state on a label of its own, so that it can be seen on each colour: a symbol, not a colour alone."""
    side = sticker_side()
    label = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.save()
    painter.setPen(QPen(colour(colours().edge), 1))
    painter.setBrush(colour(colours().paper))
    painter.drawRoundedRect(label, 4, 4)
    painter.translate(middle)
    painter.scale(side / (MARK + 6), side / (MARK + 6))
    draw_state(painter, QPointF(0, 0), state)
    painter.restore()


def draw_corner_sticker(painter: QPainter, cover: QRect, state: KeepState) -> None:
    """Draw the state on a cover, where its text ends: in the upper corner, because covers are signed at the foot."""
    inward = sticker_side() // 2 + EDGE // 2
    x = cover.left() + inward if is_mirrored() else cover.right() - inward
    draw_sticker(painter, QPointF(x, cover.top() + inward), state)
