"""The shelf as a list for views, and the filter over it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from desktop_app.domain.publication import KeepState, Kind, ShelfItem
from desktop_app.gui.words import kind_name, state_name

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ShelfModel(QAbstractListModel):
    """What stands on the shelf, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[ShelfItem, ...] = ()

    def show_items(self, items: tuple[ShelfItem, ...]) -> None:
        """Show these; where only states have changed, views keep their place."""
        if [item.key for item in items] == [item.key for item in self._items]:
            self._items = items
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def cover_changed(self, digest: str) -> None:
        """Paint the items with that cover again."""
        for row, item in enumerate(self._items):
            if item.cover_file == digest:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.publication.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            publication = item.publication
            return f"{publication.title}, {kind_name(publication.kind)}, {state_name(item.state)}"
        return None


class ShelfFilter(QSortFilterProxyModel):
    """Shows one subtopic, kind or state; None shows all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subtopic: str | None = None
        self._kind: Kind | None = None
        self._state: KeepState | None = None

    def choose(self, subtopic: str | None, kind: Kind | None, state: KeepState | None) -> None:
        """Change what is shown."""
        self._subtopic, self._kind, self._state = subtopic, kind, state
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        item: ShelfItem = self.sourceModel().index(row, 0, parent).data(ITEM_ROLE)
        return (
            self._subtopic in (None, item.publication.subtopic)
            and self._kind in (None, item.publication.kind)
            and self._state in (None, item.state)
        )
