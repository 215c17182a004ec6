"""The evidence of an activity as thumbnails: adding, viewing, deleting."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QKeySequence, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import UnfinishedTexts
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.evidence_view import EvidenceView
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.theme.theme import colour, colours
from desktop_app.gui.widgets.foreign_image import read_image
from desktop_app.gui.widgets.keys import THERE, on_keys
from desktop_app.gui.widgets.plain_label import plain_tip
from desktop_app.services.journal.evidence_bytes import kind_of_file
from desktop_app.services.journal.evidence_care import EvidenceChange, EvidenceDetails, change, details_of

THUMBNAIL = QSize(150, 104)
EVIDENCE_ROLE = Qt.ItemDataRole.UserRole + 1
Pictures = list[tuple[RecordId, Evidence, QImage]]


class EvidenceList(QObject):
    """Fills a list view. Enter shows a piece of evidence, Del deletes it.

    Signals:
        adding: evidence is about to be saved; its activity must be saved first.
        written: evidence was added, changed or deleted.
        removed: evidence was deleted (its record, its caption).
        withdrawn: the number of pieces of evidence of which the consent was withdrawn.
    """

    adding = Signal()
    written = Signal()
    removed = Signal(str, str)
    withdrawn = Signal(int)

    def __init__(self, context: PageContext, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._context = context
        self._activity: RecordId | None = None
        self._waiting: list[Path] = []
        self._asking = False
        self.model = QStandardItemModel(self)
        view.setModel(self.model)
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setIconSize(THUMBNAIL)
        view.setGridSize(THUMBNAIL + QSize(22, 44))
        view.setMovement(QListView.Movement.Static)
        view.setWordWrap(True)
        view.activated.connect(self._look)
        on_keys(view, QKeySequence.StandardKey.Delete, self._remove, self.tr("Remove the evidence"), THERE)

    def show_of(self, activity: RecordId | None) -> None:
        """Show the evidence of an activity."""
        if activity != self._activity:
            self._waiting.clear()
        self._activity = activity
        self.model.clear()
        self.withdrawn.emit(0)
        self._read()

    def _read(self) -> None:
        if self._activity is None:
            return
        journal, activity = self._context.profile.journal, self._activity

        def read() -> Pictures:
            return [
                (entry.record, one, _thumbnail(journal.file(one.sha256) if one.is_picture else None))
                for entry, one in journal.evidence_of(activity)
            ]

        self._context.tasks.run_query(read, lambda found: self._show(activity, found))

    def _show(self, activity: RecordId, found: Pictures) -> None:
        if activity != self._activity:
            return
        self.model.clear()
        for name, evidence, image in found:
            icon = QIcon(QPixmap.fromImage(image)) if not image.isNull() else self._file_icon(evidence)
            withdrawn = [self.tr("Consent withdrawn")] if evidence.consent == Consent.WITHDRAWN else []
            item = QStandardItem(icon, "\n".join([*withdrawn, shown_line(evidence.caption)]))
            if withdrawn:
                item.setForeground(colour(colours().problem))
            item.setEditable(False)
            item.setData((name, evidence), EVIDENCE_ROLE)
            item.setToolTip(plain_tip(evidence.alternative or evidence.link))
            read = ". ".join([*withdrawn, evidence.caption, evidence.alternative])
            item.setData(read, Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(item)
        self.withdrawn.emit(sum(one.consent == Consent.WITHDRAWN for _, one, _ in found))

    def _file_icon(self, evidence: Evidence) -> QIcon:
        """An icon with the file's type."""
        sheet = QPixmap(THUMBNAIL)
        sheet.fill(colour(colours().tint))
        painter = QPainter(sheet)
        painter.setPen(colour(colours().accent_strong))
        kind = self.tr("Link") if evidence.link else evidence.file_name.rpartition(".")[2].upper()[:6]
        painter.drawText(sheet.rect(), int(Qt.AlignmentFlag.AlignCenter), kind)
        painter.end()
        return QIcon(sheet)

    def add(self) -> None:
        """Ask for evidence."""
        self._dialog()

    def add_files(self, paths: Iterable[Path]) -> None:
        """Ask for the texts of each file, one after the other. Files that can't be read are named in a message."""
        problems = []
        for path in paths:
            try:
                kind_of_file(path)
            except SpringshelfError as error:
                problems.append(error_text(error))
            else:
                self._waiting.append(path)
        if problems:
            self._context.messages.say("\n".join(problems))
        self._ask_next()

    def _ask_next(self) -> None:
        """Ask for the next dropped file, unless a dialog is open or the entry is no longer shown."""
        if not self._view.isVisible():
            self._waiting.clear()
        if self._waiting and not self._asking:
            self._dialog().show_file(self._waiting.pop(0))

    def _closed(self) -> None:
        self._asking = False
        # The view may be hidden by what closed the dialog, such as the lock.
        QTimer.singleShot(0, self, self._ask_next)

    def _dialog(self) -> EvidenceDialog:
        dialog = EvidenceDialog(self._view, self._context.tasks)
        self._asking = True
        dialog.chosen.connect(self.add_evidence)
        dialog.more_dropped.connect(self.add_files)
        dialog.finished.connect(self._closed)
        dialog.open()
        self._keep_texts(dialog, f"new.{self._activity}")
        return dialog

    def _keep_texts(self, dialog: EvidenceDialog | EvidenceView, name: str) -> None:
        """Keep the texts of a dialog until it is closed, because the window may be locked before."""
        texts = UnfinishedTexts(self._context, f"evidence.{name}", dialog.texts, dialog)
        texts.restore()
        dialog.finished.connect(texts.forget)

    def add_evidence(self, new: NewEvidence) -> None:
        """Save new evidence in the journal."""
        if self._activity is not None:
            journal, activity = self._context.profile.journal, self._activity
            self.adding.emit()
            self._context.tasks.run_query(
                lambda: journal.add_evidence(new, activity),
                lambda _record: self._written(),
                lambda error: self._not_taken(activity, new, error),
            )

    def _not_taken(self, activity: RecordId, new: NewEvidence, error: Exception) -> None:
        """Show evidence that could not be saved in the dialog again, with its texts."""
        self._context.messages.error(error)
        if activity == self._activity:
            self._dialog().show_again(new)

    def _look(self, index: QModelIndex) -> None:
        self.open(index.data(EVIDENCE_ROLE)[0])

    def open(self, record: RecordId, unsaved: EvidenceChange | None = None) -> None:
        """Open the view of a piece of evidence, with changes that could not be saved if there are any."""
        journal = self._context.profile.journal

        def show(details: EvidenceDetails | None) -> None:
            if details is None:
                return
            view = EvidenceView(details, self._view)
            if unsaved is not None:
                view.show_change(unsaved)
            view.changed.connect(lambda wanted: self._change(details, wanted))
            view.delete_requested.connect(lambda: self._delete(record, details.value.caption))
            view.open()
            self._keep_texts(view, record)

        self._context.tasks.run_query(lambda: details_of(journal, record), show)

    def _change(self, details: EvidenceDetails, wanted: EvidenceChange) -> None:
        """Save changes; if that fails, show them in the view again."""
        journal, activity, record = self._context.profile.journal, self._activity, details.record

        def not_written(error: Exception) -> None:
            self._context.messages.error(error)
            if activity == self._activity:
                self.open(record, wanted)

        def written(value: Evidence) -> None:
            self._written()
            if value.consent == Consent.WITHDRAWN != details.value.consent:
                self._offer_to_delete(record, value.caption)

        self._context.tasks.run_query(lambda: change(journal, record, wanted), written, not_written)

    def _offer_to_delete(self, record: RecordId, caption: str) -> None:
        told = self.tr("Consent for “{caption}” was withdrawn. It is no longer printed.").format(caption=caption)
        self._context.messages.offer(told, self.tr("Delete"), lambda: self._delete(record, caption))

    def _remove(self) -> None:
        data = self._view.currentIndex().data(EVIDENCE_ROLE)
        if data is not None:
            self._delete(data[0], data[1].caption)

    def _delete(self, record: RecordId, caption: str) -> None:
        journal = self._context.profile.journal

        def removed() -> None:
            self._written()
            self.removed.emit(record, caption)

        self._context.tasks.run_query(lambda: journal.delete(record, Evidence.KIND), lambda _none: removed())

    def _written(self) -> None:
        self._read()
        self.written.emit()


def _thumbnail(data: bytes | None) -> QImage:
    image = read_image(data or b"")
    if image.isNull():
        return image
    return image.scaled(THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
