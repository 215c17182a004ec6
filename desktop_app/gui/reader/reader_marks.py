"""The highlights of the open material: listed, marked in the text, created and annotated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span, quote, word_for_word
from desktop_app.domain.passages import Chapter, TextSection
from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_reader_marks import Ui_ReaderMarksForm
from desktop_app.gui.journal.highlight_editor import HighlightEditor
from desktop_app.gui.journal.journal_queries import EditorState, read_editor_state
from desktop_app.gui.reader.material_view import MaterialView
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
    """

    chosen = Signal(str, object)  # a Span, or None for the beginning
    cite_requested = Signal(Highlight)
    changed = Signal()
    redraw = Signal()
    removed = Signal(str, str)
    front_requested = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._ui = ui = Ui_ReaderMarksForm()
        ui.setupUi(self)
        self._context = context
        self._highlights = Highlights(context.profile.journal, context.shelf.shelf)
        self._publication, self._material = "", ""
        self._sections: Sequence[TextSection] | None = None
        self._placed: Sequence[LocatedHighlight] = ()
        self._wanted: RecordId | None = None
        self._model = TwoLineModel(self)
        ui.marks.setModel(self._model)
        ui.marks.setItemDelegate(TwoLineDelegate(ui.marks))
        ui.marks.selectionModel().currentChanged.connect(self._choose)
        ui.marks.activated.connect(self._go)
        ui.marks.clicked.connect(self._go)
        self.editor = HighlightEditor(context, self)
        self.editor.make_compact()
        self.editor.setMaximumHeight(EDITOR_HEIGHT)
        ui.layout6.addWidget(self.editor)
        self.editor.cite_requested.connect(self.cite_requested)
        self.editor.written.connect(self.reload)
        self.editor.written.connect(self.changed)
        self.editor.removed.connect(self.removed)

    def open(self, publication: str, material: str) -> None:
        """Show the highlights of this publication; existing ones are located when its text is available."""
        self._publication, self._material, self._sections = publication, material, None

    def use_sections(self, sections: Sequence[TextSection]) -> None:
        """Locate the existing highlights in this text, and show them."""
        self._sections = sections
        self.reload()

    def reload(self) -> None:
        """Read the highlights again."""
        if self._publication:
            highlights, publication, sections = self._highlights, self._publication, self._sections
            self._context.tasks.run_job(
                "", lambda _control: highlights.located(publication, sections), self._show, shown=False
            )

    def _show(self, placed: Sequence[LocatedHighlight]) -> None:
        if any(one.value.publication != self._publication for one in placed):
            return
        self._placed = placed
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
                spans[(one.value.colour if one.value.colour.is_known else Colour.YELLOW).value].append(span)
        view.mark(spans)

    def add(self, view: MaterialView, span: Span | None, contents: Sequence[Chapter]) -> None:
        """Highlight a span of the visible part."""
        if span is None:
            self._context.messages.say(
                self.tr("Select some text first, with the mouse or with Alt+Down (next paragraph).")
            )
            return
        view.ask_text(lambda text: self._write(view, text, span, contents))

    def _write(self, view: MaterialView, text: str, span: Span, contents: Sequence[Chapter]) -> None:
        exact, prefix, suffix = quote(text, *span)
        if not exact.strip():
            return
        heading = next((one.title for one in contents if one.href.partition("#")[0] == view.entry), "")
        value = Highlight(
            self._publication, self._material, view.entry, heading, exact, prefix, suffix, span[0], span[1]
        )
        journal = self._context.profile.journal
        record = journal.new_record()
        self.editor.leave()
        self._context.tasks.run_query(lambda: journal.write(value, record), self._written)
        view.deselect()

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

    def leave(self) -> None:
        """Save the note as a revision, because the person leaves it."""
        self.editor.leave()
        self._publication, self._placed, self._sections = "", (), None
        self._model.show_rows(())
        self.editor.hide()
