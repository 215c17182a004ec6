"""The widgets and layouts that a layout places, and taking them out.

A `QLayoutItem` is no `QObject`: PySide is not told when Qt deletes one, for example because its widget gets another
parent. A Python object for it stays (`addLayout` and `setLayout` make some, too), and Qt may create a widget at the
address of the deleted item. PySide then takes the widget for that item, and an overridden method that gets the widget
ends the program. So no other module asks a layout for its items, and a widget is taken out with `take_out` before it
gets another parent.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def parts_of(layout: QLayout) -> dict[int, QWidget | QLayout]:
    """The parts of a layout by their place, in order; a place that is not among them is a gap."""
    parent = layout.parentWidget()
    widgets = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    parts: list[QWidget | QLayout] = [*widgets, *(one for one in layout.children() if isinstance(one, QLayout))]
    places = [(layout.indexOf(part), part) for part in parts]
    return dict(sorted((found for found in places if found[0] >= 0), key=lambda found: found[0]))


def widgets_in(part: QWidget | QLayout) -> list[QWidget]:
    """The widget, or all widgets of a layout and of those inside it, in order."""
    if isinstance(part, QWidget):
        return [part]
    return [widget for inner in parts_of(part).values() for widget in widgets_in(inner)]


def filled_parts(layout: QLayout) -> dict[int, QWidget | QLayout]:
    """The parts that hold a widget. The layout of a row that wraps now is still there behind it, and holds none."""
    return {place: part for place, part in parts_of(layout).items() if widgets_in(part)}


def take_out(layout: QLayout, part: QWidget | QLayout) -> None:
    """Take a widget or a layout out of the layout that places it; PySide is told that a widget's item is gone."""
    if isinstance(part, QLayout):
        layout.removeItem(part)
    elif (item := layout.takeAt(layout.indexOf(part))) is not None:
        shiboken6.delete(item)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are hidden at once and deleted later by Qt."""
    for widget in widgets_in(layout):
        widget.hide()
        widget.deleteLater()
    while (item := layout.takeAt(0)) is not None:
        shiboken6.delete(item)
