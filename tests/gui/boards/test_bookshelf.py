from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import KeepState, MaterialKind
from desktop_app.gui.boards.board_view import BoardView, front_text
from desktop_app.gui.boards.bookshelf import Bookshelf
from desktop_app.gui.boards.spine_delegate import draw_sticker
from desktop_app.gui.boards.spine_look import book_size, cover_colour, spine_colours, sticker_side, title_on
from desktop_app.gui.shelf.covers import Covers
from desktop_app.gui.theme.palette import contrast
from tests.gui.boards.books import book, campaign, no_covers

BOOKS = {
    "hear": [book("A walk"), book("Élan of voices"), book("Quiet corner", MaterialKind.COMMUNITY, KeepState.KEPT)],
    "decide": [],
    "act": [book("Act one", MaterialKind.ACTIVITY), book("A poster", MaterialKind.INSPIRATION), book("Zeal, a letter")],
}


@pytest.fixture
def covers() -> Iterator[Covers]:
    with no_covers() as made:
        yield made


@pytest.fixture
def shelf(qtbot: QtBot, covers: Covers) -> Bookshelf:
    made = Bookshelf(covers)
    qtbot.addWidget(made)
    made.resize(900, 1100)
    made.show_subtopics(campaign(), {}, BOOKS)
    made.show()
    qtbot.waitExposed(made)
    return made


def chosen(shelf: Bookshelf) -> str:
    """The title of the book with the focus."""
    board = next(one for one in shelf.boards if one.hasFocus())
    return str(board.currentIndex().data())


def press(shelf: Bookshelf, *keys: Qt.Key) -> str:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    return chosen(shelf)


def test_arrows_go_along_a_board_and_from_board_to_board_past_empty_ones(shelf: Bookshelf) -> None:
    shelf.boards[0].choose(0)
    assert press(shelf, Qt.Key.Key_Right) == "Élan of voices"
    assert press(shelf, Qt.Key.Key_Left) == "A walk"
    assert press(shelf, Qt.Key.Key_Down) == "Act one"
    assert press(shelf, Qt.Key.Key_End) == "Zeal, a letter"
    assert press(shelf, Qt.Key.Key_Down) == "Zeal, a letter"
    assert press(shelf, Qt.Key.Key_Up) == "Quiet corner"
    assert press(shelf, Qt.Key.Key_Up) == "Quiet corner"


def test_from_right_to_left_the_first_book_stands_at_the_right_and_the_left_arrow_goes_on(shelf: Bookshelf) -> None:
    board = shelf.boards[0]
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    places = [board.visualRect(board.books.index(row)).x() for row in range(3)]
    assert places == sorted(places, reverse=True)
    board.choose(0)
    assert press(shelf, Qt.Key.Key_Left) == "Élan of voices"


def test_enter_opens_the_book(qtbot: QtBot, shelf: Bookshelf) -> None:
    shelf.boards[2].choose(1)
    with qtbot.waitSignal(shelf.read) as opened:
        QTest.keyClick(shelf.boards[2], Qt.Key.Key_Return)
    assert opened.args[0].publication.title == "A poster"


def test_typing_finds_a_title_on_any_board_and_the_same_letter_goes_on(qtbot: QtBot, shelf: Bookshelf) -> None:
    QApplication.setKeyboardInputInterval(10_000)
    shelf.boards[0].choose(0)
    QTest.keyClicks(shelf.boards[0], "elan")
    assert chosen(shelf) == "Élan of voices"
    QApplication.setKeyboardInputInterval(0)
    QTest.keyClicks(shelf.boards[0], "z")
    assert chosen(shelf) == "Zeal, a letter"
    assert [press(shelf, Qt.Key.Key_A) for _ in range(4)] == ["A walk", "Act one", "A poster", "A walk"]
    QTest.keyClicks(shelf.boards[0], "x")
    assert chosen(shelf) == "A walk"
    QApplication.setKeyboardInputInterval(400)


@pytest.mark.parametrize(("typed", "title"), [("ecole", "«L’école» du soir"), ("п'ят", "Велика пʼятниця")])
def test_typing_finds_a_word_behind_a_sign_and_with_another_apostrophe(
    shelf: Bookshelf, typed: str, title: str
) -> None:
    shelf.show_subtopics(campaign(), {}, {"act": [book("A walk"), book("«L’école» du soir"), book("Велика пʼятниця")]})
    board = next(one for one in shelf.boards if one.books.rowCount())
    board.setFocus()
    board.choose(0)
    board.keyboardSearch(typed)
    assert chosen(shelf) == title


