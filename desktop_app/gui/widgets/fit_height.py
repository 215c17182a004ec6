"""Giving a dialog exactly the height of its contents."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def fit_height(widget: QWidget) -> None:
    """Set the height that the layout needs at the current width.

    Qt's `adjustSize` stops at two thirds of the screen and ignores wrapped texts; on a small screen, both cut off
    content.
    """
    layout = widget.layout()
    if layout is None:
        return
    layout.activate()
    width = max(widget.width(), layout.totalMinimumSize().width())
    asked = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    widget.resize(width, asked)


def least_height(layout: QLayout, width: int) -> int:
    """The minimum height in which a layout of that width shows everything."""
    if layout.hasHeightForWidth():
        return max(layout.totalMinimumHeightForWidth(width), layout.totalMinimumSize().height())
    return layout.totalMinimumSize().height()
