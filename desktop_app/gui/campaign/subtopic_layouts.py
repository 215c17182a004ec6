"""The registry of the layouts in which a campaign page shows the subtopics."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.campaign import Campaign, Layout
from desktop_app.domain.publication import ShelfItem
from desktop_app.gui.boards.bookshelf import Bookshelf
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.subtopic_card import SubtopicCard, SubtopicCounts


class SubtopicCards(QWidget):
    """The subtopics as cards, below each other or as the steps of a sequence.

    Signals:
        opened: the person wants to see all materials of a subtopic (id).
        read: never emitted; cards show no materials.
    """

    opened = Signal(str)
    read = Signal(ShelfItem)

    def __init__(self, *, in_steps: bool) -> None:
        super().__init__()
        self._in_steps = in_steps
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)

    def show_subtopics(self, campaign: Campaign, tallies: Mapping[str, SubtopicCounts]) -> None:
        """Show the subtopics with their counts."""
        clear_layout(self._grid)
        for number, subtopic in enumerate(campaign.subtopics):
            step = number + 1 if self._in_steps else 0
            card = SubtopicCard(subtopic, tallies.get(subtopic.id, SubtopicCounts()), step)
            card.opened.connect(self.opened)
            self._grid.addWidget(card, *((0, number) if self._in_steps else (number, 0)))


LAYOUTS: Mapping[Layout, Callable[[Covers], Bookshelf | SubtopicCards]] = {
    Layout.SHELF: Bookshelf,
    Layout.MAP: lambda _covers: SubtopicCards(in_steps=True),
    Layout.LIST: lambda _covers: SubtopicCards(in_steps=False),
}
"""How to make the widget of each layout."""
