"""The dialog to choose an entry by its printed number or its title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.folding import fold
from desktop_app.gui.forms.ui_entry_chooser import Ui_EntryChooserForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.portfolios.printed_numbers import PrintedEntry


class EntryChooser(BaseDialog):
    """Shows the entries of the version that was given out last.

    Signals:
        chosen: the number of an entry.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PrintedEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_EntryChooserForm()
        ui.setupUi(self)
        self._entries = entries
        self._model = TwoLineModel(self)
        ui.entries.setModel(self._model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.search.textChanged.connect(self._find)
        ui.search.returnPressed.connect(lambda: self._take(ui.entries.currentIndex()))
        ui.entries.activated.connect(self._take)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(lambda: self._take(ui.entries.currentIndex()))
        self.finished.connect(self.deleteLater)
        self._find("")
        ui.search.setFocus()

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        untitled = self.tr("Without a title")
        found = [one for one in self._entries if all(word in fold(f"{one.number} {one.title}") for word in words)]
        version = self.tr("Version {number}")
        self._model.show_rows(
            [(f"{one.number} · {one.title or untitled}", version.format(number=one.version), one) for one in found]
        )
        ui = self._ui
        ui.none.setVisible(not found)
        ui.none.setText(self.tr("Nothing found.") if self._entries else self.tr("No version was given out yet."))
        ui.entries.setVisible(bool(found))
        ui.accept.setEnabled(bool(found))
        ui.entries.setCurrentIndex(self._model.index(0))

    def _take(self, index: QModelIndex) -> None:
        one: PrintedEntry | None = index.data(THING_ROLE)
        if one is not None:
            self.chosen.emit(one.number)
            self.accept()
