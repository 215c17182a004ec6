"""Locks, adapted to what is there and for whom they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

REQUIREMENT = re.compile(r"(?P<name>[^ =;]+)==(?P<version>[^ ;]+)(?: *; *(?P<condition>[^\\]+?))?(?P<rest> *\\| --.*|)")


def _blocks(lock: str) -> list[tuple[re.Match[str], list[str]]]:
    """Each requirement of a lock, with its further lines."""
    parts = [block.split("\n") for block in re.split(r"\n(?=\S)", lock.strip()) if block]
    return [(found, lines) for first, *lines in parts if (found := REQUIREMENT.fullmatch(first))]


def without_conditions(lock: str, is_true: Callable[[str], bool]) -> str:
    """The requirements of a lock whose conditions hold, without these conditions."""
    return "".join(
        "\n".join([f"{found['name']}=={found['version']}{found['rest']}", *lines]) + "\n"
        for found, lines in _blocks(lock)
        if not found["condition"] or is_true(found["condition"])
    )


def with_files(lock: str, wheels: Iterable[Path]) -> str:
    """A lock in which the packages of these wheels are taken from these files, and not from a package index."""
    files = {_name(wheel): wheel for wheel in wheels}
    text = ""
    for found, lines in _blocks(lock):
        wheel = files.get(found["name"])
        source = f"{found['name']} @ {wheel.as_uri()}" if wheel else f"{found['name']}=={found['version']}"
        condition = f" ; {found['condition']}" if found["condition"] else ""
        text += "\n".join([f"{source}{condition}{found['rest']}", *lines]) + "\n"
    return text


def names(lock: str, wheel: Path) -> bool:
    """Whether a lock names the package and the version of a wheel."""
    version = wheel.name.split("-")[1]
    return any(found["name"] == _name(wheel) and found["version"] == version for found, _ in _blocks(lock))


def _name(wheel: Path) -> str:
    """The package of a wheel, as locks write it (see "Names and normalization" in Python's packaging standards)."""
    return re.sub(r"[-_.]+", "-", wheel.name.split("-")[0]).lower()
