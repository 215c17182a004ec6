"""HTML and EPUB in the reader: shut in, placed, dressed, and back after a crash."""

import json
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from pytestqt.qtbot import QtBot

from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.web_reader import MAX_CRASHES, MAX_LOADING, WORLD, WebReader
from desktop_app.gui.theme.pages import SHADES, PageTheme
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.flat_text import flat_text
from desktop_app.reading.page_repair import parse_page
from desktop_app.services.reading.material import OpenBook
from desktop_app.services.shelf.shelf import OpenedFile
from tests.epubs import page
from tests.faults import Answer, faulty_server
from tests.gui.conftest import PATIENCE, answer, shown_text
from tests.reading.test_hostile import BOMB, OUTSIDE

HOSTILE = """<html><head><title>quiet</title><script>document.title = "script ran"</script>
<link rel="stylesheet" href="{away}/style"/><meta http-equiv="refresh" content="0;url={away}/refresh"/></head>
<body onload="document.title = 'event ran'"><img src="{away}/image"/><img src="inside.svg"/>
<iframe src="{away}/frame"></iframe><iframe src="file:///etc/passwd"></iframe>
<object data="{away}/object"></object><audio src="{away}/audio" autoplay="autoplay"></audio></body></html>"""

KEY_PATIENCE = 5_000
"""Milliseconds in which a page has moved after a key that it has taken."""


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[WebReader]:
    made = WebReader()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    yield made
    made.close()
    made.dispose()


