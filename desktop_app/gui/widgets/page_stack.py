"""The pages of a window, one shown at a time; where one needs more room than there is, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget


class PageStack(QStackedWidget):
    """Asks for no more room than the page that is shown."""

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
        """The least height: a page that can be lower than it would like does not scroll."""
        page = self.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return self.minimumSizeHint().height()
        return layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()


def scrolling(pages: PageStack) -> QScrollArea:
    """The area in which the pages stand."""
    area = QScrollArea()
    area.setObjectName("pages")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(pages)
    return area


def let_scroll(widget: QWidget, layout: QLayout) -> None:
    """Put all that is in a widget into an area that scrolls where it has too little room."""
    # In this window from the first: what changes its window loses its place in the order of Tab.
    content, area, outer = QWidget(widget), QScrollArea(widget), QVBoxLayout()
    content.setLayout(layout)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(content)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    widget.setLayout(outer)
