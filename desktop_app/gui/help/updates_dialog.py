"""The dialog about updates of the program: it looks for one, downloads it, and has it installed at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.typography import megabytes
from desktop_app.gui.forms.ui_updates import Ui_UpdatesForm
from desktop_app.gui.help.program_updates import ProgramUpdates, UpdateStep
from desktop_app.gui.texts.languages import language
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_folder


class UpdatesDialog(BaseDialog):
    """Shows the state of updates, and the one button that leads on."""

    shows_jobs = False

    def __init__(self, updates: ProgramUpdates, parent: QWidget) -> None:
        super().__init__(parent)
        self._updates = updates
        self._ui = ui = Ui_UpdatesForm()
        ui.setupUi(self)
        ui.version.setText(self.tr("Springshelf {version}").format(version=updates.version))
        ui.folder.clicked.connect(self._choose_folder)
        ui.check.clicked.connect(updates.check)
        ui.fetch.clicked.connect(updates.fetch)
        ui.install.clicked.connect(updates.install)
        ui.back.clicked.connect(updates.go_back)
        ui.close.clicked.connect(self.accept)
        updates.changed.connect(self._show)
        updates.progressed.connect(self._show_progress)
        self.finished.connect(self.deleteLater)
        self._show()

    def _choose_folder(self) -> None:
        title = self.tr("Choose the stick or the folder with the updates")
        choose_folder(self, title, self._updates.check_folder)

    def _show_progress(self, done: int, total: int) -> None:
        self._ui.progress.setRange(0, 100 if total else 0)
        self._ui.progress.setValue(100 * done // total if total else 0)

    def _show(self) -> None:
        ui, step = self._ui, self._updates.step
        busy = step in {UpdateStep.CHECKING, UpdateStep.FETCHING}
        ui.state.setText(self._updates.problem or self._text(step))
        ui.progress.setVisible(busy)
        ui.about.setVisible(self._updates.goes_back)
        if busy:
            self._show_progress(0, 0)
        shown: dict[QPushButton, bool] = {
            ui.check: step in {UpdateStep.NOTHING_KNOWN, UpdateStep.CURRENT, UpdateStep.CHECKING, UpdateStep.PACKAGE},
            ui.fetch: step in {UpdateStep.FOUND, UpdateStep.FETCHING},
            ui.install: step is UpdateStep.READY,
            ui.folder: step not in {UpdateStep.IMPOSSIBLE, UpdateStep.OFF},
            ui.back: bool(self._updates.previous) and step is not UpdateStep.OFF,
        }
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
            button.setEnabled(not busy)
        ui.back.setText(self.tr("&Back to {version}").format(version=self._updates.previous))
        main = next((one for one in (ui.check, ui.fetch, ui.install) if shown[one]), ui.close)
        main.setDefault(True)
        main.setFocus()
        self.reshape()

    def _text(self, step: UpdateStep) -> str:
        found = self._updates.found
        texts = {
            UpdateStep.OFF: self.tr("The administrator has switched updates off."),
            UpdateStep.IMPOSSIBLE: self.tr(
                "This Springshelf was not installed by its installer. Update it in the way it was installed."
            ),
            UpdateStep.NOTHING_KNOWN: self.tr(
                "Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick."
            ),
            UpdateStep.CHECKING: self.tr("Looking for updates…"),
            UpdateStep.CURRENT: self.tr("This is the newest version."),
            UpdateStep.FOUND: self.tr("Version {version} is available. Download: {size} MB."),
            UpdateStep.FETCHING: self.tr("Downloading version {version}…"),
            UpdateStep.READY: self.tr("Version {version} is ready."),
            UpdateStep.CHOSEN: self.tr("Version {version} will be installed when you close Springshelf."),
            UpdateStep.BACK: self.tr("Version {version} starts the next time."),
            UpdateStep.PACKAGE: self.tr("Version {version} is here. The administrator installs it with:"),
        }
        text = texts[step].format(version=found.version, size=megabytes(found.size, language()))
        return f"{text}\n{found.command}" if found.command else text
