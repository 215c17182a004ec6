"""The editor of a reflection: the stages of a model one below the other, or a page without questions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice
from typing import cast

from PySide6.QtCore import QElapsedTimer, QLocale, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.framework import CompetenceRef, ReflectionModel
from desktop_app.domain.journal import Entry
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_reflection import Ui_ReflectionForm
from desktop_app.gui.journal.choose_dialog import choose_competences
from desktop_app.gui.journal.citation import cite
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.layout_parts import clear_layout
from desktop_app.gui.widgets.level_list import LevelList
from desktop_app.gui.widgets.markdown_edit import MarkdownEdit
from desktop_app.gui.widgets.stage_field import StageField
from desktop_app.services.journal.spelling import Spelling

MAX_TEXT_WIDTH, USUAL_EDGE = 980, 22
"""The maximum width of questions and text on a full screen, and the panel's usual margin, in pixels."""
MAX_ACTIVITIES = 200
MAX_PAUSE = 60_000
"""Milliseconds without typing that still count as writing time."""


def blank_reflection(model: ReflectionModel, title: str = "", activity: RecordId | None = None) -> Reflection:
    """A new, empty reflection."""
    stages = tuple(StageText(stage.id, stage.name, stage.prompts, "") for stage in model.stages)
    return Reflection(title, model.reference, stages, activity)


def next_reflection(model: ReflectionModel, before: Reflection, record: RecordId) -> Reflection:
    """A reflection that starts with the intentions of another one's last stage."""
    blank = blank_reflection(model, before.title)
    intended = before.stages[-1].text if before.stages else ""
    first = blank.stages[0]
    stages = (StageText(first.stage, first.name, first.prompts, intended), *blank.stages[1:])
    return Reflection(before.title, model.reference, stages, follows=record, competences=before.competences)


