"""The kinds of computer that the packages are built for."""

from __future__ import annotations

import platform
from dataclasses import dataclass

GLIBC = {"x86_64": (2, 34), "aarch64": (2, 39)}
"""The processors that the Qt wheels for Linux are built for, with the oldest GNU C library that they run with."""


@dataclass(frozen=True)
class Platform:
    """A kind of computer.

    Args:
        tags: what the names of wheels for it may end with, the best first.
        markers: the values that conditions in a lock are about (see "Environment Markers" in PEP 508).
    """

    tags: tuple[str, ...]
    markers: dict[str, str]


def _linux(machine: str) -> Platform:
    major, newest = GLIBC[machine]
    tags = [f"manylinux_{major}_{minor}_{machine}" for minor in range(newest, 4, -1)]
    older = [f"manylinux{name}_{machine}" for name in ("2014", "2010", "1")]
    return Platform((*tags, *older), _markers("posix", "linux", "Linux", machine))


def _markers(os_name: str, sys_platform: str, system: str, machine: str) -> dict[str, str]:
    return {
        "os_name": os_name,
        "sys_platform": sys_platform,
        "platform_system": system,
        "platform_machine": machine,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


PLATFORMS = {
    "linux-x86_64": _linux("x86_64"),
    "linux-aarch64": _linux("aarch64"),
    "windows": Platform(("win_amd64",), _markers("nt", "win32", "Windows", "AMD64")),
    "macos-arm64": Platform(("macosx_15_0_arm64",), _markers("posix", "darwin", "Darwin", "arm64")),
}


def this_platform() -> str:
    """The name of this computer's kind, which is in `PLATFORMS` where the packages are built for it."""
    system, machine = platform.system(), platform.machine()
    if system == "Windows":
        return "windows" if machine == "AMD64" else f"windows-{machine}"
    return f"{'macos' if system == 'Darwin' else system.lower()}-{machine}"
