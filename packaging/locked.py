"""The distributions that a lock in this folder pins."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from bootstrap.requirements import REQUIREMENT

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Pin:
    """A distribution in one version.

    Args:
        name: Its normalised name.
        version: Its version.
        marker: Where it is installed, as an environment marker; empty where it is installed everywhere.
    """

    name: str
    version: str
    marker: str = ""

    def installed(self) -> Distribution | None:
        """This very version in this environment, or None."""
        return _installed(self.name, self.version)


@cache
def _installed(name: str, version: str) -> Distribution | None:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None
    return found if found.version == version else None


@cache
def pins(lock: str) -> list[Pin]:
    """What `lock`.lock pins, in its order."""
    lines = (HERE / f"{lock}.lock").read_text(encoding="utf-8").splitlines()
    found = [pin for line in lines if (pin := REQUIREMENT.fullmatch(line))]
    return [Pin(pin["name"], pin["version"], pin["condition"] or "") for pin in found]
