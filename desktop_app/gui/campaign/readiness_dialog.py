"""The dialog in which a person records their readiness, before the campaign or after it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop_app.domain.campaign import Campaign, Phase, phase_on
from desktop_app.domain.records.readiness import ITEMS, STEPS, Readiness, ReadinessMoment, readiness_record
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_readiness import Ui_ReadinessForm
from desktop_app.gui.texts.words import moment_name, readiness_item, readiness_step
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.form_setup import name_box
from desktop_app.gui.widgets.plain_label import plain_label


class ReadinessDialog(BaseDialog):
    """Asks about each item; all answers are optional.

    Signals:
        written: the answers were saved in the journal.
    """

    written = Signal()

    def __init__(self, context: PageContext, campaign: Campaign, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._campaign = context, campaign
        self._known: dict[RecordId, Readiness] = {}
        self._ui = Ui_ReadinessForm()
        self._ui.setupUi(self)
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout(self._ui.items)
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setColumnStretch(0, 1)
        for row, item in enumerate(ITEMS):
            grid.addWidget(plain_label(readiness_item(item)), row, 0)
            grid.addWidget(self._box(item), row, 1)
        grid.setRowStretch(len(ITEMS), 1)
        for moment in ReadinessMoment:
            self._ui.moment.addItem(moment_name(moment), moment)
        today = context.shelf.home.clock().astimezone().date()
        over = phase_on(campaign, today)[0] is Phase.OVER
        self._ui.moment.setCurrentIndex(
            self._ui.moment.findData(ReadinessMoment.AFTER if over else ReadinessMoment.BEFORE)
        )
        self._ui.moment.currentIndexChanged.connect(self._show)
        self._ui.save.clicked.connect(self._save)
        self._ui.cancel.clicked.connect(self.reject)
        self.finished.connect(lambda: self._context.tasks.delete_after(self))
        self._boxes[ITEMS[0]].setFocus()
        context.tasks.run_query(lambda: context.profile.journal.every(Readiness), self._take)

    def _box(self, item: str) -> QComboBox:
        box = QComboBox()
        box.addItem("–", 0)
        for number in range(1, STEPS + 1):
            box.addItem(readiness_step(number), number)
        name_box(box, readiness_item(item))
        self._boxes[item] = box
        return box

    def _take(self, found: tuple[tuple[object, Readiness], ...]) -> None:
        mine = [value for _, value in found if value.campaign == self._campaign.id]
        self._known = {readiness_record(one.campaign, one.moment): one for one in mine}
        self._show()

    def _record(self) -> RecordId:
        return readiness_record(self._campaign.id, ReadinessMoment(self._ui.moment.currentData()))

    def _show(self) -> None:
        known = self._known.get(self._record())
        chosen = dict(known.ratings) if known else {}
        for item, box in self._boxes.items():
            box.setCurrentIndex(box.findData(chosen.get(item, 0)))

    def _save(self) -> None:
        known = self._known.get(self._record())
        others = [pair for pair in (known.ratings if known else ()) if pair[0] not in self._boxes]
        mine = [(item, box.currentData()) for item, box in self._boxes.items() if box.currentData()]
        ratings = tuple(sorted([*others, *mine]))
        value = Readiness(self._campaign.id, ReadinessMoment(self._ui.moment.currentData()), ratings)
        journal, record = self._context.profile.journal, self._record()
        self._context.tasks.run_query(lambda: journal.write(value, record), lambda _record: self._saved())

    def _saved(self) -> None:
        self.written.emit()
        self.accept()
