"""An audiobook in the window: its tracks and chapters, and where the person stopped."""

from __future__ import annotations

import json
import wave
import zipfile
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QMediaPlayer
from pytestqt.qtbot import QtBot

from desktop_app.domain.audiobook import AUDIOBOOK
from desktop_app.gui.reader.media_reader import MediaReader
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.gui.conftest import PATIENCE, settle, shown
from tests.parts import parts

SECONDS = (3, 2, 1)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "book.audiobook"
    order = []
    with zipfile.ZipFile(path, "w") as archive:
        for number, seconds in enumerate(SECONDS, 1):
            with archive.open(f"{number}.wav", "w") as file, wave.open(file, "wb") as sound:
                sound.setparams((1, 2, 8_000, 0, "NONE", ""))
                sound.writeframes(bytes(16_000 * seconds))
            order.append({"href": f"{number}.wav", "type": "audio/wav", "title": f"Part {number}", "duration": seconds})
        toc = [{"title": "Opening", "href": "1.wav"}, {"title": "Later", "href": "1.wav#t=2"}]
        toc += [{"title": "Second", "href": "2.wav"}, {"title": "Third", "href": "3.wav"}]
        about = {"metadata": {"title": "A book"}, "readingOrder": order, "toc": toc}
        archive.writestr("manifest.json", json.dumps(about))
    return path


def opened(window: MainWindow, package: Path, *, bare: bool = False) -> MediaReader:
    book = read_material(OpenedFile(package, AUDIOBOOK, "A book", "en", ""))
    if bare:
        book = OpenBook(book.file, None, book.first, (), book.close, book.spine, tracks=book.tracks)
    reader = window.workspace.reader
    item = shown(window)[0]
    reader._show(item, book, reader._places.last(item.publication.id), "", None)
    view = reader.view
    assert isinstance(view, MediaReader)
    return view


def test_chapters_tracks_and_places_are_shown_and_followed(qtbot: QtBot, window: MainWindow, package: Path) -> None:
    view = opened(window, package)
    player, ui = view._player, parts(window.workspace.reader)
    assert [ui.contents.item(row).text() for row in range(ui.contents.count())] == [
        "Opening",
        "Later",
        "Second",
        "Third",
    ]
    assert not ui.side.isHidden()
    assert not ui.side.isTabVisible(ui.side.indexOf(window.workspace.reader.search))
    qtbot.waitUntil(lambda: player.duration() == 3000, timeout=PATIENCE)
    view.go("1.wav#t=2")
    qtbot.waitUntil(lambda: player.position() == 2000, timeout=PATIENCE)
    view.go("2.wav", (500, 500))
    qtbot.waitUntil(lambda: (player.duration(), player.position()) == (2000, 500), timeout=PATIENCE)
    assert (view.entry, view.progress, view._track.text()) == ("2.wav", (2, 3), "Part 2")
    assert ui.part.text() == "2 of 3"
    window.workspace.reader.turn(1)
    assert view.entry == "3.wav"
    assert not view.turn(1)
    view.go("no such track")
    assert view.entry == "3.wav"
    window.workspace.reader.leave()
    settle(qtbot, window)


@pytest.mark.qt_log_ignore("Could not open media. FFmpeg error description: Immediate exit requested")  # it was left
def test_the_place_is_remembered_by_track(qtbot: QtBot, window: MainWindow, package: Path) -> None:
    reader, item = window.workspace.reader, shown(window)[0]
    view = opened(window, package)
    view.go("2.wav", (1_500, 1_500))
    qtbot.waitUntil(lambda: view._player.position() == 1_500, timeout=PATIENCE)
    reader.pause()
    assert reader._places.last(item.publication.id) == ("2.wav", (1_500, 1_500))
    settle(qtbot, window)
    assert reader._places.written(item.publication.id) == ("2.wav", (1_500, 1_500))
    reader.go_back()
    qtbot.waitUntil(lambda: reader.view is None, timeout=PATIENCE)
    view = opened(window, package)
    assert view.entry == "2.wav"
    qtbot.waitUntil(lambda: view._player.position() == 1_500, timeout=PATIENCE)
    reader.leave()
    settle(qtbot, window)


@pytest.mark.qt_log_ignore("No audio device")
def test_the_next_track_plays_after_the_end_of_one(qtbot: QtBot, window: MainWindow, package: Path) -> None:
    view = opened(window, package, bare=True)
    assert [chapter.title for chapter in view.contents()] == ["Part 1 · 0:03", "Part 2 · 0:02", "Part 3 · 0:01"]
    # A track that is left while it is opened is one that could not be opened, to FFmpeg.
    qtbot.waitUntil(lambda: view._player.duration() == 3000, timeout=PATIENCE)
    view._status_changed(QMediaPlayer.MediaStatus.EndOfMedia)
    assert view.entry == "2.wav"
    qtbot.waitUntil(view._is_playing, timeout=PATIENCE)
    qtbot.waitUntil(lambda: view._player.duration() == 2000, timeout=PATIENCE)
    view.turn(1)
    qtbot.waitUntil(lambda: view.entry == "3.wav" and view._is_playing(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: view._player.duration() == 1000, timeout=PATIENCE)
    view._status_changed(QMediaPlayer.MediaStatus.EndOfMedia)
    assert view.entry == "3.wav"
    window.workspace.reader.leave()
    settle(qtbot, window)


def test_subtitles_in_a_recording_are_shown_and_lead_to_their_place(
    qtbot: QtBot, window: MainWindow, resources: Path
) -> None:
    sound = resources / "campaigns/spring-2023/materials/breathe-with-the-tone/recording.weba"
    book = read_material(OpenedFile(sound, "audio/webm", "A sound", "fr", ""))
    reader = window.workspace.reader
    reader._show(shown(window)[0], book, None, "", None)
    view = reader.view
    assert isinstance(view, MediaReader)
    qtbot.waitUntil(lambda: view._player.duration() > 90_000, timeout=PATIENCE)
    view.go("recording#t=11", (3, 3))
    qtbot.waitUntil(lambda: view._captions.line.text().startswith("Expirez"), timeout=PATIENCE)
    view._captions.transcript.itemActivated.emit(view._captions.transcript.item(0))
    qtbot.waitUntil(lambda: "cloche" in view._captions.line.text(), timeout=PATIENCE)
    view._beside.click()
    assert view._captions.isHidden()
    assert not view._captions.line.isHidden()
    reader.leave()
    settle(qtbot, window)
