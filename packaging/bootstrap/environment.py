"""One environment: a virtual environment with a stamp that says which locks and which ABI it was finished for.

The stamp is written last, so a folder without one is a leftover of an interrupted setup. The stamp holds no path and no
exact version of Python: an environment stays valid when the clone moves and when a distribution rebuilds its Python.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sysconfig
import venv
from dataclasses import asdict, dataclass
from pathlib import Path

WINDOWS = os.name == "nt"
LOCKS_WITHIN = {"app": ("app",), "test": ("app", "test"), "docs": ("docs",)}
"""Each lock with the locks that it satisfies: the test lock holds everything that the app's does."""


def abi() -> str:
    """What compiled packages depend on: the implementation, its minor version, the system and the processor."""
    return f"{sysconfig.get_config_var('EXT_SUFFIX')}-{platform.machine()}".strip(".")


@dataclass(frozen=True)
class Stamp:
    """What a finished environment is made for.

    Args:
        abi: see `abi`.
        locks: the name of each lock that it satisfies, with the SHA-256 of that lock.
    """

    abi: str
    locks: dict[str, str]


@dataclass(frozen=True)
class Environment:
    """A virtual environment in a folder of its own."""

    folder: Path

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.scripts / ("python.exe" if WINDOWS else "python")

    @property
    def scripts(self) -> Path:
        """The folder of the interpreter and of console scripts."""
        return self._path("scripts")

    @property
    def packages(self) -> Path:
        """The folder of installed packages."""
        return self._path("purelib")

    @property
    def stamp_file(self) -> Path:
        """The file that is written last."""
        return self.folder / "stamp.json"

    @property
    def libraries_file(self) -> Path:
        """A file that says that the system's libraries for Qt were found, since looking for them takes time."""
        return self.folder / "libraries.ok"

    def _path(self, kind: str) -> Path:
        return Path(sysconfig.get_path(kind, "venv", {"base": str(self.folder)}))

    def read_stamp(self) -> Stamp | None:
        """What it was finished for, or None where it never was."""
        try:
            return Stamp(**json.loads(self.stamp_file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def write_stamp(self, stamp: Stamp) -> None:
        """Mark it as finished."""
        new = self.stamp_file.with_suffix(".new")
        new.write_text(json.dumps(asdict(stamp)), encoding="utf-8")
        new.replace(self.stamp_file)

    def config(self, key: str) -> str:
        """A value of `pyvenv.cfg`, which the standard library writes, or nothing."""
        try:
            text = (self.folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return ""
        found = re.search(rf"^{key} *= *(.+)$", text, re.MULTILINE)
        return found[1].strip() if found else ""

    def runs(self) -> bool:
        """Whether this user may run its interpreter, and the Python that this was made from is still there."""
        return os.access(self.python, os.X_OK) and os.access(self.config("home"), os.X_OK)

    def repair(self) -> None:
        """Make its interpreter from the Python that runs this, which must have the same ABI."""
        if not WINDOWS:
            for old in [path for path in self.scripts.iterdir() if re.fullmatch(r"python[0-9.]*", path.name)]:
                old.unlink()
        venv.EnvBuilder(symlinks=not WINDOWS, upgrade=True).create(self.folder)
