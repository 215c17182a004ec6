"""The program for a package of the system: it says which kind of package brought it, as updates are of that kind."""

from __future__ import annotations

import shutil
from pathlib import Path

from installers.tree import copy_tree, write_files

INSTALLED_AS = "installed-as"


def copy_program(frozen: Path, kind: str, target: Path) -> None:
    """Copy a frozen program, and note the kind of its package beside it.

    Args:
        frozen: the frozen program.
        kind: `deb`, `msi` or `dmg`.
        target: the folder to make; one of before is replaced.
    """
    shutil.rmtree(target, ignore_errors=True)
    copy_tree(frozen, target)
    write_files(target, {INSTALLED_AS: f"{kind}\n".encode("ascii")})
