"""The dialog to choose an entry by its printed number or its title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.folding import has_typed
from desktop_app.domain.records.feedback import FeedbackPart
from desktop_app.domain.revision import RecordId
from desktop_app.gui.forms.ui_entry_chooser import Ui_EntryChooserForm
from desktop_app.gui.portfolio.portfolio_words import PARTS, said
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.list_keys import ListKeys
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.portfolios.printed_numbers import PrintedEntry


class EntryChooser(BaseDialog):
    """Shows the entries of the version that was given out last.

    Args:
        entries: these entries.
        parent: the widget over which it is opened.
        guess: the entry that is chosen at first.
        whole: whether the portfolio in general can be chosen, too.

    Signals:
        chosen: the number of an entry; empty for the portfolio in general.
    """

    chosen = Signal(str)

    def __init__(
        self,
        entries: Sequence[PrintedEntry],
        parent: QWidget,
        guess: RecordId | None = None,
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_EntryChooserForm()
        ui.setupUi(self)
        self._entries = entries
        self._model = TwoLineModel(self)
        ui.entries.setModel(self._model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.search.textChanged.connect(self._find)
        ui.search.returnPressed.connect(lambda: self._take(ui.entries.currentIndex()))
        ListKeys(ui.search, ui.entries)
        ui.entries.activated.connect(self._take)
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(lambda: self._take(ui.entries.currentIndex()))
        self.finished.connect(self.deleteLater)
        self._whole = said(PARTS[FeedbackPart.NOTE]) if whole else ""
        self._find("")
        guessed = next((row for row, one in enumerate(entries) if one.record == guess), 0)
        ui.entries.setCurrentIndex(self._model.index(guessed))
        ui.search.setFocus()

    def _find(self, typed: str) -> None:
        untitled = self.tr("Without a title")
        found = [one for one in self._entries if has_typed(f"{one.number} {one.title or untitled}", typed)]
        version = self.tr("Version {number}")
        rows: list[tuple[str, str, object]] = [
            (f"{one.number} · {one.title or untitled}", version.format(number=one.version), one.number) for one in found
        ]
        if self._whole and has_typed(self._whole, typed):
            rows.append((self._whole, "", ""))
        self._model.show_rows(rows)
        ui = self._ui
        ui.none.setVisible(not rows)
        ui.none.setText(self.tr("Nothing found.") if self._entries else self.tr("No version was given out yet."))
        ui.entries.setVisible(bool(rows))
        ui.accept.setEnabled(bool(rows))
        ui.entries.setCurrentIndex(self._model.index(0))

    def _take(self, index: QModelIndex) -> None:
        number: str | None = index.data(THING_ROLE)
        if number is not None:
            self.chosen.emit(number)
            self.accept()