def test_a_screen_reader_hears_a_list_for_each_subtopic_with_title_kind_and_state(shelf: Bookshelf) -> None:
    heard = QAccessible.queryAccessibleInterface(shelf.boards[0])
    assert heard.role() == QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "Hear"
    items = [heard.child(row) for row in range(heard.childCount())]
    assert {one.role() for one in items} == {QAccessible.Role.ListItem}
    assert [one.text(QAccessible.Text.Name) for one in items] == [
        "A walk, Article, Not kept yet",
        "Élan of voices, Article, Not kept yet",
        "Quiet corner, From the community, On this computer",
    ]


def test_the_book_with_the_focus_or_under_the_mouse_comes_forward_and_is_named(shelf: Bookshelf) -> None:
    board = shelf.boards[0]
    assert board.forward() == -1
    board.choose(2)
    assert board.forward() == 2
    QTest.mouseMove(board.viewport(), board.visualRect(board.books.index(0)).center())
    assert board.forward() == 0
    QTest.mouseMove(shelf, QPoint(1, 1))
    assert board.forward() == 2
    assert board.viewport().rect().contains(board.cover_place(2))
    assert front_text(BOOKS["hear"][2]) == "Quiet corner · From the community · 10 min · EN · On this computer"


def test_a_board_that_is_read_again_keeps_the_focus_on_its_book(shelf: Bookshelf) -> None:
    shelf.boards[0].choose(1)
    kept = [book("A walk"), book("Élan of voices", state=KeepState.KEPT), book("Quiet corner", MaterialKind.COMMUNITY)]
    shelf.show_subtopics(campaign(), {}, {**BOOKS, "hear": kept})
    assert chosen(shelf) == "Élan of voices"
    assert "On this computer" in shelf.boards[0].currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def grey(state: KeepState) -> bytes:
    image = QImage(sticker_side(), sticker_side(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sticker(painter, image.rect().center().toPointF(), state)
    painter.end()
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).bits())


def test_the_states_differ_without_their_colours() -> None:
    assert len({grey(state) for state in KeepState}) == len(KeepState)


@pytest.mark.parametrize("base", ["#000000", "#767676", "#808080", "#ffffff", "#b4472d", "#27708a", "#f0e040"])
def test_a_title_can_be_read_on_a_spine_of_each_colour(base: str) -> None:
    look = spine_colours(base)
    assert contrast(look.ink, look.fill) >= 4.5


def test_a_spine_has_the_most_vivid_colour_of_the_edge_of_its_cover() -> None:
    cover = QImage(60, 84, QImage.Format.Format_RGB32)
    cover.fill(Qt.GlobalColor.white)
    assert cover_colour(cover, "#123456") == "#123456"
    painter = QPainter(cover)
    painter.fillRect(0, 0, 60, 40, Qt.GlobalColor.darkRed)
    painter.fillRect(30, 0, 30, 84, Qt.GlobalColor.green)
    painter.end()
    assert cover_colour(cover, "#123456") == "#800000"


def test_a_title_is_written_whole_if_there_is_room_and_elided_at_its_end_otherwise() -> None:
    metrics = QFontMetrics(QApplication.font())
    whole = book("For everybody, not for most and some").item.publication
    assert " ".join(title_on(whole, metrics)) == whole.title
    endless = book("word " * 60).item.publication
    lines = title_on(endless, metrics)
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert not any("…" in line for line in lines[:-1])
    assert book_size(endless, metrics).width() > book_size(whole, metrics).width()


def test_of_a_thousand_books_only_those_that_are_seen_ask_for_their_covers(
    qtbot: QtBot, shelf: Bookshelf, covers: Covers, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[str | None] = set()
    monkeypatch.setattr(covers, "pixmap", asked.add)
    many = [book(f"Title {number}", cover=sha256(str(number).encode())) for number in range(1_000)]
    shelf.show_subtopics(campaign(), {}, {"hear": many})
    board: BoardView = shelf.boards[0]
    board.choose(999)
    board.viewport().grab()
    assert board.viewport().rect().intersects(board.visualRect(board.currentIndex()))
    assert 0 < len(asked) < 100
