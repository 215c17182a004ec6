"""The pages of a window, one visible at a time; a page that needs more space than the window has scrolls."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.widgets.flow_row import FlowRow


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
        inner, row = buttons.layout(), buttons.widget()
        if inner is not None:
            below.addLayout(inner)
        elif row is not None:
            below.addWidget(row)
        outer.addLayout(below)
    widget.setLayout(outer)


def _take_buttons(layout: QLayout) -> QLayoutItem | None:
    """Take the last row out of a column if it has buttons and nothing that a person fills in."""
    if not isinstance(layout, QVBoxLayout):
        return None
    # Behind a row that wraps, the layout that it replaced is still there, without widgets.
    filled = [place for place in range(layout.count()) if (one := layout.itemAt(place)) and any(_widgets_in(one))]
    last = layout.itemAt(filled[-1]) if len(filled) > 1 else None
    widgets = list(_widgets_in(last)) if last is not None else []
    has_buttons = any(isinstance(one, QPushButton | QDialogButtonBox) for one in widgets)
    return layout.takeAt(filled[-1]) if has_buttons and all(map(_is_low, widgets)) else None


def _widgets_in(item: QLayoutItem) -> Iterator[QWidget]:
    """The widgets of a row, which is a layout, or a widget that places them itself."""
    inner, widget = item.layout(), item.widget()
    if inner is not None:
        for place in range(inner.count()):
            part = inner.itemAt(place)
            if part is not None:
                yield from _widgets_in(part)
    elif widget is not None:
        row = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        yield from row if isinstance(widget, FlowRow) else (widget,)


def _is_low(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton | QLabel | QDialogButtonBox)
