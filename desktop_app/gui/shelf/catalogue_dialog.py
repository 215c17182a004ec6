"""The dialog to add a catalogue, with a preview."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_catalogue import Ui_CatalogueForm
from desktop_app.gui.shelf.catalogue_login import CatalogueLogin
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.services.catalogues.catalogues import CataloguePreview

LISTENING = 3.0
"""The seconds that neighbours have to answer."""


class CatalogueDialog(BaseDialog):
    """Asks for a catalogue's address, previews it, and only then offers to add it.

    Signals:
        chosen: the address, and whether all its files are kept.
        files_requested: the person wants to add files of this computer instead.
    """

    chosen = Signal(str, bool)
    files_requested = Signal()

    def __init__(self, context: PageContext, parent: QWidget, address: str = "") -> None:
        super().__init__(parent)
        self._context = context
        self._looked_at = ""
        self._ui = Ui_CatalogueForm()
        self._ui.setupUi(self)
        self._login = CatalogueLogin(
            self._ui.name,
            self._ui.password,
            (self._ui.labelName, self._ui.labelPassword),
            context.shelf.logins,
            self,
        )
        self._connect()
        self._begin_anew()
        self._ui.address.setText(address)  # nothing is asked of it before the person has read it

    def _connect(self) -> None:
        ui = self._ui
        ui.address.textChanged.connect(self._begin_anew)
        ui.chooseFolder.clicked.connect(self._choose_folder)
        ui.neighbours.clicked.connect(self._look_for_neighbours)
        ui.addFiles.clicked.connect(self._leave_for_files)
        ui.choices.currentItemChanged.connect(self._choice_made)
        ui.cancel.clicked.connect(self.reject)
        ui.add.clicked.connect(self._look_or_add)
        self._login.agreed.connect(self._look)
        self.accepted.connect(lambda: self.chosen.emit(self._looked_at, ui.keepAll.isChecked()))
        self.finished.connect(self.deleteLater)

    def _leave_for_files(self) -> None:
        self.reject()
        self.files_requested.emit()

    def _begin_anew(self) -> None:
        """Reset the preview after the address has changed."""
        ui = self._ui
        self._looked_at = ""
        ui.add.setText(self.tr("Check"))
        ui.add.setEnabled(bool(ui.address.text().strip()))
        ui.keepAll.setVisible(False)
        if not ui.choices.hasFocus():
            ui.choices.setVisible(False)
            ui.found.setVisible(False)
        self._fit()

    def _fit(self) -> None:
        """Resize the dialog to its content."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()

    def _choose_folder(self) -> None:
        choose_folder(self, self.tr("Choose the catalogue's folder"), lambda path: self._ui.address.setText(str(path)))

    def _look_or_add(self) -> None:
        if self._looked_at:
            self.accept()
        elif self._login.may_send(self._ui.address.text().strip()):
            self._look()

    def _look(self) -> None:
        address, context = self._ui.address.text().strip(), self._context
        save_login = self._login.saving(address)

        def look() -> CataloguePreview:
            save_login()
            return context.shelf.catalogues.preview(address)

        self._wait(self.tr("Checking…"))
        self._context.tasks.run_job("", lambda _control: look(), self._show_look, self._show_failure, shown=False)

    def _wait(self, text: str) -> None:
        self._say(text)
        self._ui.add.setEnabled(False)
        self._ui.neighbours.setEnabled(False)

    def _say(self, text: str) -> None:
        self._ui.add.setEnabled(bool(self._ui.address.text().strip()))
        self._ui.neighbours.setEnabled(True)
        self._ui.found.setText(text)
        self._ui.found.setVisible(True)
        self._fit()

    def _show_look(self, look: CataloguePreview) -> None:
        if look.catalogues:
            self._say(self.tr("“{title}” is a list of catalogues. Choose one of them.").format(title=look.title))
            self._offer([(catalogue.alternative, catalogue.href) for catalogue in look.catalogues])
            return
        ui = self._ui
        self._looked_at = ui.address.text().strip()
        parts = [
            self.tr("“{title}”").format(title=look.title),
            self.tr("%n material(s)", "", look.materials)
            if look.materials is not None
            else self.tr("%n material(s) on its first page", "", look.listed),
        ]
        parts += [self.tr("with a campaign")] * look.campaign + [self.tr("signed")] * look.signed
        said = [
            " · ".join(parts),
            *[self.tr("This catalogue is already on your shelf.")] * look.known,
            self._login.note(),
        ]
        self._say("\n".join(one for one in said if one))
        self._login.ask(asked=False)
        ui.keepAll.setVisible(True)
        self._fit()
        ui.add.setText(self.tr("Add"))
        ui.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, error: Exception) -> None:
        shown = (
            error_text(error) if isinstance(error, SpringshelfError) else self.tr("This can’t be read as a catalogue.")
        )
        self._say(shown)
        if self._context.shelf.logins.is_wanted(error):
            self._login.ask(asked=True)
            self._fit()

    def _look_for_neighbours(self) -> None:
        self._wait(self.tr("Looking for shared shelves in this network…"))
        context = self._context
        self._context.tasks.run_job(
            "",
            lambda _control: context.composer.neighbours(LISTENING),
            self._show_neighbours,
            self._show_failure,
            shown=False,
        )

    def _show_neighbours(self, found: tuple[Neighbour, ...]) -> None:
        if found:
            self._say(self.tr("%n shared shelf(s) found. Choose one.", "", len(found)))
            self._offer([(one.name, one.address) for one in found])
        else:
            self._say(self.tr("No shared shelf found. Type its address."))

    def _offer(self, choices: list[tuple[str, str]]) -> None:
        box = self._ui.choices
        with QSignalBlocker(box):
            box.clear()
            for title, address in choices:
                item = QListWidgetItem(title, box)
                item.setData(Qt.ItemDataRole.UserRole, address)
                item.setToolTip(plain_tip(address))
            box.setCurrentRow(-1)
        box.setVisible(True)
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def _choice_made(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._ui.address.setText(item.data(Qt.ItemDataRole.UserRole))
