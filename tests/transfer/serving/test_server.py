"""The server's limits, and what it refuses: hostile and clumsy neighbours stop nobody else."""

import getpass
import socket
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
import requests

from desktop_app.transfer.serving import server as limits
from desktop_app.transfer.serving.catalogue import CatalogueServer
from desktop_app.transfer.serving.mounts import FilesMount
from desktop_app.transfer.serving.server import HttpServer
from tests.waiting import PATIENCE


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CatalogueServer]:
    folder = tmp_path / "catalogue"
    (folder / "pages").mkdir(parents=True)
    (folder / "feed.json").write_bytes(b"0123456789")
    (folder / "pages" / "größe.json").write_bytes(b"{}")
    (tmp_path / "secret.json").write_bytes(b"secret")
    with CatalogueServer(folder) as made:
        yield made


def ask(
    server: HttpServer,
    target: bytes,
    *fields: bytes,
    method: bytes = b"GET",
    version: bytes = b"HTTP/1.1",
    host: str = "127.0.0.1",
) -> tuple[int, bytes]:
    """Send a request exactly as it is written here, and return status and body."""
    lines = [
        method + b" " + target + b" " + version,
        *(fields or (b"Host: 127.0.0.1",)),
        b"Connection: close",
        b"",
        b"",
    ]
    with socket.create_connection((host, server.port), timeout=PATIENCE) as connection:
        connection.sendall(b"\r\n".join(lines))
        said = b""
        with suppress(ConnectionResetError):  # a refused request may not have been read to its end
            while piece := connection.recv(65536):
                said += piece
    head, _, body = said.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def test_a_file_is_sent_by_its_name_in_any_script(server: CatalogueServer) -> None:
    assert ask(server, b"/feed.json") == (200, b"0123456789")
    assert ask(server, b"/pages/gr%C3%B6%C3%9Fe.json") == (200, b"{}")
    assert ask(server, b"/feed.json", method=b"HEAD") == (200, b"")


@pytest.mark.parametrize("target", [b"/feed.json", b"/missing", b"no path", b"/feed.json?" + b"a" * 100_000])
def test_no_answer_tells_of_the_computer_or_its_software(server: CatalogueServer, target: bytes) -> None:
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        connection.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        said = b""
        with suppress(ConnectionResetError):
            while piece := connection.recv(65536):
                said += piece
    names = {line.partition(b":")[0].lower() for line in said.partition(b"\r\n\r\n")[0].split(b"\r\n")[1:]}
    assert said.startswith(b"HTTP/1.")
    assert not names & {b"server", b"via", b"x-powered-by", b"from"}
    told = (socket.gethostname(), getpass.getuser(), "waitress", "python", str(Path.home()))
    assert not [one for one in told if len(one) > 1 and one.lower().encode() in said.lower()]


@pytest.mark.parametrize(
    "target",
    [
        b"/../secret.json",
        b"/%2e%2e/secret.json",
        b"/pages/../../secret.json",
        b"/pages/..%2f..%2fsecret.json",
        b"/..%5csecret.json",
        b"//secret.json",
        b"/pages",
        b"/pages/",
        b"/feed.json/",
        b"/feed.json%00",
        b"/%00",
        b"/feed.json::$DATA",
        b"/C:/secret.json",
        b"/%ff%fe",
        b"/%0d%0aSet-Cookie:x",
        b"/" + b"a" * 5000,
    ],
)
def test_what_is_no_file_of_the_catalogue_is_refused_plainly(server: CatalogueServer, target: bytes) -> None:
    status, body = ask(server, target)
    assert status in {400, 404}
    assert b"secret" not in body
    assert b"Traceback" not in body
    assert ask(server, b"/feed.json")[0] == 200


def test_a_link_out_of_the_folder_is_not_followed(server: CatalogueServer, tmp_path: Path) -> None:
    (tmp_path / "catalogue" / "out.json").symlink_to(tmp_path / "secret.json")
    (tmp_path / "catalogue" / "circle").symlink_to("circle")
    assert ask(server, b"/out.json")[0] == 404
    assert ask(server, b"/circle")[0] == 404


@pytest.mark.parametrize(
    "host",
    [
        b"evil.example",
        b"127.0.0.1.evil.example",
        b"",
        b"[::1",
        b"\xff",
        b"evil.example:80",
        b"evil@127.0.0.1",
        b"127.0.0.1/evil",
        b"127.0.0.1#evil",
        b"127.0.0.1?evil",
        b"127.0.0.1:port",
    ],
)
def test_a_foreign_host_name_is_refused(server: CatalogueServer, host: bytes) -> None:
    status, body = ask(server, b"/feed.json", b"Host: " + host)
    assert status in {400, 421}
    assert b"0123" not in body


@pytest.mark.parametrize("host", [b"127.0.0.1", b"localhost:8123", b"192.168.1.5:8123", b"[fe80::1]:80"])
def test_numbers_and_the_own_name_are_accepted(server: CatalogueServer, host: bytes) -> None:
    assert ask(server, b"/feed.json", b"Host: " + host)[0] == 200
    assert ask(server, b"/feed.json", b"Host: " + socket.gethostname().encode())[0] == 200


def test_the_name_in_the_target_of_a_request_counts_and_not_the_host_field(server: CatalogueServer) -> None:
    assert ask(server, b"http://evil.example/feed.json")[0] == 421
    assert ask(server, b"http://127.0.0.1/feed.json", b"Host: evil.example") == (200, b"0123456789")


