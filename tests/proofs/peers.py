"""Servers of other makers, twice each and with changes, removals, logins and restarts between.

calibre and kiwix-serve come from the system (Debian: calibre, kiwix-tools, zim-tools), Calibre-Web and copyparty from
PyPI, in an environment of this proof. Each is reached through a proxy that counts requests and bytes. What is missing
is named and left out.
"""

from __future__ import annotations

import http.client
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from desktop_app.app import resources_folder
from desktop_app.domain.feed import SyncReport
from desktop_app.domain.fetching import KeepMode
from desktop_app.services.publishing.publisher import Publisher
from desktop_app.transfer.errors import SignInError
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.english import english
from tests.open_home import OpenHome

ROOT = Path(__file__).resolve().parents[2]
PEER_TESTS = "tests/services/catalogues/test_peers.py"
"""The tests with kiwix-serve, whose files another server has to serve."""
START_SECONDS = 60.0
PIECE = 64 * 1024
NAME, PASSWORD = "reader", "Quiet-Corner-7"
"""The login of servers that ask for one."""
PACKAGES = ("calibreweb==0.6.27", "copyparty==1.20.26")
MOST_UNCHANGED = 40
"""Requests of a check of an unchanged small library, with those for its kept files."""


class PeerError(Exception):
    """A server could not be started, or the shelf is not as it has to be."""


@dataclass
class Count:
    """Requests and bytes of bodies since the last `take`."""

    requests: int = 0
    size: int = 0
    refused: int = 0
    """Of all requests, those that were answered with 401."""

    def take(self) -> tuple[int, int]:
        """Requests and bytes since the last call."""
        taken = self.requests, self.size
        self.requests = self.size = 0
        return taken


@contextmanager
def counting_proxy(port: int, count: Count) -> Iterator[int]:
    """Forward requests to a port of this computer, and count them; gives the port of the proxy."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            count.requests += 1
            with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
                headers = {name: value for name, value in self.headers.items() if name.lower() != "connection"}
                connection.request("GET", self.path, headers=headers)
                answer = connection.getresponse()
                body = answer.read()
            count.size += len(body)
            count.refused += answer.status == HTTPStatus.UNAUTHORIZED
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"connection", "transfer-encoding", "content-length", "server", "date"}:
                    self.send_header(name, value)
            if answer.status not in {204, 304}:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: list[str], port: int, folder: Path) -> Iterator[None]:
    """A server that listens, until the end of the `with` block."""
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            until = time.monotonic() + START_SECONDS
            while time.monotonic() < until:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.2)
            else:
                raise PeerError(f"{command[0]} did not start")
            yield
        finally:
            server.terminate()
            with suppress(subprocess.TimeoutExpired):
                server.wait(10)
            server.kill()


@dataclass(frozen=True)
class Peer:
    """A server: its command for a port, the path of its catalogue, how its library changes, if it wants a login."""

    name: str
    path: str
    command: Callable[[int], list[str]]
    add: Callable[[Path], None]
    remove: Callable[[str], None]
    closed: bool = False


def prove(*names: str) -> None:
    """Run the proof; words name the servers.

    Raises:
        PeerError: a promise is broken.
    """
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        Publisher().publish(ROOT / "resources/campaigns/spring-2023", work / "published")
        books = sorted((work / "published/files").glob("*.epub"))
        for make in PEERS:
            if names and make.__name__ not in names:
                continue
            place = work / make.__name__
            place.mkdir()
            peer = make(place, books[:-1])
            if peer is None:
                print(f"{make.__name__}: is not here")
            else:
                prove_peer(peer, place, books)
    if not names or "kiwix" in names:
        print(_run(sys.executable, "-m", "pytest", "-q", "-n", "0", ROOT / PEER_TESTS, "-k", "kiwix"))


def prove_peer(peer: Peer, place: Path, books: list[Path]) -> None:
    """Add, check, change, check, remove, check, restart, check."""
    port, count = free_port(), Count()
    home = OpenHome(place / "home", resources_folder(), open_source, SteppingClock())
    listed = len(books) - 1

    def report(step: str, said: SyncReport, found: int) -> None:
        requests, size = count.take()
        print(f"{peer.name}, {step}: {said.found} listed, {said.kept} kept, {requests} requests, {size} bytes")
        for problem in said.refused:
            print(f"    {english(problem)}")
        if said.found != found or said.failed:
            raise PeerError(f"{peer.name}, {step}: {said.found} instead of {found}, {said.failed} failed")
        if step.startswith("unchanged") and requests > MOST_UNCHANGED:
            raise PeerError(f"{peer.name}, {step}: {requests} requests")

    def check() -> SyncReport:
        (catalogue,) = home.catalogues.all()
        return home.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)

    with counting_proxy(port, count) as shown:
        address = f"http://127.0.0.1:{shown}{peer.path}"
        with running(peer.command(port), port, place):
            if peer.closed:
                sign_in(home, peer.name, address, count)
            report("first", home.catalogues.add(address)[1], listed)
            report("kept", check(), listed)
            report("unchanged", check(), listed)
            report("unchanged again", check(), listed)
        peer.add(books[-1])
        with running(peer.command(port), port, place):
            report("one more, after a restart", check(), listed + 1)
        peer.remove(books[-1].stem)
        with running(peer.command(port), port, place):
            check()
            said = check()
            count.take()
            gone = [item for item in home.shelf.items() if item.gone]
            print(f"{peer.name}, one removed: {said.found} listed, {len(gone)} kept one marked as gone")
            if said.found != listed or said.kept != listed + 1 or len(gone) != 1:
                raise PeerError(f"{peer.name}: {said.found} listed, {said.kept} kept, {len(gone)} marked as gone")
    home.close()


def sign_in(home: OpenHome, name: str, address: str, count: Count) -> None:
    """Try without a login, then with a wrong one; then give the right one."""
    for word in ("", "wrong"):
        if word:
            home.of_shelf.logins.save(address, NAME, word)
        try:
            home.catalogues.add(address)
        except SignInError as error:
            print(f"{name}, {word or 'no'} login: {english(error.message)}")
        else:
            raise PeerError(f"{name}: read with {word or 'no'} login")
    if not count.refused or home.catalogues.all():
        raise PeerError(f"{name}: no answer 401, or a catalogue was added without a login")
    home.of_shelf.logins.save(address, NAME, PASSWORD)
    count.take()


def _run(*words: str | Path) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise PeerError(f"{words[0]}: {done.stderr[-500:]}")
    return done.stdout


def _library(place: Path, books: list[Path]) -> Path | None:
    """A library of calibre with these books; None if calibre is missing."""
    if shutil.which("calibredb") is None:
        return None
    library = place / "library"
    _run("calibredb", "add", "--with-library", library, *books)
    return library


def _remove(library: Path, _name: str) -> None:
    newest = max(int(one) for one in _run("calibredb", "search", "--with-library", library, "id:>0").split(","))
    _run("calibredb", "remove", "--with-library", library, str(newest), "--permanent")


def calibre_login(place: Path, books: list[Path]) -> Peer | None:
    """calibre's content server, for its users alone."""
    return calibre(place, books, closed=True)


