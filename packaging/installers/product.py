"""What every installer says of the program; read from pyproject.toml and from git."""

from __future__ import annotations

import os
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "springshelf"
TITLE = "Springshelf"
APP_ID = "org.springshelf.Springshelf"
"""The program's name among all programs (AppStream, macOS); reversed as a domain, lower levels last."""
DEFAULT_EPOCH = 1_700_000_000
"""Seconds since 1970, for a tree without git."""


@dataclass(frozen=True, slots=True)
class Product:
    """The program as an installer describes it.

    Args:
        version: as in pyproject.toml.
        summary: one sentence.
        authors: who maintains it.
        epoch: the time that all files of an installer get, in seconds since 1970; one commit gives the same bytes.
    """

    version: str
    summary: str
    authors: str
    epoch: int


def product(root: Path = ROOT) -> Product:
    """Read the description of a source tree."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    authors = ", ".join(one["name"] for one in project["authors"])
    return Product(project["version"], project["description"].rstrip("."), authors, epoch_of(root))


def epoch_of(root: Path) -> int:
    """`SOURCE_DATE_EPOCH`, or the time of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return DEFAULT_EPOCH
