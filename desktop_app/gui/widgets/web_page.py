"""Web pages, opened in the system's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.addresses import is_web_address


def visit_address(address: str) -> None:
    """Open a web page in the system's browser; any other address is ignored."""
    if is_web_address(address):
        QDesktopServices.openUrl(QUrl(address))
