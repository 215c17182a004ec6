"""The folder that holds the program's source, and where things are in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Checkout:
    """A clone of the project."""

    root: Path

    @property
    def environments(self) -> Path:
        """The folder that holds every environment."""
        return self.root / ".venvs"

    @property
    def fetched(self) -> Path:
        """The folder of wheels that were fetched and are not installed yet."""
        return self.environments / "fetched"

    @property
    def link(self) -> Path:
        """A symbolic link to the newest environment, for editors and shells. Nothing here reads it."""
        return self.root / ".venv"

    def lock(self, name: str) -> Path:
        """The locked, hashed requirements of that name."""
        return self.root / "packaging" / f"{name}.lock"

    def digest(self, name: str) -> str:
        """The SHA-256 of a lock."""
        return hashlib.sha256(self.lock(name).read_bytes()).hexdigest()


HERE = Checkout(Path(__file__).resolve().parents[2])
