from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.campaign import Campaign, Layout
from desktop_app.gui.boards.board_view import BoardView
from desktop_app.gui.campaign.subtopic_layouts import LAYOUTS
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.widgets.subtopic_card import SubtopicCard
from tests.gui.boards.books import campaign, no_covers


@pytest.fixture
def covers() -> Iterator[Covers]:
    with no_covers() as made:
        yield made


def shown_as(qtbot: QtBot, covers: Covers, layout: Layout, shown: Campaign) -> QWidget:
    made = LAYOUTS[layout](covers)
    qtbot.addWidget(made)
    made.resize(900, 1200)
    made.show_subtopics(shown, {})
    made.show()
    return made


def test_each_layout_has_a_widget(qtbot: QtBot, covers: Covers) -> None:
    assert set(LAYOUTS) == set(Layout)


def test_a_map_goes_from_step_to_step_and_a_list_from_line_to_line(qtbot: QtBot, covers: Covers) -> None:
    way = shown_as(qtbot, covers, Layout.MAP, campaign())
    steps = way.findChildren(SubtopicCard)
    assert len({card.y() for card in steps}) == 1
    assert [card.x() for card in steps] == sorted(card.x() for card in steps)
    rows = shown_as(qtbot, covers, Layout.LIST, campaign())
    lines = rows.findChildren(SubtopicCard)
    assert len({card.x() for card in lines}) == 1
    assert [card.y() for card in lines] == sorted(card.y() for card in lines)


def test_a_shelf_has_a_board_for_each_subtopic(qtbot: QtBot, covers: Covers) -> None:
    shelf = shown_as(qtbot, covers, Layout.SHELF, campaign())
    boards = shelf.findChildren(BoardView)
    assert [board.accessibleName() for board in boards] == ["Hear", "Decide", "Act"]
