"""Asks whether to open a journal that a newer version of the program has upgraded, and opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.services.profiles.open_profile import OpenProfile


class NewerJournal(QObject):
    """Opens a journal as it was before the upgrade, with everything written since; the person agrees first."""

    def __init__(self, context: HomeContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def ask(self, opened: OpenProfile, then: Callable[[], None], leave: Callable[[], None]) -> None:
        """Ask about an opened profile.

        Args:
            opened: the profile.
            then: called when its journal can be opened.
            leave: called if the person does not want that, or if it failed.
        """
        box = QMessageBox(self._window)
        box.setWindowTitle("Springshelf")
        box.setTextFormat(Qt.TextFormat.PlainText)
        told = self.tr("A newer Springshelf has upgraded the journal of “{name}”.")
        box.setText(told.format(name=name_of(opened.profile)))
        box.setInformativeText(
            self.tr(
                "This version can open it again with everything that was written. What only the newer version shows "
                "stays in a file beside it, and comes back with the next update."
            )
        )
        here = box.addButton(self.tr("Open it here"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        here.clicked.connect(lambda: self._undo(opened, then, leave))
        box.rejected.connect(leave)
        box.finished.connect(box.deleteLater)
        box.open()

    def _undo(self, opened: OpenProfile, then: Callable[[], None], leave: Callable[[], None]) -> None:
        context = self._context

        def failed(error: Exception) -> None:
            leave()
            context.messages.error(error)

        context.tasks.run_job(
            self.tr("Opening your journal"),
            lambda _control: context.composer.undo_upgrade(context.home, opened),
            lambda _done: then(),
            failed,
        )
