"""The list of the journal page: filter, search while typing, and the current entry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import RecordLine, SearchHit
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.forms.ui_journal_list import Ui_JournalListForm
from desktop_app.gui.journal.journal_model import LINE_ROLE, JournalModel
from desktop_app.gui.journal.journal_queries import JournalFilter, filtered
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.services.journal.journal import Journal

SEARCH_PAUSE = 120
"""Milliseconds without typing before the search starts."""


class JournalList(QWidget):
    """The entries of the journal beside the one that is open; hidden while there are none.

    Signals:
        opened: the person chose an entry (Line).
    """

    opened = Signal(RecordLine)

    def __init__(self, journal: Journal, tasks: Tasks) -> None:
        super().__init__()
        self._ui = ui = Ui_JournalListForm()
        ui.setupUi(self)
        self.view = ui.entries
        self._journal, self._tasks = journal, tasks
        self._lines: tuple[RecordLine, ...] = ()
        self._current: RecordId | None = None
        self.model = JournalModel(self)
        ui.entries.setModel(self.model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.noneFound.hide()
        self._typing = QTimer(self, interval=SEARCH_PAUSE, singleShot=True)
        self._typing.timeout.connect(self._fill)
        for show, text in (
            (JournalFilter.ALL, self.tr("Everything")),
            (JournalFilter.ACTIVITIES, self.tr("Activities")),
            (JournalFilter.PLANNED, self.tr("Still to do")),
            (JournalFilter.NOT_REFLECTED, self.tr("Done, not reflected on")),
            (JournalFilter.REFLECTIONS, self.tr("Reflections")),
            (JournalFilter.HIGHLIGHTS, self.tr("Highlights")),
            (JournalFilter.UNDECIDED, self.tr("With two versions")),
            (JournalFilter.OUTBOX, self.tr("To be shared")),
        ):
            ui.filter.addItem(text, show)
        ui.filter.currentIndexChanged.connect(self._fill)
        ui.search.textChanged.connect(lambda _text: self._typing.start())
        ui.entries.selectionModel().currentChanged.connect(self._open_line)

    def show_lines(self, lines: tuple[RecordLine, ...]) -> None:
        """Show these lines, as far as they match the filter and the search."""
        self._lines = lines
        self.model.know_reflected(
            frozenset(line.about for line in lines if line.kind == Reflection.KIND and line.about)
        )
        self.setVisible(bool(lines))
        self._fill()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._ui.search.setFocus()

    def filter_by(self, show: JournalFilter) -> None:
        """Set the filter."""
        self._ui.filter.setCurrentIndex(self._ui.filter.findData(show))

    def _fill(self) -> None:
        self._typing.stop()
        words = self._ui.search.text().strip()
        if not words:
            self._replace(lambda: self.model.show_lines(self._let_through()))
            return
        journal = self._journal
        self._tasks.run_query(lambda: journal.search(words), lambda hits: self._found(words, hits))

    def _let_through(self) -> list[RecordLine]:
        return filtered(self._lines, self._ui.filter.currentData())

    def _found(self, words: str, hits: tuple[SearchHit, ...]) -> None:
        if words == self._ui.search.text().strip():
            shown = {line.record for line in self._let_through()}
            self._replace(lambda: self.model.show_hits([hit for hit in hits if hit.line.record in shown]))

    def _replace(self, fill: Callable[[], None]) -> None:
        """Show other rows; the open entry stays open and selected, also if it is not among them."""
        self._silently(fill)
        self.select(self._current)
        none = self.model.rowCount() == 0 and bool(self._lines)
        self._ui.noneFound.setText(self.tr("Nothing here. Try fewer letters, or show everything.") if none else "")
        self._ui.noneFound.setVisible(none)
        self._ui.entries.setVisible(not none)

    def select(self, record: RecordId | None) -> None:
        """Select the open entry, if it is in the list."""
        self._current = record
        row = self.model.row_of(record)
        selection, entries = self._ui.entries.selectionModel(), self._ui.entries
        if row < 0:
            self._silently(selection.clear)
        elif entries.currentIndex().row() != row:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._silently(lambda: selection.setCurrentIndex(self.model.index(row), flag))
            entries.scrollTo(self.model.index(row))
        entries.viewport().update()

    def _silently(self, callback: Callable[[], None]) -> None:
        """Change the selection without emitting `opened`."""
        with QSignalBlocker(self._ui.entries.selectionModel()):
            callback()

    def _open_line(self, index: QModelIndex, _before: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, RecordLine):
            self._current = line.record
            self.opened.emit(line)
