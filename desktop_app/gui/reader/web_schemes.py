"""The schemes of Qt WebEngine's pages. All are registered before it first starts, because it takes none afterwards."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWebEngineCore import QWebEngineUrlScheme

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
    """Register our schemes with Qt WebEngine, before it first starts."""
    for name, flags in FLAGS.items():
        if QWebEngineUrlScheme.schemeByName(QByteArray(name)).name() == QByteArray(name):
            continue
        scheme = QWebEngineUrlScheme(QByteArray(name))
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(flags)
        QWebEngineUrlScheme.registerScheme(scheme)