def test_a_hostile_page_runs_nothing_and_reaches_nothing(qtbot: QtBot, reader: WebReader) -> None:
    asked: list[str] = []
    with faulty_server() as server:
        for name in ("style", "refresh", "image", "frame", "object", "audio"):
            server.answers[f"/{name}"] = Answer(b"got out")
        page = HOSTILE.format(away=server.address).encode()

        def serve(path: str) -> tuple[bytes, str] | None:
            asked.append(path)
            inside = (b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>', "image/svg+xml")
            return {"index.html": (page, "text/html"), "inside.svg": inside}.get(path)

        with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
            reader.open(serve, "index.html")
        qtbot.waitUntil(lambda: "inside.svg" in asked, timeout=PATIENCE)
        assert reader.page.title() == "quiet"
        assert server.asked == []
    assert set(asked) == {"index.html", "inside.svg"}


def test_a_damaged_picture_leaves_its_page_readable(qtbot: QtBot, reader: WebReader) -> None:
    asked: list[str] = []

    def serve(path: str) -> tuple[bytes, str]:
        asked.append(path)
        if path == "index.html":
            return b'<html><head><title>readable</title></head><body><img src="torn.png"/></body></html>', "text/html"
        raise ReadingError(ReadingCode.EPUB_NOT_WHOLE, path)

    with qtbot.waitSignal(reader.shown, timeout=PATIENCE, check_params_cb=bool):
        reader.open(serve, "index.html")
    assert asked == ["index.html", "torn.png"]
    assert reader.page.title() == "readable"


def load(qtbot: QtBot, reader: WebReader, pages: Mapping[str, str], *, fixed: bool = False) -> None:
    """Show pages, beginning with the first."""
    made = {name: (text.encode(), "application/xhtml+xml") for name, text in pages.items()}
    with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
        reader.open(made.get, next(iter(pages)), tuple(pages), fixed=fixed)


def test_places_in_a_page_are_the_same_in_the_window_and_in_the_index(qtbot: QtBot, reader: WebReader) -> None:
    body = (
        "<h1>A  head</h1><p>With <b>bold</b> and \U0001d400 mathematical <i> letters</i>,<br/>a break,<!-- x --> end"
        ".</p>"
        "<script>no()</script><table><tr><td>cell</td><td>other</td></tr></table> tail \u05d0\u05d1 \u0645\u0639"
    )
    load(qtbot, reader, {"a.xhtml": page(body)})
    text = shown_text(qtbot, reader)
    assert text == flat_text(parse_page(page(body).encode(), "application/xhtml+xml", "a"))
    start = text.index("mathematical")
    reader.go("a.xhtml", (start, start + 12))
    qtbot.waitUntil(lambda: reader.page.selectedText() == "mathematical", timeout=PATIENCE)
    assert answer(qtbot, reader.ask_selection) == (start, start + 12)


def test_places_in_long_texts_are_the_same_in_the_window_and_in_the_index(qtbot: QtBot, reader: WebReader) -> None:
    emoji, spaces = "\U0001f600" * 3_000, f"x{' ' * 9_000}y"
    body = f"<p> a{emoji} target one</p> <p>{'w ' * 5_000}<i> </i>{spaces} target two</p><p>\U0001f600 target three</p>"
    load(qtbot, reader, {"a.xhtml": page(body)})
    text = shown_text(qtbot, reader)
    assert text == flat_text(parse_page(page(body).encode(), "application/xhtml+xml", "a"))
    for words in ("target one", "x y target two", "target three"):
        start = text.index(words)
        reader.go("a.xhtml", (start, start + len(words)))
        assert answer(qtbot, reader.ask_selection) == (start, start + len(words))
        assert " ".join(reader.page.selectedText().split()) == words
    reader.go("a.xhtml", (0, 1))
    last = text.rindex("\n") + 1
    taken = [answer(qtbot, partial(reader.select_paragraph, 1)) for _ in range(2)]
    assert taken == [(text.index("w w"), last - 1), (last, len(text))]


def test_paragraphs_are_selected_one_after_the_other(qtbot: QtBot, reader: WebReader) -> None:
    load(qtbot, reader, {"a.xhtml": page("<h1>One</h1><p>Two words</p><p>Three</p>")})
    taken = [answer(qtbot, partial(reader.select_paragraph, step)) for step in (1, 1, 1, 1, -1)]
    assert taken == [(0, 3), (4, 13), (14, 19), None, (4, 13)]
    reader.deselect()
    assert answer(qtbot, reader.ask_selection) is None
    assert answer(qtbot, partial(reader.select_paragraph, 1)) == (14, 19)


def test_pages_are_turned_in_their_order_and_not_past_the_ends(qtbot: QtBot, reader: WebReader) -> None:
    load(qtbot, reader, {"a.xhtml": page("first"), "b.xhtml": page("second")})
    assert reader.progress == (1, 2)
    assert not reader.turn(-1)
    with qtbot.waitSignal(reader.entry_shown, timeout=PATIENCE):
        assert reader.turn(1)
    assert shown_text(qtbot, reader) == "second"
    assert not reader.turn(1)


def test_the_end_of_a_page_is_turned_by_the_keys_that_scroll(qtbot: QtBot, reader: WebReader) -> None:
    load(qtbot, reader, {"a.xhtml": page("first"), "b.xhtml": page("second")})
    with qtbot.waitSignal(reader.entry_shown, timeout=PATIENCE):
        qtbot.keyClick(reader.view.focusProxy() or reader.view, Qt.Key.Key_PageDown)
    assert reader.entry == "b.xhtml"


def scroll_to_the_end(qtbot: QtBot, reader: WebReader, key: Qt.Key) -> None:
    """Press a key until the page is at its end: one that has just been loaded may not take the first one."""
    for _ in range(int(PATIENCE / KEY_PATIENCE)):
        qtbot.keyClick(reader.view.focusProxy() or reader.view, key)
        try:
            qtbot.waitUntil(lambda: answer(qtbot, partial(asked, reader, "atEnd")), timeout=KEY_PATIENCE)
        except qtbot.TimeoutError:
            continue
        return


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Space])
def test_a_key_that_scrolls_to_the_end_does_not_turn_the_page_yet(qtbot: QtBot, reader: WebReader, key: Qt.Key) -> None:
    tall = f"<div style='height:{int(reader.height() * 1.4)}px'>first</div>"
    load(qtbot, reader, {"a.xhtml": page(tall), "b.xhtml": page("second")})
    target = reader.view.focusProxy() or reader.view
    scroll_to_the_end(qtbot, reader, key)
    assert reader.entry == "a.xhtml"
    with qtbot.waitSignal(reader.entry_shown, timeout=PATIENCE):
        qtbot.keyClick(target, key)
    assert reader.entry == "b.xhtml"


