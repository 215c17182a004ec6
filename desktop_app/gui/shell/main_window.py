"""The window: it shows a skeleton at once, opens the shelf and a journal in the background, and then shows the pages.

The sequence: `begin` opens the shelf; `UnlockFlow` lets a person enter; the journal of that profile is opened; a
`Workspace` with the pages replaces the skeleton; `closeEvent` saves unsaved input and closes everything.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.shell.clipboard import clear_clipboard
from desktop_app.gui.shell.cycle_search import search_as_usual
from desktop_app.gui.shell.places import PLACES, SHELF, Place
from desktop_app.gui.shell.skeleton import Skeleton
from desktop_app.gui.shell.start_request import StartRequest, WindowLocation
from desktop_app.gui.texts.languages import error_text, language
from desktop_app.gui.theme.appearance import SETTING, Appearance, from_text, to_text
from desktop_app.gui.widgets.focus_scrolling import FocusScrolling
from desktop_app.gui.widgets.pressing import press_focused
from desktop_app.gui.widgets.screen_fit import ScreenFit

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.domain.catalogue import Catalogue
    from desktop_app.gui.base.page import Page, PageContext
    from desktop_app.gui.shell.shelf_session import ShelfSession
    from desktop_app.gui.shell.workspace import Workspace
    from desktop_app.services.composition.composer import Composer
    from desktop_app.services.home.shelf_services import ShelfServices
    from desktop_app.services.profiles.open_profile import OpenProfile
    from desktop_app.services.profiles.quick_unlock import QuickUnlock

DEFAULT_SIZE = QSize(1280, 820)
MIN_SIZE = QSize(980, 580)
GEOMETRY = "window/geometry"
WORKSPACE = "desktop_app.gui.shell.workspace"
"""The module of what is around the pages."""
MakeComposer = Callable[[], "Composer"]


class MainWindow(QMainWindow):
    """Springshelf's window, for one profile at a time.

    Signals:
        lock_requested: close the journal, and ask for a profile in another window.
        appearance_chosen: another appearance or language was chosen.
        entered: a profile was opened, and its journal is being opened (OpenProfile).
        person_appearance_read: the person's appearance (Appearance); emitted before there are pages.
        pages_shown: the journal is open, its pages exist, and the first one has its content.
        usable: the window asks for a profile, or has shown its pages.
        failure_shown: the window shows an error instead of its pages.
    """

    lock_requested = Signal()
    appearance_chosen = Signal(Appearance)
    entered = Signal(object)  # OpenProfile; its module is imported in the background
    person_appearance_read = Signal(Appearance)
    pages_shown = Signal()
    usable = Signal()
    failure_shown = Signal()

    def __init__(self, make_composer: MakeComposer, home: Path, settings: QSettings | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Springshelf")
        self.resize(DEFAULT_SIZE)
        self._make_composer, self._home, self._settings = make_composer, home, settings
        self._told_of_loss = self._keeps_key = self._is_closed = False
        self._first = WindowLocation()
        self._first_words = ""
        self.quick: QuickUnlock | None = None
        """Unlocks the journal by a PIN, until the program ends."""
        self._opened: ShelfSession | None = None
        self._context: PageContext | None = None
        self._begun: Workspace | None = None
        """The workspace as soon as its first page is shown; a person may write there."""
        self._workspace: Workspace | None = None
        self.tasks = Tasks(self)
        self.messages = Messages(self)
        self.tasks.failed.connect(self.messages.error)
        if settings is not None and (geometry := settings.value(GEOMETRY)) is not None:
            self.restoreGeometry(geometry)
        self._fit = ScreenFit(self, MIN_SIZE)
        self.skeleton = Skeleton(self.size())
        FocusScrolling(self)
        self.halls = QStackedWidget()
        self.halls.addWidget(self.skeleton)
        self.setCentralWidget(self.halls)

    def begin(self, wanted: StartRequest | None = None) -> None:
        """Open the shelf in the background, and find the profiles."""
        self.quick = wanted.quick if wanted else None
        self.skeleton.when_painted(partial(self._open_shelf, wanted or StartRequest()))

    def _open_shelf(self, wanted: StartRequest) -> None:
        self.tasks.run_job(
            "",
            lambda _control: self._opened_shelf(),
            lambda found: self._shelf_opened(*found, wanted),
            self.show_failure,
            shown=False,
        )

    def _opened_shelf(self) -> tuple[Composer, ShelfServices]:
        """Open the shelf; runs on a worker."""
        composer = self._make_composer()
        shelf = composer.shelf(composer.home(self._home, language()))
        import_module("desktop_app.gui.shell.shelf_session")
        return composer, shelf

    def _shelf_opened(self, composer: Composer, shelf: ShelfServices, wanted: StartRequest) -> None:
        from desktop_app.gui.shell.shelf_session import ShelfSession  # noqa: PLC0415 - a worker has imported it by now

        opened = self._opened = ShelfSession(composer, shelf, self.tasks, self.messages, self)
        self.halls.addWidget(opened.welcome)
        opened.lock.takeover_requested.connect(self.come_to_front)
        opened.opening_started.connect(self.skeleton.say)
        opened.prompt_shown.connect(lambda: self.halls.setCurrentWidget(opened.welcome))
        opened.prompt_shown.connect(self.usable)
        opened.helping.appearance_chosen.connect(self.appearance_chosen)
        opened.profile_opened.connect(self._profile_opened)
        opened.entering.entered.connect(self.entered)
        opened.failed.connect(self._not_opened)
        opened.start(wanted)
        if shelf.was_rebuilt:
            self._first_words = self.tr(
                "The shelf’s database was damaged and was created again. Your journal is not "
                "affected. Check your catalogues to fill the shelf again."
            )
        elif shelf.was_newer:
            self._first_words = self.tr(
                "The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it."
            )

    def _use_pin(self, quick: QuickUnlock | None) -> None:
        self.quick = quick

    def _profile_opened(self, context: PageContext) -> None:
        self._context = context
        if context.profile.current.profile.is_guest:
            self._build_pages(context)
            return
        journal = context.profile.journal
        self.tasks.run_query(lambda: journal.setting(SETTING), partial(self._appearance_read, context))

    def _appearance_read(self, context: PageContext, text: str) -> None:
        wanted = from_text(text)
        if wanted is not None:
            self.person_appearance_read.emit(wanted)
        # In another language, another window continues with this profile.
        if not self._is_closed:
            self._build_pages(context)

    def remember_appearance(self, wanted: Appearance) -> bool:
        """Save the person's choice; returns whether it also applies to this computer."""
        if self._context is None or self._context.profile.current.profile.is_guest:
            return True
        journal = self._context.profile.journal
        self.tasks.run_query(lambda: journal.set_setting(SETTING, to_text(wanted)))
        return not self._context.profile.current.profile.asks

    def _build_pages(self, context: PageContext) -> None:
        """Import the first page's code on a worker, and then create that page."""
        first = PLACES[self._first.page]
        self._import_then(
            lambda: (import_module(WORKSPACE), SHELF.load(), first.load()), partial(self._create_first, context, first)
        )

    def _import_then(self, load: Callable[[], object], then: Callable[[], None]) -> None:
        """Import code on a worker, which takes longer than all else; then call the function."""
        self.tasks.run_job("", lambda _control: load(), lambda _loaded: then(), self.show_failure, shown=False)

    def _create_first(self, context: PageContext, first: Place[Any]) -> None:
        from desktop_app.gui.shell.workspace import Workspace  # noqa: PLC0415 - as above

        opened = self.opened
        workspace = Workspace(context, opened.lock, opened.helping, self._settings, self.halls)
        steps: list[Callable[[], None]] = [*workspace.first_steps(first), partial(self._fill_first, workspace, first)]
        self.tasks.run_steps(self, steps, lambda: not self._is_closed)

    def _fill_first(self, workspace: Workspace, place: Place[Any]) -> None:
        """Show the first page when it has its content, so that nothing is shown without it and then moves."""
        workspace.shelf.expect_filling()
        first = workspace.pages.at(place)
        workspace.start(first, partial(self._show_first, workspace, first))

    def _show_first(self, workspace: Workspace, first: Page) -> None:
        """Show the first page, and create all others after it was painted."""
        self._begun = workspace
        self.halls.addWidget(workspace)
        workspace.show_first(first)
        self.opened.helping.offer_steps()
        self.halls.setCurrentWidget(workspace)
        # Painting asks for covers: they come first.
        create = partial(self._create_others, workspace, first)
        QTimer.singleShot(0, self, lambda: self._import_then(workspace.load_others, create))

    def _create_others(self, workspace: Workspace, first: Page) -> None:
        steps: list[Callable[[], None]] = [*workspace.other_steps(), partial(self._use_pages, workspace, first)]
        self.tasks.run_steps(self, steps, lambda: not self._is_closed)

    def _use_pages(self, workspace: Workspace, first: Page) -> None:
        # Imported modules stay until the end: a garbage collection of all of them freezes the window for 80 ms.
        gc.freeze()
        search_as_usual()
        self._workspace = workspace
        self._connect(workspace)
        typing = workspace.text_field_in(first)
        workspace.show_page(first)
        if self._first.record is not None and workspace.journal.current_record is None:
            workspace.journal.open_record(self._first.record)
        if self._first_words:
            self.messages.say(self._first_words)
        self.opened.helping.offer_steps()  # again, for the keyboard
        if typing is not None:
            typing.setFocus()
        workspace.take_input()
        self.opened.updates.begin()
        self.usable.emit()
        self.tasks.after_queries(lambda: self._start_others(workspace, first))

    def _start_others(self, workspace: Workspace, first: Page) -> None:
        """Do what need not be done before the first page is painted."""
        workspace.start_others(first)
        self.pages_shown.emit()
        shipped = self.opened.shelf.shipped
        label = self.tr("Setting up the Spring Campaign")
        workspace.shelf.follow_filling(self.tasks.run_job(label, shipped.campaign, self._campaign_installed))

    def _connect(self, workspace: Workspace) -> None:
        workspace.full_screen_requested.connect(self._fill_screen)
        workspace.rail.lock_requested.connect(self.lock_requested)
        workspace.session.lock_due.connect(self.lock_requested)
        workspace.session.leaving.connect(self.lock_requested)
        workspace.session.pin_set.connect(self._use_pin)
        workspace.session.pin_dropped.connect(lambda: self._use_pin(None))
        self.opened.fetching.fetched.connect(workspace.shelf.reload)
        self.opened.fetching.waiting.connect(workspace.shelf.show_waiting)

    @property
    def opened(self) -> ShelfSession:
        """The shelf, after it was opened."""
        assert self._opened is not None, "the shelf is not open yet"  # noqa: S101 - a programming error of the caller
        return self._opened

    @property
    def workspace(self) -> Workspace:
        """The pages, after they were created."""
        assert self._workspace is not None, "there are no pages yet"  # noqa: S101 - as above
        return self._workspace

    @property
    def is_asking(self) -> bool:
        """Whether the window asks for a profile."""
        return self._opened is not None and self.halls.currentWidget() is self._opened.welcome

    @property
    def is_ready(self) -> bool:
        """Whether the pages of a profile are shown."""
        return self._workspace is not None and self.halls.currentWidget() is self._workspace

    def _campaign_installed(self, _catalogue: Catalogue) -> None:
        self.workspace.campaign.refresh()
        self.opened.follow_policy(self.workspace.shelf.reload)

    def _not_opened(self, error: Exception) -> None:
        """Show the reason on the welcome page if it is visible; otherwise instead of the pages."""
        if self.is_asking:
            self.opened.welcome.tell_problem(error_text(error))
        else:
            self.show_failure(error)

    def show_failure(self, error: Exception) -> None:
        """Show why there are no pages."""
        self.failure_shown.emit()
        self.skeleton.show_failure(error)
        self.halls.setCurrentWidget(self.skeleton)
        self.messages.error(error)

    @property
    def where(self) -> WindowLocation:
        """The visible page and the open entry."""
        if self._workspace is None:
            return self._first
        pages, current = self._workspace.pages, self._workspace.current
        shown = current if current in pages.in_rail() else pages.all()[0]
        return WindowLocation(pages.all().index(shown), self._workspace.journal.current_record)

    def return_to(self, where: WindowLocation) -> None:
        """Show that page and that entry after the journal was opened."""
        self._first = where

    @property
    def profile_folder(self) -> str:
        """The folder name of the open profile, empty if there is none."""
        if self._context is None:
            return ""
        return self._context.profile.current.profile.folder.name

    def come_to_front(self) -> None:
        """Bring the window to the front, with its size unchanged."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _fill_screen(self, full: bool) -> None:
        state = Qt.WindowState.WindowFullScreen
        # A maximised window becomes maximised again.
        self.setWindowState(self.windowState() | state if full else self.windowState() & ~state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._fit.fit_soon()  # the size before it was maximised may be larger than the screen

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit.fit_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save unsaved input, stop jobs and close the databases, and only then close the window."""
        if self._settings:
            self._settings.setValue(GEOMETRY, self.saveGeometry())
        if not self._may_close():
            event.ignore()
            return
        self._is_closed = True
        if self._opened is not None:
            self._opened.stop()
        if self._workspace is not None:
            self._workspace.stop()
        # Tasks that wait for a network answer may take a while to notice the cancellation.
        self.hide()
        self.tasks.shutdown()
        if self._begun is not None:
            self._begun.dispose()
        if self._opened is not None:
            if not self._keeps_key:
                clear_clipboard()
            self._opened.close(keep_key=self._keeps_key)
        super().closeEvent(event)

    def _may_close(self) -> bool:
        """Save unsaved input; False if a message or a decision is necessary first."""
        if self._begun is None:
            return True
        if not self._begun.leave() and not self._told_of_loss:
            self._told_of_loss = True
            if self._workspace is not None:
                self._workspace.show_page(self._workspace.unsaved_page)
            self.messages.say(
                self.tr("Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.")
                + " "
                + self.tr("Close again to quit without saving it.")
            )
            return False
        return self._keeps_key or self._begun.session.may_go()

    def release(self) -> OpenProfile | None:
        """Close, and return the profile's key for another window; None if a message or decision is necessary first."""
        if self._context is None:
            return None
        opened = self._context.profile.current.opened
        self._keeps_key = True
        self._keeps_key = self.close()
        return opened if self._keeps_key else None
