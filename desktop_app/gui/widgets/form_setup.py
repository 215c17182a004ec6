"""Adjusting Designer forms: wrapping rows, mnemonics, refused file drops, padding of number fields."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from desktop_app.gui.theme.theme import appearance
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.dropped_files import refuse_files
from desktop_app.gui.widgets.flow_row import let_rows_flow
from desktop_app.gui.widgets.layout_parts import parts_of, take_out, widgets_in
from desktop_app.gui.widgets.mnemonics import set_mnemonics

FOLDED_FROM = 1.4
"""The text size from which two fields are placed below each other."""


def set_up_form(page: QWidget, used: Collection[str] = ()) -> None:
    """Adapt a form to large text, long translations and small windows.

    Args:
        page: the form.
        used: mnemonics that are used beside it.
    """
    let_rows_flow(page)
    order_for_reading(page.layout())
    set_mnemonics(page, used)
    refuse_files(page)
    for box in page.findChildren(QComboBox):
        name_box(box, box.accessibleName())
    for clock in page.findChildren(QTimeEdit):
        # In a window from right to left, Qt writes the minutes before the hours.
        clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for field in page.findChildren(QAbstractSpinBox):
        # A style sheet's padding is ignored in number fields with custom arrows (QTBUG-17190).
        editor = field.findChild(QLineEdit)
        if editor is not None and not (isinstance(field, QDateEdit) and field.calendarPopup()):
            editor.setTextMargins(SPACE.near, 0, 0, 0)


def order_for_reading(layout: QLayout | None) -> None:
    """Reorder the widgets of a layout for assistive technology, which reads them in the order of their creation."""
    for widget in widgets_in(layout) if layout is not None else ():
        widget.raise_()


def name_box(box: QComboBox, name: str) -> None:
    """Set the accessible name of a combo box.

    On Linux, Qt reports the current choice instead of the name (QAccessibleComboBox); the description is reported
    everywhere.
    """
    box.setAccessibleName(name)
    if not box.accessibleDescription():
        box.setAccessibleDescription(name)


def is_folded() -> bool:
    """Whether text is so large that two fields are placed below each other."""
    return appearance().scale >= FOLDED_FROM


def fold_grid(grid: QGridLayout) -> None:
    """If text is large, move the second label and field of each row into a row of their own."""
    if not is_folded():
        return
    cells = [
        (*cast("tuple[int, int, int, int]", grid.getItemPosition(place)), part)
        for place, part in parts_of(grid).items()
    ]
    for _row, _column, _rows, _columns, part in cells:
        take_out(grid, part)
    for row, column, _rows, columns, part in sorted(cells, key=lambda cell: (cell[0], cell[1])):
        second = column > 1
        cell = 2 * row + second, column % 2, 1, min(columns, 1)
        if isinstance(part, QWidget):
            grid.addWidget(part, *cell)
        else:
            grid.addLayout(part, *cell)
