"""The dialog for covering faces and names before a picture enters the journal."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop_app.domain.records.evidence import PictureArea
from desktop_app.gui.forms.ui_redact import Ui_RedactForm
from desktop_app.gui.widgets.base_dialog import BaseDialog


class RedactDialog(BaseDialog):
    """Shows the picture, and lets the person draw boxes.

    Signals:
        chosen: the areas to hide (tuple of PictureArea).
    """

    chosen = Signal(tuple)

    def __init__(self, image: QImage, parent: QWidget, areas: Sequence[PictureArea] = ()) -> None:
        super().__init__(parent)
        self._ui = Ui_RedactForm()
        self._ui.setupUi(self)
        self.picture = self._ui.picture
        self.picture.show_picture(image, areas)
        self.picture.changed.connect(self._count)
        self._ui.undo.clicked.connect(self.picture.take_last_away)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.clicked.connect(self._take)
        self.finished.connect(self.deleteLater)
        self.picture.setFocus()
        self._count()

    def _count(self) -> None:
        count = len(self.picture.areas)
        self._ui.count.setText(self.tr("%n place(s) hidden", "", count))
        self._ui.undo.setEnabled(count > 0)

    def _take(self) -> None:
        self.chosen.emit(self.picture.areas)
        self.accept()
