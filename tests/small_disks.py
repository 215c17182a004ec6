"""Real file systems that are too small."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[Path]:
    """A file system of that size at `place`; skips the test where this computer does not let us mount one."""
    place.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)], check=False
    )
    if not done or done.returncode:
        pytest.skip("this computer does not let us mount a small file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def remount(place: Path, options: str) -> None:
    """Change how it is mounted."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(place)], check=True)
