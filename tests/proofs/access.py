"""The window as Orca gets it: its real tree over AT-SPI, read from another process on a bus of its own.

Needs Debian's `at-spi2-core`, `dbus-daemon`, `libglib2.0-bin` (gdbus) and Xvfb; says so where they are missing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.screen import screen
from tests.pictures.stage import fill_home

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PACKAGES = "at-spi2-core, dbus-daemon, libglib2.0-bin, xvfb"
NEEDED = ("dbus-run-session", "gdbus", "Xvfb")
PATIENCE = 40.0
ROOT = "/org/a11y/atspi/accessible/root"
INSIDE = "SPRINGSHELF_ON_A_BUS"
NAMED = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "list", "list item", "page tab",
    "table", "spin button", "menu item", "button",
}  # fmt: skip
"""Roles that have to be named, as AT-SPI calls them."""


@dataclass(frozen=True, slots=True)
class Node:
    """A thing in the tree: its bus name and path, its name, role and description, and how deep it lies."""

    bus: str
    path: str
    name: str
    role: str
    description: str
    depth: int


class Bus:
    """The accessibility bus, spoken to with gdbus."""

    def __init__(self) -> None:
        said = _run("gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                    "--method", "org.a11y.Bus.GetAddress")  # fmt: skip
        self._address = said.split("'")[1]

    def call(self, bus: str, path: str, method: str, *words: str) -> str:
        return _run("gdbus", "call", "--address", self._address, "--dest", bus, "--object-path", path,
                    "--method", method, *words)  # fmt: skip

    def children(self, bus: str, path: str) -> list[tuple[str, str]]:
        said = self.call(bus, path, "org.a11y.atspi.Accessible.GetChildren")
        return re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", said)

    def text(self, bus: str, path: str, name: str) -> str:
        said = self.call(bus, path, "org.freedesktop.DBus.Properties.Get", "org.a11y.atspi.Accessible", name)
        return re.sub(r"^\(<['\"](.*)['\"]>,\)$", r"\1", said.strip(), flags=re.DOTALL)

    def is_showing(self, bus: str, path: str) -> bool:
        """State 25 of AT-SPI, in the first of two words."""
        words = re.findall(r"\d+", self.call(bus, path, "org.a11y.atspi.Accessible.GetState").replace("uint32", ""))
        return bool(int(words[0]) >> 25 & 1) if words else False

    def tree(self, bus: str, path: str, depth: int = 0) -> Iterator[Node]:
        role = self.call(bus, path, "org.a11y.atspi.Accessible.GetRoleName").split("'")[1]
        name, description = self.text(bus, path, "Name"), self.text(bus, path, "Description")
        yield Node(bus, path, name, role, description, depth)
        for child in self.children(bus, path)[:40]:
            if depth < 2 or self.is_showing(*child):
                yield from self.tree(*child, depth + 1)


def _run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE).stdout


def prove() -> None:
    """Read the tree; fail where a control that is shown has no name."""
    missing = [name for name in NEEDED if shutil.which(name) is None] + ([] if LAUNCHER.exists() else [str(LAUNCHER)])
    if missing:
        print(f"Not proved: {', '.join(missing)} is not here. In Debian: {PACKAGES}.")
        return
    if INSIDE not in os.environ:
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.proofs", "access"]
        sys.exit(subprocess.run(command, env=os.environ | {INSIDE: "1"}, check=False).returncode)
    with tempfile.TemporaryDirectory() as made, screen(Path(made)) as shown:
        assert shown is not None
        home = Path(made) / "home"
        fill_home(home)
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"DISPLAY": shown.name, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8"}
        launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=environment)
        program = subprocess.Popen([sys.executable, "-m", "desktop_app", "--home", str(home)], env=environment)
        try:
            shelf = _read()
            _press(shelf, "Campaign")
            sys.exit(_report(shelf) | _report(_read()))
        finally:
            program.kill()
            launcher.kill()


def _press(found: list[Node], name: str) -> None:
    """Go to a page of the window."""
    button = next(node for node in found if node.name == name and node.role in NAMED)
    Bus().call(button.bus, button.path, "org.a11y.atspi.Action.DoAction", "1")


def _read() -> list[Node]:
    """The tree of the program, once the page has its materials: on the shelf, or on the boards of the campaign."""
    end, found = time.monotonic() + PATIENCE, list[Node]()
    while time.monotonic() < end:
        time.sleep(2)
        bus = Bus()
        programs = bus.children("org.a11y.atspi.Registry", ROOT)
        found = [node for program in programs for node in bus.tree(*program)]
        if sum(node.role == "list item" for node in found) > 5:
            break
    return found


def _report(found: list[Node]) -> int:
    for node in found:
        told = f" ({node.description[:60]})" if node.description else ""
        print(f"{'  ' * node.depth}{node.role}: {node.name[:80]}{told}")
    nameless = [node for node in found if node.role in NAMED and not (node.name or node.description)]
    print(f"{len(found)} things, {sum(node.role in NAMED for node in found)} of them to be named, {len(nameless)} not.")
    return int(bool(nameless) or not found)
