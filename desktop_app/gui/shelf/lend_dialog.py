"""The dialog that lends the shelf while it is open."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_lend import Ui_LendForm
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.services.lending.lending import Lender, LentShelf


class LendDialog(BaseDialog):
    """Lends the shelf, and shows its address as text and QR code."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._lender: Lender | None = None
        self._begun = self._ended = False
        self._ui = Ui_LendForm()
        self._ui.setupUi(self)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.stop.clicked.connect(self.accept)
        self.finished.connect(self._end)
        self._context.tasks.run_job("", lambda _control: self._begin(), self._show, self._show_failure, shown=False)

    def _begin(self) -> tuple[Lender, LentShelf, bytes]:
        lender = self._context.composer.lender(self._context.shelf)
        lent = lender.start()
        return lender, lent, lent.qr_png()

    def _show(self, begun: tuple[Lender, LentShelf, bytes]) -> None:
        lender, lent, picture = begun
        self._lender, self._begun, ui = lender, True, self._ui
        if self._ended:  # the person has already closed the dialog
            self._end()
            return
        drawn = QPixmap()
        drawn.loadFromData(picture, "PNG")
        ui.code.setPixmap(drawn)
        ui.code.setAccessibleName(self.tr("The address as a code to scan: {address}").format(address=lent.page))
        ui.address.setText(lent.address)
        ui.copy.setEnabled(True)
        ui.state.setText(
            self.tr(
                "With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a "
                "catalogue”, then look for “{name}”, or type this address."
            ).format(name=lent.name)
            if lent.name
            else self.tr(
                "With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a "
                "catalogue”, then type this address."
            )
        )

    def _show_failure(self, error: Exception) -> None:
        self._begun = True
        if self._ended:
            self._end()
            return
        self._ui.code.hide()
        self._ui.address.hide()
        shown = error_text(error) if isinstance(error, SpringshelfError) else self.tr("Your shelf can’t be shared now.")
        self._ui.state.setText(shown)
        self._ui.stop.setText(self.tr("Close"))
        self.adjustSize()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.address.text())
        self._ui.copy.setText(self.tr("Copied"))

    def _end(self) -> None:
        self._ended = True
        if self._lender is not None:
            self._lender.stop()
            self._lender = None
        if self._begun:  # keep this object until then, so that it can stop a lending that starts late
            self.deleteLater()