def asked(reader: WebReader, function: str, then: Callable[[object], None]) -> None:
    """Ask the page's script."""
    reader._call(function, then=then)


@pytest.mark.parametrize("theme", [PageTheme.SEPIA, PageTheme.DARK, PageTheme.CONTRAST])
def test_a_look_is_on_the_page_and_readable(qtbot: QtBot, reader: WebReader, theme: PageTheme) -> None:
    load(qtbot, reader, {"a.xhtml": page("<p style='color:#ccc;background:#eee'>text</p>")})
    reader.use_look(ReaderAppearance(theme, 1.5, 2.0))
    told = (
        "JSON.stringify([getComputedStyle(document.querySelector('p')).color,"
        "getComputedStyle(document.documentElement).backgroundColor, devicePixelRatio])"
    )
    found: list[str] = []
    qtbot.waitUntil(
        lambda: reader.page.runJavaScript(told, WORLD, found.append) or "1.5" in str(found), timeout=PATIENCE
    )
    ink, paper, _ratio = json.loads(found[-1])
    shades = SHADES[theme]
    assert (colour_of(ink), colour_of(paper)) == (shades.ink, shades.paper)


def colour_of(css: str) -> str:
    return QColor(*(int(one) for one in css.removeprefix("rgb(").removesuffix(")").split(","))).name()


def test_a_page_of_fixed_layout_fits_the_window(qtbot: QtBot, reader: WebReader) -> None:
    head = '<meta name="viewport" content="width=1200, height=1600"/>'
    load(qtbot, reader, {"a.xhtml": page("<p>drawn</p>", head)}, fixed=True)
    qtbot.waitUntil(lambda: reader._size == (1200, 1600), timeout=PATIENCE)
    assert reader.view.zoomFactor() == pytest.approx(max(0.25, min(400 / 1200, 300 / 1600)), rel=0.05)


def test_pictures_of_one_material_are_not_shown_in_another(qtbot: QtBot, reader: WebReader) -> None:
    asked: list[str] = []

    def serve(colour: str, path: str) -> tuple[bytes, str] | None:
        asked.append(f"{colour} {path}")
        picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect fill="{colour}"/></svg>'
        return {
            "a.xhtml": (page('<img src="cover.svg" alt=""/>').encode(), "application/xhtml+xml"),
            "cover.svg": (picture.encode(), "image/svg+xml"),
        }.get(path)

    for colour in ("red", "blue"):
        with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
            reader.open(partial(serve, colour), "a.xhtml", ("a.xhtml",))
    qtbot.waitUntil(lambda: "blue cover.svg" in asked, timeout=PATIENCE)


def test_a_part_that_cannot_be_read_says_so_in_its_place(qtbot: QtBot, reader: WebReader) -> None:
    def serve(_path: str) -> tuple[bytes, str]:
        raise ReadingError(ReadingCode.BOOK_PART_TOO_LARGE, "b.epub")

    with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
        reader.open(serve, "a.xhtml", ("a.xhtml",))
    assert shown_text(qtbot, reader) == "Part of this book is too large to open\nOpen it with another reader."


@pytest.mark.parametrize("bomb", [BOMB, OUTSIDE], ids=["entity bomb", "file outside"])
def test_a_page_with_hostile_entities_does_no_harm(qtbot: QtBot, reader: WebReader, bomb: str) -> None:
    load(qtbot, reader, {"a.xhtml": bomb})
    text = shown_text(qtbot, reader)
    assert len(text) < 100_000
    assert "root:" not in text


