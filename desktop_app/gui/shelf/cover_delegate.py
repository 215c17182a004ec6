"""Paints materials on the shelf, as covers with their state or as rows; the state is shown by symbol and words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.letter_case import upper_case
from desktop_app.domain.publication import KeepState, Publication, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.shelf.covers import COVER, Covers
from desktop_app.gui.shelf.shelf_model import ARRIVED_ROLE, CARD_ROLE
from desktop_app.gui.texts.languages import SOURCE, language
from desktop_app.gui.texts.words import facts_text, tile_state_text
from desktop_app.gui.theme.theme import colour, colours, scaled, widened
from desktop_app.gui.widgets.marked_text import draw_marked, lines_of, mirrored

EDGE = 8
BELOW = 10
"""The padding of the two lines below a cover."""
BETWEEN = 4
"""The space between covers."""
RADIUS = 6
MARK = 12
ROW_EDGES = 14
ROW_COVER = QSize(34, 48)
STATE_WIDTH = 156
TITLE_LINES = 2
Index = QModelIndex | QPersistentModelIndex


class CoverDelegate(QStyledItemDelegate):
    """Cells of equal size, so that a view measures only one."""

    def __init__(self, covers: Covers, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._covers, self._view = covers, view

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = self._cover_height(option.fontMetrics.height())
        return QSize(widened(COVER.width()) + 2 * EDGE, height + self._below(option.fontMetrics.height()))

    def _cover_height(self, line: int) -> int:
        """The height of covers: in a low view, what the words below them leave, but not less than a half."""
        whole, room = widened(COVER.height()), self._view.viewport().height() - self._below(line) - 2 * BETWEEN
        return max(whole // 2, min(whole, room))

    @staticmethod
    def _below(line: int) -> int:
        """The height of everything but the cover."""
        return 2 * EDGE + (2 + title_lines()) * line + BELOW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: ShelfCard | None = index.data(CARD_ROLE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._cover_height(option.fontMetrics.height())
        place = QRect(area.left() + EDGE, area.top() + EDGE, widened(COVER.width()), height)
        draw_halo(painter, area, option.state)
        pixmap = self._covers.pixmap(card.item.cover_file) if card else None
        narrow = QRect(place.topLeft(), QSize(round(height * COVER.width() / COVER.height()), height))
        draw_cover(painter, mirrored(place, narrow), pixmap, card.item.publication.title if card else "")
        if card is not None:
            self._caption(painter, place, card.item, index.data(ARRIVED_ROLE))
        painter.restore()

    @staticmethod
    def _caption(painter: QPainter, place: QRect, item: ShelfItem, arrived: float | None) -> None:
        line = painter.fontMetrics().height()
        upper = QRect(place.left(), place.bottom() + 4, place.width(), line)
        painter.setPen(colour(colours().ink))
        if title_lines():
            plain, bold = QFont(painter.font()), QFont(painter.font())
            bold.setBold(True)
            painter.setFont(bold)
            title = item.publication.title
            for number, text in enumerate(lines_of(title, painter.fontMetrics(), place.width(), title_lines())):
                draw_marked(painter, upper.translated(0, number * line), text)
            painter.setFont(plain)
            upper.translate(0, title_lines() * line)
        draw_marked(painter, upper, facts_text(item.publication, short=True))
        draw_state_line(painter, upper.translated(0, line + 1), item, arrived)


class ShelfRowDelegate(QStyledItemDelegate):
    """Rows with a small cover, the title, and a line with details or with a search result."""

    def __init__(self, covers: Covers, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        line: int = option.fontMetrics.height()
        return QSize(240, max(ROW_COVER.height(), 2 * line) + ROW_EDGES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: ShelfCard | None = index.data(CARD_ROLE)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_halo(painter, area, option.state)
        top = area.top() + (area.height() - ROW_COVER.height()) // 2
        place = QRect(area.left() + 10, top, ROW_COVER.width(), ROW_COVER.height())
        text = QRect(place.right() + 12, area.top() + 7, area.right() - place.right() - 20, area.height() - 14)
        pixmap = self._covers.pixmap(card.item.cover_file) if card else None
        initial = _initial(card.item.publication) if card else ""
        draw_cover(painter, mirrored(area, place), pixmap, initial)
        if card is not None:
            self._text(painter, area, text, card, index)
        painter.restore()

    @staticmethod
    def _text(painter: QPainter, area: QRect, place: QRect, card: ShelfCard, index: Index) -> None:
        half, width = place.height() // 2, scaled(STATE_WIDTH)
        if place.width() < 2 * width:
            width = MARK + 2  # a narrow list has only the symbol; the words are in the tool tip and the details
        words = place.width() - width - 10
        upper = QRect(place.left(), place.top(), words, half)
        plain, bold = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(colour(colours().ink))
        draw_marked(painter, mirrored(area, upper), card.item.publication.title)
        painter.setFont(plain)
        painter.setPen(colour(colours().soft))
        lower = card.snippet.replace("\n", " ") or facts_text(card.item.publication)
        draw_marked(painter, mirrored(area, upper.translated(0, half)), lower)
        state = QRect(place.right() - width, place.top(), width, half)
        draw_state_line(painter, mirrored(area, state), card.item, index.data(ARRIVED_ROLE))


def _initial(publication: Publication) -> str:
    """The first letter of a title, as a capital letter of its language."""
    return upper_case(publication.title[:1], publication.language or language())


def title_lines() -> int:
    """The lines below a cover for the title: covers have their titles in the language of the materials."""
    return 0 if language() == SOURCE else TITLE_LINES


def draw_halo(painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
    """Draw the highlight of a selected item, stronger if it has the focus."""
    if state & QStyle.StateFlag.State_Selected:
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(colour(colours().tint))
        painter.setPen(QPen(colour(colours().focus if focused else colours().accent), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), RADIUS + 3, RADIUS + 3)


def draw_cover(painter: QPainter, place: QRect, pixmap: QPixmap | None, title: str) -> None:
    """Draw a cover as large as possible at the bottom of the area; without a cover, draw the title."""
    shape = QPainterPath()
    if pixmap is None:
        shape.addRoundedRect(QRectF(place), RADIUS, RADIUS)
        painter.fillPath(shape, colour(colours().paper))
        painter.setPen(colour(colours().ink))
        if title:
            edge = min(12, place.width() // 4)
            painter.drawText(place.adjusted(edge, edge, -edge, -edge), int(Qt.TextFlag.TextWordWrap), title)
    else:
        size = pixmap.deviceIndependentSize().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = place.left() + (place.width() - size.width()) / 2
        target = QRectF(left, place.top() + place.height() - size.height(), size.width(), size.height())
        shape.addRoundedRect(target, min(RADIUS, place.width() / 8), min(RADIUS, place.width() / 8))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))
        painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(colours().line), 1))
    painter.drawPath(shape)


def draw_state_line(painter: QPainter, place: QRect, item: ShelfItem, arrived: float | None) -> None:
    """Draw the state as a symbol and in words."""
    mark = mirrored(place, QRect(place.left() + 1, place.center().y() + 1 - MARK // 2, MARK, MARK))
    draw_state(painter, QPointF(mark.left() + MARK / 2, place.center().y() + 1), item.state, arrived)
    painter.setPen(colour(colours().ink if item.state is KeepState.KEPT else colours().soft))
    draw_marked(painter, mirrored(place, place.adjusted(MARK + 8, 0, 0, 0)), tile_state_text(item, arrived))


def draw_state(painter: QPainter, centre: QPointF, state: KeepState, arrived: float | None = None) -> None:
    """Draw a ring for listed, a filling ring for waiting, a disc with a tick for kept, a cross for damaged."""
    half = MARK / 2
    full = state in (KeepState.KEPT, KeepState.DAMAGED)
    tone = colour(colours().problem if state is KeepState.DAMAGED else colours().accent)
    painter.setPen(QPen(colour(colours().soft) if state is KeepState.LISTED else tone, 1.4))
    painter.setBrush(tone if full else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, half - 0.5, half - 0.5)
    x, y = centre.x(), centre.y()
    if state is KeepState.WAITING:
        painter.setBrush(tone)
        box = QRectF(x - half + 2, y - half + 2, MARK - 4, MARK - 4)
        # Qt counts in sixteenths of a degree, from three o'clock and counter-clockwise.
        painter.drawPie(box, 90 * 16, -round(360 * 16 * (arrived if arrived is not None else 0.05)))
    painter.setPen(QPen(colour(colours().on_accent), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    if state is KeepState.KEPT:
        painter.drawPolyline([QPointF(x - 2.8, y + 0.2), QPointF(x - 0.8, y + 2.2), QPointF(x + 2.9, y - 2.0)])
    elif state is KeepState.DAMAGED:
        painter.drawLine(QPointF(x - 2.3, y - 2.3), QPointF(x + 2.3, y + 2.3))
        painter.drawLine(QPointF(x - 2.3, y + 2.3), QPointF(x + 2.3, y - 2.3))
