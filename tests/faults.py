"""A web server on loopback that answers as it is told, to see what a bad line or a bad server does."""

from __future__ import annotations

import base64
import gzip
import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.request import parse_http_list, parse_keqv_list


@dataclass
class Answer:
    """What to say to a request; with status 0, nothing: the connection is closed.

    `cut` sends only that many bytes of the body and hangs up. With `tag` the server understands ranges of that version,
    and answers 304 to whoever has it; `wrong_range` makes it answer ranges with another part than was asked for, and
    `no_ranges` with the whole. `slow` are seconds before each 64 kB. `unsized` leaves the length out, `overlong` is
    sent after the end that it states, and `packed` packs the body though nobody asked for it. `login` is asked for, as
    Basic or, with `digest`, as Digest; `described` sends an Authentication Document with the 401. With `new_tags`, each
    answer has another tag.
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    tag: str = ""
    wrong_range: bool = False
    no_ranges: bool = False
    slow: float = 0.0
    unsized: bool = False
    overlong: bytes = b""
    packed: bool = False
    login: tuple[str, str] | None = None
    digest: bool = False
    described: bytes = b""
    new_tags: bool = False


@dataclass
class FaultyServer:
    """The answers by path, one after the other and the last for ever; and what was asked for, with which range.

    `sent` are the paths that were answered with a body, and not with "unchanged".
    """

    address: str
    answers: dict[str, Answer | list[Answer]]
    asked: list[str] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    ranges: list[str] = field(default_factory=list)
    authorizations: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)
    caching: list[str] = field(default_factory=list)

    def next_answer(self, path: str) -> Answer:
        """The answer to the next request for a path."""
        told = self.answers.get(path, Answer(status=404))
        if isinstance(told, Answer):
            return told
        return told.pop(0) if len(told) > 1 else told[0]


PIECE = 64 * 1024


def given_digest_fits(given: str, name: str, password: str, method: str) -> bool:
    """Whether a Digest answer is the right one (RFC 7616, section 3.4.1, with MD5 and qop=auth)."""
    said = parse_keqv_list(parse_http_list(given.removeprefix("Digest ")))

    def md5(text: str) -> str:
        return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    first, second = md5(f"{name}:{said['realm']}:{password}"), md5(f"{method}:{said['uri']}")
    wanted = md5(":".join([first, said["nonce"], said["nc"], said["cnonce"], said["qop"], second]))
    return said["username"] == name and said["response"] == wanted


class _Handler(BaseHTTPRequestHandler):
    """Answers as it is self.told."""

    told: FaultyServer

    def do_POST(self) -> None:
        """Note what is sent here, which nothing of this program does."""
        self.told.asked.append(self.path)
        self.send_error(405)

    def do_GET(self) -> None:
        self.told.asked.append(self.path)
        self.told.ranges.append(self.headers.get("Range", ""))
        self.told.authorizations.append(self.headers.get("Authorization", ""))
        self.told.cookies.append(self.headers.get("Cookie", ""))
        self.told.hosts.append(self.headers.get("Host", ""))
        self.told.caching.append(self.headers.get("Cache-Control", ""))
        answer = self.told.next_answer(self.path)
        if not answer.status:
            self.close_connection = True
            return
        if answer.login and not self._signed_in(answer):
            return
        if answer.new_tags:
            answer.tag = f'"{len(self.told.asked)}"'
        if answer.tag and self.headers.get("If-None-Match") == answer.tag:
            self._say(304, {"ETag": answer.tag})
            return
        self.told.sent.append(self.path)
        self._send(answer)

    def _say(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def _signed_in(self, answer: Answer) -> bool:
        """Whether the login fits; else it is said what is asked for. A Digest server may call Basic a 400."""
        assert answer.login is not None
        name, password = answer.login
        given = self.headers.get("Authorization", "")
        if answer.digest:
            if given.startswith("Basic"):
                self._say(400, {})
                return False
            if given.startswith("Digest") and given_digest_fits(given, name, password, self.command):
                return True
            challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
        else:
            if given == "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode():
                return True
            challenge = 'Basic realm="r"'
        kind = {"Content-Type": "application/opds-authentication+json"} if answer.described else {}
        self._say(401, {"WWW-Authenticate": challenge, **kind}, answer.described)
        return False

    def _send(self, answer: Answer) -> None:
        start, stop = self._part(answer)
        is_part = (start, stop) != (0, len(answer.body))
        body = gzip.compress(answer.body) if answer.packed else answer.body[start:stop]
        self.send_response(206 if is_part else answer.status)
        if not answer.unsized:
            self.send_header("Content-Length", str(len(body)))
        if is_part:
            first = start + 1 if answer.wrong_range else start
            self.send_header("Content-Range", f"bytes {first}-{stop - 1}/{len(answer.body)}")
        if answer.tag:
            self.send_header("ETag", answer.tag)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        body = (body if answer.cut is None else body[: answer.cut]) + answer.overlong
        for begin in range(0, len(body), PIECE):
            time.sleep(answer.slow)
            try:
                self.wfile.write(body[begin : begin + PIECE])
            except OSError:
                break
        self.close_connection = True

    def _part(self, answer: Answer) -> tuple[int, int]:
        """The first byte that is sent, and the one after the last."""
        asked = self.headers.get("Range", "")
        named = self.headers.get("If-Range", answer.tag)
        known = named in {answer.tag, answer.headers.get("Last-Modified")}
        if answer.no_ranges or not answer.tag or not asked or not known:
            return 0, len(answer.body)
        first, _, last = asked.removeprefix("bytes=").partition("-")
        return int(first), min(int(last or len(answer.body)) + 1, len(answer.body))

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def faulty_server() -> Iterator[FaultyServer]:
    """Serve until the end of the `with` block."""
    told = FaultyServer("", {})

    handler = type("Handler", (_Handler,), {"told": told})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    told.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield told
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
