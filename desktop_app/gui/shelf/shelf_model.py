"""The shelf as a list model: all rows are known by number, and only painted rows are read.

Reading is asynchronous: a view paints missing rows as empty, and is notified when they are loaded.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop_app.domain.publication import Key
from desktop_app.domain.shelf_view import ShelfCard, ShelfResult
from desktop_app.gui.texts.words import card_text

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
ARRIVED_ROLE = Qt.ItemDataRole.UserRole + 2
ROLES = (CARD_ROLE, ARRIVED_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
BLOCK = 60
"""The number of rows that are read together."""
MAX_BLOCKS = 60
"""The maximum number of blocks in memory."""
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ShelfModel(QAbstractListModel):
    """The rows of a view of the shelf.

    Signals:
        cards_requested: missing rows were painted (ShelfFound, numbers).
        cards_loaded: requested rows are loaded.
    """

    cards_requested = Signal(ShelfResult, list)
    cards_loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: ShelfResult | None = None
        self._blocks: OrderedDict[int, Mapping[int, ShelfCard]] = OrderedDict()
        self._stale: set[int] = set()
        self._missing: dict[int, None] = {}
        self._asked: set[int] = set()
        self._row_of_block: dict[int, int] = {}
        self._arrived: Mapping[Key, float] = {}
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask)

    @property
    def found(self) -> ShelfResult | None:
        """The query result that is shown."""
        return self._found

    def show_found(self, found: ShelfResult, cards: Sequence[ShelfCard] = ()) -> bool:
        """Show a query result, possibly with its first cards; False if its rows are the same as before.

        In that case views keep their position, and painted rows are read again. Where the cards are the same, too,
        nothing is painted again.
        """
        same = self._found is not None and self._found.numbers == found.numbers
        before = dict(self._blocks)
        if not same:
            self.beginResetModel()
            self._blocks.clear()
        self._found = found
        self._missing, self._asked = {}, set()
        self._stale = set(self._blocks)
        self._take(cards)
        if not same:
            self.endResetModel()
        elif self._stale or before != self._blocks:
            self._repaint(0, len(found.numbers) - 1)
        return not same

    def _take(self, cards: Sequence[ShelfCard]) -> None:
        """Put cards into their blocks: complete blocks, starting with the first row."""
        if self._found is None:
            return
        by_number = {card.number: card for card in cards}
        whole = len(self._found.numbers)
        for block in range(len(by_number) // BLOCK + 1):
            start, end = block * BLOCK, min(whole, (block + 1) * BLOCK)
            here = {row: by_number[n] for row in range(start, end) if (n := self._found.numbers[row]) in by_number}
            if here and len(here) == end - start:
                self._blocks[block] = here
                self._stale.discard(block)

    def take(self, found: ShelfResult, numbers: Sequence[int], cards: Iterable[ShelfCard]) -> None:
        """Store requested cards. Cards for another query result are ignored."""
        if found is not self._found:
            return
        by_number = {card.number: card for card in cards}
        first = self._row_of_block.pop(numbers[0], None) if numbers else None
        if first is None:
            return
        rows = range(first, first + len(numbers))
        self._blocks[first // BLOCK] = {
            row: by_number[n] for row, n in zip(rows, numbers, strict=True) if n in by_number
        }
        self._asked.discard(first // BLOCK)
        self._stale.discard(first // BLOCK)
        while len(self._blocks) > MAX_BLOCKS:
            self._blocks.popitem(last=False)
        self._repaint(rows[0], rows[-1])
        self.cards_loaded.emit()

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def show_arrived(self, arrived: Mapping[Key, float]) -> None:
        """Show the progress of downloads."""
        changed = arrived.keys() | self._arrived.keys()
        self._arrived = arrived
        for row, card in self._loaded():
            if card.item.key in changed:
                self._repaint(row, row)

    def with_cover(self, digest: str) -> list[QModelIndex]:
        """The loaded rows with that cover."""
        return [self.index(row) for row, card in self._loaded() if card.item.cover_file == digest]

    def _loaded(self) -> list[tuple[int, ShelfCard]]:
        return [(row, card) for block in self._blocks.values() for row, card in block.items()]

    def card(self, row: int) -> ShelfCard | None:
        """The card of a row; None if it is not loaded yet, in which case loading starts."""
        block = row // BLOCK
        if block not in self._blocks or block in self._stale:
            self._missing[block] = None
            self._soon.start()
        if block not in self._blocks:
            return None
        self._blocks.move_to_end(block)
        return self._blocks[block].get(row)

    def _ask(self) -> None:
        """Request the rows that were painted last, before rows that were scrolled past."""
        if self._found is None:
            return
        for block in [one for one in reversed(self._missing) if one not in self._asked][:3]:
            start = block * BLOCK
            numbers = list(self._found.numbers[start : start + BLOCK])
            if numbers:
                self._asked.add(block)
                self._row_of_block[numbers[0]] = start
                self.cards_requested.emit(self._found, numbers)
        self._missing = {}

    def numbers_in(self, selection: QItemSelection) -> list[int]:
        """The numbers of selected rows, in the order of the rows."""
        if self._found is None:
            return []
        ranges = sorted((selection.at(n).top(), selection.at(n).bottom()) for n in range(selection.count()))
        return [self._found.numbers[row] for top, bottom in ranges for row in range(top, bottom + 1)]

    def row_of(self, number: int) -> int:
        """The row of a publication, -1 if it is not shown."""
        try:
            return self._found.numbers.index(number) if self._found else -1
        except ValueError:
            return -1

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or self._found is None else len(self._found.numbers)

    def match(
        self,
        start: Index,
        role: int,
        value: object,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """Typing in the list goes to titles, as long as all of them are here: it must not read a whole shelf."""
        if self.rowCount() > BLOCK * len(self._blocks):
            return []
        return super().match(start, role, value, hits, flags)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < self.rowCount() or role not in ROLES:
            return None
        card = self.card(index.row())
        if card is None:
            return self.tr("Loading…") if role == Qt.ItemDataRole.DisplayRole else None
        arrived = self._arrived.get(card.item.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return card_text(card.item, arrived)
        return {CARD_ROLE: card, ARRIVED_ROLE: arrived}.get(role, card.item.publication.title)
