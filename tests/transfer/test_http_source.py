import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from threading import Thread

import pytest
import requests

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control
from desktop_app.transfer import http_source, response_limits
from desktop_app.transfer import source as transfer_source
from desktop_app.transfer.errors import (
    CutOffError,
    NotThereError,
    RefusedError,
    SignInError,
    TransferError,
    UnreachableError,
)
from desktop_app.transfer.http_errors import retry_after
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.source import ResumePoint, read_document
from tests.english import advice
from tests.faults import Answer, FaultyServer


def test_a_document_comes_whole(server: FaultyServer, source: HttpSource) -> None:
    server.answers["/feed"] = Answer(b"x" * 700_000)
    assert read_document(source, server.address + "/feed").data == b"x" * 700_000


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (Answer(status=404), NotThereError),
        (Answer(status=410), NotThereError),
        (Answer(status=401), RefusedError),
        (Answer(status=500), TransferError),
        (Answer(b"x" * 1000, cut=100), CutOffError),
        (Answer(status=302, headers={"Location": "ftp://127.0.0.1/x"}), UnreachableError),
    ],
)
def test_what_a_server_does_wrong_is_told_with_the_address(
    server: FaultyServer, source: HttpSource, answer: Answer, error: type[TransferError]
) -> None:
    server.answers["/feed"] = answer
    with pytest.raises(error) as caught:
        read_document(source, server.address + "/feed")
    assert caught.value.subject == server.address + "/feed"
    assert advice(caught.value)


def test_no_server_at_all_is_told(source: HttpSource) -> None:
    with pytest.raises(UnreachableError, match="internet connection"):
        read_document(source, "http://127.0.0.1:9/feed")


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "javascript:alert(1)", "/etc/passwd"])
def test_only_web_addresses_are_followed(source: HttpSource, address: str) -> None:
    with pytest.raises(RefusedError):
        read_document(source, address)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("120", 120), ("", 0), ("soon", 0), ("Wed, 08 Mar 2023 12:01:00 GMT", 60), ("Wed, 08 Mar 2023 11:00:00 GMT", 0)],
)
def test_retry_after_is_read_as_seconds_or_as_a_time(text: str, seconds: float) -> None:
    assert retry_after(text, datetime(2023, 3, 8, 12, tzinfo=UTC)) == seconds


