"""The reader: one material in the full page, with its contents, a search and its highlights beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchoring import Span
from desktop_app.domain.editions import languages_in
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.passages import TextSection
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.forms.ui_reader import Ui_ReaderForm
from desktop_app.gui.reader.external_opener import ExternalOpener
from desktop_app.gui.reader.interactive_bar import InteractiveBar
from desktop_app.gui.reader.interactive_run import InteractiveRun
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.read_aloud_control import ReadAloudControl
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.reader.reader_appearance_menu import ReaderAppearanceMenu
from desktop_app.gui.reader.reader_contents import ReaderContents
from desktop_app.gui.reader.reader_marks import ReaderMarks
from desktop_app.gui.reader.reader_search import ReaderSearch
from desktop_app.gui.reader.reading_languages import ReadingLanguages
from desktop_app.gui.reader.reading_places import Place, ReadingPlaces, edition_key
from desktop_app.gui.reader.selection_actions import SelectionActions
from desktop_app.gui.reader.views import ViewRegistry
from desktop_app.gui.reader.web_warming import WebWarming
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.keys import WITHIN, on_keys
from desktop_app.gui.widgets.plain_label import directed
from desktop_app.gui.widgets.tab_order import order_tabs
from desktop_app.services.shelf.shelf import NotOnShelfError, OpenedFile

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook

NARROW = 940
"""The width in pixels below which title and tools do not fit side by side."""
LOOK_SETTING = "reader-look"
PLACE_PAUSE = 15_000
"""Milliseconds between two times that the position is saved, besides when the person leaves."""
CLOSE_TIMEOUT = 1_000
"""Milliseconds after which a page that does not report its position is closed without it."""


class ReaderPage(Page):
    """Reads one material.

    Signals:
        left: the person goes back.
        opened: a material is shown (its title).
        cite_requested: insert a highlight into a reflection (Highlight).
        journal_changed: a highlight was saved.
        removed: a highlight was deleted (its record, its title).
    """

    left = Signal()
    opened = Signal(str)
    cite_requested = Signal(Highlight)
    journal_changed = Signal()
    removed = Signal(str, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_ReaderForm()
        self._ui.setupUi(self)
        self._item: ShelfItem | None = None
        self._book: OpenBook | None = None
        self._view: MaterialView | None = None
        self._words = ""
        self.views = ViewRegistry(self._ui.views, self)
        self.views.made.connect(self._connect_view)
        self.warming = WebWarming(lambda: self.views.prepare("web"), self)
        self.search, self.marks = ReaderSearch(context.tasks), ReaderMarks(context)
        for panel in (self.search, self.marks):
            self._ui.side.addTab(panel, panel.windowTitle())
        order_tabs(self._ui.pages, self.search, self.marks)
        self.selecting = SelectionActions(self._ui.views, self.marks, self.search)
        self.look = ReaderAppearanceMenu(self._ui.look)
        self.listening = ReadAloudControl(self._ui.listen, self)
        self._contents = ReaderContents(self._ui.contents, self._ui.pages, self._ui.side)
        self.outside = ExternalOpener(context.messages, self)
        self._places = ReadingPlaces(context.profile.journal, context.tasks)
        self.bar = InteractiveBar()
        self._ui.layout1.insertWidget(1, self.bar)
        order_tabs(self._ui.highlight, self.bar)
        self.running = InteractiveRun(self.bar, self.views, context)
        self.languages = ReadingLanguages(self._ui.language, context.profile.journal, context.tasks)
        self._remembering = QTimer(self, interval=PLACE_PAUSE)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.back.clicked.connect(self.go_back)
        ui.larger.clicked.connect(self.look.larger)
        ui.smaller.clicked.connect(self.look.smaller)
        ui.previous.clicked.connect(lambda: self.turn(-1))
        ui.next.clicked.connect(lambda: self.turn(1))
        self._contents.chosen.connect(self._go)
        ui.highlight.clicked.connect(lambda _checked: self.selecting.highlight())
        ui.outside.clicked.connect(lambda: self.outside.open(self._book))
        self.running.started.connect(self._show_view)
        self.running.ended.connect(self._show_text_again)
        self.running.journal_changed.connect(self.journal_changed)
        self.look.changed.connect(self._use_look)
        self.languages.chosen.connect(self._change_language)
        self.listening.part_finished.connect(lambda: self.turn(1))
        self.search.chosen.connect(self._go_to_found)
        self.search.front_requested.connect(lambda: ui.side.setCurrentWidget(self.search))
        self.marks.chosen.connect(self._go)
        self.marks.redraw.connect(self._mark)
        self.marks.cite_requested.connect(self.cite_requested)
        self.marks.changed.connect(self.journal_changed)
        self.marks.removed.connect(self.removed)
        self.marks.front_requested.connect(lambda: ui.side.setCurrentWidget(self.marks))
        self._remembering.timeout.connect(lambda: self._places.ask(self._view, self._place_key))
        for keys, callback, told in (
            ("Ctrl+H", self.selecting.highlight, self.tr("Highlight the selected text")),
            ("Ctrl+F", self.focus_search, self.tr("Search in the material")),
            ("Ctrl+Shift+C", self.selecting.cite, self.tr("Cite the selected text or the highlight")),
            ("Ctrl+PgDown", partial(self.turn, 1), self.tr("The next part")),
            ("Ctrl+PgUp", partial(self.turn, -1), self.tr("The previous part")),
            ("Alt+Left", self.back, self.tr("Back to the previous page")),
            ("Alt+Down", partial(self._select_paragraph, 1), self.tr("Select the next paragraph")),
            ("Alt+Up", partial(self._select_paragraph, -1), self.tr("Select the previous paragraph")),
        ):
            on_keys(self, keys, callback, told, WITHIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the title's space to the tools on a small screen."""
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(NARROW)
        self._ui.title.setVisible(not narrow)
        self._ui.back.setText("←" if narrow else self.tr("← &Back"))

    @property
    def has_content(self) -> bool:
        return self._view is not None

    @property
    def view(self) -> MaterialView | None:
        """The view of the open material; None if none is open."""
        return self._view

    def use_small_screen(self, *, small: bool) -> None:
        """Do nothing, because the reader has no margins."""

    def start(self) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: journal.setting(LOOK_SETTING), lambda text: self.look.choose(ReaderAppearance.from_text(text))
        )

    def read(
        self,
        item: ShelfItem,
        place: Place | None = None,
        words: str = "",
        mark: RecordId | None = None,
        language: str | None = None,
    ) -> None:
        """Open a material, downloading it first if necessary.

        Args:
            item: the material.
            place: the start position; by default the person's last position.
            words: the search words with which it was found.
            mark: the highlight to select.
            language: of the edition, empty for the material's own; by default the one that was chosen for it last, or
                that of the window.
        """
        self._context.tasks.run_job(
            self.tr("Opening “{title}”").format(title=item.publication.title),
            lambda control: self._open(item, control, language),
            lambda opened: self._show(item, opened[0], place or opened[1], words, mark),
        )

    def _open(self, item: ShelfItem, control: Control, language: str | None) -> tuple[OpenBook, Place | None]:
        """Open a material, and read the person's last position in it; a worker's task."""
        shelf, wanted = self._context.shelf.shelf, language
        if wanted is None:
            wanted = self.languages.remembered(item.publication.id)
        from desktop_app.services.reading.material import open_material  # noqa: PLC0415 - a worker opens

        try:
            book = open_material(shelf, item.key, control, language=wanted)
        except NotOnShelfError:
            if language is not None or wanted is None:
                raise
            book = open_material(shelf, item.key, control)  # what is here, in another language than last time
        key = edition_key(item.publication.id, book.file.edition)
        return book, self._places.last(key) or self._places.written(key)

    def _change_language(self, language: str) -> None:
        """Open the same material in another language."""
        if self._item is not None:
            self.pause()
            self.languages.remember(self._item.publication.id, language)
            self.read(self._item, language=language)

    @property
    def _place_key(self) -> str:
        """The name under which the position in the open material is saved; empty if none is open."""
        return edition_key(self._item.publication.id, self._book.file.edition) if self._item and self._book else ""

    def _show(self, item: ShelfItem, book: OpenBook, place: Place | None, words: str, mark: RecordId | None) -> None:
        self._close_book()
        self._item, self._book, self._words = item, book, words
        view = self._view_of(book)
        if view is None or not view.show_book(book):
            self.outside.offer(book, self.views.missing)
            return
        self._ui.title.setText(directed(shown_line(book.file.title)))
        self.languages.show(languages_in(item.publication), book.file.language)
        self._show_view(view)
        if words:
            self._ui.side.setCurrentWidget(self.search)
        self.running.offer(item.publication, book, self._place_key)
        if place is not None and (not book.spine or place[0] in book.spine):
            view.go(*place)
        self.opened.emit(book.file.title)
        self._ui.views.setFocus()
        if view.has_text:
            self._read_text(item.publication.id, book.file, mark)

    def _view_of(self, book: OpenBook) -> MaterialView | None:
        """The view that shows a material without running it; None if there is none."""
        return self.views.for_type(book.file.media_type, paged=book.entry is not None, played=bool(book.tracks))

    def _show_view(self, view: MaterialView) -> None:
        """Use a view: its contents, and the actions for its kind of material."""
        self._view = view
        self._contents.show(view)
        self._ui.side.setCurrentWidget(self._contents.first() or self.marks)
        self._prepare(view)
        self._ui.views.setFocus()
        if view is self.running.view:
            self._remembering.stop()  # it says itself where it was
        else:
            self._remembering.start()

    def _show_text_again(self) -> None:
        """Show the text of a material that has run."""
        view = self._view_of(self._book) if self._book else None
        if view is not None and self._book is not None and view.show_book(self._book):
            self._show_view(view)

    def _read_text(self, publication: str, file: OpenedFile, mark: RecordId | None) -> None:
        """Read the text for the search and the highlights, while the material is already visible."""
        shelf = self._context.shelf.shelf
        if mark is not None:
            self.marks.show_record(mark)
        self.marks.open(publication, file.title, file.edition)
        self._context.tasks.run_job(
            "",
            lambda _control: shelf.sections(publication, file.edition),
            self._use_sections,
            self._without_text,
            shown=False,
        )

    def _without_text(self, _error: Exception) -> None:
        """Show a material with unreadable text nevertheless, with its highlights."""
        self._use_sections(())

    def _use_sections(self, sections: tuple[TextSection, ...]) -> None:
        self.marks.use_sections(sections)
        self.search.use_sections(sections)
        if self._words:
            self.search.begin(self._words)

    def _prepare(self, view: MaterialView) -> None:
        """Show the actions for this kind of material."""
        ui = self._ui
        for panel in (self.search, self.marks):
            ui.side.setTabVisible(ui.side.indexOf(panel), view.has_text)
        ui.side.setVisible(view.has_text or self._contents.first() is not None)
        ui.highlight.setVisible(view.has_text)
        ui.look.setVisible(view.has_look)
        ui.larger.setVisible(view.has_size)
        ui.smaller.setVisible(view.has_size)
        self.selecting.use(view)
        self.listening.use(view, self._book.file.language if self._book else "")
        view.use_look(self.look.look)
        self._show_progress()

    def _show_progress(self) -> None:
        part, parts = self._view.progress if self._view else (0, 0)
        for widget in (self._ui.previous, self._ui.part, self._ui.next):
            widget.setVisible(parts > 1)
        self._ui.part.setText(self.tr("{part} of {parts}").format(part=part or "–", parts=parts))
        self._ui.previous.setEnabled(part > 1)
        self._ui.next.setEnabled(0 < part < parts)

    def _connect_view(self, view: MaterialView) -> None:
        view.entry_shown.connect(self._entry_shown)
        view.link_activated.connect(self.outside.ask)
        self.selecting.connect_view(view)
        view.message_posted.connect(self._say)

    def _say(self, text: str) -> None:
        self._context.messages.say(text)

    def _entry_shown(self, entry: str) -> None:
        self._show_progress()
        self._mark()
        self._contents.choose(entry)
        self.listening.part_shown()

    def _mark(self) -> None:
        view = self._view
        if view is not None and view.has_text:
            view.ask_text(partial(self._mark_in, view))

    def _mark_in(self, view: MaterialView, text: str) -> None:
        if view is self._view:
            self.marks.mark(view, text)
            self.search.mark(view, text)

    def _go_to_found(self, entry: str) -> None:
        """Go to a part with search results, which are marked; with an empty name, only update the marks."""
        if self._view is not None and entry and entry != self._view.entry:
            self._go(entry)
        else:
            self._mark()

    def _go(self, entry: str, span: Span | None = None) -> None:
        if self._view is not None:
            self._view.go(entry, span)

    def turn(self, step: int) -> None:
        """Show the next part, or with -1 the previous one."""
        if self._view is not None:
            self._view.turn(step)

    def back(self) -> None:
        """Go back to the position before the last followed link, for example from a note."""
        if self._view is not None:
            self._view.back()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        if self._view is not None and self._view.has_text:
            self._ui.side.setCurrentWidget(self.search)
            self.search.focus_field()

    def _select_paragraph(self, step: int) -> None:
        if self._view is not None:
            self._view.select_paragraph(step)

    def _use_look(self, look: ReaderAppearance) -> None:
        if self._view is not None:
            self._view.use_look(look)
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.set_setting(LOOK_SETTING, look.to_text()))

    def zoom(self, step: int) -> None:
        """Zoom in, or with -1 out."""
        self.look.larger() if step > 0 else self.look.smaller()

    def escape(self) -> None:
        """Close the bubble; go from the search back to the text, and from there to the previous page."""
        if self.selecting.close():
            return
        focus = self.focusWidget() or self
        if self._ui.side.isAncestorOf(focus):
            self._ui.views.setFocus()
        elif self.running.view is not None and not self.bar.isAncestorOf(focus):
            self.bar.focus_button()
        else:
            self.go_back()

    def go_back(self) -> None:
        """Go back to the previous page."""
        book = self._book

        def close() -> None:
            # Another book may have been opened before the page answered.
            if self._book is book:
                self._close_book()

        # What runs must report its state, and a page its position, before it is closed; a crashed one never answers.
        if self.running.view is not None:
            self.running.stop(close)
            self.left.emit()
            return
        self._pause(lambda: QTimer.singleShot(0, self, close))
        QTimer.singleShot(CLOSE_TIMEOUT, self, close)
        self.left.emit()

    def pause(self) -> None:
        """Save the note and the position, because the person goes to another page."""
        self._pause()

    def _pause(self, then: Callable[[], None] = lambda: None) -> None:
        self.listening.stop()
        self.marks.editor.save()
        self.running.save()
        key = "" if self.running.view is not None else self._place_key
        self._places.ask(self._view, key, then)

    def leave(self) -> None:
        self.pause()

    @property
    def has_unwritten(self) -> bool:
        """Whether a note could not be saved yet."""
        return self.marks.editor.has_unwritten

    def _close_book(self) -> None:
        self._remembering.stop()
        self.listening.stop()
        self.selecting.use(None)
        self.marks.leave()
        self.search.clear()
        self.running.withdraw()
        if self._view is not None:
            self._view.clear()
            self._view = None
        if self._book is not None:
            self._book.close()
            self._book = None

    def dispose(self) -> None:
        """Close the open material, before the window is closed."""
        self.running.dispose()
        self._close_book()
        self.views.dispose()
