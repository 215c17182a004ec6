"""The summary line over the shelf, and the message that replaces an empty grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from desktop_app.domain.addresses import is_in_home
from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.direction import isolated
from desktop_app.domain.shelf_view import ShelfResult
from desktop_app.gui.forms.ui_shelf_empty import Ui_ShelfEmptyForm
from desktop_app.gui.texts.durations import ago_text
from desktop_app.gui.texts.words import origin_text

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShelfStatus:
    """The data of the summary.

    `kept` is the number of results that are kept, `checked` the time of the last check. The text of `unread` files is
    not indexed yet, and `unkept` materials can't be searched inside.
    """

    kept: int
    checked: str
    unread: int
    unkept: int


class ShelfSummary(QWidget):
    """Writes the summary, and is the widget that replaces an empty grid.

    Args:
        summary: the label over the shelf.
        stack: contains the grid, and gets this widget as another page.

    Signals:
        everything_requested: the person wants to remove all filters.
        catalogue_requested: the person wants to add a catalogue.
    """

    everything_requested = Signal()
    catalogue_requested = Signal()

    def __init__(self, summary: QLabel, stack: QStackedWidget) -> None:
        super().__init__()
        self._ui = ui = Ui_ShelfEmptyForm()
        ui.setupUi(self)
        self._summary, self._stack = summary, stack
        self._is_filling = False
        self.show_step(0, 0)
        stack.addWidget(self)
        self._callback: Callable[[], None] = self.everything_requested.emit
        ui.emptyAction.clicked.connect(self._act)

    def _act(self) -> None:
        self._callback()

    def set_filling(self, *, on: bool) -> None:
        """Set whether a catalogue is being added, so that an empty shelf is not the final state."""
        self._is_filling = on

    def show_step(self, done: int, total: int) -> None:
        """Show the progress of filling; `total` is 0 if it is unknown."""
        self._ui.progress.setRange(0, total)
        self._ui.progress.setValue(done)

    def show_loading(self) -> None:
        """Show that the shelf is being loaded."""
        self._show_empty(self.tr("Preparing your bookshelf…"), "")

    def show_found(self, found: ShelfResult, beside: ShelfStatus | None = None) -> None:
        """Show the number of results, and the status when it is known."""
        searched = bool(found.view.words.strip())
        unread = self._inside_text(beside) if beside and searched else ""
        if not len(found.numbers):
            self._show_nothing(found, unread)
            return
        count = self.tr("%n material(s)", "", len(found.numbers))
        told = [
            self.tr("Results for “{words}”").format(words=isolated(found.instead)) if found.instead else "",
            self.tr("The first {count}").format(count=count) if found.more else count,
            # The hint about the search and this number together are too long for one line.
            self.tr("%n on this computer", "", beside.kept) if beside and not unread else "",
            unread if searched else beside.checked if beside else "",
        ]
        self._summary.setText(" · ".join(part for part in told if part))
        self._stack.setCurrentIndex(0)

    def _show_nothing(self, found: ShelfResult, unread: str) -> None:
        if found.view.chooses:
            advice = self.tr("Try fewer words, or clear the filter.")
            self._show_empty(
                self.tr("No materials found"),
                " ".join(part for part in (advice, unread) if part),
                self.everything_requested.emit,
                self.tr("Clear filter"),
            )
        elif self._is_filling:
            self._show_empty(
                self.tr("Your shelf is being filled"),
                self.tr("The materials of the Spring Campaign appear here in a moment."),
            )
        else:
            self._show_empty(
                self.tr("The shelf is empty"),
                self.tr("Add a catalogue from the internet, a USB stick, a folder or a computer nearby."),
                self.catalogue_requested.emit,
                self.tr("Add a catalogue…"),
            )

    def _inside_text(self, status: ShelfStatus) -> str:
        """What the search does not find inside materials."""
        if status.unread:
            return self.tr("Indexing the text of %n material(s) for the search.", "", status.unread)
        return self.tr("Only materials on this computer are searched inside.") if status.unkept else ""

    def _show_empty(self, title: str, text: str, callback: Callable[[], None] | None = None, action: str = "") -> None:
        ui = self._ui
        self._summary.clear()
        ui.emptyTitle.setText(title)
        ui.emptyText.setText(text)
        ui.progress.setVisible(callback is None)
        ui.emptyAction.setVisible(callback is not None)
        ui.emptyAction.setText(action)
        self._callback = callback or self._callback
        self._stack.setCurrentWidget(self)


def checked_text(catalogues: Sequence[Catalogue], now: datetime) -> str:
    """When the catalogues were last checked, and where; the one with the oldest check counts."""
    asked = [(catalogue.checked_at, catalogue.address) for catalogue in catalogues if catalogue.checked_at]
    if not asked:
        return ""
    # The shipped campaign is checked at each start, so it says nothing about the others.
    others = [one for one in asked if not is_in_home(one[1])]
    moment, address = min(others or asked)
    if not others:
        return translate("shelf_summary", "checked {ago}").format(ago=ago_text(moment, now))
    return translate("shelf_summary", "checked {ago}, {origin}").format(
        ago=ago_text(moment, now), origin=origin_text(address)
    )
