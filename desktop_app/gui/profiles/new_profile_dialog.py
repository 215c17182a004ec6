"""Creating a profile, in less than a minute: a name, and a passphrase if others use the computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.profile import PersonRole
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.forms.ui_new_profile import Ui_NewProfileForm
from desktop_app.gui.profiles.background_estimate import estimator
from desktop_app.gui.profiles.profile_words import fill_roles
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.gui.widgets.fit_height import fit_height
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.profiles.open_profile import CreatedProfile


class NewProfileDialog(BaseDialog):
    """Asks who the person is.

    Signals:
        made: the profile, with its recovery code (`services.profiles.Made`).
    """

    made = Signal(CreatedProfile)

    def __init__(
        self, context: HomeContext, parent: QWidget, guest: ProfileServices | None = None, *, sealed_only: bool = False
    ) -> None:
        """With `guest`, the new profile gets the guest's journal.

        `sealed_only`: the administrator requires a passphrase.
        """
        super().__init__(parent)
        self._context = context
        self._guest = guest
        self._ui = ui = Ui_NewProfileForm()
        ui.setupUi(self)
        ui.passphrase.start(estimator(context.composer, context.tasks))
        fill_roles(ui.role)
        self._fill_places()
        ui.guest.setVisible(guest is not None)
        ui.plain.setVisible(not sealed_only)
        ui.sealed.setVisible(not sealed_only)
        if guest is not None:
            ui.hint.setText(
                self.tr("Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.")
            )
        self._problem = FieldProblem(ui.problem)
        self._problem.changed.connect(lambda: fit_height(self))
        ui.name.textChanged.connect(self._changed)
        ui.passphrase.changed.connect(self._changed)
        ui.sealed.toggled.connect(self._changed)
        ui.place.activated.connect(self._place_chosen)
        ui.cancel.clicked.connect(self.reject)
        ui.guest.clicked.connect(self.reject)
        ui.make.clicked.connect(self._make)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._changed()

    def _fill_places(self) -> None:
        """Offer this computer, each inserted stick, and any other folder."""
        box = self._ui.place
        box.addItem(self.tr("On this computer"), None)
        for volume in sticks():
            name = shown_line(volume.displayName())
            box.addItem(self.tr("On the stick {name}").format(name=shown_line(name)), Path(volume.rootPath()))
        box.addItem(self.tr("On a stick or in another folder…"), "")

    def _place_chosen(self) -> None:
        if self._ui.place.currentData() == "":
            self._ui.place.setCurrentIndex(0)
            choose_folder(self, self.tr("Choose the stick or folder"), self._use_folder)

    def _use_folder(self, folder: Path) -> None:
        self._ui.place.insertItem(1, str(folder), folder)
        self._ui.place.setCurrentIndex(1)

    def _changed(self) -> None:
        ui = self._ui
        sealed = ui.sealed.isChecked()
        ui.passphrase.setVisible(sealed)
        ui.warning.setVisible(sealed)
        ui.passphrase.use_name(ui.name.text())
        ui.make.setEnabled(bool(ui.name.text().strip()) and (not sealed or bool(ui.passphrase.passphrase())))
        self._problem.clear()
        fit_height(self)

    def _make(self) -> None:
        ui, context, guest = self._ui, self._context, self._guest
        name, role = ui.name.text(), PersonRole(ui.role.currentData())
        passphrase = ui.passphrase.passphrase() if ui.sealed.isChecked() else ""
        place = ui.place.currentData()

        def make() -> tuple[CreatedProfile, SpringshelfError | None]:
            if guest is None:
                return context.home.profiles.add(name, role, passphrase, at=place or None), None
            before, problem = guest.current.opened, None
            made = context.home.profiles.adopt(before, name, role, passphrase, own_keyring=not place)
            guest.current.use(made.opened)
            try:
                if place:
                    guest.move(place)
            except SpringshelfError as error:  # then it is on this computer, not on the stick
                problem = error
            return replace(made, opened=guest.current.opened), problem

        ui.make.setEnabled(False)
        self._context.tasks.run_query(make, self._done, self._failed)

    def _done(self, done: tuple[CreatedProfile, SpringshelfError | None]) -> None:
        made, problem = done
        self._ui.passphrase.clear()
        self.made.emit(made)
        if problem is not None:
            self._context.messages.error(problem)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._changed()
        self._context.messages.explain(error, self._tell)

    def _tell(self, problem: str) -> None:
        self._problem.say(problem, self._ui.name)


def sticks() -> list[QStorageInfo]:
    """The volumes that look like sticks: writable, not the system's, in a usual mount folder."""
    roots = ("/media/", "/run/media/", "/Volumes/")
    home = QStorageInfo(str(Path.home())).rootPath()
    return [
        one
        for one in QStorageInfo.mountedVolumes()
        if one.isReady() and not one.isReadOnly() and not one.isRoot() and one.rootPath() != home
        if one.rootPath().startswith(roots) or one.rootPath()[1:] == ":/"
    ]
