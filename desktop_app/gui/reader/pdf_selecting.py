"""The selection in a PDF as positions in the flattened text: read, extended by keys, and located at a point."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtPdf import QPdfSelection

from desktop_app.domain.anchoring import Span
from desktop_app.gui.reader.material_view import Selected
from desktop_app.gui.reader.pdf_pages import PdfPages
from desktop_app.gui.reader.pdf_text import PageText, Unit

UNITS = {
    Qt.Key.Key_Up: (-1, Unit.LINE),
    Qt.Key.Key_Down: (1, Unit.LINE),
    Qt.Key.Key_Home: (-1, Unit.LINE_END),
    Qt.Key.Key_End: (1, Unit.LINE_END),
}
REACH = QPointF(2, 2)
"""Points around a point of a page in which a character counts as under it."""


class PdfSelecting(QObject):
    """Extends the selection of a PDF's pages.

    Args:
        pages: the pages.
        text_of: gives the text of a page by its number.
    """

    def __init__(self, pages: PdfPages, text_of: Callable[[int], PageText]) -> None:
        super().__init__(pages)
        self._pages, self._text_of = pages, text_of
        self._ends = (0, 0, 0)
        """The page, where the selection began, and its other end, which the keys move."""
        self._shown: tuple[int, QPdfSelection] | None = None
        """The selection that was made by keys; the person may have made another one by mouse since then."""
        pages.extension_requested.connect(self._extend)

    def span_of(self, page: int, chosen: QPdfSelection) -> Span:
        """The span of a selection in the page's text."""
        return self._text_of(page).chosen(chosen.startIndex(), chosen.endIndex() + 1)

    def selected(self) -> Selected | None:
        """The visible selection."""
        chosen = self._pages.visible_selection
        if chosen is None:
            return None
        page, (start, end) = chosen[0], self.span_of(*chosen)
        return Selected(str(page + 1), self._text_of(page).text, (start, end)) if start < end else None

    def position_at(self, point: QPoint) -> tuple[str, int | None]:
        """The page and the position of the character at a point of the viewport."""
        place = self._pages.at(QPointF(point))
        if place is None:
            return "", None
        page, there = place
        chosen = self._pages.document().getSelection(page, there - REACH, there + REACH)
        if not chosen.isValid() or not chosen.text().strip():
            return str(page + 1), None
        return str(page + 1), self.span_of(page, chosen)[0]

    def _extend(self, key: Qt.Key, by_words: bool) -> None:
        page, begin, end = self._present()
        text = self._text_of(page)
        if not text.text:
            return
        if key in UNITS:
            step, unit = UNITS[key]
        else:
            forward = (key is Qt.Key.Key_Right) is not text.reads_leftwards(end)
            step, unit = (1 if forward else -1), Unit.WORD if by_words else Unit.LETTER
        self._ends = page, begin, text.moved(end, step, unit)
        self._show()

    def _present(self) -> tuple[int, int, int]:
        """The page and the ends of the selection; without one, the position where it was, or what is visible first."""
        chosen = self._pages.visible_selection
        if self._shown is not None and self._pages.selection is self._shown:
            page, begin, end = self._ends
            return (page, end, end) if chosen is None else (page, begin, end)
        if chosen is not None:
            return chosen[0], *self.span_of(*chosen)
        page = self._pages.pageNavigator().currentPage()
        start = self._first_visible(page)
        return page, start, start

    def _first_visible(self, page: int) -> int:
        area, scale = self._pages.geometry_of(page)
        top = max(0.0, -area.top() / scale)
        size = self._pages.document().pagePointSize(page)
        chosen = self._pages.document().getSelection(page, QPointF(0, top), QPointF(size.width(), size.height()))
        return self.span_of(page, chosen)[0] if chosen.isValid() and chosen.text() else 0

    def _show(self) -> None:
        page, begin, end = self._ends
        text, document = self._text_of(page), self._pages.document()
        start, length = text.raw(min(begin, end), max(begin, end))
        if not length:
            self._pages.deselect()
            return
        self._pages.select(page, document.getSelectionAtIndex(page, start, length))
        self._shown = self._pages.selection
        moved, _ = text.raw(max(0, end - 1), max(1, end))
        self._pages.scroll_to(page, document.getSelectionAtIndex(page, moved, 1).bounds())
