"""The editor of a reflection: stage by stage of a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.framework import ReflectionModel
from desktop_app.domain.journal import Activity, Entry, RecordValue, Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.entry_editor import EntryEditor
from desktop_app.gui.forms.ui_reflection import Ui_ReflectionForm
from desktop_app.gui.widgets.choosing import choose


def blank_reflection(model: ReflectionModel, title: str = "", activity: RecordId | None = None) -> Reflection:
    """A reflection with nothing written in it."""
    stages = tuple(StageText(stage.id, stage.name, stage.prompts, "") for stage in model.stages)
    return Reflection(title, model.reference, stages, activity)


class ReflectionEditor(EntryEditor):
    """Edits one reflection. An entry keeps the questions that it was begun with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReflectionForm()
        self._ui.setupUi(self)
        self._models: dict[str, ReflectionModel] = {}
        self._stages: list[StageText] = []
        self._model = ""
        ui = self._ui
        ui.title.textChanged.connect(self.touched)
        ui.activity.currentIndexChanged.connect(self.touched)
        ui.model.currentIndexChanged.connect(self._change_model)
        ui.stages.currentRowChanged.connect(self._show_stage)
        ui.text.textChanged.connect(self._text_changed)
        ui.back.clicked.connect(lambda: self._go(-1))
        ui.forward.clicked.connect(lambda: self._go(1))
        ui.finish.clicked.connect(self.save)
        ui.remove.clicked.connect(self.remove)

    def know(self, models: Sequence[ReflectionModel], activities: Sequence[tuple[Entry, Activity]]) -> None:
        """Take what a reflection can refer to."""
        ui = self._ui
        self._loading, was = True, self._loading
        if not self._models:
            self._models = {model.reference: model for model in models}
            for reference, model in self._models.items():
                ui.model.addItem(model.title, reference)
        chosen = ui.activity.currentData()
        ui.activity.clear()
        ui.activity.addItem(self.tr("No activity"), "")
        for entry, activity in activities:
            ui.activity.addItem(activity.title, entry.record)
        self._choose_activity(chosen)
        self._loading = was

    def _choose_activity(self, record: str | None) -> None:
        """Choose the activity, which may have been begun just now and not be in the list yet."""
        choose(self._ui.activity, record or "", self._ui.title.text() or self.tr("This activity"))

    def saved_label(self) -> QLabel:
        return self._ui.saved

    def is_blank(self, value: RecordValue) -> bool:
        reflection = cast("Reflection", value)
        # The title of a reflection on an activity is proposed by us.
        return reflection.words == 0 and reflection.title in {"", self._ui.activity.currentText()}

    def value(self) -> Reflection:
        return Reflection(
            title=self._ui.title.text().strip(),
            model=self._model,
            stages=tuple(self._stages),
            activity=RecordId(self._ui.activity.currentData() or "") or None,
        )

    def show_value(self, value: RecordValue) -> None:
        ui, reflection = self._ui, cast("Reflection", value)
        ui.title.setText(reflection.title)
        self._choose_activity(reflection.activity)
        self._take_stages(reflection.model, list(reflection.stages))
        choose(ui.model, reflection.model)

    def _take_stages(self, model: str, stages: list[StageText]) -> None:
        ui = self._ui
        self._model, self._stages = model, stages
        known = self._models.get(model)
        ui.modelHint.setText(f"{known.summary} {self.tr('Good for:')} {known.use_for.lower()}." if known else "")
        ui.stages.blockSignals(True)  # noqa: FBT003 - Qt's signature
        ui.stages.clear()
        ui.stages.addItems([self._stage_label(number) for number in range(len(stages))])
        ui.stages.setCurrentRow(0)
        ui.stages.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._show_stage(0)

    def _stage_label(self, number: int) -> str:
        stage = self._stages[number]
        return f"{'●' if stage.text.strip() else '◌'}  {number + 1}. {stage.name}"

    def _change_model(self) -> None:
        """Another model's questions; what was written moves along, text by text, and never gets lost."""
        model = self._models.get(self._ui.model.currentData() or "")
        if self._loading or model is None or model.reference == self._model:
            return
        written = [stage.text for stage in self._stages if stage.text.strip()]
        blank = list(blank_reflection(model).stages)
        texts = [*written[: len(blank) - 1], "\n\n".join(written[len(blank) - 1 :])] if written else []
        stages = [
            StageText(stage.stage, stage.name, stage.prompts, texts[number] if number < len(texts) else "")
            for number, stage in enumerate(blank)
        ]
        self._take_stages(model.reference, stages)
        self.touched()

    def _show_stage(self, row: int) -> None:
        if not 0 <= row < len(self._stages):
            return
        ui, stage = self._ui, self._stages[row]
        ui.stageName.setText(stage.name)
        ui.prompts.setText("\n".join(stage.prompts))
        ui.text.setAccessibleDescription(" ".join(stage.prompts))
        ui.text.blockSignals(True)  # noqa: FBT003 - Qt's signature
        ui.text.setPlainText(stage.text)
        ui.text.blockSignals(False)  # noqa: FBT003 - Qt's signature
        ui.back.setEnabled(row > 0)
        ui.forward.setEnabled(row + 1 < len(self._stages))
        self._count_words()

    def _text_changed(self) -> None:
        row = self._ui.stages.currentRow()
        if not 0 <= row < len(self._stages):
            return
        old = self._stages[row]
        self._stages[row] = StageText(old.stage, old.name, old.prompts, self._ui.text.toPlainText())
        self._ui.stages.item(row).setText(self._stage_label(row))
        self._count_words()
        self.touched()

    def _count_words(self) -> None:
        self._ui.words.setText(self.tr("%n word(s)", "", sum(len(one.text.split()) for one in self._stages)))

    def _go(self, step: int) -> None:
        self._ui.stages.setCurrentRow(self._ui.stages.currentRow() + step)
        self._ui.text.setFocus()

    def focus_text(self) -> None:
        """Put the cursor where writing begins."""
        self._ui.text.setFocus()
