"""The button that reads aloud, from the visible text on, through all following parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

from desktop_app.domain.anchoring import Span
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.reader_appearance import SPOKEN
from desktop_app.gui.reader.views import make_voice
from desktop_app.gui.texts.languages import error_text

if TYPE_CHECKING:  # Qt's speech is loaded when it is first used, and may be missing
    from desktop_app.gui.reader.read_aloud import ReadAloud


class ReadAloudControl(QObject):
    """Reads a material aloud.

    Signals:
        part_finished: the end of the visible part was reached, and the next one is needed.
    """

    part_finished = Signal()

    def __init__(self, button: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._button = button
        self._view: MaterialView | None = None
        self._language = ""
        self._voice: ReadAloud | None = None
        button.toggled.connect(self._toggle)

    def use(self, view: MaterialView, language: str) -> None:
        """Enable the button for a material with text."""
        self._view, self._language = view, language
        self._button.setVisible(view.has_text)

    def _toggle(self, on: bool) -> None:
        if self._view is None:
            return
        if on:
            self._view.ask_place(self._speak_from)
        elif self._voice is not None:
            self._voice.stop()
            self._view.mark({SPOKEN: []})

    def _speak_from(self, start: int) -> None:
        view = self._view
        if view is None or not self._button.isChecked():
            return
        if self._voice is None:
            try:
                self._voice = make_voice(self)
            except ImportError as error:  # a system library for Qt's speech is missing
                self._failed(error_text(error))
                return
            self._voice.speaking.connect(self._speaking)
            self._voice.ended.connect(self.part_finished)
            self._voice.failed.connect(self._failed)
        voice = self._voice
        view.ask_text(lambda text: voice.start(text, start, self._language))

    def _speaking(self, span: Span) -> None:
        if self._view is not None:
            self._view.mark({SPOKEN: [span]})
            self._view.go(self._view.entry, (span[0], span[0]))

    def _failed(self, reason: str) -> None:
        self.stop()
        if self._view is not None:
            told = self.tr("This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.")
            self._view.message_posted.emit(told.format(reason=reason))

    def part_shown(self) -> None:
        """Continue with the next part after it was loaded."""
        if self._button.isChecked():
            self._speak_from(0)

    def stop(self) -> None:
        """Stop speaking."""
        self._button.setChecked(False)
