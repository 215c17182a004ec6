"""The disk image for macOS: the app, and a link to the folder that it is dragged to."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from installers.packaged import INSTALLED_AS
from installers.product import NAME, TITLE, Product
from installers.signing import notarise, sign_app
from installers.tree import write_files


def build(app: Path, product: Product, machine: str, work: Path, target: Path) -> Path:
    """Build the image.

    Raises:
        FileNotFoundError: this computer has no hdiutil, which only macOS has.
    """
    if shutil.which("hdiutil") is None:
        raise FileNotFoundError("hdiutil")
    write_files(app / "Contents" / "Resources", {INSTALLED_AS: b"dmg\n"})
    sign_app(app)
    folder = work / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image = target / f"{NAME}-{product.version}-macos-{machine}.dmg"
    words = ["-volname", TITLE, "-srcfolder", str(folder), "-format", "UDZO", "-ov", str(image)]
    subprocess.run(["hdiutil", "create", *words], check=True)
    notarise(image)
    return image
