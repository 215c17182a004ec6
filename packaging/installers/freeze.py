"""Freezing the program with PyInstaller, so that it needs no Python of the computer."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from installers.elf import has_debugging
from installers.environment import build_environment, install_tree
from installers.product import NAME, TITLE, Product
from installers.tree import files_in

SPECIFICATION = Path(__file__).with_name("springshelf.spec")
SAME_BYTES = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
"""With another order of sets, code is compiled to other bytes."""


def freeze(product: Product, work: Path) -> Path:
    """Freeze the program for the system that this runs on; returns the folder, or on macOS the app."""
    python = build_environment(work)
    install_tree(python, work, product.epoch)
    target = work / "frozen"
    words = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(target)]
    words += ["--workpath", str(work / "pyinstaller"), str(SPECIFICATION)]
    environment = os.environ | SAME_BYTES | {"SOURCE_DATE_EPOCH": str(product.epoch)}
    # Elsewhere than in the tree: PyInstaller would take the tree's modules and not those of the wheel.
    subprocess.run([str(python), "-m", "PyInstaller", *words], check=True, env=environment, cwd=work)
    if sys.platform == "linux":
        strip_debugging(target)
    return target / (f"{TITLE}.app" if sys.platform == "darwin" else NAME)


def strip_debugging(folder: Path) -> None:
    """Remove what only a debugger reads, which is most of some libraries."""
    for path in files_in(folder):
        if has_debugging(path.read_bytes()):
            subprocess.run(["strip", "--strip-debug", str(path)], check=True)
