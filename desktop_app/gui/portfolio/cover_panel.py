"""The fields of a portfolio's cover."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.records.person import PERSON_RECORD, Person
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RevisionId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_portfolio_cover import Ui_PortfolioCoverForm
from desktop_app.gui.widgets.line_text import show_from_start


@dataclass(frozen=True, slots=True)
class CoverState:
    """The owner of the journal, and the heads that this was read from; `unsaved`: it is a draft."""

    person: Person
    heads: tuple[RevisionId, ...]
    unsaved: bool


class CoverPanel(EntryEditor):
    """The tab with the person's name, institution, role and mentor.

    Signals:
        typed: the person types.
    """

    typed = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = ui = Ui_PortfolioCoverForm()
        ui.setupUi(self)
        self.saved_label = ui.saved
        for field in (ui.name, ui.institution, ui.role, ui.mentor):
            field.textChanged.connect(self.touched)
            field.textEdited.connect(self.typed)
            field.editingFinished.connect(self.save)

    @property
    def person(self) -> Person:
        """The values of the fields."""
        return self.value()

    def show_cover(self, state: CoverState) -> None:
        """Show the saved values, or those of a draft, unless the person is writing."""
        if self.record is None or self.edited() == self._clean:
            self.begin(PERSON_RECORD, state.person, state.heads, unsaved=state.unsaved)
            self.saved_label.clear()

    def value(self) -> Person:
        ui = self._ui
        return Person(*(field.text().strip() for field in (ui.name, ui.institution, ui.role, ui.mentor)))

    def show_value(self, value: Record) -> None:
        ui, person = self._ui, value if isinstance(value, Person) else Person()
        fields = (ui.name, person.name), (ui.institution, person.institution), (ui.role, person.role)
        for field, text in (*fields, (ui.mentor, person.mentor)):
            show_from_start(field, text)

    def is_blank(self, value: Record) -> bool:
        return value == Person()


def read_cover(context: PageContext) -> CoverState:
    """Read the owner of the journal: the draft if there is one, else what is saved."""
    journal = context.profile.journal
    draft, entry = journal.draft(PERSON_RECORD), journal.entry(PERSON_RECORD)
    if draft is not None and isinstance(draft.value, Person):
        return CoverState(draft.value, draft.heads, unsaved=True)
    return CoverState(journal.person(), entry.seen if entry else (), unsaved=False)
