"""The dialog that takes a picture as evidence: file, caption, description, consent."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.domain.evidence import Consent
from desktop_app.gui.forms.ui_evidence import Ui_EvidenceForm
from desktop_app.gui.words import consent_name

PREVIEW = QSize(250, 180)


@dataclass(frozen=True, slots=True)
class ChosenPicture:
    """What the person chose and wrote."""

    path: Path
    caption: str
    alternative: str
    consent: Consent


class EvidenceDialog(QDialog):
    """Asks for a picture with its words.

    Signals:
        chosen: a picture with caption and description (ChosenPicture).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_EvidenceForm()
        self._ui.setupUi(self)
        self._path: Path | None = None
        for consent in Consent:
            self._ui.consent.addItem(consent_name(consent), consent)
        self._ui.problem.hide()
        self._ui.choose.clicked.connect(self._choose)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.add.clicked.connect(self._add)
        self.finished.connect(self.deleteLater)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)")
        dialog.fileSelected.connect(lambda name: self.show_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_file(self, path: Path) -> None:
        """Take a file, and show it small."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            reader.setScaledSize(size.scaled(PREVIEW, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            self._problem(self.tr("This file can’t be read as a picture. Choose a JPEG or PNG file."))
            return
        self._path = path
        self._ui.file.setText(path.name)
        self._ui.preview.setPixmap(QPixmap.fromImage(image))
        self._ui.problem.hide()
        self._ui.caption.setFocus()

    def _add(self) -> None:
        caption, alternative = self._ui.caption.text().strip(), self._ui.alternative.text().strip()
        if self._path is None:
            self._problem(self.tr("Choose a picture first."))
        elif not caption:
            self._problem(self.tr("A caption is missing: what does the picture show of your work?"))
            self._ui.caption.setFocus()
        elif not alternative:
            self._problem(self.tr("A description is missing: it is read to those who can’t see the picture."))
            self._ui.alternative.setFocus()
        else:
            consent = Consent(self._ui.consent.currentData())
            self.chosen.emit(ChosenPicture(self._path, caption, alternative, consent))
            self.accept()

    def _problem(self, text: str) -> None:
        self._ui.problem.setText(text)
        self._ui.problem.show()
