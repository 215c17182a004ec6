"""Isolates Qt WebEngine: no scripts, no network, no files, no navigation out of the material.

Policy: pages are served by our own scheme, which contains only the entries of the one open material. The Content
Security Policy of each response forbids everything else; a request of any other scheme is blocked before it is sent. An
external link is not followed: it is passed to the reader page, which asks the person. A part that can't be read is
replaced by a page that says so.
"""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.reader.reader_appearance import LAYER
from desktop_app.gui.reader.web_entries import PAGE_TYPES, EntryReadings, Serve, address_in, entry_of, refuse, reply
from desktop_app.gui.reader.web_schemes import SCHEME
from desktop_app.gui.texts.languages import message_parts
from desktop_app.typesetting.font_files import FontCut, font_file

HEAD = re.compile(rb"<head(?:\s[^<>]*)?>")
POLICY = (
    b"default-src 'none'; img-src springshelf: data:; style-src springshelf: 'unsafe-inline'; font-src springshelf:; "
    b"media-src springshelf:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'"
)
OWN = ".springshelf"
STYLE_ENTRY = f"{OWN}/reader.css"
LOOK_ENTRY = f"{OWN}/look.css"
STYLE_LINK = '<link rel="stylesheet" type="text/css" href="/{}"/>'
FACE = """@font-face {{ font-family: FiraGO; src: url(/{own}/{file}.ttf); font-weight: {weight}; font-style: {slope}; }}
"""
READER_STYLE = f"@layer {LAYER};" + "".join(
    FACE.format(own=OWN, file=cut.value, weight=weight, slope=slope)
    for cut, weight, slope in (
        (FontCut.REGULAR, "normal", "normal"),
        (FontCut.BOLD, "bold", "normal"),
        (FontCut.ITALIC, "normal", "italic"),
        (FontCut.BOLD_ITALIC, "bold", "italic"),
    )
)
"""Makes FiraGO available by name; a material with another font keeps it."""
FORBIDDEN = (
    # This affects the page's own scripts: ours run in an isolated world.
    QWebEngineSettings.WebAttribute.JavascriptEnabled,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessRemoteUrls,
    QWebEngineSettings.WebAttribute.LocalContentCanAccessFileUrls,
    QWebEngineSettings.WebAttribute.PluginsEnabled,
    QWebEngineSettings.WebAttribute.LocalStorageEnabled,
    QWebEngineSettings.WebAttribute.FullScreenSupportEnabled,
    QWebEngineSettings.WebAttribute.HyperlinkAuditingEnabled,
    QWebEngineSettings.WebAttribute.DnsPrefetchEnabled,
)


def address_of(entry: str, host: str) -> QUrl:
    """The address of an entry (with fragment) of a material."""
    return address_in(SCHEME, entry, host)


def is_allowed(address: QUrl) -> bool:
    """Whether a page may request an address: of our scheme, or data in the page itself."""
    return address.scheme() in {SCHEME.decode(), "data"}


class EntrySchemeHandler(QWebEngineUrlSchemeHandler):
    """Serves the entries of the open material. They are read and repaired on other threads: some take seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.serve: Serve = lambda _path: None
        self.host = ""
        self.look = self.served_look = ""
        """The style sheet of the look that pages come with, and the one that the last page came with."""
        self.parts: frozenset[str] = frozenset()
        """The entries that are read as pages; in place of one that can't be, the reason is shown."""
        self._readings = EntryReadings(self)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        path = entry_of(job.requestUrl())
        own = self._own_entry(path)
        if job.requestUrl().host() != self.host:
            refuse(job)
        elif own is not None:
            _reply(job, *own, links=b"")
        else:
            serve, shown = self.serve, path in self.parts or _is_page(path)
            self._readings.read(job, lambda: _read(serve, path, shown=shown), self._answer)

    def _answer(self, job: QWebEngineUrlRequestJob, found: tuple[bytes, str] | SpringshelfError | None) -> None:
        if isinstance(found, SpringshelfError):
            found = _told(found)
        if found is None:
            refuse(job)
        else:
            _reply(job, *found, links=self._links())

    def _own_entry(self, path: str) -> tuple[bytes, str] | None:
        """The reader's style sheets and typeface, which stand beside the material's entries."""
        if path == LOOK_ENTRY:
            self.served_look = self.look
            return self.look.encode(), "text/css"
        if path == STYLE_ENTRY:
            return READER_STYLE.encode(), "text/css"
        cut = next((one for one in FontCut if path == f"{OWN}/{one.value}.ttf"), None)
        return None if cut is None else (font_file(cut).read_bytes(), "font/ttf")

    def _links(self) -> bytes:
        """What a page begins with. Chromium remembers a style sheet by its address, so each look has its own."""
        look = f"{LOOK_ENTRY}?{hash(self.look)}"
        return "".join(STYLE_LINK.format(one) for one in (STYLE_ENTRY, look)).encode()

    def finish(self) -> None:
        """Wait until nothing is being read; nothing that waits is begun."""
        self._readings.finish()


def _read(serve: Serve, path: str, *, shown: bool) -> tuple[bytes, str] | SpringshelfError | None:
    """An entry. A damaged picture is as good as none; of a page that can't be shown, the reason is wanted."""
    try:
        return serve(path)
    except SpringshelfError as error:
        return error if shown else None


def _reply(job: QWebEngineUrlRequestJob, data: bytes, media_type: str, *, links: bytes) -> None:
    if media_type in PAGE_TYPES:
        data = HEAD.sub(lambda tag: tag[0] + links, data, count=1)
    reply(job, data, media_type, {b"Content-Security-Policy": POLICY})


def _is_page(path: str) -> bool:
    return path.lower().endswith((".xhtml", ".html", ".htm", ".xml"))


def _told(error: SpringshelfError) -> tuple[bytes, str]:
    """A page that says what can't be displayed."""
    parts = message_parts(error.message)
    body = f"<body><h1>{escape(parts.what)}</h1><p>{escape(parts.advice)}</p></body>"
    return f"<!DOCTYPE html><html><head></head>{body}</html>".encode(), "text/html"


class IsolatedPage(QWebEnginePage):
    """A page that never leaves the material.

    Signals:
        link_activated: the person clicked an external link.
    """

    link_activated = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile) -> None:
        super().__init__(profile)
        for attribute in FORBIDDEN:
            self.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt's signature

    def javaScriptConsoleMessage(self, *_message: object) -> None:
        """Ignore the console messages of a material's page, which may quote its content."""

    def createWindow(self, _kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Open links that request a new window in this page."""
        return self

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        isMainFrame: bool,  # noqa: N803, ARG002 - Qt's signature
    ) -> bool:
        address = QUrl(url)
        if address.scheme() == SCHEME.decode():
            return True
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            self.link_activated.emit(address)
        return False
