"""The journal's entries as a list: title, and a softer line with kind, status and date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop_app.domain.journal import SearchHit
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.domain.text_search import MARKS
from desktop_app.gui.texts.words import day_text, record_kind_name, status_name
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.gui.widgets.two_line_delegate import OPEN_ROLE, SECOND_LINE_ROLE

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class JournalModel(QStringListModel):
    """Lines, or search results; texts are created only for painted rows.

    A view asks for the number of rows twice for each row that it lays out: a list of empty texts tells it without a
    call into Python.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RecordLine, ...] = ()
        self._hits: tuple[SearchHit, ...] = ()
        self._reflected: frozenset[RecordId] = frozenset()
        self._withdrawn: frozenset[RecordId] = frozenset()
        self._open: RecordId | None = None
        self._new: RecordId | None = None

    def know_reflected(self, activities: frozenset[RecordId]) -> None:
        """Set the activities that have a reflection."""
        self._reflected = activities

    def know_withdrawn(self, activities: frozenset[RecordId]) -> None:
        """Set the activities with evidence of which the consent was withdrawn."""
        self._withdrawn = activities

    def mark_open(self, record: RecordId | None) -> None:
        """Mark the entry that is open in the editor."""
        before, self._open = self._open, record
        for row in {self.row_of(before), self.row_of(record)} - {-1}:
            self.dataChanged.emit(self.index(row), self.index(row))

    def show_lines(self, lines: Sequence[RecordLine], new: RecordId | None = None) -> None:
        """Show these lines; `new` is the one that is not saved yet."""
        self._new = new
        self._reset(tuple(lines), ())

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show search results with their snippets."""
        self._reset(tuple(hit.line for hit in hits), tuple(hits))

    def _reset(self, lines: tuple[RecordLine, ...], hits: tuple[SearchHit, ...]) -> None:
        self._lines, self._hits = lines, hits
        self.setStringList([""] * len(lines))

    def line(self, row: int) -> RecordLine:
        """The line of a row."""
        return self._lines[row]

    def row_of(self, record: RecordId | None) -> int:
        """The row of a record, -1 if it is not shown."""
        if record is None:
            return -1
        return next((row for row, line in enumerate(self._lines) if line.record == record), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return QAbstractListModel.flags(self, index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role in (LINE_ROLE, OPEN_ROLE):
            return line if role == LINE_ROLE else line.record == self._open
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            title = self._title(line)
            return plain_tip(title) if role == Qt.ItemDataRole.ToolTipRole else title
        if role == SECOND_LINE_ROLE:
            return self._second(index.row(), line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            opened = [self.tr("Open")] if line.record == self._open else []
            return ". ".join([self._title(line), self.about(line), *opened])
        return None

    def _title(self, line: RecordLine) -> str:
        listed = (Activity.KIND, Reflection.KIND, Post.KIND)
        return line.title or (self.tr("Without a title") if line.kind in listed else record_kind_name(line.kind))

    def _second(self, row: int, line: RecordLine) -> str:
        if not self._hits:
            return self.about(line)
        found = self._hits[row].snippet.replace("\n", " ")
        return found if MARKS[0] in found else self.about(line)

    def about(self, line: RecordLine) -> str:
        if line.kind == Activity.KIND:
            reflected = line.record in self._reflected and line.status == Status.FINISHED
            state = self.tr("Reflected") if reflected else status_name(Status(line.status))
            parts = [self.tr("Activity"), state, day_text(line.day)]
        elif line.kind == Post.KIND:
            parts = [self.tr("To be shared"), day_text(line.day)]
        elif line.kind != Reflection.KIND:
            parts = [record_kind_name(line.kind), day_text(line.day)]
        else:
            words = [] if line.record == self._new else [self.tr("%n word(s)", "", line.words)]
            parts = [self.tr("Reflection"), *words, day_text(line.day)]
        first = [self.tr("Two versions")] if line.conflict else []
        first += [self.tr("Consent withdrawn")] if line.record in self._withdrawn else []
        unsaved = self.tr("New") if line.record == self._new else self.tr("Draft")
        return " · ".join([*first, *([unsaved] if line.draft else []), *parts])
