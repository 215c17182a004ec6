"""Getting the program: bytes to download, disk, and the time to a first window, beside Calibre's and Anki's packages.

`bench install build/installers/frozen/springshelf dist/springshelf_0.1.0_amd64.deb`. Needs root, debootstrap, Xvfb and
Debian's mirror for Calibre, and PyPI for Anki, which Debian 12 doesn't have.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.bars import Bar
from tests.benchmarks.screen import Screen, screen
from tests.proofs.bare_steps import KEPT
from tests.proofs.bare_system import NEEDED, BareSystem, bare_system

MOST_MEGABYTES = 150
ROUNDS = 3
UNITS = {"B": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}
TOLD = re.compile(r"(Need to get|After this operation,) ([\d.,]+) (\w*B)")


@dataclass(frozen=True, slots=True)
class Cost:
    """What an installation downloads, and what it then takes of the disk (MB)."""

    download: float
    disk: float


def bars(program: str, package: str) -> list[Bar]:
    """Measure our package and, in the same bare Debian 12, Calibre's; then the first windows, in turns."""
    if os.geteuid() != 0 or any(shutil.which(name) is None for name in NEEDED):
        return [Bar("installation", None, 0, remark="needs root and debootstrap")]
    with tempfile.TemporaryDirectory() as made, bare_system("bookworm", KEPT, Path(made)) as system:
        system.must("apt-get", "update", "-qq")
        calibre = debian_cost(system, "install", "calibre")
        ours = own_cost(system, Path(package))
    anki = wheel_cost("aqt[qt6]")
    size = Path(package).stat().st_size / 1e6
    found = [Bar("size of the .deb", size, MOST_MEGABYTES, "MB")]
    for name, peer in (("Calibre (Debian)", calibre), ("Anki (PyPI)", anki)):
        remark = f"{ours.download:.0f} MB and {ours.disk:.0f} MB; {peer.download:.0f} MB and {peer.disk:.0f} MB"
        found.append(Bar(f"download, ratio to {name}", ours.download / peer.download, 1.5, "", remark))
        found.append(Bar(f"disk, ratio to {name}", ours.disk / peer.disk, 1.5, "", remark))
    return [*found, *windows(program)]


def debian_cost(system: BareSystem, *words: str) -> Cost:
    """What apt would download for an installation, with all that is needed and not there."""
    told = system.run("apt-get", *words, "--no-install-recommends", "--assume-no").stdout
    found = {what: float(number.replace(",", "")) * UNITS[unit] for what, number, unit in TOLD.findall(told)}
    return Cost(found["Need to get"], found["After this operation,"])


def own_cost(system: BareSystem, package: Path) -> Cost:
    """The same for our package."""
    shutil.copy(package, system.root / "package.deb")
    depends, installed = system.must("dpkg-deb", "-f", "/package.deb", "Depends", "Installed-Size").splitlines()
    needed = debian_cost(system, "satisfy", depends.removeprefix("Depends: "))
    kilobytes = int(installed.removeprefix("Installed-Size: "))
    return Cost(needed.download + package.stat().st_size / 1e6, needed.disk + kilobytes * 1.024e-3)


def wheel_cost(requirement: str) -> Cost:
    """What pip downloads for a program, and what that takes unpacked, without a Python."""
    with tempfile.TemporaryDirectory() as folder:
        wheels, unpacked = Path(folder) / "wheels", Path(folder) / "unpacked"
        pip = [sys.executable, "-m", "pip", "--quiet"]
        subprocess.run([*pip, "download", "--only-binary", ":all:", "-d", str(wheels), requirement], check=True)
        files = sorted(map(str, wheels.iterdir()))
        offline = ["--no-deps", "--no-index", "--no-compile", "--target", str(unpacked)]
        subprocess.run([*pip, "install", *offline, *files], check=True)
        return Cost(_size(wheels), _size(unpacked))


def _size(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def windows(program: str) -> list[Bar]:
    """The first window of the frozen program and of the source, in turns, each once before it counts."""
    with tempfile.TemporaryDirectory() as made, screen(Path(made)) as shown:
        if shown is None:
            return [Bar("first window, ratio to the source", None, 1, remark="Xvfb is not here")]
        frozen = [str(Path(program) / "springshelf")]
        source = [sys.executable, "-m", "desktop_app"]
        pairs = [(first_window(shown, frozen, made), first_window(shown, source, made)) for _ in range(ROUNDS + 1)]
    mine, theirs = (statistics.median(times) for times in zip(*pairs[1:], strict=True))
    remark = f"{mine:.2f} s frozen, {theirs:.2f} s from source"
    return [Bar("first window, ratio to the source", mine / theirs, 1.0, "", remark)]


def first_window(shown: Screen, command: Sequence[str], folder: str) -> float:
    """Seconds to the first window over a home that is used again."""
    home = Path(folder) / "home"
    return shown.watch([*command, "--home", str(home)], {**os.environ, "QTWEBENGINE_DISABLE_SANDBOX": "1"}).window
