"""A new passphrase, typed twice, with an estimate of its strength."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.widgets.plain_label import plain_label

PAUSE = 150
"""Milliseconds without typing before the strength is estimated."""
LEVELS = 4
Estimated = tuple[str, int, str]
"""The passphrase, its level from 0 to `LEVELS`, and the level as a sentence."""
Estimate = Callable[[str, str, Callable[[Estimated], None]], object]
"""Estimates a passphrase, given the person's name, which an attacker would try first; passes the result to the
callback.
"""


class PassphraseFields(QWidget):
    """Two fields, with a bar and a sentence below.

    Signals:
        changed: the person typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._estimate: Estimate | None = None
        self._name = ""
        self._hint = self.tr("Four or five words of your own are strong and easy to type. Nothing else is asked of it.")
        self.first = self._field(self.tr("New passphrase"))
        self.again = self._field(self.tr("The same passphrase once more"))
        self.told = plain_label(self._hint, "soft")
        self.meter = QProgressBar(self)
        self._show = QToolButton(self)
        self._build()
        self._timer = QTimer(self, interval=PAUSE, singleShot=True)
        self._timer.timeout.connect(self._ask)
        for field in (self.first, self.again):
            field.textChanged.connect(self._typed)
        self._show.toggled.connect(self._show_text)
        self.setFocusProxy(self.first)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _build(self) -> None:
        self.meter.setMaximum(LEVELS)
        self.meter.setTextVisible(False)
        self.meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self._show.setText(self.tr("Show"))
        self._show.setCheckable(True)
        # Reserve two lines, so that nothing moves while the person types.
        self.told.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.first)
        upper.addWidget(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._label(self.tr("New &passphrase:"), self.first))
        layout.addLayout(upper)
        layout.addWidget(self._label(self.tr("Once &more:"), self.again))
        layout.addWidget(self.again)
        layout.addWidget(self.meter)
        layout.addWidget(self.told)
        for one, other in ((self.first, self._show), (self._show, self.again)):
            QWidget.setTabOrder(one, other)

    @staticmethod
    def _label(text: str, buddy: QLineEdit) -> QLabel:
        label = plain_label(text)
        label.setBuddy(buddy)
        return label

    def start(self, estimate: Estimate) -> None:
        """Set the strength estimator."""
        self._estimate = estimate

    def use_name(self, name: str) -> None:
        """Set the person's name, which an attacker would try first."""
        self._name = name

    def passphrase(self) -> str:
        """The passphrase, or empty if the two fields differ."""
        first = self.first.text()
        return first if first == self.again.text() else ""

    def clear(self) -> None:
        """Clear the fields."""
        for field in (self.first, self.again):
            field.clear()
        self._show.setChecked(False)

    def _typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)

    def _ask(self) -> None:
        if self._estimate is not None and self.first.text():
            self._estimate(self.first.text(), self._name, self._tell)
        else:
            self.meter.setValue(0)
            self.told.setText(self._hint)

    def _tell(self, found: Estimated) -> None:
        typed, level, sentence = found
        if typed != self.first.text():
            return
        self.meter.setValue(level)
        again = self.again.text()
        if again and not typed.startswith(again):
            sentence = self.tr("The two are not the same yet.")
        self.told.setText(sentence)
        self.meter.setAccessibleDescription(sentence)
