"""Captions below a recording, and its transcript beside it, which follows and leads to each place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.audiobook import clock_text
from desktop_app.domain.captions import CaptionTrack, Cue, best_track, cue_at
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.gui.texts.languages import language
from desktop_app.gui.texts.words import language_name
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.gui.widgets.wrapping_delegate import WrappingDelegate

SECOND = 1_000
"""Milliseconds."""
LINES = 2
"""Lines of text for which there is always room below a film, so that it does not jump."""
OFF = -1
DOT = "\N{BULLET}"


class CaptionsPanel(QWidget):
    """The choice of captions, and the transcript. `line` is the label that shows the caption of the moment.

    Signals:
        sought: the person chose a place in the transcript (milliseconds).
        chosen: the person chose captions (their index, -1 for none).
    """

    sought = Signal(int)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = plain_label("", "caption")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setMinimumHeight(self.line.fontMetrics().lineSpacing() * (LINES + 1))
        self.line.hide()
        self.choice = QComboBox()
        name_box(self.choice, self.tr("Subtitles"))
        self.choice.currentIndexChanged.connect(self._choose)
        self.transcript = QListWidget()
        self.transcript.setAccessibleName(self.tr("Transcript"))
        self.transcript.setWordWrap(True)
        self.transcript.setItemDelegate(WrappingDelegate(self.transcript))
        self.transcript.setResizeMode(QListView.ResizeMode.Adjust)
        self.transcript.setLayoutMode(QListView.LayoutMode.Batched)
        self.transcript.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.transcript.itemActivated.connect(self._seek)
        self.transcript.itemClicked.connect(self._seek)
        title = QLabel(self.tr("Subtitles"))
        title.setBuddy(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.choice)
        layout.addWidget(self.transcript, 1)
        self._tracks: Sequence[CaptionTrack] = ()
        self._present: int | None = None
        self._last, self._off = "", False

    @property
    def has_transcript(self) -> bool:
        """Whether there is a text beside the recording."""
        return bool(self._tracks)

    def show_tracks(self, tracks: Sequence[CaptionTrack], spoken: str) -> None:
        """Offer the captions of a recording; shown are those that were chosen last, or else in its language."""
        self._tracks = tracks
        found = best_track(tracks, (self._last, spoken, language()))
        self.offer([track.language for track in tracks], OFF if self._off or found is None else found)

    def offer(self, languages: Sequence[str], chosen: int) -> None:
        """Offer captions in some languages; an empty one is unknown."""
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("No subtitles"))
            for number, code in enumerate(languages, 1):
                unknown = self.tr("Subtitles {number}").format(number=number)
                self.choice.addItem(shown_line(language_name(code)) if code else unknown)
            self.choice.setCurrentIndex(chosen + 1)
        self._show(chosen)

    def _choose(self, row: int) -> None:
        self._off = row == 0
        if self._tracks and row > 0:
            self._last = self._tracks[row - 1].language
        self._show(row - 1)
        self.chosen.emit(row - 1)

    def _show(self, chosen: int) -> None:
        """Show the transcript of these captions; without captions, that of the first ones."""
        self._present = None
        self.line.clear()
        self.line.setVisible(bool(self._tracks) and chosen != OFF)
        self.transcript.setVisible(self.has_transcript)
        self.transcript.clear()
        if not self._tracks:
            return
        track = self._tracks[max(chosen, 0)]
        for cue in track.cues:
            item = QListWidgetItem(_line(cue), self.transcript)
            item.setData(Qt.ItemDataRole.UserRole, cue.start)

    def follow(self, time: int) -> None:
        """Show the caption of a time in milliseconds, and mark its place in the transcript."""
        if not self._tracks:
            return
        cues = self._tracks[max(self.choice.currentIndex() - 1, 0)].cues
        place = cue_at(cues, time)
        if place == self._present:
            return
        for number in (self._present, place):
            if number is not None:
                self.transcript.item(number).setText(_line(cues[number], present=number == place))
        self._present = place
        self.line.setText(cues[place].text if place is not None else "")
        # While a person reads in the transcript, it stays where it is.
        if place is not None and not self.transcript.hasFocus():
            self.transcript.setCurrentRow(place)
            self.transcript.scrollToItem(self.transcript.item(place))

    def _seek(self, item: QListWidgetItem) -> None:
        self.sought.emit(item.data(Qt.ItemDataRole.UserRole))


def _line(cue: Cue, *, present: bool = False) -> str:
    """A caption in the transcript: its time, a dot if it is shown at the moment, and its text."""
    said = shown_text(cue.text.replace("\n", " "))
    return f"{clock_text(cue.start / SECOND)} {DOT if present else ' '} {said}"
