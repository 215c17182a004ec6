"""HTML and EPUB in Qt WebEngine, shut in: no scripts, no network, no files, no way out of the material.

Policy: pages come through a scheme of our own that serves the entries of the one open material and nothing else. Each
answer forbids by its Content Security Policy whatever is not such an entry; a request of any other scheme is blocked
before it is made. A link that leads out is not followed: it is handed to the page, which asks the person.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import delete

from desktop_app.domain.errors import SpringshelfError
from desktop_app.typesetting.fonts import Cut, font_bytes

SCHEME = b"springshelf"
HOST = "material"
POLICY = (
    b"default-src 'none'; img-src springshelf: data:; style-src springshelf: 'unsafe-inline'; font-src springshelf:; "
    b"media-src springshelf:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"
)
SMALLEST, LARGEST = 0.6, 3.0
OWN = ".springshelf"
STYLE_ENTRY = f"{OWN}/reader.css"
STYLE_LINK = f'<link rel="stylesheet" type="text/css" href="/{STYLE_ENTRY}"/>'.encode()
PAGE_TYPES = ("application/xhtml+xml", "text/html")
FACE = """@font-face {{ font-family: FiraGO; src: url(/{own}/{file}.ttf); font-weight: {weight}; font-style: {slope}; }}
"""
READER_STYLE = "".join(
    FACE.format(own=OWN, file=cut.value, weight=weight, slope=slope)
    for cut, weight, slope in (
        (Cut.REGULAR, "normal", "normal"),
        (Cut.BOLD, "bold", "normal"),
        (Cut.ITALIC, "normal", "italic"),
        (Cut.BOLD_ITALIC, "bold", "italic"),
    )
)
"""Makes FiraGO known under its name; a material that asks for another typeface keeps its own."""
Serve = Callable[[str], tuple[bytes, str] | None]
FORBIDDEN = (
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
)


def register_scheme() -> None:
    """Make our scheme known to Qt WebEngine, before it first starts."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME)).name() == QByteArray(SCHEME):
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


def address_of(entry: str) -> QUrl:
    """The address under which an entry (with fragment) is served."""
    path, _, fragment = entry.partition("#")
    url = QUrl(f"{SCHEME.decode()}://{HOST}/{quote(path)}")
    if fragment:
        url.setFragment(fragment)
    return url


class _Entries(QWebEngineUrlSchemeHandler):
    """Serves the entries of the open material."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.serve: Serve = lambda _path: None

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        path = unquote(job.requestUrl().path().lstrip("/"))
        try:
            found = _own_entry(path) or self.serve(path)
        except SpringshelfError:  # a damaged entry is as good as none: the page stands without it
            found = None
        if found is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        data, media_type = found
        if media_type in PAGE_TYPES:
            data = data.replace(b"</head>", STYLE_LINK + b"</head>", 1)
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        # PySide6's stubs ask for a plain value here; its converter for QMultiMap takes lists alone.
        headers: Any = {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY)]}
        job.setAdditionalResponseHeaders(headers)
        job.reply(QByteArray(media_type.encode("ascii", "replace")), buffer)


def _own_entry(path: str) -> tuple[bytes, str] | None:
    """The reader's style sheet and typeface, which stand beside the material's entries."""
    if path == STYLE_ENTRY:
        return READER_STYLE.encode(), "text/css"
    cut = next((one for one in Cut if path == f"{OWN}/{one.value}.ttf"), None)
    return None if cut is None else (font_bytes(cut), "font/ttf")


class _Guard(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not for our scheme."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        allowed = (SCHEME.decode(), "data")
        info.block(info.requestUrl().scheme() not in allowed)


class _Page(QWebEnginePage):
    """A page that never leaves the material."""

    outward = Signal(QUrl)

    def javaScriptConsoleMessage(self, *_message: object) -> None:
        """What a material's page complains of is nobody's business, and may quote what is read."""

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: FBT001, N803, ARG002 - Qt's signature
    ) -> bool:
        address = QUrl(url)
        if address.scheme() == SCHEME.decode():
            return True
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self.outward.emit(address)
        return False


class WebReader(QWidget):
    """A view on one HTML or EPUB material.

    Signals:
        outward: a link that leads out was clicked (address).
        shown: a page was loaded (whether it could be).
    """

    outward = Signal(str)
    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        register_scheme()
        # A profile without a name keeps everything in memory, and nothing after it.
        self._profile = QWebEngineProfile(self)
        self._guard = _Guard(self)
        self._entries = _Entries(self)
        self._profile.setUrlRequestInterceptor(self._guard)
        self._profile.installUrlSchemeHandler(QByteArray(SCHEME), self._entries)
        self._page = _Page(self._profile)
        self._page.outward.connect(lambda url: self.outward.emit(url.toString()))
        for attribute in FORBIDDEN:
            self._page.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt's signature
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self._view.loadFinished.connect(self.shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)

    def open(self, serve: Serve, entry: str) -> None:
        """Show a material by its entries, beginning at one of them."""
        self._entries.serve = serve
        self.go(entry)

    def go(self, entry: str) -> None:
        """Show an entry of the open material."""
        self._view.load(address_of(entry))

    def zoom(self, factor: float) -> None:
        """Show text and pictures larger or smaller."""
        self._view.setZoomFactor(min(LARGEST, max(SMALLEST, self._view.zoomFactor() * factor)))

    def clear(self) -> None:
        """Forget the material, before its file is closed: pictures and style sheets may still be asked for."""
        self._view.stop()
        self._entries.serve = lambda _path: None

    def dispose(self) -> None:
        """Take the view down in the order that Qt WebEngine asks for: view, page, profile."""
        for part in (self._view, self._page, self._profile):
            delete(part)
