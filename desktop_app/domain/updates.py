"""Versions of the program, and the files that one consists of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath

from desktop_app.domain.hashes import Sha256

VERSION = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:(a|b|rc)(\d{1,6}))?", re.ASCII)
"""A version: numbers, and perhaps the stage of a version that is not final (PEP 440, without its rarer parts)."""
PLATFORM = re.compile(r"[a-z0-9]+-[a-z0-9_]+", re.ASCII)
SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
MACHINES = {"amd64": "x86_64", "x86-64": "x86_64", "arm64": "aarch64"}
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{name}{one}" for name in ("com", "lpt") for one in range(10))})
"""Names of devices on Windows, which no file can have."""


class ReleaseKind(StrEnum):
    """The forms in which a version is distributed."""

    TREE = "tree"
    DEB = "deb"
    MSI = "msi"
    DMG = "dmg"

    @property
    def is_package(self) -> bool:
        """Whether it is one file, which the system's own installer installs."""
        return self is not ReleaseKind.TREE


@dataclass(frozen=True, slots=True)
class Release:
    """A version in one form for one platform; `target` is its name in the repository, `size` counts its bytes.

    The target of a tree is the list of its files; that of a package is the package itself.
    """

    version: str
    platform: str
    kind: ReleaseKind
    target: str
    sha256: Sha256
    size: int


@dataclass(frozen=True, slots=True)
class StoredForm:
    """The bytes that a repository stores for a file: their hash and their number."""

    sha256: Sha256
    size: int


@dataclass(frozen=True, slots=True)
class TreeFile:
    """A file of a version: its path in the tree with `/`, its hash, its size, and whether it is a program.

    `packed` is its compressed form (xz), None if compressing does not pay.
    """

    path: str
    sha256: Sha256
    size: int
    executable: bool = False
    packed: StoredForm | None = None

    @property
    def forms(self) -> tuple[StoredForm, ...]:
        """The forms in which a repository may store it, the smaller one first."""
        plain = StoredForm(self.sha256, self.size)
        return (self.packed, plain) if self.packed else (plain,)


@dataclass(frozen=True, slots=True)
class TreeLink:
    """A symbolic link of a version; `target` is relative to the link's folder."""

    path: str
    target: str


@dataclass(frozen=True, slots=True)
class Tree:
    """All files and links of a version for a platform."""

    version: str
    platform: str
    files: tuple[TreeFile, ...]
    links: tuple[TreeLink, ...] = ()

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(one.size for one in self.files)


def version_key(version: str) -> tuple[tuple[int, ...], str, int]:
    """The key by which versions are sorted: a final version is later than its stages.

    Raises:
        ValueError: it is not a version.
    """
    found = VERSION.fullmatch(version)
    if found is None:
        raise ValueError(version)
    numbers = [int(one) for one in found[1].split(".")]
    while len(numbers) > 1 and not numbers[-1]:
        numbers.pop()
    return tuple(numbers), found[2] or "z", int(found[3] or 0)


def is_newer(version: str, than: str) -> bool:
    """Whether a version is later than another one; what is not a version is never later."""
    try:
        return version_key(version) > version_key(than)
    except ValueError:
        return False


def platform_name(system: str, machine: str) -> str:
    """The name of a platform.

    Args:
        system: as in `sys.platform`.
        machine: as `platform.machine()` returns it.
    """
    named = machine.lower()
    return f"{SYSTEMS.get(system, system)}-{MACHINES.get(named, named)}"


def tree_problem(tree: Tree) -> str:
    """Why a tree must not be written to a disk; empty if it may be.

    A tree is signed, so this only limits what a stolen key or a mistake of the publisher can do outside of the folder.
    """
    paths = [*(one.path for one in tree.files), *(one.path for one in tree.links)]
    folded = {path.casefold() for path in paths}
    if len(folded) != len(paths):
        return "two entries have one name"
    folders = {str(one).casefold() for path in paths for one in PurePosixPath(path).parents}
    if folded & folders:
        return "a file is also a folder"
    for path in paths:
        if not _is_plain_path(path):
            return f"{path!r} is not a path"
    for link in tree.links:
        if not _stays_inside(link):
            return f"{link.path!r} leads out of the tree"
    return ""


def _is_plain_path(path: str) -> bool:
    """Whether a path names a file below its folder, on every system."""
    parts = path.split("/")
    return all(
        part not in {"", ".", ".."}
        and not any(one in '\\:*?"<>|' or ord(one) < ord(" ") for one in part)
        and part == part.rstrip(". ")
        and part.partition(".")[0].casefold() not in RESERVED
        for part in parts
    )


def _stays_inside(link: TreeLink) -> bool:
    if not link.target or link.target.startswith("/") or "\\" in link.target or ":" in link.target:
        return False
    place = list(PurePosixPath(link.path).parent.parts)
    for part in link.target.split("/"):
        if part == "..":
            if not place:
                return False
            place.pop()
        elif part not in {"", "."}:
            place.append(part)
    return True
