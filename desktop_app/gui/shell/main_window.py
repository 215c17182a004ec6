"""The window's shell: the rail with the four places, the pages, messages and progress."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.progress import Control
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.desk import Desk
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.shell.furnished_window import FurnishedWindow
from desktop_app.gui.texts.languages import language, told
from desktop_app.gui.widgets.keys import on_keys

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.profiles.profiles import OpenProfile
    from desktop_app.services.profiles.quick_unlock import QuickUnlock
    from desktop_app.services.workplace import Workplace

Where = tuple[int, RecordId | None]
OpenWorkplace = Callable[[], "Workplace"]


class MainWindow(FurnishedWindow):
    """Springshelf's window. It shows at once; the services are opened behind it.

    Signals:
        lock_asked: the journal shall be closed, and somebody be asked who is there; another window does that.
        appearance_chosen: another look or language (Appearance).
    """

    lock_asked = Signal()
    appearance_chosen = Signal(object)

    def __init__(
        self, open_workplace: OpenWorkplace, settings: QSettings | None = None, *, at_once: bool = True
    ) -> None:
        """Where not `at_once`, the window shows first, and its pages are made when it begins."""
        super().__init__(settings, at_once=at_once)
        self._open_workplace = open_workplace
        self._workplace: Workplace | None = None
        self._told_of_loss = False
        self._first_where: Where = (0, None)
        self._hands_over = False
        self.messages = Messages(self)
        if at_once:
            self.furnish()

    def connect_all(self) -> None:
        self.tasks.step_started.connect(self.rail.progress.follow)
        self.rail.chosen.connect(self.show_place)
        self.rail.profile_asked.connect(self.journal.pause)
        self.rail.profile_asked.connect(self.sitting.show_own)
        self.rail.lock_asked.connect(self.lock_asked)
        self.sitting.lock_due.connect(self.lock_asked)
        self.sitting.changed.connect(self._show_person)
        self.sitting.changed.connect(self.portfolio.read_person)
        self.sitting.leaving.connect(self.lock_asked)
        self.sitting.wanted.connect(self.come_to_front)
        self.navigation.place_asked.connect(self.show_place)
        self.navigation.page_asked.connect(self._pages.setCurrentWidget)
        self.helping.appearance_chosen.connect(self.appearance_chosen)
        self.helping.manual_asked.connect(self.navigation.read_manual)
        self._steps.ended.connect(lambda: self.show_place(self._pages.currentWidget() or self.shelf))
        self._pages.currentChanged.connect(lambda _number: self.navigation.page_shown(self._pages.currentWidget()))
        self.entering.asked.connect(self._show_welcome)
        self.entering.entered.connect(self._enter)
        self.entering.failed.connect(self._not_opened)
        self.tasks.failed.connect(self.messages.error)
        self.messages.said.connect(self.bar.say)
        self.messages.offered.connect(self.bar.offer)
        self.fetching.fetched.connect(self.shelf.refresh)
        self.fetching.waiting.connect(self.shelf.show_waiting)
        self.shelf.changed.connect(self._refresh_campaign)
        self.campaign.campaign_shown.connect(self.journal.use_campaign)
        self.campaign.campaign_shown.connect(self.portfolio.use_campaign)
        self.campaign.campaign_shown.connect(self.reminders.use_campaign)
        self.journal.changed.connect(self._refresh_campaign)
        self.journal.changed.connect(self.shelf.read_uses_again)
        self.reader.journal_changed.connect(self.shelf.read_uses_again)
        self.fetching.fetched.connect(self.indexing.look)
        self.journal.undecided.connect(self._tell_undecided)
        self.journal.full_screen_asked.connect(self._show_page_alone)
        self.reader.journal_changed.connect(self.journal.refresh)
        self.reader.removed.connect(self.journal.offer_undo)
        key = QKeySequence.StandardKey
        on_keys(self, key.Save, self.journal.pause, self.tr("Save what you are writing now (it saves itself, too)"))
        on_keys(self, key.ZoomIn, lambda: self.reader.zoom(1), self.tr("Larger text in what you read"))
        on_keys(self, key.ZoomOut, lambda: self.reader.zoom(-1), self.tr("Smaller text in what you read"))

    def begin(self, *, always: bool = False, before: str = "", quick: QuickUnlock | None = None) -> None:
        """Open the shelf behind the window that is already there, and find out who is there; see `Entering.start`."""
        if not self._is_furnished:
            self._first_sight.when_seen(
                lambda: self.furnish_in_steps(lambda: self.begin(always=always, before=before, quick=quick))
            )
            return
        self.shelf.setFocus(Qt.FocusReason.OtherFocusReason)

        def shelf_ready(workplace: Workplace) -> None:
            self._workplace = workplace
            desk = Desk(workplace, self.tasks, self.messages)
            self.fetching.start(desk)
            self.indexing.start(desk)
            self.entering.start(desk, always=always, before=before, quick=quick)

        self.tasks.step(
            self.tr("Opening your shelf"),
            lambda _control: with_shelf(self._open_workplace()),
            shelf_ready,
            self._not_opened,
        )

    def _show_welcome(self) -> None:
        self._halls.setCurrentWidget(self.welcome)

    def _enter(self, opened: OpenProfile, *, by_force: bool = False) -> None:
        """Somebody is in: open the journal."""
        workplace, profile = self._workplace, opened.profile
        if workplace is None:
            return
        computer = self.sitting.take(profile, by_force=by_force)
        if computer is not None:
            self._not_opened(self.sitting.busy(profile))
            if computer:
                self.sitting.ask_to_take(profile, computer, lambda: self._enter(opened, by_force=True))
            return
        workplace.enter(opened)
        label = self.tr("Opening your journal")
        self.tasks.step(label, lambda _control: with_journal(workplace), self._ready, self._not_opened)

    @property
    def where(self) -> Where:
        """Which place is shown, and which entry is open."""
        page = self._pages.currentWidget()
        shown = page if page in (self.shelf, self.campaign, self.journal, self.portfolio) else self.shelf
        return self._pages.indexOf(shown), self.journal.current_record

    def come_back_to(self, where: Where) -> None:
        """Once the journal is open, show that place and that entry."""
        self._first_where = where

    def come_to_front(self) -> None:
        """Show the window before all others, with its size as it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _not_opened(self, error: Exception) -> None:
        """Where somebody was asked, the reason stands there; else in the shelf's place, while the window is open."""
        if self._halls.currentWidget() is self.welcome and self._workplace is not None:
            self._workplace.leave()
            self.sitting.leave()
            self.welcome.tell_problem(told(error))
            return
        self.shelf.show_failure(error)
        self.messages.error(error)

    def _ready(self, workplace: Workplace) -> None:
        # What was imported stays until the end: looking through all of it for garbage freezes the window for 80 ms.
        gc.freeze()
        desk = Desk(workplace, self.tasks, self.messages)
        self.sitting.start(desk)
        self.navigation.start(desk)
        for page in (self.shelf, self.campaign, self.quiz, self.journal, self.portfolio, self.reader):
            page.start(desk)
        self.reminders.start(desk)
        self._show_person()
        self._halls.setCurrentIndex(0)
        number, record = self._first_where
        self.show_place(self._pages.widget(number) or self.shelf)
        if record is not None:
            self.journal.open_record(record)
        self.helping.offer_steps()
        self.tasks.step(self.tr("Setting up the Spring Campaign"), workplace.shipped.campaign, self._campaign_installed)

    def _show_person(self) -> None:
        if self._workplace is not None:
            self.rail.show_person(self._workplace.entered.profile, others=not self._workplace.entered.profile.is_guest)

    def _campaign_installed(self, _catalogue: Catalogue) -> None:
        self.shelf.refresh()
        self.campaign.refresh()
        if self._workplace is not None and self._workplace.policy.is_for_the_shelf:
            workplace = self._workplace
            self.tasks.behind(lambda control: follow_policy(workplace, control), lambda _done: self.shelf.refresh())

    def show_place(self, page: QWidget) -> None:
        """Go to one of the places."""
        if self._pages.currentWidget() is self.journal and page is not self.journal:
            self.journal.pause()
        if self._pages.currentWidget() is self.reader and page is not self.reader:
            self.reader.pause()
        self._pages.setCurrentWidget(page)
        self.journal.leave_full_screen()
        if self.rail.mark(page):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if page is self.campaign:
            self.campaign.refresh()
        elif page is self.portfolio:
            self.portfolio.refresh()

    def _tell_undecided(self, count: int) -> None:
        """A badge on the place, wherever the person is."""
        self.rail.badge(self.journal, count, self.tr("%n entries with two versions", "", count) if count else "")

    def _show_page_alone(self, alone: bool) -> None:  # noqa: FBT001 - a slot
        self.rail.setVisible(not alone)
        full = Qt.WindowState.WindowFullScreen
        # A window that was maximised is so again afterwards.
        self.setWindowState(self.windowState() | full if alone else self.windowState() & ~full)

    def _refresh_campaign(self) -> None:
        """Count again only while somebody looks: coming to the place counts anyway."""
        if self._pages.currentWidget() is self.campaign:
            self.campaign.refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what is being written, stop long steps, close the databases; only then go."""
        if self._settings:
            self._settings.setValue("window/geometry", self.saveGeometry())
        if not self._is_furnished:
            self._is_closed = True
            self.tasks.shutdown()
            super().closeEvent(event)
            return
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
        if not self._hands_over and not self.sitting.may_go():
            event.ignore()
            return
        self.fetching.stop()
        self.indexing.stop()
        self.reminders.stop()
        self.sitting.stop()
        # What still waits for an answer of the network may take a while to notice that it was stopped.
        self.hide()
        self.tasks.shutdown()
        self.reader.dispose()
        if self._hands_over:
            self.sitting.give_place()
        else:
            if self._workplace is not None:
                self._workplace.close()
            self.sitting.leave()
        super().closeEvent(event)

    def hand_over(self) -> Workplace | None:
        """Close, and leave the services open for another window; None where something has to be told or done first."""
        workplace = self._workplace
        if not self.sitting.folder or workplace is None:
            return None
        self._hands_over = True
        self._hands_over = self.close()
        return workplace if self._hands_over else None

    def carry_on(self, workplace: Workplace) -> None:
        """Be the window of the person for whom these services are open already."""
        self._workplace = workplace
        workplace.speak(language())
        desk = Desk(workplace, self.tasks, self.messages)
        self.fetching.start(desk)
        self.indexing.start(desk)
        self.sitting.take(workplace.entered.profile)
        self._ready(workplace)


def with_shelf(workplace: Workplace) -> Workplace:
    """The workplace with the shelf open, so that no page meets a closed one."""
    _ = (workplace.shelf, workplace.downloads, workplace.profiles)
    workplace.speak(language())
    return workplace


def with_journal(workplace: Workplace) -> Workplace:
    """The workplace with the journal open."""
    _ = (workplace.journal, workplace.portfolios)
    return workplace


def follow_policy(workplace: Workplace, control: Control) -> None:
    """Have the administrator's catalogues and rules here; what can't be had now is tried at the next start."""
    from desktop_app.services.provision.provision import carry_out  # noqa: PLC0415 - the window shows before the services

    carry_out(workplace, control)
