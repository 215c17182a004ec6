"""The dialog with a person's links, questions and notes for an event."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.campaign import Event
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.attendance import Attendance
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import TextField, UnfinishedTexts
from desktop_app.gui.base.unsaved_box import UnsavedBox
from desktop_app.gui.forms.ui_event_notes import Ui_EventNotesForm
from desktop_app.gui.texts.words import event_time_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.plain_label import directed
from desktop_app.gui.widgets.web_page import visit_address


class EventNotesDialog(BaseDialog):
    """Shows the joining link, the recording, questions and notes of one event.

    An empty link shows the one of the event's source; a link that the person changes is theirs.

    Signals:
        written: the person's texts were saved in the journal.
    """

    written = Signal()

    def __init__(self, context: PageContext, event: Event, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._event = context, event
        self._known = Attendance(event.uid, event.title)
        self._ui = ui = Ui_EventNotesForm()
        ui.setupUi(self)
        ui.heading.setText(directed(shown_line(event.title)) or self.tr("Without a title"))
        ui.when.setText(event_time_text(event, long=True))
        self._problem = FieldProblem(ui.problem)
        for field, button in ((ui.join, ui.openJoin), (ui.recording, ui.openRecording)):
            self._connect(field, button)
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        fields: dict[str, TextField] = {
            "join": ui.join, "recording": ui.recording, "questions": ui.questions, "notes": ui.notes
        }  # fmt: skip
        self._unfinished = UnfinishedTexts(context, f"event.{event.uid}", fields, self)
        self.finished.connect(self._leave)
        calendar = context.profile.calendar
        context.tasks.run_query(calendar.attendances, lambda found: self._show(found.get(event.uid, self._known)))

    def _connect(self, field: QLineEdit, button: QPushButton) -> None:
        field.textChanged.connect(lambda text: button.setEnabled(is_web_address(text.strip())))
        button.clicked.connect(lambda: visit_address(field.text().strip()))
        button.setEnabled(False)
        button.setAutoDefault(False)

    def reject(self) -> None:
        """Close the dialog; unsaved texts are asked about."""
        if self._unfinished.changed():
            UnsavedBox(self, self._save, super().reject).open()
        else:
            super().reject()

    def _show(self, known: Attendance) -> None:
        self._known, ui = known, self._ui
        ui.join.setText(known.join or self._event.join)
        ui.recording.setText(known.recording or self._event.recording)
        ui.questions.setPlainText(known.questions)
        ui.notes.setPlainText(known.notes)
        self._unfinished.restore()
        ui.questions.setFocus()

    def _save(self) -> None:
        ui = self._ui
        for field in (ui.join, ui.recording):
            if field.text().strip() and not is_web_address(field.text().strip()):
                self._problem.say(self.tr("A link begins with https:// or http://."), field)
                return
        join, recording = ui.join.text().strip(), ui.recording.text().strip()
        value = replace(
            self._known,
            title=self._event.title,
            join="" if join == self._event.join else join,
            recording="" if recording == self._event.recording else recording,
            questions=ui.questions.toPlainText().strip(),
            notes=ui.notes.toPlainText().strip(),
        )
        calendar = self._context.profile.calendar
        self._context.tasks.run_query(lambda: calendar.record(value), lambda _none: self._saved())

    def _saved(self) -> None:
        self.written.emit()
        self.accept()

    def _leave(self) -> None:
        self._unfinished.forget()
        self._context.tasks.delete_after(self)
