"""The language of the window: its texts, Qt's own texts, its direction, its dates and numbers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

SOURCE = "en"
NAMES = {"en": "English", "fr": "Français", "el": "Ελληνικά", "uk": "Українська", "ar": "العربية"}
"""The languages that are complete, by code, each under its own name."""


class Languages:
    """Puts translations into the application, and takes them out again."""

    def __init__(self, application: QApplication, resources: Path) -> None:
        self._application = application
        self._folder = resources / "i18n"
        self._translators: list[QTranslator] = []

    def use(self, wanted: str) -> str:
        """Speak the language of that code, the system's where none is given; return the code of the one in use.

        Texts that stand in a window already stay as they are: a window has to be made anew.
        """
        language = wanted if wanted in NAMES else system_language()
        for old in self._translators:
            self._application.removeTranslator(old)
        own, qt = self._folder, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [
            translator
            for folder, name in ((qt, "qtbase"), (own, "springshelf"))
            if (translator := self._loaded(folder / f"{name}_{language}.qm")) is not None
        ]
        locale = _locale(language)
        QLocale.setDefault(locale)
        self._application.setLayoutDirection(locale.textDirection())
        return language

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
    """The system's own locale where it speaks the language: it knows how dates are written in that country."""
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language:
        return QLocale(system.name())
    return QLocale(language)
