"""The dialog "Cite into": the reflection and the stage that a quotation goes into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.direction import isolated
from desktop_app.domain.folding import has_typed
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.reflection import StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.forms.ui_cite_into import Ui_CiteIntoForm
from desktop_app.gui.texts.words import day_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel

MAX_SHOWN = 200
"""The maximum length of the quotation's text above the list."""
Stages = Sequence[StageText]
ReadStages = Callable[[RecordId, Callable[[Stages], None]], None]
"""Reads the stages of a reflection in the background, and passes them on."""


@dataclass(frozen=True, slots=True)
class CitePlace:
    """A stage of a reflection, counted from 0; `record` is None for a new reflection."""

    record: RecordId | None
    stage: int = 0


class CiteIntoDialog(BaseDialog):
    """Shows the reflections, latest first, below the choice of a new one.

    Signals:
        chosen: where to insert the quotation (CitePlace).
    """

    chosen = Signal(CitePlace)

    def __init__(self, quotation: str, lines: Sequence[RecordLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_CiteIntoForm()
        ui.setupUi(self)
        short = quotation[:MAX_SHOWN].rpartition(" ")[0] + " …" if len(quotation) > MAX_SHOWN else quotation
        ui.quotation.setText(short)
        self._lines = lines
        self._read: ReadStages | None = None
        self._known: dict[RecordId | None, Stages] = {}
        self._place: CitePlace | None = None
        self._model = TwoLineModel(self)
        ui.entries.setModel(self._model)
        ui.entries.setItemDelegate(TwoLineDelegate(ui.entries))
        ui.entries.selectionModel().currentChanged.connect(self._choose)
        ui.entries.activated.connect(lambda _index: self._take())
        ui.filter.textChanged.connect(lambda _text: self._fill())
        ui.cancel.clicked.connect(self.reject)
        ui.accept.clicked.connect(self._take)
        self.finished.connect(self.deleteLater)

    def use_stages(self, known: Mapping[RecordId | None, Stages], read: ReadStages, place: CitePlace | None) -> None:
        """Set the stages that are known already, and select the stage that was written in last."""
        self._known, self._read, self._place = dict(known), read, place
        self._fill()
        record = place.record if place else None
        row = next((row for row in range(self._model.rowCount()) if self._record(row) == record), 0)
        self._ui.entries.setCurrentIndex(self._model.index(row))
        self._ui.accept.setFocus()

    def _record(self, row: int) -> RecordId | None:
        found: RecordId | None = self._model.index(row).data(THING_ROLE)
        return found

    def _fill(self) -> None:
        typed = self._ui.filter.text()
        rows: list[tuple[str, str, object]] = []
        if not typed.strip():
            rows.append((self.tr("New reflection"), self.tr("Starts with this quotation"), None))
        untitled = self.tr("Without a title")
        rows += [
            (line.title or untitled, day_text(line.day), line.record)
            for line in self._lines
            if has_typed(line.title or untitled, typed)
        ]
        self._model.show_rows(rows)
        self._ui.entries.setCurrentIndex(self._model.index(0))
        self._ui.accept.setEnabled(bool(rows) and self._ui.stage.count() > 0)

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self._ui.stage.clear()
        self._ui.accept.setEnabled(False)
        if not index.isValid():
            return
        record = self._record(index.row())
        if record in self._known:
            self._show_stages(record)
        elif record is not None and self._read is not None:
            self._read(record, lambda stages: self._stages_read(record, stages))

    def _stages_read(self, record: RecordId, stages: Stages) -> None:
        self._known[record] = stages
        current = self._ui.entries.currentIndex()
        if current.isValid() and self._record(current.row()) == record:
            self._show_stages(record)

    def _show_stages(self, record: RecordId | None) -> None:
        box, stages = self._ui.stage, self._known[record]
        box.clear()
        for number, stage in enumerate(stages, 1):
            written = bool(stage.text.strip())
            name = isolated(f"{number}. {shown_line(stage.name)}") if stage.name else self.tr("Text")
            box.addItem(name if written else self.tr("{stage} (empty)").format(stage=name))
        empty = next((row for row, stage in enumerate(stages) if not stage.text.strip()), len(stages) - 1)
        is_open = self._place is not None and self._place.record == record
        box.setCurrentIndex(self._place.stage if self._place is not None and is_open else empty)
        for widget in (self._ui.labelStage, box):
            widget.setEnabled(len(stages) > 1)
        self._ui.accept.setEnabled(box.count() > 0)

    def _take(self) -> None:
        index = self._ui.entries.currentIndex()
        if index.isValid() and self._ui.accept.isEnabled():
            self.accept()
            self.chosen.emit(CitePlace(self._record(index.row()), max(0, self._ui.stage.currentIndex())))
