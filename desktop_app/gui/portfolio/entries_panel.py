"""The content of a portfolio: selected entries, period, order, and questions to the mentor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QModelIndex, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio import NumberedEntry
from desktop_app.domain.portfolio_choice import EntryOrder, PortfolioChoice, with_attention
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_portfolio_entries import Ui_PortfolioEntriesForm
from desktop_app.gui.portfolio.entries_model import RECORD_ROLE, REFLECTION_ROLE, Candidate, EntriesModel
from desktop_app.gui.portfolio.portfolio_words import ORDERS, name_in, said
from desktop_app.gui.portfolio.question_editor import AskedQuestion, QuestionEditor
from desktop_app.gui.texts.words import day_text
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate

EVERYTHING, NEW, FROM_A_DAY = range(3)


class EntriesPanel(QWidget):
    """The tab with the selection of entries.

    Signals:
        changed: the selection has changed.
        typed: the person types a question.
        period_changed: the period has changed, so other entries are candidates.
    """

    changed = Signal()
    typed = Signal()
    period_changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._ui = ui = Ui_PortfolioEntriesForm()
        ui.setupUi(self)
        self.view = ui.entries
        self.question = QuestionEditor(context, self)
        self.question.written.connect(self.typed)
        ui.layout2.addWidget(self.question)
        self._choice: PortfolioChoice | None = None
        self._last_given: date | None = None
        self._model = EntriesModel(self)
        self._model.turned.connect(self._take_state)
        self._turned = -1
        ui.entries.setModel(self._model)
        ui.entries.setUniformItemSizes(True)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.entries.clicked.connect(self._toggle)
        ui.entries.activated.connect(self._toggle)
        ui.entries.selectionModel().currentChanged.connect(self._show_asked)
        for key, text in (
            (EVERYTHING, self.tr("The whole campaign")),
            (NEW, self.tr("New since the last version")),
            (FROM_A_DAY, self.tr("From a date")),
        ):
            ui.period.addItem(text, key)
        for order, name in ORDERS.items():
            ui.order.addItem(said(name), order.value)
        ui.period.activated.connect(self._choose_period)
        ui.since.editingFinished.connect(self._choose_day)
        ui.order.activated.connect(self._choose_order)
        ui.attention.toggled.connect(self._ask)
        self._show_asked(QModelIndex())

    @property
    def choice(self) -> PortfolioChoice | None:
        """The current selection with the questions, None before it was read."""
        return replace(self._choice, questions=self.question.questions) if self._choice is not None else None

    @property
    def count(self) -> int:
        """The number of candidates."""
        return self._model.rowCount()

    def take(self, choice: PortfolioChoice, last_given: date | None, asked: Mapping[RecordId, AskedQuestion]) -> None:
        """Start with this selection and these questions; the last version was given out on that day."""
        self._choice, self._last_given = choice, last_given
        self.question.take(choice.campaign, asked)
        ui = self._ui
        ui.period.model().item(NEW).setEnabled(last_given is not None)  # type: ignore[attr-defined] # Qt's own model
        kind = EVERYTHING if choice.since is None else NEW if choice.since == last_given else FROM_A_DAY
        ui.period.setCurrentIndex(kind)
        ui.since.setVisible(kind == FROM_A_DAY)
        day = choice.since or choice.campaign.starts
        ui.since.setDate(QDate(day.year, day.month, day.day))
        select_entry(ui.order, choice.order.value, name_in(ORDERS, choice.order))

    def show_entries(self, found: Sequence[Candidate]) -> None:
        """Show these candidates."""
        if self._choice is None:
            return
        current = self._ui.entries.currentIndex().row()
        self._model.show(found, self._choice.without)
        if found:
            self._ui.entries.setCurrentIndex(self._model.index(max(0, min(current, len(found) - 1)), 0))

    def use(self, choice: PortfolioChoice) -> None:
        """Continue with this selection, which was changed elsewhere."""
        self._choice = choice

    def _set(self, choice: PortfolioChoice, *, entries: bool = False) -> None:
        if choice == self._choice:
            return
        self._choice = choice
        (self.period_changed if entries else self.changed).emit()

    def _toggle(self, index: QModelIndex) -> None:
        """Toggle an entry after a click on its line or Enter. A click on the check box has already toggled it."""
        if self._turned != index.row():
            self._model.turn(index.row())

    def _take_state(self, row: int, chosen: bool) -> None:
        """Store a check box's new state, after a click, Enter, or the space bar."""
        if self._choice is None:
            return
        self._turned = row
        QTimer.singleShot(0, self, self._forget_turned)
        record = RecordId(self._model.index(row, 0).data(RECORD_ROLE))
        without = self._choice.without - {record} if chosen else self._choice.without | {record}
        self._set(replace(self._choice, without=without))

    def _forget_turned(self) -> None:
        self._turned = -1

    def _choose_period(self) -> None:
        kind = self._ui.period.currentData()
        self._ui.since.setVisible(kind == FROM_A_DAY)
        if kind == FROM_A_DAY:
            self._ui.since.setFocus()
            self._choose_day()
        elif self._choice is not None:
            self._set(replace(self._choice, since=self._last_given if kind == NEW else None), entries=True)

    def _choose_day(self) -> None:
        day = self._ui.since.date()
        if self._choice is not None and self._ui.period.currentData() == FROM_A_DAY:
            self._set(replace(self._choice, since=date(day.year(), day.month(), day.day())), entries=True)

    def _choose_order(self) -> None:
        if self._choice is not None:
            self._set(replace(self._choice, order=EntryOrder(self._ui.order.currentData())), entries=True)

    def _current(self) -> RecordId | None:
        record = self._ui.entries.currentIndex().data(RECORD_ROLE)
        return RecordId(record) if record else None

    def _show_asked(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        """Show the question about the current entry; only reflections have questions."""
        ui, choice = self._ui, self._choice
        asks = bool(index.data(REFLECTION_ROLE)) and choice is not None
        record = RecordId(index.data(RECORD_ROLE) or "")
        ui.attention.setEnabled(asks)
        with QSignalBlocker(ui.attention):
            ui.attention.setChecked(asks and choice is not None and record in choice.attention)
        self.question.ask_about(record if asks else None)

    def _ask(self, wanted: bool) -> None:
        record = self._current()
        if self._choice is not None and record:
            self._set(with_attention(self._choice, record, wanted=wanted))


def candidate(listed: NumberedEntry, campaign: Campaign, context: PageContext) -> Candidate:
    """Make a line with a check box for an entry."""
    value = listed.value
    if isinstance(value, Activity):
        subtopic = campaign.subtopic(value.subtopic)
        title, about = value.title, subtopic.title if subtopic else "Other"
    elif isinstance(value, Reflection):
        model = context.shelf.home.resources.reflection_model(value.model)
        title = value.title or (model.title if model else value.model)
        about = day_text(listed.entry.made_at.astimezone().date())
    else:
        title, about = value.caption, value.file_name
    return Candidate(listed.entry.record, title, f"{listed.number} · {about}", isinstance(value, Reflection))
