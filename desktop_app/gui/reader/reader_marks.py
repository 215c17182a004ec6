"""The highlights of the open material: listed, marked in the text, created and annotated."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span, quote, word_for_word
from desktop_app.domain.passages import Chapter, TextSection
from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_reader_marks import Ui_ReaderMarksForm
from desktop_app.gui.journal.highlight_editor import HighlightEditor
from desktop_app.gui.journal.journal_queries import EditorState, read_editor_state
from desktop_app.gui.reader.material_view import MaterialView, Selected
from desktop_app.gui.texts.words import place_text
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.reading.highlights import Highlights, LocatedHighlight

EDITOR_HEIGHT = 250
"""Pixels; the list gets the remaining height."""


class ReaderMarks(QWidget):
    """The tab of the reader that lists the highlights of the open material.

    Signals:
        chosen: go to a highlight (its entry, its span).
        cite_requested: insert it into a reflection (Highlight).
        changed: highlights were saved.
        redraw: the visible marks are outdated.
        removed: a highlight was deleted (its record, its title).
        front_requested: show this tab.
        menu_requested: the person asks for the menu of a highlight in the list (its record, the point on the screen).
    """

    chosen = Signal(str, object)  # a Span, or None for the beginning
    cite_requested = Signal(Highlight)
    changed = Signal()
    redraw = Signal()
    removed = Signal(str, str)
    front_requested = Signal()
    menu_requested = Signal(str, QPoint)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._ui = ui = Ui_ReaderMarksForm()
        ui.setupUi(self)
        self._context = context
        self._highlights = Highlights(context.profile.journal, context.shelf.shelf)
        self._publication = self._material = self._edition = ""
        self._sections: Sequence[TextSection] | None = None
        self._placed: Sequence[LocatedHighlight] = ()
        self._wanted: RecordId | None = None
        self._next: tuple[RecordId, Callable[[], None]] | None = None
        """What to do with a highlight when the editor has it."""
        self._shown_spans: dict[tuple[str, RecordId], Span] = {}
        """The marked spans, by part and highlight."""
        self._model = TwoLineModel(self)
        ui.marks.setModel(self._model)
        ui.marks.setItemDelegate(TwoLineDelegate(ui.marks))
        ui.marks.selectionModel().currentChanged.connect(self._choose)
        ui.marks.activated.connect(self._go)
        ui.marks.clicked.connect(self._go)
        ui.marks.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        ui.marks.customContextMenuRequested.connect(self._ask_menu)
        self.editor = HighlightEditor(context, self)
        self.editor.make_compact()
        self.editor.setMaximumHeight(EDITOR_HEIGHT)
        ui.layout6.addWidget(self.editor)
        self.editor.cite_requested.connect(self.cite_requested)
        self.editor.written.connect(self.reload)
        self.editor.written.connect(self.changed)
        self.editor.removed.connect(self.removed)

    def open(self, publication: str, material: str, edition: str = "") -> None:
        """Show the highlights in this edition of a publication, located when its text is available."""
        self._publication, self._material, self._edition, self._sections = publication, material, edition, None

    def use_sections(self, sections: Sequence[TextSection]) -> None:
        """Locate the existing highlights in this text, and show them."""
        self._sections = sections
        self.reload()

    def reload(self) -> None:
        """Read the highlights again."""
        if self._publication:
            highlights, publication, sections = self._highlights, self._publication, self._sections
            edition = self._edition
            self._context.tasks.run_job(
                "", lambda _control: highlights.located(publication, sections, edition), self._show, shown=False
            )

    def _show(self, placed: Sequence[LocatedHighlight]) -> None:
        if any((one.value.publication, one.value.edition) != (self._publication, self._edition) for one in placed):
            return
        self._placed, records = placed, {one.source.record for one in placed}
        self._shown_spans = {key: span for key, span in self._shown_spans.items() if key[1] in records}
        self._model.show_rows([(one.value.short, self._second(one), one) for one in placed])
        lost = sum(one.lost for one in placed)
        told = self.tr("Select words and press Ctrl+H. Alt+Down selects the next paragraph.")
        gone = self.tr("%n can’t be found in this edition. The highlighted text is kept.", "", lost)
        self._ui.marksText.setText(gone if lost else "" if placed else told)
        self._ui.marksText.setVisible(bool(lost) or not placed)
        self._ui.marks.setVisible(bool(placed))
        self._select(self._wanted or self.editor.record)
        self.redraw.emit()

    def _second(self, one: LocatedHighlight) -> str:
        state = self.tr("Not found in this edition") if one.lost else self.tr("A guess") if one.guess else ""
        return " · ".join(part for part in (state, place_text(one.value), one.value.notes.partition("\n")[0]) if part)

    def _select(self, record: RecordId | None) -> None:
        self._wanted = None
        row = next((row for row, one in enumerate(self._placed) if one.source.record == record), -1)
        if row >= 0:
            self._ui.marks.setCurrentIndex(self._model.index(row))
        self.editor.setVisible(row >= 0)

    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        one = index.data(THING_ROLE)
        self.editor.setVisible(one is not None)
        if one is not None and one.source.record != self.editor.record:
            self.editor.leave()
            journal, record = self._context.profile.journal, one.source.record
            self._context.tasks.run_query(lambda: read_editor_state(journal, record), self._edit)

    def _edit(self, opened: EditorState | None) -> None:
        chosen = self._ui.marks.currentIndex().data(THING_ROLE)
        if opened is not None and chosen is not None and chosen.source.record == opened.record != self.editor.record:
            self.editor.begin(opened.record, opened.value, opened.heads, unsaved=opened.unsaved)
            self._take_up()

    def edit(self, record: RecordId, then: Callable[[], None]) -> None:
        """Select a highlight, and call `then` when the editor has it."""
        self._next = record, then
        self._select(record)
        self._take_up()

    def _take_up(self) -> None:
        if self._next is not None and self._next[0] == self.editor.record:
            (_, then), self._next = self._next, None
            then()

    def _ask_menu(self, point: QPoint) -> None:
        """Ask for the menu of the highlight under the mouse, or of the current one if a key was pressed."""
        marks = self._ui.marks
        under = marks.indexAt(point)
        index = under if under.isValid() else marks.currentIndex()
        one = index.data(THING_ROLE)
        if one is not None:
            place = point if under.isValid() else marks.visualRect(index).center()
            self.menu_requested.emit(one.source.record, marks.viewport().mapToGlobal(place))

    def _go(self, index: QModelIndex) -> None:
        one = index.data(THING_ROLE)
        if one is not None and not one.lost:
            self.chosen.emit(one.entry, one.span)
            if one.guess:
                told = self.tr("This edition has other words. You may have marked these.")
                self._context.messages.offer(told, self.tr("These are the words"), lambda: self._confirm(one))

    def _confirm(self, one: LocatedHighlight) -> None:
        self.editor.leave()
        self._context.tasks.run_query(lambda: self._highlights.confirm(one), lambda _none: self._confirmed())

    def _confirmed(self) -> None:
        self.changed.emit()
        self.reload()

    def mark(self, view: MaterialView, text: str) -> None:
        """Mark the highlights in the visible part, which has this text."""
        spans: dict[str, list[Span]] = {colour.value: [] for colour in Colour}
        for one in self._placed:
            span = word_for_word(text, one.relocated) if one.relocated is not None and one.entry == view.entry else None
            if span is not None:
                spans[_colour_of(one.value).value].append(span)
                self._shown_spans[view.entry, one.source.record] = span
        view.mark(spans)

    def at(self, entry: str, start: int, end: int | None = None) -> LocatedHighlight | None:
        """The marked highlight around a position or a span; of several, the shortest."""
        around = [
            (span[1] - span[0], one)
            for one in self._placed
            if (span := self._shown_spans.get((entry, one.source.record))) is not None
            and span[0] <= start
            and (start < span[1] if end is None else end <= span[1])
        ]
        return min(around, key=lambda found: found[0])[1] if around else None

    def of(self, record: RecordId) -> LocatedHighlight | None:
        """The highlight of that record in the open material."""
        return next((one for one in self._placed if one.source.record == record), None)

    def add(
        self,
        selected: Selected | None,
        contents: Sequence[Chapter],
        colour: Colour = Colour.YELLOW,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Highlight the selection, and call `then` when the editor has the highlight.

        If it is highlighted already, the highlight gets the colour.
        """
        if selected is None:
            self._context.messages.say(
                self.tr("Select some text first, with the mouse or with Alt+Down (next paragraph).")
            )
            return
        present = self.at(selected.entry, *selected.span)
        if present is not None and self._shown_spans[selected.entry, present.source.record] == selected.span:
            record = present.source.record
            self.edit(record, lambda: self._recolour(colour, then))
            return
        self._write(selected, contents, colour, then)

    def _recolour(self, colour: Colour, then: Callable[[], None]) -> None:
        self.editor.recolour(colour)
        then()

    def _write(self, selected: Selected, contents: Sequence[Chapter], colour: Colour, then: Callable[[], None]) -> None:
        exact, prefix, suffix = quote(selected.text, *selected.span)
        if not exact.strip():
            return
        entry, (start, end) = selected.entry, selected.span
        heading = next((one.title for one in contents if one.href.partition("#")[0] == entry), "")
        where = (self._publication, self._material, entry, heading)
        value = Highlight(*where, exact, prefix, suffix, start, end, colour=colour, edition=self._edition)
        journal = self._context.profile.journal
        record = journal.new_record()
        self.editor.leave()
        self._next = record, then
        self._context.tasks.run_query(lambda: journal.write(value, record), self._written)

    def _written(self, record: RecordId) -> None:
        self._wanted = record
        self.front_requested.emit()
        self.changed.emit()
        self.reload()

    def show_record(self, record: RecordId) -> None:
        """Select a highlight in the list."""
        self._wanted = record
        self.front_requested.emit()

    def cite_current(self) -> None:
        """Insert the selected highlight into a reflection."""
        if self.editor.record is not None:
            self.editor.save()
            self.cite_requested.emit(self.editor.value())

    def write_note(self, record: RecordId) -> None:
        """Show a highlight's note with the cursor in it."""
        self.front_requested.emit()
        self.edit(record, self.editor.write_note)

    def write_current_note(self) -> None:
        """Put the cursor into the note of the highlight that the editor has."""
        self.front_requested.emit()
        self.editor.write_note()

    def leave(self) -> None:
        """Save the note as a revision, because the person leaves it."""
        self.editor.leave()
        self._publication, self._placed, self._sections = "", (), None
        self._next, self._shown_spans = None, {}
        self._model.show_rows(())
        self.editor.hide()


def _colour_of(highlight: Highlight) -> Colour:
    """The colour in which a highlight is marked."""
    return highlight.colour if highlight.colour.is_known else Colour.YELLOW
