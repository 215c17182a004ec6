"""The bookshelf of a campaign: one board below the other, each with the heading of its subtopic."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QElapsedTimer, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.campaign import Campaign, Subtopic
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.search_words import words_of
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.boards.board_model import BoardBooks
from desktop_app.gui.boards.board_view import BoardView
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.shelf.shelf_model import CARD_ROLE
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.gui.widgets.subtopic_card import CountsLabel, SubtopicCounts, see_button
from desktop_app.gui.widgets.subtopic_mark import SubtopicMark

MARK = 22


class Bookshelf(QWidget):
    """The boards of a campaign's subtopics.

    Signals:
        opened: the person wants to see all materials of a subtopic (id).
        read: the person opens a material (ShelfItem).
        wanted: more materials of a subtopic should be read (id, the number of materials from the first one on).
    """

    opened = Signal(str)
    read = Signal(ShelfItem)
    wanted = Signal(str, int)

    def __init__(self, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._covers = covers
        self._subtopics: tuple[Subtopic, ...] = ()
        self.boards: list[BoardView] = []
        self._counts: list[CountsLabel] = []
        self._typed, self._since_typed = "", QElapsedTimer()
        self._sought: int | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_subtopics(self, campaign: Campaign, tallies: Mapping[str, SubtopicCounts]) -> None:
        """Show a campaign's subtopics with their counts. Boards that are there stay as they are."""
        if campaign.subtopics != self._subtopics:
            self._build(campaign.subtopics)
        for subtopic, counts in zip(campaign.subtopics, self._counts, strict=True):
            counts.show_counts(tallies.get(subtopic.id, SubtopicCounts()))

    def show_books(self, books: Mapping[str, BoardBooks]) -> None:
        """Show the materials of subtopics. Boards keep the focus and their position."""
        for subtopic, board in zip(self._subtopics, self.boards, strict=True):
            if found := books.get(subtopic.id):
                board.books.show_cards(found.cards, found.total)
        if self._sought is not None and self._is_whole():
            place, self._sought = self._sought, None
            self._go_to_typed(place)

    def _is_whole(self) -> bool:
        return all(board.books.is_whole for board in self.boards)

    def _build(self, subtopics: tuple[Subtopic, ...]) -> None:
        clear_layout(self._layout)
        self._subtopics, self.boards, self._counts = subtopics, [], []
        for number, subtopic in enumerate(subtopics):
            board = BoardView(subtopic, self._covers)
            board.left.connect(lambda step, x, place=number: self._go(place, step, x))
            board.typed.connect(lambda text, place=number: self._find(place, text))
            board.activated.connect(self._open)
            board.books.wanted.connect(lambda count, name=subtopic.id: self.wanted.emit(name, count))
            self.boards.append(board)
            self._layout.addWidget(self._heading(subtopic))
            self._layout.addWidget(board)

    def _heading(self, subtopic: Subtopic) -> QWidget:
        heading = QWidget()
        counts = CountsLabel()
        counts.setWordWrap(True)
        counts.setProperty("role", "soft")
        self._counts.append(counts)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(subtopic.title, "strong"))
        words.addWidget(plain_label(subtopic.summary, "soft"))
        words.addWidget(counts)
        see = see_button(subtopic)
        see.clicked.connect(lambda: self.opened.emit(subtopic.id))
        row = QHBoxLayout(heading)
        row.setContentsMargins(0, 18, 0, 8)
        row.setSpacing(10)
        row.addWidget(SubtopicMark(subtopic, MARK), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(see)
        return heading

    def _open(self, index: QModelIndex) -> None:
        card: ShelfCard | None = index.data(CARD_ROLE)
        if card is not None:
            self.read.emit(card.item)

    def _go(self, place: int, step: int, x: int) -> None:
        """Go to the next board above or below that has books."""
        way = self.boards[place + 1 :] if step > 0 else self.boards[:place][::-1]
        board = next((one for one in way if one.books.rowCount()), None)
        if board is not None:
            board.choose_at(x)

    def _find(self, place: int, text: str) -> None:
        """Go to the next title that begins with what was typed, or has a word that does, on any board."""
        pause = QApplication.keyboardInputInterval()
        again = self._since_typed.isValid() and self._since_typed.elapsed() < pause
        self._typed = self._typed + text if again else text
        self._since_typed.restart()
        if self._is_whole():
            self._go_to_typed(place)
            return
        self._sought = place  # the title may be that of a material that was not read yet
        for board in self.boards:
            board.books.want()

    def _go_to_typed(self, place: int) -> None:
        typed = " ".join(words_of(self._typed, last_alone=False))
        if not typed:
            return
        places = list(self._from(place, after=len(self._typed) == 1))
        titles = [
            (found, f" {' '.join(words_of(card.item.publication.title))}")
            for found in places
            if (card := self._card(*found))
        ]
        first = next((found for found, title in titles if title.startswith(f" {typed}")), None)
        chosen = first or next((found for found, title in titles if f" {typed}" in title), None)
        if chosen is not None:
            self.boards[chosen[0]].choose(chosen[1])

    def _card(self, place: int, row: int) -> ShelfCard | None:
        return self.boards[place].books.card(row)

    def _from(self, place: int, *, after: bool) -> Iterator[tuple[int, int]]:
        """All books as board and row, from the current one of a board, or the one after it, and around."""
        every = [(at, row) for at, board in enumerate(self.boards) for row in range(board.books.rowCount())]
        here = (place, self.boards[place].currentIndex().row())
        start = every.index(here) + after if here in every else 0
        yield from every[start:]
        yield from every[:start]
