"""Recordings and audiobooks, played by QtMultimedia; if that is not possible, the view says what to do.

Captions that the program can read are shown below the recording, with a transcript beside it. Those of other films are
drawn into the picture by QtMultimedia, if it knows them.

The position is a track and the milliseconds in it, so that it is remembered like the position in a text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaMetaData, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.anchoring import Span
from desktop_app.domain.audiobook import RECORDING, clock_text, place_in_track
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.language_codes import short_code
from desktop_app.domain.passages import Chapter
from desktop_app.gui.reader.captions_panel import OFF, CaptionsPanel
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.keys import WITHIN, on_keys
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.services.reading.played_tracks import PlayedTrack

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
SHARES = (640, 320)
"""Pixels of a recording and its transcript, where there is room for both."""
SMALLEST = 240
"""The least width of a recording in pixels."""
JUMP = 10_000
"""Milliseconds that the arrow keys skip."""


SECOND = 1_000
"""Milliseconds."""
LOADED = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)


class MediaReader(MaterialView):
    """Plays one recording, or the tracks of an audiobook."""

    has_size = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        self._tracks: tuple[PlayedTrack, ...] = ()
        self._contents: tuple[Chapter, ...] = ()
        self._number = 0
        self._start = 0
        self._film = QVideoWidget(self)
        self._film.setAccessibleName(self.tr("Film"))
        self._player.setVideoOutput(self._film)
        self._title = plain_label("", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._track = plain_label("", "soft")
        self._track.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._problem = plain_label("", "problem")
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._play = QPushButton(self.tr("&Play"))
        self._play.setProperty("role", "primary")
        self._place = QSlider(Qt.Orientation.Horizontal)
        self._place.setAccessibleName(self.tr("Place in the recording"))
        self._time = QLabel("0:00")
        self._speed = QComboBox()
        name_box(self._speed, self.tr("Speed"))
        for speed in SPEEDS:
            self._speed.addItem(f"{speed:g} \u00d7", speed)
        self._speed.setCurrentIndex(SPEEDS.index(1.0))
        self._captions = CaptionsPanel()
        self._beside = QToolButton()
        self._beside.setText(self.tr("&Transcript"))
        self._beside.setCheckable(True)
        self._beside.setChecked(True)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._play)

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.addWidget(self._play)
        controls.addWidget(self._place, 1)
        controls.addWidget(self._time)
        controls.addWidget(self._speed)
        controls.addWidget(self._beside)
        shown = QWidget()
        picture = QVBoxLayout(shown)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self._film, 1)
        picture.addWidget(self._title, 1)
        picture.addWidget(self._track)
        picture.addWidget(self._captions.line)
        both = QSplitter()
        both.addWidget(shown)
        both.addWidget(self._captions)
        both.setSizes(SHARES)
        both.setStretchFactor(0, SHARES[0])
        both.setStretchFactor(1, SHARES[1])
        both.setChildrenCollapsible(False)
        shown.setMinimumWidth(SMALLEST)
        layout = QVBoxLayout(self)
        layout.addWidget(both, 1)
        layout.addWidget(self._problem)
        layout.addLayout(controls)

    def _connect(self) -> None:
        player = self._player
        self._play.clicked.connect(self._play_or_pause)
        self._place.sliderMoved.connect(player.setPosition)
        self._speed.currentIndexChanged.connect(lambda _row: player.setPlaybackRate(self._speed.currentData()))
        player.durationChanged.connect(self._know_length)
        player.positionChanged.connect(self._moved)
        player.playbackStateChanged.connect(self._state_changed)
        player.hasVideoChanged.connect(self._show_film)
        player.mediaStatusChanged.connect(self._status_changed)
        player.errorOccurred.connect(lambda _error, text: self._failed(text))
        player.tracksChanged.connect(self._offer_captions)
        self._captions.sought.connect(player.setPosition)
        self._captions.chosen.connect(self._draw_captions)
        self._beside.toggled.connect(self._captions.setVisible)
        on_keys(self, Qt.Key.Key_Left, partial(self._jump, -JUMP), self.tr("Skip back"), WITHIN)
        on_keys(self, Qt.Key.Key_Right, partial(self._jump, JUMP), self.tr("Skip forward"), WITHIN)

    def show_book(self, book: OpenBook) -> bool:
        self._title.setText(shown_line(book.file.title))
        self._show_film(book.file.media_type.startswith("video/"))
        self._tracks = book.tracks or (PlayedTrack(RECORDING, "", book.file.path),)
        self._contents = book.contents
        self._captions.show_tracks(book.captions, book.file.language)
        self._show_beside(bool(book.captions))
        self._load(0, 0)
        if not self._player.isAvailable():
            self._failed(self.tr("Qt Multimedia has no backend on this computer"))
        return True

    def _load(self, number: int, start: int) -> None:
        """Load a track; `start` is the position in milliseconds, which the player takes when it has read the file."""
        self._problem.clear()
        self._problem.hide()
        self._number, self._start = number, start
        track = self._tracks[number]
        self._track.setText(shown_line(track.title))
        self._track.setVisible(bool(track.title))
        self._player.setSource(QUrl.fromLocalFile(str(track.path)))
        self.entry_shown.emit(track.entry)

    def _status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status in LOADED and self._start:
            start, self._start = self._start, 0
            self._player.setPosition(start)
        elif status is QMediaPlayer.MediaStatus.EndOfMedia and self.turn(1):
            self._player.play()

    @property
    def entry(self) -> str:
        """The loaded track."""
        return self._tracks[self._number].entry if self._tracks else ""

    @property
    def progress(self) -> tuple[int, int]:
        """The number of the loaded track, and of all tracks."""
        return (self._number + 1, len(self._tracks)) if self._tracks else (0, 0)

    def contents(self) -> Sequence[Chapter]:
        """The chapters, or else the tracks with their lengths."""
        return self._contents or [
            Chapter(_with_length(track), track.entry, 0) for track in self._tracks if len(self._tracks) > 1
        ]

    def go(self, entry: str, span: Span | None = None) -> None:
        """Go to a track, at its beginning or at a position in milliseconds; `#t=` names a second (Media Fragments)."""
        name, second = place_in_track(entry)
        number = next((place for place, track in enumerate(self._tracks) if track.entry == name), None)
        if number is None:
            return
        start = span[0] if span and not second else round(second * SECOND)
        if number != self._number:
            playing = self._is_playing()
            self._load(number, start)
            if playing:
                self._player.play()
        elif self._player.mediaStatus() in LOADED:
            self._player.setPosition(start)
        else:
            self._start = start

    def turn(self, step: int) -> bool:
        """Play the next track, or with -1 the previous one."""
        number = self._number + step
        if not 0 <= number < len(self._tracks):
            return False
        self.go(self._tracks[number].entry)
        return True

    def ask_place(self, then: Callable[[int], None]) -> None:
        """Pass the position in the track in milliseconds to `then`."""
        then(self._start or self._player.position())

    def _show_beside(self, there: bool) -> None:
        self._beside.setVisible(there)
        self._captions.setVisible(there and self._beside.isChecked())

    def _offer_captions(self) -> None:
        """Offer the captions that only QtMultimedia knows; they are off until the person chooses some."""
        self._player.setActiveSubtitleTrack(OFF)
        found = self._player.subtitleTracks()
        if found and not self._captions.has_transcript:
            codes = [short_code(QLocale(one.value(QMediaMetaData.Key.Language)).bcp47Name()) for one in found]
            self._captions.offer(codes, OFF)
            self._show_beside(there=True)

    def _draw_captions(self, chosen: int) -> None:
        if self._captions.has_transcript:
            self._captions.follow(self._player.position())
        else:
            self._player.setActiveSubtitleTrack(chosen)

    def _show_film(self, film: bool) -> None:
        self._film.setVisible(film)
        self._title.setVisible(not film)

    def _play_or_pause(self) -> None:
        if self._is_playing():
            self._player.pause()
        else:
            self._player.play()

    def _is_playing(self) -> bool:
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def _jump(self, by: int) -> None:
        self._player.setPosition(max(0, min(self._player.duration(), self._player.position() + by)))

    def _know_length(self, length: int) -> None:
        self._place.setRange(0, length)
        self._moved(self._player.position())

    def _moved(self, position: int) -> None:
        with QSignalBlocker(self._place):
            self._place.setValue(position)
        self._captions.follow(position)
        self._time.setText(f"{clock_text(position / SECOND)} / {clock_text(self._player.duration() / SECOND)}")

    def _state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        playing = state is QMediaPlayer.PlaybackState.PlayingState
        self._play.setText(self.tr("&Pause") if playing else self.tr("&Play"))

    def _failed(self, reason: str) -> None:
        self._problem.setText(
            self.tr("This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.").format(
                reason=reason
            )
        )
        self._problem.show()

    def clear(self) -> None:
        self._tracks, self._contents, self._number, self._start = (), (), 0, 0
        self._player.stop()
        self._player.setSource(QUrl())

    def dispose(self) -> None:
        self.clear()


def _with_length(track: PlayedTrack) -> str:
    title = shown_line(track.title)
    return f"{title} · {clock_text(track.seconds)}" if track.seconds else title
