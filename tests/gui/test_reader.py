from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.reader.reader_page import HREF_ROLE
from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.reading.errors import ReadingError
from tests.faults import Answer, faulty_server
from tests.gui.conftest import PATIENCE, settle, shown

HOSTILE = """<html><head><title>quiet</title><script>document.title = "script ran"</script>
<link rel="stylesheet" href="{away}/style"/><meta http-equiv="refresh" content="0;url={away}/refresh"/></head>
<body onload="document.title = 'event ran'"><img src="{away}/image"/><img src="inside.svg"/>
<iframe src="{away}/frame"></iframe><iframe src="file:///etc/passwd"></iframe>
<object data="{away}/object"></object><audio src="{away}/audio" autoplay="autoplay"></audio></body></html>"""


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
        assert reader._page.title() == "quiet"
        assert server.asked == []
    assert set(asked) == {"index.html", "inside.svg"}


@pytest.mark.parametrize("kind", ["application/epub+zip", "text/html", "application/pdf", "image/png"])
def test_each_format_opens_inside_the_window(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == kind)
    with qtbot.waitSignal(window.reader.opened, timeout=PATIENCE):
        window._read(item)
    assert window._pages.currentWidget() is window.reader
    assert window.reader._ui.title.text() == item.publication.title
    web = window.reader.views.view("web")
    if isinstance(web, WebReader):
        qtbot.waitUntil(lambda: web._page.title() == item.publication.title, timeout=PATIENCE)
    assert window.reader._ui.contents.isVisible() == (kind == "application/epub+zip")
    window.reader.zoom(1)
    window.reader._ui.back.click()
    settle(qtbot, window)
    assert window._pages.currentWidget() is window.shelf


def test_what_a_page_asks_for_after_its_book_was_closed_is_not_read(qtbot: QtBot, window: MainWindow) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    with qtbot.waitSignal(window.reader.opened, timeout=PATIENCE):
        window._read(item)
    web = window.reader.views.view("web")
    assert isinstance(web, WebReader)
    entry = window.reader._ui.contents.item(0).data(HREF_ROLE)
    window.reader._ui.back.click()
    with qtbot.waitSignal(web.shown, timeout=PATIENCE, check_params_cb=lambda loaded: not loaded):
        web.go(entry)


def test_a_damaged_picture_leaves_its_page_readable(qtbot: QtBot, reader: WebReader) -> None:
    asked: list[str] = []

    def serve(path: str) -> tuple[bytes, str]:
        asked.append(path)
        if path == "index.html":
            return b'<html><head><title>readable</title></head><body><img src="torn.png"/></body></html>', "text/html"
        raise ReadingError("This book is damaged", path, "Fetch it again.")

    with qtbot.waitSignal(reader.shown, timeout=PATIENCE, check_params_cb=bool):
        reader.open(serve, "index.html")
    assert asked == ["index.html", "torn.png"]
    assert reader._page.title() == "readable"


def test_a_link_that_leads_out_is_asked_about_before_anything_opens(qtbot: QtBot, window: MainWindow) -> None:
    window.reader._ask_outward("https://example.org/somewhere")
    (box,) = window.reader.findChildren(QMessageBox)
    assert box.informativeText() == "https://example.org/somewhere"
    box.reject()


def test_a_file_that_was_spoiled_on_the_disk_is_told(qtbot: QtBot, window: MainWindow) -> None:
    workplace = window._workplace
    assert workplace is not None
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    workplace.shelf.open(item.key).path.write_bytes(b"spoiled")
    window.shelf.refresh()
    settle(qtbot, window)
    window._read(item)
    qtbot.waitUntil(lambda: "Keep the material again" in window.bar.text(), timeout=PATIENCE)
    assert window._pages.currentWidget() is window.shelf
