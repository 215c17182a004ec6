"""Letting a window work, for programs that wait for it without pytest-qt."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer

MOMENT = 10
"""Milliseconds."""


def process_events() -> None:
    """Process events for a moment.

    `QCoreApplication.processEvents` returns at once where there are none, also with `WaitForMoreEvents` and a time. A
    loop around it takes a whole processor from the work that it waits for.
    """
    loop = QEventLoop()
    QTimer.singleShot(MOMENT, loop.quit)
    loop.exec()


def delete_closed() -> None:
    """Delete the windows for which `deleteLater` was called: a look that is chosen next would be given to them, too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
