"""The pages of a window, one visible at a time; a page that needs more space than the window has scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.widgets.flow_row import FlowRow
from desktop_app.gui.widgets.layout_parts import filled_parts, take_out, widgets_in


class PageStack(QStackedWidget):
    """Requests only as much space as the visible page needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.currentChanged.connect(lambda _number: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """The minimum height, so that a page that can shrink does not scroll."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return self.minimumSizeHint().height()
        return layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()


def scrolling(pages: PageStack, parent: QWidget) -> QScrollArea:
    """The scroll area that contains the pages."""
    area = QScrollArea(parent)
    area.setObjectName("pages")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(pages)
    return area


def let_scroll(widget: QWidget, layout: QLayout) -> None:
    """Move the content of a widget into a scroll area; a row of buttons at its end stays below the area."""
    buttons = _take_buttons(layout)
    # Add it to this window first: a widget that changes its window loses its position in the tab order.
    content, area, outer = QWidget(widget), QScrollArea(widget), QVBoxLayout()
    margins, gap = layout.contentsMargins(), max(layout.spacing(), 0)
    content.setLayout(layout)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(area)
    if buttons is not None:
        layout.setContentsMargins(margins.left(), margins.top(), margins.right(), gap)
        below = QVBoxLayout()
        below.setContentsMargins(margins.left(), gap, margins.right(), margins.bottom())
        if isinstance(buttons, QLayout):
            below.addLayout(buttons)
        else:
            below.addWidget(buttons)
        outer.addLayout(below)
    widget.setLayout(outer)


def _take_buttons(layout: QLayout) -> QWidget | QLayout | None:
    """Take the last row out of a column if it has buttons and nothing that a person fills in."""
    if not isinstance(layout, QVBoxLayout):
        return None
    filled = [*filled_parts(layout).values()]
    widgets = _row_widgets(filled[-1]) if len(filled) > 1 else []
    has_buttons = any(isinstance(one, QPushButton | QDialogButtonBox) for one in widgets)
    if not has_buttons or not all(map(_is_low, widgets)):
        return None
    take_out(layout, filled[-1])
    return filled[-1]


def _row_widgets(part: QWidget | QLayout) -> list[QWidget]:
    """The widgets of a row, which is a layout, or a widget that places them itself."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [
        widget
        for one in widgets_in(part)
        for widget in (one.findChildren(QWidget, options=direct) if isinstance(one, FlowRow) else [one])
    ]


def _is_low(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QLabel | QDialogButtonBox)
