"""A PDF's continuous pages with selectable and highlightable text, which QtPdf's own view does not support."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QTransform,
)
from PySide6.QtPdf import QPdfDocument, QPdfLinkModel, QPdfSelection
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme.pages import SELECTED_BACK
from desktop_app.gui.theme.theme import colour

POINTS_PER_INCH = 72
EXTENDING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""Keys that extend the selection with Shift."""


class PdfPages(QPdfView):
    """The pages.

    Signals:
        link_activated: the person clicked an external link.
        selection_moved: the selection changed, or was scrolled.
        clicked: the person clicked without selecting anything and not on a link (the point).
        menu_requested: the person clicked the right button (the point).
        extension_requested: a key must move the end of the selection (the key; whether it moves by words).
    """

    link_activated = Signal(QUrl)
    selection_moved = Signal()
    clicked = Signal(QPoint)
    menu_requested = Signal(QPoint)
    extension_requested = Signal(Qt.Key, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._links = QPdfLinkModel(self)
        self._pressed: tuple[int, QPointF] | None = None
        self.selection: tuple[int, QPdfSelection] | None = None
        self._hidden = False
        self._layout: tuple[object, list[tuple[int, QRect, float]]] | None = None
        self._marks: Mapping[str, tuple[QColor, Sequence[tuple[int, Sequence[QPolygonF]]]]] = {}
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.selection_moved.emit())

    def show_document(self, document: QPdfDocument) -> None:
        """Show a document's pages."""
        self.setDocument(document)
        self._links.setDocument(document)
        self.selection, self._marks, self._layout = None, {}, None

    def show_marks(self, marks: Mapping[str, tuple[QColor, Sequence[tuple[int, Sequence[QPolygonF]]]]]) -> None:
        """Paint these marks: the colour by name, and for each page the outlines in points."""
        self._marks = marks
        self.viewport().update()

    def select(self, page: int, selection: QPdfSelection) -> None:
        """Select text of a page."""
        self.selection, self._hidden = (page, selection), False
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.viewport().update()
        self.selection_moved.emit()

    def deselect(self) -> None:
        """Hide the selection; `selection` keeps it until there is another one."""
        self._hidden = True
        self._selection_changed()

    @property
    def visible_selection(self) -> tuple[int, QPdfSelection] | None:
        """The selection unless it is hidden, with its page."""
        return None if self._hidden else self.selection

    def area_of(self, page: int, outlines: Sequence[QPolygonF]) -> QRect:
        """The rectangle in the viewport around outlines in points."""
        area, scale = self.geometry_of(page)
        shape = QTransform.fromTranslate(area.left(), area.top()).scale(scale, scale)
        around = QPolygonF([point for outline in outlines for point in shape.map(outline).toList()])
        return around.boundingRect().toAlignedRect()

    def scroll_to(self, page: int, outlines: Sequence[QPolygonF]) -> None:
        """Scroll so that these outlines are visible, if they are not."""
        area, shown = self.area_of(page, outlines), self.viewport().rect()
        if outlines and not (shown.top() <= area.top() and area.bottom() <= shown.bottom()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + area.center().y() - shown.center().y())

    def geometry_of(self, page: int) -> tuple[QRect, float]:
        """The position of a page in the viewport, and the pixels per point, computed like QPdfView's layout."""
        scroll = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number, area, scale in self._laid_out():
            if number == page:
                return area.translated(-scroll), scale
        return QRect(), 1.0

    def _laid_out(self) -> list[tuple[int, QRect, float]]:
        """The positions of all pages, computed again only after a change of the window or the zoom."""
        fits = (self.viewport().width(), self.zoomMode(), self.zoomFactor())
        if self._layout is None or self._layout[0] != fits:
            self._layout = (fits, self._lay_out())
        return self._layout[1]

    def _lay_out(self) -> list[tuple[int, QRect, float]]:
        document, margins = self.document(), self.documentMargins()
        inch = QGuiApplication.primaryScreen().logicalDotsPerInch() / POINTS_PER_INCH
        sizes: list[tuple[int, QSize, float]] = []
        for page in range(document.pageCount()):
            size, scale = document.pagePointSize(page) * inch, self.zoomFactor()
            pixels = QSizeF(size * scale).toSize()
            if self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
                whole = size.toSize()
                scale = (self.viewport().width() - margins.left() - margins.right()) / max(1, whole.width())
                pixels = (QSizeF(whole) * scale).toSize()
            sizes.append((page, pixels, scale * inch))
        widest = max((size.width() for _, size, _ in sizes), default=0) + int(margins.left() + margins.right())
        found: list[tuple[int, QRect, float]] = []
        top = int(margins.top())
        for page, area, scale in sizes:
            left = int(max(widest, self.viewport().width()) - area.width()) // 2
            found.append((page, QRect(QPoint(left, top), area), scale))
            top += area.height() + int(self.pageSpacing())
        return found

    def at(self, place: QPointF) -> tuple[int, QPointF] | None:
        """The page at a position of the viewport, and the point on it."""
        scroll = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        inside = place + scroll
        for page, area, scale in self._laid_out():
            if area.contains(inside.toPoint()):
                return page, (inside - QPointF(area.topLeft())) / scale
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if self.selection is not None and event.button() == Qt.MouseButton.LeftButton:
            self.selection = None
            self._selection_changed()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        now = self.at(event.position())
        if self._pressed is None or now is None or now[0] != self._pressed[0]:
            return
        chosen = self.document().getSelection(now[0], self._pressed[1], now[1])
        self.selection = (now[0], chosen) if chosen.isValid() and chosen.text() else None
        self._hidden = False
        self._selection_changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Handle links here: QPdfView would open them in the browser without a question."""
        was_pressed = self._pressed is not None
        self._pressed = None
        if self.selection is not None:
            return
        place = self.at(event.position())
        if place is not None:
            self._links.setPage(place[0])
            link = self._links.linkAt(place[1])
            if link.isValid() and link.page() < 0:
                self.link_activated.emit(link.url())
                return
            if not link.isValid() and was_pressed:
                self.clicked.emit(event.position().toPoint())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_requested.emit(event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in EXTENDING:
            by_words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.extension_requested.emit(Qt.Key(event.key()), by_words)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for tone, pages in self._marks.values():
            for page, outlines in pages:
                self._fill(painter, page, outlines, tone)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.selection is not None and not self._hidden:
            page, selection = self.selection
            self._fill(painter, page, selection.bounds(), colour(SELECTED_BACK))
        painter.end()

    def _fill(self, painter: QPainter, page: int, outlines: Sequence[QPolygonF], tone: QColor) -> None:
        area, scale = self.geometry_of(page)
        if not area.intersects(self.viewport().rect()):
            return
        painter.setBrush(tone)
        shape = QTransform.fromTranslate(area.left(), area.top()).scale(scale, scale)
        for outline in outlines:
            painter.drawPolygon(shape.map(outline))
