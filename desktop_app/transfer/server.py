"""Serving a folder with a catalogue in it over HTTP (RFC 9110), to this computer or the room: read-only.

Each file has a strong ETag of its time and size; what the other side has already is not sent again (`If-None-Match`),
and a download goes on where it stopped (`Range`, with `If-Range`). Ranges of more than one part get the whole.
"""

from __future__ import annotations

import os
import re
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, BinaryIO, Self

LOOPBACK = "127.0.0.1"
CHUNK_BYTES = 256 * 1024


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

    def do_GET(self) -> None:
        """Send a file, a part of it, or that it has not changed."""
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        """Send what GET would say of a file."""
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        path = Path(self.translate_path(self.path))
        try:
            file = path.open("rb")
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        with file:
            self._send(file, path, with_body=with_body)

    def _send(self, file: BinaryIO, path: Path, *, with_body: bool) -> None:
        status = os.fstat(file.fileno())
        tag, size = f'"{status.st_mtime_ns:x}-{status.st_size:x}"', status.st_size
        if tag in self.headers.get("If-None-Match", ""):
            self._head(HTTPStatus.NOT_MODIFIED, tag, 0)
            return
        start, end = self._range(tag, size)
        if start >= size > 0:
            self._head(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, tag, 0, f"bytes */{size}")
            return
        partial_content = (start, end) != (0, size)
        code = HTTPStatus.PARTIAL_CONTENT if partial_content else HTTPStatus.OK
        part = f"bytes {start}-{end - 1}/{size}" if partial_content else ""
        self._head(code, tag, end - start, part, self.guess_type(str(path)))
        if with_body:
            file.seek(start)
            self._copy(file, end - start)

    def _range(self, tag: str, size: int) -> tuple[int, int]:
        """The part that was asked for, as start and end; the whole where nothing or something else was."""
        found = re.fullmatch(r"bytes=(\d{1,18})-(\d{0,18})", self.headers.get("Range", "").strip())
        if not found or self.headers.get("If-Range", tag) != tag:
            return 0, size
        return int(found[1]), min(int(found[2]) + 1 if found[2] else size, size)

    def _head(self, code: HTTPStatus, tag: str, length: int, part: str = "", media_type: str = "") -> None:
        self.send_response(code)
        self.send_header("Content-Length", str(length))
        self.send_header("ETag", tag)
        self.send_header("Accept-Ranges", "bytes")
        if part:
            self.send_header("Content-Range", part)
        if media_type:
            self.send_header("Content-Type", media_type)
        self.end_headers()

    def _copy(self, file: BinaryIO, length: int) -> None:
        if not length:
            return
        left = length
        while left and (chunk := file.read(min(CHUNK_BYTES, left))):
            self.wfile.write(chunk)
            left -= len(chunk)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base's signature
        pass


class CatalogueServer:
    """Serves `folder` from its own thread while the `with` block runs; `address` is its root feed's."""

    def __init__(self, folder: Path, host: str = LOOPBACK, port: int = 0) -> None:
        self._server = ThreadingHTTPServer((host, port), partial(_Handler, directory=str(folder)))
        self._thread = Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="catalogue-server", daemon=True
        )
        bound_host, bound_port = self._server.server_address[:2]
        self.port = int(bound_port)
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
