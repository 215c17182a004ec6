"""Files that are dragged onto the shelf are asked about, copied, shown and removed."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.own_files import OWN_FILES
from desktop_app.domain.shelf_view import ShelfView
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import PATIENCE, settle
from tests.parts import parts
from tests.shipped import MATERIALS

LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction


def dropped(window: MainWindow, *paths: Path) -> QMessageBox:
    """Drop files on the shelf as a file manager that moves them, and return the question."""
    page, data = window.workspace.shelf, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    entering = QDragEnterEvent(page.rect().center(), MOVE | COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(page, entering)
    event = QDropEvent(QPointF(page.rect().center()), MOVE | COPY, data, LEFT, NO_KEYS)
    event.setDropAction(MOVE)
    QApplication.sendEvent(page, event)
    assert entering.isAccepted()
    assert (event.isAccepted(), event.dropAction()) == (True, COPY)
    (box,) = page.findChildren(QMessageBox)
    return box


def press(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    (button,) = [one for one in box.buttons() if box.buttonRole(one) is role]
    button.click()


def test_dropped_files_are_asked_about_copied_shown_and_removed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page, ui = window.workspace.shelf, parts(window.workspace.shelf)
    path = tmp_path / "A walk.txt"
    path.write_text("The heron stands still.")
    box = dropped(window, path)
    assert "Everybody who uses Springshelf on this computer" in box.informativeText()
    press(box, QMessageBox.ButtonRole.RejectRole)
    settle(qtbot, window)
    assert page.model.rowCount() == MATERIALS
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox), timeout=PATIENCE)
    press(dropped(window, path, tmp_path / "gone.txt"), QMessageBox.ButtonRole.AcceptRole)
    settle(qtbot, window)
    assert path.exists()
    qtbot.waitUntil(lambda: page.model.rowCount() == MATERIALS + 1, timeout=PATIENCE)
    page.filters.choose(ShelfView(catalogue=OWN_FILES))
    page.reload()
    settle(qtbot, window)
    assert page.model.rowCount() == 1
    ui.grid.setCurrentIndex(page.model.index(0))
    settle(qtbot, window)
    assert ui.origin.text() == "From “My files”, added on this computer"
    page.actions_on.drop([(OWN_FILES, page.model.card(0).item.publication.id)])  # type: ignore[union-attr]
    settle(qtbot, window)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=PATIENCE)
