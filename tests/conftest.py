"""What holds for every test: no screen, no network but loopback, no modal dialog, nothing left behind."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.screens import offscreen

os.environ["QT_QPA_PLATFORM"] = offscreen()
os.environ["LC_ALL"] = "C.UTF-8"
HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "SPRINGSHELF_HOME")


def _use_new_home() -> None:
    home = tempfile.mkdtemp(prefix="springshelf-tests-")
    os.environ.update({**dict.fromkeys(HOMES, home), "SPRINGSHELF_POLICY": f"{home}/policy.toml"})


_use_new_home()
# No test reaches for the keyring of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

import keyring
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from desktop_app.app import allow_browser_as_root, resources_folder
from desktop_app.gui.theme.theme import Theme, appearance, apply_theme
from desktop_app.services.publishing import publisher
from desktop_app.services.resources.resources import DEFAULT_CAMPAIGN, Resources
from desktop_app.store import key_slots
from desktop_app.transfer.sources import open_source
from tests import made_files
from tests.faults import FaultyServer, faulty_server
from tests.keyrings import MemoryKeyring
from tests.made_once import made_once
from tests.open_home import OpenHome
from tests.shipping import FOLDER

# A slow computer is no fault of the program: how long things take is for benchmarks to say.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
allow_browser_as_root()
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)

ROOT = Path(__file__).resolve().parent.parent
SHARED = pytest.StashKey[str]()
"""The folder of the files that the processes of this run share, where this process has made it."""
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_real_connect = socket.socket.connect


def _connect(self: socket.socket, address: Any) -> None:
    if self.family in {socket.AF_INET, socket.AF_INET6} and address[0] not in LOOPBACK:
        pytest.fail(f"a test reached for the network: {address}")
    _real_connect(self, address)


socket.socket.connect = _connect  # type: ignore[method-assign,assignment]


def pytest_configure(config: pytest.Config) -> None:
    """Have the shipped catalogues published once for all tests and, with pytest-xdist, for all processes."""
    if FOLDER not in os.environ:
        os.environ[FOLDER] = config.stash[SHARED] = tempfile.mkdtemp(prefix="springshelf-made-")
    if not hasattr(config, "workerinput"):
        subprocess.run([sys.executable, "-m", "tests.shipping"], cwd=ROOT, check=True)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the processes of this run shared; `python -m tests` shares it among more of them."""
    if SHARED in config.stash:
        del os.environ[FOLDER]
        shutil.rmtree(config.stash[SHARED], ignore_errors=True)


@pytest.hookimpl(optionalhook=True)
def pytest_process_begins() -> None:
    """Give each process of `tests.forked` a home of its own."""
    _use_new_home()


def pytest_collection_finish() -> None:
    """Exempt the tests and all imported modules from garbage collection: they stay until the end."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _materials_are_made_once() -> Iterator[None]:
    """Have each material typeset and each cover drawn once for all tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publisher, "make_files", made_files.MadeFiles(Path(os.environ[FOLDER])).make)
        yield


@pytest.fixture(scope="session")
def resources() -> Path:
    """The resources of this checkout."""
    return resources_folder()


@pytest.fixture(scope="session")
def default_catalogue(resources: Path) -> Path:
    """The default campaign, published; tests only read it."""
    return Resources(resources).ready_made(DEFAULT_CAMPAIGN)


@pytest.fixture(scope="session")
def filled_shelf(resources: Path) -> Path:
    """The folder of a shelf with the default campaign on it; tests copy it."""

    def fill(home: Path) -> None:
        made = OpenHome(home, resources, open_source, SteppingClock())
        made.shipped.campaign()
        made.close()

    return made_once("filled", fill) / "shelf"


@pytest.fixture(scope="session")
def kept_shelf(resources: Path, filled_shelf: Path) -> Path:
    """The folder of such a shelf that keeps all files; tests copy it."""

    def keep(home: Path) -> None:
        shutil.copytree(filled_shelf, home / "shelf")
        made = OpenHome(home, resources, open_source, SteppingClock())
        made.shelf.keep(item.key for item in made.shelf.items())
        made.close()

    return made_once("kept", keep) / "shelf"


@pytest.fixture(autouse=True)
def _cheap_keys(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal keys at Argon2id's smallest cost, except where a test is marked: there the cost is the subject.

    A slot names its cost, so that everything else is as in the program.
    """
    if "real_key_cost" not in request.keywords:
        use_smallest_key_cost(monkeypatch)


def use_smallest_key_cost(patch: pytest.MonkeyPatch) -> None:
    """Seal keys at Argon2id's smallest cost."""
    for name, least in (("ITERATIONS", 1), ("LANES", 1), ("MEMORY_KIB", 8)):
        patch.setattr(key_slots, name, least)


class SteppingClock:
    """A clock that goes on by a minute each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2023, 3, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock() -> SteppingClock:
    return SteppingClock()


@pytest.fixture
def workplace(tmp_path: Path, resources: Path, clock: SteppingClock) -> Iterator[OpenHome]:
    """An empty home with its services."""
    made = OpenHome(tmp_path / "home", resources, open_source, clock)
    yield made
    made.close()


@pytest.fixture
def own_keyring() -> Iterator[MemoryKeyring]:
    """A keyring that is open."""
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    """A web server that answers as the test tells it."""
    with faulty_server() as made:
        yield made


@pytest.fixture(scope="session", autouse=True)
def _theme(qapp: QApplication, resources: Path) -> Theme:
    return apply_theme(qapp, resources)


@pytest.fixture(autouse=True)
def _everything_is_put_back(_theme: Theme) -> Iterator[None]:
    """A test that fails half-way leaves no other look, language, folder or environment to the next one."""
    look, folder, environment = appearance(), Path.cwd(), dict(os.environ)
    yield
    if appearance() != look:
        _theme.use(look)
    os.chdir(folder)
    changed = {name for name, _ in os.environ.items() ^ environment.items()} - {"PYTEST_CURRENT_TEST"}
    for name in changed:
        os.environ.pop(name, None)
    os.environ.update({name: environment[name] for name in changed & environment.keys()})


@pytest.fixture(autouse=True)
def _no_modal_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog would wait for ever; production opens dialogs with open() and listens to signals."""

    def refuse(self: QDialog, *_: object) -> None:
        raise AssertionError(f"modal exec() of {type(self).__name__}")

    for kind in (QMessageBox, QDialog):
        monkeypatch.setattr(kind, "exec", refuse)
    for name in ("question", "warning", "critical", "information"):

        def refuse_static(*_: object, called: str = name) -> None:
            raise AssertionError(f"QMessageBox.{called} is modal")

        monkeypatch.setattr(QMessageBox, name, staticmethod(refuse_static))


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window, a running timer or a thread has not ended."""
    threads_before = set(threading.enumerate())
    yield
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    # Without a running event loop, Qt deletes what `deleteLater` was called for only when it is told to.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    timers = [timer for widget in QApplication.topLevelWidgets() for timer in _active_timers(widget)]
    threads = [one for one in set(threading.enumerate()) - threads_before if one.is_alive() and not one.daemon]
    for window in windows:
        window.close()
    assert not windows, f"windows left open: {windows}"
    assert not timers, f"timers left running: {timers}"
    assert not threads, f"threads left running: {threads}"


def _active_timers(widget: QWidget) -> list[QObject]:
    return [timer for timer in widget.findChildren(QTimer) if timer.isActive()]
