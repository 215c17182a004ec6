"""The materials on one board, as a list model.

Only those that are shown are read: the first ones, and more of them where a person scrolls or goes on. The rows of
unread materials are not there yet, because how wide a spine is depends on its material.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.shelf_view import ShelfCard, ShelfResult
from desktop_app.gui.shelf.shelf_model import CARD_ROLE
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.texts.words import kind_name, short_state_text

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
BATCH = 60
"""The number of materials that are read together."""
MOST_BOOKS = 1_000
"""The maximum number of materials on one board; the shelf shows all."""


@dataclass(frozen=True, slots=True)
class BoardBooks:
    """The materials of a subtopic: the result of the query, and the cards that were read, from the first one on.

    `read` is the number of results that were read; one that was removed in the meantime has no card.
    """

    found: ShelfResult
    cards: tuple[ShelfCard, ...]
    read: int

    @property
    def total(self) -> int:
        """The number of materials that the board can show."""
        return min(len(self.found.numbers), MOST_BOOKS) - self.read + len(self.cards)


class BoardModel(QAbstractListModel):
    """The cards of a subtopic, in the shelf's order.

    Signals:
        wanted: more cards should be read (the number of cards from the first one on).
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[ShelfCard, ...] = ()
        self._total: int | None = None
        self._asked = 0

    @property
    def is_empty(self) -> bool:
        """Whether there are no materials; not before that is known."""
        return self._total == 0

    @property
    def is_whole(self) -> bool:
        """Whether all materials are here."""
        return self._total is not None and len(self._cards) >= self._total

    def want(self, count: int = MOST_BOOKS) -> None:
        """Have so many cards read, if there are as many and they are not here or on their way."""
        count = min(count, self._total or 0)
        if count > max(self._asked, len(self._cards)):
            self._asked = count
            self.wanted.emit(count)

    def show_cards(self, cards: Sequence[ShelfCard], total: int | None = None) -> None:
        """Show these cards. If the materials of before are the first ones, views keep their position.

        Args:
            cards: from the first one on.
            total: the number of materials of which these are the first ones; by default all of them are here.
        """
        before, now = [one.item.key for one in self._cards], [one.item.key for one in cards]
        self._total, self._asked = len(cards) if total is None else total, 0
        if not before or now[: len(before)] != before:
            self.beginResetModel()
            self._cards = tuple(cards)
            self.endResetModel()
            return
        self._cards = tuple(cards[: len(before)])
        self.dataChanged.emit(self.index(0), self.index(len(before) - 1))
        if len(now) > len(before):
            self.beginInsertRows(NO_INDEX, len(before), len(now) - 1)
            self._cards = tuple(cards)
            self.endInsertRows()

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
