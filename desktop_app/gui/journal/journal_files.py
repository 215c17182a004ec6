"""The journal's menu for files: export to another computer, import, export to other programs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from shiboken6 import isValid

from desktop_app.domain.foreign_file import ForeignFile, ForeignFileError
from desktop_app.domain.formats import ENDINGS, FOLDERS, ExportFormat, HighlightFormat
from desktop_app.domain.framework import Framework
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.export_dialog import ExportDialog
from desktop_app.gui.journal.file_passphrase_dialog import FilePassphraseDialog
from desktop_app.gui.texts.join_result_text import JoinResultText
from desktop_app.gui.widgets.file_dialogs import choose_file, choose_folder, choose_target
from desktop_app.gui.widgets.foreign_file_box import ForeignFileBox
from desktop_app.services.exchange.exchange import JoinResult, JournalFileContent, SealedError
from desktop_app.services.reading.highlights import Highlights

if TYPE_CHECKING:  # imported when the journal is exported
    from desktop_app.services.exchange.export import ExportResult

Failed = Callable[[Exception], None]
HIGHLIGHT_FORMATS = {".html": HighlightFormat.HTML, ".md": HighlightFormat.MARKDOWN, ".json": HighlightFormat.JSON}


class JournalFiles(QObject):
    """Fills the menu of a button, and runs the chosen action.

    Signals:
        joined: entries were imported from a file (number of conflicts).
        exporting: the journal will be written into a file, so what is being written should be saved.
    """

    joined = Signal(int)
    exporting = Signal()

    def __init__(self, context: PageContext, page: QWidget, button: QPushButton) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self.menu = QMenu(button)
        self.menu.addAction(self.tr("Copy to another computer…"), self.ask_to_carry)
        self.menu.addAction(self.tr("Import from another computer…"), self._choose_source)
        self.menu.addSeparator()
        for kind, text in (
            (ExportFormat.MARKDOWN, self.tr("Save as text files…")),
            (ExportFormat.CSV, self.tr("Save as tables…")),
            (ExportFormat.LEAP2A, self.tr("Save for Mahara…")),
            (ExportFormat.ICS, self.tr("Save for a calendar…")),
            (ExportFormat.XAPI, self.tr("Save for a learning record store…")),
        ):
            self.menu.addAction(text, partial(self._choose_target, kind))
        self.menu.addAction(self.tr("Save my highlights…"), self._choose_highlights)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Add a competence framework…"), self._choose_framework)
        button.setMenu(self.menu)

    def ask_to_carry(self) -> None:
        """Ask for a passphrase, then for the target file."""
        dialog = ExportDialog(self._context, self._page)
        dialog.chosen.connect(self._choose_export)
        dialog.open()

    def _choose_export(self, passphrase: str) -> None:
        title, kinds = self.tr("Copy to another computer"), self.tr("Journals") + " (*.journal)"
        choose_target(
            self._page, title, [kinds], "journal", partial(self.export, passphrase=passphrase), self._name("journal")
        )

    def _name(self, ending: str) -> str:
        """The proposed name of a file with the journal: what it is, and the day."""
        day = self._context.shelf.home.clock().astimezone().date().isoformat()
        return f"{self.tr('Journal')} {day}.{ending}"

    def export(self, target: Path, passphrase: str) -> None:
        """Write the complete journal, with all versions and evidence, into a file; an empty passphrase means none."""
        tasks, profile = self._context.tasks, self._context.profile
        self.exporting.emit()

        def write() -> None:
            tasks.run_job(
                self.tr("Writing your journal"),
                lambda control: profile.exchange.export(target, control, passphrase),
                lambda done: self._exported(target, done, sealed=bool(passphrase)),
            )

        # After the queries that save the open entry, so that no draft of it is left.
        tasks.run_query(profile.journal.save_drafts, lambda _none: write())

    def _exported(self, target: Path, done: JournalFileContent, *, sealed: bool) -> None:
        told = (
            self.tr("Saved as {name}. It opens only with its passphrase.")
            if sealed
            else self.tr("Saved as {name}. Anyone who has this file can read it.")
        ).format(name=target.name)
        if done.missing:
            told += " " + self.tr("%n file(s) of evidence are missing here.", "", done.missing)
        self._say(told)

    def _choose_source(self) -> None:
        title, kinds = self.tr("Import from another computer"), self.tr("Journals and portfolios")
        choose_file(self._page, title, [f"{kinds} (*.journal *.pdf)"], self.import_file)

    def import_file(self, source: Path) -> None:
        """Import a journal's file, after a question if no known copy wrote it. Nothing is lost."""
        self._join(source, "", self._joined, partial(self._not_joined, source))

    def _join(
        self,
        source: Path,
        passphrase: str,
        then: Callable[[JoinResult], None],
        failed: Failed,
        *,
        accepted: bool = False,
    ) -> None:
        exchange = self._context.profile.exchange
        self._context.tasks.run_job(
            self.tr("Importing a journal"),
            lambda control: exchange.join(source, control, passphrase, accepted=accepted),
            then,
            failed,
        )

    def _not_joined(self, source: Path, error: Exception) -> None:
        if isinstance(error, SealedError):
            self._ask_for_passphrase(source)
        elif isinstance(error, ForeignFileError):
            self._ask_whether_to_join(source, "", error.file)
        else:
            self._context.messages.error(error)

    def _ask_for_passphrase(self, source: Path) -> None:
        dialog, messages = FilePassphraseDialog(source.name, self._page), self._context.messages

        def opened(done: JoinResult) -> None:
            if isValid(dialog):
                dialog.accept()
            self._joined(done)

        def failed(passphrase: str, error: Exception) -> None:
            # The person may have cancelled in the meantime.
            if isinstance(error, ForeignFileError) and isValid(dialog):
                dialog.accept()
                self._ask_whether_to_join(source, passphrase, error.file)
            else:
                messages.explain(error, dialog.tell_problem if isValid(dialog) else self._say)

        dialog.typed.connect(lambda typed: self._join(source, typed, opened, partial(failed, typed)))
        dialog.open()

    def _ask_whether_to_join(self, source: Path, passphrase: str, file: ForeignFile) -> None:
        what = self.tr("Is this file from your journal on another computer? No file from there was imported yet.")
        count = self.tr("%n new or changed entries.", "", file.count)
        failed = self._context.messages.error

        def join() -> None:
            self._join(source, passphrase, self._joined, failed, accepted=True)

        ForeignFileBox(file, f"{what} {count}", self._page, join).open()

    def _joined(self, done: JoinResult) -> None:
        self._say(JoinResultText().text(done))
        self.joined.emit(len(done.undecided))

    def _choose_target(self, kind: ExportFormat) -> None:
        then = partial(self.write, kind)
        if kind in FOLDERS:
            choose_folder(self._page, self.tr("Choose a new or empty folder"), then)
            return
        ending = ENDINGS[kind]
        choose_target(self._page, self.tr("Save as"), [f"*.{ending} (*.{ending})"], ending, then, self._name(ending))

    def write(self, kind: ExportFormat, target: Path) -> None:
        """Write the current journal for another program."""
        context = self._context
        self._context.tasks.run_job(
            self.tr("Writing your journal"),
            lambda control: context.composer.export(context.shelf, context.profile).write(kind, target, control),
            lambda done: self._written(target, done),
        )

    def _written(self, target: Path, done: ExportResult) -> None:
        told = self.tr("Saved as {name}.").format(name=target.name)
        if done.withheld:
            told += " " + self.tr("%n piece(s) of evidence stayed here: consent is missing.", "", done.withheld)
        self._say(told)

    def _choose_highlights(self) -> None:
        kinds = [
            self.tr("A page to read") + " (*.html)",
            self.tr("Text") + " (*.md)",
            self.tr("Web annotations, for other programs") + " (*.json)",
        ]
        choose_target(
            self._page,
            self.tr("Save my highlights"),
            kinds,
            "html",
            self.save_highlights,
            f"{self.tr('My highlights')}.html",
        )

    def save_highlights(self, target: Path) -> None:
        """Write the highlights in all materials, in the format of the file's extension."""
        highlights, heading = (
            Highlights(self._context.profile.journal, self._context.shelf.shelf),
            self.tr("My highlights"),
        )
        kind = HIGHLIGHT_FORMATS.get(target.suffix.lower(), HighlightFormat.HTML)
        self._context.tasks.run_job(
            self.tr("Writing your highlights"),
            lambda _control: highlights.save(kind, heading, target),
            lambda count: self._say(self.tr("%n highlight(s) saved.", "", count)),
        )

    def _choose_framework(self) -> None:
        kinds = self.tr("Frameworks of Mahara") + " (*.matrix)"
        choose_file(self._page, self.tr("Add a competence framework"), [kinds], self.add_framework)

    def add_framework(self, source: Path) -> None:
        """Import a competence framework."""
        resources = self._context.shelf.home.resources
        self._context.tasks.run_query(lambda: resources.add_framework(source), self._framework_added)

    def _framework_added(self, one: Framework) -> None:
        told = self.tr("“{title}” is now available.").format(title=one.title)
        count = self.tr("%n competence(s)", "", len(one.competences))
        self._say(f"{told} {count}")

    def _say(self, text: str) -> None:
        self._context.messages.say(text)
