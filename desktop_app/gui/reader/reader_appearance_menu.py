"""The menu of the reader's colours and spacing, and the size beside it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from desktop_app.gui.reader.reader_appearance import SPACINGS, ReaderAppearance
from desktop_app.gui.theme.pages import PageTheme


class ReaderAppearanceMenu(QObject):
    """Sets the appearance.

    Signals:
        changed: another appearance was chosen (ReaderAppearance).
    """

    changed = Signal(ReaderAppearance)

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self.look = ReaderAppearance()
        menu = QMenu(button)
        self._themes, self._spacings = QActionGroup(self), QActionGroup(self)
        menu.addSection(self.tr("Colours"))
        names = {
            PageTheme.WINDOW: self.tr("As the window"),
            PageTheme.LIGHT: self.tr("Light"),
            PageTheme.SEPIA: self.tr("Sepia"),
            PageTheme.DARK: self.tr("Dark"),
            PageTheme.CONTRAST: self.tr("High contrast"),
        }
        for theme, name in names.items():
            self._add(menu, self._themes, name, theme)
        menu.addSection(self.tr("Space between lines"))
        spaces = (self.tr("As the material has it"), self.tr("Narrow"), self.tr("Wide"), self.tr("Very wide"))
        for spacing, name in zip(SPACINGS, spaces, strict=True):
            self._add(menu, self._spacings, name, spacing)
        self._themes.triggered.connect(lambda one: self._take(replace(self.look, theme=one.data())))
        self._spacings.triggered.connect(lambda one: self._take(replace(self.look, spacing=one.data())))
        button.setMenu(menu)
        self.choose(self.look)

    @staticmethod
    def _add(menu: QMenu, group: QActionGroup, name: str, value: object) -> None:
        action = QAction(name, menu, checkable=True)
        action.setData(value)
        group.addAction(action)
        menu.addAction(action)

    def choose(self, look: ReaderAppearance) -> None:
        """Check the items of an appearance."""
        self.look = look
        for action in self._themes.actions():
            action.setChecked(action.data() == look.theme)
        for action in self._spacings.actions():
            action.setChecked(action.data() == look.spacing)

    def larger(self) -> None:
        """Set the next larger size."""
        self._take(self.look.larger())

    def smaller(self) -> None:
        """Set the next smaller size."""
        self._take(self.look.smaller())

    def _take(self, look: ReaderAppearance) -> None:
        self.choose(look)
        self.changed.emit(look)
