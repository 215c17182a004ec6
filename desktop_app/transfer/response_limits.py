"""A time limit for complete responses: a server that sends single bytes slowly never reaches the read timeout.

Only the time spent waiting for the server counts, so that a person's own speed limit breaks no download. The header
fields, the trailer fields (RFC 9112, section 7.1.2) and the body of a response that is no document have a limit each.
"""

from __future__ import annotations

import time
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from typing import Any

import requests
from urllib3 import BaseHTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

HEAD_TIMEOUT = 90.0
"""Seconds in which status and header fields have to be complete, interim answers (RFC 9110, section 15.2) included."""
REDIRECTS_TIMEOUT = 180.0
"""Seconds for all redirects of one request: a server can answer each of thirty just before `HEAD_TIMEOUT`."""
GRACE_PERIOD, MIN_RATE = 60.0, 100
"""After so many seconds of waiting, fewer bytes a second on average are no line: modems bring twenty times as many."""


class WatchedBytes(RawIOBase):
    """The bytes of a response, while they arrive fast enough."""

    def __init__(self, raw: RawIOBase) -> None:
        self._raw = raw
        self._waited, self._size = 0.0, 0
        self.head_until: float | None = None

    def begin_head(self) -> None:
        """Begin with the head of the next response, which has a time limit of its own until `begin_body`."""
        self._waited, self._size = 0.0, 0
        self.head_until = time.monotonic() + HEAD_TIMEOUT

    def begin_body(self) -> None:
        """Go on with the body."""
        self.head_until = None

    def readable(self) -> bool:
        """Whether bytes can be read."""
        return True

    def fileno(self) -> int:
        """The number of the open connection."""
        return self._raw.fileno()

    def readinto(self, buffer: Any) -> int | None:  # noqa: ANN401 - a buffer, for which `io` has no type
        """Read some bytes.

        Raises:
            TimeoutError: they arrive too slowly.
        """
        began = time.monotonic()
        size = self._raw.readinto(buffer)
        now = time.monotonic()
        self._waited += now - began
        self._size += size or 0
        if self.head_until is not None:
            late = now > self.head_until
        else:
            late = self._size < (self._waited - GRACE_PERIOD) * MIN_RATE
        if late and size:
            raise TimeoutError
        return size

    def close(self) -> None:
        """Close the connection."""
        self._raw.close()
        super().close()


class _Response(HTTPResponse):
    """A response with a time limit."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - http.client's own
        super().__init__(*arguments, **named)
        self._watched = WatchedBytes(self.fp.detach())
        self.fp = BufferedReader(self._watched)

    def begin(self) -> None:
        """Read status and header fields."""
        self._watched.begin_head()
        super().begin()
        self._watched.begin_body()

    def _read_and_discard_trailer(self) -> None:
        """Called by http.client after the last chunk; trailer fields without end would be read for ever."""
        self._watched.head_until = time.monotonic() + HEAD_TIMEOUT
        super()._read_and_discard_trailer()  # type: ignore[misc]  # not in the stubs
        self._watched.head_until = None


def beginning_of(answer: BaseHTTPResponse, size: int) -> bytes:
    """The body of a response, unpacked, as far as it arrives within `HEAD_TIMEOUT`.

    Args:
        answer: the response.
        size: the maximum number of bytes.
    """
    data = bytearray()
    until = time.monotonic() + HEAD_TIMEOUT
    while len(data) < size and time.monotonic() < until:
        piece = answer.read1(size - len(data), decode_content=True)
        if not piece:
            break
        data += piece
    return bytes(data)


class RedirectClock:
    """Limits the time that one request is led from address to address. A hook of requests for its responses."""

    def __init__(self) -> None:
        self._until = time.monotonic() + REDIRECTS_TIMEOUT

    def __call__(self, response: requests.Response, **_options: Any) -> None:  # noqa: ANN401 - of requests
        """Called for each response.

        Raises:
            requests.TooManyRedirects: the time is over and it leads on.
        """
        if response.is_redirect and time.monotonic() > self._until:
            response.close()
            raise requests.TooManyRedirects(response=response)


class _Connection(HTTPConnection):
    response_class = _Response


class _SecureConnection(HTTPSConnection):
    response_class = _Response


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


POOLS = {"http": _Pool, "https": _SecurePool}
"""The connection classes of urllib3's managers."""
