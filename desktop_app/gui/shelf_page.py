"""The place Shelf: find materials, read them, keep them for offline use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import Keeping, KeepRule
from desktop_app.domain.publication import KeepState, Kind, ShelfItem
from desktop_app.gui.catalogue_dialog import CatalogueDialog
from desktop_app.gui.cover_delegate import CoverDelegate
from desktop_app.gui.covers import Covers
from desktop_app.gui.desk import Desk
from desktop_app.gui.downloads_dialog import DownloadsDialog
from desktop_app.gui.forms.ui_shelf import Ui_ShelfForm
from desktop_app.gui.lend_dialog import LendDialog
from desktop_app.gui.shelf_details import ShelfDetails
from desktop_app.gui.shelf_model import ITEM_ROLE, ShelfFilter, ShelfModel
from desktop_app.gui.words import ago_text, kind_name, origin_text, state_name

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.shelf import KeepReport

TYPING_PAUSE = 150
"""Milliseconds without a key before the search runs."""
SHELF_KINDS = (Kind.ACTIVITY, Kind.ARTICLE, Kind.INSPIRATION, Kind.RECORDING, Kind.COMMUNITY)


class ShelfPage(QWidget):
    """The shelf.

    Signals:
        read: the person wants to read a material (ShelfItem).
        planned: the person wants to plan an activity with it (ShelfItem).
        changed: catalogues or materials have changed.
    """

    read = Signal(object)
    planned = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ShelfForm()
        self._ui.setupUi(self)
        self.setFocusProxy(self._ui.grid)
        self._desk: Desk | None = None
        self._catalogues: tuple[Catalogue, ...] = ()
        self._model = ShelfModel(self)
        self._filter = ShelfFilter(self)
        self._filter.setSourceModel(self._model)
        self._details = ShelfDetails(self._ui, self)
        self._typing = QTimer(self, interval=TYPING_PAUSE, singleShot=True)
        self._prepare_view()
        self._prepare_filters()
        self._connect()
        self._show_empty(self.tr("Preparing your bookshelf …"), "", action=False)
        self._details.show_items(())

    def _prepare_view(self) -> None:
        view = self._ui.grid
        view.setModel(self._filter)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setUniformItemSizes(True)
        view.setSpacing(4)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _prepare_filters(self) -> None:
        self._ui.subtopic.addItem(self.tr("All subtopics"), None)
        self._ui.kind.addItem(self.tr("All kinds"), None)
        for kind in SHELF_KINDS:
            self._ui.kind.addItem(kind_name(kind), kind)
        self._ui.kept.addItem(self.tr("Kept or not"), None)
        for state in (KeepState.KEPT, KeepState.LISTED):
            self._ui.kept.addItem(state_name(state), state)

    def _connect(self) -> None:
        ui = self._ui
        self._typing.timeout.connect(self.refresh)
        ui.search.textChanged.connect(lambda _text: self._typing.start())
        ui.search.returnPressed.connect(self._go_to_found)
        for box in (ui.subtopic, ui.kind, ui.kept):
            box.currentIndexChanged.connect(self._choose)
        ui.grid.selectionModel().selectionChanged.connect(self._selection_changed)
        ui.grid.doubleClicked.connect(self._read)
        ui.grid.customContextMenuRequested.connect(self._open_menu)
        ui.open.clicked.connect(self._read)
        ui.keep.clicked.connect(self._keep_or_drop)
        ui.plan.clicked.connect(self._plan)
        ui.check.clicked.connect(self.check)
        ui.addCatalogue.clicked.connect(self._add_catalogue)
        ui.downloads.clicked.connect(self._show_downloads)
        ui.lend.clicked.connect(self._lend)
        ui.emptyAction.clicked.connect(self._show_everything)
        enter = QAction(self)
        enter.setShortcuts([QKeySequence(Qt.Key.Key_Return), QKeySequence(Qt.Key.Key_Enter)])
        enter.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        enter.triggered.connect(self._read)
        ui.grid.addAction(enter)

    def start(self, desk: Desk) -> None:
        """Take the services, and show the shelf."""
        self._desk = desk
        covers = Covers(desk.tasks, desk.workplace.shelf.file, self)
        covers.ready.connect(self._model.cover_changed)
        covers.ready.connect(self._details.cover_changed)
        self._details.use(covers)
        self._ui.grid.setItemDelegate(CoverDelegate(covers, self._ui.grid))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._details.fit(event.size().height())

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search.selectAll()

    def _go_to_found(self) -> None:
        """From the search to the first material that it found."""
        self._ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ui.grid.setCurrentIndex(self._filter.index(0, 0))

    def refresh(self) -> None:
        """Read the shelf again."""
        if self._desk is None:
            return
        workplace, words = self._desk.workplace, self._ui.search.text()
        self._desk.tasks.quick(lambda: (workplace.shelf.items(words), workplace.catalogues.all()), self._show)

    def _show(self, found: tuple[tuple[ShelfItem, ...], tuple[Catalogue, ...]]) -> None:
        items, self._catalogues = found
        first = not self._model.rowCount() and not self._ui.search.hasFocus()
        self._model.show_items(items)
        self._show_subtopics(self._catalogues)
        self._choose()
        self._details.show_items(self.selected())
        if first and self.isVisible():
            # The grid can't take the keys before it has something to show.
            self._ui.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_subtopics(self, catalogues: tuple[Catalogue, ...]) -> None:
        titles = {
            one.id: one.title for catalogue in catalogues if catalogue.campaign for one in catalogue.campaign.subtopics
        }
        self._details.subtopics = titles
        box = self._ui.subtopic
        if [box.itemData(row) for row in range(1, box.count())] == list(titles):
            return
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        box.clear()
        box.addItem(self.tr("All subtopics"), None)
        for name, title in titles.items():
            box.addItem(title, name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _choose(self) -> None:
        ui = self._ui
        self._filter.choose(ui.subtopic.currentData(), ui.kind.currentData(), ui.kept.currentData())
        shown, there = self._filter.rowCount(), self._model.rowCount()
        if shown:
            kept = sum(item.state is KeepState.KEPT for item in self._shown())
            told = [
                self.tr("%n material(s)", "", shown),
                self.tr("%n on this computer", "", kept),
                self._checked_text(),
            ]
            self._ui.summary.setText(" · ".join(part for part in told if part))
            ui.stack.setCurrentWidget(ui.gridPage)
        elif there or ui.search.text():
            self._show_empty(
                self.tr("Nothing fits what you chose"), self.tr("Try fewer words, or show everything again.")
            )
        else:
            self._show_empty(self.tr("The shelf is empty"), self.tr("Add a catalogue to fill it."), action=False)

    def _checked_text(self) -> str:
        """When the catalogues were last asked, and where: the one that was asked longest ago counts."""
        asked = [(one.checked_at, one.address) for one in self._catalogues if one.checked_at]
        if not asked or self._desk is None:
            return ""
        workplace = self._desk.workplace
        # The campaign that came with the program is asked at each start; it says nothing of the others.
        others = [one for one in asked if not workplace.is_own(one[1])]
        moment, address = min(others or asked)
        ago = ago_text(moment, workplace.clock())
        if not others:
            return self.tr("checked {ago}").format(ago=ago)
        return self.tr("checked {ago}, {origin}").format(ago=ago, origin=origin_text(address))

    def _show_empty(self, title: str, text: str, *, action: bool = True) -> None:
        self._ui.summary.clear()
        self._ui.emptyTitle.setText(title)
        self._ui.emptyText.setText(text)
        self._ui.emptyAction.setVisible(action)
        self._ui.stack.setCurrentWidget(self._ui.emptyPage)

    def show_failure(self, error: Exception) -> None:
        """Say why there is no shelf."""
        what = error.what if isinstance(error, SpringshelfError) else self.tr("Your shelf can’t be opened")
        told = (error.subject, error.advice) if isinstance(error, SpringshelfError) else ()
        self._show_empty(what, "\n".join(told), action=False)

    def _show_everything(self) -> None:
        self._ui.search.clear()
        for box in (self._ui.subtopic, self._ui.kind, self._ui.kept):
            box.setCurrentIndex(0)
        self.refresh()

    def show_subtopic(self, subtopic: str) -> None:
        """Show the materials of one subtopic."""
        self._show_everything()
        self._ui.subtopic.setCurrentIndex(max(0, self._ui.subtopic.findData(subtopic)))

    def _shown(self) -> tuple[ShelfItem, ...]:
        return tuple(self._filter.index(row, 0).data(ITEM_ROLE) for row in range(self._filter.rowCount()))

    def selected(self) -> tuple[ShelfItem, ...]:
        """The selected materials."""
        return tuple(index.data(ITEM_ROLE) for index in self._ui.grid.selectionModel().selectedIndexes())

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._details.show_items(self.selected())

    def _read(self) -> None:
        if self.selected():
            self.read.emit(self.selected()[0])

    def _plan(self) -> None:
        if self.selected():
            self.planned.emit(self.selected()[0])

    def _keep_or_drop(self) -> None:
        items = self.selected()
        if items and all(item.state is KeepState.KEPT for item in items):
            self._drop(items)
        else:
            self.keep(items)

    def keep(self, items: tuple[ShelfItem, ...]) -> None:
        """Bring materials onto the computer."""
        if self._desk is None or not items:
            return
        shelf, downloads = self._desk.workplace.shelf, self._desk.workplace.downloads
        keys = [item.key for item in items]
        task = self._desk.tasks.step(
            self.tr("Keeping %n material(s)", "", len(keys)), lambda control: shelf.keep(keys, control), self._kept
        )
        # Who stops it does not want it to go on by itself a moment later.
        task.cancelled.connect(lambda: self._desk and self._desk.tasks.quick(lambda: downloads.cancel(keys)))
        task.ended.connect(self.refresh)

    def _kept(self, report: KeepReport) -> None:
        if self._desk is None:
            return
        if report.refused:
            told = self.tr("%n could not be kept, and will be tried again by itself.", "", len(report.refused))
            self._desk.messages.say(told + " " + report.refused[0])
        else:
            self._desk.messages.say(self.tr("%n material(s) can now be read without internet.", "", report.kept))

    def _drop(self, items: tuple[ShelfItem, ...]) -> None:
        if self._desk is None:
            return
        shelf, keys = self._desk.workplace.shelf, [item.key for item in items]
        self._desk.tasks.quick(lambda: shelf.drop(keys), lambda _none: self.refresh())
        self._desk.messages.say(self.tr("%n material(s) taken off this computer. Still listed here.", "", len(keys)))

    def check(self) -> None:
        """Check every catalogue for new materials."""
        if self._desk is None:
            return
        catalogues = self._desk.workplace.catalogues
        task = self._desk.tasks.step(
            self.tr("Checking for new materials"),
            catalogues.sync_all,
            self._checked,
        )
        self._ui.check.setEnabled(False)
        task.ended.connect(lambda: self._ui.check.setEnabled(True))
        task.ended.connect(self.refresh)
        task.ended.connect(self.changed)

    def _checked(self, reports: tuple[SyncReport, ...]) -> None:
        if self._desk is None:
            return
        new, changed = sum(one.new for one in reports), sum(one.changed for one in reports)
        refused = [sentence for one in reports for sentence in one.refused]
        if refused:
            self._desk.messages.say(refused[0])
        elif new or changed:
            self._desk.messages.say(self.tr("%n new material(s)", "", new) + ", " + self.tr("%n changed.", "", changed))
        else:
            self._desk.messages.say(self.tr("Nothing new: your shelf is up to date."))

    def _add_catalogue(self) -> None:
        if self._desk is None:
            return
        dialog = CatalogueDialog(self._desk, self)
        dialog.chosen.connect(self._catalogue_chosen)
        dialog.open()

    def _show_downloads(self) -> None:
        if self._desk is not None:
            DownloadsDialog(self._desk, self).open()

    def _lend(self) -> None:
        if self._desk is not None:
            LendDialog(self._desk, self).open()

    def leave(self) -> None:
        """Close what is open over the shelf: a shelf that is lent is lent no longer."""
        for dialog in self.findChildren(LendDialog):
            dialog.reject()

    def show_waiting(self, count: int) -> None:
        """Tell how many files wait to be fetched."""
        self._ui.downloads.setText(
            self.tr("&Downloads ({count})").format(count=count) if count else self.tr("&Downloads")
        )

    def _catalogue_chosen(self, address: str, keep_all: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._desk is None:
            return
        rule = KeepRule(Keeping.ALL) if keep_all else None
        catalogues = self._desk.workplace.catalogues
        task = self._desk.tasks.step(
            self.tr("Adding a catalogue"), lambda control: catalogues.add(address, control, rule=rule), self._added
        )
        task.ended.connect(self.refresh)
        task.ended.connect(self.changed)

    def _added(self, added: tuple[Catalogue, SyncReport]) -> None:
        catalogue, report = added
        if self._desk is not None:
            self._desk.messages.say(
                self.tr("“{title}” is on your shelf.").format(title=catalogue.title)
                + " "
                + self.tr("%n material(s)", "", report.found)
            )

    def _open_menu(self, place: QPoint) -> None:
        items = self.selected()
        if not items:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Read"), self._read)
        kept = all(item.state is KeepState.KEPT for item in items)
        menu.addAction(self.tr("Take off this computer") if kept else self.tr("Keep"), self._keep_or_drop)
        menu.addAction(self.tr("Plan an activity"), self._plan)
        menu.popup(self._ui.grid.viewport().mapToGlobal(place))
