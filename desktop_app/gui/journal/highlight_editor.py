"""A highlight: the highlighted text and the person's note. Used in the journal and in the reader."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.domain.records.record import Record
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_highlight import Ui_HighlightForm
from desktop_app.gui.texts.words import colour_name, place_text

NOTHING = Highlight("", "", "", "", "")


class HighlightEditor(EntryEditor):
    """Edits the note on one highlight.

    Signals:
        cite_requested: put it into a reflection (Highlight).
        open_requested: show it in its material (Highlight).
    """

    cite_requested = Signal(Highlight)
    open_requested = Signal(Highlight)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_HighlightForm()
        self._ui.setupUi(self)
        self.saved_label, self.scroll_area = self._ui.saved, self._ui.scroll
        self._shown = NOTHING
        self._ui.notes.textChanged.connect(self.touched)
        self._ui.cite.clicked.connect(lambda: self.cite_requested.emit(self.value()))
        self._ui.open.clicked.connect(lambda: self.open_requested.emit(self.value()))
        self._ui.history.clicked.connect(self.ask_history)
        self._ui.remove.clicked.connect(self.remove)
        self._add_colours()

    def _add_colours(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        for colour in Colour:
            action = menu.addAction(colour_name(colour))
            action.triggered.connect(partial(self._recolour, colour))
            action.setCheckable(True)
            action.setData(colour)
            group.addAction(action)
        self._colours = group
        self._ui.colour.setMenu(menu)

    def make_compact(self) -> None:
        """Hide what is visible elsewhere: in the reader, the text is in the material."""
        for widget in (self._ui.material, self._ui.quote, self._ui.open, self._ui.history):
            widget.hide()
        self._ui.layout2.setContentsMargins(10, 8, 10, 8)

    def _recolour(self, colour: Colour, _checked: bool = False) -> None:  # noqa: FBT002 - a slot
        self._shown = replace(self._shown, colour=colour)
        self.save()

    def value(self) -> Highlight:
        return replace(self._shown, notes=self._ui.notes.toPlainText())

    def show_value(self, value: Record) -> None:
        self._shown = value if isinstance(value, Highlight) else NOTHING
        place = place_text(self._shown)
        self._ui.material.setText(" · ".join(part for part in (self._shown.material, place) if part))
        self._ui.quote.setText(self._shown.words)
        self._ui.notes.setPlainText(self._shown.notes)
        for action in self._colours.actions():
            action.setChecked(action.data() == self._shown.colour)

    def is_blank(self, value: Record) -> bool:  # noqa: ARG002 - the base class's signature
        """Return False, because a highlight is always worth saving."""
        return False
