"""The materials on one board, as a list model. All of them are in memory, because their number is limited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.shelf.shelf_model import CARD_ROLE
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.texts.words import kind_name, short_state_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class BoardModel(QAbstractListModel):
    """The cards of a subtopic, in the shelf's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ShelfCard, ...] = ()

    def show_cards(self, cards: Sequence[ShelfCard]) -> None:
        """Show these cards. If they are the same materials as before, views keep their position."""
        same = [one.item.key for one in cards] == [one.item.key for one in self._cards]
        if not same:
            self.beginResetModel()
        self._cards = tuple(cards)
        if not same:
            self.endResetModel()
        elif cards:
            self.dataChanged.emit(self.index(0), self.index(len(cards) - 1))

    def card(self, row: int) -> ShelfCard | None:
        """The card of a row, or None if there is no such row."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def rows_with_cover(self, digest: str) -> list[int]:
        """The rows of materials with that cover."""
        return [row for row, card in enumerate(self._cards) if card.item.cover_file == digest]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.card(index.row())
        if card is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spine_text(card)
        return {CARD_ROLE: card, Qt.ItemDataRole.DisplayRole: card.item.publication.title}.get(role)


def spine_text(card: ShelfCard) -> str:
    """The screen reader's text of a material on a board: its title, its kind and its state."""
    publication = card.item.publication
    return listed((publication.title, kind_name(publication.kind), short_state_text(card.item, None)))
