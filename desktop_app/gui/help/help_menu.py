"""Help in the window: its menu, its shortcuts, and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.gui.help.appearance_dialog import AppearanceDialog
from desktop_app.gui.help.commands import Place, commands_of, of_action
from desktop_app.gui.help.commands_dialog import CommandsDialog
from desktop_app.gui.help.first_steps import FirstSteps, GuideStep
from desktop_app.gui.help.shortcuts import shortcuts_of
from desktop_app.gui.help.shortcuts_dialog import ShortcutsDialog
from desktop_app.gui.theme.appearance import Appearance
from desktop_app.gui.theme.theme import appearance

COMMANDS_KEYS = "Ctrl+Shift+A"


Tour = tuple[QWidget, QWidget, QWidget, QWidget]
"""The pages of the first steps: shelf, campaign, journal, portfolio."""


class HelpMenu(QObject):
    """The help menu and its actions.

    Signals:
        manual_requested: the person wants to read the manual.
        updates_requested: the person wants to look for updates of the program.
        appearance_chosen: another appearance or language was chosen (Appearance).
    """

    manual_requested = Signal()
    updates_requested = Signal()
    appearance_chosen = Signal(Appearance)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._places: list[Place] = []
        self._go: Callable[[QWidget], object] = lambda _page: None
        self._menus: Sequence[tuple[QMenu, str]] = ()
        self._tour: Tour | None = None
        self.menu = QMenu(window)
        self.steps: FirstSteps | None = None
        self._actions = [
            self._action(self.tr("Find a command…"), COMMANDS_KEYS, self.show_commands),
            self._action(self.tr("Keyboard shortcuts"), "F1", self.show_shortcuts),
            self._action(self.tr("Manual"), "Shift+F1", self.manual_requested.emit),
            self._action(self.tr("First steps"), "", self.show_steps),
            self._action(self.tr("Appearance and language…"), "Ctrl+,", self.show_appearance),
            self._action(self.tr("Updates…"), "", self.updates_requested.emit),
        ]

    def use_places(
        self, places: Sequence[Place], tour: Tour, go: Callable[[QWidget], object], menus: Sequence[tuple[QMenu, str]]
    ) -> None:
        """Include these pages and menus in the help after they were created; `go` shows a page."""
        self._places, self._tour, self._go, self._menus = list(places), tour, go, menus

    def _action(self, text: str, keys: str, callback: Callable[[], object]) -> QAction:
        action = QAction(text, self.menu)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: callback())
        self.menu.addAction(action)
        # A menu's own shortcut works only while the window knows the menu.
        self._window.addAction(action)
        return action

    def show_commands(self) -> None:
        """Show the dialog to find commands, if a profile is open."""
        if not any(page.isVisible() for page, _ in self._places):
            return
        own = [of_action(action, self.tr("Help")) for action in self._actions[1:]]
        CommandsDialog([*commands_of(self._places, self._go, self._menus), *own], self._window).open()

    def show_shortcuts(self) -> None:
        """Show the list of shortcuts."""
        ShortcutsDialog(shortcuts_of(self._window, self._places), self._window).open()

    def show_appearance(self) -> None:
        """Show the dialog for language, colours and text size."""
        dialog = AppearanceDialog(appearance(), self._window)
        dialog.chosen.connect(self.appearance_chosen)
        dialog.open()

    def use_steps(self, settings: QSettings | None, parent: QWidget) -> FirstSteps:
        """Create the card of the first steps inside this widget; it leads to the pages of the tour."""
        self.steps = FirstSteps(settings, parent)
        return self.steps

    def offer_steps(self) -> None:
        """Show the first steps if they were not shown before."""
        if self.steps is not None and self.steps.are_wanted:
            self.show_steps()

    def show_steps(self) -> None:
        """Show the first steps."""
        if self.steps is not None:
            self.steps.begin(self._first_steps())

    def _first_steps(self) -> list[GuideStep]:
        if self._tour is None:
            return []
        shelf, campaign, journal, portfolio = self._tour

        def to(page: QWidget) -> Callable[[], object]:
            return lambda: self._go(page)

        return [
            GuideStep(
                self.tr("Welcome to Springshelf"),
                self.tr(
                    "A shelf of materials that you read without internet, a private journal of your teaching, "
                    "and a portfolio made from it. What you write stays on this computer."
                ),
                to(shelf),
            ),
            GuideStep(
                self.tr("Personalise"),
                self.tr("Choose the language, the colours and the size of text. You can change them at any time."),
                self.show_appearance,
                on_demand=True,
            ),
            GuideStep(
                self.tr("Your shelf"),
                self.tr(
                    "Materials of the campaign wait here. “Keep” brings one to this computer; "
                    "what is kept can be read without internet."
                ),
                to(shelf),
            ),
            GuideStep(
                self.tr("The campaign"),
                self.tr("Dates, webinars, a short quiz, and what you could do next."),
                to(campaign),
            ),
            GuideStep(
                self.tr("Your journal"),
                self.tr(
                    "Note what you plan and do, and think about it in writing. It is saved as you write, "
                    "and nobody else reads it."
                ),
                to(journal),
            ),
            GuideStep(
                self.tr("Your portfolio"),
                self.tr("Choose what goes in, see each page as it will be printed, and save it as a PDF."),
                to(portfolio),
            ),
        ]
