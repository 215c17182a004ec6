"""Navigation between the pages: an action on one page that continues on another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.next_steps import NextStep, StepKind
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.journal.citation import cited_highlight, cited_items
from desktop_app.gui.reader.reading_places import Place
from desktop_app.gui.shell.places import CAMPAIGN, JOURNAL, PORTFOLIO, QUIZ, READER, SHELF, WindowPages
from desktop_app.gui.widgets.keys import on_keys


class Navigation(QObject):
    """Leads from one page to another.

    Signals:
        page_requested: show this page.
    """

    page_requested = Signal(Page)

    def __init__(self, context: PageContext, pages: WindowPages, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._shelf, self._campaign, self._quiz = pages.at(SHELF), pages.at(CAMPAIGN), pages.at(QUIZ)
        self._journal, self._portfolio, self._reader = pages.at(JOURNAL), pages.at(PORTFOLIO), pages.at(READER)
        self._current: Page = self._shelf
        self._before_reading: Page = self._shelf
        self._connect()
        on_keys(window, "Ctrl+K", self.search, self.tr("Search the shelf"))
        on_keys(window, "Esc", self.escape, self.tr("Leave full screen"))
        on_keys(window, QKeySequence.StandardKey.New, self.write_activity, self.tr("New activity"))
        on_keys(window, "Ctrl+Shift+N", self.write_reflection, self.tr("New reflection"))

    def _connect(self) -> None:
        go = self.page_requested.emit
        self._shelf.read.connect(self._read_from_shelf)
        self._shelf.details_shown.connect(self._reader.warming.expect)
        self._shelf.planned.connect(self._plan)
        self._shelf.cited.connect(lambda items: self._journal.cite_into(lambda: cited_items(items)))
        self._shelf.entry_opened.connect(self._open_entry)
        self._campaign.subtopic_opened.connect(self._open_subtopic)
        self._campaign.read.connect(self.read)
        self._campaign.quiz_started.connect(self._start_quiz)
        self._campaign.step_chosen.connect(self._do_step)
        self._journal.draft_opened.connect(lambda: go(self._journal))
        self._journal.cited.connect(lambda: go(self._journal))
        self._journal.highlight_opened.connect(self._open_highlight)
        self._portfolio.entry_requested.connect(self._open_entry)
        self._quiz.left.connect(lambda: go(self._campaign))
        self._quiz.material_requested.connect(self.read_by_id)
        self._reader.left.connect(lambda: go(self._before_reading))
        self._reader.opened.connect(lambda: go(self._reader))
        self._reader.cite_requested.connect(self._cite)

    def page_shown(self, page: Page) -> None:
        """Record the visible page."""
        self._current = page

    def search(self) -> None:
        """Go to the search of the visible page."""
        self.page_requested.emit(self._shelf)
        self._shelf.focus_search()

    def escape(self) -> None:
        """Leave a full-page view."""
        if self._current is self._reader:
            self._reader.escape()
        else:
            self._journal.leave_full_screen()

    def write_activity(self) -> None:
        """Start a new activity."""
        self.page_requested.emit(self._journal)
        self._journal.new_activity()

    def write_reflection(self) -> None:
        """Start a new reflection."""
        self.page_requested.emit(self._journal)
        self._journal.new_reflection()

    def read(
        self,
        item: ShelfItem,
        place: Place | None = None,
        words: str = "",
        mark: RecordId | None = None,
        language: str | None = None,
    ) -> None:
        """Open a material in the reader, which returns here afterwards; see `ReaderPage.read`."""
        if self._current is not self._reader:
            self._before_reading = self._current
        self._reader.read(item, place, words, mark, language)

    def _read_from_shelf(self, item: ShelfItem, place: Place | None, words: str, edition: str | None) -> None:
        self.read(item, place, words, language=edition)

    def read_by_id(self, publication: str) -> None:
        """Open the material of that id."""
        shelf = self._context.shelf.shelf
        self._context.tasks.run_query(lambda: shelf.item(publication), self._read_found)

    def read_manual(self) -> None:
        """Open the manual, from the shelf like any other material."""
        label, context = self.tr("Opening the manual"), self._context
        self._context.tasks.run_job(label, context.shelf.shipped.manual, self._read_found)

    def _open_highlight(self, highlight: Highlight, record: RecordId) -> None:
        shelf, place = self._context.shelf.shelf, (highlight.entry, (highlight.start, highlight.end))
        found = lambda item: self._read_found(item, place, record, highlight.edition)  # noqa: E731 - used once
        self._context.tasks.run_query(lambda: shelf.item(highlight.publication), found)

    def _read_found(
        self,
        item: ShelfItem | None,
        place: Place | None = None,
        mark: RecordId | None = None,
        edition: str | None = None,
    ) -> None:
        if item is not None:
            self.read(item, place, mark=mark, language=edition)
        else:
            self._context.messages.say(self.tr("This material is no longer on the shelf."))

    def _cite(self, highlight: Highlight) -> None:
        self._reader.pause()
        context = self._context
        self._journal.cite_into(lambda: cited_highlight(context, highlight))

    def _plan(self, items: tuple[ShelfItem, ...]) -> None:
        self.page_requested.emit(self._journal)
        self._journal.new_activity(items)

    def _open_entry(self, record: str) -> None:
        self.page_requested.emit(self._journal)
        self._journal.open_record(RecordId(record))

    def _open_subtopic(self, subtopic: str) -> None:
        self.page_requested.emit(self._shelf)
        self._shelf.show_subtopic(subtopic)

    def _start_quiz(self, campaign: Campaign) -> None:
        self._quiz.ask(campaign)
        self.page_requested.emit(self._quiz)

    def _do_step(self, step: NextStep) -> None:
        """Go to the page for a suggestion."""
        if step.kind is StepKind.QUIZ:
            self._campaign.start_quiz()
        elif step.kind is StepKind.PLAN:
            self._open_subtopic(step.subject)
        elif step.kind is StepKind.PORTFOLIO:
            self.page_requested.emit(self._portfolio)
        elif step.kind in (StepKind.ATTEND, StepKind.ANSWER, StepKind.WATCH):
            self._campaign.open_calendar(step.subject)
        else:
            self.page_requested.emit(self._journal)
            self._journal.do_step(step)
