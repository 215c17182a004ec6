"""The window's shell: the rail with the four places, the pages, messages and progress."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.highlight import Highlight, citation_of
from desktop_app.domain.next_steps import Step, StepKind
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.revision import RecordId
from desktop_app.gui.campaign_page import CampaignPage
from desktop_app.gui.citing import material_link
from desktop_app.gui.desk import Desk
from desktop_app.gui.fetching import Fetching
from desktop_app.gui.indexing import Indexing
from desktop_app.gui.journal_page import JournalPage
from desktop_app.gui.message_bar import MessageBar
from desktop_app.gui.messages import Messages
from desktop_app.gui.portfolio_page import PortfolioPage
from desktop_app.gui.progress_panel import ProgressPanel
from desktop_app.gui.quiz_page import QuizPage
from desktop_app.gui.reader.reader_page import Place, ReaderPage
from desktop_app.gui.reminders import Reminders
from desktop_app.gui.shelf_page import ShelfPage
from desktop_app.gui.tasks import Tasks

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.workplace import Workplace

FIRST_SIZE = QSize(1280, 820)
SMALLEST = QSize(980, 580)
RAIL_WIDTH = 196
OpenWorkplace = Callable[[], "Workplace"]


class MainWindow(QMainWindow):
    """Springshelf's window. It shows at once; the services are opened behind it."""

    def __init__(self, open_workplace: OpenWorkplace, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Springshelf")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self._open_workplace = open_workplace
        self._settings = settings
        self._workplace: Workplace | None = None
        self._told_of_loss = False
        self.tasks = Tasks(self)
        self.messages = Messages(self)
        self.fetching = Fetching(self)
        self.indexing = Indexing(self)
        self.reminders = Reminders(self)
        self.shelf, self.campaign, self.quiz = ShelfPage(), CampaignPage(), QuizPage()
        self.journal, self.portfolio, self.reader = JournalPage(), PortfolioPage(), ReaderPage()
        self._before_reading: QWidget = self.shelf
        self._places: dict[QWidget, QToolButton] = {}
        self._build()
        self._connect()
        self._restore()
        self.show_place(self.shelf)

    def _build(self) -> None:
        self._pages = QStackedWidget()
        self._pages.setObjectName("page")
        for page in (self.shelf, self.campaign, self.quiz, self.journal, self.portfolio, self.reader):
            self._pages.addWidget(page)
        centre = QWidget()
        centre.setObjectName("page")
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._rail_panel = self._rail()
        layout.addWidget(self._rail_panel)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.bar = MessageBar(self._pages)
        # A page that comes to the front would hide the message that its coming caused.
        self._pages.currentChanged.connect(lambda _index: self.bar.raise_())

    def _rail(self) -> QWidget:
        rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setFixedWidth(RAIL_WIDTH)
        brand = QLabel("Springshelf")
        brand.setObjectName("brand")
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(14, 24, 14, 16)
        layout.setSpacing(6)
        layout.addWidget(brand)
        layout.addSpacing(18)
        group = QButtonGroup(self)
        for number, (page, name, icon) in enumerate(
            (
                (self.shelf, self.tr("Shelf"), "shelf"),
                (self.campaign, self.tr("Campaign"), "campaign"),
                (self.journal, self.tr("Journal"), "journal"),
                (self.portfolio, self.tr("Portfolio"), "portfolio"),
            ),
            1,
        ):
            button = self._place_button(page, name, icon, number)
            group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        self.progress = ProgressPanel(rail)
        layout.addWidget(self.progress)
        return rail

    def _place_button(self, page: QWidget, name: str, icon: str, number: int) -> QToolButton:
        button = QToolButton()
        button.setText("  " + name)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} (Ctrl+{number})")
        image = QIcon(f"icons:{icon}.svg")
        image.addFile(f"icons:{icon}-chosen.svg", QSize(), QIcon.Mode.Normal, QIcon.State.On)
        button.setIcon(image)
        button.setIconSize(QSize(22, 22))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        policy = button.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        button.setSizePolicy(policy)
        button.clicked.connect(lambda: self.show_place(page))
        QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda: self.show_place(page))
        self._places[page] = button
        return button

    def _connect(self) -> None:
        self.tasks.step_started.connect(self.progress.follow)
        self.tasks.failed.connect(self.messages.error)
        self.messages.said.connect(self.bar.say)
        self.messages.offered.connect(self.bar.offer)
        self.fetching.fetched.connect(self.shelf.refresh)
        self.fetching.waiting.connect(self.shelf.show_waiting)
        self.shelf.read.connect(self._read)
        self.shelf.planned.connect(self._plan)
        self.shelf.cited.connect(lambda items: self._cite(" ".join(material_link(one.publication) for one in items)))
        self.shelf.entry_opened.connect(self._open_entry)
        self.shelf.changed.connect(self._refresh_campaign)
        self.campaign.subtopic_opened.connect(self._open_subtopic)
        self.campaign.quiz_started.connect(self._start_quiz)
        self.campaign.campaign_shown.connect(self.journal.use_campaign)
        self.campaign.campaign_shown.connect(self.portfolio.use_campaign)
        self.campaign.campaign_shown.connect(self.reminders.use_campaign)
        self.campaign.step_chosen.connect(self._do_step)
        self.journal.changed.connect(self._refresh_campaign)
        self.journal.changed.connect(self.shelf.read_uses_again)
        self.reader.journal_changed.connect(self.shelf.read_uses_again)
        self.fetching.fetched.connect(self.indexing.look)
        self.journal.draft_opened.connect(lambda: self.show_place(self.journal))
        self.journal.undecided.connect(self._tell_undecided)
        self.journal.full_screen_asked.connect(self._show_page_alone)
        self.quiz.left.connect(lambda: self.show_place(self.campaign))
        self.quiz.material_asked.connect(self._read_by_id)
        self.reader.left.connect(lambda: self.show_place(self._before_reading))
        self.reader.opened.connect(lambda: self._pages.setCurrentWidget(self.reader))
        self.reader.cite_asked.connect(lambda highlight: self._cite(citation_of(highlight)))
        self.reader.journal_changed.connect(self.journal.refresh)
        self.reader.removed.connect(self.journal.offer_undo)
        self.journal.cited.connect(lambda: self.show_place(self.journal))
        self.journal.highlight_opened.connect(self._open_highlight)
        QShortcut(QKeySequence("Ctrl+K"), self, self._search)
        QShortcut(QKeySequence("Esc"), self, self._escape)
        QShortcut(QKeySequence.StandardKey.New, self, self._write_activity)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self._write_reflection)
        QShortcut(QKeySequence.StandardKey.Save, self, self.journal.pause)
        QShortcut(QKeySequence.StandardKey.ZoomIn, self, lambda: self.reader.zoom(1))
        QShortcut(QKeySequence.StandardKey.ZoomOut, self, lambda: self.reader.zoom(-1))

    def begin(self) -> None:
        """Open the services behind the window that is already there."""
        self.shelf.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tasks.step(
            self.tr("Opening your shelf"),
            lambda _control: opened(self._open_workplace()),
            self._ready,
            self._not_opened,
        )

    def come_to_front(self) -> None:
        """Show the window before all others, with its size as it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _not_opened(self, error: Exception) -> None:
        """Nothing can be shown; the reason stands where the shelf would be, for as long as the window is open."""
        self.shelf.show_failure(error)
        self.messages.error(error)

    def _ready(self, workplace: Workplace) -> None:
        self._workplace = workplace
        # What was imported stays until the end: looking through all of it for garbage freezes the window for 80 ms.
        gc.freeze()
        desk = Desk(workplace, self.tasks, self.messages)
        for page in (self.shelf, self.campaign, self.quiz, self.journal, self.portfolio, self.reader):
            page.start(desk)
        self.fetching.start(desk)
        self.indexing.start(desk)
        self.reminders.start(desk)
        self.tasks.step(
            self.tr("Setting up the Spring Campaign"), workplace.install_default_campaign, self._campaign_installed
        )

    def _campaign_installed(self, _catalogue: Catalogue) -> None:
        self.shelf.refresh()
        self.campaign.refresh()

    def show_place(self, page: QWidget) -> None:
        """Go to one of the places."""
        if self._pages.currentWidget() is self.journal and page is not self.journal:
            self.journal.pause()
        if self._pages.currentWidget() is self.reader and page is not self.reader:
            self.reader.pause()
        self._pages.setCurrentWidget(page)
        self.journal.leave_full_screen()
        if page in self._places:
            self._places[page].setChecked(True)
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if page is self.campaign:
            self.campaign.refresh()
        elif page is self.portfolio:
            self.portfolio.refresh()

    def _tell_undecided(self, count: int) -> None:
        """A badge on the place, wherever the person is."""
        name = self.tr("Journal")
        button = self._places[self.journal]
        button.setText("  " + (f"{name} ({count})" if count else name))
        told = self.tr("%n entries with two versions", "", count) if count else name
        button.setAccessibleName(f"{name}. {told}" if count else name)
        button.setToolTip(f"{told} (Ctrl+3)")

    def _show_page_alone(self, alone: bool) -> None:  # noqa: FBT001 - a slot
        self._rail_panel.setVisible(not alone)
        full = Qt.WindowState.WindowFullScreen
        # A window that was maximised is so again afterwards.
        self.setWindowState(self.windowState() | full if alone else self.windowState() & ~full)

    def _search(self) -> None:
        self.show_place(self.shelf)
        self.shelf.focus_search()

    def _read(self, item: ShelfItem, place: Place | None = None, words: str = "", mark: RecordId | None = None) -> None:
        current = self._pages.currentWidget()
        if current is not None and current is not self.reader:
            self._before_reading = current
        self.reader.read(item, place, words, mark)

    def _escape(self) -> None:
        """Out of what fills the place."""
        if self._pages.currentWidget() is self.reader:
            self.reader.escape()
        else:
            self.journal.leave_full_screen()

    def _cite(self, markdown: str) -> None:
        """Put it into the reflection that is being written, or a new one."""
        self.reader.pause()
        self.show_place(self.journal)
        self.journal.cite(markdown)

    def _open_highlight(self, highlight: Highlight, record: RecordId) -> None:
        if self._workplace is None:
            return
        shelf, place = self._workplace.shelf, (highlight.entry, (highlight.start, highlight.end))
        self.tasks.quick(lambda: shelf.item(highlight.publication), lambda item: self._read_found(item, place, record))

    def _read_by_id(self, publication: str) -> None:
        if self._workplace is None:
            return
        shelf = self._workplace.shelf
        self.tasks.quick(lambda: shelf.item(publication), self._read_found)

    def _read_found(self, item: ShelfItem | None, place: Place | None = None, mark: RecordId | None = None) -> None:
        if item is None:
            self.messages.say(self.tr("This material is no longer on the shelf."))
        else:
            self._read(item, place, mark=mark)

    def _plan(self, items: tuple[ShelfItem, ...]) -> None:
        self.show_place(self.journal)
        self.journal.new_activity(items)

    def _open_entry(self, record: str) -> None:
        self.show_place(self.journal)
        self.journal.open_record(RecordId(record))

    def _refresh_campaign(self) -> None:
        """Count again only while somebody looks: coming to the place counts anyway."""
        if self._pages.currentWidget() is self.campaign:
            self.campaign.refresh()

    def _do_step(self, step: Step) -> None:
        """Go where what was proposed can be done."""
        if step.kind is StepKind.QUIZ:
            self.campaign.start_quiz()
        elif step.kind is StepKind.PLAN:
            self._open_subtopic(step.subject)
        elif step.kind is StepKind.PORTFOLIO:
            self.show_place(self.portfolio)
        elif step.kind in (StepKind.ATTEND, StepKind.ANSWER, StepKind.WATCH):
            self.campaign.open_calendar(step.subject)
        else:
            self.show_place(self.journal)
            self.journal.do_step(step)

    def _write_activity(self) -> None:
        self.show_place(self.journal)
        self.journal.new_activity()

    def _write_reflection(self) -> None:
        self.show_place(self.journal)
        self.journal.new_reflection()

    def _open_subtopic(self, subtopic: str) -> None:
        self.show_place(self.shelf)
        self.shelf.show_subtopic(subtopic)

    def _start_quiz(self, campaign: object) -> None:
        self.quiz.ask(campaign)  # type: ignore[arg-type]  # the signal carries a Campaign
        self._pages.setCurrentWidget(self.quiz)

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry") if self._settings else None
        if geometry is not None:
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being written, stop long steps, close the databases; only then go."""
        if self._settings:
            self._settings.setValue("window/geometry", self.saveGeometry())
        self.shelf.leave()
        self.journal.leave()
        self.reader.pause()
        self.portfolio.leave()
        self.tasks.finish_rows()
        if (self.journal.has_unwritten or self.reader.has_unwritten) and not self._told_of_loss:
            self._told_of_loss = True
            self.show_place(self.journal)
            self.messages.say(
                self.tr("Your last text could not be saved. Make room on the disk, then press Ctrl+S.")
                + " "
                + self.tr("Closing once more ends without it.")
            )
            event.ignore()
            return
        self.fetching.stop()
        self.indexing.stop()
        self.reminders.stop()
        # What still waits for an answer of the network may take a while to notice that it was stopped.
        self.hide()
        self.tasks.shutdown()
        self.reader.dispose()
        if self._workplace is not None:
            self._workplace.close()
        super().closeEvent(event)


def opened(workplace: Workplace) -> Workplace:
    """The workplace with its databases open, so that no page meets a closed one."""
    _ = (workplace.shelf, workplace.journal, workplace.portfolios)
    return workplace
