"""The reader: one material over the whole place, with its contents beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QMessageBox, QWidget

from desktop_app.domain.publication import ShelfItem
from desktop_app.gui.campaign_page import visit_address
from desktop_app.gui.desk import Desk
from desktop_app.gui.forms.ui_reader import Ui_ReaderForm
from desktop_app.gui.pdf_panel import PdfPanel
from desktop_app.gui.reader.picture_reader import PictureReader

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.gui.reader.web_reader import WebReader
    from desktop_app.services.reading import OpenBook
    from desktop_app.services.shelf import OpenedFile

HREF_ROLE = Qt.ItemDataRole.UserRole
LARGER = 1.15
LEVEL_INDENT = "    "


class ReaderPage(QWidget):
    """Reads one material.

    Signals:
        left: the person goes back.
        opened: a material is shown (its title).
    """

    left = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReaderForm()
        self._ui.setupUi(self)
        self._desk: Desk | None = None
        self._views: dict[str, QWidget] = {}
        self._web: WebReader | None = None
        self._book: OpenBook | None = None
        self._ui.back.clicked.connect(self._leave)
        self._ui.larger.clicked.connect(lambda: self.zoom(LARGER))
        self._ui.smaller.clicked.connect(lambda: self.zoom(1 / LARGER))
        self._ui.contents.itemActivated.connect(self._go)
        self._ui.contents.itemClicked.connect(self._go)

    def start(self, desk: Desk) -> None:
        """Take the services."""
        self._desk = desk

    def read(self, item: ShelfItem) -> None:
        """Open a material, kept first where it is not."""
        if self._desk is None:
            return
        workplace = self._desk.workplace
        self._desk.tasks.step(
            self.tr("Opening “{title}”").format(title=item.publication.title),
            lambda control: workplace.open_material(item.key, control),
            self._show,
        )

    def _show(self, book: OpenBook) -> None:
        self._close_book()
        self._book = book
        self._ui.title.setText(book.file.title)
        self._ui.contents.clear()
        for chapter in book.contents:
            line = QListWidgetItem(LEVEL_INDENT * chapter.level + chapter.title)
            line.setData(HREF_ROLE, chapter.href)
            self._ui.contents.addItem(line)
        self._ui.contents.setVisible(len(book.contents) > 1)
        if not self._show_file(book) and self._desk is not None:
            self._desk.messages.say(
                self.tr("“{title}” can’t be shown here: its file is damaged or of an unknown kind.").format(
                    title=book.file.title
                )
            )
            return
        self.opened.emit(book.file.title)
        self._ui.views.setFocus()

    def _show_file(self, book: OpenBook) -> bool:
        kind = book.file.media_type
        if kind.startswith("image/"):
            return self._show_picture(book.file)
        if kind == "application/pdf":
            return self._show_pdf(book.file.path)
        if book.entry is not None:
            return self._show_pages(book)
        return False

    def _show_picture(self, file: OpenedFile) -> bool:
        view = self._views.get("picture") or self._add("picture", PictureReader(self))
        self._turn_to(view)
        return isinstance(view, PictureReader) and view.open(file.path, file.alternative)

    def _show_pdf(self, path: Path) -> bool:
        view = self._views.get("pdf") or self._add("pdf", PdfPanel(self))
        self._turn_to(view)
        return isinstance(view, PdfPanel) and view.show_pdf(path.read_bytes())

    def _show_pages(self, book: OpenBook) -> bool:
        from desktop_app.gui.reader.web_reader import WebReader  # noqa: PLC0415 - Chromium starts only when it is needed

        if self._web is None:
            self._web = WebReader(self)
            self._web.outward.connect(self._ask_outward)
            self._add("web", self._web)
        self._turn_to(self._web)
        if book.entry is not None:
            self._web.open(book.entry, book.first)
        return True

    def _add(self, name: str, view: QWidget) -> QWidget:
        self._views[name] = view
        self._ui.views.addWidget(view)
        return view

    def _turn_to(self, view: QWidget) -> None:
        self._ui.views.setCurrentWidget(view)
        self._ui.views.setFocusProxy(view)

    def _go(self, line: QListWidgetItem) -> None:
        if self._web is not None:
            self._web.go(str(line.data(HREF_ROLE)))

    def zoom(self, factor: float) -> None:
        """Show the material larger or smaller."""
        view: Any = self._ui.views.currentWidget()
        if view is not None:
            view.zoom(factor)

    def _ask_outward(self, address: str) -> None:
        """A link leads out of the material: only the person sends anything out of this computer."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("This link leads out of the material. Open it in your browser?"))
        box.setInformativeText(address)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        leave.clicked.connect(lambda: visit_address(address))
        box.finished.connect(box.deleteLater)
        box.open()

    def _leave(self) -> None:
        self._close_book()
        self.left.emit()

    def _close_book(self) -> None:
        if self._web is not None:
            self._web.clear()
        if self._book is not None:
            self._book.close()
            self._book = None

    def dispose(self) -> None:
        """Close what is open, before the window goes."""
        self._close_book()
        if self._web is not None:
            self._web.dispose()
            self._web = None
