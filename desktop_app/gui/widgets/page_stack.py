"""The pages of a window, one shown at a time; where one needs more room than there is, it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


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
