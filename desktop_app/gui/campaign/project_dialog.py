"""The dialog for projects with partners: the record, mentoring meetings, and what is shown for a label or award.

Policy: what stands in the form is written when another project is chosen and when the dialog closes, however it does.
"""

from __future__ import annotations

from collections.abc import Sequence
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

from desktop_app.domain.journal import Entry
from desktop_app.domain.records.project import Criteria, CriterionCheck, CriterionState, Meeting, Project
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_project import Ui_ProjectForm
from desktop_app.gui.texts.words import day_text, shown_name
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.clear_layout import clear_layout
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.plain_label import plain_label


class ProjectDialog(BaseDialog):
    """Shows one project at a time.

    Signals:
        written: a project or a meeting was written.
    """

    written = Signal()

    def __init__(self, context: PageContext, campaign: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._campaign = context, campaign
        self._ui = Ui_ProjectForm()
        self._ui.setupUi(self)
        self._projects: dict[str, tuple[Project, tuple[RevisionId, ...]]] = {}
        self._record = context.profile.journal.new_record()
        self._shown = Project("", campaign)
        self._rows: dict[str, tuple[QComboBox, QLineEdit]] = {}
        self._criteria: Sequence[Criteria] = context.shelf.home.resources.criteria
        self._grid = QGridLayout(self._ui.checks)
        self._prepare()
        self._read()

    def _prepare(self) -> None:
        ui = self._ui
        ui.day.setDate(QDate.currentDate())
        ui.day.setDisplayFormat("d MMM yyyy")
        ui.minutes.setSpecialValueText("–")
        # The style sheet's padding does not reach the field inside a spin box.
        ui.minutes.lineEdit().setTextMargins(6, 0, 0, 0)
        ui.meetings.setColumnCount(4)
        heads = [self.tr("Day"), self.tr("Minutes"), self.tr("Talked about"), self.tr("Agreed")]
        ui.meetings.setHorizontalHeaderLabels(heads)
        ui.meetings.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        ui.meetings.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for one in self._criteria:
            ui.criteria.addItem(one.title, one.id)
        ui.criteria.currentIndexChanged.connect(self._change_criteria)
        ui.choose.activated.connect(self._choose)
        ui.create.clicked.connect(self._create)
        ui.remove.clicked.connect(self._remove)
        ui.addMeeting.clicked.connect(self._add_meeting)
        ui.close.clicked.connect(self.accept)
        self.finished.connect(self._leave)
        ui.title.setFocus()

    def _read(self) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(journal.projects, self._show_all)

    def _show_all(self, found: tuple[tuple[Entry, Project], ...]) -> None:
        self._projects = {entry.record: (project, entry.seen) for entry, project in found}
        box = self._ui.choose
        box.clear()
        for record, (project, _) in self._projects.items():
            box.addItem(project.title or self.tr("Without a title"), record)
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
        self._record, self._shown = self._context.profile.journal.new_record(), Project("", self._campaign)
        self._fill()
        self._ui.title.setFocus()

    def _remove(self) -> None:
        """Delete the project; its history stays, and the journal's undo brings it back."""
        journal, record = self._context.profile.journal, self._record
        if self._projects.pop(record, None) is not None:
            self._context.tasks.run_query(
                lambda: journal.delete(record, Project.KIND), lambda _none: self.written.emit()
            )
        self._record, self._shown = journal.new_record(), Project("", self._campaign)
        self._fill()
        self._read()

    def _show(self, record: RecordId) -> None:
        self._record, (self._shown, _) = record, self._projects[record]
        self._ui.choose.setCurrentIndex(self._ui.choose.findData(record))
        self._fill()

    def _fill(self) -> None:
        ui, project = self._ui, self._shown
        ui.title.setText(project.title)
        ui.mentor.setText(project.mentor)
        for field, lines in self._lists(project):
            field.setPlainText("\n".join(lines))
        ui.notes.setPlainText(project.notes)
        self._show_checks()
        self._read_meetings()

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
        ui = self._ui
        if not (ui.talk.text().strip() or ui.agreed.text().strip()):
            ui.talk.setFocus()
            return
        day = ui.day.date().toPython()
        meeting = Meeting(self._record, day, ui.minutes.value(), ui.talk.text(), ui.agreed.text())  # type: ignore[arg-type]  # a date
        ui.talk.clear()
        ui.agreed.clear()
        self._save()
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.write(meeting), lambda _record: self._read_meetings())

    def _change_criteria(self) -> None:
        self._shown = self._value()
        self._show_checks()

    def _show_checks(self) -> None:
        """The criteria of the chosen label, each with how far it is shown and where."""
        clear_layout(self._grid)
        self._rows = {}
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
        self._rows[key] = (box, note)

    def _value(self) -> Project:
        ui = self._ui
        lists = [tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())
                 for field, _ in self._lists(self._shown)]  # fmt: skip
        mine = [
            CriterionCheck(key, CriterionState(box.currentData()), note.text().strip())
            for key, (box, note) in self._rows.items()
        ]
        others = [one for one in self._shown.checks if one.key not in self._rows]
        said = [one for one in (*others, *mine) if one != CriterionCheck(one.key)]
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

    def _save(self) -> None:
        """Write the project where it is another than before."""
        value, record = self._value(), self._record
        known, heads = self._projects.get(record, (Project("", self._campaign), ()))
        if value == known:
            return
        journal = self._context.profile.journal
        self._projects[record] = (value, heads)
        self._context.tasks.run_query(lambda: journal.save(value, record, heads), lambda now: self._saved(record, now))

    def _saved(self, record: RecordId, heads: tuple[RevisionId, ...]) -> None:
        self._projects[record] = (self._projects[record][0], heads)
        self._ui.saved.setText(self.tr("Saved"))
        self.written.emit()

    def _leave(self) -> None:
        self._save()
        self._context.tasks.delete_after(self)
