"""The program works without the parts of Qt that packaging/unused_qt.py removes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "unused_qt.py"
TESTS = (
    "reader/test_web_reader.py",
    "reader/test_reader.py",
    "base/test_printing.py",
    "test_forms.py",
    "shell/test_skeleton.py",
)
"""Of tests/gui: the web view, PDF, media, printing, the compiler of forms and the window."""


def prove() -> None:
    """Remove the unused parts from a copy of PySide6, and run the tests that load the most of Qt with that copy."""
    installed = Path(PySide6.__file__).parents[1]
    # The copy is of hard links, so it has to be on the same file system.
    with tempfile.TemporaryDirectory(dir=sys.prefix) as folder:
        site = Path(folder) / "site-packages"
        for name in ("PySide6", "shiboken6"):
            shutil.copytree(installed / name, site / name, copy_function=os.link)
        subprocess.run([sys.executable, SCRIPT, folder, "--remove"], check=True)
        environment = os.environ | {"PYTHONPATH": str(site)}
        found = subprocess.check_output(
            [sys.executable, "-c", "print(__import__('PySide6').__file__)"], env=environment
        )
        assert found.decode().startswith(str(site)), "the copy isn't the one that is loaded"
        command = [sys.executable, "-m", "pytest", *(f"tests/gui/{name}" for name in TESTS)]
        assert not subprocess.call(command, env=environment), "a test fails without the removed parts"
