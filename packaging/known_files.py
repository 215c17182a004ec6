"""A build hook for hatchling: the wheel and the sdist hold the files that git knows, and no others.

Hatchling itself includes every file that .gitignore doesn't name. In a tree without git, such as an unpacked sdist,
this hook does the same.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from pathspec import GitIgnoreSpec

OF_THE_WHEEL = {"desktop_app": "desktop_app", "resources": "desktop_app/_resources"}
"""The folders that the wheel holds, and where in it they are."""


def known_files(root: Path) -> list[str]:
    """The paths of the files of a source tree, below `root`, with `/` between their parts."""
    if (root / ".git").exists():
        command = ["git", "-C", str(root), "ls-files", "-z"]
        try:
            listed = subprocess.run(command, check=True, capture_output=True).stdout
        except (OSError, subprocess.CalledProcessError):
            return _not_ignored(root)
        return [name for name in os.fsdecode(listed).split("\0") if name and (root / name).is_file()]
    return _not_ignored(root)


def _not_ignored(root: Path) -> list[str]:
    ignored = GitIgnoreSpec.from_lines([*(root / ".gitignore").read_text(encoding="utf-8").splitlines(), ".git/"])
    names = (path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())
    return sorted(name for name in names if name != "PKG-INFO" and not ignored.match_file(name))


def in_the_wheel(name: str) -> str | None:
    """Where in the wheel a file is, or None."""
    folder, _, rest = name.partition("/")
    return f"{OF_THE_WHEEL[folder]}/{rest}" if folder in OF_THE_WHEEL else None


class KnownFiles(BuildHookInterface[Any]):
    """Names each file of a build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to what hatchling includes, unless an editable install points at the tree itself."""
        if version == "editable":
            return
        for name in known_files(Path(self.root)):
            target = in_the_wheel(name) if self.target_name == "wheel" else name
            if target is not None:
                build_data["force_include"][str(Path(self.root) / name)] = target
