"""The windows that receive a person's input, and its events.

All input from the display server first goes to a top-level window (`QWindow`), also input for a web view. So whoever
has to notice input gives these windows an event filter. A Python filter on the application would also receive the
events of Qt WebEngine's internal objects, for which PySide then makes wrappers again and again: the program crashes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        # Shortcuts, and keys that an input method consumes, reach a window only when they are released.
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)


def watch_input(watcher: QObject) -> None:
    """Give each present window an object's event filter; Qt does not install the same filter twice."""
    for window in _own_windows():
        window.installEventFilter(watcher)


def stop_watching(watcher: QObject) -> None:
    """Take the filter of `watch_input` away."""
    for window in _own_windows():
        window.removeEventFilter(watcher)


def _own_windows() -> list[QWindow]:
    """The windows of our own top-level widgets, without those that Qt WebEngine creates."""
    handles = [widget.windowHandle() for widget in QApplication.topLevelWidgets()]
    # A widget that was never shown has no window, although the type stubs say otherwise.
    return [window for window in handles if isinstance(window, QWindow)]
