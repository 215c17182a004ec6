"""The dialog with the catalogues of the shelf: their state, rules and logins; checking, removing and adding them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.addresses import is_in_home, without_login
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode, KeepRule
from desktop_app.domain.policy import Feature
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_catalogues import Ui_CataloguesForm
from desktop_app.gui.shelf.stored_login import LoginRows, StoredLogin
from desktop_app.gui.texts.durations import ago_text
from desktop_app.gui.texts.languages import error_text, message_text
from desktop_app.gui.texts.words import catalogue_title, origin_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.catalogues.catalogues import CatalogueStatus


class CataloguesDialog(BaseDialog):
    """Shows the catalogues, and edits the one that is chosen.

    Signals:
        changed: a catalogue was checked or removed.
        add_requested: the person wants to add a catalogue.
    """

    changed = Signal()
    add_requested = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._model = TwoLineModel(self)
        self._ui = ui = Ui_CataloguesForm()
        ui.setupUi(self)
        ui.list.setModel(self._model)
        ui.list.setItemDelegate(TwoLineDelegate(ui.list))
        rows = LoginRows(
            ui.labelName,
            ui.name,
            ui.labelPassword,
            ui.password,
            ui.labelLogin,
            ui.login,
            ui.signIn,
            ui.forget,
            ui.told,
        )
        self._login = StoredLogin(rows, context, self)
        ui.add.setVisible(context.shelf.home.policy.shows(Feature.ADD_CATALOGUE))
        ui.told.hide()
        ui.list.selectionModel().currentChanged.connect(self._show_chosen)
        ui.check.clicked.connect(self._check)
        ui.remove.clicked.connect(self._ask_to_remove)
        ui.rule.currentIndexChanged.connect(self._change_rule)
        ui.add.clicked.connect(self.add_requested)
        ui.close_.clicked.connect(self.accept)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._show_chosen()
        self.reload()
        ui.list.setFocus()

    def reload(self) -> None:
        """Read the catalogues again."""
        self._context.tasks.run_query(self._context.shelf.catalogues.overview, self._show)

    def _show(self, statuses: tuple[CatalogueStatus, ...]) -> None:
        chosen = self._chosen()
        row = next((row for row, one in enumerate(statuses) if chosen and one.catalogue.id == chosen.catalogue.id), 0)
        self._model.show_rows([(_title(one), self._about(one), one) for one in statuses])
        self._ui.list.setCurrentIndex(self._model.index(row))
        if not statuses:
            self._show_chosen()

    def _about(self, one: CatalogueStatus) -> str:
        checked = one.catalogue.checked_at
        ago = ago_text(checked, self._context.shelf.home.clock()) if checked else ""
        return " · ".join(
            (
                self.tr("%n material(s)", "", one.listed),
                self.tr("%n on this computer", "", one.kept),
                self.tr("checked {ago}").format(ago=ago) if ago else self.tr("not checked yet"),
                origin_text(one.catalogue.address),
            )
        )

    def _chosen(self) -> CatalogueStatus | None:
        found: CatalogueStatus | None = self._ui.list.currentIndex().data(THING_ROLE)
        return found

    def _show_chosen(self) -> None:
        ui, one = self._ui, self._chosen()
        for widget in (ui.check, ui.remove, ui.rule):
            widget.setEnabled(one is not None)
        if one is None:
            self._login.show_none()
            return
        address = one.catalogue.address
        is_shipped, is_set = is_in_home(address), self._is_set_by_policy(address)
        ui.address.setText(self.tr("Comes with Springshelf") if is_shipped else without_login(address))
        ui.remove.setEnabled(not is_shipped and not is_set)
        ui.rule.setEnabled(not is_set)
        tip = self.tr("Set by your administrator") if is_set else ""
        for widget in (ui.remove, ui.rule):
            widget.setToolTip(tip)
        self._show_rule(one.catalogue.rule)
        self._login.show_for(address)

    def _is_set_by_policy(self, address: str) -> bool:
        return any(address == one.address for one in self._context.shelf.home.policy.catalogues)

    def _show_rule(self, rule: KeepRule) -> None:
        box = self._ui.rule
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("Nothing"), KeepMode.ASK)
            box.addItem(self.tr("All materials"), KeepMode.ALL)
            if rule.keeping is KeepMode.SUBTOPICS:
                box.addItem(self.tr("Chosen subtopics"), KeepMode.SUBTOPICS)
            box.setCurrentIndex(box.findData(rule.keeping))

    def _change_rule(self) -> None:
        one, keeping = self._chosen(), KeepMode(self._ui.rule.currentData())
        if one is not None and keeping is not one.catalogue.rule.keeping:
            catalogues, name = self._context.shelf.catalogues, one.catalogue.id
            self._context.tasks.run_query(lambda: catalogues.change_rule(name, KeepRule(keeping)), self._rule_changed)

    def _rule_changed(self, _none: None) -> None:
        self._say(self.tr("This applies from the next check on."))
        self.reload()

    def _check(self) -> None:
        one = self._chosen()
        if one is None:
            return
        catalogues, name = self._context.shelf.catalogues, one.catalogue.id
        self._ui.check.setEnabled(False)
        self._say(self.tr("Checking…"))
        label = self.tr("Checking for new materials")
        self._context.tasks.run_job(
            label, lambda control: catalogues.sync(name, control), self._checked, self._check_failed
        )

    def _checked(self, report: SyncReport) -> None:
        if report.refused:
            self._say(message_text(report.refused[0]))
        elif report.new or report.changed:
            self._say(self.tr("%n new material(s)", "", report.new) + ", " + self.tr("%n changed.", "", report.changed))
        else:
            self._say(self.tr("There is nothing new."))
        self._changed()

    def _check_failed(self, error: Exception) -> None:
        self._ui.check.setEnabled(True)
        if self._context.shelf.logins.is_wanted(error):
            self._login.ask()
        if isinstance(error, SpringshelfError):
            self._say(error_text(error))
        else:
            self._context.messages.error(error)

    def _changed(self) -> None:
        self.changed.emit()
        self.reload()

    def _ask_to_remove(self) -> None:
        one = self._chosen()
        if one is None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), "", parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Remove “{title}” from the shelf?").format(title=_title(one)))
        box.setInformativeText(
            self.tr("Its files are removed from this computer. What you wrote about them stays in your journal.")
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        # Qt has no Greek text for its standard button.
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        remove.clicked.connect(lambda: self._remove(one.catalogue.id))
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove(self, catalogue: str) -> None:
        catalogues = self._context.shelf.catalogues
        self._context.tasks.run_query(lambda: catalogues.remove(catalogue), lambda _none: self._changed())

    def _say(self, text: str) -> None:
        self._ui.told.setText(text)
        self._ui.told.setVisible(bool(text))
        self.reshape()


def _title(one: CatalogueStatus) -> str:
    return catalogue_title(one.catalogue.id, one.catalogue.title)