@pytest.mark.parametrize("target", [b"http://[::1/feed.json", b"http://[zz]/feed.json", b"http://a]b/feed.json"])
def test_a_target_that_is_no_address_gets_an_answer_and_writes_nothing_on_the_lender_s_screen(
    server: CatalogueServer, target: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    assert ask(server, target)[0] == 400
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("version", "status"),
    [
        *((b"HTTP/2.0", 505), (b"HTTP/9.9", 505), (b"HTTP/0.9", 505), (b"HTTP/3.0", 505)),
        *((b"HTTP/1.0", 200), (b"HTTP/1.1", 200), (b"HTTP/1.2", 200), (b"HTTP/2", 400), (b"http/1.1", 400)),
    ],
)
def test_a_version_of_http_that_the_server_does_not_have_is_named(
    server: CatalogueServer, version: bytes, status: int
) -> None:
    assert ask(server, b"/feed.json", version=version)[0] == status
    assert ask(server, b"/feed.json")[0] == 200


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(not has_ipv6(), reason="this computer has no IPv6")
def test_an_ipv6_number_is_listened_on_and_in_brackets_in_the_address(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"0123456789")
    with CatalogueServer(tmp_path, "::1") as server:
        assert server.address == f"http://[::1]:{server.port}/feed.json"
        assert requests.get(server.address, timeout=PATIENCE).content == b"0123456789"
    with CatalogueServer(tmp_path, "::") as server:
        for host in ("::1", "127.0.0.1"):
            assert ask(server, b"/feed.json", host=host)[0] == 200


def test_only_reading_is_allowed(server: CatalogueServer) -> None:
    for method in (b"POST", b"PUT", b"DELETE", b"TRACE"):
        assert ask(server, b"/feed.json", method=method)[0] == 405


def test_answers_say_nothing_of_the_program_or_the_computer(server: CatalogueServer) -> None:
    answer = requests.get(server.address, timeout=PATIENCE)
    missing = requests.get(server.address + "x", timeout=PATIENCE)
    for one in (answer, missing):
        said = str(one.headers).lower() + one.text.lower()
        assert "server" not in one.headers
        assert not any(word in said for word in ("waitress", "python", "springshelf", socket.gethostname().lower()))


def test_files_that_stand_elsewhere_are_served_under_their_names_alone(tmp_path: Path) -> None:
    (tmp_path / "blob").write_bytes(b"book")
    mount = FilesMount({"a.epub": tmp_path / "blob", "gone.epub": tmp_path / "none"})
    with HttpServer({"/files": mount}) as server:
        answer = requests.get(f"http://127.0.0.1:{server.port}/files/a.epub", timeout=PATIENCE)
        assert (answer.content, answer.headers["Content-Type"]) == (b"book", "application/epub+zip")
        for name in (b"/files/blob", b"/files/gone.epub", b"/files/", b"/other/a.epub", b"/filesa.epub"):
            assert ask(server, name)[0] == 404


def test_half_sent_requests_of_one_neighbour_neither_stay_nor_keep_others_out(
    server: CatalogueServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "REQUEST_SECONDS", 1)
    with ExitStack() as stack:
        half = []
        for _ in range(2 * limits.CONNECTIONS_EACH):
            one = stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE))
            one.sendall(b"GET /feed.json HTTP/1.1\r\nHost: 127")
            half.append(one)
        other = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE, source_address=("127.0.0.2", 0))
        with other:
            other.sendall(b"GET /feed.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert other.recv(65536).startswith(b"HTTP/1.1 200")
        for one in half:
            with suppress(ConnectionResetError):
                assert one.recv(100) == b""
    assert ask(server, b"/feed.json")[0] == 200


@pytest.mark.parametrize(
    ("begin", "more"),
    [
        (b"GET /feed.json HTTP/1.1\r\nX: ", b"x"),
        (b"", b"\r\n"),
        (b"POST / HTTP/1.1\r\nContent-Length: 999\r\n\r\n", b"x"),
    ],
)
def test_a_request_that_comes_byte_by_byte_is_ended(
    server: CatalogueServer, monkeypatch: pytest.MonkeyPatch, begin: bytes, more: bytes
) -> None:
    monkeypatch.setattr(limits, "REQUEST_SECONDS", 1)
    with socket.create_connection(("127.0.0.1", server.port), timeout=0.2) as connection:
        connection.sendall(begin)
        ended = False
        for _ in range(int(PATIENCE / 0.2)):
            try:
                connection.sendall(more)
                ended = connection.recv(1) == b""
            except TimeoutError:
                continue
            except OSError:
                ended = True
            if ended:
                break
        assert ended


def test_a_neighbour_who_does_not_read_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "IDLE_SECONDS", 1)
    (tmp_path / "feed.json").write_bytes(bytes(64 * 1024 * 1024))
    with (
        CatalogueServer(tmp_path) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection,
    ):
        connection.sendall(b"GET /feed.json HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        assert connection.recv(12) == b"HTTP/1.1 200"
        channels = server._server.active_channels
        for _ in range(int(PATIENCE / 0.1)):
            if not channels:
                break
            server._thread.join(0.1)
        assert not channels


def test_large_headers_are_refused(server: CatalogueServer) -> None:
    status, _ = ask(server, b"/feed.json", b"Host: 127.0.0.1", b"X: " + b"x" * limits.MAX_HEADER_SIZE)
    assert status == 431


def test_a_taken_port_and_a_number_that_is_no_port_are_errors(server: CatalogueServer, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="in use"):
        CatalogueServer(tmp_path, port=server.port)
    with pytest.raises(ValueError, match="80000"):
        CatalogueServer(tmp_path, port=80000)


def test_it_ends_at_once_while_connections_are_open(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"x")
    with CatalogueServer(tmp_path) as server:
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
        connection.sendall(b"GET /feed.json HTTP/1.1\r\n")
    with suppress(ConnectionResetError):  # the half request may not have been read
        assert connection.recv(10) == b""
    connection.close()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE)
