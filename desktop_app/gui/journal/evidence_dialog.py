"""The dialog for new evidence: a chosen, dropped or pasted file, or a link; with its texts and consent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from desktop_app.domain.addresses import is_web_address
from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.evidence import PICTURES, Consent, NewEvidence, PictureArea
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.forms.ui_evidence import Ui_EvidenceForm
from desktop_app.gui.journal.evidence_texts import lacks_texts
from desktop_app.gui.journal.picture_changes import HIDING, PictureChanges
from desktop_app.gui.texts.languages import error_text as translated
from desktop_app.gui.texts.words import consent_name, size_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.combo_choice import select_entry
from desktop_app.gui.widgets.dropped_files import accept_copy, local_files
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.file_dialogs import PICTURES as PICTURE_FOLDER
from desktop_app.gui.widgets.file_dialogs import choose_file
from desktop_app.gui.widgets.foreign_image import is_quick_file, read_image_file
from desktop_app.services.journal.evidence_bytes import kind_of_file, size_of_file

PREVIEW = QSize(250, 180)
SMALL, USUAL, LARGE = 1200, 2000, 3200
"""The longest side of a picture's copy, in pixels."""


class EvidenceDialog(BaseDialog):
    """Asks for new evidence with its texts.

    Signals:
        chosen: evidence with a caption and, for a picture, a description (NewEvidence).
        more_dropped: further files that were dropped or pasted with the first one (list of paths).
    """

    chosen = Signal(NewEvidence)
    more_dropped = Signal(list)

    def __init__(self, parent: QWidget, tasks: Tasks) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ui = Ui_EvidenceForm()
        self._ui.setupUi(self)
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self._shown_path: Path | None = None
        self._pasted = QImage()
        self._is_picture = False
        ui = self._ui
        self._pictures = PictureChanges(ui.preview, PREVIEW, self)
        self._pictures.changed.connect(self._tell_hidden)
        ui.consent.addItem(self.tr("Choose…"), None)
        for consent in Consent:
            ui.consent.addItem(consent_name(consent), consent)
        for side, text in ((SMALL, self.tr("Small")), (USUAL, self.tr("Medium")), (LARGE, self.tr("Large"))):
            ui.size.addItem(text, side)
        ui.size.setCurrentIndex(1)
        self._problem = FieldProblem(ui.problem)
        self._show_as_picture(is_picture=False)
        ui.choose.clicked.connect(self._choose)
        ui.paste.clicked.connect(self.paste)
        ui.turn.clicked.connect(self._pictures.turn)
        ui.hidePlaces.clicked.connect(self._pictures.hide_parts)
        ui.cancel.clicked.connect(self.reject)
        ui.add.clicked.connect(self._add)
        self.finished.connect(self.deleteLater)

    @property
    def texts(self) -> Mapping[str, QLineEdit]:
        """The text fields."""
        ui = self._ui
        return {"caption": ui.caption, "alternative": ui.alternative, "link": ui.link}

    def show_again(self, new: NewEvidence) -> None:
        """Show evidence that could not be saved."""
        ui = self._ui
        if new.path is not None:
            self.show_file(new.path, new.turns, new.hidden)
        elif new.pasted:
            pasted = QImage.fromData(new.pasted)
            self._show_picture(None, pasted, self.tr("The pasted picture"), new.turns, new.hidden)
        ui.link.setText(new.link)
        ui.size.setCurrentIndex(ui.size.findData(new.longest_side))
        self.show_words(new)

    def show_words(self, value: NewEvidence) -> None:
        """Show these texts and this consent."""
        self._ui.caption.setText(value.caption)
        self._ui.alternative.setText(value.alternative)
        select_entry(self._ui.consent, value.consent, consent_name(value.consent))

    def _lacks_words(self, *, is_picture: bool) -> bool:
        """Report what is missing; returns whether anything is."""
        ui = self._ui
        if lacks_texts(self._problem, ui.caption, ui.alternative, is_picture=is_picture):
            return True
        if ui.consent.currentData() is None:
            self._problem.say(self.tr("Choose whether people in it can be recognised and agreed."), ui.consent)
            return True
        return False

    def _consent(self) -> Consent:
        """The chosen consent; as long as nothing is chosen, it must not be shown to others."""
        return Consent(self._ui.consent.currentData() or Consent.ASKED)

    def _choose(self) -> None:
        pictures = " ".join(f"*{ending}" for ending in PICTURES)
        kinds = [self.tr("Everything") + " (*)", self.tr("Pictures") + f" ({pictures})"]
        choose_file(self, self.tr("Choose a file"), kinds, self.show_file, PICTURE_FOLDER)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        accept_copy(event)
        urls, files = event.mimeData().urls(), local_files(event.mimeData())
        if files:
            self.show_file(files[0])
            self.more_dropped.emit(files[1:])
        elif urls:
            self._ui.link.setText(urls[0].toString())

    def paste(self) -> None:
        """Use the content of the clipboard: a file, a picture, or an address."""
        data = QGuiApplication.clipboard().mimeData()
        files = local_files(data)
        if files:
            self.show_file(files[0])
            self.more_dropped.emit(files[1:])
        elif data.hasImage():
            self._show_picture(None, QGuiApplication.clipboard().image(), self.tr("The pasted picture"))
        elif is_address(data.text().strip()):
            self._ui.link.setText(data.text().strip())
        else:
            self._problem.say(self.tr("There is no file, picture or address to paste."))

    def _show_as_picture(self, *, is_picture: bool) -> None:
        for widget in (self._ui.labelSize, self._ui.size, self._ui.turn, self._ui.hidePlaces, self._ui.privacy):
            widget.setVisible(is_picture)

    def show_file(self, path: Path, turns: int = 0, hidden: tuple[PictureArea, ...] = ()) -> None:
        """Use a file, with a preview if it is a picture, which may be turned and partly hidden already."""
        try:
            kind = kind_of_file(path)
            told = f"{shown_line(path.name)} · {size_text(size_of_file(path))}"
        except SpringshelfError as error:
            self._problem.say(translated(error))
            return
        self._shown_path = path
        if kind.is_picture:
            self._ui.file.setText(shown_line(path.name))
            self._read_picture(path, PREVIEW, lambda image: self._show_picture(path, image, told, turns, hidden))
            return
        self._ui.add.setEnabled(True)
        self._path, self._pasted = path, QImage()
        self._pictures.end()
        self._ui.preview.setText(path.suffix.lstrip(".").upper())
        self._shown(told, is_picture=False)

    def _read_picture(self, path: Path, size: QSize, then: Callable[[QImage], object]) -> None:
        """Read a picture within a size; in a task if it is large. The result of an earlier file is ignored."""
        if is_quick_file(path):
            self._ui.add.setEnabled(True)
            then(read_image_file(path, size))
            return

        def done(image: QImage) -> None:
            if isValid(self) and self._shown_path == path:
                self._ui.add.setEnabled(True)
                then(image)

        self._ui.add.setEnabled(False)
        self._tasks.run_job("", lambda _control: read_image_file(path, size), done, shown=False)

    def _show_picture(
        self,
        path: Path | None,
        image: QImage,
        told: str,
        turns: int = 0,
        hidden: tuple[PictureArea, ...] = (),
    ) -> None:
        if image.isNull():
            self._problem.say(self.tr("This file can’t be read as a picture. Choose a JPEG or PNG file."))
            return
        self._path, self._pasted = path, QImage() if path else image
        self._shown_path = path  # a file that is still being read is no longer wanted
        self._ui.add.setEnabled(True)
        self._pictures.begin(image, self._read_large, turns, hidden)
        self._shown(told, is_picture=True)

    def _shown(self, told: str, *, is_picture: bool) -> None:
        self._is_picture = is_picture
        self._ui.link.clear()
        self._ui.file.setText(told)
        self._show_as_picture(is_picture=is_picture)
        self._problem.clear()
        self._ui.caption.setFocus()

    def _tell_hidden(self) -> None:
        self._ui.privacy.setText(
            self.tr(
                "%n area(s) will be hidden in the copy. The original file does not change.",
                "",
                len(self._pictures.hidden),
            )
        )

    def _read_large(self, then: Callable[[QImage], object]) -> None:
        if self._path:
            self._read_picture(self._path, HIDING, then)
        else:
            then(self._pasted)

    def _add(self) -> None:
        ui = self._ui
        caption, alternative, link = (field.text().strip() for field in (ui.caption, ui.alternative, ui.link))
        new = NewEvidence(
            None if link else self._path,
            link,
            caption,
            alternative,
            self._consent(),
            ui.size.currentData(),
            self._pictures.hidden,
            b"" if link else as_png(self._pasted),
            self._pictures.turns,
        )
        if not new.name and not link:
            self._problem.say(self.tr("Choose a file first, or give a link."))
        elif link and not is_address(link):
            self._problem.say(self.tr("This is not a web address. Web addresses begin with https://"), ui.link)
        elif not self._lacks_words(is_picture=self._is_picture and not link):
            self.chosen.emit(new)
            self.accept()


def as_png(image: QImage) -> bytes:
    """A picture's bytes; empty for a null image."""
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub knows only text for the format
    return bytes(buffer.data().data())


def is_address(text: str) -> bool:
    """Whether a text is a web address."""
    return is_web_address(text) and " " not in text
