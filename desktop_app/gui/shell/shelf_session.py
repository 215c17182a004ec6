"""A window with an opened shelf: choosing a profile, opening its journal, and periodic work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.progress import Control
from desktop_app.gui.base.job_progress import show_in_front
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.page import HomeContext, PageContext
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.help.help_menu import HelpMenu
from desktop_app.gui.help.program_updates import ProgramUpdates
from desktop_app.gui.help.updates_dialog import UpdatesDialog
from desktop_app.gui.profiles.newer_journal import NewerJournal
from desktop_app.gui.profiles.profile_lock import ProfileLock
from desktop_app.gui.profiles.unlock_flow import UnlockFlow
from desktop_app.gui.profiles.welcome_page import WelcomePage
from desktop_app.gui.shelf.download_poller import DownloadPoller
from desktop_app.gui.shelf.indexing_poller import IndexingPoller
from desktop_app.gui.shell.start_request import StartRequest
from desktop_app.gui.widgets.form_setup import set_up_form
from desktop_app.gui.widgets.page_stack import let_scroll
from desktop_app.services.composition.composer import Composer
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.home.shelf_services import ShelfServices
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import NEEDS_BACKUP, WRITTEN_BY_NEWER


class ShelfSession(QObject):
    """Lets one person enter, and opens their journal.

    Signals:
        prompt_shown: the welcome page must be shown to ask the person.
        opening_started: a sentence about what is being opened.
        profile_opened: the journal of a profile is open, and pages can be created.
        failed: no profile or journal could be opened.
    """

    prompt_shown = Signal()
    opening_started = Signal(str)
    profile_opened = Signal(PageContext)
    failed = Signal(Exception)

    def __init__(
        self, composer: Composer, shelf: ShelfServices, tasks: Tasks, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._composer, self.shelf, self._window = composer, shelf, window
        self._tasks, self._messages = tasks, messages
        tasks.job_started.connect(show_in_front)
        self._profile: ProfileServices | None = None
        self.helping = HelpMenu(window)
        mode = shelf.home.policy.updates.mode
        self.updates = ProgramUpdates(lambda: composer.updates(shelf), composer.program(), mode, tasks, messages, self)
        self.helping.updates_requested.connect(self.show_updates)
        self.fetching = DownloadPoller(shelf.downloads, self._tasks, self._messages, self)
        self.indexing = IndexingPoller(shelf.text_indexer, self._tasks, self._messages, self)
        self.fetching.fetched.connect(self.indexing.poll)
        self.lock = ProfileLock(window)
        self.welcome = self._make_welcome()
        home = HomeContext(shelf.home, composer, self._tasks, self._messages)
        self.entering = UnlockFlow(home, self.welcome, window)
        self.newer = NewerJournal(home, window)
        self.welcome.appearance_requested.connect(self.helping.show_appearance)
        self.entering.prompt_shown.connect(self.prompt_shown)
        self.entering.entered.connect(self.enter)
        self.entering.failed.connect(self.failed)

    @staticmethod
    def _make_welcome() -> WelcomePage:
        welcome = WelcomePage()
        set_up_form(welcome)
        if (layout := welcome.layout()) is not None:
            let_scroll(welcome, layout)
        return welcome

    def show_updates(self) -> None:
        """Show the dialog about updates of the program."""
        UpdatesDialog(self.updates, self._window).open()
        self.updates.read()

    def start(self, wanted: StartRequest) -> None:
        """Start downloads, and find the profiles."""
        self.fetching.start()
        self.indexing.start()
        if wanted.opened is not None:
            self.enter(wanted.opened)
        else:
            self.entering.start(always=wanted.always, before=wanted.before, quick=wanted.quick)

    def enter(self, opened: OpenProfile, *, by_force: bool = False) -> None:
        """Open the journal of the person who entered."""
        computer = self.lock.acquire(opened.profile, by_force=by_force)
        if computer is not None:
            self.failed.emit(self.lock.busy(opened.profile))
            if computer:
                self.lock.ask_to_take(opened.profile, computer, lambda: self.enter(opened, by_force=True))
            return
        label = self.tr("Opening your journal")
        self.opening_started.emit(label)
        self._tasks.run_job(
            label,
            lambda _control: self._open(opened),
            self.profile_opened.emit,
            lambda error: self._not_opened(opened, error),
        )

    def _open(self, opened: OpenProfile) -> PageContext:
        """Open the services of the profile; runs on a worker."""
        profile = self._profile = self._composer.profile(self.shelf.home, opened)
        return PageContext(self.shelf, profile, self._composer, self._tasks, self._messages)

    def _not_opened(self, opened: OpenProfile, error: Exception) -> None:
        self.lock.release()
        self.failed.emit(error)
        if isinstance(error, WRITTEN_BY_NEWER):
            self.newer.ask(opened, lambda: self.enter(opened), opened.forget)
            return
        opened.forget()
        if isinstance(error, NEEDS_BACKUP) and not opened.profile.is_guest:
            self.entering.offer_backups(opened.profile, error)

    def follow_policy(self, then: Callable[[], None]) -> None:
        """Apply the administrator's catalogues and rules; failures are retried at the next start."""
        if self.shelf.home.policy.is_for_the_shelf:
            self._tasks.run_background(self._carry_out_policy, lambda _done: then())

    def _carry_out_policy(self, control: Control) -> object:
        from desktop_app.services.provision.provision import carry_out  # noqa: PLC0415 - most computers have no policy

        shelf = self.shelf
        return carry_out(shelf.home.policy, shelf.downloads, shelf.catalogues, control)

    def stop(self) -> None:
        """Stop periodic work."""
        self.fetching.stop()
        self.indexing.stop()

    def close(self, *, keep_key: bool) -> None:
        """Close the databases, so that another window can open the profile."""
        if self._profile is not None:
            self._profile.close() if keep_key else self._profile.leave()
        self.shelf.close()
        self.lock.release()
        if not keep_key:
            self.shelf.home.profiles.clean_up()
