"""A web server on loopback that answers as it is told, to see what a bad line or a bad server does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


@dataclass
class Answer:
    """What to say to a request.

    `cut` sends only that many bytes of the body and hangs up. With `tag` the server understands ranges of that version;
    `wrong_range` makes it answer them with another part than was asked for.
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    tag: str = ""
    wrong_range: bool = False


@dataclass
class FaultyServer:
    """The answers by path, one after the other and the last for ever; and what was asked for, with which range."""

    address: str
    answers: dict[str, Answer | list[Answer]]
    asked: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)

    def next_answer(self, path: str) -> Answer:
        """The answer to the next request for a path."""
        told = self.answers.get(path, Answer(status=404))
        if isinstance(told, Answer):
            return told
        return told.pop(0) if len(told) > 1 else told[0]


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    """Serve until the end of the `with` block."""
    told = FaultyServer("", {})

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.asked.append(self.path)
            told.ranges.append(self.headers.get("Range", ""))
            answer = told.next_answer(self.path)
            start = self._start(answer)
            body = answer.body[start:]
            self.send_response(206 if start else answer.status)
            self.send_header("Content-Length", str(len(body)))
            if start:
                first = start + 1 if answer.wrong_range else start
                self.send_header("Content-Range", f"bytes {first}-{len(answer.body) - 1}/{len(answer.body)}")
            if answer.tag:
                self.send_header("ETag", answer.tag)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body if answer.cut is None else body[: answer.cut])
            self.close_connection = True

        def _start(self, answer: Answer) -> int:
            asked = self.headers.get("Range", "")
            if not answer.tag or not asked or self.headers.get("If-Range", answer.tag) != answer.tag:
                return 0
            return int(asked.removeprefix("bytes=").removesuffix("-"))

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    told.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
