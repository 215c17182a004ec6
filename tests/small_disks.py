"""Real file systems that are too small."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

if sys.platform != "win32":
    import fcntl

BAD_DISK_MEGABYTES = 32


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


@contextmanager
def image_disk(place: Path, image: Path, megabytes: int, kind: str) -> Iterator[Path]:
    """A file system in an image file, at `place`; skips the test where this computer can't make or mount one.

    Args:
        place: the folder, which is made.
        image: the image's file, which is made where it is missing.
        megabytes: its size.
        kind: `ext4`, mounted by the system, or `fat`, mounted by Debian's fusefat, which says EPERM where it is full.
    """
    makers = {"ext4": ["mkfs.ext4", "-q", "-m", "0"], "fat": ["mkfs.vfat", "-F", "16"]}
    mounts = {"ext4": ["mount", "-o", "loop"], "fat": ["fusefat", "-o", "rw+"]}
    place.mkdir(exist_ok=True)
    if not image.exists():
        with image.open("wb") as file:
            file.truncate(megabytes << 20)
        _run([*makers[kind], str(image)])
    _run([*mounts[kind], str(image), str(place)])
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def bad_disk(folder: Path, home: Path, kind: str, state: str) -> Iterator[Path]:
    """A copy of a home on a file system on which no byte can be written.

    Args:
        folder: where the file system and its image are made.
        home: the home.
        kind: the kind of file system, see `image_disk`.
        state: `full`, `protected`, or `protected without index`, as a stick without the index of a log.
    """
    with ExitStack() as stack:
        place, image = folder / "disk", folder / "image"
        with image_disk(place, image, BAD_DISK_MEGABYTES, kind):
            _copy(home, place / "home", without_index=state == "protected without index")
            if state == "full":
                fill(place)
        stack.enter_context(image_disk(place, image, BAD_DISK_MEGABYTES, kind))
        if state != "full":
            remount(place, "ro")
        yield place / "home"
        if state != "full":
            remount(place, "rw")


def _copy(home: Path, target: Path, *, without_index: bool) -> None:
    """Copy a home without the rights and times of its files, which FAT refuses."""
    target.mkdir()
    for path in sorted(home.rglob("*")):
        if path.is_dir():
            (target / path.relative_to(home)).mkdir()
        elif not (without_index and path.name.endswith("-shm")):
            shutil.copyfile(path, target / path.relative_to(home))


def shut_down(place: Path) -> None:
    """Let a mounted ext4 answer nothing but errors, as a disk that was pulled out (FS_IOC_SHUTDOWN of Linux)."""
    folder = os.open(place, os.O_RDONLY)
    try:
        fcntl.ioctl(folder, 0x8004587D, struct.pack("I", 2))
    finally:
        os.close(folder)


def _run(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip(f"{command[0]} does not work on this computer")


def fill(place: Path) -> None:
    """Write until not a byte is free."""
    for number, size in enumerate((64 * 1024, 512, 1)):
        with suppress(OSError), (place / f"filler-{number}").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(size))
