"""The bar above an interactive material: it says what running means, and has the buttons for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.gui.forms.ui_interactive_bar import Ui_InteractiveBarForm
from desktop_app.gui.widgets.mnemonics import set_mnemonics
from desktop_app.gui.widgets.screen_reader import announce


class InteractiveBar(QFrame):
    """The bar, hidden for all other materials.

    Signals:
        run_requested: run the material.
        stop_requested: stop it.
        journal_requested: add what it reported to the journal.
    """

    run_requested = Signal()
    stop_requested = Signal()
    journal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_InteractiveBarForm()
        self._ui.setupUi(self)
        set_mnemonics(self)
        self._ui.run.clicked.connect(self.run_requested)
        self._ui.stop.clicked.connect(self.stop_requested)
        self._ui.journal.clicked.connect(self.journal_requested)
        self._is_running = False
        self.hide()

    def show_idle(self) -> None:
        """Offer to run the material."""
        self._show(
            self.tr(
                "This material is interactive. While it runs, it can’t reach the internet, other materials, "
                "your journal or your files."
            ),
            running=False,
        )

    def show_running(self, *, silent: bool = False) -> None:
        """Say that the material runs; `silent` says that it does not answer."""
        told = (
            self.tr("This material does not respond. You can wait, or stop it.")
            if silent
            else self.tr("Running. It can’t reach the internet, other materials, your journal or your files.")
        )
        self._show(told, running=True)
        if silent:
            announce(self._ui.told, told)

    def _show(self, text: str, *, running: bool) -> None:
        had_focus = self.isAncestorOf(self.focusWidget() or self)
        self._is_running = running
        self._ui.told.setText(text)
        self._ui.run.setVisible(not running)
        self._ui.stop.setVisible(running)
        if not running:
            self._ui.journal.hide()
        self.show()
        if had_focus and not running:
            self._ui.run.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_journal(self, *, offered: bool) -> None:
        """Show or hide the button that adds what was reported to the journal."""
        self._ui.journal.setVisible(offered)

    def focus_button(self) -> None:
        """Put the cursor onto the button that stops or runs the material: the keyboard's way out of it."""
        (self._ui.stop if self._is_running else self._ui.run).setFocus(Qt.FocusReason.ShortcutFocusReason)
