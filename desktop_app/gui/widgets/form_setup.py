"""What Designer forms leave undone: rows that go on below, letters for Alt, refused files, room in number fields."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDateEdit, QGridLayout, QLayout, QLineEdit, QWidget

from desktop_app.gui.theme.theme import appearance
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.dropped_files import refuse_files
from desktop_app.gui.widgets.flow_row import let_rows_flow
from desktop_app.gui.widgets.mnemonics import set_mnemonics

FOLDED_FROM = 1.4
"""The size of text from which two fields stand no longer beside each other."""


def set_up_form(page: QWidget) -> None:
    """Make a form fit for large text, long languages and small windows."""
    let_rows_flow(page)
    order_for_reading(page.layout())
    set_mnemonics(page)
    refuse_files(page)
    for box in page.findChildren(QComboBox):
        name_box(box, box.accessibleName())
    for field in page.findChildren(QAbstractSpinBox):
        # A style sheet's padding is not kept where a number field has arrows of its own (QTBUG-17190).
        editor = field.findChild(QLineEdit)
        if editor is not None and not (isinstance(field, QDateEdit) and field.calendarPopup()):
            editor.setTextMargins(SPACE.near, 0, 0, 0)


def order_for_reading(layout: QLayout | None) -> None:
    """Put the widgets of a layout into its order for assistive technology, too, which reads them as they were made."""
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is not None and (widget := item.widget()) is not None:
            widget.raise_()
        elif item is not None:
            order_for_reading(item.layout())


def name_box(box: QComboBox, name: str) -> None:
    """Name a choice for assistive technology.

    On Linux, Qt tells what is chosen in place of the name (QAccessibleComboBox); the description is told everywhere.
    """
    box.setAccessibleName(name)
    if not box.accessibleDescription():
        box.setAccessibleDescription(name)


def is_folded() -> bool:
    """Whether text is so large that two fields stand below each other."""
    return appearance().scale >= FOLDED_FROM


def fold_grid(grid: QGridLayout) -> None:
    """Where text is large: put the second pair of label and field of each row into a row of its own."""
    if not is_folded():
        return
    cells = []
    for place in reversed(range(grid.count())):
        row, column, _rows, columns = cast("tuple[int, int, int, int]", grid.getItemPosition(place))
        item = grid.takeAt(place)
        if item is not None:
            cells.append((row, column, columns, item))
    for row, column, columns, item in sorted(cells, key=lambda cell: (cell[0], cell[1])):
        second = column > 1
        grid.addItem(item, 2 * row + second, column % 2, 1, min(columns, 1))
