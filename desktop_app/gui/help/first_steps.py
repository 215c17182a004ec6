"""The first steps: a card above the pages that introduces them one by one, and can be closed at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop_app.gui.forms.ui_steps import Ui_StepsForm

LEFT = "first-steps/left"


@dataclass(frozen=True, slots=True)
class GuideStep:
    """A step: its title, its text, and an action that shows its subject; with `on_demand`, only if the person asks."""

    title: str
    text: str
    shows: Callable[[], object]
    on_demand: bool = False


class FirstSteps(QFrame):
    """Leads through the steps. Closing is remembered, so that they are shown only once.

    Signals:
        ended: the steps were closed or completed.
    """

    ended = Signal()

    def __init__(self, settings: QSettings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._steps: Sequence[GuideStep] = ()
        self._number = 0
        self._ui = ui = Ui_StepsForm()
        ui.setupUi(self)
        self.setProperty("role", "hero")
        ui.next.clicked.connect(lambda: self._turn(1))
        ui.back.clicked.connect(lambda: self._turn(-1))
        ui.show.clicked.connect(self._show_there)
        ui.leave.clicked.connect(self.leave)
        self.hide()

    @property
    def are_wanted(self) -> bool:
        """Whether they have not been shown on this computer yet."""
        return self._settings is not None and self._settings.value(LEFT) is None

    def begin(self, steps: Sequence[GuideStep]) -> None:
        """Show the first step."""
        self._steps, self._number = steps, 0
        self._show()
        self.show()
        self._ui.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close the steps permanently."""
        if self._settings is not None:
            self._settings.setValue(LEFT, "1")
        self.hide()
        self.ended.emit()

    def _show_there(self) -> None:
        self._steps[self._number].shows()

    def _turn(self, by: int) -> None:
        if self._number + by >= len(self._steps):
            self.leave()
            return
        self._number += by
        if not self._steps[self._number].on_demand:
            self._show_there()
        self._show()
        self._ui.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        step, ui, last = self._steps[self._number], self._ui, self._number == len(self._steps) - 1
        ui.number.setText(
            self.tr("First steps, {number} of {all}").format(number=self._number + 1, all=len(self._steps))
        )
        ui.title.setText(step.title)
        ui.text.setText(step.text)
        ui.back.setEnabled(self._number > 0)
        ui.next.setText(self.tr("Done") if last else self.tr("Continue"))
        ui.next.setAccessibleDescription(f"{step.title}. {step.text}")
