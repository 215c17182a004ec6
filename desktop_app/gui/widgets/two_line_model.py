"""A list model with two text lines and a value in each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.text_search import marked_snippet, without_marks
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
THING_ROLE = Qt.ItemDataRole.UserRole + 1


class TwoLineModel(QAbstractListModel):
    """Shows rows of (first line, second line, value)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, str, object]] = ()

    def show_rows(self, rows: Sequence[tuple[str, str, object]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = [(marked_snippet(first), marked_snippet(second), thing) for first, second, thing in rows]
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        first, second, thing = self._rows[index.row()]
        told = ". ".join(without_marks(part) for part in (first, second) if part)
        shown: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: first,
            SECOND_LINE_ROLE: second,
            THING_ROLE: thing,
            Qt.ItemDataRole.AccessibleTextRole: told,
            Qt.ItemDataRole.ToolTipRole: plain_tip(told),
        }
        return shown.get(role)
