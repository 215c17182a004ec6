"""What can be done with selected text and with highlights in it: the bubble, the menu, and their keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedWidget

from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.records.highlight import Colour
from desktop_app.domain.revision import RecordId
from desktop_app.gui.reader.highlight_menu import highlight_menu
from desktop_app.gui.reader.material_view import MaterialView, Selected
from desktop_app.gui.reader.reader_marks import ReaderMarks
from desktop_app.gui.reader.reader_search import ReaderSearch
from desktop_app.gui.reader.selection_bubble import SelectionBubble
from desktop_app.gui.widgets.keys import WITHIN, on_keys
from desktop_app.services.reading.highlights import LocatedHighlight

PAUSE = 200
"""Milliseconds without a change of the selection after which the bubble is shown."""

MAX_WAITS = 10
"""Pauses during which the mouse may be pressed before the bubble is shown nevertheless."""


class SelectionActions(QObject):
    """Shows the bubble beside the selection, and the menu of highlights.

    Args:
        stack: the views of the reader; the bubble is placed over them.
        marks: the highlights of the open material.
        search: the search in it.
    """

    def __init__(self, stack: QStackedWidget, marks: ReaderMarks, search: ReaderSearch) -> None:
        super().__init__(stack)
        self._stack, self._marks, self._search = stack, marks, search
        self._view: MaterialView | None = None
        self._has_selection = False
        self._waits = 0
        self.bubble = bubble = SelectionBubble(stack)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._settled)
        bubble.highlight_requested.connect(self.highlight)
        bubble.note_requested.connect(lambda: self._highlight_and(marks.write_current_note))
        bubble.cite_requested.connect(self.cite)
        bubble.copy_requested.connect(self.copy)
        bubble.find_requested.connect(self._find)
        bubble.closed.connect(self.close)
        marks.menu_requested.connect(self._show_menu_of)
        for keys in (Qt.Key.Key_Menu, "Shift+F10"):
            on_keys(stack, keys, self.open, self.tr("Actions for the selected text or the highlight"), WITHIN)
        on_keys(stack, QKeySequence.StandardKey.Copy, self.copy, self.tr("Copy the selected text"), WITHIN)

    def connect_view(self, view: MaterialView) -> None:
        """Follow the selection of a view."""
        view.selection_moved.connect(partial(self._moved, view))
        view.clicked.connect(self._clicked)
        view.menu_requested.connect(self._right_clicked)

    def use(self, view: MaterialView | None) -> None:
        """Serve this view, the visible one."""
        self._view = view if view is not None and view.has_text else None
        self._has_selection = False
        self._pause.stop()
        self.bubble.hide()

    def _moved(self, view: MaterialView) -> None:
        if view is self._view:
            self._waits = 0
            if not self._has_focus:
                self.bubble.hide()
            self._pause.start()

    @property
    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.bubble.isAncestorOf(focused)

    def _settled(self) -> None:
        # A release outside of the program may be missed, so the button does not count for ever.
        if QApplication.mouseButtons() & Qt.MouseButton.LeftButton and self._waits < MAX_WAITS:
            self._waits += 1
            self._pause.start()
        elif self._view is not None:
            self._view.ask_selection_box(self._place)

    def _place(self, box: QRect | None) -> None:
        self._has_selection = box is not None
        if box is not None and box.intersects(self._stack.rect()):
            self.bubble.show_at(box.intersected(self._stack.rect()))
        else:
            self._hide()

    def _hide(self) -> None:
        if self._has_focus:
            self._stack.setFocus()
        self.bubble.hide()

    def close(self) -> bool:
        """Hide the bubble and clear the selection; False if nothing is selected."""
        if self._view is None or not self._has_selection:
            return False
        self._has_selection = False
        self._hide()
        self._view.deselect()
        return True

    def open(self) -> None:
        """Show the menu of the highlight that is selected, or focus the bubble of the selection."""
        if self._view is not None:
            self._view.ask_selected(self._open_for)

    def _open_for(self, selected: Selected | None) -> None:
        if self._view is None:
            return
        if selected is None:
            self._marks.add(None, ())  # which says how to select
        elif (one := self._marks.at(selected.entry, *selected.span)) is not None:
            self._view.ask_selection_box(lambda box: self._show_menu(one, box))
        else:
            self._view.ask_selection_box(self._focus_bubble)

    def _focus_bubble(self, box: QRect | None) -> None:
        self._place(box)
        if not self.bubble.isHidden():
            self.bubble.take_focus()

    def _show_menu(self, one: LocatedHighlight, box: QRect | None) -> None:
        area = self._stack.rect()
        point = box.intersected(area).bottomLeft() if box is not None else area.center()
        self._hide()
        highlight_menu(one, self._marks, self._stack).popup(self._stack.mapToGlobal(point))

    def _show_menu_of(self, record: RecordId, point: QPoint) -> None:
        one = self._marks.of(record)
        if one is not None:
            highlight_menu(one, self._marks, self._stack).popup(point)

    def _clicked(self, point: QPoint) -> None:
        if self._view is not None and self._view.has_text:
            self._view.ask_position(point, lambda entry, place: self._open_at(point, entry, place))

    def _open_at(self, point: QPoint, entry: str, place: int | None) -> None:
        one = None if place is None else self._marks.at(entry, place)
        if one is not None:
            self._show_menu(one, QRect(point, point))

    def _right_clicked(self, point: QPoint) -> None:
        if self._view is None:
            return
        if self.bubble.isHidden():
            self._clicked(point)
        else:
            self.bubble.take_focus()

    def _with_selection(self, then: Callable[[Selected], None]) -> None:
        def take(selected: Selected | None) -> None:
            if selected is None:
                self._marks.add(None, ())
            else:
                then(selected)

        if self._view is not None:
            self._view.ask_selected(take)

    def highlight(self, colour: Colour = Colour.YELLOW, then: Callable[[], None] = lambda: None) -> None:
        """Highlight the selection, and call `then` when the editor has the highlight."""
        view = self._view
        if view is None:
            return

        def add(selected: Selected) -> None:
            self._marks.add(selected, view.contents(), colour, then)
            self._hide()
            view.deselect()

        self._with_selection(add)

    def _highlight_and(self, then: Callable[[], None]) -> None:
        self.highlight(then=then)

    def cite(self) -> None:
        """Highlight the selection and cite it; without a selection, cite the highlight that the editor has."""
        if self._view is None:
            self._marks.cite_current()
            return
        then = self._marks.cite_current
        self._view.ask_selected(lambda selected: then() if selected is None else self.highlight(then=then))

    def copy(self) -> None:
        """Copy the selected text."""
        self._with_selection(_copy)

    def _find(self) -> None:
        self._with_selection(lambda selected: self._search.look_up(_words(selected)))


def _words(selected: Selected) -> str:
    return shown_text(selected.text[slice(*selected.span)])


def _copy(selected: Selected) -> None:
    QGuiApplication.clipboard().setText(_words(selected))
