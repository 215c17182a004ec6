"""The dialog for partner projects: the record, mentoring meetings, and the evidence for a label or award.

Policy: what stands in the form is written when another project is chosen and when the dialog closes, however it does.
Until then it is kept as a draft within three seconds, as an entry of the journal is. What could not be written (a full
disk) stays in the dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.journal import Draft, Entry
from desktop_app.domain.records.project import Criteria, CriterionCheck, CriterionState, Meeting, Project
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.save_timer import SaveTimer
from desktop_app.gui.forms.ui_project import Ui_ProjectForm
from desktop_app.gui.texts.words import day_format, day_text, shown_name
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.plain_label import plain_label


class ProjectDialog(BaseDialog):
    """Shows one project at a time.

    Signals:
        written: a project or a meeting was saved.
    """

    written = Signal()

    def __init__(self, context: PageContext, campaign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._campaign = context, campaign
        self._ui = Ui_ProjectForm()
        self._ui.setupUi(self)
        self._projects: dict[str, tuple[Project, tuple[RevisionId, ...]]] = {}
        """Each saved project, with the heads from which it was read."""
        self._record = context.profile.journal.new_record()
        self._shown = self._filled = Project("", campaign)
        """The project that was put into the form, and the form's value for the saved project."""
        self._drafts: dict[str, Project] = {}
        self._meetings: dict[str, tuple[RecordId, Meeting]] = {}
        """The draft of a meeting for each project."""
        self._has_draft = self._has_unwritten = False
        self._save_timer = SaveTimer(self)
        self.rows: dict[str, tuple[QComboBox, QLineEdit]] = {}
        self._criteria: Sequence[Criteria] = context.shelf.home.resources.criteria
        self._grid = QGridLayout(self._ui.checks)
        self._prepare()
        self._read()

    def _prepare(self) -> None:
        ui = self._ui
        ui.day.setDate(QDate.currentDate())
        ui.day.setDisplayFormat(day_format())
        ui.minutes.setSpecialValueText("–")
        # The style sheet's padding does not apply to the field inside a spin box.
        ui.minutes.lineEdit().setTextMargins(6, 0, 0, 0)
        ui.meetings.setColumnCount(4)
        heads = [self.tr("Day"), self.tr("Minutes"), self.tr("Talked about"), self.tr("Agreed")]
        ui.meetings.setHorizontalHeaderLabels(heads)
        ui.meetings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ui.meetings.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for criterion in self._criteria:
            ui.criteria.addItem(shown_line(criterion.title), criterion.id)
        ui.criteria.currentIndexChanged.connect(self._change_criteria)
        ui.choose.activated.connect(self._choose)
        ui.create.clicked.connect(self._create)
        ui.remove.clicked.connect(self._remove)
        ui.addMeeting.clicked.connect(self._add_meeting)
        ui.close.clicked.connect(self.accept)
        self.finished.connect(self._leave)
        for field in (ui.title, ui.mentor, ui.partners, ui.schools, ui.phases, ui.notes, ui.talk, ui.agreed):
            field.textChanged.connect(self._save_timer.start)
        self._save_timer.due.connect(self._keep_draft)
        ui.title.setFocus()

    def _read(self) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: (journal.projects(), journal.drafts()), self._show_all)

    def _show_all(self, found: tuple[tuple[tuple[Entry, Project], ...], tuple[Draft, ...]]) -> None:
        written, drafts = found
        self._projects = {entry.record: (project, entry.seen) for entry, project in written}
        for draft in drafts:
            if isinstance(draft.value, Project):
                self._drafts[draft.record] = draft.value
                self._projects.setdefault(draft.record, (Project("", self._campaign), draft.heads))
            elif isinstance(draft.value, Meeting) and draft.value.activity:
                self._meetings[draft.value.activity] = draft.record, draft.value
        box = self._ui.choose
        box.clear()
        for record, (project, _) in self._projects.items():
            box.addItem(shown_line(self._drafts.get(record, project).title) or self.tr("Without a title"), record)
        box.setVisible(len(self._projects) > 1)
        if self._projects:
            self._show(RecordId(list(self._projects)[-1]))
        else:
            self._show_checks()

    def _choose(self) -> None:
        self._save()
        self._show(RecordId(self._ui.choose.currentData()))

    def _create(self) -> None:
        self._save()
        self._begin()
        self._ui.title.setFocus()

    def _begin(self) -> None:
        """Show an empty form for a new project."""
        self._record = self._context.profile.journal.new_record()
        self._fill()

    def _remove(self) -> None:
        """Delete the project, with what was not saved yet; its history stays, and can be restored."""
        self._save()
        journal, record = self._context.profile.journal, self._record
        if self._projects.pop(record, None) is not None:
            self._context.tasks.run_query(
                lambda: journal.delete(record, Project.KIND), lambda _none: self.written.emit()
            )
        self._begin()
        self._read()

    def _show(self, record: RecordId) -> None:
        self._record = record
        self._ui.choose.setCurrentIndex(self._ui.choose.findData(record))
        self._fill()

    def _known(self, record: RecordId) -> tuple[Project, tuple[RevisionId, ...]]:
        """A project as it is saved, and the heads that it was read from."""
        return self._projects.get(record, (Project("", self._campaign), ()))

    def _fill(self) -> None:
        """Show the project as it is saved, or what was being written of it."""
        known, _ = self._known(self._record)
        draft = self._drafts.pop(self._record, None)
        self._has_draft = draft is not None
        self._put(known)
        self._filled = self._value()
        if draft is not None:
            self._put(draft)
        _, meeting = self._meetings.get(self._record, (None, None))
        self._ui.talk.setText(meeting.notes if meeting else "")
        self._ui.agreed.setText(meeting.agreed if meeting else "")
        self._read_meetings()
        self._save_timer.stop()

    def _put(self, project: Project) -> None:
        ui, self._shown = self._ui, project
        ui.title.setText(project.title)
        ui.mentor.setText(project.mentor)
        for field, lines in self._lists(project):
            field.setPlainText("\n".join(lines))
        ui.notes.setPlainText(project.notes)
        self._show_checks()

    def _lists(self, project: Project) -> tuple[tuple[QPlainTextEdit, tuple[str, ...]], ...]:
        ui = self._ui
        return (ui.partners, project.partners), (ui.schools, project.schools), (ui.phases, project.phases)

    def _read_meetings(self) -> None:
        journal, record = self._context.profile.journal, self._record
        self._context.tasks.run_query(lambda: journal.meetings_of(record), self._show_meetings)

    def _show_meetings(self, found: tuple[tuple[Entry, Meeting], ...]) -> None:
        table = self._ui.meetings
        table.setRowCount(len(found))
        for row, (_, meeting) in enumerate(found):
            day = day_text(meeting.day) if meeting.day else ""
            for column, text in enumerate((day, str(meeting.minutes or ""), meeting.notes, meeting.agreed)):
                table.setItem(row, column, QTableWidgetItem(text))

    def _add_meeting(self) -> None:
        if self._meeting() is None:
            self._ui.talk.setFocus()
        self._save()

    def _meeting(self) -> Meeting | None:
        """The meeting that stands in the form, None where nothing was written about one."""
        ui, day = self._ui, self._ui.day.date().toPython()
        if not (ui.talk.text().strip() or ui.agreed.text().strip()):
            return None
        return Meeting(self._record, day, ui.minutes.value(), ui.talk.text(), ui.agreed.text())  # type: ignore[arg-type]  # a date

    def _change_criteria(self) -> None:
        self._shown = self._value()
        self._show_checks()

    def _show_checks(self) -> None:
        """The criteria of the chosen label, each with its state and the entries that show it."""
        clear_layout(self._grid)
        self.rows = {}
        chosen = next((one for one in self._criteria if one.id == self._ui.criteria.currentData()), None)
        if chosen is None:
            return
        self._ui.source.setText(chosen.source)
        self._grid.setColumnStretch(0, 1)
        area = ""
        for criterion in chosen.criteria:
            if criterion.area != area:
                area = criterion.area
                self._grid.addWidget(plain_label(area, "kicker"), self._grid.rowCount(), 0, 1, 2)
            self._add_row(criterion.key, criterion.title, criterion.question)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_row(self, key: str, title: str, question: str) -> None:
        known, row = self._shown.check(key), self._grid.rowCount()
        box, note = QComboBox(), QLineEdit(known.note)
        for state in CriterionState:
            box.addItem(shown_name(state), state)
        select_entry(box, known.state, shown_name(known.state))
        name_box(box, title)
        note.setPlaceholderText(question)
        note.setToolTip(question)
        note.setAccessibleName(f"{title}: {question}")
        self._grid.addWidget(plain_label(title), row, 0)
        self._grid.addWidget(box, row, 1)
        self._grid.addWidget(note, row + 1, 0, 1, 2)
        box.currentIndexChanged.connect(self._save_timer.start)
        note.textChanged.connect(self._save_timer.start)
        self.rows[key] = (box, note)

    def _value(self) -> Project:
        ui = self._ui
        lists = [tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
                 for field, _ in self._lists(self._shown)]  # fmt: skip
        mine = [
            CriterionCheck(key, CriterionState(box.currentData()), note.text().strip())
            for key, (box, note) in self.rows.items()
        ]
        others = [check for check in self._shown.checks if check.key not in self.rows]
        said = [other for other in (*others, *mine) if other != CriterionCheck(other.key)]
        return replace(
            self._shown,
            title=ui.title.text().strip(),
            mentor=ui.mentor.text().strip(),
            partners=lists[0],
            schools=lists[1],
            phases=lists[2],
            notes=ui.notes.toPlainText(),
            checks=tuple(sorted(said, key=lambda one: one.key)),
        )

    def _edited(self) -> Project:
        """The project as it is saved, with what the person changed; what the form can't show exactly stays."""
        value, (known, _) = self._value(), self._known(self._record)
        names = [name for name in Project.CODECS if getattr(value, name) != getattr(self._filled, name)]
        return replace(known, **{name: getattr(value, name) for name in names})

    def _meeting_record(self) -> RecordId:
        record, _ = self._meetings.get(self._record, (None, None))
        return record or self._context.profile.journal.new_record()

    def _keep_draft(self) -> None:
        """Keep what is being written, or forget it where it was taken back."""
        self._save_timer.stop()
        journal, record, value = self._context.profile.journal, self._record, self._edited()
        known, heads = self._known(record)
        meeting, name = self._meeting(), self._meeting_record()
        had_draft, had_meeting = self._has_draft, record in self._meetings
        self._has_draft = value != known
        if meeting is not None:
            self._meetings[record] = name, meeting
        else:
            self._meetings.pop(record, None)

        def keep() -> None:
            if value != known:
                journal.save_draft(record, value, heads)
            elif had_draft:
                journal.drop_draft(record)
            if meeting is not None:
                journal.save_draft(name, meeting)
            elif had_meeting:
                journal.drop_draft(name)

        if value != known or had_draft or meeting is not None or had_meeting:
            self._context.tasks.run_query(keep)

    def _save(self, then: Callable[[], None] = lambda: None) -> None:
        """Write the project where it is another than before, and the meeting that was written about."""
        self._keep_draft()
        journal, record, value = self._context.profile.journal, self._record, self._edited()
        known, heads = before = self._known(record)
        meeting, filled = self._meetings.pop(record, None), self._filled
        if value == known and meeting is None:
            then()
            return
        self._projects[record], self._filled = (value, heads), self._value()
        self._has_draft = False
        self._ui.talk.clear()
        self._ui.agreed.clear()
        self._save_timer.stop()

        def write() -> tuple[RevisionId, ...]:
            now = journal.save(value, record, heads) if value != known else heads
            if meeting is not None:
                journal.write(meeting[1], meeting[0])
            return now

        def saved(now: tuple[RevisionId, ...]) -> None:
            self._has_unwritten = False
            self._projects[record] = (value, now)
            if record == self._record:
                self._read_meetings()
            self._ui.saved.setText(self.tr("Saved"))
            self.written.emit()
            then()

        def not_saved(error: Exception) -> None:
            self._has_unwritten = True
            self._context.messages.error(error)
            self._projects[record], self._drafts[record] = before, value
            if meeting is not None:
                self._meetings[record] = meeting
            self._filled = filled
            self._show_again(record)

        self._context.tasks.run_query(write, saved, not_saved)

    def _show_again(self, record: RecordId) -> None:
        """Show a project that could not be written; nothing of it is lost as long as the dialog is there."""
        if record != self._record:
            self._drafts[self._record] = self._edited()
        if self._ui.choose.findData(record) < 0:
            self._ui.choose.addItem(self._drafts[record].title or self.tr("Without a title"), record)
        self._show(record)
        self._ui.saved.setText(self.tr("Not saved"))
        if not self.is_open:
            self.open()

    @property
    def has_unwritten(self) -> bool:
        return self._has_unwritten

    def keep_texts(self) -> None:
        self._save()

    def _leave(self) -> None:
        self._save(lambda: self._context.tasks.delete_after(self))