class ReflectionEditor(EntryEditor):
    """Edits one reflection. An entry keeps the questions with which it was started.

    Signals:
        next_requested: continue this reflection with a new one (record).
        entry_requested: open another reflection (record).
        full_screen_requested: whether only the text should be visible.
    """

    next_requested = Signal(str)
    entry_requested = Signal(str)
    full_screen_requested = Signal(bool)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._ui = Ui_ReflectionForm()
        self._ui.setupUi(self)
        self.saved_label, self.scroll_area = self._ui.saved, self._ui.scroll
        self._models = {model.reference: model for model in context.shelf.home.resources.reflection_models}
        for reference, model in self._models.items():
            self._ui.model.addItem(shown_line(model.title), reference)
        self._fields: list[StageField] = []
        self._last: StageField | None = None
        self._spelling: Spelling | None = None
        self._asked_for_spelling = False
        self._model = ""
        self._follows: RecordId | None = None
        self._chain: tuple[Entry | None, Entry | None] = (None, None)
        self._clock, self._written = QElapsedTimer(), 0
        self._stages = QVBoxLayout(self._ui.stages)
        self._stages.setContentsMargins(0, 0, 0, 0)
        self._stages.setSpacing(14)
        self._levels = LevelList(self._ui.levels, context.shelf.home.resources)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.chain.hide()
        ui.title.textChanged.connect(self.touched)
        ui.activity.currentIndexChanged.connect(self.touched)
        ui.model.currentIndexChanged.connect(self._change_model)
        ui.finish.clicked.connect(self.save)
        ui.remove.clicked.connect(self.remove)
        ui.history.clicked.connect(self.ask_history)
        ui.next.clicked.connect(self._go_on)
        ui.openBefore.clicked.connect(lambda: self._open(self._chain[0]))
        ui.openAfter.clicked.connect(lambda: self._open(self._chain[1]))
        ui.chooseCompetences.clicked.connect(self._choose_competences)
        ui.fullScreen.toggled.connect(self._show_text_alone)
        self._levels.changed.connect(self.touched)

    def _look_for_dictionaries(self) -> None:
        """Load the dictionaries with the first reflection, so that the start is not delayed."""
        if not self._asked_for_spelling:
            self._asked_for_spelling = True
            composer, languages = self._context.composer, QLocale().uiLanguages()
            self._context.tasks.run_job(
                "", lambda _control: composer.spelling(languages), self._use_spelling, shown=False
            )

    def _use_spelling(self, spelling: Spelling) -> None:
        self._spelling = spelling
        for field in self._fields if spelling else ():
            field.edit.use_spelling(spelling)

    def know_activities(self, lines: Sequence[RecordLine]) -> None:
        """Set the activities for selection: the latest ones, in a list of usable length."""
        box = self._ui.activity
        self._loading, was = True, self._loading
        chosen = box.currentData()
        box.clear()
        box.addItem(self.tr("No activity"), "")
        for line in islice((one for one in lines if one.kind == Activity.KIND), MAX_ACTIVITIES):
            box.addItem(shown_line(line.title), line.record)
        self._choose_activity(chosen)
        self._loading = was

    def _choose_activity(self, record: str | None) -> None:
        """Select the activity, which may be new and not in the list yet."""
        select_entry(self._ui.activity, record or "", self._ui.title.text() or self.tr("This activity"))

    def is_blank(self, value: Record) -> bool:
        reflection = cast("Reflection", value)
        # The program proposes the title of a reflection on an activity.
        return reflection.words == 0 and reflection.title in {"", self._ui.activity.currentText()}

    def value(self) -> Reflection:
        return Reflection(
            title=self._ui.title.text().strip(),
            model=self._model,
            stages=tuple(field.value() for field in self._fields),
            activity=RecordId(self._ui.activity.currentData() or "") or None,
            follows=self._follows,
            competences=self._levels.competences,
            levels=self._levels.levels,
        )

    def show_value(self, value: Record) -> None:
        ui, reflection = self._ui, cast("Reflection", value)
        ui.title.setText(reflection.title)
        self._follows = reflection.follows
        self._choose_activity(reflection.activity)
        self._take_stages(reflection.model, reflection.stages)
        select_entry(ui.model, reflection.model)
        self._levels.show_chosen(reflection.competences, dict(reflection.levels))
        self._clock.invalidate()
        self._written = 0
        self._look_at_chain()
        self._look_for_dictionaries()

    def _take_stages(self, model: str, stages: Sequence[StageText]) -> None:
        self._model = model
        known = self._models.get(model)
        use = self.tr("Good for:")
        hint = f"{known.summary} {use} {known.use_for}." if known else ""
        self._ui.modelHint.setText(hint)
        clear_layout(self._stages)
        self._fields = [StageField(number, stage) for number, stage in enumerate(stages, 1)]
        self._last = None
        above: QWidget = self._ui.model
        for field in self._fields:
            field.changed.connect(self._text_changed)
            field.edit.cursorPositionChanged.connect(partial(setattr, self, "_last", field))
            if self._spelling:
                field.edit.use_spelling(self._spelling)
            field.edit.link_requested.connect(partial(self._cite, field))
            self._stages.addWidget(field)
            self.setTabOrder(above, field.edit)
            above = field.edit
        self.setTabOrder(above, self._ui.chooseCompetences)
        self._count_words()

    def _change_model(self) -> None:
        """Change to another model's questions. The texts are moved to its stages one by one; none is lost."""
        model = self._models.get(self._ui.model.currentData() or "")
        if self._loading or model is None or model.reference == self._model:
            return
        written = [field.value().text for field in self._fields if field.value().text.strip()]
        blank = blank_reflection(model).stages
        texts = [*written[: len(blank) - 1], "\n\n".join(written[len(blank) - 1 :])] if written else []
        stages = [
            StageText(stage.stage, stage.name, stage.prompts, texts[number] if number < len(texts) else "")
            for number, stage in enumerate(blank)
        ]
        self._take_stages(model.reference, stages)
        self.touched()

    def _text_changed(self) -> None:
        if self._clock.isValid():
            self._written += min(self._clock.elapsed(), MAX_PAUSE)
        self._clock.start()
        self._count_words()
        self.touched()

    def _count_words(self) -> None:
        words = self.tr("%n word(s)", "", sum(len(field.value().text.split()) for field in self._fields))
        minutes = self._written // 60_000
        self._ui.words.setText(" · ".join([words, *([self.tr("%n minute(s)", "", minutes)] if minutes else [])]))

    def _look_at_chain(self) -> None:
        self._show_chain((None, None))
        if self.record is not None:
            journal, record = self._context.profile.journal, self.record
            self._context.tasks.run_query(lambda: (record, journal.chain_of(record)), self._chain_found)

    def _chain_found(self, found: tuple[RecordId, tuple[Entry | None, Entry | None]]) -> None:
        record, chain = found
        if record == self.record:
            self._show_chain(chain)

    def _show_chain(self, chain: tuple[Entry | None, Entry | None]) -> None:
        self._chain, ui = chain, self._ui
        before, after = (cast("Reflection", one.value).title if one else "" for one in chain)
        told = [
            self.tr("Continues “{title}”.").format(title=before) if chain[0] else "",
            self.tr("Continued in “{title}”.").format(title=after) if chain[1] else "",
        ]
        ui.chainText.setText(" ".join(part for part in told if part))
        ui.openBefore.setVisible(chain[0] is not None)
        ui.openAfter.setVisible(chain[1] is not None)
        ui.chain.setVisible(any(chain))

    def _open(self, entry: Entry | None) -> None:
        if entry is not None:
            self.entry_requested.emit(entry.record)

    def _go_on(self) -> None:
        if self.record is not None and not self.is_blank(self.value()):
            self.save()
            self.next_requested.emit(self.record)

    def _cite(self, field: StageField) -> None:
        number = self._fields.index(field)
        cite(self._context, self.value().activity, self, lambda text: self._insert_cited(number, text))

    def _insert_cited(self, number: int, text: str) -> None:
        if number < len(self._fields):
            self.insert_text(text, number)

    def _choose_competences(self) -> None:
        dialog = choose_competences(self._context.shelf.home.resources, self._levels.competences, self)
        dialog.chosen.connect(self._take_competences)
        dialog.open()

    def _take_competences(self, keys: tuple[str, ...]) -> None:
        self._levels.show_chosen(tuple(CompetenceRef.parse(key) for key in keys), dict(self._levels.levels))
        self.touched()

    def field(self, number: int) -> StageField:
        """The field of a stage, counted from 0."""
        return self._fields[number]

    def focus_part(self, part: str) -> None:
        field = next((one for one in self._fields if f"stages/{one.value().stage}" == part), None)
        if field is None:
            self._ui.title.setFocus()
            return
        field.edit.setFocus()
        field.edit.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def stages(self) -> tuple[StageText, ...]:
        """The stages with the texts of their fields."""
        return tuple(field.value() for field in self._fields)

    @property
    def last_stage(self) -> int:
        """The stage that was edited last, otherwise the first empty one, counted from 0."""
        return self._fields.index(self._last or self._first_empty())

    def insert_text(self, text: str, stage: int | None = None) -> None:
        """Insert a text as a paragraph of its own into a stage, or the one that was edited last.

        It is inserted at the cursor if the stage was edited last, otherwise at its end.
        """
        wanted = min(self.last_stage if stage is None else stage, len(self._fields) - 1)
        field = self._fields[wanted]
        edit = field.edit
        if field is not self._last:
            edit.moveCursor(QTextCursor.MoveOperation.End)
        text_now, place = edit.toPlainText(), edit.textCursor().position()
        before, after = text_now[:place], text_now[place:]
        gap = "\n\n" if before.strip() and not before.endswith("\n\n") else ""
        gap = "\n" if before.endswith("\n") and gap else gap
        edit.insert_text(gap + text.rstrip("\n") + ("\n\n" if not after.startswith("\n") else "\n"))
        # The field has its new height when the layout is up to date.
        QTimer.singleShot(0, edit, lambda: self._scroll_to_cursor(edit))

    def _scroll_to_cursor(self, edit: MarkdownEdit) -> None:
        place = edit.mapTo(self._ui.content, edit.cursorRect().center())
        self._ui.scroll.ensureVisible(place.x(), place.y(), 0, 4 * edit.fontMetrics().lineSpacing())

    def _first_empty(self) -> StageField:
        return next((field for field in self._fields if not field.value().text.strip()), self._fields[0])

    def focus_text(self) -> None:
        """Put the cursor into the first empty stage."""
        self._first_empty().edit.setFocus()

    def _show_text_alone(self, alone: bool) -> None:
        """Show only the questions and the text, or everything again."""
        ui = self._ui
        for widget in (ui.labelActivity, ui.activity, ui.labelModel, ui.model, ui.modelHint, ui.labelCompetences,
                       ui.chooseCompetences, ui.levels, ui.history, ui.remove, ui.next, ui.finish):  # fmt: skip
            widget.setVisible(not alone)
        ui.chain.setVisible(not alone and any(self._chain))
        side = max(USUAL_EDGE, (self.screen().size().width() - MAX_TEXT_WIDTH) // 2) if alone else USUAL_EDGE
        cast("QVBoxLayout", ui.content.layout()).setContentsMargins(side, 18, side, 18)
        ui.fullScreen.setText(self.tr("Leave full screen (Esc)") if alone else self.tr("F&ull screen"))
        self.full_screen_requested.emit(alone)

    def leave_full_screen(self) -> None:
        """Uncheck the full screen button."""
        self._ui.fullScreen.setChecked(False)
