"""Subtitles below a recording, and the transcript beside it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.captions import CaptionTrack, Cue
from desktop_app.gui.reader.captions_panel import CaptionsPanel
from tests.waiting import PATIENCE_MS

ENGLISH = CaptionTrack("en", (Cue(1000, 3000, "One"), Cue(4000, 6000, "Two")))
FRENCH = CaptionTrack("fr", (Cue(1000, 3000, "Un"), Cue(4000, 6000, "Deux")))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[CaptionsPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    made = CaptionsPanel(window)
    made.line.setParent(window)
    made.show_tracks((ENGLISH, FRENCH), "fr")
    yield made
    window.close()


def lines(panel: CaptionsPanel) -> list[str]:
    return [panel.transcript.item(row).text() for row in range(panel.transcript.count())]


def test_subtitles_are_those_in_the_language_of_the_material(panel: CaptionsPanel) -> None:
    assert panel.choice.currentText() == "Français"
    assert lines(panel) == ["0:01   Un", "0:04   Deux"]


def test_the_transcript_follows_and_marks_the_present_line_with_a_sign(panel: CaptionsPanel) -> None:
    panel.follow(4500)
    assert (panel.line.text(), panel.transcript.currentRow()) == ("Deux", 1)
    assert lines(panel) == ["0:01   Un", "0:04 \N{BULLET} Deux"]
    panel.follow(6500)
    assert (panel.line.text(), lines(panel)[1]) == ("", "0:04   Deux")


def test_a_line_of_the_transcript_leads_to_its_place_by_keyboard(qtbot: QtBot, panel: CaptionsPanel) -> None:
    panel.transcript.setCurrentRow(1)
    with qtbot.waitSignal(panel.sought, timeout=PATIENCE_MS) as sought:
        QTest.keyClick(panel.transcript, Qt.Key.Key_Return)
    assert sought.args == [4000]


def test_subtitles_can_be_off_and_stay_off_for_the_next_recording(panel: CaptionsPanel) -> None:
    panel.choice.setCurrentIndex(0)
    assert panel.line.isHidden()
    assert lines(panel) == ["0:01   One", "0:04   Two"]
    panel.show_tracks((FRENCH,), "fr")
    assert (panel.choice.currentIndex(), panel.line.isHidden()) == (0, True)


def test_the_chosen_language_is_shown_in_the_next_recording_too(panel: CaptionsPanel) -> None:
    panel.choice.setCurrentIndex(1)
    panel.show_tracks((FRENCH, ENGLISH), "fr")
    assert panel.choice.currentText() == "English"


def test_a_recording_without_subtitles_has_no_line(panel: CaptionsPanel) -> None:
    panel.show_tracks((), "en")
    panel.follow(1500)
    assert not panel.has_transcript
    assert panel.line.isHidden()
