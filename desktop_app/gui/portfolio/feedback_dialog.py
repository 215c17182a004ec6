"""The feedback dialog: reading feedback, importing a returned file, entering feedback from paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop_app.domain.foreign_file import ForeignFileError
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.domain.records.feedback import Feedback, FeedbackAuthor
from desktop_app.domain.records.registry import title_of
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import TextField, UnfinishedTexts
from desktop_app.gui.forms.ui_feedback import Ui_FeedbackForm
from desktop_app.gui.portfolio.entry_chooser import EntryChooser
from desktop_app.gui.portfolio.portfolio_words import feedback_about, feedback_title
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_files
from desktop_app.gui.widgets.foreign_file_box import ForeignFileBox
from desktop_app.gui.widgets.foreign_image import read_image
from desktop_app.gui.widgets.outcome import show_problem, show_success
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.feedback.returned_files import ReturnedFile, import_all, together
from desktop_app.services.portfolios.printed_numbers import PrintedEntry

if TYPE_CHECKING:  # see PageContext
    from desktop_app.services.feedback.import_result import FeedbackImport

SCAN = "scan:page"
MOST_REASONS = 5
"""The files of which is said why they were not imported; of more, only the names are shown."""
FILES = "*.pdf *.jpg *.jpeg *.jfif *.png *.tif *.tiff *.webp *.heic *.heif *.avif"


@dataclass(frozen=True, slots=True)
class ShownFeedback:
    """A piece of feedback, its record, and the title of its entry."""

    record: RecordId
    feedback: Feedback
    title: str


class FeedbackDialog(BaseDialog):
    """Shows all feedback, the latest first.

    Signals:
        changed: feedback was added.
        entry_requested: show this entry in the journal (RecordId).
    """

    changed = Signal()
    entry_requested = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_FeedbackForm()
        self._ui.setupUi(self)
        self._context = context
        self._model = TwoLineModel(self)
        self._guesses: dict[RecordId, RecordId | None] = {}
        ui = self._ui
        ui.pieces.setModel(self._model)
        ui.pieces.setItemDelegate(TwoLineDelegate(ui.pieces))
        ui.pieces.selectionModel().currentChanged.connect(self._show_one)
        ui.pieces.activated.connect(lambda _index: self._activate())
        ui.takeIn.clicked.connect(self._choose_file)
        ui.openEntry.clicked.connect(self._open_entry)
        ui.assign.clicked.connect(self._choose_place)
        ui.keep.clicked.connect(self.keep)
        ui.chooseEntry.clicked.connect(self._choose_entry)
        ui.close.clicked.connect(self.accept)
        # What is typed in from paper is long, and stays when the dialog is closed before it is kept.
        fields: dict[str, TextField] = {"words": ui.words, "entry": ui.entry, "by": ui.by, "role": ui.role}
        self._unfinished = UnfinishedTexts(context, "feedback", fields, self)
        self.finished.connect(self._leave)
        self._read()
        self._unfinished.restore()

    def _leave(self) -> None:
        self._unfinished.keep()
        self._context.tasks.delete_after(self)

    def _read(self) -> None:
        context = self._context
        self._context.tasks.run_query(lambda: read_feedback(context), self._show)

    def _show(self, found: tuple[ShownFeedback, ...]) -> None:
        """Show the list.

        Of the pages that were just imported, the first one without an entry is chosen; otherwise, the piece that was
        chosen before stays so.
        """
        before: ShownFeedback | None = self._ui.pieces.currentIndex().data(THING_ROLE)
        self._model.show_rows(
            [(feedback_title(one.feedback), feedback_about(one.feedback, one.title), one) for one in found]
        )
        self._ui.openEntry.setEnabled(False)
        self._ui.assign.setEnabled(False)
        if found:
            asked = (row for row, one in enumerate(found) if one.record in self._guesses and one.feedback.is_unplaced)
            same = next((row for row, one in enumerate(found) if before and one.record == before.record), 0)
            self._ui.pieces.setCurrentIndex(self._model.index(next(asked, same), 0))
        else:
            told = self.tr("No feedback yet. Import the PDF that your mentor filled in, or scanned pages.")
            self._ui.text.setPlainText(told)

    def _show_one(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        shown: ShownFeedback | None = index.data(THING_ROLE)
        self._ui.openEntry.setEnabled(shown is not None and shown.feedback.entry is not None)
        self._ui.assign.setEnabled(shown is not None and shown.feedback.is_unplaced)
        if shown is None:
            return
        one = shown.feedback
        quote = f"<p><i>“{escape(shown_text(one.quote))}”</i></p>" if one.quote else ""
        text = escape(shown_text(one.text)).replace("\n", "<br>")
        words = f"{quote}<p>{text}</p>"
        self._ui.text.setHtml(words)
        if one.sha256:
            self._show_picture(one, words if one.text or one.quote else "")

    def _show_picture(self, feedback: Feedback, words: str) -> None:
        """Show the scanned page or the place of the drawing, as wide as the dialog allows, below the words."""
        journal = self._context.profile.journal

        def show(picture: QImage) -> None:
            current: ShownFeedback | None = self._ui.pieces.currentIndex().data(THING_ROLE)
            if current is not None and current.feedback is feedback and not picture.isNull():
                width = self._ui.text.viewport().width() - 20
                shown = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
                self._ui.text.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(SCAN), shown)
                self._ui.text.setHtml(f'{words}<img src="{SCAN}">')
                self._ui.text.verticalScrollBar().setValue(0)

        self._context.tasks.run_query(lambda: read_image(journal.file(feedback.sha256) or b""), show)

    def _activate(self) -> None:
        """Open the entry of the chosen piece, or ask for it if there is none yet."""
        if self._ui.assign.isEnabled():
            self._choose_place()
        else:
            self._open_entry()

    def _open_entry(self) -> None:
        one: ShownFeedback | None = self._ui.pieces.currentIndex().data(THING_ROLE)
        if one is not None and one.feedback.entry is not None:
            self.entry_requested.emit(one.feedback.entry)
            self.accept()

    def _choose_entry(self) -> None:
        self._context.tasks.run_query(self._context.portfolios.numbers.latest, self._offer_entries)

    def _offer_entries(self, entries: tuple[PrintedEntry, ...]) -> None:
        dialog = EntryChooser(entries, self)
        dialog.chosen.connect(self._ui.entry.setText)
        dialog.open()

    def _choose_place(self) -> None:
        """Ask for the entry of the chosen piece; the guess is proposed."""
        one: ShownFeedback | None = self._ui.pieces.currentIndex().data(THING_ROLE)
        if one is None or not one.feedback.is_unplaced:
            return
        record = one.record

        def offer(entries: tuple[PrintedEntry, ...]) -> None:
            dialog = EntryChooser(entries, self, self._guesses.get(record), whole=True)
            dialog.chosen.connect(lambda number: self._place(record, number))
            dialog.open()

        self._context.tasks.run_query(self._context.portfolios.numbers.latest, offer)

    def _place(self, record: RecordId, number: str) -> None:
        feedback = self._context.feedback
        # The button that opened the question is disabled afterwards, and would lose the focus to another button.
        self._ui.pieces.setFocus()
        self._context.tasks.run_query(
            lambda: feedback.place(record, number), lambda _record: self._told(self.tr("Assigned.")), self._failed
        )

    def _choose_file(self) -> None:
        title, kinds = self.tr("Import feedback"), self.tr("PDFs and scanned pages")
        choose_files(self, title, [f"{kinds} ({FILES})"], self.import_files)

    def import_files(self, sources: Sequence[Path]) -> None:
        """Import files; those of several that can't be imported are named at the end, with the reasons."""
        if len(sources) == 1:
            self.import_file(sources[0])
            return
        feedback, given = self._context.feedback, self._given
        self._ui.takeIn.setEnabled(False)
        task = self._context.tasks.run_job(
            self.tr("Reading feedback"),
            lambda control: [*import_all(feedback, sources, given, control)],
            self._all_taken_in,
            self._failed,
        )
        task.ended.connect(lambda: self._ui.takeIn.setEnabled(True))

    def _all_taken_in(self, found: Sequence[ReturnedFile]) -> None:
        done = together([one.done for one in found if one.done])
        self._ask_for(done)
        told = [self._summary(done)] if any(one.done for one in found) else []
        refused = [one for one in found if one.error and not isinstance(one.error, ForeignFileError)]
        if refused:
            told.append(self.tr("%n file(s) not imported:", "", len(refused)))
            told += [f"• {error_text(one.error)}" for one in refused[:MOST_REASONS] if one.error]
            more = [shown_line(one.source.name) for one in refused[MOST_REASONS:]]
            told += [f"• {listed(more)}"] if more else []
        self._told("\n".join(told))
        self._ask_about([one for one in found if isinstance(one.error, ForeignFileError)])

    def _ask_about(self, left: Sequence[ReturnedFile]) -> None:
        """Ask about each file that is on nothing from this journal, one after the other."""
        if left and isinstance(left[0].error, ForeignFileError):
            box = self._question(left[0].source, left[0].error)
            box.finished.connect(lambda _result: self._ask_about(left[1:]))
            box.open()

    @property
    def _given(self) -> FeedbackAuthor:
        return FeedbackAuthor(self._ui.by.text().strip(), self._ui.role.text().strip())

    def import_file(self, source: Path, *, accepted: bool = False) -> None:
        """Import a filled or commented portfolio, or scanned pages. A foreign file needs the person's consent."""
        feedback, given = self._context.feedback, self._given
        entry = self._ui.entry.text().strip()
        self._ui.takeIn.setEnabled(False)
        task = self._context.tasks.run_job(
            self.tr("Reading feedback"),
            lambda _control: feedback.import_file(source, given, entry, accepted=accepted),
            self._taken_in,
            lambda error: self._refused(source, error),
        )
        task.ended.connect(lambda: self._ui.takeIn.setEnabled(True))

    def _taken_in(self, done: FeedbackImport) -> None:
        self._ask_for(done)
        self._told(self._summary(done))

    def _ask_for(self, done: FeedbackImport) -> None:
        self._guesses |= {page.record: page.guess for page in done.to_place}

    def _summary(self, done: FeedbackImport) -> str:
        told = self.tr("%n new piece(s) of feedback.", "", len(done.added))
        if done.known:
            told += " " + self.tr("%n piece(s) were imported before.", "", done.known)
        if done.unplaced:
            told += " " + self.tr("%n of them could not be matched to an entry.", "", done.unplaced)
        if done.unread:
            pages = listed(map(str, sorted(set(done.unread))))
            unread = self.tr("%n item(s) could not be read (pages: {pages}).", "", len(done.unread))
            told += " " + unread.format(pages=pages)
        if done.blank:
            told += " " + self.tr("%n page(s) without handwriting.", "", len(done.blank))
        return told

    def _refused(self, source: Path, error: Exception) -> None:
        if isinstance(error, ForeignFileError):
            self._question(source, error).open()
        else:
            self._failed(error)

    def _question(self, source: Path, error: ForeignFileError) -> ForeignFileBox:
        if error.file.portfolio:
            what = self.tr("This feedback is about a document that did not come from this journal.")
        else:
            what = self.tr("No page in this file has a code that can be read. You choose the entries after the import.")
        count = self.tr("%n new comment(s) and page(s).", "", error.file.count)
        return ForeignFileBox(error.file, f"{what} {count}", self, lambda: self.import_file(source, accepted=True))

    def keep(self) -> None:
        """Save feedback that was typed from paper."""
        ui, feedback = self._ui, self._context.feedback
        given = self._given
        entry, words = ui.entry.text(), ui.words.toPlainText()
        self._context.tasks.run_query(
            lambda: feedback.type_in(entry, words, given), lambda _record: self._kept(), self._failed
        )

    def _kept(self) -> None:
        self._ui.words.clear()
        self._ui.entry.clear()
        self._unfinished.begin_again()
        self._ui.entry.setFocus()
        self._told(self.tr("Saved."))

    def _told(self, sentence: str) -> None:
        show_success(self._ui.problem, sentence)
        self.changed.emit()
        self._read()

    def _failed(self, error: Exception) -> None:
        self._context.messages.explain(error, lambda told: show_problem(self._ui.problem, told))


def read_feedback(context: PageContext) -> tuple[ShownFeedback, ...]:
    """Read all feedback with the titles of its entries, newest first."""
    journal = context.profile.journal

    def title(record: RecordId | None) -> str:
        entry = journal.entry(record) if record else None
        return title_of(entry.value) if entry else ""

    return tuple(
        ShownFeedback(entry.record, one, title(one.entry)) for entry, one in reversed(context.feedback.every())
    )
