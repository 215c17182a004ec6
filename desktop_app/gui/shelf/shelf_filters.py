"""The filters over the shelf: converts between the form's controls and a view of the shelf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.publication import Audience, KeepState, MaterialKind
from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.shelf_view import ShelfChoices, ShelfSort, ShelfView
from desktop_app.gui.forms.ui_shelf_filters import Ui_ShelfFiltersForm
from desktop_app.gui.texts.words import (
    audience_name,
    catalogue_title,
    kind_name,
    language_name,
    level_name,
    state_name,
)

_Choice = TypeVar("_Choice", bound=StrEnum)
SHELF_KINDS = (
    MaterialKind.ACTIVITY,
    MaterialKind.ARTICLE,
    MaterialKind.INSPIRATION,
    MaterialKind.RECORDING,
    MaterialKind.COMMUNITY,
)


class ShelfFilters(QWidget):
    """The row with the search field and the filters.

    Args:
        sort: the combo box for the order, which is beside the summary.

    Signals:
        changed: the person changed a filter.
        typed: the search words have changed.
        left: the person moves from the search field to the results.
    """

    changed = Signal()
    typed = Signal()
    left = Signal()

    def __init__(self, sort: QComboBox) -> None:
        super().__init__()
        self._ui = ui = Ui_ShelfFiltersForm()
        ui.setupUi(self)
        self._sort = sort
        self.subtopics: dict[str, str] = {}
        self._menu = QMenu(ui.filters)
        self._groups: dict[str, QActionGroup] = {}
        self._submenus: dict[str, QMenu] = {}
        self._fill_boxes()
        self._fill_menu()
        for box in (ui.subtopic, ui.kind, ui.kept, sort):
            box.currentIndexChanged.connect(self._choose)
        ui.search.textChanged.connect(self.typed)
        ui.search.returnPressed.connect(self.left)
        ui.search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from the search field to the results with the down arrow key."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search.selectAll()

    @property
    def is_searching(self) -> bool:
        """Whether the cursor is in the search field."""
        return self._ui.search.hasFocus()

    def _fill_boxes(self) -> None:
        ui = self._ui
        ui.subtopic.addItem(self.tr("All subtopics"), None)
        ui.kind.addItem(self.tr("All kinds"), None)
        for kind in SHELF_KINDS:
            ui.kind.addItem(kind_name(kind), kind)
        ui.kept.addItem(self.tr("Any status"), None)
        for state in (KeepState.KEPT, KeepState.WAITING, KeepState.LISTED, KeepState.DAMAGED):
            ui.kept.addItem(state_name(state), state)
        for sort, name in (
            (ShelfSort.CAMPAIGN, self.tr("By subtopic")),
            (ShelfSort.TITLE, self.tr("By title")),
            (ShelfSort.NEW, self.tr("Newest first")),
            (ShelfSort.MINUTES, self.tr("Shortest first")),
        ):
            self._sort.addItem(name, sort)

    def _fill_menu(self) -> None:
        audiences = [(one, audience_name(one)) for one in Audience]
        self._add_group("audience", self.tr("For whom"), self.tr("Everybody"), audiences)
        levels = [(one, level_name(one)) for one in SchoolLevel]
        self._add_group("level", self.tr("School level"), self.tr("All levels"), levels)
        self._add_group("language", self.tr("Language"), self.tr("All languages"), ())
        self._add_group("catalogue", self.tr("Catalogue"), self.tr("All catalogues"), ())
        self._menu.addSeparator()
        self._unused = QAction(self.tr("Not yet used in my journal"), self._menu, checkable=True)
        self._unused.toggled.connect(self._choose)
        self._menu.addAction(self._unused)
        self._ui.filters.setMenu(self._menu)

    def _add_group(self, name: str, title: str, everything: str, choices: Iterable[tuple[object, str]]) -> None:
        self._submenus[name] = self._menu.addMenu(title)
        group = self._groups[name] = QActionGroup(self)
        group.triggered.connect(self._choose)
        for value, text in ((None, everything), *choices):
            self._add(name, value, text)
        group.actions()[0].setChecked(True)

    def _add(self, name: str, value: object, text: str) -> None:
        # A catalogue's title may contain an ampersand, which a menu would interpret as a mnemonic mark.
        action = QAction(text.replace("&", "&&"), self._submenus[name], checkable=True)
        action.setData(value)
        self._groups[name].addAction(action)
        self._submenus[name].addAction(action)

    def offer(self, choices: ShelfChoices, catalogues: Sequence[Catalogue]) -> None:
        """Offer these choices; the current choice is kept."""
        self.subtopics = {
            subtopic.id: subtopic.title
            for catalogue in catalogues
            if catalogue.campaign
            for subtopic in catalogue.campaign.subtopics
        }
        box = self._ui.subtopic
        if [box.itemData(row) for row in range(1, box.count())] != list(self.subtopics):
            chosen = box.currentData()
            with QSignalBlocker(box):
                while box.count() > 1:
                    box.removeItem(1)
                for name, title in self.subtopics.items():
                    box.addItem(title, name)
                _choose_in(box, chosen)
        self._offer("language", [(one, name) for one in choices.languages if (name := language_name(one))])
        titles = {one.id: one.title for one in catalogues}
        named = ((one, catalogue_title(one, titles.get(one, title))) for one, title in choices.catalogues)
        self._offer("catalogue", tuple(named))

    def _offer(self, name: str, choices: Iterable[tuple[object, str]]) -> None:
        group, chosen = self._groups[name], self._value(name)
        for action in group.actions()[1:]:
            group.removeAction(action)
            self._submenus[name].removeAction(action)
        for value, text in choices:
            self._add(name, value, text)
        self._check(name, chosen)

    def _value(self, name: str) -> str | None:
        action = self._groups[name].checkedAction()
        value: str | None = action.data() if action else None
        return value

    def _check(self, name: str, value: object) -> None:
        actions = self._groups[name].actions()
        next((action for action in actions if action.data() == value), actions[0]).setChecked(True)

    def view(self) -> ShelfView:
        """The current view, with the search words."""
        ui = self._ui
        return ShelfView(
            words=ui.search.text(),
            subtopic=ui.subtopic.currentData(),
            kind=_as(MaterialKind, ui.kind.currentData()),
            state=_as(KeepState, ui.kept.currentData()),
            audience=_as(Audience, self._value("audience")),
            level=_as(SchoolLevel, self._value("level")),
            language=self._value("language"),
            catalogue=self._value("catalogue"),
            unused=self._unused.isChecked(),
            sort=ShelfSort(self._sort.currentData()),
        )

    def choose(self, view: ShelfView) -> None:
        """Show a view without emitting signals. An unknown subtopic is set when its campaign is loaded."""
        ui = self._ui
        blocked = [QSignalBlocker(one) for one in (ui.subtopic, ui.kind, ui.kept, self._sort, self._unused)]
        if view.subtopic and ui.subtopic.findData(view.subtopic) < 0:
            ui.subtopic.addItem(self.subtopics.get(view.subtopic, view.subtopic), view.subtopic)
        for box, value in (
            (ui.subtopic, view.subtopic),
            (ui.kind, view.kind),
            (ui.kept, view.state),
            (self._sort, view.sort),
        ):
            _choose_in(box, value)
        for name in ("language", "catalogue"):
            value = getattr(view, name)
            if value and all(action.data() != value for action in self._groups[name].actions()):
                self._add(name, value, language_name(value) if name == "language" else value)
        for name in self._groups:
            self._check(name, getattr(view, name))
        self._unused.setChecked(view.unused)
        del blocked
        self._show_count()

    def clear(self) -> None:
        """Remove all filters, but keep the order."""
        with QSignalBlocker(self._ui.search):
            self._ui.search.clear()
        self.choose(ShelfView(sort=ShelfSort(self._sort.currentData())))
        self.changed.emit()

    def narrow_to(self, subtopic: str) -> None:
        """Show all materials of one subtopic."""
        with QSignalBlocker(self._ui.search):
            self._ui.search.clear()
        self.choose(replace(ShelfView(sort=ShelfSort(self._sort.currentData())), subtopic=subtopic))
        self.changed.emit()

    def _choose(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        count = sum(self._value(name) is not None for name in self._groups) + self._unused.isChecked()
        self._ui.filters.setText(self.tr("&Filters ({count})").format(count=count) if count else self.tr("&Filters"))


def _as(kind: type[_Choice], value: str | None) -> _Choice | None:
    """Convert to a member of an enumeration; Qt returns its plain value."""
    return None if value is None else kind(value)


def _choose_in(box: QComboBox, value: object) -> None:
    """Select an item by its data, or the first one if there is none. Qt itself can't find None."""
    rows = (row for row in range(box.count()) if box.itemData(row) == value)
    box.setCurrentIndex(next(rows, 0))
