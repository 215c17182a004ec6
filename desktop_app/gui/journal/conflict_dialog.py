"""The dialog with two conflicting versions of an entry side by side."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import Conflict, Entry
from desktop_app.gui.forms.ui_conflict import Ui_ConflictForm
from desktop_app.gui.texts.words import moment_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.entry_html import difference_html


class Decision(Enum):
    """The person's choice: one of two versions, or the texts of both, to be edited."""

    MINE = auto()
    THEIRS = auto()
    BOTH = auto()


class ConflictDialog(BaseDialog):
    """Shows the displayed version on the left, and the contradicting one on the right.

    Signals:
        decided: the person has chosen (Decision).
    """

    decided = Signal(Decision)

    def __init__(self, entry: Entry, conflict: Conflict, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_ConflictForm()
        self._ui.setupUi(self)
        mine, theirs = entry.value, conflict.value
        ui = self._ui
        ui.mineTitle.setText(self.tr("Written {when}").format(when=moment_text(entry.made_at)))
        ui.theirsTitle.setText(self.tr("Written {when}").format(when=moment_text(conflict.made_at)))
        if theirs is not None:
            ui.mine.setHtml(difference_html(mine, theirs))
            ui.theirs.setHtml(difference_html(theirs, mine))
        others = len(entry.conflicts) - 1
        same = self.tr("All else is the same in both.")
        ui.more.setText(self.tr("%n more version(s) after this one", "", others) if others else same)
        ui.takeMine.clicked.connect(lambda: self._take(Decision.MINE))
        ui.takeTheirs.clicked.connect(lambda: self._take(Decision.THEIRS))
        ui.takeBoth.clicked.connect(lambda: self._take(Decision.BOTH))
        ui.later.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        ui.takeBoth.setFocus()

    def _take(self, decision: Decision) -> None:
        self.decided.emit(decision)
        self.accept()
