"""The schemes of Qt WebEngine's pages. All are registered before it first starts, because it takes none afterwards."""

from __future__ import annotations

import os

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAccessible
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

from desktop_app.gui.reader.web_accessibility import show_to_screen_readers

SCHEME = b"springshelf"
"""Of materials without scripts."""
RUN_SCHEME = b"springshelf-run"
"""Of running packages. Their scripts may ask for the other entries of their own host."""
Flag = QWebEngineUrlScheme.Flag
FLAGS = {
    SCHEME: Flag.SecureScheme,
    RUN_SCHEME: Flag.SecureScheme | Flag.CorsEnabled | Flag.FetchApiAllowed,
}
"""Neither is local, and service workers are allowed in none."""


def register_schemes() -> None:
    """Register our schemes with Qt WebEngine, before it first starts, and show its pages to a screen reader."""
    show_to_screen_readers(os.environ, active=QAccessible.isActive())
    for name, flags in FLAGS.items():
        if QWebEngineUrlScheme.schemeByName(QByteArray(name)).name() == QByteArray(name):
            continue
        scheme = QWebEngineUrlScheme(QByteArray(name))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(flags)
        QWebEngineUrlScheme.registerScheme(scheme)
