"""The journeys by keyboard, taken in the frozen program: `python -m tests.proofs frozen build/…/springshelf educator`.

The frozen program runs the worker of `journeys` by its own `-m`, from a copy to which one module was added, which
puts the tests, and what they alone import, at the end of the path: every module of the program is the frozen one.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path

from tests.proofs import journeys

ROOT = Path(__file__).resolve().parents[2]
ADDED = "taking_a_journey"
MODULE = """
import runpy
import sys

sys.path += {places!r}
import desktop_app

assert desktop_app.__file__.startswith(sys._MEIPASS), desktop_app.__file__
runpy.run_module("tests.proofs.journey_worker", run_name="__main__", alter_sys=True)
"""


def prove(program: str, *names: str) -> None:
    """Take the journeys, or those of these names, in the frozen program of that folder."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "program"
        shutil.copytree(program, copy, symlinks=True)
        places = [str(ROOT), sysconfig.get_path("purelib"), sysconfig.get_path("stdlib"), *dynamic_modules()]
        (copy / "_internal" / f"{ADDED}.py").write_text(MODULE.format(places=places))
        journeys.prove(*names, worker=[str(copy / "springshelf"), "-m", ADDED])


def dynamic_modules() -> list[str]:
    """Where the standard library's own compiled modules are."""
    return [path for path in sys.path if path.endswith("lib-dynload")]
