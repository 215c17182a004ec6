"""A new passphrase, typed twice, with how long it would withstand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from desktop_app.gui.forms.ui_passphrase import Ui_PassphraseForm
from desktop_app.gui.profiles.profile_words import strength_text

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.gui.desk import Desk
    from desktop_app.services.strength import Strength

PAUSE = 150
"""Milliseconds after a key before it is estimated."""


def estimate(passphrase: str, name: str) -> tuple[str, Strength]:
    """The strength of a passphrase, with it; what it needs is imported only then."""
    from desktop_app.services.strength import strength  # noqa: PLC0415 - its lists of words take a moment to load

    return passphrase, strength(passphrase, [name])


class PassphraseFields(QWidget):
    """Two fields, and a bar with a sentence below.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._name = ""
        self._ui = Ui_PassphraseForm()
        self._ui.setupUi(self)
        self._hint = self._ui.told.text()
        # Room for two lines, so that nothing moves while one types.
        self._ui.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        for field in (self._ui.first, self._ui.again):
            field.textChanged.connect(self._typed)
        self._ui.show.toggled.connect(self._show)
        self.setFocusProxy(self._ui.first)

    def start(self, desk: Desk) -> None:
        """Take the workers."""
        self._desk = desk

    def use_name(self, name: str) -> None:
        """The person's name, which somebody would try first."""
        self._name = name

    def passphrase(self) -> str:
        """What was typed, empty where the two differ."""
        first = self._ui.first.text()
        return first if first == self._ui.again.text() else ""

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self._ui.first, self._ui.again):
            field.clear()
        self._ui.show.setChecked(False)

    def _typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self._ui.first, self._ui.again):
            field.setEchoMode(mode)

    def _ask(self) -> None:
        typed, name = self._ui.first.text(), self._name
        if self._desk is not None and typed:
            self._desk.tasks.quick(lambda: estimate(typed, name), self._tell)
        else:
            self._ui.meter.setValue(0)
            self._ui.told.setText(self._hint)

    def _tell(self, found: tuple[str, Strength]) -> None:
        typed, strength = found
        if typed != self._ui.first.text():
            return
        self._ui.meter.setValue(strength.level)
        sentence = strength_text(strength)
        again = self._ui.again.text()
        if again and not typed.startswith(again):
            sentence = self.tr("The two are not the same yet.")
        self._ui.told.setText(sentence)
        self._ui.meter.setAccessibleDescription(sentence)
