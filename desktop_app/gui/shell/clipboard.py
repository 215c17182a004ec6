"""Clearing the clipboard when a person leaves."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def clear_clipboard() -> None:
    """Clear the clipboard and the selection (X11, Wayland) if they contain content of this program.

    Content of other programs is kept. A clipboard manager, or the history of Windows, may have a copy.
    """
    clipboard = QGuiApplication.clipboard()
    for mode, is_ours in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
        (QClipboard.Mode.FindBuffer, clipboard.ownsFindBuffer()),
    ):
        if is_ours:
            clipboard.clear(mode)
