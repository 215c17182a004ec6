"""A web server on loopback that keeps its connections, takes requests ahead, and answers with raw bytes."""

from __future__ import annotations

import select
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

SOON = 0.02
"""Seconds in which the next request follows one that was sent ahead."""
Respond = Callable[[str], bytes]


def answer(body: bytes, status: str = "200 OK", *fields: str) -> bytes:
    """An answer with its length and some more header fields."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *fields]
    return "\r\n".join([*head, "", ""]).encode() + body


@dataclass
class LineServer:
    """What is answered, and what happened.

    `respond` makes the answer for a path. `held` are the requests that are read before the first of them is answered;
    `swapped` answers those in reverse order. A connection is closed after `most` answers. `asked` are the paths, and
    `lines` counts connections.
    """

    address: str
    respond: Respond
    held: int = 1
    swapped: bool = False
    most: int = 1_000_000
    asked: list[str] = field(default_factory=list)
    lines: int = 0
    ahead: int = 0


class _Handler(StreamRequestHandler):
    told: LineServer

    def handle(self) -> None:
        told = self.told
        told.lines += 1
        answered = 0
        try:
            while answered < told.most:
                paths = self._requests()
                if not paths:
                    return
                told.ahead = max(told.ahead, len(paths))
                for path in reversed(paths) if told.swapped else paths:
                    self.wfile.write(told.respond(path))
                    answered += 1
                    if answered == told.most:
                        break
        except OSError:
            pass

    def setup(self) -> None:
        super().setup()
        self._come = b""

    def _requests(self) -> list[str]:
        """The requests that have come: at least one, and those that follow it soon, up to the number that is held."""
        paths: list[str] = []
        while len(paths) < self.told.held:
            head, end, rest = self._come.partition(b"\r\n\r\n")
            if end:
                self._come = rest
                path = head.split()[1].decode()
                self.told.asked.append(path)
                paths.append(path)
                continue
            if paths and not select.select([self.connection], [], [], SOON)[0]:
                break
            data = self.connection.recv(65536)
            if not data:
                break
            self._come += data
        return paths


class _Server(ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 32


@contextmanager
def line_server(respond: Respond) -> Iterator[LineServer]:
    """Serve until the end of the `with` block."""
    told = LineServer("", respond)
    handler = type("Handler", (_Handler,), {"told": told})
    with _Server(("127.0.0.1", 0), handler) as server:
        server.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        told.address = f"http://127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield told
        finally:
            server.shutdown()
            thread.join()
