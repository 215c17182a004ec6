"""A slow computer: programs that together get a part of a core, and so much memory (Linux control groups)."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PERIOD = 100_000
"""Microseconds in which the part of a core is used up."""
SHARES, WEIGHT = 262_144, 10_000
"""The most that the system takes: the group gets its part also where other programs are busy."""
MOUNTS = Path("/proc/self/mounts")
JOIN = 'for group in $GROUPS_TO_JOIN; do echo 0 > "$group/cgroup.procs" || exit 126; done; exec "$@"'


@dataclass(frozen=True, slots=True)
class Limits:
    """Control groups with limits; `version` is that of the system's interface."""

    groups: tuple[Path, ...]
    version: int

    def within(self, command: Sequence[str]) -> list[str]:
        """A command that runs another one, and all that it starts, within the limits."""
        joined = " ".join(map(str, self.groups))
        return ["env", f"GROUPS_TO_JOIN={joined}", "sh", "-c", JOIN, "sh", *command]


@contextmanager
def limits(cores: float, memory: int) -> Iterator[Limits | None]:
    """Groups for as long as they are used; None where this system has none, or this user may not make them.

    Args:
        cores: the part of a core.
        memory: bytes, also of files that the system keeps in memory.
    """
    with ExitStack() as ending:
        try:
            made = _version_2(cores, memory, ending) or _version_1(cores, memory, ending)
        except OSError:
            made = None
        yield made


def _version_2(cores: float, memory: int, ending: ExitStack) -> Limits | None:
    place = next((mount for mount, kind, _ in _mounts() if kind == "cgroup2"), None)
    if place is None or not {"cpu", "memory"} <= set((place / "cgroup.controllers").read_text().split()):
        return None
    (place / "cgroup.subtree_control").write_text("+cpu +memory")
    settings = {"cpu.max": f"{round(cores * PERIOD)} {PERIOD}", "cpu.weight": str(WEIGHT), "memory.max": str(memory)}
    return Limits((_group(place, settings, ending),), 2)


def _version_1(cores: float, memory: int, ending: ExitStack) -> Limits | None:
    mounts = [(mount, options) for mount, kind, options in _mounts() if kind == "cgroup"]
    places = {name: next((mount for mount, has in mounts if name in has), None) for name in ("cpu", "memory")}
    cpu, keeping = places["cpu"], places["memory"]
    if cpu is None or keeping is None:
        return None
    turns = {
        "cpu.cfs_period_us": str(PERIOD),
        "cpu.cfs_quota_us": str(round(cores * PERIOD)),
        "cpu.shares": str(SHARES),
    }
    groups = (_group(cpu, turns, ending), _group(keeping, {"memory.limit_in_bytes": str(memory)}, ending))
    return Limits(groups, 1)


def _mounts() -> Iterator[tuple[Path, str, frozenset[str]]]:
    """Places, kinds and options of all that is mounted."""
    for line in MOUNTS.read_text("utf-8").splitlines() if MOUNTS.exists() else ():
        _, mount, kind, options, *_ = line.split()
        yield Path(mount), kind, frozenset(options.split(","))


def _group(place: Path, settings: Mapping[str, str], ending: ExitStack) -> Path:
    group = place / f"springshelf-{os.getpid()}"
    group.mkdir()
    ending.callback(_remove, group)
    for name, value in settings.items():
        (group / name).write_text(value, "ascii")
    return group


def _remove(group: Path, patience: float = 10) -> None:
    """Remove a group when the last of its processes has ended."""
    end = time.monotonic() + patience
    while (group / "cgroup.procs").read_text() and time.monotonic() < end:
        time.sleep(0.05)
    group.rmdir()
