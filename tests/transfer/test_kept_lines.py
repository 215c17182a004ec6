"""Many small files over few connections: what is understood, and what is left to requests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.transfer import kept_line, response_limits
from desktop_app.transfer.access import Access
from desktop_app.transfer.errors import (
    BusyError,
    CutOffError,
    NotThereError,
    TemporaryError,
    TransferError,
    UnreachableError,
)
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.kept_lines import AHEAD
from desktop_app.transfer.source import FolderSource, ResponseBody, Validators
from tests.line_server import LineServer, answer, line_server
from tests.transfer.test_tls import certificate, tls_server

COUNT = 60


@pytest.fixture
def server() -> Iterator[LineServer]:
    with line_server(lambda path: answer(path.encode())) as made:
        yield made


def hrefs(server: LineServer, count: int = COUNT) -> list[str]:
    return [f"{server.address}/{number}" for number in range(count)]


def fetched(source: HttpSource, wanted: list[str], *, ahead: bool = True) -> list[bytes | TransferError | None]:
    """What came for each address."""
    bodies = source.bodies(wanted, ahead=ahead)
    return [b"".join(body.chunks) if isinstance(body, ResponseBody) else body for body in bodies]


def paths(wanted: list[str]) -> list[bytes]:
    return [f"/{one.rpartition('/')[2]}".encode() for one in wanted]


def test_files_come_in_order_over_one_connection(server: LineServer, source: HttpSource) -> None:
    server.held = AHEAD
    for _ in range(2):
        assert fetched(source, hrefs(server)) == paths(hrefs(server))
    assert server.lines == 1
    assert server.ahead > 1
    assert len(server.asked) == 2 * COUNT


def test_the_first_file_of_a_server_is_asked_for_alone(server: LineServer, source: HttpSource) -> None:
    bodies = source.bodies(hrefs(server), ahead=True)
    assert isinstance(first := next(bodies), ResponseBody)
    assert b"".join(first.chunks) == b"/0"
    assert server.asked == ["/0"]


def test_files_without_a_hash_are_asked_for_one_by_one(server: LineServer, source: HttpSource) -> None:
    server.held = AHEAD
    assert fetched(source, hrefs(server), ahead=False) == paths(hrefs(server))
    assert (server.lines, server.ahead) == (1, 1)


def test_a_server_whose_answers_were_mixed_up_is_asked_for_one_by_one(server: LineServer, source: HttpSource) -> None:
    source.ask_singly(f"{server.address}/0")
    server.held = AHEAD
    assert fetched(source, hrefs(server)) == paths(hrefs(server))
    assert server.ahead == 1


@pytest.mark.parametrize("most", [1, 3, 40])
def test_a_connection_that_the_server_closes_is_replaced(server: LineServer, source: HttpSource, most: int) -> None:
    server.most, server.held = most, AHEAD
    assert fetched(source, hrefs(server)) == paths(hrefs(server))
    assert server.lines >= COUNT / most
    before = len(server.asked)
    assert fetched(source, hrefs(server)) == paths(hrefs(server))
    again = len(server.asked) - before
    assert again == COUNT or most > AHEAD, "a server that takes no requests ahead gets each only once"


@pytest.mark.parametrize(
    "odd",
    [
        answer(b"", "302 Found", "Location: /elsewhere"),
        answer(b"who?", "401 Unauthorized", 'WWW-Authenticate: Basic realm="r"'),
        answer(b"no", "403 Forbidden"),
        answer(b"part", "206 Partial Content"),
        answer(b"packed", "200 OK", "Content-Encoding: gzip"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n\r\nno length",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nX: a\r\n Content-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nab",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"<html>\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"Content-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\nContent-Length: 2\r\n\r\nab",
    ],
)
def test_an_answer_that_is_not_plain_is_left_to_requests(server: LineServer, source: HttpSource, odd: bytes) -> None:
    server.respond = lambda path: odd if path == "/1" else answer(path.encode())
    assert fetched(source, hrefs(server, 3)) == [b"/0", None, b"/2"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (answer(b"", "404 Not Found"), NotThereError),
        (answer(b"x" * 100, "410 Gone"), NotThereError),
        (answer(b"x" * 100_000, "404 Not Found"), NotThereError),
        (answer(b"", "500 Oops"), TemporaryError),
        (answer(b"", "503 Busy", "Retry-After: 7"), BusyError),
        (answer(b"", "429 Slower", "Retry-After: 7"), BusyError),
    ],
)
def test_what_a_server_does_not_give_is_told(
    server: LineServer, source: HttpSource, said: bytes, kind: type[TransferError]
) -> None:
    server.respond = lambda path: said if path == "/1" else answer(path.encode())
    found = fetched(source, hrefs(server, 3))
    assert (found[0], found[2]) == (b"/0", b"/2")
    assert isinstance(found[1], kind)
    if isinstance(found[1], BusyError):
        assert found[1].retry_after == 7


def test_the_version_and_the_type_of_a_file_are_told(server: LineServer, source: HttpSource) -> None:
    fields = ('ETag: "a"', "Last-Modified: Mon, 30 Nov 2026 10:00:00 GMT", "Content-Type: Application/PDF; x=y")
    server.respond = lambda _path: answer(b"ab", "200 OK", *fields)
    body = next(source.bodies(hrefs(server, 1), ahead=True))
    assert isinstance(body, ResponseBody)
    assert body.known == Validators('"a"', "Mon, 30 Nov 2026 10:00:00 GMT")
    assert (body.total, body.validator, body.media_type, body.offset) == (2, '"a"', "application/pdf", 0)


def test_http_1_0_is_understood(server: LineServer, source: HttpSource) -> None:
    server.respond = lambda path: answer(path.encode()).replace(b"HTTP/1.1", b"HTTP/1.0")
    server.most = 1
    assert fetched(source, hrefs(server, 5)) == paths(hrefs(server, 5))


def test_a_file_that_is_cut_off_ends_early_and_the_next_one_comes(server: LineServer, source: HttpSource) -> None:
    server.respond = lambda path: answer(path.encode())[:-1]
    server.most = 1
    assert fetched(source, hrefs(server, 2)) == [b"/", b"/"]


def test_a_file_that_was_not_read_to_its_end_is_not_taken_for_the_next_answer(
    server: LineServer, source: HttpSource
) -> None:
    server.respond = lambda _path: answer(answer(b"forged"))
    bodies = source.bodies(hrefs(server, 2), ahead=True)
    assert isinstance(next(bodies), ResponseBody)
    assert isinstance(second := next(bodies), ResponseBody)
    assert b"".join(second.chunks) == answer(b"forged")
    assert server.lines == 2


def test_a_server_that_says_nothing_is_left_to_requests_or_told(
    server: LineServer, source: HttpSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.respond = lambda _path: b""
    server.most = 1
    assert fetched(source, hrefs(server, 1)) == [None]
    monkeypatch.setattr(response_limits, "HEAD_TIMEOUT", 0.05)
    server.most = 9
    server.respond = lambda _path: b"HTTP/1.1 200 OK\r\n" * 10_000
    assert fetched(source, hrefs(server, 1)) == [None]


def test_a_body_that_drips_is_given_up(server: LineServer, source: HttpSource, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(response_limits, "GRACE_PERIOD", -1.0)
    monkeypatch.setattr(response_limits, "MIN_RATE", 1_000_000_000)
    server.respond = lambda _path: answer(b"x" * 1_000_000)
    bodies = source.bodies(hrefs(server, 1), ahead=True)
    body = next(bodies)
    assert isinstance(body, ResponseBody)
    with pytest.raises((UnreachableError, CutOffError)):
        list(body.chunks)


def test_nobody_there_is_left_to_requests(source: HttpSource) -> None:
    assert fetched(source, ["http://127.0.0.1:9/a"]) == [None]


def test_a_certificate_that_nobody_vouches_for_is_left_to_requests(source: HttpSource, tmp_path: Path) -> None:
    with tls_server(certificate(tmp_path)) as address:
        assert source.takes(f"{address}a")
        assert fetched(source, [f"{address}a"]) == [None]


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/b",
        "http://anna:secret@a.example/b",
        "http://a.example/b#c",
        "http://a.example/b/../c",
        "http://a.example/.",
        "http://a.example",
        "http://a.example/b c",
        "http://a.example/b\r\nX: y",
        "http://a.example/ü",
        "http://ü.example/b",
        'http://a.example/"b"',
        "data:text/plain,a",
    ],
)
def test_an_address_that_needs_care_is_left_to_requests(source: HttpSource, address: str) -> None:
    assert not source.takes(address)
    assert source.takes("http://a.example/b%20c?d=e&f=(g)")


def test_what_needs_a_proxy_is_left_to_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "near.example")
    made = HttpSource("test")
    assert not made.takes("http://far.example/a")
    assert made.takes("http://near.example/a")
    made.close()


def test_the_internet_is_not_asked_where_only_the_local_network_may_be() -> None:
    made = HttpSource("test", Access(nearby_only=True))
    assert made.takes("http://192.168.1.2/a")
    assert not made.takes("http://a.example/a")
    made.close()


def test_a_server_that_gave_a_cookie_is_left_to_requests(server: LineServer, source: HttpSource) -> None:
    server.respond = lambda path: answer(path.encode(), "200 OK", "Set-Cookie: a=b")
    assert source.takes(f"{server.address}/a")
    with source.open(f"{server.address}/a") as body:
        assert b"".join(body.chunks) == b"/a"
    assert not source.takes(f"{server.address}/a")


def test_files_of_a_folder_come_in_order(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"A")
    (tmp_path / "c").write_bytes(b"C")
    source = FolderSource(tmp_path)
    wanted = [(tmp_path / name).as_uri() for name in "abc"]
    assert all(map(source.takes, wanted))
    first, second, third = (
        b"".join(body.chunks) if isinstance(body, ResponseBody) else body for body in source.bodies(wanted, ahead=True)
    )
    assert (first, third) == (b"A", b"C")
    assert isinstance(second, NotThereError)


def test_what_waits_is_closed(server: LineServer) -> None:
    made = HttpSource("test")
    assert fetched(made, hrefs(server, 2)) == [b"/0", b"/1"]
    made.close()
    assert kept_line.is_plain_address(f"{server.address}/0")
