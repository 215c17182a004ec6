"""The order of the Tab key through a page and its panels, each of which has a form of its own."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(*parts: QWidget) -> None:
    """Have Tab go through controls and panels in this order, and within a panel in the order of its form.

    `QWidget.setTabOrder` does nothing for a panel, which takes no focus itself.
    """
    first, *others = [field for part in parts for field in _fields(part)]
    # Each directly behind the first: setTabOrder does nothing where the two are the last and the first of the window.
    for field in reversed(others):
        QWidget.setTabOrder(first, field)


def _fields(part: QWidget) -> Iterator[QWidget]:
    """The control itself, or those in a panel; not what a control, such as a number field, is made of."""
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield part
        return
    control, one = part, part.nextInFocusChain()
    while one is not None and part.isAncestorOf(one):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and (control is part or not control.isAncestorOf(one)):
            control = one
            yield one
        one = one.nextInFocusChain()
