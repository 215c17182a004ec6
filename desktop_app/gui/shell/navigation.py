"""The ways between the pages: what is chosen in one place and goes on in another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.highlight import Highlight, citation_of
from desktop_app.domain.next_steps import Step, StepKind
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.desk import Desk
from desktop_app.gui.campaign.campaign_page import CampaignPage
from desktop_app.gui.campaign.quiz_page import QuizPage
from desktop_app.gui.journal.citing import material_link
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
from desktop_app.gui.reader.reader_page import Place, ReaderPage
from desktop_app.gui.shelf.shelf_page import ShelfPage
from desktop_app.gui.widgets.keys import on_keys


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of the window."""

    shelf: ShelfPage
    campaign: CampaignPage
    quiz: QuizPage
    journal: JournalPage
    portfolio: PortfolioPage
    reader: ReaderPage


class Navigation(QObject):
    """Leads from one page to another.

    Signals:
        place_asked: a place shall be shown, with all that belongs to leaving the one before (QWidget).
        page_asked: a page that is no place shall be shown (QWidget).
    """

    place_asked = Signal(object)
    page_asked = Signal(object)

    def __init__(self, pages: Pages, window: QWidget) -> None:
        super().__init__(window)
        self._pages = pages
        self._desk: Desk | None = None
        self._current: QWidget = pages.shelf
        self._before_reading: QWidget = pages.shelf
        self._connect()
        on_keys(window, "Ctrl+K", self.search, self.tr("Search the shelf"))
        on_keys(window, "Esc", self.escape, self.tr("Out of what fills the window"))
        on_keys(window, QKeySequence.StandardKey.New, self.write_activity, self.tr("New activity"))
        on_keys(window, "Ctrl+Shift+N", self.write_reflection, self.tr("New reflection"))

    def _connect(self) -> None:
        pages, place = self._pages, self.place_asked.emit
        pages.shelf.read.connect(self.read)
        pages.shelf.planned.connect(self._plan)
        pages.shelf.cited.connect(lambda items: self._cite(" ".join(material_link(one.publication) for one in items)))
        pages.shelf.entry_opened.connect(self._open_entry)
        pages.campaign.subtopic_opened.connect(self._open_subtopic)
        pages.campaign.quiz_started.connect(self._start_quiz)
        pages.campaign.step_chosen.connect(self._do_step)
        pages.journal.draft_opened.connect(lambda: place(pages.journal))
        pages.journal.cited.connect(lambda: place(pages.journal))
        pages.journal.highlight_opened.connect(self._open_highlight)
        pages.portfolio.entry_asked.connect(self._open_entry)
        pages.quiz.left.connect(lambda: place(pages.campaign))
        pages.quiz.material_asked.connect(self.read_by_id)
        pages.reader.left.connect(lambda: place(self._before_reading))
        pages.reader.opened.connect(lambda: self.page_asked.emit(pages.reader))
        pages.reader.cite_asked.connect(lambda highlight: self._cite(citation_of(highlight)))

    def start(self, desk: Desk) -> None:
        """Take the services."""
        self._desk = desk

    def page_shown(self, page: QWidget | None) -> None:
        """This page is shown now."""
        self._current = page or self._pages.shelf

    def search(self) -> None:
        """Go where one searches."""
        self.place_asked.emit(self._pages.shelf)
        self._pages.shelf.focus_search()

    def escape(self) -> None:
        """Out of what fills the place."""
        if self._current is self._pages.reader:
            self._pages.reader.escape()
        else:
            self._pages.journal.leave_full_screen()

    def write_activity(self) -> None:
        """Begin a new activity."""
        self.place_asked.emit(self._pages.journal)
        self._pages.journal.new_activity()

    def write_reflection(self) -> None:
        """Begin a new reflection."""
        self.place_asked.emit(self._pages.journal)
        self._pages.journal.new_reflection()

    def read(self, item: ShelfItem, place: Place | None = None, words: str = "", mark: RecordId | None = None) -> None:
        """Open a material in the reader, which leads back here when it is left."""
        if self._current is not self._pages.reader:
            self._before_reading = self._current
        self._pages.reader.read(item, place, words, mark)

    def read_by_id(self, publication: str) -> None:
        """Open the material of that id."""
        if self._desk is not None:
            shelf = self._desk.workplace.shelf
            self._desk.tasks.quick(lambda: shelf.item(publication), self._read_found)

    def read_manual(self) -> None:
        """Open the manual, from the shelf like any other material."""
        if self._desk is not None:
            label, workplace = self.tr("Opening the manual"), self._desk.workplace
            self._desk.tasks.step(label, workplace.shipped.manual, self._read_found)

    def _open_highlight(self, highlight: Highlight, record: RecordId) -> None:
        if self._desk is not None:
            shelf, place = self._desk.workplace.shelf, (highlight.entry, (highlight.start, highlight.end))
            found = lambda item: self._read_found(item, place, record)  # noqa: E731 - one use, with what it needs
            self._desk.tasks.quick(lambda: shelf.item(highlight.publication), found)

    def _read_found(self, item: ShelfItem | None, place: Place | None = None, mark: RecordId | None = None) -> None:
        if item is not None:
            self.read(item, place, mark=mark)
        elif self._desk is not None:
            self._desk.messages.say(self.tr("This material is no longer on the shelf."))

    def _cite(self, markdown: str) -> None:
        """Put it into the reflection that is being written, or a new one."""
        self._pages.reader.pause()
        self.place_asked.emit(self._pages.journal)
        self._pages.journal.cite(markdown)

    def _plan(self, items: tuple[ShelfItem, ...]) -> None:
        self.place_asked.emit(self._pages.journal)
        self._pages.journal.new_activity(items)

    def _open_entry(self, record: str) -> None:
        self.place_asked.emit(self._pages.journal)
        self._pages.journal.open_record(RecordId(record))

    def _open_subtopic(self, subtopic: str) -> None:
        self.place_asked.emit(self._pages.shelf)
        self._pages.shelf.show_subtopic(subtopic)

    def _start_quiz(self, campaign: Campaign) -> None:
        self._pages.quiz.ask(campaign)
        self.page_asked.emit(self._pages.quiz)

    def _do_step(self, step: Step) -> None:
        """Go where what was proposed can be done."""
        pages = self._pages
        if step.kind is StepKind.QUIZ:
            pages.campaign.start_quiz()
        elif step.kind is StepKind.PLAN:
            self._open_subtopic(step.subject)
        elif step.kind is StepKind.PORTFOLIO:
            self.place_asked.emit(pages.portfolio)
        elif step.kind in (StepKind.ATTEND, StepKind.ANSWER, StepKind.WATCH):
            pages.campaign.open_calendar(step.subject)
        else:
            self.place_asked.emit(pages.journal)
            pages.journal.do_step(step)
