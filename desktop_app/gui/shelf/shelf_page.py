"""The page Shelf: find materials, read them, keep them for offline use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelection, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QMenu, QWidget

from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.journal import RecordLine
from desktop_app.domain.policy import Feature
from desktop_app.domain.publication import KeepState, Key, ShelfItem
from desktop_app.domain.shelf_view import ShelfCard, ShelfChoices, ShelfResult, ShelfView
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.base.tasks import Task
from desktop_app.gui.forms.ui_shelf import Ui_ShelfForm
from desktop_app.gui.shelf.added_files import AddingFiles
from desktop_app.gui.shelf.cover_delegate import CoverDelegate, ShelfRowDelegate
from desktop_app.gui.shelf.covers import THUMBNAILS, Covers
from desktop_app.gui.shelf.shelf_actions import ShelfActions
from desktop_app.gui.shelf.shelf_catalogues import ShelfCatalogues
from desktop_app.gui.shelf.shelf_details import ShelfDetails
from desktop_app.gui.shelf.shelf_filters import ShelfFilters
from desktop_app.gui.shelf.shelf_model import BLOCK, CARD_ROLE, ShelfModel
from desktop_app.gui.shelf.shelf_summary import ShelfStatus, ShelfSummary, checked_text
from desktop_app.gui.widgets.dropped_files import accept_copy, has_files, local_files, refuse_files
from desktop_app.gui.widgets.keys import THERE, WITHIN, on_keys
from desktop_app.gui.widgets.tab_order import order_tabs

TYPING_PAUSE = 60
"""Milliseconds without typing before the search starts."""
ARRIVING = 700
"""Milliseconds between two updates of the download progress."""
BATCH = 2_000
"""The number of items that are laid out at once; the others follow while the window stays responsive."""
VIEW_SETTING, LIST_SETTING = "shelf-view", "shelf-as-list"
MAX_KEPT_SELECTED = 500
"""The maximum number of items that stay selected when the shelf is read again."""

translate = QCoreApplication.translate


class ShelfPage(Page):
    """The shelf.

    Signals:
        read: the person wants to read a material (ShelfItem, its part or None, the search words).
        planned: the person wants to plan an activity with materials (tuple of ShelfItem).
        cited: the person wants to cite materials (tuple of ShelfItem).
        entry_opened: the person wants to see an entry about a material (record).
        changed: catalogues or materials have changed.
    """

    read = Signal(ShelfItem, object, str, object)  # the part is a Place or None; the language of the edition, or None
    planned = Signal(tuple)
    cited = Signal(tuple)
    entry_opened = Signal(str)
    changed = Signal()

    icon = "shelf"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_ShelfForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.grid)
        self.model = ShelfModel(self)
        covers = Covers(context.tasks, context.shelf.shelf.file, context.shelf.home.shelf_folder / THUMBNAILS, self)
        covers.ready.connect(self.model.cover_changed)
        self._delegates = (CoverDelegate(covers, self._ui.grid), ShelfRowDelegate(covers, self._ui.grid))
        self.filters = ShelfFilters(self._ui.sort)
        self._details = ShelfDetails(covers)
        self.actions_on = ShelfActions(context, self)
        self.adding = AddingFiles(context, self)
        self.catalogues = ShelfCatalogues(context, self._ui.check, self._ui.downloads, self)
        self._summary = ShelfSummary(self._ui.summary, self._ui.stack)
        self._add_panels()
        self._goes_to_found = False
        """Whether the person goes to the first result, which is still being searched for."""
        self._typing = QTimer(self, interval=TYPING_PAUSE, singleShot=True)
        self._arriving = QTimer(self, interval=ARRIVING)
        self._prepare_view()
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

    def _prepare_view(self) -> None:
        view = self._ui.grid
        view.setModel(self.model)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(BATCH)
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._lay_out(as_list=False)

    def _lay_out(self, *, as_list: bool) -> None:
        view = self._ui.grid
        mode = QListView.ViewMode.ListMode if as_list else QListView.ViewMode.IconMode
        if view.viewMode() != mode or view.movement() != QListView.Movement.Static:
            view.setViewMode(mode)
            view.setMovement(QListView.Movement.Static)
            view.setResizeMode(QListView.ResizeMode.Adjust)
            view.setSpacing(0 if as_list else 4)
        view.setItemDelegate(self._delegates[as_list])

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
        ui.grid.selectionModel().selectionChanged.connect(self._selection_changed)
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

    @classmethod
    def title(cls) -> str:
        return translate("Places", "Shelf")

    def start(self) -> None:
        """Show the shelf with this person's last view."""
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: (journal.setting(VIEW_SETTING), journal.setting(LIST_SETTING)), self._restore
        )

    def _restore(self, settings: tuple[str, str]) -> None:
        self.filters.choose(ShelfView.from_text(settings[0]))
        self._ui.asList.setChecked(settings[1] == "1")
        self.reload()

    def follow_filling(self, task: Task) -> None:
        """Show that a catalogue is being added, until the task has ended."""
        self._summary.set_filling(on=True)
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
        if self.model.rowCount():
            self._ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)
            self._ui.grid.setCurrentIndex(self.model.index(0))

    def reload(self) -> None:
        """Read the shelf again."""
        self._typing.stop()
        context, view = self._context, self.filters.view()
        self._context.tasks.run_query(lambda: read_shelf(context, view), self._show, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._context.messages.error(error)

    def _show(self, read: tuple[ShelfResult, tuple[ShelfCard, ...]]) -> None:
        found, cards = read
        if found.view != self.filters.view():
            return  # another letter was typed in the meantime
        first = not self.model.rowCount() and not self.filters.is_searching
        selected = self.model.numbers_in(self._ui.grid.selectionModel().selection())
        self._lay_out(as_list=self._ui.asList.isChecked() or bool(found.view.words.strip()))
        if self.model.show_found(found, cards):
            self._select_again(selected)
        self._summary.show_found(found)
        if self._goes_to_found:
            self._choose_first()
        self._show_selected()
        context = self._context
        self._context.tasks.run_query(lambda: read_status(context, found), partial(self._show_beside, found))
        focused = QApplication.focusWidget()
        is_elsewhere = focused is not None and not self.isAncestorOf(focused)
        if first and self.isVisible() and self.model.rowCount() and not is_elsewhere:
            # An empty grid can't take the focus.
            self._ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _select_again(self, numbers: Sequence[int]) -> None:
        """Restore the selection, as far as its items are still shown."""
        selection, grid = self._ui.grid.selectionModel(), self._ui.grid
        rows = [row for number in numbers[:MAX_KEPT_SELECTED] if (row := self.model.row_of(number)) >= 0]
        for row in rows:
            selection.select(self.model.index(row), selection.SelectionFlag.Select)
        if rows:
            selection.setCurrentIndex(self.model.index(rows[0]), selection.SelectionFlag.NoUpdate)
            grid.scrollTo(self.model.index(rows[0]))

    def _show_beside(self, found: ShelfResult, read: tuple[int, ShelfChoices, tuple[Catalogue, ...], int, int]) -> None:
        if found is not self.model.found:
            return
        kept, choices, catalogues, unread, unkept = read
        now = self._context.shelf.home.clock()
        self.filters.offer(choices, catalogues)
        self._details.know(catalogues, self.filters.subtopics, now)
        self._summary.show_found(found, ShelfStatus(kept, checked_text(catalogues, now), unread, unkept))
        self._show_selected()

    def show_subtopic(self, subtopic: str) -> None:
        """Show the materials of one subtopic."""
        self.filters.narrow_to(subtopic)

    def _filter_changed(self) -> None:
        self.reload()
        journal, text = self._context.profile.journal, self.filters.view().to_text()
        self._context.tasks.run_query(lambda: journal.set_setting(VIEW_SETTING, text))

    def _as_list_chosen(self, as_list: bool) -> None:
        self._lay_out(as_list=as_list or bool(self.filters.view().words.strip()))
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.set_setting(LIST_SETTING, "1" if as_list else ""))

    def _read_cards(self, found: ShelfResult, numbers: list[int]) -> None:
        shelf = self._context.shelf.shelf
        self._context.tasks.run_query(
            lambda: shelf.cards(found, numbers), lambda cards: self.model.take(found, numbers, cards)
        )

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_selected()

    def _selected_rows(self) -> tuple[int, int]:
        """The number of selected rows, and the first of them."""
        selection = self._ui.grid.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sum(one.height() for one in ranges), min((one.top() for one in ranges), default=-1)

    def _show_selected(self) -> None:
        count, row = self._selected_rows()
        if count == 0:
            self._details.show_none()
        elif count > 1:
            self._details.show_many(count, all_kept=self._all_kept(count))
        elif (card := self.model.card(row)) is not None:
            shown = self._details.item
            self._details.show_one(card.item)
            if shown is None or shown.key != card.item.key:
                self._read_uses(card.item)

    def _all_kept(self, count: int) -> bool:
        """Whether all selected materials are kept, as far as they are loaded."""
        if count > BLOCK:
            return False
        cards = [
            self.model.card(selectedIndex.row()) for selectedIndex in self._ui.grid.selectionModel().selectedIndexes()
        ]
        return all(card is not None and card.item.state is KeepState.KEPT for card in cards)

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
        numbers = self.model.numbers_in(self._ui.grid.selectionModel().selection())
        if found is None or not numbers:
            return
        shelf = self._context.shelf.shelf
        self._context.tasks.run_query(lambda: tuple(card.item for card in shelf.cards(found, numbers)), callback)

    def _read(self) -> None:
        count, row = self._selected_rows()
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
        count, _ = self._selected_rows()
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


def read_shelf(context: PageContext, view: ShelfView) -> tuple[ShelfResult, tuple[ShelfCard, ...]]:
    """Read a view's result, with the cards that are painted first."""
    used = context.profile.journal.mentioned() if view.unused else ()
    found = context.shelf.shelf.find(view, used)
    return found, context.shelf.shelf.cards(found, found.numbers[:BLOCK])


def read_status(context: PageContext, found: ShelfResult) -> tuple[int, ShelfChoices, tuple[Catalogue, ...], int, int]:
    """Read the status around the shelf: kept materials, filter choices, files to be indexed, materials not kept."""
    status = context.shelf.text_indexer.status() if found.view.words.strip() else None
    unread = status.files - status.read if status else 0
    return (
        context.shelf.shelf.kept_among(found),
        context.shelf.shelf.choices(),
        context.shelf.catalogues.translated(),
        unread,
        status.unkept if status else 0,
    )
