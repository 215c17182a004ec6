"""Searching in the open material: all results in a list, and those of the visible part marked in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.passages import TextSection
from desktop_app.domain.progress import Control
from desktop_app.domain.text_search import occurrences, query_words, snippet
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.forms.ui_reader_search import Ui_ReaderSearchForm
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.reader_appearance import FOUND
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel

PAUSE = 250
"""Milliseconds without typing before the search starts."""
MAX_RESULTS = 300
AROUND = 80
"""The characters before and after a match that are part of its snippet."""
Place = tuple[str, int]
"""A part, and the number of the match in it."""


class ReaderSearch(QWidget):
    """The tab of the reader that searches in the open material.

    Signals:
        chosen: go to a part of the material (its entry).
        front_requested: show this tab.
    """

    chosen = Signal(str)
    front_requested = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._ui = ui = Ui_ReaderSearchForm()
        ui.setupUi(self)
        self._tasks = tasks
        self._sections: Sequence[TextSection] = ()
        self._wanted: Place | None = None
        self._model = TwoLineModel(self)
        ui.found.setModel(self._model)
        ui.found.setItemDelegate(TwoLineDelegate(ui.found))
        self._typing = QTimer(self, interval=PAUSE, singleShot=True)
        self._typing.timeout.connect(self._search)
        ui.find.textChanged.connect(lambda _text: self._typing.start())
        ui.find.returnPressed.connect(self._to_first)
        ui.found.activated.connect(self._go)
        ui.found.clicked.connect(self._go)

    def use_sections(self, sections: Sequence[TextSection]) -> None:
        """Search in these sections."""
        self._sections = sections
        self._search()

    def begin(self, words: str) -> None:
        """Start a search for words that were typed elsewhere."""
        self._ui.find.setText(words)

    def look_up(self, words: str) -> None:
        """Search for words of the material, and show where they are."""
        self.front_requested.emit()
        self.begin(" ".join(words.split()))
        self.focus_field()

    def focus_field(self) -> None:
        """Put the cursor into the search field."""
        self._ui.find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.find.selectAll()

    @property
    def words(self) -> tuple[str, ...]:
        """The search words, folded."""
        return query_words(self._ui.find.text())

    def _search(self) -> None:
        self._typing.stop()
        words, sections = self.words, self._sections
        if not words:
            self._show((), [])
            return

        def search(_control: Control) -> list[tuple[str, str, Place]]:
            return list(islice(_found(sections, words), MAX_RESULTS))

        self._tasks.run_job("", search, lambda rows: self._show(words, rows), shown=False)

    def _show(self, words: tuple[str, ...], rows: list[tuple[str, str, Place]]) -> None:
        if words != self.words:
            return
        self._model.show_rows([(heading or self._part(place), text, place) for heading, text, place in rows])
        told = self.tr("%n place(s)", "", len(rows)) if rows else self.tr("Not found in this material.")
        more = self.tr("The first {count} places").format(count=MAX_RESULTS)
        self._ui.foundText.setText("" if not words else more if len(rows) == MAX_RESULTS else told)
        self._ui.found.setVisible(bool(rows))
        self.chosen.emit("")

    def _part(self, place: Place) -> str:
        return self.tr("Page {number}").format(number=place[0]) if place[0].isdigit() else self.tr("In the text")

    def _to_first(self) -> None:
        if self._model.rowCount():
            self._ui.found.setCurrentIndex(self._model.index(0))
            self._go(self._model.index(0))

    def _go(self, index: QModelIndex) -> None:
        self._wanted = index.data(THING_ROLE)
        if self._wanted is not None:
            self.chosen.emit(self._wanted[0])

    def mark(self, view: MaterialView, text: str) -> None:
        """Mark the results in the visible part, which has this text, and go to the selected one."""
        spans = list(islice(occurrences(text, self.words), MAX_RESULTS))
        view.mark({FOUND: spans})
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted[0] == view.entry and spans:
            view.go(view.entry, spans[min(wanted[1], len(spans) - 1)])

    def clear(self) -> None:
        """Reset for another material."""
        self._sections, self._wanted = (), None
        with QSignalBlocker(self._ui.find):
            self._ui.find.clear()
        self._typing.stop()
        self._show((), [])


def _found(sections: Sequence[TextSection], words: Sequence[str]) -> Iterator[tuple[str, str, Place]]:
    for section in sections:
        for number, (start, end) in enumerate(occurrences(section.text, words)):
            around = section.text[max(0, start - AROUND) : end + AROUND]
            yield section.heading, snippet(around, words), (section.entry, number)
