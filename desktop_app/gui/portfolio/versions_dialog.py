"""The versions dialog: comparing given-out versions with the present state, freezing, and signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Campaign
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.journal import Entry
from desktop_app.domain.portfolio import Portfolio
from desktop_app.domain.records.feedback import Signer, SignOff
from desktop_app.domain.records.portfolio_version import Handing, PortfolioVersion
from desktop_app.domain.records.registry import title_of
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import UnfinishedTexts
from desktop_app.gui.forms.ui_versions import Ui_VersionsForm
from desktop_app.gui.portfolio.portfolio_words import SIGNERS, name_in, said
from desktop_app.gui.portfolio.withdrawal_dialog import WithdrawalDialog
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.words import day_text, moment_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.entry_html import changes_html
from desktop_app.gui.widgets.file_dialogs import choose_target
from desktop_app.gui.widgets.outcome import show_problem, show_success
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel

if TYPE_CHECKING:  # see PageContext
    from desktop_app.services.portfolios.portfolios import EntryDifference


@dataclass(frozen=True, slots=True)
class ComparedVersion:
    """A version with its differences from the present state, and its signatures."""

    entry: Entry
    version: PortfolioVersion
    differences: tuple[EntryDifference, ...]
    signatures: tuple[tuple[RecordId, SignOff], ...]


class VersionsDialog(BaseDialog):
    """Shows the versions of one portfolio, the latest first.

    Signals:
        changed: a version was frozen or signed.
    """

    changed = Signal()

    def __init__(self, context: PageContext, campaign: Campaign, current: Portfolio | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_VersionsForm()
        self._ui.setupUi(self)
        self._context, self._campaign, self._current = context, campaign, current
        self._versions, self._changes = TwoLineModel(self), TwoLineModel(self)
        ui = self._ui
        for view, model in ((ui.versions, self._versions), (ui.changes, self._changes)):
            view.setModel(model)
            view.setItemDelegate(TwoLineDelegate(view))
        ui.versions.selectionModel().currentChanged.connect(self._show_version)
        ui.changes.selectionModel().currentChanged.connect(self._show_change)
        for signer, text in SIGNERS.items():
            ui.signer.addItem(said(text), signer.value)
        ui.freeze.clicked.connect(self.freeze)
        ui.saveVersion.clicked.connect(self._choose_file)
        ui.sign.clicked.connect(self.sign)
        ui.takeBack.clicked.connect(self.withdraw)
        ui.close.clicked.connect(self.accept)
        ui.freeze.setEnabled(current is not None and not current.frozen)
        self._unfinished = UnfinishedTexts(context, f"signer.{campaign.id}", {"name": ui.signerName}, self)
        self.finished.connect(self._leave)
        self._read()
        self._unfinished.restore()

    def _leave(self) -> None:
        self._unfinished.keep()
        self._context.tasks.delete_after(self)

    def _read(self) -> None:
        context, campaign = self._context, self._campaign
        self._context.tasks.run_query(lambda: read_versions(context, campaign), self._show)

    def _show(self, found: tuple[ComparedVersion, ...]) -> None:
        rows: list[tuple[str, str, object]] = []
        for one in found:
            frozen = self.tr("frozen") if one.version.frozen else ""
            same = "" if one.differences else self.tr("current version")
            facts = (self._handed(one.version) or self.tr("not given out yet"), frozen, same)
            title = self.tr("Version {number}").format(number=one.version.number)
            rows.append((title, " · ".join(fact for fact in facts if fact), one))
        row = self._ui.versions.currentIndex().row()
        self._versions.show_rows(rows)
        if rows:
            self._ui.versions.setCurrentIndex(self._versions.index(max(row, 0), 0))
        else:
            self._ui.signatures.setText(self.tr("No version yet: save, print or freeze one."))
            self._allow(None)

    def _handed(self, version: PortfolioVersion) -> str:
        """When and how a version was given out last, and to whom as far as that is known."""
        if not version.handed:
            return "" if version.documents else self.tr("given out")
        last = version.handed[-1]
        try:
            when = moment_text(datetime.fromisoformat(last.at))
        except ValueError:
            when = last.at
        if last.how is Handing.PRINTED:
            told = self.tr("printed {when} for {name}") if last.to else self.tr("printed {when}")
        else:
            told = self.tr("saved {when} for {name}") if last.to else self.tr("saved {when}")
        return told.format(when=when, name=shown_line(last.to))

    @property
    def _shown(self) -> ComparedVersion | None:
        found = self._ui.versions.currentIndex().data(THING_ROLE)
        return found if isinstance(found, ComparedVersion) else None

    def _allow(self, shown: ComparedVersion | None) -> None:
        ui = self._ui
        frozen = shown is not None and shown.version.frozen
        for widget in (ui.sign, ui.signer, ui.signerName):
            widget.setEnabled(frozen)
        holding = [one for _, one in shown.signatures if not one.taken_back] if shown else []
        ui.takeBack.setEnabled(bool(holding))
        ui.saveVersion.setEnabled(shown is not None)

    def _show_version(self, _index: QModelIndex, _before: QModelIndex | None = None) -> None:
        shown = self._shown
        self._ui.problem.clear()
        self._allow(shown)
        if shown is None:
            return
        rows: list[tuple[str, str, object]] = []
        for one in shown.differences:
            value = one.current or one.issued
            state = self.tr("changed")
            if one.issued is None:
                state = self.tr("new since this version")
            elif one.current is None:
                state = self.tr("removed since this version")
            rows.append((title_of(value) if value else "", state, one))
        self._changes.show_rows(rows)
        self._ui.text.clear()
        if rows:
            self._ui.changes.setCurrentIndex(self._changes.index(0, 0))
        else:
            self._ui.text.setPlainText(self.tr("No changes since this version."))
        self._ui.signatures.setText(
            "\n".join(self._signature(one) for _, one in shown.signatures) or self._unsigned(shown)
        )

    def _unsigned(self, shown: ComparedVersion) -> str:
        if shown.version.frozen:
            return self.tr("Nobody has signed this version yet.")
        return self.tr("Only frozen versions can be signed, so that both sign the same text.")

    def _signature(self, one: SignOff) -> str:
        told = labelled(name_in(SIGNERS, one.by), f"{one.name}, {day_text(one.day) if one.day else ''}")
        if one.by is Signer.MENTOR:
            told += " – " + self.tr("name entered in this journal")
        return told + (" – " + self.tr("withdrawn: {reason}").format(reason=one.taken_back) if one.taken_back else "")

    def _show_change(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        difference: EntryDifference | None = index.data(THING_ROLE)
        if difference is None:
            return
        before = difference.issued or difference.current
        after = difference.current or difference.issued
        if before is not None and after is not None:
            self._ui.text.setHtml(changes_html(before, after))

    def freeze(self) -> None:
        """Freeze the present state as a version."""
        current = self._current
        if current is not None:
            portfolios = self._context.portfolios
            self._ui.freeze.setEnabled(False)
            self._context.tasks.run_query(
                lambda: portfolios.freeze(current, as_shown=True), lambda _version: self._done(), self._failed
            )

    def _choose_file(self) -> None:
        shown = self._shown
        if shown is not None:
            name = f"{shown.version.portfolio}-version-{shown.version.number}.pdf"
            choose_target(self, self.tr("Save this version"), ["PDF (*.pdf)"], "pdf", self.save_to, name)

    def save_to(self, target: Path) -> None:
        """Save the chosen version as it was given out."""
        shown, portfolios, campaign = self._shown, self._context.portfolios, self._campaign
        if shown is None:
            return
        record = shown.entry.record

        def work() -> None:
            portfolios.write(portfolios.render(portfolios.build_version(campaign, record)).pdf, target)

        told = self.tr("Saved as {path}").format(path=target)
        self._context.tasks.run_query(work, lambda _none: show_success(self._ui.problem, told), self._failed)

    def sign(self) -> None:
        """Sign the chosen version."""
        shown, feedback, campaign = self._shown, self._context.feedback, self._campaign
        if shown is not None:
            record, by = shown.entry.record, Signer(self._ui.signer.currentData())
            name = self._ui.signerName.text()
            self._context.tasks.run_query(
                lambda: feedback.sign(campaign, record, by, name), lambda _signed: self._signed(), self._failed
            )

    def _signed(self) -> None:
        self._unfinished.begin_again()
        self._done()

    @property
    def _withdrawable(self) -> tuple[RecordId, SignOff] | None:
        """The valid signature of the chosen signer, or else the last one."""
        shown = self._shown
        holding = [(record, one) for record, one in shown.signatures if not one.taken_back] if shown else []
        chosen = [each for each in holding if each[1].by.value == self._ui.signer.currentData()] or holding
        return chosen[-1] if chosen else None

    def withdraw(self) -> WithdrawalDialog | None:
        """Ask why the selected signature, or else the last one, is withdrawn; returns the dialog."""
        signature = self._withdrawable
        if signature is None:
            return None
        told = self.tr("Signature of {name}").format(name=shown_line(signature[1].name))
        dialog = WithdrawalDialog(self._context, signature[0], told, self)
        dialog.withdrawn.connect(self._done)
        dialog.open()
        return dialog

    def _done(self) -> None:
        self._ui.problem.clear()
        self.changed.emit()
        self._read()

    def _failed(self, error: Exception) -> None:
        self._context.messages.explain(error, lambda told: show_problem(self._ui.problem, told))


def read_versions(context: PageContext, campaign: Campaign) -> tuple[ComparedVersion, ...]:
    """Read the versions with all displayed details, newest first."""
    portfolios, feedback = context.portfolios, context.feedback
    found = []
    for entry, version in reversed(portfolios.versions(campaign)):
        try:
            differences = portfolios.differences(campaign, entry.record)
        except SpringshelfError:
            differences = ()
        signed = feedback.signatures(version)
        found.append(ComparedVersion(entry, version, differences, tuple((one.record, each) for one, each in signed)))
    return tuple(found)
