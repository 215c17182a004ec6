"""Qt WebEngine is started before the first book is opened, while nobody waits for the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import KeepState, Link, MaterialKind, Publication, ShelfItem
from desktop_app.gui.reader import web_warming
from desktop_app.gui.reader.web_warming import WebWarming
from tests.waiting import PATIENCE_MS

AFTERWARDS = 50


def item(media_type: str, *, kept: bool = True) -> ShelfItem:
    publication = Publication("urn:a", "A", MaterialKind.ARTICLE, "", (Link("a", media_type),))
    made = ShelfItem("c", publication, 0, KeepState.KEPT if kept else KeepState.LISTED)
    return replace(made, kept_files=(Sha256("0" * 64),) if kept else ())


@pytest.fixture
def made() -> list[bool]:
    return []


@pytest.fixture
def warming(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, made: list[bool]) -> Iterator[WebWarming]:
    monkeypatch.setattr(web_warming, "QUIET", 10)
    monkeypatch.setattr(web_warming, "BETWEEN", 1)
    waiting = WebWarming(lambda: made.append(True), qapp)
    yield waiting
    waiting.stop()


@pytest.mark.parametrize("media_type", ["application/epub+zip", "text/html"])
def test_it_starts_once_when_a_kept_book_was_looked_at(
    qtbot: QtBot, warming: WebWarming, made: list[bool], media_type: str
) -> None:
    warming.expect(item(media_type))
    assert made == []
    qtbot.waitUntil(lambda: warming.is_done, timeout=PATIENCE_MS)
    warming.expect(item(media_type))
    qtbot.wait(AFTERWARDS)
    assert made == [True]


@pytest.mark.parametrize(
    "looked_at",
    [item("application/pdf"), item("text/html", kept=False), item("audio/mpeg")],
    ids=["pdf", "listed", "mp3"],
)
def test_nothing_is_started_for_what_needs_none(
    qtbot: QtBot, warming: WebWarming, made: list[bool], looked_at: ShelfItem
) -> None:
    warming.expect(item("text/html"))
    warming.expect(looked_at)
    qtbot.wait(AFTERWARDS)
    assert made == []


def test_it_waits_until_a_person_pauses(
    qtbot: QtBot, warming: WebWarming, made: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[bool] = []
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    warming.expect(item("text/html"))
    monkeypatch.setattr(warming._quiet, "start", lambda: started.append(True))
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert started
    assert made == []


def test_it_gets_no_events_of_other_objects_than_windows(warming: WebWarming, monkeypatch: pytest.MonkeyPatch) -> None:
    """A filter on the application would get those of Qt WebEngine's own objects, at which PySide crashes."""
    seen: list[QObject] = []

    def note(_self: WebWarming, watched: QObject, _event: QEvent) -> bool:
        seen.append(watched)
        return False

    monkeypatch.setattr(WebWarming, "eventFilter", note)
    other = QObject()
    warming.expect(item("text/html"))
    QApplication.sendEvent(other, QEvent(QEvent.Type.User))
    assert other not in seen