def calibre(place: Path, books: list[Path], *, closed: bool = False) -> Peer | None:
    """calibre's content server."""
    library = _library(place, books)
    if library is None or shutil.which("calibre-server") is None:
        return None

    def command(port: int) -> list[str]:
        words = ["--port", str(port), "--listen-on", "127.0.0.1", "--disable-use-bonjour", str(library)]
        return ["calibre-server", *words, *(["--enable-auth", "--userdb", str(users)] if closed else [])]

    users = place / "users.sqlite"
    if closed:
        _run("calibre-server", "--userdb", users, "--manage-users", "--", "add", NAME, PASSWORD)
    return Peer(
        "calibre with a login" if closed else "calibre",
        "/opds",
        command,
        lambda book: print(end=_run("calibredb", "add", "--with-library", library, book)[:0]),
        lambda name: _remove(library, name),
        closed,
    )


def _environment(place: Path) -> Path:
    """An environment with the packages of the proof."""
    folder = place.parent / "environment"
    if not folder.exists():
        venv.create(folder, with_pip=True)
        _run(folder / "bin/python", "-m", "pip", "install", "--quiet", *PACKAGES)
    return folder / "bin"


def calibre_web_login(place: Path, books: list[Path]) -> Peer | None:
    """Calibre-Web, for its users alone."""
    return calibre_web(place, books, closed=True)


def calibre_web(place: Path, books: list[Path], *, closed: bool = False) -> Peer | None:
    """Calibre-Web, for everybody without a login."""
    library = _library(place, books)
    if library is None:
        return None
    programs, settings = _environment(place), place / "app.db"

    def command(port: int) -> list[str]:
        words = [str(programs / "cps"), "-p", str(settings), "-g", str(place / "gdrive.db"), "-i", "127.0.0.1"]
        if not settings.exists():
            _first_start(words, settings, library, port, _hashed(programs) if closed else "")
        return words

    return Peer(
        "Calibre-Web with a login" if closed else "Calibre-Web",
        "/opds",
        command,
        lambda book: print(end=_run("calibredb", "add", "--with-library", library, book)[:0]),
        lambda name: _remove(library, name),
        closed,
    )


def _hashed(programs: Path) -> str:
    """The password as Calibre-Web stores it."""
    code = "import sys, werkzeug.security as s; print(s.generate_password_hash(sys.argv[1]), end='')"
    return _run(programs / "python", "-c", code, PASSWORD)


def _first_start(words: list[str], settings: Path, library: Path, port: int, hashed: str) -> None:
    """Let Calibre-Web make its settings, then set the library, the port, and who may read.

    Without a hashed password, everybody may.
    """
    usual = 8083
    with running(words, usual, settings.parent):
        time.sleep(2)
    with closing(sqlite3.connect(settings)) as database:
        names = {row[1] for row in database.execute("PRAGMA table_info(settings)")}
        values: dict[str, object] = {"config_calibre_dir": str(library), "config_port": port}
        values["config_anonbrowse"] = int(not hashed)
        for name in names & values.keys():
            database.execute(f"UPDATE settings SET {name} = ?", (values[name],))
        download = 2  # a bit of Calibre-Web's roles
        database.execute("UPDATE user SET role = role | ? WHERE name = 'Guest'", (download,))
        if hashed:
            database.execute("UPDATE user SET name = ?, password = ? WHERE name = 'admin'", (NAME, hashed))
        database.commit()


def copyparty(place: Path, books: list[Path]) -> Peer | None:
    """copyparty, which lists a folder as OPDS."""
    programs, files = _environment(place), place / "books"
    files.mkdir()
    for book in books:
        shutil.copy(book, files)

    def command(port: int) -> list[str]:
        return [str(programs / "copyparty"), "-i", "127.0.0.1", "-p", str(port), "--opds", "-v", f"{files}::r"]

    return Peer(
        "copyparty",
        "/?opds",
        command,
        lambda book: print(end=str(shutil.copy(book, files))[:0]),
        lambda name: (files / f"{name}.epub").unlink(),
    )


PEERS = (calibre, calibre_login, calibre_web, calibre_web_login, copyparty)
