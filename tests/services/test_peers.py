"""Real servers of other makers, where they are installed (Debian: calibre)."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.services.workplace import Workplace

pytestmark = [
    pytest.mark.peers,
    pytest.mark.skipif(shutil.which("calibre-server") is None, reason="calibre is not here (Debian: calibre)"),
]


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
    pytest.fail("calibre-server did not start")


@pytest.fixture
def calibre(tmp_path: Path, default_catalogue: Path) -> Iterator[str]:
    """The address of a calibre-server whose library holds our own books."""
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


def test_a_calibre_library_is_kept_whole_and_a_second_walk_adds_nothing(workplace: Workplace, calibre: str) -> None:
    shelf = workplace.shelf
    catalogue, report = workplace.catalogues.add(calibre)
    assert (report.found, report.refused) == (8, ())
    kept = shelf.keep(item.key for item in shelf.items())
    assert (kept.kept, kept.refused) == (8, ())
    again = workplace.catalogues.sync(catalogue.id)
    assert (again.new, again.changed, again.gone, again.refused) == (0, 0, 0, ())
    assert shelf.verify()[1] == ()
