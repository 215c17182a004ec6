"""The buttons over the shelf: checking for new materials, adding a catalogue, downloads, lending."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.shelf.catalogue_dialog import CatalogueDialog
from desktop_app.gui.shelf.catalogues_dialog import CataloguesDialog
from desktop_app.gui.shelf.downloads_dialog import DownloadsDialog
from desktop_app.gui.shelf.lend_dialog import LendDialog
from desktop_app.gui.shelf.shelf_lending import ShelfLending
from desktop_app.gui.texts.languages import message_text


class ShelfCatalogues(QObject):
    """Runs the actions of the buttons.

    Args:
        context: the services, and the workers and messages of the window.
        check: the button that checks for new materials; disabled during a check.
        downloads: the button that opens the downloads; it shows how many are waiting.
        page: the parent of dialogs.

    Signals:
        done: the shelf must be read again.
        changed: catalogues have changed.
        files_requested: the person wants to add files of this computer instead of a catalogue.
    """

    done = Signal()
    changed = Signal()
    files_requested = Signal()

    def __init__(self, context: PageContext, check: QPushButton, downloads: QPushButton, page: QWidget) -> None:
        super().__init__(page)
        self._check, self._downloads = check, downloads
        self._page = page
        self._context = context
        self.lending = ShelfLending(context, self)
        check.clicked.connect(self.check)
        downloads.clicked.connect(self._show_downloads)

    def check(self) -> None:
        """Check every catalogue for new materials."""
        catalogues = self._context.shelf.catalogues
        task = self._context.tasks.run_job(
            self.tr("Checking for new materials"),
            catalogues.sync_all,
            self._checked,
        )
        self._check.setEnabled(False)
        task.ended.connect(lambda: self._check.setEnabled(True))
        task.ended.connect(self.done)
        task.ended.connect(self.changed)

    def _checked(self, reports: tuple[SyncReport, ...]) -> None:
        new, changed = sum(report.new for report in reports), sum(report.changed for report in reports)
        refused = [message_text(message) for report in reports for message in report.refused]
        if refused:
            self._context.messages.say(refused[0])
        elif new or changed:
            self._context.messages.say(
                self.tr("%n new material(s)", "", new) + ", " + self.tr("%n changed.", "", changed)
            )
        else:
            self._context.messages.say(self.tr("Your shelf is up to date."))

    def add(self, address: str = "") -> None:
        """Let the person add a catalogue, perhaps the one at this address."""
        dialog = CatalogueDialog(self._context, self._page, address)
        dialog.chosen.connect(self.add_catalogue)
        dialog.files_requested.connect(self.files_requested)
        dialog.open()

    def show_all(self) -> None:
        """Show all catalogues, and let the person change them."""
        dialog = CataloguesDialog(self._context, self._page)
        dialog.add_requested.connect(self.add)
        dialog.changed.connect(self.done)
        dialog.changed.connect(self.changed)
        self.changed.connect(dialog.reload)
        dialog.open()

    def _show_downloads(self) -> None:
        DownloadsDialog(self._context, self._page).open()

    def lend(self) -> None:
        """Show whether the shelf is lent, and let the person start and stop it."""
        LendDialog(self.lending, self._page).open()

    def leave(self) -> None:
        """Stop lending."""
        self.lending.stop()

    def show_waiting(self, count: int) -> None:
        """Show how many files are waiting for download."""
        self._downloads.setText(self.tr("&Downloads ({count})").format(count=count) if count else self.tr("&Downloads"))

    def add_catalogue(self, address: str, keep_all: bool) -> None:
        """Put a catalogue on the shelf."""
        rule = KeepRule(KeepMode.ALL) if keep_all else None
        catalogues = self._context.shelf.catalogues
        task = self._context.tasks.run_job(
            self.tr("Adding a catalogue"), lambda control: catalogues.add(address, control, rule=rule), self._added
        )
        task.ended.connect(self.done)
        task.ended.connect(self.changed)

    def _added(self, added: tuple[Catalogue, SyncReport]) -> None:
        catalogue, report = added
        self._context.messages.say(
            self.tr("“{title}” is on your shelf.").format(title=catalogue.title)
            + " "
            + self.tr("%n material(s)", "", report.found)
        )