def asked_again(reader: WebReader, answers: list[str]) -> bool:
    reader.ask_text(answers.append)
    return "still here" in answers


def test_a_crash_of_the_process_that_shows_pages_is_survived(qtbot: QtBot, reader: WebReader) -> None:
    load(qtbot, reader, {"a.xhtml": page("still here")})
    told: list[str] = []
    reader.message_posted.connect(told.append)
    for _ in range(MAX_CRASHES):
        with qtbot.waitSignal(reader.message_posted, timeout=PATIENCE):
            os.kill(reader.page.renderProcessPid(), signal.SIGKILL)
        # What a page that has broken down is asked is never answered.
        answers: list[str] = []
        qtbot.waitUntil(partial(asked_again, reader, answers), timeout=PATIENCE)
    assert told == ["This page crashed and was reloaded. Nothing was lost."] * MAX_CRASHES
    os.kill(reader.page.renderProcessPid(), signal.SIGKILL)
    qtbot.waitUntil(lambda: len(told) == MAX_CRASHES + 1, timeout=PATIENCE)
    assert "crashes each time" in told[-1]


def test_a_page_that_takes_too_long_is_given_up_and_the_next_one_is_shown(qtbot: QtBot, reader: WebReader) -> None:
    told: list[str] = []
    reader.message_posted.connect(told.append)
    reader._loading.setInterval(500)
    slow = page("<i>x</i>" * 300_000)  # 15 seconds
    parts = {"slow.xhtml": slow, "next.xhtml": page("still here")}
    with qtbot.waitSignal(reader.shown, timeout=PATIENCE, check_params_cb=lambda ok: not ok):
        reader.open(lambda path: (parts[path].encode(), "application/xhtml+xml"), "slow.xhtml", list(parts))
    reader._loading.setInterval(MAX_LOADING)
    with qtbot.waitSignal(reader.entry_shown, timeout=30_000, check_params_cb=lambda entry: entry == "next.xhtml"):
        reader.go("next.xhtml")
    assert shown_text(qtbot, reader) == "still here"
    assert told == ["This page can’t be shown: it takes too long. Go to another part."]


def test_a_link_for_a_window_of_its_own_stays_in_this_one(qtbot: QtBot, reader: WebReader) -> None:
    load(qtbot, reader, {"a.xhtml": page('<a target="_blank" href="b.xhtml">on</a>'), "b.xhtml": page("second")})
    with qtbot.waitSignal(reader.entry_shown, timeout=PATIENCE, check_params_cb=lambda entry: entry == "b.xhtml"):
        reader.page.runJavaScript("document.querySelector('a').click()", WORLD)


@pytest.mark.parametrize(("right_to_left", "key"), [(False, Qt.Key.Key_Right), (True, Qt.Key.Key_Left)])
def test_pages_of_fixed_layout_are_turned_in_their_own_direction(
    qtbot: QtBot, reader: WebReader, tmp_path: Path, right_to_left: bool, key: Qt.Key
) -> None:
    pages = {name: (page(name).encode(), "application/xhtml+xml") for name in ("a.xhtml", "b.xhtml")}
    file = OpenedFile(tmp_path, "application/epub+zip", "Drawn", "en", "")
    book = OpenBook(file, pages.get, "a.xhtml", (), lambda: None, tuple(pages), True, right_to_left)
    with qtbot.waitSignal(reader.shown, timeout=PATIENCE):
        reader.show_book(book)
    target = reader.view.focusProxy() or reader.view
    # With another key held, it is a shortcut of the window. The page answers in order.
    reader.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier))
    assert answer(qtbot, partial(asked, reader, "atEnd"))
    assert not reader.is_loading
    with qtbot.waitSignal(reader.entry_shown, timeout=PATIENCE):
        qtbot.keyClick(target, key)
    assert reader.entry == "b.xhtml"
