"""Materials of every kind, opened in the window."""

import sys
import wave
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.highlight import Highlight
from desktop_app.gui.reader.media_reader import MediaReader
from desktop_app.gui.reader.pdf_reader import PdfReader
from desktop_app.gui.reader.pdf_text import flatten
from desktop_app.gui.reader.reader_contents import HREF_ROLE
from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE
from desktop_app.services.reading.highlights import Highlights
from desktop_app.services.reading.material import OpenBook
from desktop_app.services.shelf.shelf import OpenedFile
from tests.gui.conftest import PATIENCE, answer, current_page, services_of, settle, shown, shown_text
from tests.hostile import pages_pdf
from tests.parts import parts


@pytest.mark.parametrize("kind", ["application/epub+zip", "text/html", "application/pdf", "image/png"])
def test_each_format_opens_inside_the_window(qtbot: QtBot, window: MainWindow, kind: str) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == kind)
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    assert window.workspace.current is window.workspace.reader
    assert parts(window.workspace.reader).title.text() == item.publication.title
    web = window.workspace.reader.views.view("web")
    if isinstance(web, WebReader):
        qtbot.waitUntil(lambda: web.page.title() == item.publication.title, timeout=PATIENCE)
    assert parts(window.workspace.reader).contents.isVisible() == (kind == "application/epub+zip")
    window.workspace.reader.zoom(1)
    parts(window.workspace.reader).back.click()
    settle(qtbot, window)
    assert current_page(window) is window.workspace.shelf


def test_a_book_opens_while_the_window_waits_for_a_moment_to_start_qt_webengine(
    qtbot: QtBot, window: MainWindow
) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    window.workspace.shelf.details_shown.emit(item)
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.reader


def test_what_a_page_asks_for_after_its_book_was_closed_is_not_read(qtbot: QtBot, window: MainWindow) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    web = window.workspace.reader.views.view("web")
    assert isinstance(web, WebReader)
    entry = parts(window.workspace.reader).contents.item(0).data(HREF_ROLE)
    parts(window.workspace.reader).back.click()
    qtbot.waitUntil(lambda: window.workspace.reader.view is None, timeout=PATIENCE)
    with qtbot.waitSignal(web.shown, timeout=PATIENCE, check_params_cb=lambda loaded: not loaded):
        web.go(entry)


