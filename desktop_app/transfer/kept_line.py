"""One connection to a web server, over which many small files are asked for, several at a time.

A request through requests takes ten times as long in Python as the transfer of a small file. Here a request is a line
and a few fields, and only plain answers are understood: HTTP/1.1 or 1.0, a known length, no coding (RFC 9112). Whatever
else a server says is an `OtherAnswerError`, and the file is asked for through requests, which follows redirects, signs
in, unpacks, and explains.

Several requests may be on their way at once (pipelining, RFC 9112, section 9.3.2). Servers answer in their order. A
proxy on the way that does not is noticed by the hashes of the files, so files without a hash are asked for one by one.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BufferedReader
from urllib.parse import urlsplit

from desktop_app.domain.numbers import parse_integer
from desktop_app.transfer.access import origin_of
from desktop_app.transfer.codes import TransferCode
from desktop_app.transfer.errors import BusyError, CutOffError, NotThereError, TemporaryError, UnreachableError
from desktop_app.transfer.http_errors import BUSY, GONE, SERVER_ERRORS, retry_after
from desktop_app.transfer.response_limits import WatchedBytes
from desktop_app.transfer.source import CHUNK_BYTES, ResponseBody, Validators

PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+/[A-Za-z0-9._~:/?\[\]@!$&'()*+,;=%-]*")
"""An address that is sent as it is."""
DOTS = re.compile(r"/\.{1,2}(?:[/?]|$)")
STATUS = re.compile(rb"HTTP/1\.([01]) (\d{3})(?: |\r?\n)")
LONGEST_LINE, MOST_FIELDS = 65536, 100
FIELDS = {
    name.encode(): name
    for name in (
        *("age", "connection", "content-encoding", "content-length", "content-type"),
        *("etag", "last-modified", "retry-after", "transfer-encoding"),
    )
}
"""The header fields that are looked at."""
MOST_DRAINED = 64 * 1024
"""The maximum bytes of an answer without the file that are read, so that the connection can be used again."""
WHOLE = 200


class OtherAnswerError(Exception):
    """The answer is none that is understood here."""


class ClosedLineError(Exception):
    """A kept connection was closed before an answer, which servers may do at any time (RFC 9112, section 9.5)."""


def is_plain_address(href: str) -> bool:
    """Whether an address can be sent as it is: without user information, fragment, dot segments and other letters."""
    return PLAIN_ADDRESS.fullmatch(href) is not None and DOTS.search(href) is None


class KeptLine:
    """A connection to one origin.

    Args:
        origin: scheme, host and port.
        context: verifies the certificate of an origin with TLS.
        fields: the header fields of each request.
        limits: seconds to connect, and seconds without a byte.

    `answers` is the number of answers so far, `waited` the shortest time in seconds to the beginning of one;
    `has_served` says that a file was among them.

    Raises:
        OSError: no connection can be made, or its certificate is not accepted.
    """

    def __init__(
        self, origin: str, context: ssl.SSLContext, fields: dict[str, str], limits: tuple[float, float]
    ) -> None:
        parts = urlsplit(origin)
        host = parts.hostname or ""
        connection = socket.create_connection((host, parts.port), timeout=limits[0])
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if parts.scheme == "https":
                connection = context.wrap_socket(connection, server_hostname=host)
            connection.settimeout(limits[1])
            self._bytes = WatchedBytes(socket.SocketIO(connection, "rb"))
        except BaseException:
            connection.close()
            raise
        self._socket = connection
        self._reader = BufferedReader(self._bytes, CHUNK_BYTES)
        self._fields = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        self._asked: deque[str] = deque()
        self.answers = 0
        self.has_served = False
        self.waited = float(limits[1])
        self._asked_at = 0.0
        self._is_open = True
        self._left = 0

    @property
    def is_usable(self) -> bool:
        """Whether another file can be asked for: the server keeps the connection, and every answer was read."""
        return self._is_open and not self._left

    @property
    def is_clear(self) -> bool:
        """Whether it is usable and no answer is awaited."""
        return self.is_usable and not self._asked

    @property
    def awaited(self) -> int:
        """The number of requests without an answer."""
        return len(self._asked)

    def close(self) -> None:
        """Close the connection."""
        self._is_open = False
        self._reader.close()
        self._socket.close()

    def ask(self, hrefs: Sequence[str]) -> None:
        """Send requests; the answers come in the same order.

        Raises:
            ClosedLineError: the server has closed the connection.
        """
        self._asked += hrefs
        self._asked_at = time.monotonic()
        try:
            self._socket.sendall("".join(map(self._request, hrefs)).encode("ascii"))
        except OSError as error:
            self._is_open = False
            raise ClosedLineError from error

    def _request(self, href: str) -> str:
        _, _, host, target = href.split("/", 3)
        return f"GET /{target} HTTP/1.1\r\nHost: {host}\r\n{self._fields}\r\n"

    def answer(self) -> ResponseBody:
        """The next answer: a file of known length, whose pieces are read before the next call.

        Raises:
            ClosedLineError: the server closed the connection instead.
            OtherAnswerError: the answer is none that is understood here.
            TransferError: the server says that it has no file, or not now.
        """
        href = self._asked.popleft()
        try:
            status, fields = self._read_head()
        except TimeoutError as error:
            self._is_open = False
            raise UnreachableError(TransferCode.NO_ANSWER, href) from error
        except OSError as error:
            self._is_open = False
            raise ClosedLineError from error
        return self._judged(href, status, fields)

    def _read_head(self) -> tuple[int, dict[str, str]]:
        """The status and the fields of the next answer."""
        self._bytes.begin_head()
        line = self._reader.readline(LONGEST_LINE)
        if not line:
            self._is_open = False
            raise ClosedLineError
        self.waited = min(self.waited, time.monotonic() - self._asked_at)
        self.answers += 1
        status = STATUS.match(line)
        if status is None:
            raise self._other()
        fields = self._read_fields()
        self._bytes.begin_body()
        connection = fields.get("connection", "").lower()
        self._is_open = "close" not in connection if status[1] == b"1" else "keep-alive" in connection
        return int(status[2]), fields

    def _read_fields(self) -> dict[str, str]:
        fields: dict[str, str] = {}
        for _ in range(MOST_FIELDS):
            line = self._reader.readline(LONGEST_LINE)
            if line in {b"\r\n", b"\n"}:
                return fields
            named, colon, value = line.partition(b":")
            if not colon or not line.endswith(b"\n") or named != named.strip():
                break  # cut, too long, or folded (RFC 9112, section 5.2)
            name = FIELDS.get(named.lower())
            if name is None:
                continue
            if name == "content-length" and name in fields:
                break
            fields[name] = value.strip().decode("latin-1")
        raise self._other()

    def _judged(self, href: str, status: int, fields: dict[str, str]) -> ResponseBody:
        length = parse_integer(fields.get("content-length", ""))
        is_coded = "transfer-encoding" in fields or fields.get("content-encoding", "identity").lower() != "identity"
        if length is None or is_coded:
            raise self._other()
        self._left = length
        if status == WHOLE:
            self.has_served = True
            return self._body(href, length, fields)
        self._drain(href)
        if status in GONE:
            raise NotThereError(TransferCode.NOT_THERE, href)
        if status in BUSY:
            wait = retry_after(fields.get("retry-after", ""), datetime.now(UTC))
            raise BusyError(TransferCode.BUSY, href, retry_after=wait)
        if status >= SERVER_ERRORS:
            raise TemporaryError(TransferCode.SERVER_ERROR, href, status=status)
        raise OtherAnswerError

    def _body(self, href: str, length: int, fields: dict[str, str]) -> ResponseBody:
        tag, modified = fields.get("etag", ""), fields.get("last-modified", "")
        return ResponseBody(
            chunks=self._pieces(href),
            total=length,
            validator=tag if tag.startswith('"') else modified,
            media_type=fields.get("content-type", "").partition(";")[0].strip().lower(),
            address=href,
            known=Validators(tag, modified),
            age=parse_integer(fields.get("age", "")) or 0,
        )

    def _pieces(self, href: str) -> Iterator[bytes]:
        while self._left:
            try:
                piece = self._reader.read1(min(self._left, CHUNK_BYTES))
            except TimeoutError as error:
                self._is_open = False
                raise UnreachableError(TransferCode.NO_ANSWER, href) from error
            except OSError as error:
                self._is_open = False
                raise CutOffError(TransferCode.FILE_CUT_OFF, href) from error
            if not piece:
                self._is_open = False
                return  # the fetcher compares the length
            self._left -= len(piece)
            yield piece

    def _drain(self, href: str) -> None:
        """Read the body of an answer that is no file, if it is short."""
        if self._left > MOST_DRAINED:
            self._is_open = False
            return
        for _ in self._pieces(href):
            pass

    def _other(self) -> OtherAnswerError:
        self._is_open = False
        return OtherAnswerError()


def origin_with_port(href: str) -> str:
    """Scheme, host and port of an address, with brackets around a number of IPv6."""
    parts = urlsplit(href)
    if ":" not in (parts.hostname or ""):
        return origin_of(href)
    port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://[{parts.hostname}]:{port}"
