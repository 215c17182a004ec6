"""The entries that a portfolio can have, with a check box each; thousands are shown at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.revision import RecordId
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE

RECORD_ROLE, REFLECTION_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that can be included in the portfolio."""

    record: RecordId
    title: str
    about: str
    is_reflection: bool


class EntriesModel(QAbstractListModel):
    """The candidates, without the texts of those that are not painted.

    Signals:
        turned: the check box of an entry was turned (its row, whether it is chosen now).
    """

    turned = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Candidate] = ()
        self._left_out: set[RecordId] = set()

    def show(self, found: Sequence[Candidate], left_out: AbstractSet[RecordId]) -> None:
        """Show these candidates, without a check mark where they are left out."""
        self.beginResetModel()
        self._rows, self._left_out = found, {*left_out}
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        told: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: shown_line(row.title),
            Qt.ItemDataRole.CheckStateRole: lambda: self._state(row.record),
            SECOND_LINE_ROLE: lambda: row.about,
            RECORD_ROLE: lambda: row.record,
            REFLECTION_ROLE: lambda: row.is_reflection,
        }
        return told[role]() if role in told else None

    def _state(self, record: RecordId) -> Qt.CheckState:
        return Qt.CheckState.Unchecked if record in self._left_out else Qt.CheckState.Checked

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not 0 <= index.row() < len(self._rows):
            return False
        record, chosen = self._rows[index.row()].record, Qt.CheckState(value) == Qt.CheckState.Checked
        if chosen:
            self._left_out.discard(record)
        else:
            self._left_out.add(record)
        self.dataChanged.emit(index, index, [role])
        self.turned.emit(index.row(), chosen)
        return True

    def turn(self, row: int) -> None:
        """Turn the check box of an entry."""
        index = self.index(row, 0)
        chosen = self._state(self._rows[row].record) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if chosen else Qt.CheckState.Checked
        self.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
