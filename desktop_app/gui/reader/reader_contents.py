"""The contents of the open material: its chapters, or thumbnails of its pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QTabWidget, QWidget

from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.widgets.plain_label import plain_tip

HREF_ROLE = Qt.ItemDataRole.UserRole
LEVEL_INDENT = "    "


class ReaderContents(QObject):
    """Fills the lists of chapters and pages, and shows the tabs that have content.

    Args:
        chapters: the list of chapters.
        pages: the list of thumbnails.
        tabs: contains the pages of both.

    Signals:
        chosen: go to a part (its entry).
    """

    chosen = Signal(str)

    def __init__(self, chapters: QListWidget, pages: QListView, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._chapters, self._pages, self._tabs = chapters, pages, tabs
        for signal in (chapters.itemActivated, chapters.itemClicked):
            signal.connect(lambda line: self.chosen.emit(str(line.data(HREF_ROLE))))
        for signal in (pages.activated, pages.clicked):
            signal.connect(lambda index: self.chosen.emit(str(index.row() + 1)))

    def show(self, view: MaterialView) -> None:
        """Show the contents of a material."""
        self._chapters.clear()
        for chapter in view.contents():
            line = QListWidgetItem(LEVEL_INDENT * chapter.level + chapter.title)
            line.setData(HREF_ROLE, chapter.href)
            line.setToolTip(plain_tip(chapter.title))
            self._chapters.addItem(line)
        pictures = view.thumbnails()
        selection = self._pages.selectionModel()
        self._pages.setModel(pictures)
        if selection is not None:
            selection.deleteLater()  # Qt makes another one for each model, and leaves the deletion to us
        self._tabs.setTabVisible(self._tab_of(self._pages), pictures is not None)
        self._tabs.setTabVisible(self._tab_of(self._chapters), self._chapters.count() > 1)

    def first(self) -> QWidget | None:
        """The tab of the chapters, None if there are none."""
        return self._tabs.widget(self._tab_of(self._chapters)) if self._chapters.count() > 1 else None

    def choose(self, entry: str) -> None:
        """Select the chapter that begins in a part."""
        for row in range(self._chapters.count()):
            if str(self._chapters.item(row).data(HREF_ROLE)).partition("#")[0] == entry:
                self._chapters.setCurrentRow(row)
                return

    def _tab_of(self, inner: QWidget) -> int:
        shown = ((tab, self._tabs.widget(tab)) for tab in range(self._tabs.count()))
        return next(tab for tab, page in shown if page is not None and page.isAncestorOf(inner))
