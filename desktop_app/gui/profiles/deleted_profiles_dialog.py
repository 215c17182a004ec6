"""The list of deleted profiles: restoring them, or deleting them permanently."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.profile import Profile
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.forms.ui_deleted import Ui_DeletedForm
from desktop_app.gui.profiles.confirm_deletion_dialog import ConfirmDeletionDialog
from desktop_app.gui.profiles.people_list import PeopleDelegate
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.gui.texts.words import day_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel
from desktop_app.services.profiles.profile_bin import DAYS, DeletedProfile


class DeletedProfilesDialog(BaseDialog):
    """Shows the deleted profiles of this computer and of inserted sticks.

    Signals:
        restored: a profile was restored (Profile).
        removed: a profile was deleted permanently.
    """

    restored = Signal(Profile)
    removed = Signal()

    def __init__(self, context: HomeContext, deleted: Sequence[DeletedProfile], parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._deleted = list(deleted)
        self.model = TwoLineModel(self)
        self._ui = ui = Ui_DeletedForm()
        ui.setupUi(self)
        self.setWindowTitle(self.tr("Deleted profiles"))
        ui.heading.setText(self.tr("Deleted profiles"))
        hint = self.tr("A deleted profile can be restored for %n days. Then it is removed with its backups.", "", DAYS)
        ui.hint.setText(hint)
        ui.text.hide()
        ui.list.setAccessibleName(self.tr("Deleted profiles"))
        ui.list.setModel(self.model)
        ui.list.setItemDelegate(PeopleDelegate(ui.list))
        ui.list.activated.connect(self._restore)
        ui.restore.clicked.connect(self._restore)
        ui.remove.clicked.connect(self._ask_to_remove)
        ui.close_.clicked.connect(self.accept)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._show()
        ui.list.setFocus()

    def _show(self) -> None:
        self.model.show_rows([(name_of(one.profile), self._about(one), one) for one in self._deleted])
        self._ui.list.setCurrentIndex(self.model.index(0))
        self._ui.restore.setEnabled(bool(self._deleted))
        self._ui.remove.setEnabled(bool(self._deleted))
        self._ui.told.setText("" if self._deleted else self.tr("There are no deleted profiles."))

    def _about(self, one: DeletedProfile) -> str:
        deleted, until = day_text(one.deleted_at.astimezone().date()), day_text(one.kept_until.astimezone().date())
        return self.tr("deleted on {day} · kept until {until}").format(day=deleted, until=until)

    def _chosen(self) -> DeletedProfile | None:
        found: DeletedProfile | None = self._ui.list.currentIndex().data(THING_ROLE)
        return found

    def _restore(self) -> None:
        chosen, profiles = self._chosen(), self._context.home.profiles
        if chosen is not None:
            self._context.tasks.run_query(lambda: profiles.restore(chosen), self._restored, self._failed)

    def _restored(self, profile: Profile) -> None:
        self.accept()
        self.restored.emit(profile)

    def _ask_to_remove(self) -> None:
        chosen, profiles = self._chosen(), self._context.home.profiles
        if chosen is None:
            return

        def remove(typed: str) -> DeletedProfile:
            profiles.confirm(chosen.profile, typed, name_of(chosen.profile))
            profiles.bin.remove(chosen)
            return chosen

        told = self.tr("It is removed for good, with the backups beside it. Copies in other places stay.")
        dialog = ConfirmDeletionDialog(self._context, chosen.profile, told, remove, self)
        dialog.deleted.connect(self._removed)
        dialog.open()

    def _removed(self, removed: DeletedProfile) -> None:
        self._deleted.remove(removed)
        self._show()
        self.removed.emit()

    def _failed(self, error: Exception) -> None:
        self._context.messages.explain(error, self._ui.told.setText)
