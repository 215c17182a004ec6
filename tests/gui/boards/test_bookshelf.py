from collections.abc import Iterator
from dataclasses import replace

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
from tests.gui.boards.books import book, campaign, first, no_covers, whole
from tests.waiting import PATIENCE_MS

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
    made.show_subtopics(campaign(), {})
    made.show_books(whole(BOOKS))
    made.show()
    qtbot.waitExposed(made, timeout=PATIENCE_MS)
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
    with qtbot.waitSignal(shelf.read, timeout=PATIENCE_MS) as opened:
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
    books = [book("A walk"), book("«L’école» du soir"), book("Велика пʼятниця")]
    shelf.show_books(whole({"act": books}))
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
    shelf.show_books(whole({**BOOKS, "hear": kept}))
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
    shelf.show_books(whole({"hear": many}))
    board: BoardView = shelf.boards[0]
    board.choose(999)
    board.viewport().grab()
    assert board.viewport().rect().intersects(board.visualRect(board.currentIndex()))
    assert 0 < len(asked) < 100


MANY = [book(f"Book {number}") for number in range(400)] + [book("Zebra")]


@pytest.fixture
def asked(shelf: Bookshelf) -> Iterator[list[tuple[str, int]]]:
    """What a long board asks for, which is given at once; the others are empty."""
    found: list[tuple[str, int]] = []

    def give(subtopic: str, count: int) -> None:
        found.append((subtopic, count))
        shelf.show_books({subtopic: first(MANY, count)})

    shelf.wanted.connect(give, Qt.ConnectionType.QueuedConnection)
    shelf.show_books({"hear": first(MANY, 60), "decide": first([], 60), "act": first([], 60)})
    yield found
    shelf.wanted.disconnect(give)


def test_only_the_materials_that_are_shown_are_asked_for(
    qtbot: QtBot, shelf: Bookshelf, asked: list[tuple[str, int]]
) -> None:
    board = shelf.boards[0]
    qtbot.wait(50)
    assert asked == []
    assert board.books.rowCount() == 60
    board.horizontalScrollBar().setValue(board.horizontalScrollBar().maximum())
    qtbot.waitUntil(lambda: board.books.rowCount() == 120, timeout=PATIENCE_MS)
    qtbot.wait(50)
    assert asked == [("hear", 120)]


def test_a_wide_board_is_filled(qtbot: QtBot, shelf: Bookshelf, asked: list[tuple[str, int]]) -> None:
    shelf.resize(6_000, 1_100)
    board = shelf.boards[0]
    qtbot.waitUntil(
        lambda: board.horizontalScrollBar().maximum() > board.horizontalScrollBar().pageStep(), timeout=PATIENCE_MS
    )
    assert 120 < board.books.rowCount() < 400
    assert asked


def test_the_key_end_goes_to_the_last_of_all(qtbot: QtBot, shelf: Bookshelf, asked: list[tuple[str, int]]) -> None:
    shelf.boards[0].choose(3)
    QTest.keyClick(shelf.boards[0], Qt.Key.Key_End)
    qtbot.waitUntil(lambda: chosen(shelf) == "Zebra", timeout=PATIENCE_MS)
    assert asked == [("hear", len(MANY))]


def test_typing_finds_a_title_that_was_not_read_yet(
    qtbot: QtBot, shelf: Bookshelf, asked: list[tuple[str, int]]
) -> None:
    shelf.boards[0].choose(3)
    QTest.keyClicks(shelf.boards[0], "z")
    qtbot.waitUntil(lambda: chosen(shelf) == "Zebra", timeout=PATIENCE_MS)
    assert len(asked) == 1


def test_reading_more_and_again_keeps_the_focus(qtbot: QtBot, shelf: Bookshelf, asked: list[tuple[str, int]]) -> None:
    shelf.boards[0].choose(30)
    shelf.show_books({"hear": first(MANY, 180)})
    assert chosen(shelf) == "Book 30"
    assert shelf.boards[0].books.rowCount() == 180
    shelf.show_books({"hear": first(MANY, 180)})
    assert chosen(shelf) == "Book 30"


def test_a_material_that_was_removed_in_the_meantime_is_not_waited_for(shelf: Bookshelf) -> None:
    given = first(MANY[:70], 70)
    shelf.show_books({"hear": replace(given, cards=given.cards[:60])})
    assert shelf.boards[0].books.is_whole


def test_a_board_says_that_it_is_empty_only_when_that_is_known(qtbot: QtBot, covers: Covers) -> None:
    made = Bookshelf(covers)
    qtbot.addWidget(made)
    made.show_subtopics(campaign(), {})
    assert not made.boards[0].books.is_empty
    made.show_books({"hear": first([], 60)})
    assert made.boards[0].books.is_empty
