"""Updates in the window: looked for, downloaded, and installed when it closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.policy import UpdateMode
from desktop_app.domain.updates import ReleaseKind
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.help.program_updates import ProgramUpdates
from desktop_app.gui.help.updates_dialog import UpdatesDialog
from desktop_app.services.updates.running import ThisProgram
from tests.gui.conftest import PATIENCE
from tests.parts import parts
from tests.update_worlds import PLATFORM, Computer, World, program_files


@dataclass
class Shown:
    """The dialog with its parts, and what the window offers in its message bar."""

    updates: ProgramUpdates
    dialog: UpdatesDialog
    offers: list[tuple[str, str, Callable[[], None]]]
    qtbot: QtBot

    @property
    def state(self) -> str:
        return str(parts(self.dialog).state.text())

    @property
    def buttons(self) -> list[str]:
        return [one.objectName() for one in self.dialog.findChildren(QPushButton) if not one.isHidden()]

    def until(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.state, timeout=PATIENCE)

    def press(self, name: str) -> None:
        getattr(parts(self.dialog), name).click()


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "publisher")


@pytest.fixture
def computer(tmp_path: Path, world: World) -> Computer:
    return Computer(tmp_path / "computer", world.root, clock=world.clock, addresses=(str(world.repository),))


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[..., Shown]]:
    """Shows the dialog for a computer."""
    window = QWidget()
    qtbot.addWidget(window)
    tasks, messages = Tasks(window), Messages(window)

    def made(computer: Computer, mode: UpdateMode = UpdateMode.ASK, program: ThisProgram | None = None) -> Shown:
        offers: list[tuple[str, str, Callable[[], None]]] = []
        messages.offer_posted.connect(lambda *words: offers.append(words))
        running = program or computer.updates.program
        updates = ProgramUpdates(lambda: computer.updates, running, mode, tasks, messages, window)
        dialog = UpdatesDialog(updates, window)
        dialog.open()
        return Shown(updates, dialog, offers, qtbot)

    yield made
    tasks.shutdown()


def test_a_version_is_found_downloaded_and_chosen_for_the_end(
    world: World, computer: Computer, show: Callable[..., Shown]
) -> None:
    world.publish("1.1.0")
    shown = show(computer)
    assert shown.buttons == ["folder", "close", "check"]
    shown.press("check")
    shown.until("Version 1.1.0 is available")
    assert "fetch" in shown.buttons
    shown.press("fetch")
    shown.until("Version 1.1.0 is ready.")
    shown.press("install")
    shown.until("will be installed when you close")
    assert computer.installation.current == "1.0.0"
    computer.updates.program.use_chosen()  # as the window does at its end
    assert computer.installation.current == "1.1.0"


def test_the_newest_version_says_so(world: World, computer: Computer, show: Callable[..., Shown]) -> None:
    world.publish("1.0.0")
    shown = show(computer)
    shown.press("check")
    shown.until("This is the newest version.")


def test_updates_come_from_a_folder(world: World, tmp_path: Path, show: Callable[..., Shown]) -> None:
    world.publish("1.1.0")
    shown = show(Computer(tmp_path / "offline", world.root, clock=world.clock))
    shown.press("check")
    shown.until("No place for updates is known")
    shown.updates.check_folder(world.repository)
    shown.until("Version 1.1.0 is available")
    shown.press("fetch")
    shown.until("Version 1.1.0 is ready.")


def test_what_is_wrong_is_said_and_can_be_tried_again(
    world: World, computer: Computer, show: Callable[..., Shown]
) -> None:
    world.publish("1.1.0")
    shown = show(computer)
    shown.press("check")
    shown.until("is available")
    hidden = world.repository.rename(world.repository.with_name("pulled"))
    shown.press("fetch")
    shown.until("This folder is not available now")
    hidden.rename(world.repository)
    shown.press("fetch")
    shown.until("Version 1.1.0 is ready.")


def test_a_ready_version_is_offered_quietly(world: World, computer: Computer, show: Callable[..., Shown]) -> None:
    world.publish("1.1.0")
    computer.updates.fetch()
    shown = show(computer)
    shown.updates.begin()
    shown.qtbot.waitUntil(lambda: bool(shown.offers), timeout=PATIENCE)
    text, action, install = shown.offers[0]
    assert (text, action) == ("Springshelf 1.1.0 is ready.", "Install when you close")
    install()
    shown.until("will be installed when you close")


def test_a_version_that_did_not_start_is_not_offered_again_but_can_be_tried(
    world: World, computer: Computer, show: Callable[..., Shown]
) -> None:
    world.publish("1.1.0")
    computer.updates.fetch()
    (computer.base / "failed").write_text("1.1.0\n")
    shown = show(computer)
    shown.updates.begin()
    shown.until("Version 1.1.0 is ready.")
    assert not shown.offers
    shown.press("install")
    shown.until("will be installed")


def test_the_administrator_lets_the_window_download(
    world: World, computer: Computer, show: Callable[..., Shown]
) -> None:
    world.publish("1.1.0")
    shown = show(computer, UpdateMode.FETCH)
    shown.updates.begin()
    shown.qtbot.waitUntil(lambda: bool(shown.offers), timeout=PATIENCE)
    assert computer.installation.ready() == "1.1.0"
    assert computer.installation.current == "1.0.0"


def test_without_a_network_the_window_stays_quiet(tmp_path: Path, world: World, show: Callable[..., Shown]) -> None:
    computer = Computer(tmp_path / "c", world.root, clock=world.clock, addresses=(str(tmp_path / "gone"),))
    shown = show(computer, UpdateMode.FETCH)
    with shown.qtbot.waitSignal(shown.updates.changed, timeout=PATIENCE):
        shown.updates.begin()
    assert not shown.offers
    assert not shown.updates.problem


def test_switched_off_there_is_nothing_to_press(computer: Computer, show: Callable[..., Shown]) -> None:
    shown = show(computer, UpdateMode.OFF)
    shown.updates.begin()
    assert shown.buttons == ["close"]
    assert shown.state == "The administrator has switched updates off."


def test_a_copy_from_source_is_not_updated(computer: Computer, show: Callable[..., Shown]) -> None:
    shown = show(computer, program=ThisProgram("1.0.0", PLATFORM))
    assert shown.buttons == ["close"]
    assert "not installed by its installer" in shown.state


def test_a_package_is_handed_to_the_administrator(tmp_path: Path, world: World, show: Callable[..., Shown]) -> None:
    world.publish_package("springshelf_1.1.0_amd64.deb", b"!<arch>\n", "1.1.0")
    place = (str(world.repository),)
    computer = Computer(tmp_path / "deb", world.root, clock=world.clock, package=ReleaseKind.DEB, addresses=place)
    shown = show(computer)
    shown.press("check")
    shown.until("is available")
    shown.press("fetch")
    shown.until("sudo apt install")


def test_the_version_before_can_be_chosen_again(world: World, computer: Computer, show: Callable[..., Shown]) -> None:
    world.publish("1.1.0", program_files("1.1.0"))
    computer.updates.fetch()
    computer.updates.apply()
    newer = Computer(computer.place, world.root, "1.1.0", world.clock)
    shown = show(newer)
    shown.updates.read()
    shown.qtbot.waitUntil(lambda: "back" in shown.buttons, timeout=PATIENCE)
    shown.press("back")
    shown.until("Version 1.0.0 starts the next time.")
    assert computer.installation.current == "1.0.0"
