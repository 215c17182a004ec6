"""The page Portfolio: select content, preview it, save it, print it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.portfolio_choice import PortfolioChoice, PortfolioLook
from desktop_app.domain.progress import Control
from desktop_app.domain.records.person import PERSON_RECORD, Person
from desktop_app.domain.revision import RecordId
from desktop_app.domain.template import Template
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.base.printing import PrintJob
from desktop_app.gui.base.tasks import Task
from desktop_app.gui.forms.ui_portfolio import Ui_PortfolioForm
from desktop_app.gui.portfolio.check_panel import CheckPanel, NamesDialog
from desktop_app.gui.portfolio.cover_panel import CoverPanel, CoverState, read_cover
from desktop_app.gui.portfolio.entries_model import Candidate
from desktop_app.gui.portfolio.entries_panel import EntriesPanel, candidate
from desktop_app.gui.portfolio.look_panel import LookPanel
from desktop_app.gui.portfolio.pdf_panel import PdfPanel
from desktop_app.gui.portfolio.portfolio_menu import PortfolioMenu
from desktop_app.gui.portfolio.preview import DraftPreview, Preview, proposed_path, read_preview
from desktop_app.gui.portfolio.question_editor import AskedQuestion, read_questions
from desktop_app.gui.profiles.profile_words import role_text
from desktop_app.gui.widgets.file_dialogs import choose_target
from desktop_app.gui.widgets.tab_order import order_tabs

PAUSE, PAUSE_AFTER_CHOICE = 350, 100
"""Milliseconds without a change before the preview is rendered again: while a person types, and after a click."""


@dataclass(frozen=True, slots=True)
class PortfolioOptions:
    """The available choices."""

    choice: PortfolioChoice
    entries: tuple[Candidate, ...]
    asked: Mapping[RecordId, AskedQuestion]
    templates: tuple[Template, ...]
    languages: tuple[str, ...]
    last_given: date | None


class PortfolioPage(Page):
    """The portfolio.

    Signals:
        entry_requested: show this entry in the journal (RecordId).
    """

    entry_requested = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_PortfolioForm()
        self._ui.setupUi(self)
        self._campaign: Campaign | None = None
        self._preview: Preview | None = None
        self._rendering: Task | None = None
        self.preview_panel: PdfPanel | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._render)
        self.entries, self.cover = EntriesPanel(context), CoverPanel(context, self)
        self.look, self.check = LookPanel(), CheckPanel()
        panels = (self.entries, self.cover, self.look, self.check)
        for panel in panels:
            self._ui.tabs.addTab(panel, panel.windowTitle())
        order_tabs(*panels, self._ui.save, self._ui.print, self._ui.more)
        self.setFocusProxy(self.entries.view)
        self.menu = PortfolioMenu(context, self, self._ui.more)
        self._connect()
        self._allow_output(allowed=False)
        self._explain(self.tr("Preparing the pages…"))

    def _connect(self) -> None:
        ui = self._ui
        self.cover.typed.connect(lambda: self._pause.start(PAUSE))
        self.entries.changed.connect(self._chosen)
        self.entries.typed.connect(lambda: self._chosen(PAUSE))
        self.entries.period_changed.connect(self._chosen_anew)
        self.look.changed.connect(self._choose_look)
        self.check.entry_requested.connect(self._ask_entry)
        self.check.names_requested.connect(self._ask_names)
        self.check.windowTitleChanged.connect(lambda title: ui.tabs.setTabText(ui.tabs.indexOf(self.check), title))
        self.menu.entry_requested.connect(self._ask_entry)
        self.menu.changed.connect(self.refresh)
        ui.save.clicked.connect(self._choose_file)
        ui.print.clicked.connect(self._print_all)
        ui.zoomIn.clicked.connect(lambda: self._zoom(1.2))
        ui.zoomOut.clicked.connect(lambda: self._zoom(1 / 1.2))

    def start(self) -> None:
        self.read_person()

    @property
    def preview(self) -> Preview | None:
        """The displayed pages."""
        return self._preview

    @property
    def campaign(self) -> Campaign | None:
        """The campaign of the portfolio."""
        return self._campaign

    def use_campaign(self, campaign: Campaign) -> None:
        """Set the campaign of the portfolio."""
        self._campaign = campaign
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read the journal again, and render the preview again."""
        if self._campaign is None:
            return
        context, campaign, chosen = self._context, self._campaign, self.entries.choice
        known = chosen if chosen is not None and chosen.campaign == campaign else None
        self.read_person()  # first, because the preview shows the cover
        self._context.tasks.run_query(lambda: read_options(context, campaign, known), self._show)

    def _show(self, offered: PortfolioOptions) -> None:
        self.entries.take(offered.choice, offered.last_given, offered.asked)
        self.look.take(offered.choice.look, offered.templates, offered.languages)
        self.entries.show_entries(offered.entries)
        self._allow_output(allowed=bool(offered.entries))
        if offered.entries:
            self._render()
        else:
            self._explain(
                self.tr("Your portfolio will appear here"),
                self.tr("Log an activity or write a reflection first. You choose what goes in."),
            )

    def _explain(self, title: str, text: str = "") -> None:
        """Say in the place of the pages why there are none."""
        ui = self._ui
        ui.emptyTitle.setText(title)
        ui.emptyText.setText(text)
        ui.previewStack.setCurrentWidget(ui.emptyPage)
        ui.news.clear()

    def read_person(self) -> None:
        """Read the journal owner's details again."""
        context = self._context
        self._context.tasks.run_query(lambda: read_cover(context), self._show_cover)

    def _show_cover(self, state: CoverState) -> None:
        """Show the saved cover; if there is none, use the profile's values."""
        profile = self._context.profile.current.profile
        if state.person == Person() and not profile.is_guest and profile.name != profile.id:
            state = replace(state, person=Person(name=profile.name, role=role_text(profile.role)))
        self.cover.show_cover(state)

    def pause(self) -> None:
        """Save what stands on the cover and is asked of the mentor, also where the cursor is still in it."""
        self.entries.question.save()
        self.cover.save()

    def leave(self) -> None:
        self._pause.stop()
        self.pause()

    def dispose(self) -> None:
        self._context.portfolios.close()

    @property
    def has_unwritten(self) -> bool:
        return self.entries.question.has_unwritten or self.cover.has_unwritten

    def _chosen(self, pause: int = PAUSE_AFTER_CHOICE) -> None:
        self._remember()
        self._pause.start(pause)

    def _chosen_anew(self) -> None:
        self._remember()
        self.refresh()

    def _remember(self) -> None:
        choice = self.entries.choice
        if choice is not None:
            portfolios = self._context.portfolios
            self._context.tasks.run_query(lambda: portfolios.remember_choice(choice))

    def _choose_look(self, look: PortfolioLook) -> None:
        choice = self.entries.choice
        if choice is not None:
            self.entries.use(replace(choice, look=look))
            self._chosen()

    def _ask_names(self) -> None:
        context, tasks, portfolios = self._context, self._context.tasks, self._context.portfolios

        def show(names: tuple[str, ...]) -> None:
            dialog = NamesDialog(context, names, self)
            dialog.kept.connect(
                lambda kept: tasks.run_query(lambda: portfolios.set_private_names(kept), lambda _none: self._render())
            )
            dialog.open()

        tasks.run_query(lambda: portfolios.private_names, show)

    def _ask_entry(self, record: str) -> None:
        """Open an entry; for evidence, open its activity."""
        if record == PERSON_RECORD:
            self._ui.tabs.setCurrentWidget(self.cover)
            return
        plates = self._preview.portfolio.plates if self._preview else ()
        plate = next((one for one in plates if one.record == record), None)
        wanted = plate.evidence.activity if plate else record
        if wanted:
            self.entry_requested.emit(wanted)

    @property
    def is_rendering(self) -> bool:
        """Whether a preview is being made, or will be after a short pause, or is not shown yet."""
        is_coming = self.preview_panel is not None and self.preview_panel.is_measuring
        return self._rendering is not None or self._pause.isActive() or is_coming

    def _render(self) -> None:
        choice = self.entries.choice
        if choice is None:
            return
        if self._rendering is not None:
            self._rendering.control.cancel()
        if self._ui.previewStack.currentWidget() is self._ui.emptyPage:
            self._explain(self.tr("Preparing the pages…"))
        portfolios, person = self._context.portfolios, self.cover.person

        def work(control: Control) -> Preview | DraftPreview:
            portfolio = portfolios.build(choice, person)
            draft = portfolios.draft(portfolio, control)
            return read_preview(portfolios, portfolio, control) if draft is None else DraftPreview(portfolio, draft)

        self._run(work)

    def _run(self, work: Callable[[Control], Preview | DraftPreview]) -> None:
        task = self._context.tasks.run_job(
            self.tr("Preparing the portfolio"), work, self._show_made, self._not_rendered
        )
        self._rendering = task
        task.ended.connect(lambda: self._rendered(task))

    def _show_made(self, made: Preview | DraftPreview) -> None:
        if isinstance(made, Preview):
            self._allow_output(allowed=True)
            self._show_preview(made)
            return
        portfolios, portfolio = self._context.portfolios, made.portfolio
        if self.preview_panel is None or self.preview_panel.is_at_start:
            self._allow_output(allowed=False)  # what is saved is what is shown
            self._show_pages(made.pdf)
            self._ui.news.setText(self.tr("Preparing the pages…"))
        self._run(lambda control: read_preview(portfolios, portfolio, control))

    def _rendered(self, task: Task) -> None:
        if self._rendering is task:
            self._rendering = None

    def _not_rendered(self, error: Exception) -> None:
        self._explain(self.tr("The pages could not be prepared"))
        self._context.messages.error(error)

    def _show_preview(self, preview: Preview) -> None:
        self._preview = preview
        self._show_pages(preview.pdf)
        self.check.show_findings(preview.findings, preview.notes)
        self.look.show_limit(preview.limit, preview.pages, preview.omitted)
        portfolio = preview.portfolio
        state = self.tr("Version {number}, frozen") if portfolio.frozen else self.tr("Version {number}")
        pages = self.tr("%n page(s)", "", preview.pages)
        self._ui.news.setText(f"{state.format(number=portfolio.version)} · {pages}")

    def _show_pages(self, pdf: bytes) -> None:
        """Show the pages of a PDF."""
        if self.preview_panel is None:
            self.preview_panel = PdfPanel(self)
            self._ui.previewStack.addWidget(self.preview_panel)
            self.preview_panel.page_changed.connect(self._show_page)
        self.preview_panel.show_pdf(pdf)
        self._ui.previewStack.setCurrentWidget(self.preview_panel)

    def _show_page(self, page: int, count: int) -> None:
        self._ui.pageLabel.setText(self.tr("Page {page} of {count}").format(page=page, count=count))

    def _zoom(self, factor: float) -> None:
        if self.preview_panel is not None:
            self.preview_panel.zoom(factor)

    def _allow_output(self, *, allowed: bool) -> None:
        for button in (self._ui.save, self._ui.print, self._ui.zoomIn, self._ui.zoomOut):
            button.setEnabled(allowed)

    def _choose_file(self) -> None:
        if self._preview is None:
            return
        choose_target(
            self, self.tr("Save the portfolio"), ["PDF (*.pdf)"], "pdf", self.save_to, proposed_path(self._preview)
        )

    def save_to(self, target: Path) -> None:
        """Save the portfolio as previewed."""
        if self._preview is None:
            return
        portfolios, preview, messages = self._context.portfolios, self._preview, self._context.messages
        self._context.tasks.run_query(
            lambda: portfolios.save(preview.portfolio, preview.pdf, target),
            lambda _none: messages.say(self.tr("Saved as {path}").format(path=target)),
        )

    def _print_all(self) -> None:
        self.print_pages()

    def print_pages(self, pages: tuple[int, ...] = ()) -> None:
        """Print the preview, or only these pages of it (from 1)."""
        if self._preview is None:
            return
        portfolios, preview, messages = self._context.portfolios, self._preview, self._context.messages
        tasks = self._context.tasks
        job = PrintJob(preview.pdf, preview.portfolio.id, self, pages)
        job.printed.connect(
            lambda: tasks.run_query(lambda: portfolios.remember_printed(preview.portfolio, preview.pdf))
        )
        job.status_changed.connect(messages.say)
        job.ask()


def read_options(context: PageContext, campaign: Campaign, known: PortfolioChoice | None) -> PortfolioOptions:
    """Read the choices for a campaign; `known` is the current selection."""
    portfolios, resources = context.portfolios, context.shelf.home.resources
    choice = known or portfolios.choice(campaign)
    versions = portfolios.versions(campaign)
    return PortfolioOptions(
        choice,
        tuple(candidate(one, campaign, context) for one in portfolios.listed(choice)),
        read_questions(context, campaign),
        resources.portfolio_templates(),
        resources.document_languages,
        versions[-1][0].first_made_at.astimezone().date() if versions else None,
    )
