from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QListView, QListWidget, QTabWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.reader_contents import ReaderContents
from tests.waiting import PATIENCE_MS


def test_opening_many_materials_leaves_nothing_behind(qtbot: QtBot) -> None:
    chapters, pages, tabs = QListWidget(), QListView(), QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(chapters, "Contents")
    tabs.addTab(pages, "Pages")
    contents, view = ReaderContents(chapters, pages, tabs), MaterialView()
    qtbot.addWidget(view)
    for _ in range(5):
        contents.show(view)
    qtbot.waitUntil(lambda: len(pages.findChildren(QItemSelectionModel)) == 1, timeout=PATIENCE_MS)
