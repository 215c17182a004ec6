"""The list of the journal page: filter, search while typing, and the current entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import SearchHit
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.forms.ui_journal_list import Ui_JournalListForm
from desktop_app.gui.journal.journal_model import LINE_ROLE, JournalModel
from desktop_app.gui.journal.journal_queries import JournalFilter, filtered
from desktop_app.gui.widgets.keys import THERE, on_keys
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.services.journal.journal import Journal

SEARCH_PAUSE = 120
"""Milliseconds without typing before the search starts."""


class JournalList(QWidget):
    """The entries of the journal beside the one that is open; hidden while there are none.

    An entry that is new and not saved yet is its first row.

    Signals:
        opened: the person chose an entry (Line).
        counted: the number of shown entries, and of all (int, int).
    """

    opened = Signal(RecordLine)
    counted = Signal(int, int)

    def __init__(self, journal: Journal, tasks: Tasks) -> None:
        super().__init__()
        self._ui = ui = Ui_JournalListForm()
        ui.setupUi(self)
        self.view = ui.entries
        self._journal, self._tasks = journal, tasks
        self._lines: tuple[RecordLine, ...] = ()
        self._current: RecordId | None = None
        self._new: RecordLine | None = None
        self._filter_before: JournalFilter | None = None
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
        ui.filter.activated.connect(self._forget_filter)
        ui.search.textChanged.connect(lambda _text: self._typing.start())
        # The current row is not the open entry: a person may go through the list without leaving what they write.
        ui.entries.clicked.connect(self._open_line)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_keys(ui.entries, key, self._open_current, self.tr("Open the entry"), THERE)

    def show_lines(self, lines: tuple[RecordLine, ...], withdrawn: frozenset[RecordId] = frozenset()) -> None:
        """Show these lines, as far as they match the filter and the search.

        Args:
            lines: all entries.
            withdrawn: the activities with evidence of which the consent was withdrawn.
        """
        self.model.know_withdrawn(withdrawn)
        self._lines = lines
        self.model.know_reflected(
            frozenset(line.about for line in lines if line.kind == Reflection.KIND and line.about)
        )
        if self._new is not None and any(line.record == self._new.record for line in lines):
            self._new = None
        self.setVisible(bool(self._with_new()))
        if self._filter_before is not None and not any(line.conflict for line in lines):
            self.filter_by(self._filter_before)
            self._filter_before = None
        self._fill()

    def show_new(self, line: RecordLine) -> None:
        """Show an entry that is not saved yet, and mark it as open."""
        self._new, self._current = line, line.record
        self.setVisible(True)
        with QSignalBlocker(self._ui.search):
            self._ui.search.clear()
        self._fill()

    def rename_new(self, title: str) -> None:
        """Show the title that the person has given to the new entry."""
        if self._new is not None and self._new.title != title:
            self._new = replace(self._new, title=title)
            self._fill()

    def _with_new(self) -> tuple[RecordLine, ...]:
        return (self._new, *self._lines) if self._new is not None else self._lines

    def reveal(self, record: RecordId) -> None:
        """Show an entry of the journal also if the filter or the search hid it until now."""
        if self.model.row_of(record) < 0 and any(line.record == record for line in self._lines):
            with QSignalBlocker(self._ui.search), QSignalBlocker(self._ui.filter):
                self._ui.search.clear()
                self.filter_by(JournalFilter.ALL)
            self._fill()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._ui.search.setFocus()

    def filter_by(self, show: JournalFilter) -> None:
        """Set the filter."""
        self._ui.filter.setCurrentIndex(self._ui.filter.findData(show))

    def _forget_filter(self) -> None:
        """The person has chosen a filter, which stays."""
        self._filter_before = None

    def show_undecided(self) -> None:
        """Show the entries with two versions, and the others again as before when all are decided."""
        if self._filter_before is None:
            self._filter_before = self._ui.filter.currentData()
        self.filter_by(JournalFilter.UNDECIDED)

    def _fill(self) -> None:
        self._typing.stop()
        words = self._ui.search.text().strip()
        if not words:
            new = self._new.record if self._new is not None else None
            self._replace(lambda: self.model.show_lines(self._let_through(), new))
            return
        journal = self._journal
        self._tasks.run_query(lambda: journal.search(words), lambda hits: self._found(words, hits))

    def _let_through(self) -> list[RecordLine]:
        shown = filtered(self._lines, self._ui.filter.currentData())
        return [self._new, *shown] if self._new is not None else shown

    def _found(self, words: str, hits: tuple[SearchHit, ...]) -> None:
        if words == self._ui.search.text().strip():
            shown = {line.record for line in self._let_through()}
            self._replace(lambda: self.model.show_hits([hit for hit in hits if hit.line.record in shown]))

    def _replace(self, fill: Callable[[], None]) -> None:
        """Show other rows; the open entry stays open and selected, also if it is not among them."""
        self._silently(fill)
        self.select(self._current)
        count, total = self.model.rowCount(), len(self._with_new())
        self.counted.emit(count, total)
        none = count == 0 and total > 0
        self._ui.noneFound.setText(self.tr("Nothing found. Try fewer letters, or clear the filter.") if none else "")
        self._ui.noneFound.setVisible(none)
        self._ui.entries.setVisible(not none)

    def select(self, record: RecordId | None) -> None:
        """Select the open entry, if it is in the list. A new one that was left without a text is no longer shown."""
        self._current = record
        if self._new is not None and self._new.record != record:
            self._new = None
            self._fill()
            return
        self.model.mark_open(record)
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

    def _open_current(self) -> None:
        self._open_line(self._ui.entries.currentIndex())

    def _open_line(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, RecordLine):
            self.opened.emit(line)
