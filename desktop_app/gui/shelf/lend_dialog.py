"""The dialog about lending the shelf: it starts and stops it, and shows the address. Lending goes on without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.gui.forms.ui_lend import Ui_LendForm
from desktop_app.gui.shelf.shelf_lending import ShelfLending
from desktop_app.gui.widgets.base_dialog import BaseDialog

if TYPE_CHECKING:  # imported when the shelf is lent
    from desktop_app.services.lending.lending import LentShelf


class LendDialog(BaseDialog):
    """Shows whether the shelf is lent, and its address as text and QR code."""

    def __init__(self, lending: ShelfLending, parent: QWidget) -> None:
        super().__init__(parent)
        self._lending = lending
        self._ui = Ui_LendForm()
        self._ui.setupUi(self)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.start.clicked.connect(lending.start)
        self._ui.stop.clicked.connect(lending.stop)
        self._ui.close.clicked.connect(self.accept)
        lending.changed.connect(self._show)
        self.finished.connect(self.deleteLater)
        self._show()

    def _show(self) -> None:
        state, ui = self._lending.state, self._ui
        is_lent = state.lent is not None
        for widget in (ui.code, ui.address, ui.copy, ui.stop):
            widget.setVisible(is_lent)
        ui.start.setVisible(not is_lent)
        ui.start.setEnabled(not state.starting)
        told = self.tr("Preparing…") if state.starting else state.problem
        if state.lent is not None:
            told = self._show_lent(state.lent, state.picture)
        ui.state.setText(told)
        ui.state.setVisible(bool(told))
        (ui.close if is_lent else ui.start).setFocus()
        self.reshape()

    def _show_lent(self, lent: LentShelf, picture: bytes) -> str:
        """Show the address, and return what to do with it."""
        ui, drawn = self._ui, QPixmap()
        drawn.loadFromData(picture, "PNG")
        ui.code.setPixmap(drawn)
        ui.code.setAccessibleName(self.tr("The address as a code to scan: {address}").format(address=lent.page))
        ui.address.setText(lent.address)
        ui.copy.setText(self.tr("&Copy the address"))
        if not lent.name:
            return self.tr(
                "With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a "
                "catalogue”, then type this address."
            )
        return self.tr(
            "With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a "
            "catalogue”, then look for “{name}”, or type this address."
        ).format(name=lent.name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.address.text())
        self._ui.copy.setText(self.tr("Copied"))
