"""Serves the entries of the one running package, under a policy that lets its scripts reach nothing else.

Layers, each of which works without the others: `PackageSchemeHandler` answers only requests for the current host, which
nobody can guess; the interceptor of the profile blocks any other address; `POLICY` and `PERMISSIONS` tell Chromium what
a page may do; `package_page` refuses navigation, windows, dialogs of files and permissions; `web_network` gives the
process no network at all.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from html import escape
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from PySide6.QtCore import QByteArray, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.reader.web_entries import EntryReadings, Serve, address_in, entry_of, refuse, reply
from desktop_app.gui.reader.web_schemes import RUN_SCHEME

OWN = ".springshelf"
FRAME_ENTRY = f"{OWN}/run.html"
"""The page of ours around a package. Its window has what the package reports to."""
CALL_ENTRY = f"{OWN}/call"
CALL_HEADER = b"x-springshelf-call"
"""A call is in a header, not in a body: Qt WebEngine 6.11 waits for ever for the body of a synchronous request."""
MAX_CALL = 1024 * 1024
"""Bytes of a call as it is sent: 64,000 characters of any script fit."""
SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals"
"""Without popups, downloads, pointer lock, presentation, and navigation of our own page (HTML, section 4.8.5)."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline' data: blob:",
        *(f"{kind}-src 'self' data: blob:" for kind in ("img", "font", "media", "connect")),
        *(f"{kind}-src 'self' blob:" for kind in ("frame", "worker")),
        "object-src 'self'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
        f"sandbox {SANDBOX}",
    )
).encode()
"""What a page may load and do (Content Security Policy, level 3)."""
PERMISSIONS = ", ".join(
    f"{name}=()"
    for name in (
        *("accelerometer", "camera", "clipboard-read"),
        *("clipboard-write", "display-capture", "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope"),
        *("hid", "idle-detection", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi"),
        *("picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "serial", "storage-access"),
        *("window-management", "xr-spatial-tracking"),
    )
).encode()
"""What no page and no frame in it may use (Permissions Policy, section 6.1)."""
HEADERS = {
    b"Content-Security-Policy": POLICY,
    b"Permissions-Policy": PERMISSIONS,
    b"Referrer-Policy": b"no-referrer",
    b"X-Content-Type-Options": b"nosniff",
}
SCRIPT = Path(__file__).with_name("package.js")
FRAME = """<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title><style>
html, body {{ margin: 0; height: 100%; background: #fff; }}
iframe {{ border: 0; width: 100%; height: 100%; display: block; }}
</style></head><body><iframe title="{title}" sandbox="{sandbox}"></iframe></body></html>"""
Call = Callable[[str], str]
"""Answers a call of a package: JSON in, JSON out."""


def new_host() -> str:
    """The host of a package that is opened: no other package and no later one can guess it."""
    return f"p{secrets.token_hex(16)}"


def package_address(entry: str, host: str, query: str = "") -> QUrl:
    """The address of an entry of a running package."""
    url = address_in(RUN_SCHEME, entry, host)
    if query:
        url.setQuery(quote(query, safe="=&+%;,:@/?!$'()*~-._"))
    return url


def is_of_package(address: QUrl, host: str) -> bool:
    """Whether an address is of this package, or of data that its page made itself."""
    if address.scheme() == "blob":
        address = QUrl(address.path())
    elif address.scheme() == "data":
        return True
    return bool(host) and address.scheme() == RUN_SCHEME.decode() and address.host() == host


class PackageSchemeHandler(QWebEngineUrlSchemeHandler):
    """Serves the entries of the running package, and takes its calls.

    Args:
        parent: its owner.
        host: the package's host.
        serve: reads an entry.
        call: answers a call.
    """

    def __init__(self, parent: QObject, host: str, serve: Serve, call: Call) -> None:
        super().__init__(parent)
        self._host, self._serve, self._call = host, serve, call
        self.title = self.language = ""
        self._readings = EntryReadings(self)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        address, path = job.requestUrl(), entry_of(job.requestUrl())
        if address.host() != self._host:
            refuse(job)
        elif path == FRAME_ENTRY:
            reply(job, self._frame(), "text/html", HEADERS)
        elif path == CALL_ENTRY:
            self._take_call(job)
        else:
            self._readings.read(job, lambda: _read(self._serve, path), _answer)

    def _frame(self) -> bytes:
        title, language = escape(self.title), escape(self.language or "und")
        return FRAME.format(title=title, language=language, sandbox=SANDBOX).encode()

    def _take_call(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer a call that the package's own page made; refuse any other."""
        sent = call_of(job)
        if sent is None or not is_of_package(job.initiator(), self._host):
            refuse(job)
            return
        reply(job, self._call(sent).encode(), "application/json", HEADERS)

    def finish(self) -> None:
        """Wait until nothing is being read."""
        self._readings.finish()


def call_of(job: QWebEngineUrlRequestJob) -> str | None:
    """The JSON of a call; None if the request is none, or is too large."""
    if bytes(job.requestMethod().data()) != b"POST":
        return None
    sent = next(
        (_bytes(value) for name, value in job.requestHeaders().items() if _bytes(name).lower() == CALL_HEADER), b""
    )
    if not 0 < len(sent) <= MAX_CALL:
        return None
    try:
        return unquote_to_bytes(sent).decode("utf-8")
    except UnicodeDecodeError:
        return None


def _bytes(value: object) -> bytes:
    """A name or value of a header; PySide6 gives the values of a multimap as lists."""
    first = value[0] if isinstance(value, list) else value
    return bytes(first.data()) if isinstance(first, QByteArray) else b""


def _read(serve: Serve, path: str) -> tuple[bytes, str] | None:
    try:
        return serve(path)
    except SpringshelfError:
        return None


def _answer(job: QWebEngineUrlRequestJob, found: tuple[bytes, str] | None) -> None:
    if found is None:
        refuse(job)
    else:
        reply(job, *found, HEADERS)


def show_part(address: QUrl) -> str:
    """The script that shows an address in the frame of our page."""
    return f"springshelfRun.show({json.dumps(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))})"
