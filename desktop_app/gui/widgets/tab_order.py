"""The tab order of a page and its panels, each of which has its own form."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def order_tabs(*parts: QWidget) -> None:
    """Set the tab order to these controls and panels; within a panel, the order of its form is kept.

    `QWidget.setTabOrder` has no effect on a panel, which takes no focus itself.
    """
    first, *others = [field for part in parts for field in _fields(part)]
    # Insert each directly after the first: setTabOrder has no effect if the two are the last and the first of the
    # window.
    for field in reversed(others):
        QWidget.setTabOrder(first, field)


def _fields(part: QWidget) -> Iterator[QWidget]:
    """The control itself, or the controls in a panel; not the parts of a control such as a number field.

    What scrolls takes the focus for the arrow keys, and has controls in it.
    """
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield part
        return
    control, one = part, part.nextInFocusChain()
    while one is not None and part.isAncestorOf(one):
        is_panel = control is part or isinstance(control, QScrollArea)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and (is_panel or not control.isAncestorOf(one)):
            control = one
            yield one
        one = one.nextInFocusChain()
