"""Wheels and sdists of this checkout, and what is in them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from known_files import known_files

ROOT = Path(__file__).resolve().parents[2]


def clone(folder: Path) -> Path:
    """The files that git knows, as they are now, in a repository of their own."""
    for name in known_files(ROOT):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    subprocess.run(["git", "add", "--all", "--force"], cwd=folder, check=True)
    return folder


def build(source: Path, target: Path, kind: str) -> Path:
    """Build the `wheel` or the `sdist` of a source tree without a network."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(target)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    return next(target.glob("springshelf-*.whl" if kind == "wheel" else "springshelf-*.tar.gz"))


def files_of_wheel(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def files_of_sdist(sdist: Path) -> set[str]:
    """The paths in an sdist, below its one folder."""
    with tarfile.open(sdist) as archive:
        return {one.name.split("/", 1)[1] for one in archive.getmembers() if one.isfile()}
