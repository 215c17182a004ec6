"""Copies from a journal on a real display, then locks; see test_locking_on_display.py.

Prints `copied`, waits for a file, locks, prints what of the journal can still be found in the program's objects, and
waits for another file.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QWidget
from shiboken6 import isValid

from desktop_app.domain.records.activity import Activity
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.markdown_edit import MarkdownEdit
from tests.gui.conftest import services_of
from tests.gui.on_display import come_in, lock, start, wait
from tests.gui.working_day import MARK

LOCK, END = "lock", "end"
"""Files in the home by which the test says when to go on."""
COLUMNS, OWN_ROLES = 6, range(256, 264)
"""How many columns and which roles of a model are searched."""


def write_and_copy(window: MainWindow) -> None:
    """Write, copy with the keyboard, and select another text with the mouse, which X11 offers to other programs."""
    services_of(window).profile.journal.write(Activity(f"Walk {MARK}", "c"))
    window.workspace.navigation.write_reflection()
    wait(lambda: window.tasks.running == 0)
    window.workspace.journal.reflection.insert_text(f"What I felt: {MARK}. " * 3)
    window.workspace.journal.pause()
    wait(lambda: window.tasks.running == 0)
    fields = window.findChildren(MarkdownEdit)
    field = next(one for one in fields if MARK in one.toPlainText() and one.isVisible())
    field.selectAll()
    field.copy()
    # A press on a text that is selected would begin to drag it.
    field.moveCursor(QTextCursor.MoveOperation.Start)
    for press, place in ((QTest.mousePress, QPoint(4, 10)), (QTest.mouseRelease, QPoint(400, 10))):
        QTest.mouseMove(field.viewport(), place)
        press(field.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def texts() -> Iterator[tuple[str, str]]:
    """Every text of every widget, model, window and accessible object, hidden or not, with where it is."""
    for widget in QApplication.allWidgets():
        yield from _properties(widget)
        for model in widget.findChildren(QAbstractItemModel, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from _cells(model)
        accessible = QAccessible.queryAccessibleInterface(widget)
        if accessible is not None:
            yield from _accessible(accessible)
    for window in QGuiApplication.allWindows():
        yield "window title", window.title()
    for thing in gc.get_objects():
        if isinstance(thing, QObject) and isValid(thing):
            yield from _contents(thing)
            for inner in thing.findChildren(QObject):
                yield from _contents(inner)


def _contents(thing: QObject) -> Iterator[tuple[str, str]]:
    """The texts of an object that is no widget: documents with what can be undone, completions, actions, models."""
    if isinstance(thing, QTextDocument):
        yield "document", thing.toPlainText()
        if thing.isUndoAvailable():
            thing.undo()
            yield "document after undoing", thing.toPlainText()
            thing.redo()
    elif isinstance(thing, QCompleter):
        yield "completer", thing.completionPrefix()
        if isinstance(model := thing.model(), QAbstractItemModel):
            yield from _cells(model)
    elif isinstance(thing, QAbstractItemModel):
        yield from _cells(thing)
    elif not isinstance(thing, QWidget):
        yield from _properties(thing)


def _properties(thing: QObject) -> Iterator[tuple[str, str]]:
    about = thing.metaObject()
    for number in range(about.propertyCount()):
        name = str(about.property(number).name())
        value = thing.property(name)
        if isinstance(value, str):
            yield f"{about.className()}.{name}", value


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    rows = model.rowCount(QModelIndex())
    cells = [model.index(row, column) for row in range(rows) for column in range(COLUMNS)]
    for cell in cells:
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, *OWN_ROLES):
            yield type(model).__name__, str(model.data(cell, role)) if cell.isValid() else ""


def _accessible(one: QAccessibleInterface) -> Iterator[tuple[str, str]]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield f"accessible {kind.name}", one.text(kind)


def places_of_mark() -> list[str]:
    """Where the mark is found."""
    return sorted({place for place, text in texts() if MARK in text})


def say(line: str) -> None:
    """Say something to the test."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    home = Path(sys.argv[1])
    _application, windows = start(home)
    write_and_copy(come_in(windows))
    assert places_of_mark(), "the search finds nothing where there is something"
    say("copied")
    # Other programs get the clipboard while the event loop runs.
    wait((home / LOCK).exists)
    lock(windows)
    say(json.dumps(places_of_mark()))
    wait((home / END).exists)
    windows.window.close()
