"""What the packages ask of a computer, checked before anything is fetched."""

from __future__ import annotations

import platform
import shutil
import sys

from bootstrap.checkout import Checkout
from bootstrap.platforms import GLIBC
from bootstrap.terminal import SetupError

MEGABYTE = 1_000_000


def check_c_library() -> None:
    """Check the processor and the C library of a Linux system.

    Raises:
        SetupError: the Qt wheels can't run here.
    """
    if not sys.platform.startswith("linux"):
        return
    machine = platform.machine()
    if machine not in GLIBC:
        raise SetupError(f"Springshelf needs a processor of type {' or '.join(GLIBC)}; this one is {machine}.")
    needed = ".".join(map(str, GLIBC[machine]))
    name, version = platform.libc_ver()
    if name != "glibc":
        raise SetupError(f"Springshelf needs Linux with glibc {needed} or later; this system has another C library.")
    if tuple(int(part) for part in version.split(".")[:2]) < GLIBC[machine]:
        raise SetupError(
            f"Springshelf needs glibc {needed} or later on {machine}; this system has {version}.",
            "Use a newer release of this system. Debian 13 and Ubuntu 24.04 are new enough.",
        )


def check_space(checkout: Checkout, megabytes: int) -> None:
    """Check the free space of the checkout's disk.

    Raises:
        SetupError: there is less than needed.
    """
    free = shutil.disk_usage(checkout.root).free // MEGABYTE
    if free < megabytes:
        raise SetupError(
            f"Springshelf needs {megabytes} MB of disk space in {checkout.root}; {free} MB are free.",
            "Free some space, then run the same command again.",
        )
