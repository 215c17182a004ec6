"""The language of the window: its texts, Qt's own texts, its direction, its date and number formats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.language_names import NAMES
from desktop_app.domain.message import Message
from desktop_app.domain.message_texts import MessageParts, MessageTexts
from desktop_app.services.resources.text_catalogues import message_texts

SOURCE = "en"
USUAL = {"ar": "ar_AE"}
"""The locale of a language for which the default one has other digits."""

KEYS = {"tr": {"Ctrl": "Ctrl", "Alt": "Alt", "Shift": "Shift"}, "es": {"Ctrl": "Ctrl", "Shift": "Mayús"}}
"""The names of keys as they stand on keyboards and in our texts, for languages in which Qt's own texts differ."""


@dataclass(slots=True)
class _Spoken:
    language: str
    texts: MessageTexts


_spoken = _Spoken(SOURCE, MessageTexts())


def language() -> str:
    """The code of the current language."""
    return _spoken.language


def error_text(error: Exception) -> str:
    """An error in the window's language."""
    return _spoken.texts.error(error)


def message_text(message: Message) -> str:
    """A message in the window's language."""
    return _spoken.texts.sentence(message)


def message_parts(message: Message) -> MessageParts:
    """The parts of a message: what happened, to what, what to do."""
    return _spoken.texts.parts(message)


class _KeyNames(QTranslator):
    """Names keys as a language's keyboards do; all other texts are those of the translators installed before."""

    def __init__(self, parent: QApplication, names: Mapping[str, str]) -> None:
        super().__init__(parent)
        self._names = names

    def isEmpty(self) -> bool:
        return not self._names

    def translate(self, context: str, text: str, _comment: str | None = None, _count: int = -1) -> str | None:
        return self._names.get(text) if context == "QShortcut" else None


class Languages:
    """Installs translations into the application, and removes them."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        self._application = application
        self._resources = resources
        self._translators: list[QTranslator] = []

    def use(self, wanted: str) -> None:
        """Use the language of that code, or the system's language if the code is empty.

        Existing windows keep their texts, so a window has to be created again.
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
        if language in KEYS:
            self._translators.append(names := _KeyNames(self._application, KEYS[language]))
            self._application.installTranslator(names)
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
    """The first of the system's languages that is completely translated, or English."""
    for name in QLocale.system().uiLanguages():
        if (code := name.partition("-")[0]) in NAMES:
            return code
    return SOURCE


def _locale(language: str) -> QLocale:
    """The system's own locale if it has this language, because it contains the country's date formats.

    Qt and Python format numbers with the digits 0 to 9; a locale with other digits would mix both.
    """
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language and system.zeroDigit() == "0":
        return QLocale(system.name())
    return QLocale(USUAL.get(language, language))
