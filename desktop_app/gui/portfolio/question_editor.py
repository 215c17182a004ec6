"""The field with a person's question to the mentor about the selected entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_portfolio_question import Ui_PortfolioQuestionForm


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question, and the heads that it was read from; `unsaved`: it is a draft."""

    value: MentorQuestion
    heads: tuple[RevisionId, ...]
    unsaved: bool


class QuestionEditor(EntryEditor):
    """Edits one question at a time. A question without a text is deleted."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_PortfolioQuestionForm()
        self._ui.setupUi(self)
        self.saved_label = self._ui.saved
        self._campaign = ""
        self._entry: RecordId | None = None
        self._asked: dict[RecordId, AskedQuestion] = {}
        self._ui.question.textChanged.connect(self.touched)
        self._ui.question.editingFinished.connect(self.save)

    @property
    def questions(self) -> tuple[tuple[RecordId, str], ...]:
        """All questions that have a text, with their entries."""
        values = [one.value for one in self._asked.values()]
        return tuple((one.entry, one.text) for one in values if one.entry and one.text)

    def take(self, campaign: Campaign, asked: Mapping[RecordId, AskedQuestion]) -> None:
        """Use the questions about the entries of a campaign. The one in the field stays while it is being written."""
        if campaign.id != self._campaign:
            self.leave()
        self._campaign = campaign.id
        self._asked = dict(asked)
        for record, waiting in self._unwritten.items():
            self._use(waiting, self._seen.get(record, ()))

    def ask_about(self, entry: RecordId | None) -> None:
        """Show the question about an entry; None: about no entry, so that nothing can be written."""
        if entry is not None and entry == self._entry and self._is_changed():
            return
        self.leave()
        self._entry = entry
        self.setEnabled(entry is not None)
        if entry is None:
            self._ui.question.clear()
            self.saved_label.clear()
            return
        blank = MentorQuestion(self._campaign, entry)
        known = self._asked.get(entry, AskedQuestion(blank, (), unsaved=False))
        self.begin(question_record(self._campaign, entry), known.value, known.heads, unsaved=known.unsaved)
        if not self.value().text:
            self.saved_label.clear()

    def _is_changed(self) -> bool:
        return self.record is not None and self.edited() != self._clean

    def value(self) -> MentorQuestion:
        return MentorQuestion(self._campaign, self._entry, self._ui.question.text().strip())

    def show_value(self, value: Record) -> None:
        self._ui.question.setText(value.text if isinstance(value, MentorQuestion) else "")
        self._ui.question.setCursorPosition(0)

    def is_blank(self, value: Record) -> bool:
        return isinstance(value, MentorQuestion) and not value.text

    def store(self, record: RecordId, value: Record, seen: tuple[RevisionId, ...]) -> tuple[RevisionId, ...]:
        journal = self._context.profile.journal
        if self.is_blank(value):
            return journal.delete(record, value.KIND, seen)
        # A question that was deleted is asked again over its deletion.
        return journal.save(value, record, seen if seen or journal.entry(record) else None)

    def _write(self, record: RecordId, value: Record) -> None:
        self._use(value, self._seen.get(record, ()))
        super()._write(record, value)

    def _saved(self, record: RecordId, value: Record) -> None:
        self._use(value, self._seen.get(record, ()))
        super()._saved(record, value)

    def _use(self, value: Record, heads: tuple[RevisionId, ...]) -> None:
        if isinstance(value, MentorQuestion) and value.entry and value.campaign == self._campaign:
            self._asked[value.entry] = AskedQuestion(value, heads, unsaved=False)


def read_questions(context: PageContext, campaign: Campaign) -> dict[RecordId, AskedQuestion]:
    """Read the questions about a campaign's entries, as they are being written or were saved."""
    journal, found = context.profile.journal, {}
    for entry, value in context.portfolios.questions(campaign):
        if value.entry:
            found[value.entry] = AskedQuestion(value, entry.seen, unsaved=False)
    for draft in journal.drafts():
        one = draft.value
        if isinstance(one, MentorQuestion) and one.entry and one.campaign == campaign.id:
            found[one.entry] = AskedQuestion(one, draft.heads, unsaved=True)
    return found
