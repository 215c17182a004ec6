"""The environment in which the program is frozen: the locked packages and tools, and the wheel of this tree."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import venv
from pathlib import Path

from bootstrap.environment import WINDOWS
from installers.product import NAME, ROOT
from unused_qt import remove_unused

LOCKS = ("app.lock", "build.lock")
COMPLETE = "complete"


def build_environment(work: Path) -> Path:
    """Make the environment, or find the one that an earlier build made for the same locks; returns its Python."""
    locks = [ROOT / "packaging" / name for name in LOCKS]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in locks)).hexdigest()[:12]
    folder = work / f"environment-{digest}"
    python = folder / ("Scripts/python.exe" if WINDOWS else "bin/python")
    if not (folder / COMPLETE).is_file():
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True, symlinks=not WINDOWS)
        wanted = [word for path in locks for word in ("-r", str(path))]
        subprocess.run([*_pip(python), "--only-binary", ":all:", "--require-hashes", *wanted], check=True)
        remove_unused(folder)
        (folder / COMPLETE).touch()
    return python


def install_tree(python: Path, work: Path, epoch: int) -> None:
    """Publish the catalogues that ship, build the wheel of this tree, and install it."""
    wheels = work / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch)}
    build = [str(python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, check=True, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    (wheel,) = wheels.glob(f"{NAME}-*.whl")
    subprocess.run([*_pip(python), "--no-index", "--no-deps", "--force-reinstall", str(wheel)], check=True)
    subprocess.run([python, ROOT / "packaging" / "make_shipped.py"], check=True, env=environment, cwd=ROOT)


def _pip(python: Path) -> list[str]:
    return [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
