"""Keeping windows on the screen: also on small and several screens, and after a screen was taken away."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

FRAME = QMargins(8, 40, 8, 8)
"""The pixels that a window's title bar and borders take at most, before the system has told them."""

FRAME_DELAY = 150
"""Milliseconds after which the system has drawn the frame of a window that it shows."""


def fitted(wanted: QRect, room: QRect) -> QRect:
    """A rectangle as near as possible to a wanted one, inside of the room."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def room_for(window: QWidget) -> QRect:
    """The part of the window's screen in which its content can be."""
    return _screen_of(window).availableGeometry().marginsRemoved(_frame_of(window))


def keep_on_screen(window: QWidget, least: QSize) -> None:
    """Make a window no larger than its screen and move it there; no room is less than `least` where there is more."""
    room = room_for(window)
    window.setMinimumSize(least.boundedTo(room.size()))
    if not window.isMaximized() and not window.isFullScreen():
        geometry = window.geometry()
        wanted = fitted(geometry, room)
        if not window.isVisible() and not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
            window.resize(wanted.size())  # the system chooses the position of a new window
        elif wanted != geometry:
            window.setGeometry(wanted)


def _screen_of(window: QWidget) -> QScreen:
    parent = window.parentWidget()
    # A dialog has no position before it is shown: it appears over its parent.
    placed = parent.window() if parent is not None and not window.isVisible() else window
    return QGuiApplication.screenAt(placed.geometry().center()) or placed.screen()


def _frame_of(window: QWidget) -> QMargins:
    """The widths of the frame that the system draws around a window."""
    inner, outer = window.geometry(), window.frameGeometry()
    if not window.isVisible() or inner == outer:
        return FRAME
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )


class ScreenFit(QObject):
    """Keeps a window on its screen while it is open.

    Args:
        window: the window.
        least: its minimum size on screens that are larger.
    """

    def __init__(self, window: QWidget, least: QSize) -> None:
        super().__init__(window)
        self._window, self._least = window, least
        self._later = QTimer(self, interval=FRAME_DELAY, singleShot=True)
        self._later.timeout.connect(self.fit)
        for screen in QGuiApplication.screens():
            self._follow(screen)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow)
            application.screenRemoved.connect(self.fit_soon)
        self.fit()

    def _follow(self, screen: QScreen) -> None:
        # A function without a receiver would keep the closed window of the last person in memory.
        screen.availableGeometryChanged.connect(self.fit_soon)

    def fit(self) -> None:
        """Make the window fit now."""
        keep_on_screen(self._window, self._least)

    def fit_soon(self) -> None:
        """Make it fit when the system has drawn its frame."""
        self._later.start()
