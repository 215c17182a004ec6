"""A PDF in the reader: outline, positions in its text, marks, and its password if it has one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QPointF, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QInputDialog, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.anchoring import Span
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.passages import Chapter
from desktop_app.domain.records.highlight import Colour
from desktop_app.gui.reader.material_view import MaterialView, Selected
from desktop_app.gui.reader.pdf_pages import PdfPages
from desktop_app.gui.reader.pdf_selecting import PdfSelecting
from desktop_app.gui.reader.pdf_text import PageText, flatten
from desktop_app.gui.reader.pdf_thumbnails import PdfThumbnails
from desktop_app.gui.reader.reader_appearance import FOUND, ReaderAppearance
from desktop_app.gui.theme.pages import FOUND_BACK, MARKS
from desktop_app.gui.theme.theme import colour

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook

MIN_ZOOM, MAX_ZOOM = 0.1, 8.0
ABOVE = 40
"""Points that stay visible above the target of a jump."""


class PdfReader(MaterialView):
    """Shows one PDF. Its parts are its pages, counted from 1."""

    has_text = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self.document = QPdfDocument(self)
        self._outline = QPdfBookmarkModel(self)
        self._outline.setDocument(self.document)
        self.pages = PdfPages(self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.link_activated.connect(lambda url: self.link_activated.emit(url.toString()))
        self.pages.pageNavigator().currentPageChanged.connect(lambda page: self.entry_shown.emit(str(page + 1)))
        self.pages.selection_moved.connect(self.selection_moved)
        self.pages.clicked.connect(self.clicked)
        self.pages.menu_requested.connect(self.menu_requested)
        self._selecting = PdfSelecting(self.pages, self._text)
        self._thumbnails = PdfThumbnails(self.document, self)
        self._look = ReaderAppearance()
        self._marks: dict[str, dict[int, Sequence[Span]]] = {}
        self._texts: dict[int, PageText] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pages)
        self.setFocusProxy(self.pages)

    def show_book(self, book: OpenBook) -> bool:
        self._path = book.file.path
        return self._load("")

    def _load(self, password: str) -> bool:
        self.document.close()
        self._texts, self._marks = {}, {}
        self.document.setPassword(password)
        error = self.document.load(str(self._path))
        if error is QPdfDocument.Error.IncorrectPassword:
            self._ask_password(again=bool(password))
            return True
        if error is not QPdfDocument.Error.None_:
            return False
        self.pages.show_document(self.document)
        self._thumbnails.restart()
        self._zoom()
        self.entry_shown.emit(self.entry)
        return True

    def _ask_password(self, *, again: bool) -> None:
        asked = QInputDialog(self)
        asked.setWindowTitle(self.tr("This PDF has a password"))
        told = self.tr("Wrong password. Try again:") if again else self.tr("Password:")
        asked.setLabelText(told)
        asked.setTextEchoMode(QLineEdit.EchoMode.Password)
        asked.textValueSelected.connect(self._load)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def thumbnails(self) -> QAbstractItemModel | None:
        return self._thumbnails

    def back(self) -> None:
        self.pages.pageNavigator().back()

    def contents(self) -> Sequence[Chapter]:
        return list(self._chapters(QModelIndex(), 0))

    def _chapters(self, parent: QModelIndex, level: int) -> Sequence[Chapter]:
        found: list[Chapter] = []
        for row in range(self._outline.rowCount(parent)):
            index = self._outline.index(row, 0, parent)
            title = index.data(QPdfBookmarkModel.Role.Title.value)
            page = index.data(QPdfBookmarkModel.Role.Page.value)
            found.append(Chapter(shown_line(str(title)), str(int(page) + 1), level))
            found += self._chapters(index, level + 1)
        return found

    @property
    def entry(self) -> str:
        return str(self._page + 1)

    @property
    def _page(self) -> int:
        return self.pages.pageNavigator().currentPage()

    @property
    def progress(self) -> tuple[int, int]:
        return self._page + 1, self.document.pageCount()

    def go(self, entry: str, span: Span | None = None) -> None:
        page = int(entry) - 1 if entry.isdecimal() else 0
        top = 0.0
        if span is not None:
            start, length = self._text(page).raw(*span)
            chosen = self.document.getSelectionAtIndex(page, start, max(1, length))
            bounds = chosen.bounds()
            if bounds:
                top = max(0.0, bounds[0].boundingRect().top() - ABOVE)
            if length:
                self.pages.select(page, chosen)
        self.pages.pageNavigator().jump(page, QPointF(0, top), 0)
        self.entry_shown.emit(str(page + 1))

    def turn(self, step: int) -> bool:
        page = self._page + step
        if not 0 <= page < self.document.pageCount():
            return False
        self.go(str(page + 1))
        return True

    def use_look(self, look: ReaderAppearance) -> None:
        self._look = look
        self._zoom()

    def _zoom(self) -> None:
        """Set the zoom; size 1 fits the width."""
        if self.document.pageCount() == 0:
            return
        if self._look.size == 1:
            self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
            return
        margins = self.pages.documentMargins()
        room = self.pages.viewport().width() - margins.left() - margins.right()
        widest = max(self.document.pagePointSize(page).width() for page in range(self.document.pageCount()))
        inch = self.pages.logicalDpiX() / 72
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(min(MAX_ZOOM, max(MIN_ZOOM, self._look.size * room / (widest * inch))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._zoom()
        self.selection_moved.emit()

    def _text(self, page: int) -> PageText:
        if page not in self._texts:
            self._texts[page] = flatten(self.document.getAllText(page).text())
        return self._texts[page]

    def ask_text(self, then: Callable[[str], None]) -> None:
        then(self._text(self._page).text)

    def ask_selection(self, then: Callable[[Span | None], None]) -> None:
        if self.pages.selection is None:
            then(None)
            return
        page, chosen = self.pages.selection
        if page != self._page:
            # The selection belongs to its page, also if another page is visible now.
            self.pages.pageNavigator().jump(page, QPointF(0, 0), 0)
        start, end = self._text(page).chosen(chosen.startIndex(), chosen.endIndex() + 1)
        then((start, end) if start < end else None)

    def ask_selected(self, then: Callable[[Selected | None], None]) -> None:
        then(self._selecting.selected())

    def ask_selection_box(self, then: Callable[[QRect | None], None]) -> None:
        chosen = self.pages.visible_selection
        then(None if chosen is None else self.pages.area_of(chosen[0], chosen[1].bounds()))

    def ask_position(self, point: QPoint, then: Callable[[str, int | None], None]) -> None:
        then(*self._selecting.position_at(point))

    def deselect(self) -> None:
        self.pages.deselect()

    def select_paragraph(self, step: int, then: Callable[[Span | None], None] = lambda _span: None) -> None:
        page, text = self._page, self._text(self._page)
        start = 0
        if self.pages.selection is not None and self.pages.selection[0] == page:
            chosen = self.pages.selection[1]
            first, last = text.chosen(chosen.startIndex(), chosen.endIndex() + 1)
            start = last + 1 if step > 0 else max(0, first - 2)
        if start >= len(text.text):
            then(None)
            return
        span = text.paragraph(start)
        raw = text.raw(*span)
        self.pages.select(page, self.document.getSelectionAtIndex(page, *raw))
        then(span)

    def mark(self, spans: Mapping[str, Sequence[Span]]) -> None:
        for name, some in spans.items():
            self._marks.setdefault(name, {})[self._page] = some
        colours = {mark.value: colour(back) for mark, (back, _) in MARKS.items()} | {FOUND: colour(FOUND_BACK)}
        self.pages.show_marks(
            {
                name: (colours.get(name, colours[Colour.YELLOW.value]), [self._outlines(*one) for one in pages.items()])
                for name, pages in self._marks.items()
            }
        )

    def _outlines(self, page: int, spans: Sequence[Span]) -> tuple[int, list]:  # type: ignore[type-arg]
        text = self._text(page)
        found = []
        for span in spans:
            start, length = text.raw(*span)
            if length:
                found += self.document.getSelectionAtIndex(page, start, length).bounds()
        return page, found

    def clear(self) -> None:
        self.document.close()
        self._thumbnails.restart()
