"""Serving a folder with a catalogue in it over HTTP, to this computer or the room."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, Self

LOOPBACK = "127.0.0.1"


class _Handler(SimpleHTTPRequestHandler):
    """Files only: no listings, no log of who read what."""

    protocol_version = "HTTP/1.1"
    # Headers and body leave in two packets, and Nagle's algorithm would hold the second back for 40 ms.
    disable_nagle_algorithm = True
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".json": "application/opds+json",
        ".epub": "application/epub+zip",
        ".ics": "text/calendar",
    }

    def list_directory(self, path: Any) -> None:  # noqa: ANN401, ARG002 - the base's signature
        self.send_error(404)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base's signature
        pass


class CatalogueServer:
    """Serves `folder` from its own thread while the `with` block runs; `address` is its root feed's."""

    def __init__(self, folder: Path, host: str = LOOPBACK, port: int = 0) -> None:
        self._server = ThreadingHTTPServer((host, port), partial(_Handler, directory=str(folder)))
        self._thread = Thread(target=self._server.serve_forever, name="catalogue-server", daemon=True)
        bound_host, bound_port = self._server.server_address[:2]
        self.address = f"http://{bound_host!s}:{bound_port}/feed.json"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
