"""The place Portfolio: choose what goes in, see it as it will be printed, save it, print it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop_app.domain.activity import Activity
from desktop_app.domain.campaign import Campaign
from desktop_app.domain.journal import Person
from desktop_app.domain.portfolio import Listed, Portfolio
from desktop_app.domain.portfolio_choice import Choice
from desktop_app.domain.progress import Control
from desktop_app.domain.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.desk import Desk
from desktop_app.gui.forms.ui_portfolio import Ui_PortfolioForm
from desktop_app.gui.pdf_panel import PdfPanel
from desktop_app.gui.printing import PrintJob
from desktop_app.gui.profiles.profile_words import role_text
from desktop_app.gui.tasks import Task
from desktop_app.gui.widgets.file_choosing import choose_target
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE, TwoLineDelegate
from desktop_app.gui.words import day_text

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace

PAUSE = 350
"""Milliseconds without a change before the preview is made anew."""
RECORD_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that can go into the portfolio."""

    record: RecordId
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A portfolio with its pages."""

    portfolio: Portfolio
    pdf: bytes


class PortfolioPage(QWidget):
    """The portfolio."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PortfolioForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.entries)
        self._desk: Desk | None = None
        self._campaign: Campaign | None = None
        self._without: set[RecordId] = set()
        self._preview: Preview | None = None
        self._rendering: Task | None = None
        self._known: Person | None = None
        self._model = QStandardItemModel(self)
        self._panel: PdfPanel | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._render)
        self._connect()
        self._allow_output(allowed=False)

    def _connect(self) -> None:
        ui = self._ui
        ui.entries.setModel(self._model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.entries.clicked.connect(self._toggle)
        ui.entries.activated.connect(self._toggle)
        for field in (ui.name, ui.institution, ui.role, ui.mentor):
            field.textEdited.connect(lambda _text: self._pause.start())
            field.editingFinished.connect(self._save_person)
        ui.save.clicked.connect(self._choose_file)
        ui.print.clicked.connect(self._print)
        ui.zoomIn.clicked.connect(lambda: self._zoom(1.2))
        ui.zoomOut.clicked.connect(lambda: self._zoom(1 / 1.2))

    def start(self, desk: Desk) -> None:
        """Take the services."""
        self._desk = desk
        self.read_person()

    def use_campaign(self, campaign: Campaign) -> None:
        """The campaign that the portfolio is of."""
        self._campaign = campaign
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the journal again, and make the preview anew."""
        if self._desk is None or self._campaign is None:
            return
        workplace, campaign = self._desk.workplace, self._campaign
        self._desk.tasks.quick(
            lambda: tuple(candidate(one, campaign, workplace) for one in workplace.portfolios.listed(Choice(campaign))),
            self._show,
        )

    def read_person(self) -> None:
        """Read again whose journal it is."""
        if self._desk is not None:
            self._desk.tasks.quick(self._desk.workplace.journal.person, self._show_person)

    def _show_person(self, person: Person) -> None:
        """As it was written; until then, as the profile says."""
        profile = self._desk.workplace.entered.profile if self._desk is not None else None
        if person == Person() and profile is not None and not profile.is_guest and profile.name != profile.id:
            person = Person(name=profile.name, role=role_text(profile.role))
        self._known = person
        ui = self._ui
        for field, text in (
            (ui.name, person.name),
            (ui.institution, person.institution),
            (ui.role, person.role),
            (ui.mentor, person.mentor),
        ):
            field.setText(text)

    def _person(self) -> Person:
        ui = self._ui
        return Person(
            ui.name.text().strip(), ui.institution.text().strip(), ui.role.text().strip(), ui.mentor.text().strip()
        )

    def leave(self) -> None:
        """Save what stands on the cover, also where the cursor is still in it."""
        self._pause.stop()
        if self._known and self._person() != self._known:
            self._save_person()

    def _save_person(self) -> None:
        if self._desk is not None:
            journal, person = self._desk.workplace.journal, self._person()
            self._known = person
            self._desk.tasks.quick(lambda: journal.save_person(person))

    def _show(self, found: tuple[Candidate, ...]) -> None:
        self._model.clear()
        for one in found:
            item = QStandardItem(one.title)
            item.setEditable(False)
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Unchecked if one.record in self._without else Qt.CheckState.Checked)
            item.setData(one.about, SECOND_LINE_ROLE)
            item.setData(one.record, RECORD_ROLE)
            self._model.appendRow(item)
        self._allow_output(allowed=bool(found))
        if found:
            self._render()
        else:
            self._ui.previewStack.setCurrentWidget(self._ui.emptyPage)
            self._ui.news.clear()

    def _toggle(self, index: QModelIndex) -> None:
        record = RecordId(index.data(RECORD_ROLE))
        self._without ^= {record}
        state = Qt.CheckState.Unchecked if record in self._without else Qt.CheckState.Checked
        self._model.itemFromIndex(index).setCheckState(state)
        self._pause.start()

    def _render(self) -> None:
        if self._desk is None or self._campaign is None:
            return
        if self._rendering is not None:
            self._rendering.control.cancel()
        portfolios, choice, person = (
            self._desk.workplace.portfolios,
            Choice(self._campaign, frozenset(self._without)),
            self._person(),
        )

        def work(control: Control) -> Preview:
            portfolio = replace(portfolios.gather(choice), person=person)
            return Preview(portfolio, portfolios.render(portfolio, control).pdf)

        task = self._desk.tasks.step(self.tr("Laying out the portfolio"), work, self._show_preview)
        self._rendering = task
        task.ended.connect(lambda: self._rendered(task))

    def _rendered(self, task: Task) -> None:
        if self._rendering is task:
            self._rendering = None

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        if self._panel is None:
            self._panel = PdfPanel(self)
            self._ui.previewStack.addWidget(self._panel)
            self._panel.page_changed.connect(self._show_page)
        self._panel.show_pdf(preview.pdf)
        self._ui.previewStack.setCurrentWidget(self._panel)
        portfolio = preview.portfolio
        self._ui.news.setText(
            self.tr("Version {number}").format(number=portfolio.version)
            + " · "
            + self.tr("%n page(s)", "", self._panel.page_count)
        )

    def _show_page(self, page: int, count: int) -> None:
        self._ui.pageLabel.setText(self.tr("Page {page} of {count}").format(page=page, count=count))

    def _zoom(self, factor: float) -> None:
        if self._panel is not None:
            self._panel.zoom(factor)

    def _allow_output(self, *, allowed: bool) -> None:
        for button in (self._ui.save, self._ui.print, self._ui.zoomIn, self._ui.zoomOut):
            button.setEnabled(allowed)

    def _choose_file(self) -> None:
        if self._preview is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        portfolio = self._preview.portfolio
        name = f"{portfolio.id}-version-{portfolio.version}.pdf"
        proposed = str(Path(folder) / name)
        choose_target(self, self.tr("Save the portfolio"), ["PDF (*.pdf)"], "pdf", self.save_to, proposed)

    def save_to(self, target: Path) -> None:
        """Write the portfolio as it stands in the preview."""
        if self._desk is None or self._preview is None:
            return
        portfolios, preview, messages = self._desk.workplace.portfolios, self._preview, self._desk.messages
        self._desk.tasks.quick(
            lambda: portfolios.save(preview.portfolio, preview.pdf, target),
            lambda _none: messages.say(self.tr("Saved as {path}").format(path=target)),
        )

    def _print(self) -> None:
        if self._desk is None or self._preview is None:
            return
        portfolios, preview, messages = self._desk.workplace.portfolios, self._preview, self._desk.messages
        tasks = self._desk.tasks
        job = PrintJob(preview.pdf, preview.portfolio.id, self)
        job.printed.connect(lambda: tasks.quick(lambda: portfolios.remember(preview.portfolio)))
        job.said.connect(messages.say)
        job.ask()


def candidate(listed: Listed, campaign: Campaign, workplace: Workplace) -> Candidate:
    """An entry as a line to tick."""
    value = listed.value
    if isinstance(value, Activity):
        subtopic = campaign.subtopic(value.subtopic)
        title, about = value.title, subtopic.title if subtopic else "Other"
    elif isinstance(value, Reflection):
        model = workplace.resources.reflection_model(value.model)
        title = value.title or (model.title if model else value.model)
        about = day_text(listed.entry.made_at.astimezone().date())
    else:
        title, about = value.caption, value.file_name
    return Candidate(listed.entry.record, title, f"{listed.number} · {about}")
