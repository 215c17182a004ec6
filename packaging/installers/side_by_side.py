"""An installation whose versions are side by side behind the launcher (docs/updates.md, “For installers”)."""

from __future__ import annotations

import errno
from pathlib import Path

from installers.product import Product
from installers.tree import copy_tree, write_files

LAUNCHER = "launcher"
"""The folder of the frozen launcher, beside that of the frozen program."""
VERSIONS, CURRENT = "versions", "current"


def launcher_beside(frozen: Path) -> Path:
    """The launcher that was frozen with a program.

    Raises:
        FileNotFoundError: it is not there.
    """
    launcher = frozen.absolute().with_name(LAUNCHER)
    if not launcher.is_dir():
        raise FileNotFoundError(errno.ENOENT, "the launcher is missing", str(launcher))
    return launcher


def lay_out(frozen: Path, product: Product, base: Path) -> None:
    """Lay out an installation with one version, to which updates add others.

    Args:
        frozen: the frozen program; its launcher is beside it.
        product: its description.
        base: a folder that is not there yet.

    Raises:
        FileNotFoundError: there is no launcher.
    """
    copy_tree(launcher_beside(frozen), base)
    copy_tree(frozen, base / VERSIONS / product.version)
    write_files(base, {CURRENT: f"{product.version}\n".encode("ascii")})
