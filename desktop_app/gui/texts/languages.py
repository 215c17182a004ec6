"""The language of the window: its texts, Qt's own texts, its direction, its dates and numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.message import Message
from desktop_app.domain.message_texts import MessageParts, MessageTexts
from desktop_app.services.resources.text_catalogues import message_texts

SOURCE = "en"
NAMES = {"en": "English", "fr": "Français", "el": "Ελληνικά", "uk": "Українська", "ar": "العربية"}
"""The languages that are complete, by code, each under its own name."""
USUAL = {"ar": "ar_AE"}
"""The locale of a language, where the plain one has other digits."""


@dataclass(slots=True)
class _Spoken:
    language: str
    texts: MessageTexts


_spoken = _Spoken(SOURCE, MessageTexts())


def language() -> str:
    """The code of the language in use."""
    return _spoken.language


def error_text(error: Exception) -> str:
    """An error in the language of the window."""
    return _spoken.texts.error(error)


def message_text(message: Message) -> str:
    """A message in the language of the window."""
    return _spoken.texts.sentence(message)


def message_parts(message: Message) -> MessageParts:
    """The same in its parts: what happened, to what, what to do."""
    return _spoken.texts.parts(message)


class Languages:
    """Puts translations into the application, and takes them out again."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        self._application = application
        self._resources = resources
        self._translators: list[QTranslator] = []

    def use(self, wanted: str) -> None:
        """Speak the language of that code, the system's where none is given.

        Texts that stand in a window already stay as they are: a window has to be made anew.
        """
        language = wanted if wanted in NAMES else system_language()
        for old in self._translators:
            self._application.removeTranslator(old)
        own, qt = self._resources / "i18n", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [
            translator
            for folder, name in ((qt, "qtbase"), (own, "springshelf"))
            if (translator := self._loaded(folder / f"{name}_{language}.qm")) is not None
        ]
        locale = _locale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        _spoken.language, _spoken.texts = language, message_texts(self._resources, language)

    def _loaded(self, file: Path) -> QTranslator | None:
        translator = QTranslator(self._application)
        if not translator.load(str(file)):
            return None
        self._application.installTranslator(translator)
        return translator


def system_language() -> str:
    """The first of the system's languages that is complete here, English where none is."""
    for name in QLocale.system().uiLanguages():
        if (code := name.partition("-")[0]) in NAMES:
            return code
    return SOURCE


def _locale(language: str) -> QLocale:
    """The system's own locale where it speaks the language: it knows how dates are written in that country.

    Counted numbers come with the digits 0 to 9 from Qt and Python; a locale with others would mix two kinds.
    """
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language and system.zeroDigit() == "0":
        return QLocale(system.name())
    return QLocale(USUAL.get(language, language))
