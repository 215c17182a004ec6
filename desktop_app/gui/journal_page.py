"""The place Journal: all entries in a list, the chosen one beside it to write in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.journal import Activity, Entry, RecordValue, Reflection
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.revision import RecordId
from desktop_app.gui.activity_editor import ActivityEditor
from desktop_app.gui.desk import Desk
from desktop_app.gui.entry_editor import EntryEditor
from desktop_app.gui.forms.ui_journal import Ui_JournalForm
from desktop_app.gui.reflection_editor import ReflectionEditor, blank_reflection
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE, TwoLineDelegate
from desktop_app.gui.words import day_text, status_name

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
DEFAULT_MODEL = "what-so-what"
AFTER_ACTIVITY_MODEL = "alact"


@dataclass(frozen=True, slots=True)
class Line:
    """An entry of the list; `draft` says that it is no revision yet."""

    record: RecordId
    value: Activity | Reflection
    day: date
    draft: bool


@dataclass(frozen=True, slots=True)
class JournalView:
    """What the page shows, read in one go."""

    lines: tuple[Line, ...]
    activities: tuple[tuple[Entry, Activity], ...]
    items: tuple[ShelfItem, ...]


class JournalPage(QWidget):
    """The journal.

    Signals:
        changed: something was written.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_JournalForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.entries)
        self._desk: Desk | None = None
        self._campaign: Campaign | None = None
        self._model = QStandardItemModel(self)
        self._activity = ActivityEditor(self)
        self._reflection = ReflectionEditor(self)
        self._current: EntryEditor | None = None
        ui = self._ui
        ui.entries.setModel(self._model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.entries.selectionModel().currentChanged.connect(self._open_line)
        for editor in (self._activity, self._reflection):
            ui.editors.addWidget(editor)
            editor.written.connect(self.refresh)
            editor.written.connect(self.changed)
        self._activity.reflection_asked.connect(self._reflect_on)
        ui.newActivity.clicked.connect(lambda _checked: self.new_activity())
        ui.newReflection.clicked.connect(lambda _checked: self.new_reflection())

    def start(self, desk: Desk) -> None:
        """Take the services, and show the journal."""
        self._desk = desk
        self._activity.start(desk)
        self._reflection.start(desk)
        self.refresh()

    def use_campaign(self, campaign: Campaign) -> None:
        """The campaign that new activities belong to."""
        self._campaign = campaign
        self.refresh()

    def refresh(self) -> None:
        """Read the journal again."""
        if self._desk is not None:
            workplace = self._desk.workplace
            self._desk.tasks.quick(lambda: read_journal_view(workplace), self._show)

    def _show(self, view: JournalView) -> None:
        if self._desk is None:
            return
        self._activity.know(self._campaign, view.items)
        self._reflection.know(self._desk.workplace.resources.reflection_models, view.activities)
        open_record = self._current.record if self._current else None
        self._fill(view.lines, open_record)
        count = len(view.lines)
        self._ui.entries.setVisible(bool(count))
        self._ui.summary.setText(self.tr("%n entries", "", count) if count else "")
        if open_record is None:
            self._ui.editors.setCurrentWidget(self._ui.emptyPage)
            self._show_empty(bool(count))

    def _show_empty(self, has_entries: bool) -> None:  # noqa: FBT001 - one flag, named
        if has_entries:
            self._ui.emptyTitle.setText(self.tr("Choose an entry, or begin a new one"))
            self._ui.emptyText.clear()

    def _fill(self, lines: tuple[Line, ...], open_record: RecordId | None) -> None:
        selection = self._ui.entries.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._model.clear()
        for line in lines:
            item = QStandardItem(self._title(line))
            item.setData(self._second_line(line), SECOND_LINE_ROLE)
            item.setData(line, LINE_ROLE)
            item.setData(f"{item.text()}. {self._second_line(line)}", Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
            if line.record == open_record:
                selection.setCurrentIndex(item.index(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._ui.entries.viewport().update()

    def _title(self, line: Line) -> str:
        return line.value.title or self.tr("Without a title")

    def _second_line(self, line: Line) -> str:
        if isinstance(line.value, Activity):
            parts = [self.tr("Activity"), status_name(line.value.status), day_text(line.day)]
        else:
            parts = [self.tr("Reflection"), self.tr("%n word(s)", "", line.value.words), day_text(line.day)]
        return " · ".join([*([self.tr("Draft")] if line.draft else []), *parts])

    def _open_line(self, index: QModelIndex, _before: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            self._edit(line.record, line.value, unsaved=line.draft)

    def _edit(self, record: RecordId, value: RecordValue, *, unsaved: bool) -> None:
        self.leave()
        editor = self._activity if isinstance(value, Activity) else self._reflection
        editor.begin(record, value, unsaved=unsaved)
        self._current = editor
        self._ui.editors.setCurrentWidget(editor)

    def leave(self) -> None:
        """The person goes elsewhere: what was written becomes a revision."""
        if self._current is not None:
            self._current.leave()
            self._current = None

    @property
    def has_unwritten(self) -> bool:
        """Whether something that a person wrote could not be written yet."""
        return self._activity.has_unwritten or self._reflection.has_unwritten

    def pause(self) -> None:
        """The person looks at another place: what was written is saved, and stays open."""
        for editor in (self._activity, self._reflection):
            if editor is self._current or editor.has_unwritten:
                editor.save()

    def new_activity(self, item: ShelfItem | None = None) -> None:
        """Begin an activity, with a material where one is given."""
        if self._desk is None:
            return
        publication = item.publication if item else None
        value = Activity(
            title=publication.title if publication else "",
            campaign=self._campaign.id if self._campaign else "",
            subtopic=publication.subtopic if publication else "",
            materials=(publication.id,) if publication else (),
        )
        self._deselect()
        self._edit(self._desk.workplace.journal.new_record(), value, unsaved=True)
        self._activity.focus_title()

    def new_reflection(self, activity: RecordId | None = None, title: str = "") -> None:
        """Begin a reflection, on an activity where one is given."""
        if self._desk is None:
            return
        wanted = AFTER_ACTIVITY_MODEL if activity else DEFAULT_MODEL
        model = self._desk.workplace.resources.reflection_model(wanted)
        if model is None:
            return
        self._deselect()
        value = blank_reflection(model, title, activity)
        self._edit(self._desk.workplace.journal.new_record(), value, unsaved=True)
        self._reflection.focus_text()

    def _reflect_on(self, record: str, title: str) -> None:
        self.new_reflection(RecordId(record), title)

    def _deselect(self) -> None:
        selection = self._ui.entries.selectionModel()
        selection.blockSignals(True)  # noqa: FBT003 - Qt's signature
        selection.clear()
        selection.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._ui.entries.viewport().update()


def read_journal_view(workplace: Workplace) -> JournalView:
    """Read activities, reflections and drafts, the latest day first."""
    journal = workplace.journal
    activities, reflections = journal.activities(), journal.reflections()
    lines: dict[RecordId, Line] = {}
    every: list[tuple[Entry, Activity | Reflection]] = [*activities, *reflections]
    for entry, value in every:
        written = entry.first_made_at.astimezone().date()
        day = value.day if isinstance(value, Activity) and value.day else written
        lines[entry.record] = Line(entry.record, value, day, draft=False)
    today = workplace.clock().astimezone().date()
    for record, draft in journal.drafts():
        if isinstance(draft, Activity | Reflection):
            known = lines.get(record)
            lines[record] = Line(record, draft, known.day if known else today, draft=True)
    ordered = sorted(lines.values(), key=lambda line: (line.day, isinstance(line.value, Reflection)), reverse=True)
    return JournalView(tuple(ordered), activities, workplace.shelf.items())
