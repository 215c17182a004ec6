"""The page Shelf: find materials, read them, keep them for offline use."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.policy import Feature
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import KeepState, Key, ShelfItem
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.shelf_view import ShelfCard, ShelfResult
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.base.tasks import Task
from desktop_app.gui.forms.ui_shelf import Ui_ShelfForm
from desktop_app.gui.shelf.added_files import AddingFiles
from desktop_app.gui.shelf.covers import THUMBNAILS, Covers
from desktop_app.gui.shelf.shelf_actions import ShelfActions
from desktop_app.gui.shelf.shelf_catalogues import ShelfCatalogues
from desktop_app.gui.shelf.shelf_details import ShelfDetails
from desktop_app.gui.shelf.shelf_filters import ShelfFilters
from desktop_app.gui.shelf.shelf_list import ShelfList
from desktop_app.gui.shelf.shelf_model import CARD_ROLE, ShelfModel
from desktop_app.gui.shelf.shelf_reading import (
    LIST_SETTING,
    VIEW_SETTING,
    ShelfBeginning,
    ShelfSurroundings,
    read_beginning,
    read_shelf,
    read_surroundings,
)
from desktop_app.gui.shelf.shelf_summary import ShelfStatus, ShelfSummary, checked_text
from desktop_app.gui.widgets.dropped_files import accept_copy, has_files, local_files, refuse_files
from desktop_app.gui.widgets.keys import THERE, WITHIN, on_keys
from desktop_app.gui.widgets.tab_order import order_tabs

TYPING_PAUSE = 60
"""Milliseconds without typing before the search starts."""
ARRIVING = 700
"""Milliseconds between two updates of the download progress."""


class ShelfPage(Page):
    """The shelf.

    Signals:
        read: the person wants to read a material (ShelfItem, its part or None, the search words).
        planned: the person wants to plan an activity with materials (tuple of ShelfItem).
        cited: the person wants to cite materials (tuple of ShelfItem).
        entry_opened: the person wants to see an entry about a material (record).
        changed: catalogues or materials have changed.
        details_shown: the details of another material are shown (ShelfItem).
    """

    read = Signal(ShelfItem, object, str, object)  # the part is a Place or None; the language of the edition, or None
    planned = Signal(tuple)
    cited = Signal(tuple)
    entry_opened = Signal(str)
    changed = Signal()
    details_shown = Signal(ShelfItem)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_ShelfForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.grid)
        self.model = ShelfModel(self)
        covers = Covers(context.tasks, context.shelf.shelf.file, context.shelf.home.shelf_folder / THUMBNAILS, self)
        self._list = ShelfList(self._ui.grid, self.model, covers, self)
        self.filters = ShelfFilters(self._ui.sort)
        self._details = ShelfDetails(covers)
        self.actions_on = ShelfActions(context, self)
        self.adding = AddingFiles(context, self)
        self.catalogues = ShelfCatalogues(context, self._ui.check, self._ui.downloads, self)
        self._summary = ShelfSummary(self._ui.summary, self._ui.stack)
        self._add_panels()
        self._goes_to_found = False
        """Whether the person goes to the first result, which is still being searched for."""
        self._reading = Control()
        self._typing = QTimer(self, interval=TYPING_PAUSE, singleShot=True)
        self._arriving = QTimer(self, interval=ARRIVING)
        self._connect()
        self._summary.show_loading()
        self._details.show_none()

    def _add_panels(self) -> None:
        ui, policy = self._ui, self._context.shelf.home.policy
        ui.filtersPlace.addWidget(self.filters)
        ui.detailsPlace.addWidget(self._details)
        buttons = (ui.downloads, ui.lend, ui.catalogues, ui.check)
        order_tabs(self.filters, ui.sort, ui.asList, ui.grid, self._details, *buttons, self._summary)
        ui.lend.setVisible(policy.shows(Feature.LEND))
        self.setAcceptDrops(policy.shows(Feature.ADD_CATALOGUE))
        refuse_files(self)
        if policy.shows(Feature.ADD_CATALOGUE):
            text = self.tr("Add a catalogue…")
            add = QAction(text, self)
            add.triggered.connect(lambda _checked: self.catalogues.add())
            self.addAction(add)
            on_keys(self, "Ctrl+Shift+O", self.catalogues.add, text)

    def _connect(self) -> None:
        ui = self._ui
        self._typing.timeout.connect(self.reload)
        self._arriving.timeout.connect(self._look_what_arrives)
        self.filters.typed.connect(self._type)
        self.filters.left.connect(self._go_to_found)
        self.filters.changed.connect(self._filter_changed)
        ui.asList.toggled.connect(self._as_list_chosen)
        self.model.cards_requested.connect(self._read_cards)
        self.model.cards_loaded.connect(self._show_selected)
        self._list.selected.connect(self._show_selected)
        ui.grid.activated.connect(self._read_at)
        ui.grid.customContextMenuRequested.connect(self._open_menu)
        self._details.read_requested.connect(self._read)
        self._details.keep_requested.connect(self._keep_or_drop)
        self._details.plan_requested.connect(self._plan)
        self._details.cite_requested.connect(self._cite)
        self._details.entry_opened.connect(self.entry_opened)
        self.actions_on.done.connect(self.reload)
        self.catalogues.files_requested.connect(self.adding.choose)
        ui.catalogues.clicked.connect(self.catalogues.show_all)
        ui.lend.clicked.connect(self.catalogues.lend)
        self.adding.done.connect(self.reload)
        self.adding.changed.connect(self.changed)
        self.catalogues.done.connect(self.reload)
        self.catalogues.changed.connect(self.changed)
        self._summary.everything_requested.connect(self.filters.clear)
        self._summary.catalogue_requested.connect(self.catalogues.add)
        on_keys(self, "Ctrl+D", self._keep, self.tr("Keep the selected materials on this computer"), WITHIN)
        on_keys(ui.grid, "Del", self._drop, self.tr("Remove the selected materials from this computer"), THERE)
        on_keys(self, "Ctrl+Shift+P", self._plan, self.tr("Plan an activity with the selected materials"), WITHIN)
        on_keys(self, "Ctrl+Shift+C", self._cite, self.tr("Cite the selected materials in a reflection"), WITHIN)

    def start(self) -> None:
        """Show the shelf with this person's last view: all at once, so that nothing moves."""
        context, unread = self._context, self._reading
        context.tasks.run_query(lambda: read_beginning(context), lambda read: self._begin(read, unread), self._not_read)

    def _begin(self, read: ShelfBeginning, unread: Control) -> None:
        self.filters.choose(read.view)
        with QSignalBlocker(self._ui.asList):
            self._ui.asList.setChecked(read.as_list)
        if read.found.view != self.filters.view() or self._reading is not unread:  # something else is wanted by now
            self.reload()
            return
        self._show_result(read.found, read.cards)
        self._show_beside(read.found, read.around)

    def expect_filling(self) -> None:
        """Show that a catalogue will be added; `follow_filling` gets its task."""
        self._summary.set_filling(on=True)

    def follow_filling(self, task: Task) -> None:
        """Show how a catalogue is being added, until the task has ended."""
        task.progressed.connect(lambda done, total, _text: self._summary.show_step(done, total))
        task.ended.connect(self._filled)

    def _filled(self) -> None:
        self._summary.set_filling(on=False)
        self.reload()

    def open(self, wanted: str) -> None:
        """Offer the catalogue at an address, or to add the file at a path, unless the administrator has hidden both."""
        if not self._context.shelf.home.policy.shows(Feature.ADD_CATALOGUE):
            return
        if is_web_address(wanted):
            self.catalogues.add(wanted)
        else:
            self.adding.ask([Path(wanted)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if has_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        self.adding.ask(local_files(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._details.fit(event.size().height())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filters.focus_search()

    def _type(self) -> None:
        self._goes_to_found = False
        self._typing.start()

    def _go_to_found(self) -> None:
        """Move from the search field to the first result, as soon as there is one."""
        self._goes_to_found = True
        if self._typing.isActive():
            self.reload()
        elif self.model.found is not None and self.model.found.view == self.filters.view():
            self._choose_first()

    def _choose_first(self) -> None:
        self._goes_to_found = False
        self._list.go_to_first()

    def reload(self) -> None:
        """Read the shelf again; nobody waits for an earlier reading any more."""
        self._typing.stop()
        self._reading.cancel()
        context, view, control = self._context, self.filters.view(), Control()
        self._reading = control
        self._context.tasks.run_query(lambda: read_shelf(context, view, control), self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._context.messages.error(error)

    def _show(self, read: tuple[ShelfResult, tuple[ShelfCard, ...]]) -> None:
        found, cards = read
        if found.view != self.filters.view():
            return  # another letter was typed in the meantime
        self._show_result(found, cards)
        context = self._context
        self._context.tasks.run_query(lambda: read_surroundings(context, found), partial(self._show_beside, found))

    def _show_result(self, found: ShelfResult, cards: tuple[ShelfCard, ...]) -> None:
        first = not self.model.rowCount() and not self.filters.is_searching
        selected = self._list.numbers()
        self._list.lay_out(as_rows=self._ui.asList.isChecked() or bool(found.view.words.strip()))
        if self.model.show_found(found, cards):
            self._list.select_again(selected)
        self._summary.show_found(found)
        if self._goes_to_found:
            self._choose_first()
        self._show_selected()
        focused = QApplication.focusWidget()
        is_elsewhere = focused is not None and not self.isAncestorOf(focused)
        if first and self.isVisible() and self.model.rowCount() and not is_elsewhere:
            # An empty grid can't take the focus.
            self._ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_beside(self, found: ShelfResult, around: ShelfSurroundings) -> None:
        if found is not self.model.found:
            return
        now = self._context.shelf.home.clock()
        self.filters.offer(around.choices, around.catalogues)
        self._details.know(around.catalogues, self.filters.subtopics, now)
        checked = checked_text(around.catalogues, now)
        self._summary.show_found(found, ShelfStatus(around.kept, checked, around.unread, around.unkept))
        self._show_selected()

    def show_subtopic(self, subtopic: str) -> None:
        """Show the materials of one subtopic."""
        self.filters.narrow_to(subtopic)

    def _filter_changed(self) -> None:
        self.reload()
        journal, text = self._context.profile.journal, self.filters.view().to_text()
        self._context.tasks.run_query(lambda: journal.set_setting(VIEW_SETTING, text))

    def _as_list_chosen(self, as_list: bool) -> None:
        self._list.lay_out(as_rows=as_list or bool(self.filters.view().words.strip()))
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.set_setting(LIST_SETTING, "1" if as_list else ""))

    def _read_cards(self, found: ShelfResult, numbers: list[int]) -> None:
        shelf = self._context.shelf.shelf
        self._context.tasks.run_query(
            lambda: shelf.cards(found, numbers), lambda cards: self.model.take(found, numbers, cards)
        )

    def _show_selected(self) -> None:
        count, row = self._list.rows()
        if count == 0:
            self._details.show_none()
        elif count > 1:
            self._details.show_many(count, all_kept=self._list.are_kept())
        elif (card := self.model.card(row)) is not None:
            shown = self._details.item
            self._details.show_one(card.item)
            if shown is None or shown.key != card.item.key:
                self._read_uses(card.item)
                self.details_shown.emit(card.item)

    def _read_uses(self, item: ShelfItem) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: journal.mentioning(item.publication.id), partial(self._show_uses, item.key)
        )

    def _show_uses(self, key: Key, lines: tuple[RecordLine, ...]) -> None:
        if self._details.item is not None and self._details.item.key == key:
            self._details.show_uses(lines)

    def read_uses_again(self) -> None:
        """Read the entries about materials again, because the journal has changed."""
        if self._details.item is not None:
            self._read_uses(self._details.item)

    def _with_selected(self, callback: Callable[[tuple[ShelfItem, ...]], None]) -> None:
        """Pass the selected materials to `callback`; rows that are not loaded are read first."""
        found = self.model.found
        numbers = self._list.numbers()
        if found is None or not numbers:
            return
        shelf = self._context.shelf.shelf
        self._context.tasks.run_query(lambda: tuple(card.item for card in shelf.cards(found, numbers)), callback)

    def _read(self) -> None:
        count, row = self._list.rows()
        if count:
            self._read_at(self.model.index(row))

    def _read_at(self, index: QModelIndex) -> None:
        card = index.data(CARD_ROLE)
        if card is None:
            return
        if card.passage is None:
            self.read.emit(card.item, None, "", None)
        else:
            words = self.model.found.words if self.model.found else ""
            self.read.emit(card.item, (card.passage.entry, None), words, card.edition)

    def _plan(self) -> None:
        self._with_selected(self.planned.emit)

    def _cite(self) -> None:
        self._with_selected(self.cited.emit)

    def _keep(self) -> None:
        self._with_selected(lambda items: self.actions_on.keep([item.key for item in items]))

    def _drop(self) -> None:
        self._with_selected(
            lambda items: self.actions_on.drop([item.key for item in items if item.state is not KeepState.LISTED])
        )

    def _keep_or_drop(self, keep: bool) -> None:
        """Do what the button said when it was pressed."""
        if keep:
            self._keep()
        else:
            self._drop()

    def _look_what_arrives(self) -> None:
        if self.isVisible():
            self._context.tasks.run_query(self._context.shelf.shelf.arrived, self.model.show_arrived)

    def show_waiting(self, count: int) -> None:
        """Show how many files are waiting for download."""
        self.catalogues.show_waiting(count)
        if count and not self._arriving.isActive():
            self._arriving.start()
        elif not count and self._arriving.isActive():
            self._arriving.stop()
            self.model.show_arrived({})

    def leave(self) -> None:
        """Close open dialogs, because the window closes."""
        self._arriving.stop()
        self.catalogues.leave()
        self.actions_on.leave()

    def _open_menu(self, place: QPoint) -> None:
        count, _ = self._list.rows()
        if not count:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Read"), self._read)
        menu.addSeparator()
        menu.addAction(self.tr("Keep"), QKeySequence("Ctrl+D"), self._keep)
        menu.addAction(self.tr("Remove from this computer"), QKeySequence("Del"), self._drop)
        menu.addSeparator()
        menu.addAction(self.tr("Plan an activity"), QKeySequence("Ctrl+Shift+P"), self._plan)
        menu.addAction(self.tr("Cite into…"), QKeySequence("Ctrl+Shift+C"), self._cite)
        menu.popup(self._ui.grid.viewport().mapToGlobal(place))
