"""The menu of a material's languages, and the language that the person chose for each material."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from desktop_app.domain.language_names import language_name
from desktop_app.gui.base.tasks import Tasks
from desktop_app.services.journal.journal import Journal

SETTING = "reading-language:{publication}"


class ReadingLanguages(QObject):
    """Shows and remembers languages; recent choices are also in memory, because their writes may not have ended.

    Signals:
        chosen: another language was chosen (its code).
    """

    chosen = Signal(str)

    def __init__(self, button: QToolButton, journal: Journal, tasks: Tasks) -> None:
        super().__init__(button)
        self._button, self._journal, self._tasks = button, journal, tasks
        self._menu, self._group = QMenu(button), QActionGroup(button)
        self._last: dict[str, str] = {}
        button.setMenu(self._menu)
        button.hide()
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))

    def remembered(self, publication: str) -> str | None:
        """The language that was chosen for a material, None if there is none; read by a worker."""
        return self._last.get(publication) or self._journal.setting(SETTING.format(publication=publication)) or None

    def remember(self, publication: str, language: str) -> None:
        """Save the language that was chosen for a material."""
        self._last[publication] = language
        journal, name = self._journal, SETTING.format(publication=publication)
        self._tasks.run_query(lambda: journal.set_setting(name, language))

    def show(self, languages: tuple[str, ...], shown: str) -> None:
        """Show the languages of a material, of which one is open; nothing if it has only one."""
        for action in self._group.actions():
            self._group.removeAction(action)
        self._menu.clear()
        for language in sorted(languages, key=language_name):
            action = QAction(language_name(language), self._menu, checkable=True, checked=language == shown)
            action.setData(language)
            self._group.addAction(action)
            self._menu.addAction(action)
        self._button.setText(language_name(shown))
        # Its name for screen readers says only what it is for.
        self._button.setAccessibleDescription(language_name(shown))
        self._button.setVisible(len(languages) > 1)
