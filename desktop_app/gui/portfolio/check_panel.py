"""Findings to check before a portfolio is given away; one click leads to each entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.portfolio_check import PortfolioFinding
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import UnfinishedTexts
from desktop_app.gui.forms.ui_names import Ui_NamesForm
from desktop_app.gui.forms.ui_portfolio_check import Ui_PortfolioCheckForm
from desktop_app.gui.portfolio.portfolio_words import GIVEN_OUT_IN, TROUBLES, said
from desktop_app.gui.texts.lists import listed
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel


class CheckPanel(QWidget):
    """The tab with the list of findings; its window title contains their number.

    Signals:
        entry_requested: show this entry in the journal (RecordId).
        names_requested: the person wants to enter names that must not be printed.
    """

    entry_requested = Signal(str)
    names_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ui = ui = Ui_PortfolioCheckForm()
        ui.setupUi(self)
        self._model = TwoLineModel(self)
        ui.findings.setModel(self._model)
        ui.findings.setItemDelegate(TwoLineDelegate(ui.findings))
        ui.findings.clicked.connect(self._open)
        ui.findings.activated.connect(self._open)
        ui.privateNames.clicked.connect(self.names_requested)
        self.show_findings((), ())

    def show_findings(self, found: Sequence[PortfolioFinding], notes: Sequence[tuple[str, str]]) -> None:
        """Show the findings, and what could not be printed (an entry's number and a sentence)."""
        rows: list[tuple[str, str, object]] = [
            (said(TROUBLES[one.trouble]), _details(one), one.record) for one in found
        ]
        rows += [(sentence, number, RecordId("")) for number, sentence in notes]
        self._model.show_rows(rows)
        ui = self._ui
        self.setWindowTitle(self.tr("Check ({count})").format(count=len(rows)) if rows else self.tr("Check"))
        ui.findings.setVisible(bool(rows))
        ui.checkSummary.setText(
            self.tr("Click a line to open its entry.")
            if rows
            else self.tr("No problems found in captions, consent, names, characters and pictures.")
        )

    def _open(self, index: QModelIndex) -> None:
        record = index.data(THING_ROLE)
        if record:
            self.entry_requested.emit(record)


def _details(found: PortfolioFinding) -> str:
    """The entry's number, the given-out versions that have it, and what is wrong in it."""
    numbers = listed(str(number) for number in found.versions)
    given = said(GIVEN_OUT_IN).format(numbers=numbers) if numbers else ""
    return " · ".join(part for part in (found.number, given, found.detail) if part)


class NamesDialog(BaseDialog):
    """Asks for the names that must not be printed.

    Signals:
        kept: these names, one per line (tuple of str).
    """

    kept = Signal(tuple)

    def __init__(self, context: PageContext, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_NamesForm()
        self._ui.setupUi(self)
        self._ui.names.setPlainText("\n".join(names))
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.clicked.connect(self.accept)
        self.accepted.connect(lambda: self.kept.emit(tuple(self._ui.names.toPlainText().splitlines())))
        self._unfinished = UnfinishedTexts(context, "names", {"names": self._ui.names}, self)
        self._unfinished.restore()
        self.finished.connect(self._leave)
        self._tasks = context.tasks
        self._ui.names.setFocus()

    def _leave(self) -> None:
        self._unfinished.forget()
        self._tasks.delete_after(self)
