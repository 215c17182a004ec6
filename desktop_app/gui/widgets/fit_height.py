"""Giving a dialog just the height that its contents need."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def fit_height(widget: QWidget) -> None:
    """Make it as high as its layout asks at its width.

    Qt's `adjustSize` ends at two thirds of the screen and knows nothing of wrapped texts; on a small screen, both cut.
    """
    layout = widget.layout()
    if layout is None:
        return
    layout.activate()
    width = max(widget.width(), layout.totalMinimumSize().width())
    asked = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    widget.resize(width, asked)


def least_height(layout: QLayout, width: int) -> int:
    """The least height in which a layout of that width shows everything."""
    if layout.hasHeightForWidth():
        return max(layout.totalMinimumHeightForWidth(width), layout.totalMinimumSize().height())
    return layout.totalMinimumSize().height()
