"""Reading aloud, paragraph by paragraph, if the system has a voice."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from desktop_app.domain.anchoring import Span


def paragraphs(text: str, start: int) -> Iterator[Span]:
    """The paragraphs of a text, from a position on."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if text[start:end].strip():
            yield start, end
        start = end + 1


SILENT = {"", "mock"}
"""Qt's engines without sound."""


class ReadAloud(QObject):
    """Speaks a text.

    Signals:
        speaking: a paragraph is being spoken (its span).
        ended: the end of the text was reached.
        failed: the engine can't speak (the reason).
    """

    speaking = Signal(tuple)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = QTextToSpeech(self)
        self._engine.stateChanged.connect(self._changed)
        self._text = ""
        self._rest: Iterator[Span] = iter(())
        self._active = False

    def start(self, text: str, start: int, language: str) -> None:
        """Speak a text from a position on."""
        if self._engine.engine() in SILENT or self._engine.state() is QTextToSpeech.State.Error:
            self.failed.emit(self._engine.errorString())
            return
        self._engine.setLocale(QLocale(language))
        self._text, self._rest = text, paragraphs(text, start)
        self._active = True
        self._next()

    def stop(self) -> None:
        """Stop speaking."""
        self._active = False
        self._engine.stop()

    def _next(self) -> None:
        span = next(self._rest, None)
        if span is None:
            self._active = False
            self.ended.emit()
            return
        self.speaking.emit(span)
        self._engine.say(self._text[slice(*span)])

    def _changed(self, state: QTextToSpeech.State) -> None:
        if not self._active:
            return
        if state is QTextToSpeech.State.Ready:
            self._next()
        elif state is QTextToSpeech.State.Error:
            self._active = False
            self.failed.emit(self._engine.errorString())
