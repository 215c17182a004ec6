"""The pages of a window, one visible at a time; a page that needs more space than the window has scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget


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


def scrolling(pages: PageStack) -> QScrollArea:
    """The scroll area that contains the pages."""
    area = QScrollArea()
    area.setObjectName("pages")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(pages)
    return area


def let_scroll(widget: QWidget, layout: QLayout) -> None:
    """Move the content of a widget into a scroll area."""
    # Add it to this window first: a widget that changes its window loses its position in the tab order.
    content, area, outer = QWidget(widget), QScrollArea(widget), QVBoxLayout()
    content.setLayout(layout)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    widget.setLayout(outer)
