"""The window's shell: made in steps, so that it is seen before its pages are read from the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.shell.first_sight import FirstSight
from desktop_app.gui.theme.room import give_room, is_small
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.page_stack import PageStack, let_scroll, scrolling

FIRST_SIZE = QSize(1280, 820)
SMALLEST = QSize(980, 580)
PAGES = 6


class FurnishedWindow(QMainWindow):
    """The rail on the side, the pages beside it, and the page that asks who is there in the place of both."""

    def __init__(self, settings: QSettings | None, *, at_once: bool) -> None:
        """Where not `at_once`, the window shows first, and is furnished by `furnish_in_steps`."""
        super().__init__()
        self.setWindowTitle("Springshelf")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        self._settings = settings
        self._is_furnished, self._is_closed = False, False
        self.tasks = Tasks(self)
        self._restore()
        if not at_once:
            self._first_sight = FirstSight(self.size())
            self.setCentralWidget(self._first_sight)

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry") if self._settings else None
        if geometry is not None:
            self.restoreGeometry(geometry)

    def furnish(self) -> None:
        """Make the pages and put them in."""
        for step in self._furnishing():
            step()

    def _furnishing(self) -> Sequence[Callable[[], None]]:
        """What makes the window whole, in steps that are short enough for it to answer between them."""
        # Qt gives a page its style when it comes into the window: one page at a time.
        putting = [partial(self._put, number) for number in range(1, PAGES)]
        making = [self._make_pages, self._make_more_pages, self._make_helpers, self._finish_forms]
        return [*making, self._build, *putting, self._open]

    def _make_pages(self) -> None:
        from desktop_app.gui.shell.furniture import CampaignPage, QuizPage, ShelfPage  # noqa: PLC0415 - after the first sight

        self.shelf, self.campaign, self.quiz = ShelfPage(), CampaignPage(), QuizPage()

    def _make_more_pages(self) -> None:
        from desktop_app.gui.shell.furniture import (  # noqa: PLC0415 - as above
            JournalPage,
            PortfolioPage,
            ReaderPage,
            WelcomePage,
        )

        self.journal, self.portfolio, self.reader = JournalPage(), PortfolioPage(), ReaderPage()
        self.welcome = WelcomePage()

    def _make_helpers(self) -> None:
        from desktop_app.gui.shell.furniture import (  # noqa: PLC0415 - as above
            Entering,
            Fetching,
            Indexing,
            Navigation,
            Pages,
            Reminders,
            Sitting,
        )

        self.fetching, self.indexing, self.reminders = Fetching(self), Indexing(self), Reminders(self)
        pages = Pages(self.shelf, self.campaign, self.quiz, self.journal, self.portfolio, self.reader)
        self.navigation = Navigation(pages, self)
        self.entering = Entering(self.welcome, self)
        self.sitting = Sitting(self)

    @property
    def _all_pages(self) -> tuple[QWidget, ...]:
        return (self.shelf, self.campaign, self.quiz, self.journal, self.portfolio, self.reader)

    def _finish_forms(self) -> None:
        from desktop_app.gui.shell.furniture import finish_form  # noqa: PLC0415 - as above

        for page in (*self._all_pages, self.welcome):
            finish_form(page)
        # The pages stand in an area that scrolls; what asks who is there stands beside it.
        if (layout := self.welcome.layout()) is not None:
            let_scroll(self.welcome, layout)

    def _build(self) -> None:
        from desktop_app.gui.shell.furniture import Helping, MessageBar, Rail  # noqa: PLC0415 - as above

        self._pages = PageStack()
        self._pages.addWidget(self.shelf)
        centre = QWidget()
        centre.setObjectName("page")
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        places = (
            (self.shelf, self.tr("Shelf"), "shelf"),
            (self.campaign, self.tr("Campaign"), "campaign"),
            (self.journal, self.tr("Journal"), "journal"),
            (self.portfolio, self.tr("Portfolio"), "portfolio"),
        )
        self.rail = Rail(places, self)
        named = [(page, name) for page, name, _ in places]
        self.helping = Helping(
            [*named, (self.reader, self.tr("Reading")), (self.quiz, self.tr("Quiz"))], self.show_place, self
        )
        self.rail.use_help(self.helping.menu)
        self.welcome.appearance_asked.connect(self.helping.show_appearance)
        layout.addWidget(self.rail)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self._steps = self.helping.use_steps(self._settings, centre)
        card = QHBoxLayout()
        card.setContentsMargins(SPACE.apart, 0, SPACE.apart, 0)
        card.addWidget(self._steps)
        beside.addLayout(card)
        area = scrolling(self._pages)
        beside.addWidget(area, 1)
        layout.addLayout(beside, 1)
        self._halls = QStackedWidget()
        self._halls.addWidget(centre)
        self._halls.addWidget(self.welcome)
        self.setCentralWidget(self._halls)
        self.bar = MessageBar(area.viewport())
        # A page that comes to the front would hide the message that its coming caused.
        self._pages.currentChanged.connect(lambda _index: self.bar.raise_())

    def _put(self, number: int) -> None:
        self._pages.addWidget(self._all_pages[number])

    def _open(self) -> None:
        self.connect_all()
        self._is_furnished = True
        self._give_room()
        self.show_place(self.shelf)

    def connect_all(self) -> None:
        """Let the pages tell each other; once, when all are there."""
        raise NotImplementedError

    def show_place(self, page: QWidget) -> None:
        """Go to one of the places."""
        raise NotImplementedError

    def furnish_in_steps(self, then: Callable[[], None]) -> None:
        """Read the pages' code off the GUI thread, then make them one after the other."""

        def go_on(steps: Sequence[Callable[[], None]]) -> None:
            if not steps:
                then()
            elif not self._is_closed:
                steps[0]()
                QTimer.singleShot(0, self, lambda: go_on(steps[1:]))

        self.tasks.step(
            "",
            lambda _control: import_module("desktop_app.gui.shell.furniture"),
            lambda _module: go_on(self._furnishing()),
            shown=False,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_furnished:
            self._give_room()

    def _give_room(self) -> None:
        small = is_small(self.size())
        self.rail.be_narrow(small)
        for page in (self.shelf, self.campaign, self.quiz, self.journal, self.portfolio):
            give_room(page, small=small)
