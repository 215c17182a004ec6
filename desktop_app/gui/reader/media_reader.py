"""Audio and video, played by QtMultimedia; if that is not possible, the view says what is missing and what to do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.keys import WITHIN, on_keys
from desktop_app.gui.widgets.plain_label import plain_label
from desktop_app.services.reading.material import OpenBook

SPEEDS = (0.75, 1.0, 1.25, 1.5, 2.0)
JUMP = 10_000
"""Milliseconds that the arrow keys skip."""


class MediaReader(MaterialView):
    """Plays one recording."""

    has_size = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._player.setAudioOutput(self._sound)
        self._film = QVideoWidget(self)
        self._film.setAccessibleName(self.tr("Film"))
        self._player.setVideoOutput(self._film)
        self._title = plain_label("", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._play)

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.addWidget(self._play)
        controls.addWidget(self._place, 1)
        controls.addWidget(self._time)
        controls.addWidget(self._speed)
        layout = QVBoxLayout(self)
        layout.addWidget(self._film, 1)
        layout.addWidget(self._title, 1)
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
        player.errorOccurred.connect(lambda _error, text: self._failed(text))
        on_keys(self, Qt.Key.Key_Left, partial(self._jump, -JUMP), self.tr("A little back"), WITHIN)
        on_keys(self, Qt.Key.Key_Right, partial(self._jump, JUMP), self.tr("A little on"), WITHIN)

    def show_book(self, book: OpenBook) -> bool:
        self._problem.clear()
        self._problem.hide()
        self._title.setText(shown_line(book.file.title))
        self._show_film(book.file.media_type.startswith("video/"))
        self._player.setSource(QUrl.fromLocalFile(str(book.file.path)))
        if not self._player.isAvailable():
            self._failed(self.tr("Qt Multimedia has no backend on this computer"))
        return True

    def _show_film(self, film: bool) -> None:
        self._film.setVisible(film)
        self._title.setVisible(not film)

    def _play_or_pause(self) -> None:
        if self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState:
            self._player.pause()
        else:
            self._player.play()

    def _jump(self, by: int) -> None:
        self._player.setPosition(max(0, min(self._player.duration(), self._player.position() + by)))

    def _know_length(self, length: int) -> None:
        self._place.setRange(0, length)
        self._moved(self._player.position())

    def _moved(self, position: int) -> None:
        with QSignalBlocker(self._place):
            self._place.setValue(position)
        self._time.setText(f"{_clock(position)} / {_clock(self._player.duration())}")

    def _state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        playing = state is QMediaPlayer.PlaybackState.PlayingState
        self._play.setText(self.tr("&Pause") if playing else self.tr("&Play"))

    def _failed(self, reason: str) -> None:
        self._problem.setText(
            self.tr("This can’t be played here ({reason}). Choose “Open outside” to hear or see it.").format(
                reason=reason
            )
        )
        self._problem.show()

    def clear(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())

    def dispose(self) -> None:
        self.clear()


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
