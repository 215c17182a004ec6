"""The dialog that asks for a catalogue's address or folder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.gui.forms.ui_catalogue import Ui_CatalogueForm


class CatalogueDialog(QDialog):
    """Asks where a catalogue is.

    Signals:
        chosen: an address or a folder.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_CatalogueForm()
        self._ui.setupUi(self)
        self._ui.add.setEnabled(False)
        self._ui.address.textChanged.connect(lambda text: self._ui.add.setEnabled(bool(text.strip())))
        self._ui.chooseFolder.clicked.connect(self._choose_folder)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.add.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.chosen.emit(self._ui.address.text().strip()))
        self.finished.connect(self.deleteLater)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the catalogue's folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._ui.address.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
