"""The dialog to run a command by its name: type some letters, press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.folding import fold, has_typed, typed_words
from desktop_app.gui.forms.ui_commands import Ui_CommandsForm
from desktop_app.gui.help.commands import WindowCommand
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.list_keys import ListKeys
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel


class CommandsDialog(BaseDialog):
    """Finds commands. While the search field has the focus, the arrow keys move in the list."""

    def __init__(self, commands: Sequence[WindowCommand], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_CommandsForm()
        ui.setupUi(self)
        self._commands = commands
        self._window = parent
        self._model = TwoLineModel(self)
        ui.commands.setModel(self._model)
        ui.commands.setItemDelegate(TwoLineDelegate(ui.commands))
        ui.commands.setUniformItemSizes(True)
        ui.search.textChanged.connect(self._find)
        ListKeys(ui.search, ui.commands)
        ui.search.returnPressed.connect(lambda: self._do(ui.commands.currentIndex()))
        ui.commands.activated.connect(self._do)
        self.finished.connect(self.deleteLater)
        self._find("")
        ui.search.setFocus()

    def _find(self, typed: str) -> None:
        found = [one for one in self._commands if has_typed(f"{one.text} {one.where}", typed)]
        if words := typed_words(typed):
            found.sort(key=lambda one: not fold(one.text).startswith(words[0]))
        self._model.show_rows([(one.text, one.where, one) for one in found])
        self._ui.none.setVisible(not found)
        self._ui.commands.setVisible(bool(found))
        self._ui.commands.setCurrentIndex(self._model.index(0))

    def _do(self, index: QModelIndex) -> None:
        command: WindowCommand | None = index.data(THING_ROLE)
        if command is not None:
            self.accept()
            # Run it after the dialog is closed, so that a new dialog does not open below it.
            QTimer.singleShot(0, self._window, command.run)
