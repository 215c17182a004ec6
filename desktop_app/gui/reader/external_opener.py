"""Links into a browser, and files into another program. The person is asked each time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.file_kinds import kind_of_type
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.reader.open_externally import open_externally
from desktop_app.gui.widgets.web_page import visit_address

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook


class ExternalOpener(QObject):
    """Opens links and files outside the reader.

    Args:
        messages: shows what can't be displayed here.
        page: the reader.
    """

    def __init__(self, messages: Messages, page: QWidget) -> None:
        super().__init__(page)
        self._messages, self._page = messages, page

    def ask(self, address: str) -> None:
        """Ask before an external link is opened, because only the person sends data to the internet."""
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("This link leads outside the material. Open it in your browser?"))
        # Encoded, so that no letter of it can be taken for another one.
        box.setInformativeText(QUrl(address).toString(QUrl.ComponentFormattingOption.FullyEncoded))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        leave.clicked.connect(lambda: visit_address(address))
        box.finished.connect(box.deleteLater)
        box.open()

    def offer(self, book: OpenBook, missing: str) -> None:
        """Offer another program for a material that can't be displayed here.

        Args:
            book: the material.
            missing: the missing library; empty if the file is the reason.
        """
        damaged = self.tr("“{title}” can’t be shown here: its file is damaged or of an unknown kind.")
        lacking = self.tr("“{title}” can’t be shown here: a library of the system is missing ({library}).")
        foreign = self.tr("“{title}” is a {kind} file. Another app on this computer may open it.")
        kind = kind_of_type(book.file.media_type)
        told = lacking if missing else foreign if kind and not kind.opens else damaged
        told = told.format(title=book.file.title, library=missing, kind=kind.name if kind else "")
        self._messages.offer(told, self.tr("Open in another app"), lambda: self.open(book))

    def open(self, book: OpenBook | None) -> None:
        """Open a material's file in the system's program for its type."""
        if book is not None and not open_externally(Path(book.file.path), book.file):
            self._messages.say(self.tr("Your system has no program for this kind of file."))
