"""Files that are dropped on a window are copied, whatever action the drag proposes.

A file manager that proposes to move files deletes them when a widget accepts the move. Qt's own text fields accept the
proposed action and insert the file's address. So text fields leave files to their parents, and the widgets that take
files answer with a copy action.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

COPY = Qt.DropAction.CopyAction


def has_files(data: QMimeData) -> bool:
    """Whether a drag contains local files."""
    return any(url.isLocalFile() for url in data.urls())


def local_files(data: QMimeData) -> list[Path]:
    """The local files of a drag or the clipboard, each once."""
    return list(dict.fromkeys(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()))


def accept_copy(event: QDropEvent) -> None:
    """Accept a drag or drop as a copy, so that the source keeps the file.

    Qt only answers with actions that the drag offers. If it offers no copy action, the drop is answered with no action:
    the data is used, and the source does nothing.
    """
    offers_copy = bool(event.possibleActions() & COPY)
    if offers_copy or event.type() == QEvent.Type.Drop:
        event.setDropAction(COPY if offers_copy else Qt.DropAction.IgnoreAction)
    event.accept()


def refuse_files(root: QWidget) -> None:
    """Make all text fields in a form refuse files, so that their parents can take them."""
    fields: list[QWidget] = [*root.findChildren(QLineEdit)]
    fields += [field.viewport() for kind in (QTextEdit, QPlainTextEdit) for field in root.findChildren(kind)]
    refusal = root.findChild(_Refusal) or _Refusal(root)
    for field in fields:
        field.installEventFilter(refusal)


class _Refusal(QObject):
    """Stops file drags before they reach a text field."""

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not has_files(event.mimeData()):
            return False
        event.ignore()
        return True
