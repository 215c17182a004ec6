"""One board of the bookshelf: a list of spines in a row. The book with the focus, or under the mouse, comes forward."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from desktop_app.domain.campaign import Subtopic
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.boards.board_model import BATCH, BoardModel
from desktop_app.gui.boards.spine_delegate import SpineDelegate, draw_corner_sticker
from desktop_app.gui.boards.spine_look import ABOVE, board_height, book_height, front_height, is_high_contrast
from desktop_app.gui.shelf.cover_delegate import RADIUS, draw_cover
from desktop_app.gui.shelf.covers import COVER, Covers
from desktop_app.gui.texts.words import facts_text, short_state_text
from desktop_app.gui.theme.theme import colour, colours, soft_shadow
from desktop_app.gui.widgets.grid_view import GridView
from desktop_app.gui.widgets.marked_text import draw_marked
from desktop_app.gui.widgets.plain_label import directed

EDGE = 12
SHADOW = 6
"""The width of the shadow of a book that comes forward, in pixels."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BoardView(GridView):
    """A board.

    Signals:
        left: the person goes to the board above (-1) or below (1); the second value is the middle of the book (x).
        typed: the person types a title (text).
    """

    left = Signal(int, int)
    typed = Signal(str)

    def __init__(self, subtopic: Subtopic, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.books = BoardModel(self)
        self._covers, self._under_mouse = covers, -1
        self.setModel(self.books)
        self.setItemDelegate(SpineDelegate(subtopic, covers, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "board")
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(subtopic.title)
        self.setAccessibleDescription(self.tr("Arrow keys move, Enter reads, letters find a title"))
        self._to_the_end = False
        bar = self.horizontalScrollBar()
        bar.rangeChanged.connect(lambda _least, _most: self.updateGeometry())
        bar.valueChanged.connect(self._look_further)
        self.books.rowsInserted.connect(self._go_to_the_end)
        covers.ready.connect(self._cover_changed)

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        return QSize(super().sizeHint().width(), board_height(self.fontMetrics()) + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._look_further()

    def _look_further(self, _value: int = 0) -> None:
        """Have more materials read if the last one that is here is shown, or will be after one page more."""
        bar = self.horizontalScrollBar()
        if self.isVisible() and bar.maximum() - bar.value() < max(bar.pageStep(), 1):
            self.books.want(self.books.rowCount() + BATCH)

    def _go_to_the_end(self) -> None:
        """Go to the last material, once all are here."""
        if self._to_the_end and self.books.is_whole:
            self._to_the_end = False
            self.choose(self.books.rowCount() - 1)

    def forward(self) -> int:
        """The row of the book that stands before the others: under the mouse, or else with the focus; -1 if none."""
        if self._under_mouse >= 0:
            return self._under_mouse
        return self.currentIndex().row() if self.hasFocus() else -1

    def choose(self, row: int) -> None:
        """Put the focus on a book."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self.books.index(row))

    def choose_at(self, x: int) -> None:
        """Put the focus on the book at that place, or on the nearest one."""
        rows = range(self.books.rowCount())
        if rows:
            self.choose(min(rows, key=lambda row: abs(self.visualRect(self.books.index(row)).center().x() - x)))

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit(step, self.visualRect(self.currentIndex()).center().x())
            return
        self._to_the_end = event.key() == Qt.Key.Key_End and not self.books.is_whole
        if self._to_the_end:
            self.books.want()
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().y()) > abs(event.angleDelta().x()):
            event.ignore()  # The page scrolls.
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_under_mouse(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._show_under_mouse(-1)
        return super().viewportEvent(event)

    def _show_under_mouse(self, row: int) -> None:
        if row != self._under_mouse:
            self._under_mouse = row
            self.viewport().update()

    def _cover_changed(self, digest: str) -> None:
        if self.books.rows_with_cover(digest):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_board(painter)
        painter.end()
        super().paintEvent(event)
        card = self.books.card(self.forward())
        if card is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_forward(painter, card)
            painter.end()

    def _draw_board(self, painter: QPainter) -> None:
        """Draw the board, and on its front what the book before the others is."""
        area = self.viewport().rect()
        front = QRect(0, ABOVE + book_height() + 1, area.width(), front_height(self.fontMetrics()) - 1)
        palette = colours()
        painter.fillRect(area, colour(palette.ground))
        if not is_high_contrast():
            painter.fillRect(area, back_light(area, front.top()))
            painter.fillRect(front, colour(palette.line))
        focused = self.hasFocus()
        painter.setPen(QPen(colour(palette.focus if focused else palette.edge), 3 if focused else 1))
        painter.drawLine(front.topLeft(), front.topRight())
        painter.drawLine(front.bottomLeft(), front.bottomRight())
        card = self.books.card(self.forward())
        text = self.tr("No materials yet") if self.books.is_empty else front_text(card) if card else ""
        painter.setPen(colour(palette.ink))
        draw_marked(painter, front.adjusted(EDGE, 0, -EDGE, 0), directed(text))

    def _draw_forward(self, painter: QPainter, card: ShelfCard) -> None:
        """Draw the cover of the book before the others, where its spine stands."""
        place = self.cover_place(self.forward())
        shadow = soft_shadow()
        for width in range(SHADOW, 0, -2):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shadow)
            painter.drawRoundedRect(QRectF(place).adjusted(-width, -width + 2, width, width), RADIUS, RADIUS)
        draw_cover(painter, place, self._covers.pixmap(card.item.cover_file), card.item.publication.title)
        focused = self.hasFocus() and self.currentIndex().row() == self.forward()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(colours().focus if focused else colours().edge), 3 if focused else 1))
        painter.drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), RADIUS, RADIUS)
        draw_corner_sticker(painter, place, card.item.state)

    def cover_place(self, row: int) -> QRect:
        """Where the cover of a book stands when it comes forward: before its spine, and inside of the board."""
        height = book_height() + ABOVE // 2
        place = QRect(0, 0, height * COVER.width() // COVER.height(), height)
        place.moveBottom(ABOVE + book_height() + 2)
        spine = self.visualRect(self.books.index(row))
        left = spine.center().x() - place.width() // 2
        place.moveLeft(max(4, min(left, self.viewport().width() - place.width() - 4)))
        return place


def back_light(area: QRect, front: int) -> QLinearGradient:
    """The light on the back of the bookcase: the shadow of the board above, and the one behind the books."""
    shade, light = colour(colours().line), QLinearGradient(0, area.top(), 0, front)
    for at, alpha in ((0.0, 200), (0.12, 70), (0.85, 70), (1.0, 140)):
        shade.setAlpha(alpha)
        light.setColorAt(at, shade)
    return light


def front_text(card: ShelfCard) -> str:
    """What is written on the front of the board: title, facts and state of a material."""
    publication = card.item.publication
    return " · ".join((publication.title, facts_text(publication, short=True), short_state_text(card.item, None)))
