"""The AppImage: one file for Linux. Its run time comes with appimagetool, which the workflow fetches."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from installers.linux_share import share_files
from installers.product import APP_ID, NAME, Product
from installers.tree import copy_tree, settle, write_files


def tree_for(frozen: Path, product: Product, folder: Path) -> None:
    """Lay out the folder that becomes the image (AppImage specification, "AppDir")."""
    copy_tree(frozen, folder / "usr" / "lib" / NAME)
    share = share_files(product)
    write_files(folder / "usr" / "share", share)
    entry, icon = f"applications/{NAME}.desktop", f"icons/hicolor/256x256/apps/{NAME}.png"
    write_files(folder, {f"{NAME}.desktop": share[entry], f"{NAME}.png": share[icon]})
    # AppImage's own checks look for the description under this older name.
    described = share[f"metainfo/{APP_ID}.metainfo.xml"]
    write_files(folder / "usr" / "share" / "metainfo", {f"{NAME}.appdata.xml": described})
    (folder / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")


def build(frozen: Path, product: Product, machine: str, work: Path, target: Path) -> Path:
    """Build the image.

    Raises:
        FileNotFoundError: this computer has no appimagetool.
    """
    if shutil.which("appimagetool") is None:
        raise FileNotFoundError("appimagetool")
    folder = work / f"{NAME}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    tree_for(frozen, product, folder)
    settle(folder, product.epoch)
    image = target / f"{NAME}-{product.version}-{machine}.AppImage"
    environment = os.environ | {"ARCH": machine, "SOURCE_DATE_EPOCH": str(product.epoch)}
    subprocess.run(["appimagetool", "--no-appstream", str(folder), str(image)], check=True, env=environment)
    return image
