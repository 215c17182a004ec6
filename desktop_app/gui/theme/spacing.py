"""Margins and spacing: less in a small window, so that the important content fits."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme.appearance import SystemOption
from desktop_app.gui.theme.theme import appearance, scaled
from desktop_app.gui.theme.tokens import SPACE

SMALL = QSize(1100, 680)
"""A window with less width or height is small, at a text size of 100 %."""


def is_small(window: QSize) -> bool:
    """Whether a window of this size is small, or the person chose compact spacing."""
    chosen = appearance().compact
    if chosen is not SystemOption.SYSTEM:
        return chosen is SystemOption.YES
    return window.width() < scaled(SMALL.width()) or window.height() < scaled(SMALL.height())


def apply_spacing(page: QWidget, *, small: bool) -> None:
    """Set the margins of a page."""
    layout = page.layout()
    if layout is None:
        return
    side = SPACE.page_small if small else SPACE.page
    above, below = (SPACE.page_small - 2, SPACE.near) if small else (SPACE.page - 4, SPACE.page - 8)
    wanted = QMargins(side, above, side, below)
    if layout.contentsMargins() != wanted:
        layout.setContentsMargins(wanted)
