"""The page Journal: a list of all entries, with an editor for the selected one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.journal import Draft, Entry, line_of
from desktop_app.domain.next_steps import NextStep, StepKind
from desktop_app.domain.publication import ShelfItem
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import KINDS, WRITTEN, title_of
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.forms.ui_journal import Ui_JournalForm
from desktop_app.gui.journal.activity_editor import ActivityEditor
from desktop_app.gui.journal.citation import cited_highlight
from desktop_app.gui.journal.cite_into_dialog import CitePlace
from desktop_app.gui.journal.citing import Citing
from desktop_app.gui.journal.deleted_items_dialog import DeletedItemsDialog
from desktop_app.gui.journal.entry_stack import EntryStack, OpenRequest
from desktop_app.gui.journal.entry_versions import EntryVersions
from desktop_app.gui.journal.highlight_editor import HighlightEditor
from desktop_app.gui.journal.journal_files import JournalFiles
from desktop_app.gui.journal.journal_list import JournalList
from desktop_app.gui.journal.journal_queries import EditorState, JournalFilter, read_next
from desktop_app.gui.journal.on_this_day import OnThisDay
from desktop_app.gui.journal.planning import Planning
from desktop_app.gui.journal.reflection_editor import ReflectionEditor, blank_reflection
from desktop_app.gui.journal.share_dialog import ShareDialog
from desktop_app.gui.portfolio.feedback_note import FeedbackNote
from desktop_app.gui.widgets.keys import WITHIN, on_keys
from desktop_app.gui.widgets.tab_order import order_tabs
from desktop_app.services.journal.evidence_care import withdrawn_from

DEFAULT_MODEL = "what-so-what"
AFTER_ACTIVITY_MODEL = "alact"

_Editor = TypeVar("_Editor", bound=EntryEditor)


class JournalPage(Page):
    """The journal.

    Signals:
        changed: the journal has changed.
        undecided: the number of entries with a conflict.
        full_screen_requested: whether only the text should be visible.
        draft_opened: show the page, because the person continues a draft.
        cited: a quotation was inserted into a reflection, which should be shown.
        highlight_opened: show a highlight in its material (Highlight, record).
    """

    changed = Signal()
    undecided = Signal(int)
    full_screen_requested = Signal(bool)
    draft_opened = Signal()
    cited = Signal()
    highlight_opened = Signal(Highlight, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ui = Ui_JournalForm()
        self._ui.setupUi(self)
        self._lines: tuple[RecordLine, ...] = ()
        self._stack = EntryStack(context, self._ui.editors, self._editor_of)
        self._versions = EntryVersions(context, self)
        self.files = JournalFiles(context, self, self._ui.more)
        self.files.menu.addSeparator()
        self.files.menu.addAction(self.tr("Deleted items…"), self.show_deleted)
        self.files.joined.connect(self.show_joined)
        self.files.exporting.connect(self.pause)
        self._versions.changed.connect(self._reopen)
        self._versions.combined.connect(self._edit_both)
        self.planning, self.citing = Planning(context, self), Citing(context, self)
        self._memories = OnThisDay(self._ui.onThisDay)
        self._memories.opened.connect(lambda record: self.open_record(RecordId(record)))
        self.list = JournalList(context.profile.journal, context.tasks)
        self._ui.listPlace.addWidget(self.list)
        order_tabs(self._ui.more, self.list, self._ui.decide)
        self.setFocusProxy(self.list.view)
        self.list.opened.connect(self._open_line)
        self.list.counted.connect(self._count)
        self._ui.conflict.hide()
        self.feedback_note = FeedbackNote(context.feedback, context.tasks, self)
        self._ui.entrySide.insertWidget(1, self.feedback_note)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self._stack.opened.connect(self._opened)
        # No editor of this page shows it, but its versions can be compared if it has a conflict.
        self._stack.not_editable.connect(lambda record: self._versions.decide(RecordId(record)))
        self.planning.begun.connect(self._begin_activity)
        self.planning.opened.connect(lambda record: self.open_record(RecordId(record)))
        self.planning.planned.connect(self._changed)
        self.citing.placed.connect(self.cite_at)
        ui.newActivity.clicked.connect(lambda _checked: self.new_activity())
        ui.newReflection.clicked.connect(lambda _checked: self.new_reflection())
        ui.decide.clicked.connect(self._decide)
        ui.week.clicked.connect(lambda _checked: self.show_week())
        on_keys(self, QKeySequence.StandardKey.Find, self.list.focus_search, self.tr("Search the journal"), WITHIN)
        on_keys(self, "Ctrl+Alt+D", self.show_deleted, self.tr("Show deleted items"), WITHIN)
        on_keys(self, "Ctrl+Alt+Z", self.undo, self.tr("Undo the last deletion"), WITHIN)

        outbox = QAction(self.tr("Outbox: posts to be shared"), self)
        outbox.triggered.connect(lambda _checked: self.list.filter_by(JournalFilter.OUTBOX))
        self.addAction(outbox)

    def _editor_of(self, kind: type[Record]) -> EntryEditor:
        if kind is Activity:
            return self.activity
        return self.reflection if kind is Reflection else self.highlight

    @cached_property
    def activity(self) -> ActivityEditor:
        """The editor of activities."""
        made = ActivityEditor(self._context, self._ui.editors)
        made.know(self.planning.campaign)
        made.reflection_requested.connect(self._reflect_on)
        made.evidence.removed.connect(self._versions.offer_undo)
        made.again_requested.connect(self.planning.plan_again)
        made.share_requested.connect(self._share)
        self._add(made)
        return made

    @cached_property
    def reflection(self) -> ReflectionEditor:
        """The editor of reflections."""
        made = ReflectionEditor(self._context, self._ui.editors)
        made.know_activities(self._lines)
        made.next_requested.connect(self._go_on_from)
        made.entry_requested.connect(lambda record: self.open_record(RecordId(record)))
        made.full_screen_requested.connect(self._show_text_alone)
        self._add(made)
        return made

    @cached_property
    def highlight(self) -> HighlightEditor:
        """The editor of highlights."""
        made = HighlightEditor(self._context, self._ui.editors)
        made.cite_requested.connect(self._cite_highlight)
        made.open_requested.connect(lambda one: self.highlight_opened.emit(one, made.record))
        self._add(made)
        return made

    def _add(self, editor: EntryEditor) -> None:
        editor.written.connect(self.reload)
        editor.drafted.connect(self.list.rename_new)
        editor.written.connect(self.changed)
        editor.history_requested.connect(self._versions.show_history)
        editor.removed.connect(self._removed)
        self._stack.add(editor, self)
        order_tabs(self._ui.decide, editor)

    def _made(self, kind: type[_Editor]) -> _Editor | None:
        """The editor of that type, if it has been made."""
        return next((one for one in self._stack.editors if isinstance(one, kind)), None)

    def start(self) -> None:
        self.reload()
        self._context.tasks.run_query(self._context.profile.journal.drafts, self._offer_draft)

    def _offer_draft(self, drafts: tuple[Draft, ...]) -> None:
        """Offer the draft that remained when the program ended; it is kept until it is opened."""
        drafts = tuple(draft for draft in drafts if draft.value.KIND in WRITTEN)
        if drafts:
            title = title_of(drafts[0].value) or self.tr("Without a title")
            told = self.tr("You were writing “{title}” when the program closed. The text was saved.").format(
                title=title
            )
            self._context.messages.offer(told, self.tr("Continue writing"), lambda: self._open_draft(drafts[0].record))

    def _open_draft(self, record: RecordId) -> None:
        self.draft_opened.emit()
        self.open_record(record)

    def use_campaign(self, campaign: Campaign) -> None:
        """Set the campaign of new activities."""
        self.planning.campaign = campaign
        if (editor := self._made(ActivityEditor)) is not None:
            editor.know(campaign)

    def reload(self) -> None:
        """Read the journal again."""
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: (journal.listed(), withdrawn_from(journal)), lambda read: self._show(*read)
        )

    def _show(self, lines: tuple[RecordLine, ...], withdrawn: frozenset[RecordId]) -> None:
        self._lines = lines
        if (editor := self._made(ReflectionEditor)) is not None:
            editor.know_activities(lines)
        count = len(lines)
        self.list.show_lines(lines, withdrawn)
        self.tell_undecided()
        record = self._stack.record
        if self._stack.current is None:
            self._show_empty(has_entries=bool(count))
        elif record is not None:
            self._look_at_conflict(record)

    def tell_undecided(self) -> None:
        """Emit the number of entries with a conflict."""
        self.undecided.emit(sum(line.conflict for line in self._lines))

    def _count(self, shown: int, total: int) -> None:
        """Show how many entries the list shows."""
        every = self.tr("%n entries", "", total)
        some = self.tr("{shown} of {total} entries").format(shown=shown, total=total)
        self._ui.summary.setText(every if shown == total else some)
        self._ui.summary.setVisible(total > 0)

    def _show_empty(self, *, has_entries: bool) -> None:
        self._ui.editors.setCurrentWidget(self._ui.emptyPage)
        self._ui.conflict.hide()
        self.list.select(None)
        if has_entries:
            self._memories.show_of(self._lines, self._context.shelf.home.clock().astimezone().date())
            self._ui.emptyTitle.setText(self.tr("Choose an entry, or start a new one"))
            self._ui.emptyText.clear()

    def _open_line(self, line: RecordLine) -> None:
        if line.conflict and line.kind not in WRITTEN:
            self._versions.decide(line.record)
        elif line.kind not in KINDS:
            # Only a newer version can edit it; its texts are shown here.
            self._versions.show_history(line.record)
        elif line.kind == Post.KIND:
            self._share(line.about or "")
        else:
            self.open_record(line.record if line.kind in WRITTEN else line.about or line.record)

    def open_record(self, record: RecordId, *, reveal: bool = True, then: Callable[[], object] | None = None) -> None:
        """Open an entry for editing.

        Args:
            record: the entry.
            reveal: whether the list has to show it; False where the filter must stay as the person set it.
            then: called when it is open.
        """
        self._stack.open(OpenRequest(record, reveal, then))

    def _opened(self, opened: EditorState, wanted: OpenRequest) -> None:
        self.feedback_note.look_at(opened.record)
        self._show_conflict(opened.entry)
        self.list.select(opened.record)
        if wanted.reveals:
            self.list.reveal(opened.record)

    def _look_at_conflict(self, record: RecordId) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.entry(record), self._show_conflict)

    def _show_conflict(self, entry: Entry | None) -> None:
        if entry is not None and self._stack.current is not None and entry.record != self._stack.record:
            return
        self._ui.conflict.setVisible(entry is not None and entry.to_decide is not None)

    def _decide(self) -> None:
        """Save first, so that the versions to choose from contain the latest input."""
        record = self._stack.record
        if record is not None:
            self._stack.pause()
            self._versions.decide(record)

    def _reopen(self, record: str) -> None:
        """Show the current state of an entry, or none if the id is empty. The open entry is saved first."""
        self.leave()
        if record:
            self.open_record(RecordId(record), reveal=False)
        self.reload()
        self.changed.emit()

    def _edit_both(self, record: str, part: str) -> None:
        """Show an entry with the texts of both versions, with the cursor in the part that has both."""
        self.open_record(RecordId(record), reveal=False, then=lambda: self._stack.focus_part(part))
        self._changed()

    def show_joined(self, undecided: int) -> None:
        """Show entries that were imported from another journal, conflicts first."""
        if undecided:
            self.list.show_undecided()
        self._reopen(self._stack.record or "")

    def undo(self) -> None:
        """Undo the last change in the journal."""
        self.pause()
        self._versions.undo()

    def show_deleted(self) -> None:
        """Show the deleted records, to be restored."""
        self.pause()
        dialog = DeletedItemsDialog(self._context, self)
        dialog.restored.connect(self._reopen)
        dialog.open()

    def _removed(self, record: str, title: str) -> None:
        self._stack.forget_removed()
        if record:
            self._versions.offer_undo(record, title)

    def leave(self) -> None:
        """Save the open entry as a revision, because the person leaves it."""
        self._stack.leave()

    @property
    def current_record(self) -> RecordId | None:
        """The id of the open entry."""
        return self._stack.record

    @property
    def has_unwritten(self) -> bool:
        """Whether some of the person's input could not be saved yet."""
        return self._stack.has_unwritten

    def pause(self) -> None:
        """Save the open entry and keep it open, because the person goes to another page."""
        self._stack.pause()

    def new_activity(self, items: Sequence[ShelfItem] = ()) -> None:
        """Start an activity, with these materials if there are any."""
        self._begin_activity(self.planning.activity_with(items))

    def _begin_activity(self, value: Activity) -> None:
        self._begin(value)
        self.activity.focus_title()

    def new_reflection(self, activity: RecordId | None = None, title: str = "") -> None:
        """Start a reflection, on this activity if there is one."""
        value = self._blank(activity, title)
        if value is not None:
            self._begin(value)
            self.reflection.focus_text()

    def _blank(self, activity: RecordId | None = None, title: str = "") -> Reflection | None:
        wanted = AFTER_ACTIVITY_MODEL if activity else DEFAULT_MODEL
        model = self._context.shelf.home.resources.reflection_model(wanted)
        return blank_reflection(model, title, activity) if model else None

    def cite_into(self, write: Callable[[], str]) -> None:
        """Let the person choose the reflection and the stage of a quotation; `write` runs on a worker."""
        self.pause()
        current = self._stack.current
        opened = current if isinstance(current, ReflectionEditor) else None
        self.citing.ask(write, self._blank(), opened)

    def _cite_highlight(self, highlight: Highlight) -> None:
        context = self._context
        self.cite_into(lambda: cited_highlight(context, highlight))

    def cite_at(self, place: CitePlace, markdown: str) -> None:
        """Insert a quotation into a stage of a reflection, and show it."""
        if place.record is not None and place.record != self.current_record:
            self.open_record(place.record, then=lambda: self.cite_at(place, markdown))
            return
        if place.record is None:
            self.new_reflection()
        # The page is shown first, because it gives the focus to its list.
        self.cited.emit()
        self.reflection.insert_text(markdown, place.stage)

    def offer_undo(self, record: str, title: str) -> None:
        """Offer to restore an entry that was deleted elsewhere."""
        self._versions.offer_undo(record, title)
        self.reload()

    def _begin(self, value: Activity | Reflection) -> None:
        journal = self._context.profile.journal
        journal.about_to_write()
        record = journal.new_record()
        line = line_of(record, value, self._context.shelf.home.clock())
        self.list.show_new(replace(line, draft=True))
        self._stack.begin(record, value)
        self.feedback_note.look_at(record)
        self._ui.conflict.hide()

    def _share(self, record: str) -> None:
        campaign = self.planning.campaign
        hashtag = campaign.hashtag if campaign else ""
        dialog = ShareDialog(self._context, RecordId(record), hashtag, self)
        dialog.written.connect(self.changed)
        dialog.written.connect(self.reload)
        dialog.open()

    def show_week(self) -> None:
        """Show the planned and finished activities of a week."""
        self.pause()
        self.planning.show_week(self._lines)

    def _changed(self) -> None:
        self.reload()
        self.changed.emit()

    def _go_on_from(self, record: str) -> None:
        context, name = self._context, RecordId(record)
        self._context.tasks.run_query(lambda: read_next(context, name), self._begin_next)

    def _begin_next(self, value: Reflection | None) -> None:
        if value is not None:
            self._begin(value)
            self.reflection.focus_text()

    def _show_text_alone(self, alone: bool) -> None:
        """Show only the text, or everything again."""
        ui = self._ui
        always: list[QWidget] = [ui.heading, ui.newActivity, ui.newReflection, ui.week, ui.more]
        with_entries: list[QWidget] = [ui.summary, self.list]
        for widget in always:
            widget.setVisible(not alone)
        for widget in with_entries:
            widget.setVisible(not alone and bool(self._lines))
        ui.layout3.setStretch(0, 0 if alone else 2)
        ui.layout3.setSpacing(0 if alone else 20)
        self.full_screen_requested.emit(alone)

    def leave_full_screen(self) -> None:
        """Show everything again."""
        if (editor := self._made(ReflectionEditor)) is not None:
            editor.leave_full_screen()

    def do_step(self, step: NextStep) -> None:
        """Open the entry of a suggestion, or a new reflection on it."""
        if step.kind is StepKind.REFLECT:
            self.new_reflection(RecordId(step.subject), step.title)
        else:
            self.open_record(RecordId(step.subject))

    def _reflect_on(self, record: str, title: str) -> None:
        self.new_reflection(RecordId(record), title)
