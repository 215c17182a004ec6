"""An HTTP server with limits, in a separate thread (waitress).

Policy: a request has to be complete within `REQUEST_SECONDS`, an idle connection is closed after `IDLE_SECONDS`, and
each client has at most `CONNECTIONS_EACH` connections; further ones are refused, so that others are served. Responses
reveal nothing about the program, the computer or the person.
"""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Mapping
from threading import Thread
from types import TracebackType
from typing import Any, Self, cast

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.server import TcpWSGIServer
from waitress.utilities import BadRequest

from desktop_app.domain.lending import EVERYBODY_IPV6
from desktop_app.transfer.serving.application import WsgiApplication
from desktop_app.transfer.serving.responses import Mount

LOOPBACK = "127.0.0.1"
REQUEST_SECONDS, IDLE_SECONDS = 15, 30
CONNECTIONS, CONNECTIONS_EACH = 512, 32
MAX_HEADER_SIZE, MAX_BODY_SIZE = 16 * 1024, 64 * 1024
LAST_PORT = 65_535

logging.getLogger("waitress").setLevel(logging.ERROR)  # requests are not logged


class _VersionNotSupported(BadRequest):
    """The answer to a version of HTTP that this server does not have (RFC 9110, section 15.6.6)."""

    code = 505
    reason = "HTTP Version Not Supported"


class _Parser(HTTPRequestParser):
    """A request with a target that may contain the host, which overrides the `Host` field (RFC 9112, section 3.2.2)."""

    headers: dict[str, str]
    proxy_netloc: str
    version: str

    def parse_header(self, header_plus: bytes) -> None:
        """Read the request line and the header fields.

        Raises:
            ParsingError: they are invalid, which waitress answers with 400.
        """
        try:
            super().parse_header(header_plus)
        except ValueError as error:  # an invalid address in square brackets, which waitress does not expect
            raise ParsingError("Bad URI") from error
        if self.version and not self.version.startswith("1."):  # a request without a version is one of HTTP/1.0
            self.error = _VersionNotSupported("This server has HTTP/1.1.")
        if self.proxy_netloc:
            self.headers["HOST"] = self.proxy_netloc


class _Channel(HTTPChannel):
    """A connection that records since when its present request is incomplete.

    Line breaks before a request do not begin a request, but do not complete one either.
    """

    parser_class = _Parser
    incomplete_since = 0.0

    def received(self, data: bytes) -> bool:
        """Process received bytes of a request."""
        taken: bool = super().received(data)
        if self.request is None and data.strip(b"\r\n"):
            self.incomplete_since = 0.0
        else:
            self.incomplete_since = self.incomplete_since or time.monotonic()
        return taken


class _Server(TcpWSGIServer):
    """Waitress's server with limits for each client and each request."""

    channel_class = _Channel

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        self._late: list[_Channel] = []
        super().__init__(*args, **kwargs)

    def accept(self) -> tuple[socket.socket, Any] | None:
        """Accept the next connection; None if its client has too many."""
        found: tuple[socket.socket, Any] | None = super().accept()
        if found is None:
            return None
        connection, address = found
        open_now = sum(channel.addr[0] == address[0] for channel in self._channels())
        if open_now < CONNECTIONS_EACH:
            return found
        connection.close()
        return None

    def _channels(self) -> list[_Channel]:
        # The type stubs treat the table of channels as a channel.
        return list(cast("dict[int, _Channel]", self.active_channels).values())

    def maintenance(self, now: float) -> None:
        """Note idle connections and those with an incomplete request; called every second, before the poll.

        They are closed after the poll: otherwise a new connection with the number of a closed one gets its events.
        """
        latest = time.monotonic() - REQUEST_SECONDS
        for channel in self._channels():
            stuck = 0 < channel.incomplete_since < latest
            if stuck or channel.last_activity < now - IDLE_SECONDS:
                self._late.append(channel)

    def close_late(self) -> None:
        """Close the noted connections. Waitress itself would wait until the client reads, and keep the file open."""
        while self._late:
            self._late.pop().handle_close()


def _listen(host: str, port: int) -> socket.socket:
    """The socket of a server; that of all IPv6 interfaces also takes IPv4, where the system can do that."""
    if ":" not in host:
        return socket.create_server((host, port), backlog=CONNECTIONS)
    both = host == EVERYBODY_IPV6 and socket.has_dualstack_ipv6()
    return socket.create_server((host, port), family=socket.AF_INET6, backlog=CONNECTIONS, dualstack_ipv6=both)


class HttpServer:
    """Serves mounts from its own thread while the `with` block runs.

    Args:
        mounts: by path, see `WsgiApplication`.
        host: the network interface to listen on, also an IPv6 number; `::` is all interfaces.
        port: the port; 0 for any free one. `port` then contains it.

    Raises:
        OSError: the port is in use, or invalid.
        ValueError: the number is not a port.
    """

    def __init__(self, mounts: Mapping[str, Mount], host: str = LOOPBACK, port: int = 0) -> None:
        if not 0 <= port <= LAST_PORT:
            raise ValueError(port)
        listening = _listen(host, port)
        options = {
            "sockets": [listening],
            "ident": "",
            "connection_limit": CONNECTIONS,
            "channel_timeout": IDLE_SECONDS,
            "cleanup_interval": 1,
            "asyncore_use_poll": True,
            "max_request_header_size": MAX_HEADER_SIZE,
            "max_request_body_size": MAX_BODY_SIZE,
            "log_socket_errors": False,
        }
        self._map: dict[int, Any] = {}
        self._server = _Server(
            WsgiApplication(mounts),
            self._map,
            _sock=listening,
            adj=Adjustments(**options),
            sockinfo=(listening.family, listening.type, listening.proto, listening.getsockname()),
            bind_socket=False,
        )
        self._stopping = False
        self._thread = Thread(target=self._run, name="http-server", daemon=True)
        self.port = int(listening.getsockname()[1])

    def _run(self) -> None:
        while not self._stopping:
            wasyncore.loop(timeout=1, use_poll=True, map=self._map, count=1)
            self._server.close_late()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        self._server.pull_trigger()
        self._thread.join()
        self._server.task_dispatcher.shutdown()
        wasyncore.close_all(self._map)
