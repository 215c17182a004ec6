"""The list of materials on the shelf: how it is laid out, and which of its rows are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_app.domain.publication import KeepState
from desktop_app.gui.shelf.cover_delegate import BETWEEN, CoverDelegate, ShelfRowDelegate
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.shelf.shelf_model import BLOCK, ShelfModel

BATCH = 2_000
"""The number of items that are laid out at once; the others follow while the window stays responsive."""
MAX_KEPT_SELECTED = 500
"""The maximum number of items that stay selected when the shelf is read again."""


class ShelfList(QObject):
    """Shows a model's materials in a view, as covers or as rows of text.

    Signals:
        selected: other rows are selected.
    """

    selected = Signal()

    def __init__(self, view: QListView, model: ShelfModel, covers: Covers, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._model = view, model
        self._delegates = (CoverDelegate(covers, view), ShelfRowDelegate(covers, view))
        view.setModel(model)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(BATCH)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.selectionModel().selectionChanged.connect(self._selection_changed)
        covers.ready.connect(self._paint_cover)
        self.lay_out(as_rows=False)

    def lay_out(self, *, as_rows: bool) -> None:
        """Show the materials as rows of text, or as covers side by side."""
        view = self._view
        mode = QListView.ViewMode.ListMode if as_rows else QListView.ViewMode.IconMode
        if view.viewMode() != mode or view.movement() != QListView.Movement.Static:
            view.setViewMode(mode)
            view.setMovement(QListView.Movement.Static)
            view.setResizeMode(QListView.ResizeMode.Adjust)
            view.setSpacing(0 if as_rows else BETWEEN)
        delegate = self._delegates[as_rows]
        if view.itemDelegate() is not delegate:  # a view lays all out and paints it for the same one, too
            view.setItemDelegate(delegate)

    def _paint_cover(self, digest: str) -> None:
        # After `dataChanged`, a view would paint all items.
        for index in self._model.with_cover(digest):
            self._view.update(index)

    def _selection_changed(self, *_ranges: object) -> None:
        self.selected.emit()

    def rows(self) -> tuple[int, int]:
        """The number of selected rows, and the first of them; -1 if there is none.

        Selected ranges are counted, not their rows: all of 100,000 rows may be selected.
        """
        selection = self._view.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sum(one.height() for one in ranges), min((one.top() for one in ranges), default=-1)

    def numbers(self) -> list[int]:
        """The numbers of the selected materials."""
        return self._model.numbers_in(self._view.selectionModel().selection())

    def are_kept(self) -> bool:
        """Whether all selected materials are kept, as far as they are loaded; False for more than a block of them."""
        if self.rows()[0] > BLOCK:
            return False
        cards = [self._model.card(index.row()) for index in self._view.selectionModel().selectedIndexes()]
        return all(card is not None and card.item.state is KeepState.KEPT for card in cards)

    def select_again(self, numbers: Sequence[int]) -> None:
        """Restore the selection after the model was filled again, as far as its materials are still shown."""
        selection = self._view.selectionModel()
        rows = [row for number in numbers[:MAX_KEPT_SELECTED] if (row := self._model.row_of(number)) >= 0]
        for row in rows:
            selection.select(self._model.index(row), selection.SelectionFlag.Select)
        if rows:
            selection.setCurrentIndex(self._model.index(rows[0]), selection.SelectionFlag.NoUpdate)
            self._view.scrollTo(self._model.index(rows[0]))

    def go_to_first(self) -> None:
        """Move the focus to the first material, if there is one."""
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self._view.setCurrentIndex(self._model.index(0))
