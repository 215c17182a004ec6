"""The dialog for the passphrase of an exported journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_export import Ui_ExportForm
from desktop_app.gui.profiles.background_estimate import estimator
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.fit_height import fit_height


class ExportDialog(BaseDialog):
    """Offers a passphrase for the file.

    Signals:
        chosen: the passphrase, empty if the person wants none.
    """

    chosen = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ExportForm()
        ui.setupUi(self)
        ui.passphrase.start(estimator(context.composer, context.tasks))
        ui.passphrase.use_name(context.profile.current.profile.name)
        ui.passphrase.changed.connect(self._changed)
        ui.plain.clicked.connect(lambda: self._choose(""))
        ui.save.clicked.connect(lambda: self._choose(ui.passphrase.passphrase()))
        ui.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._changed()

    def _changed(self) -> None:
        self._ui.save.setEnabled(bool(self._ui.passphrase.passphrase()))
        fit_height(self)

    def _choose(self, passphrase: str) -> None:
        self._ui.passphrase.clear()
        self.accept()
        self.chosen.emit(passphrase)
