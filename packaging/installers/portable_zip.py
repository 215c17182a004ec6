"""The folder for Windows that runs without installation, as a zip file."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from installers.product import NAME, Product
from installers.side_by_side import lay_out
from installers.tree import files_in

LOWEST = 1980
"""The first year that a zip file can name."""


def build(frozen: Path, product: Product, work: Path, target: Path) -> Path:
    """Pack the folder: in the order of names, with one time, so that the same files give the same bytes.

    Raises:
        FileNotFoundError: the program has no launcher beside it.
    """
    name = f"{NAME}-{product.version}-windows-x64"
    folder = work / "zip" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    lay_out(frozen, product, folder)
    archive = target / f"{name}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in files_in(folder):
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}", zip_time(product.epoch))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, path.read_bytes())
    return archive


def zip_time(epoch: int) -> tuple[int, int, int, int, int, int]:
    """A time in seconds since 1970 as zip files have it."""
    year, month, day, hour, minute, second, *_ = datetime.fromtimestamp(epoch, UTC).timetuple()
    return (max(year, LOWEST), month, day, hour, minute, second)