def test_a_link_that_leads_out_is_asked_about_before_anything_opens(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.reader.outside.ask("https://example.org/somewhere")
    (box,) = window.workspace.reader.findChildren(QMessageBox)
    assert box.informativeText() == "https://example.org/somewhere"
    box.reject()


def test_a_file_that_was_spoiled_on_the_disk_is_told(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    workplace.shelf.shelf.open(item.key).path.write_bytes(b"spoiled")
    window.workspace.shelf.reload()
    settle(qtbot, window)
    window.workspace.navigation.read(item)
    qtbot.waitUntil(lambda: "Keep the material again" in window.workspace.bar.text(), timeout=PATIENCE)
    assert window.workspace.current is window.workspace.shelf


def test_a_pdf_that_names_one_page_300000_times_is_refused_and_the_window_goes_on(
    qtbot: QtBot, window: MainWindow
) -> None:
    workplace = services_of(window)
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/pdf")
    workplace.shelf.shelf.open(item.key).path.write_bytes(pages_pdf(300_000))
    window.workspace.navigation.read(item)
    qtbot.waitUntil(lambda: "too many pages" in window.workspace.bar.text(), timeout=PATIENCE)
    assert window.workspace.current is window.workspace.shelf


def test_a_note_on_a_highlight_and_the_place_are_there_when_the_book_is_opened_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    reader = window.workspace.reader
    settle(qtbot, window)
    view = reader.view
    assert isinstance(view, WebReader)
    qtbot.waitUntil(lambda: len(shown_text(qtbot, view)) > 1000, timeout=PATIENCE)
    text = shown_text(qtbot, view)
    start = text.index("\n", len(text) // 2) + 1
    end = text.index("\n", start)
    view.go(view.entry, (start, end))
    qtbot.waitUntil(lambda: answer(qtbot, view.ask_selection) == (start, end), timeout=PATIENCE)
    reader.selecting.highlight()
    workplace = services_of(window)
    qtbot.waitUntil(lambda: len(workplace.profile.journal.highlights()) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: reader.marks.editor.record is not None, timeout=PATIENCE)
    qtbot.keyClicks(parts(reader.marks.editor).notes, "Ask about this")
    left_at = answer(qtbot, view.ask_place)
    assert left_at > 100
    reader.escape()
    reader.escape()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: reader._book is None, timeout=PATIENCE)
    ((_, value),) = workplace.profile.journal.highlights()
    assert (value.exact, value.notes, value.publication) == (text[start:end], "Ask about this", item.publication.id)
    with qtbot.waitSignals([reader.opened, view.shown], timeout=PATIENCE):
        window.workspace.navigation.read(item)
    qtbot.waitUntil(lambda: parts(reader).marks.model().rowCount() == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: answer(qtbot, view.ask_place) == left_at, timeout=PATIENCE)


def test_a_guess_is_confirmed_with_the_button_that_is_offered(qtbot: QtBot, window: MainWindow) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    workplace, key = services_of(window), item.publication.id
    workplace.shelf.shelf.keep([item.key])
    section = max(workplace.shelf.shelf.sections(key), key=lambda one: len(one.text))
    start = section.text.index(" ", len(section.text) // 2) + 1
    now = section.text[start : section.text.index(" ", start + 80)]
    marked = Highlight(key, item.publication.title, section.entry, "", f"{now[:20]}other {now[20:]}", start=start)
    workplace.profile.journal.write(marked)
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    marks = parts(window.workspace.reader.marks).marks
    qtbot.waitUntil(lambda: marks.model().rowCount() == 1, timeout=PATIENCE)
    row = marks.model().index(0, 0)
    qtbot.waitUntil(lambda: "A guess" in row.data(SECOND_LINE_ROLE), timeout=PATIENCE)
    marks.clicked.emit(row)
    assert window.workspace.bar.action.text() == "These are the words"
    assert workplace.profile.journal.highlights()[0][1].exact == marked.exact
    window.workspace.bar.action.click()
    qtbot.waitUntil(lambda: "A guess" not in marks.model().index(0, 0).data(SECOND_LINE_ROLE), timeout=PATIENCE)
    ((_, confirmed),) = workplace.profile.journal.highlights()
    assert confirmed.exact == section.text[confirmed.start : confirmed.end]
    assert now in confirmed.exact


def test_words_are_found_all_through_the_open_material(qtbot: QtBot, window: MainWindow) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    reader = window.workspace.reader
    settle(qtbot, window)
    reader.focus_search()
    qtbot.keyClicks(parts(reader).find, "the")
    qtbot.waitUntil(lambda: parts(reader).found.model().rowCount() > 5, timeout=PATIENCE)
    qtbot.keyClick(parts(reader).find, Qt.Key.Key_Return)
    view = reader.view
    assert isinstance(view, WebReader)
    qtbot.waitUntil(lambda: view.page.selectedText().lower().startswith("the"), timeout=PATIENCE)
    qtbot.keyClicks(parts(reader).find, "zzz")
    qtbot.waitUntil(lambda: parts(reader).foundText.text() == "Not found in this material.", timeout=PATIENCE)


def test_text_of_a_pdf_is_highlighted_and_searched(qtbot: QtBot, window: MainWindow) -> None:
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/pdf")
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    settle(qtbot, window)
    view = window.workspace.reader.view
    assert isinstance(view, PdfReader)
    view.select_paragraph(1)
    window.workspace.reader.selecting.highlight()
    workplace = services_of(window)
    qtbot.waitUntil(lambda: len(workplace.profile.journal.highlights()) == 1, timeout=PATIENCE)
    ((_, value),) = workplace.profile.journal.highlights()
    assert value.entry == "1"
    assert value.exact in flatten(view.document.getAllText(0).text()).text
    settle(qtbot, window)
    marked = view.pages._marks["yellow"][1]
    assert [page_number for page_number, outlines in marked if outlines] == [0]
    (placed,) = Highlights(workplace.profile.journal, workplace.shelf.shelf).located(item.publication.id)
    assert not placed.lost


def test_what_the_window_cannot_show_is_offered_outside(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    item = shown(window)[0]
    workplace = services_of(window)
    file = replace(workplace.shelf.shelf.open(item.key), media_type="application/x-unknown")
    window.workspace.reader._show(item, OpenBook(file, None, "", (), lambda: None), None, "", None)
    assert "can’t be shown here" in window.workspace.bar.text()
    window.workspace.bar.action.click()
    (url,) = opened
    assert Path(url.toLocalFile()).read_bytes() == file.path.read_bytes()


@pytest.mark.qt_log_ignore("Could not open media")
@pytest.mark.parametrize(("media_type", "name"), [("audio/wav", "sound.wav"), ("video/mp4", "broken.mp4")])
def test_recordings_are_played_or_it_is_said_what_to_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, media_type: str, name: str
) -> None:
    path = tmp_path / name
    if media_type == "audio/wav":
        with wave.open(str(path), "wb") as sound:
            sound.setparams((1, 2, 8000, 0, "NONE", ""))
            sound.writeframes(bytes(16_000))
    else:
        path.write_bytes(b"no film")
    item = shown(window)[0]
    book = OpenBook(OpenedFile(path, media_type, "A recording", "en", ""), None, "", (), lambda: None)
    window.workspace.reader._show(item, book, None, "", None)
    view = window.workspace.reader.view
    assert isinstance(view, MediaReader)
    if media_type == "audio/wav":
        qtbot.waitUntil(lambda: view._player.duration() == 1000, timeout=PATIENCE)
        assert view._problem.isHidden()
    else:
        qtbot.waitUntil(lambda: "Open in another app" in view._problem.text(), timeout=PATIENCE)
    window.workspace.reader.leave()
    settle(qtbot, window)


def test_on_a_small_screen_the_tools_are_not_cut(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1024, 600)
    item = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    settle(qtbot, window)
    ui = parts(window.workspace.reader)
    for button in (ui.back, ui.smaller, ui.larger, ui.look, ui.listen, ui.outside, ui.highlight):
        assert button.width() >= button.sizeHint().width()
    assert window.width() == 1024


def test_a_library_that_the_system_lacks_is_named(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "desktop_app.gui.reader.media_reader", None)
    book = OpenBook(OpenedFile(tmp_path, "audio/mpeg", "A recording", "en", ""), None, "", (), lambda: None)
    window.workspace.reader._show(shown(window)[0], book, None, "", None)
    assert "a library of the system is missing" in window.workspace.bar.text()
    assert "media_reader" in window.workspace.bar.text()
    assert window.workspace.bar.action.text() == "Open in another app"
