"""The Windows installer for one person, made with NSIS; see springshelf.nsi."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from installers.product import NAME, Product
from installers.side_by_side import lay_out
from installers.signing import sign_for_windows
from installers.tree import names_in, settle

SCRIPT = Path(__file__).with_name("springshelf.nsi")


def deletions(names: Iterable[str]) -> str:
    """What the uninstaller does: delete each file, then each folder that is empty, the deepest first.

    Args:
        names: the paths of the program's files, with `/` between the parts.
    """
    names = sorted(names)
    folders = {parent for name in names for parent in PurePosixPath(name).parents} - {PurePosixPath()}
    deepest = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    lines = [f'Delete "$INSTDIR\\{_quoted(name)}"' for name in names]
    lines += [f'RMDir "$INSTDIR\\{_quoted(str(folder))}"' for folder in deepest]
    return "\n".join(lines) + "\n"


def _quoted(name: str) -> str:
    return name.replace("/", "\\").replace("$", "$$")


def build(frozen: Path, product: Product, work: Path, target: Path) -> Path:
    """Build the installer.

    Raises:
        FileNotFoundError: this computer has no makensis, or the program has no launcher beside it.
    """
    if shutil.which("makensis") is None:
        raise FileNotFoundError("makensis")
    folder = work / "setup"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(frozen, product, folder)
    settle(folder, product.epoch)
    listed = work / "deletions.nsh"
    listed.write_text(deletions(names_in(folder)), encoding="utf-8")
    installer = target / f"{NAME}-{product.version}-setup.exe"
    defined = {"VERSION": product.version, "FILES": folder, "OUT": installer, "DELETIONS": listed}
    words = [f"-D{name}={value}" for name, value in defined.items()]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(product.epoch)}
    subprocess.run(["makensis", "-V2", "-WX", *words, str(SCRIPT)], check=True, env=environment)
    sign_for_windows(installer)
    return installer
