"""The fields of a portfolio's cover."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.records.person import Person
from desktop_app.gui.forms.ui_portfolio_cover import Ui_PortfolioCoverForm


class CoverPanel(QWidget):
    """The tab with the person's name, institution, role and mentor.

    Signals:
        typed: the person types.
        written: the cover has changed and should be saved.
    """

    typed = Signal()
    written = Signal(Person)

    def __init__(self) -> None:
        super().__init__()
        self._ui = ui = Ui_PortfolioCoverForm()
        ui.setupUi(self)
        self._saved: Person | None = None
        for field in (ui.name, ui.institution, ui.role, ui.mentor):
            field.textEdited.connect(self.typed)
            field.editingFinished.connect(self._write)

    @property
    def person(self) -> Person:
        """The values of the fields."""
        ui = self._ui
        return Person(*(field.text().strip() for field in (ui.name, ui.institution, ui.role, ui.mentor)))

    def show_person(self, person: Person) -> None:
        """Show the saved values."""
        self._saved = person
        ui = self._ui
        for field, text in (
            (ui.name, person.name),
            (ui.institution, person.institution),
            (ui.role, person.role),
            (ui.mentor, person.mentor),
        ):
            field.setText(text)

    def leave(self) -> None:
        """Save unsaved values, also those of the field with the cursor."""
        if self._saved and self.person != self._saved:
            self._write()

    def _write(self) -> None:
        self._saved = self.person
        self.written.emit(self._saved)
