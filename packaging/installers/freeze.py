"""Freezing the program with PyInstaller, so that it needs no Python of the computer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from installers import icu_data
from installers.elf import has_debugging, has_symbols, is_aligned
from installers.environment import build_environment, install_tree
from installers.product import NAME, ROOT, TITLE, Product
from installers.tree import files_in, write_files

SPECIFICATION = Path(__file__).with_name("springshelf.spec")
UPDATE_ROOT = "SPRINGSHELF_UPDATE_ROOT"
"""The environment variable with the path of the first list of trusted keys, `metadata/1.root.json` of the updates."""
TRUSTED_KEYS = "updates/root.json"
"""Its place below the folder of the work, and below the resources of the program."""
SAME_BYTES = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
"""With another order of sets, code is compiled to other bytes."""
PACK_LATER = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
"""The modules are not compressed twice: xz and zstd pack them better, and a start does not have to unpack them."""


def freeze(product: Product, work: Path) -> Path:
    """Freeze the program for the system that this runs on; returns the folder, or on macOS the app."""
    python = build_environment(work)
    install_tree(python, work, product.epoch)
    place_root(work)
    target = work / "frozen"
    words = ["--noconfirm", "--clean", "--log-level", "WARN", "--distpath", str(target)]
    words += ["--workpath", str(work / "pyinstaller"), str(SPECIFICATION)]
    environment = os.environ | SAME_BYTES | PACK_LATER | {"SOURCE_DATE_EPOCH": str(product.epoch)}
    # Elsewhere than in the tree: PyInstaller would take the tree's modules and not those of the wheel.
    subprocess.run([str(python), "-m", "PyInstaller", *words], check=True, env=environment, cwd=work)
    if sys.platform == "linux":
        strip_symbols(target)
        icu_data.leave_out(target, languages())
    return target / (f"{TITLE}.app" if sys.platform == "darwin" else NAME)


def place_root(work: Path) -> Path | None:
    """Lay the first list of trusted keys of updates where the specification takes it from.

    Returns:
        Its place; None if the environment names no list.

    Raises:
        OSError: it can't be read.
        ValueError: it is no list of keys.
    """
    place = work / TRUSTED_KEYS
    place.unlink(missing_ok=True)
    given = os.environ.get(UPDATE_ROOT)
    if not given:
        print(f"No updates without a policy, because {UPDATE_ROOT} names no root.json.")
        return None
    data = Path(given).read_bytes()
    if json.loads(data)["signed"]["_type"] != "root":
        raise ValueError(f"{given} is not a root.json.")
    write_files(work, {TRUSTED_KEYS: data})
    return place


def languages() -> set[str]:
    """The codes of the languages of the program."""
    return {"en", *(path.parents[1].name for path in (ROOT / "resources" / "locale").glob("*/LC_MESSAGES/*.mo"))}


def strip_symbols(folder: Path) -> None:
    """Remove what only linkers and debuggers read, which is most of some libraries.

    A library that can't be loaded afterwards stays as it was.
    """
    for path in files_in(folder):
        data = b"" if path.is_symlink() or ".so" not in path.name else path.read_bytes()
        if has_debugging(data) or has_symbols(data):
            stripped = path.with_name(f"{path.name}.stripped")
            subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), str(path)], check=True)
            if is_aligned(stripped.read_bytes()):
                stripped.replace(path)
            stripped.unlink(missing_ok=True)
