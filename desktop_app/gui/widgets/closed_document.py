"""HTML of other programs as text, without opening a file or an address that it names."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument


class ClosedDocument(QTextDocument):
    """A document that opens nothing.

    `QTextDocument` opens style sheets and backgrounds of `file:` addresses while it reads HTML. On Windows,
    `file://server/share` is another computer, which gets the name of the account and a hash of its password.
    """

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's signature
        """Nothing."""
        return None


def text_of_html(html: str) -> str:
    """The text of HTML as it is seen, with line breaks between paragraphs."""
    document = ClosedDocument()
    document.setHtml(html)
    return document.toPlainText()
