"""The content of the window while a profile is open: the rail, and the pages with their messages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.openable import is_journal
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.campaign.reminders import Reminders
from desktop_app.gui.help.help_menu import HelpMenu
from desktop_app.gui.profiles.profile_lock import ProfileLock
from desktop_app.gui.profiles.profile_session import ProfileSession
from desktop_app.gui.shell.change_poller import ChangePoller
from desktop_app.gui.shell.message_bar import MessageBar
from desktop_app.gui.shell.navigation import Navigation
from desktop_app.gui.shell.places import CAMPAIGN, JOURNAL, PLACES, PORTFOLIO, QUIZ, READER, SHELF, Place, WindowPages
from desktop_app.gui.shell.rail import Rail
from desktop_app.gui.theme.spacing import is_small
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.form_setup import set_up_form
from desktop_app.gui.widgets.keys import on_keys
from desktop_app.gui.widgets.page_stack import PageStack, scrolling

MOUSE_IGNORED = Qt.WidgetAttribute.WA_TransparentForMouseEvents


class Workspace(QWidget):
    """The pages of one profile, created in steps, so that the window stays responsive.

    The first page is shown as soon as it has its content. All others are made after that; only then can a person use
    the pages, because each may lead to any other.

    Signals:
        full_screen_requested: whether only the page should be visible.
    """

    full_screen_requested = Signal(bool)

    def __init__(
        self, context: PageContext, lock: ProfileLock, helping: HelpMenu, settings: QSettings | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        window = parent.window()
        self.hide()
        self.setObjectName("page")
        self.context, self._window, self._settings = context, window, settings
        self._helping = helping
        self.session = ProfileSession(context, lock, window)
        self.pages = WindowPages()
        # Qt styles a widget and all that it contains again when it moves to another parent. So each page is made where
        # it stays.
        self._stack = PageStack()
        self._area = scrolling(self._stack, self)
        self.setAttribute(MOUSE_IGNORED)
        self._chosen: Place[Any] | None = None

    def first_steps(self, first: Place[Any]) -> Sequence[Callable[[], None]]:
        """The steps that create what is shown first: the shelf, the first page if it is another one, and the rail."""
        made = [place for place in PLACES if place in {SHELF, first}]
        return [*(partial(self._make, place) for place in made), self._build_frame]

    def load_others(self) -> object:
        """Import the code of all other pages, and of the services that only they need; runs on a worker."""
        return [place.load() for place in self.pages.missing()], self.context.feedback

    def other_steps(self) -> Sequence[Callable[[], None]]:
        """The steps that create all else; `take_input` follows."""
        made = self.pages.missing()
        return [*(partial(self._make, place) for place in made), self._build_others, self._connect]

    def _make(self, place: Place[Any]) -> None:
        page = place.load()(self.context, self._stack)
        set_up_form(page)
        self.pages.add(place, page)
        self._stack.addWidget(page)

    def _build_frame(self) -> None:
        self.shelf = self.pages.at(SHELF)
        self.rail = Rail([place for place in PLACES if place.icon], self._window)
        self.rail.chosen.connect(self._choose)
        self.rail.use_help(self._helping.menu)
        self.steps_card = self._helping.use_steps(self._settings, self)
        self._lay_out()
        # What the first page has to say while it loads its content must not be missed.
        tasks, messages = self.context.tasks, self.context.messages
        tasks.job_started.connect(self.rail.progress.follow)
        messages.info_posted.connect(self.bar.say)
        messages.offer_posted.connect(self.bar.offer)
        messages.warning_posted.connect(self.bar.warn)

    def _build_others(self) -> None:
        pages, window = self.pages, self._window
        self.campaign, self.quiz, self.journal = pages.at(CAMPAIGN), pages.at(QUIZ), pages.at(JOURNAL)
        self.portfolio, self.reader = pages.at(PORTFOLIO), pages.at(READER)
        places = [(pages.at(place), place.title()) for place in PLACES]
        tour = (self.shelf, self.campaign, self.journal, self.portfolio)
        self._helping.use_places(places, tour, self._go_to, [(self.rail.person_menu, self.tr("Profile"))])
        self.navigation = Navigation(self.context, pages, window)
        home = self.context.shelf.home
        self.reminders = Reminders(
            self.context.profile.calendar, home.clock, self.context.tasks, self.context.messages, self
        )
        self.changes = ChangePoller(self.context, self)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        card = QHBoxLayout()
        card.setContentsMargins(SPACE.apart, 0, SPACE.apart, 0)
        card.addWidget(self.steps_card)
        beside.addLayout(card)
        beside.addWidget(self._area, 1)
        self.bar = MessageBar(self)
        beside.addWidget(self.bar)
        layout.addLayout(beside, 1)

    def _connect(self) -> None:
        journal, shelf, campaign, reader = self.journal, self.shelf, self.campaign, self.reader
        self.navigation.page_shown(self.current)
        self._stack.currentChanged.connect(lambda _index: self.navigation.page_shown(self.current))
        self.rail.profile_requested.connect(journal.pause)
        self.rail.profile_requested.connect(self.session.show_own)
        self.session.changed.connect(self._show_person)
        self.session.joined.connect(journal.show_joined)
        self.session.changed.connect(self.portfolio.read_person)
        lending = shelf.catalogues.lending
        lending.changed.connect(lambda: self.rail.show_lending(lent=lending.state.lent is not None))
        self.rail.lending_shown.connect(shelf.catalogues.lend)
        self.rail.lending_stopped.connect(lending.stop)
        self.changes.journal_changed.connect(journal.reload)
        self.changes.journal_changed.connect(self._refresh_campaign)
        self.changes.shelf_changed.connect(shelf.reload)
        self.navigation.page_requested.connect(self.show_page)
        self._helping.manual_requested.connect(self.navigation.read_manual)
        self.steps_card.ended.connect(lambda: self.show_page(self.current))
        shelf.changed.connect(self._refresh_campaign)
        campaign.campaign_shown.connect(journal.use_campaign)
        campaign.campaign_shown.connect(self.portfolio.use_campaign)
        campaign.campaign_shown.connect(self.reminders.use_campaign)
        journal.changed.connect(self._refresh_campaign)
        journal.changed.connect(shelf.read_uses_again)
        journal.undecided.connect(self._tell_undecided)
        journal.tell_undecided()  # where the journal is the first page, it has its content already
        journal.full_screen_requested.connect(lambda alone: self.rail.setVisible(not alone))
        journal.full_screen_requested.connect(self.full_screen_requested)
        reader.journal_changed.connect(shelf.read_uses_again)
        reader.journal_changed.connect(journal.reload)
        reader.removed.connect(journal.offer_undo)
        key, window = QKeySequence.StandardKey, self._window
        on_keys(window, key.Save, self.save_now, self.tr("Save now (text is also saved automatically)"))
        on_keys(window, key.ZoomIn, lambda: reader.zoom(1), self.tr("Larger text in the reader"))
        on_keys(window, key.ZoomOut, lambda: reader.zoom(-1), self.tr("Smaller text in the reader"))
        self.use_window_size(self.size())

    def open(self, wanted: str) -> None:
        """Open what has this path or address: import a journal, offer a catalogue, or add another file."""
        if is_journal(wanted):
            self.show_page(self.journal)
            self.journal.files.import_file(Path(wanted))
        else:
            self.show_page(self.shelf)
            self.shelf.open(wanted)

    def start(self, first: Page, then: Callable[[], None]) -> None:
        """Let the first page load its content, so that it is shown with it; then call the function."""
        self.use_window_size(self._window.size())
        self._show_person()
        first.start()
        self.context.tasks.after_queries(then)

    def show_first(self, page: Page) -> None:
        """Show the page that has its content already."""
        self._stack.setCurrentWidget(page)
        self.rail.mark(self.pages.place_of(page))

    def _choose(self, place: Place[Any]) -> None:
        """Go to a page, or remember it until all pages are made."""
        if self.testAttribute(MOUSE_IGNORED):
            self._chosen = place
        else:
            self.show_page(self.pages.at(place))

    def take_input(self) -> None:
        """Take the mouse's input from now on, and go to the page that was chosen by its keys before."""
        self.setAttribute(MOUSE_IGNORED, False)  # noqa: FBT003 - Qt's signature
        if self._chosen is not None:
            self.show_page(self.pages.at(self._chosen))

    def text_field_in(self, page: Page) -> QWidget | None:
        """The field of a page in which the person writes, if there is one."""
        field = self._window.focusWidget()
        takes_text = field is not None and field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        return field if takes_text and page.isAncestorOf(field) else None

    def start_others(self, first: Page) -> None:
        """Let all other pages load their content."""
        for page in self.pages.all():
            if page is not first:
                page.start()
        self.reminders.start()
        self.changes.start()
        self.session.start()

    def _show_person(self) -> None:
        profile = self.context.profile.current.profile
        self.rail.show_person(profile)

    @property
    def current(self) -> Page:
        """The visible page."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else self.shelf

    def show_page(self, page: Page) -> None:
        """Go to a page."""
        before = self.current
        if before is not page:
            before.pause()
        self._stack.setCurrentWidget(page)
        self.journal.leave_full_screen()
        if self.rail.mark(self.pages.place_of(page)):
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.refresh()

    def _go_to(self, page: QWidget) -> None:
        if isinstance(page, Page):
            self.show_page(page)

    def save_now(self) -> None:
        """Save what is being written on all pages, also what could not be saved before."""
        for page in self.pages.all():
            if page in (self.journal, self.portfolio) or page.has_unwritten:
                page.pause()

    @property
    def unsaved_page(self) -> Page:
        """The page with text that could not be saved; else the journal."""
        return next((page for page in self.pages.all() if page.has_unwritten), self.journal)

    def leave(self) -> bool:
        """Save unsaved input, also in dialogs; False if some of it could not be saved."""
        sheets = [one for one in self._window.findChildren(BaseDialog) if one.is_open]
        for sheet in sheets:
            sheet.keep_texts()
        for page in self.pages.all():
            page.leave()
        self.context.tasks.finish_queries()
        return not (any(page.has_unwritten for page in self.pages.all()) or any(one.has_unwritten for one in sheets))

    def stop(self) -> None:
        """Stop periodic work."""
        self.reminders.stop()
        self.changes.stop()
        self.session.stop()

    def dispose(self) -> None:
        """Release the resources of the pages, after all workers have ended."""
        for page in self.pages.all():
            page.dispose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.use_window_size(event.size())

    def use_window_size(self, size: QSize) -> None:
        """Adapt to a window of this size."""
        small = is_small(size)
        self.rail.be_narrow(small)
        for page in self.pages.all():
            page.use_small_screen(small=small)

    def _tell_undecided(self, count: int) -> None:
        """Show the number of conflicts on the journal's button, on any page."""
        self.rail.badge(JOURNAL, count, self.tr("%n entries with two versions", "", count) if count else "")

    def _refresh_campaign(self) -> None:
        """Count again only if the campaign page is visible: opening it counts in any case."""
        if self.current is self.campaign:
            self.campaign.refresh()
