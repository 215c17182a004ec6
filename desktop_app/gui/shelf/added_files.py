"""Adding files of this computer to “My files”: chosen ones, or files that are dragged onto the shelf."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.audiobook import TRACK_LISTS
from desktop_app.domain.file_kinds import KINDS
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.texts.languages import message_text
from desktop_app.gui.widgets.file_dialogs import choose_files
from desktop_app.services.shelf.own_files import AddedFiles


class AddingFiles(QObject):
    """Asks before files are added, because everybody who uses this computer can read the shelf.

    Signals:
        done: the shelf must be read again.
        changed: “My files” is new among the catalogues, or has other files.
    """

    done = Signal()
    changed = Signal()

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def choose(self) -> None:
        """Let the person choose files."""
        endings = " ".join(f"*.{kind.ending}" for kind in KINDS if kind.media_type not in TRACK_LISTS)
        filters = [self.tr("Materials ({endings})").format(endings=endings), self.tr("All files (*)")]
        choose_files(self._page, self.tr("Add files"), filters, self.ask)

    def ask(self, paths: Sequence[Path]) -> None:
        """Ask whether to add these files."""
        box = QMessageBox(self._page)
        box.setWindowTitle(self.tr("Add files"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Add %n file(s) to “My files”?", "", len(paths)))
        box.setInformativeText(
            self.tr(
                "They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared "
                "or copied to sticks. Add private files to an entry of your journal instead."
            )
        )
        add = box.addButton(self.tr("Add"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(add)
        add.clicked.connect(lambda: self._add(paths))
        box.finished.connect(box.deleteLater)
        box.open()

    def _add(self, paths: Sequence[Path]) -> None:
        own = self._context.shelf.shelf.own
        task = self._context.tasks.run_job(
            self.tr("Adding files"), lambda control: own.add(paths, control), self._added
        )
        task.ended.connect(self.done)
        task.ended.connect(self.changed)

    def _added(self, added: AddedFiles) -> None:
        told = [self.tr("%n file(s) added to “My files”.", "", len(added.keys))] if added.keys else []
        if added.refused:
            if len(added.refused) > 1:
                told.append(self.tr("%n file(s) could not be added.", "", len(added.refused)))
            told.append(message_text(added.refused[0]))
        self._context.messages.say(" ".join(told))