def test_the_networks_proxy_is_asked_but_never_for_what_is_near(
    server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.answers["http://library.example/feed"] = Answer(b"from the proxy")
    server.answers["/near"] = Answer(b"from the server")
    made = HttpSource("test")
    assert read_document(made, "http://library.example/feed").data == b"from the proxy"
    assert read_document(made, server.address + "/near").data == b"from the server"
    made.close()


def test_a_proxy_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    made = HttpSource("test")
    with pytest.raises(UnreachableError, match="proxy of this network"):
        read_document(made, "http://library.example/feed")
    made.close()


@pytest.mark.parametrize("length", ["²", "-5", "9" * 5000, "many"])
def test_a_length_that_is_no_number_is_not_believed(server: FaultyServer, source: HttpSource, length: str) -> None:
    server.answers["/feed"] = Answer(b"whole", unsized=True, headers={"X-Length": "5"})
    with source.open(server.address + "/feed") as body:
        assert body.total is None
    response = requests.Response()
    response.headers["Content-Length"] = length
    assert http_source._total(response) is None
    response.status_code = 206
    response.headers["Content-Range"] = f"bytes {length}-9/{length}"
    assert http_source._total(response) is None
    assert not http_source._goes_on(response, ResumePoint(5, "tag"))


@contextmanager
def raw_server(say: Callable[[socket.socket], object]) -> Iterator[str]:
    """A server that says this to whoever connects, until the other side hangs up; the address."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection, suppress(OSError):
                    connection.recv(65536)
                    say(connection)

    thread = Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


def drip(begin: bytes, piece: bytes) -> Callable[[socket.socket], object]:
    """Says something, and then a piece again and again for ever."""

    def say(connection: socket.socket) -> None:
        connection.sendall(begin)
        while True:
            time.sleep(0.01)
            connection.sendall(piece)

    return say


DRIPS = {
    "a body": drip(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", b" "),
    "a body in chunks": drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "a header field": drip(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
    "interim answers": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "trailer fields": drip(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"X: y\r\n" * 100),
}


@pytest.mark.parametrize("name", DRIPS)
def test_an_answer_that_never_comes_to_its_end_is_given_up(
    source: HttpSource, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(response_limits, "HEAD_TIMEOUT", 0.1)
    monkeypatch.setattr(response_limits, "GRACE_PERIOD", 0.1)
    monkeypatch.setattr(response_limits, "MIN_RATE", 100_000)
    with raw_server(DRIPS[name]) as address, pytest.raises(UnreachableError):
        read_document(source, address)


ENDLESS_BODY = b"Transfer-Encoding: chunked\r\n\r\n"
SLOW_BODIES = {
    "the body of a document": drip(b"HTTP/1.1 200 OK\r\n" + ENDLESS_BODY, b"1\r\n \r\n"),
    "chunks with long extensions": drip(b"HTTP/1.1 200 OK\r\n" + ENDLESS_BODY, b"1;" + b"x" * 9000 + b"\r\n \r\n"),
    "the body of a redirect": drip(b"HTTP/1.1 302 F\r\nLocation: /\r\n" + ENDLESS_BODY, b"1\r\n \r\n"),
    "the body of a login": drip(b"HTTP/1.1 401 U\r\n" + ENDLESS_BODY, b"1\r\n \r\n"),
}


@pytest.mark.parametrize("name", SLOW_BODIES)
def test_a_document_that_is_just_fast_enough_but_never_complete_is_given_up(
    source: HttpSource, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(response_limits, "HEAD_TIMEOUT", 0.2)
    monkeypatch.setattr(transfer_source, "DOCUMENT_SECONDS", 0.2)
    with raw_server(SLOW_BODIES[name]) as address, pytest.raises(RefusedError):
        read_document(source, address)


def test_redirects_that_take_long_each_are_given_up(source: HttpSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(response_limits, "REDIRECTS_TIMEOUT", 0.2)
    asked = []

    def say(connection: socket.socket) -> None:
        asked.append(connection)
        time.sleep(0.1)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /%d\r\nContent-Length: 0\r\n\r\n" % len(asked))

    with raw_server(say) as address, pytest.raises(RefusedError, match="in a circle"):
        read_document(source, address)
    assert len(asked) < 5


def test_a_description_of_a_login_that_is_nested_too_deep_is_left_out(server: FaultyServer, source: HttpSource) -> None:
    server.answers["/"] = Answer(b"[" * 100_000, status=401)
    with pytest.raises(SignInError) as raised:
        read_document(source, server.address + "/")
    assert not raised.value.document


def test_a_slow_line_is_no_reason_to_give_up(
    server: FaultyServer, source: HttpSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(response_limits, "GRACE_PERIOD", 0.01)
    server.answers["/feed"] = Answer(b"x" * 200_000, slow=0.02)
    assert read_document(source, server.address + "/feed").data == b"x" * 200_000


def test_a_person_stops_a_document_that_comes_slowly(source: HttpSource) -> None:
    control = Control()
    control.cancel()
    with raw_server(DRIPS["a body"]) as address, pytest.raises(CancelledError):
        read_document(source, address, control=control)


def flood(begin: bytes) -> Callable[[socket.socket], object]:
    """Says something, and then far more than anybody asked for."""

    def say(connection: socket.socket) -> None:
        connection.sendall(begin)
        sent = 0
        while sent < FLOOD:
            sent += connection.send(b" " * 65536)
        raise AssertionError("all of it was taken")

    return say


FLOOD = 64 * 1024 * 1024


@pytest.mark.parametrize(
    "begin",
    [
        b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\n\r\n",
        b'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm="r", nonce="n"\r\n\r\n',
        b"HTTP/1.1 500 Oops\r\n\r\n",
    ],
)
def test_the_body_of_an_answer_that_is_no_document_is_not_taken_whole(source: HttpSource, begin: bytes) -> None:
    taken = []

    def say(connection: socket.socket) -> None:
        with suppress(OSError):
            flood(begin)(connection)
        taken.append(connection)

    with raw_server(say) as address, pytest.raises(TransferError):
        read_document(source, address)
    assert len(taken) == 1


def test_the_cookie_of_a_redirect_is_given_back(server: FaultyServer, source: HttpSource) -> None:
    server.answers["/"] = Answer(b"moved", status=302, headers={"Location": "/feed", "Set-Cookie": "a=b"})
    server.answers["/feed"] = Answer(b"here")
    assert read_document(source, server.address + "/").data == b"here"
    assert source._session.cookies.get_dict() == {"a": "b"}


@pytest.mark.parametrize("address", ["http://[::1", "http://127.0.0.1:99999/", "http://\u2100.example/"])
def test_a_redirect_to_what_is_no_address_is_told(server: FaultyServer, source: HttpSource, address: str) -> None:
    header = address.encode().decode("latin-1")
    server.answers["/"] = Answer(status=302, headers={"Location": header})
    with pytest.raises(RefusedError, match="invalid address"):
        read_document(source, server.address + "/")
