"""Real servers of other makers, where they are installed (Debian: calibre, kiwix-tools, zim-tools)."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.fetching import KeepMode
from desktop_app.transfer.serving.catalogue import CatalogueServer
from tests.open_home import OpenHome

pytestmark = pytest.mark.peers


def needs(*programs: str) -> None:
    missing = [one for one in programs if shutil.which(one) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not here")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("the server did not start")


@pytest.fixture
def calibre(tmp_path: Path, default_catalogue: Path) -> Iterator[str]:
    """The address of a calibre-server whose library holds our own books."""
    needs("calibre-server", "calibredb")
    library = tmp_path / "library"
    books = [str(path) for path in sorted((default_catalogue / "files").glob("*.epub"))]
    done = subprocess.run(
        ["calibredb", "add", "--with-library", str(library), *books], capture_output=True, check=False
    )
    if b"Another calibre program" in done.stderr:
        pytest.skip("another calibre program is running, and calibre allows one at a time")
    assert done.returncode == 0, done.stderr
    port = free_port()
    command = ["calibre-server", "--port", str(port), "--listen-on", "127.0.0.1", "--disable-use-bonjour", str(library)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(port)
            yield f"http://127.0.0.1:{port}/opds"
        finally:
            server.terminate()


def test_a_calibre_library_is_kept_whole_and_a_second_walk_adds_nothing(workplace: OpenHome, calibre: str) -> None:
    shelf = workplace.shelf
    catalogue, report = workplace.catalogues.add(calibre)
    assert (report.found, report.refused) == (8, ())
    kept = shelf.keep(item.key for item in shelf.items())
    assert (kept.kept, kept.refused) == (8, ())
    again = workplace.catalogues.sync(catalogue.id)
    assert (again.new, again.changed, again.removed, again.refused) == (0, 0, 0, ())
    assert shelf.verify()[1] == ()


BOOKS = 23
"""More than twice as many as kiwix-serve lists where it is not asked for more."""


@pytest.fixture
def kiwix(tmp_path: Path) -> Iterator[str]:
    """The address of a kiwix-serve whose library holds small books; their files are served beside it."""
    needs("kiwix-serve", "kiwix-manage", "zimwriterfs")
    page, files, library = tmp_path / "page", tmp_path / "files", str(tmp_path / "library.xml")
    page.mkdir()
    files.mkdir()
    (page / "index.html").write_text("<html><head><title>T</title></head><body>Words</body></html>")
    Image.new("RGB", (48, 48), "teal").save(page / "icon.png")
    with CatalogueServer(files) as beside:
        for number in range(BOOKS):
            book = files / f"{number}.zim"
            words = {"welcome": "index.html", "illustration": "icon.png", "language": "eng", "title": f"Book {number}"}
            words |= {"name": f"book_{number}", "description": "D", "creator": "C", "publisher": "P"}
            options = [f"--{name}={value}" for name, value in words.items()]
            subprocess.run(["zimwriterfs", *options, str(page), str(book)], check=True, capture_output=True)
            address = f"--url=http://127.0.0.1:{beside.port}/{number}.zim"
            subprocess.run(["kiwix-manage", library, "add", str(book), address], check=True, capture_output=True)
        port = free_port()
        command = ["kiwix-serve", "--port", str(port), "--address", "127.0.0.1", "--library", library]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
            try:
                wait_for(port)
                yield f"http://127.0.0.1:{port}/catalog"
            finally:
                server.terminate()


@pytest.mark.parametrize("root", ["v2/root.xml", "root.xml"])
def test_a_kiwix_library_is_kept_whole_and_a_second_walk_adds_nothing(
    workplace: OpenHome, kiwix: str, root: str
) -> None:
    catalogue, report = workplace.catalogues.add(f"{kiwix}/{root}")
    assert (report.found, report.refused) == (BOOKS, ())
    first = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    again = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert (first.kept, first.failed, again.kept, again.size) == (BOOKS, 0, BOOKS, 0)
    assert (again.new, again.changed, again.removed, again.refused) == (0, 0, 0, ())
