"""The dialog with two conflicting versions of an entry side by side, and a choice for each part."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.direction import isolated
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.merging.choice import Side, conflict_parts, resolved
from desktop_app.domain.records.record import Record
from desktop_app.gui.forms.ui_conflict import Ui_ConflictForm
from desktop_app.gui.journal.conflict_row import ConflictRow
from desktop_app.gui.journal.journal_queries import ComparedVersions
from desktop_app.gui.widgets.base_dialog import BaseDialog


class ConflictDialog(BaseDialog):
    """Shows this computer's version at the start of the lines, and the other one at their end.

    Signals:
        decided: the person has chosen (Record; the key of the first part with both texts, which will be edited).
    """

    decided = Signal(Record, str)

    def __init__(self, compared: ComparedVersions, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ConflictForm()
        ui.setupUi(self)
        self._compared = compared
        (here, written), (there, also) = compared.titles
        names = shown_line(here), shown_line(there)
        told = self.tr("{computer} · written {when}")
        ui.mineTitle.setText(told.format(computer=isolated(names[0]), when=written))
        ui.theirsTitle.setText(told.format(computer=isolated(names[1]), when=also))
        ui.takeMine.setText(self.tr("Use all of “{computer}”").format(computer=names[0]))
        ui.takeTheirs.setText(self.tr("Use all of “{computer}”").format(computer=names[1]))
        parts = conflict_parts(compared.mine, compared.theirs, compared.stages)
        self.rows = tuple(ConflictRow(part, names) for part in parts)
        layout = QVBoxLayout(ui.parts)
        layout.setContentsMargins(0, 0, 0, 0)
        for row in self.rows:
            layout.addWidget(row)
        layout.addStretch()
        same = self.tr("Everything else matches.")
        more = self.tr("%n more version(s) after this one", "", compared.others)
        ui.more.setText(more if compared.others else same)
        ui.takeMine.clicked.connect(lambda: self._take_all(Side.MINE))
        ui.takeTheirs.clicked.connect(lambda: self._take_all(Side.THEIRS))
        ui.takeBoth.clicked.connect(lambda: self._take_all(Side.BOTH))
        ui.takeChosen.clicked.connect(self._take)
        ui.later.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        ui.takeBoth.setFocus()

    def _take_all(self, side: Side) -> None:
        """Take one version, or both texts wherever that is possible."""
        for row in self.rows:
            row.choose(row.part.proposed if side is Side.BOTH else side)
        self._take()

    def _take(self) -> None:
        compared = self._compared
        picks = {row.part.key: row.side for row in self.rows}
        edited = next((key for key, side in picks.items() if side is Side.BOTH), "")
        self.decided.emit(resolved(compared.mine, compared.theirs, picks, compared.stages), edited)
        self.accept()
