"""What the handlers of both schemes have in common: addresses of entries, reading them on other threads, answering."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import Any
from urllib.parse import quote, unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QThreadPool, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo, QWebEngineUrlRequestInterceptor, QWebEngineUrlRequestJob
from shiboken6 import isValid

READING_AT_ONCE = 2
PAGE_TYPES = ("application/xhtml+xml", "text/html")
Serve = Callable[[str], tuple[bytes, str] | None]
Answer = Callable[[QWebEngineUrlRequestJob, Any], None]
"""Takes a request and what was found for it."""


def address_in(scheme: bytes, entry: str, host: str) -> QUrl:
    """The address of an entry (with fragment) of a material.

    Each time that a material is opened it has a different host: Chromium caches pictures by their addresses, and would
    show those of one book in another if both have, for example, an `images/cover.png`.
    """
    path, _, fragment = entry.partition("#")
    url = QUrl(f"{scheme.decode()}://{host}/{quote(path)}")
    if fragment:
        url.setFragment(fragment)
    return url


def entry_of(address: QUrl) -> str:
    """The entry at an address, without its fragment."""
    return unquote(address.path(QUrl.ComponentFormattingOption.FullyEncoded).lstrip("/"))


class EntryReadings(QObject):
    """Reads entries on other threads, as some take seconds, and answers requests with them."""

    _found = Signal(int, object)  # the number of a request, and what was found for it

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[int, tuple[QWebEngineUrlRequestJob, Answer]] = {}
        self._numbers = count()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(READING_AT_ONCE)
        self._found.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def read(self, job: QWebEngineUrlRequestJob, find: Callable[[], object], answer: Answer) -> None:
        """Call `find` on another thread and then `answer` on this one, unless the page was left meanwhile."""
        number = next(self._numbers)
        self._waiting[number] = job, answer
        job.destroyed.connect(lambda: self._waiting.pop(number, None))
        self._pool.start(lambda: self._found.emit(number, find()))

    def _answer(self, number: int, found: object) -> None:
        job, answer = self._waiting.pop(number, (None, None))
        if job is None or answer is None or not isValid(job):
            return  # the page was left before it came
        answer(job, found)

    def finish(self) -> None:
        """Wait until nothing is being read; nothing that waits is begun."""
        self._pool.clear()
        self._pool.waitForDone()


def reply(job: QWebEngineUrlRequestJob, data: bytes, media_type: str, headers: Mapping[bytes, bytes]) -> None:
    """Answer a request. A page that is UTF-8 is sent as such, as many do not state their encoding."""
    if media_type in PAGE_TYPES and _is_utf8(data):
        media_type += ";charset=utf-8"
    buffer = QBuffer(job)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # PySide6's stubs ask for a plain value here; its converter for QMultiMap takes lists alone.
    sent: Any = {QByteArray(name): [QByteArray(value)] for name, value in headers.items()}
    job.setAdditionalResponseHeaders(sent)
    job.reply(QByteArray(media_type.encode("ascii", "replace")), buffer)


def refuse(job: QWebEngineUrlRequestJob) -> None:
    """Answer that there is nothing at the address of a request."""
    job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class RequestBlocker(QWebEngineUrlRequestInterceptor):
    """Blocks every request that is not allowed.

    Args:
        parent: its owner.
        allows: says whether an address may be requested.
    """

    def __init__(self, parent: QObject, allows: Callable[[QUrl], bool]) -> None:
        super().__init__(parent)
        self._allows = allows

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        info.block(not self._allows(info.requestUrl()))
