"""Files that are dragged into a window are copied, whatever action the drag proposes.

A file manager that proposes to move files removes them when a widget accepts that. Qt's own fields for text accept what
is proposed, and insert the file's address. So they leave files to what is around them, and what takes files answers
with a copy.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

COPY = Qt.DropAction.CopyAction


def has_files(data: QMimeData) -> bool:
    """Whether a drag carries files of this computer."""
    return any(url.isLocalFile() for url in data.urls())


def accept_copy(event: QDropEvent) -> None:
    """Accept what is dragged or dropped as a copy: the source keeps it.

    Qt answers with no other actions than those that the drag offers. Where it offers no copy, the drop is answered with
    no action at all: what was dropped is taken, and the source has nothing to do.
    """
    offers_copy = bool(event.possibleActions() & COPY)
    if offers_copy or event.type() == QEvent.Type.Drop:
        event.setDropAction(COPY if offers_copy else Qt.DropAction.IgnoreAction)
    event.accept()


def refuse_files(root: QWidget) -> None:
    """Let all fields for text in a form refuse files, so that what is around them may take them."""
    fields: list[QWidget] = [*root.findChildren(QLineEdit)]
    fields += [field.viewport() for kind in (QTextEdit, QPlainTextEdit) for field in root.findChildren(kind)]
    refusal = root.findChild(_Refusal) or _Refusal(root)
    for field in fields:
        field.installEventFilter(refusal)


class _Refusal(QObject):
    """Stops drags of files before a field for text gets them."""

    def eventFilter(self, _field: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not has_files(event.mimeData()):
            return False
        event.ignore()
        return True
