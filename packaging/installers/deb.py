"""The package for Debian, Ubuntu and their relatives, made with dpkg-deb and xz from a tree."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from installers.deb_members import compress_members
from installers.elf import Needs, needs_of
from installers.linux_share import share_files
from installers.packaged import copy_program
from installers.product import NAME, ROOT, Product
from installers.tree import files_in, settle, size_of, write_files

INTERNAL = "_internal"
"""PyInstaller's folder for all but the program."""
LIBRARIES = ROOT / "resources" / "system-libraries.toml"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
FONTS = ("fontconfig", "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-freefont-ttf")
"""Pages of books are blank on a system without any font."""
DRAWING = ("libgl1-mesa-dri",)
"""Draws where there is no graphics card; books are shown by OpenGL."""
RECOMMENDED = (
    "ca-certificates",
    "hunspell-en-gb | hunspell-en-us",
    "libwayland-cursor0",
    "libwayland-egl1",
    "xdg-utils",
)
OF_DEBIAN = {
    "libbz2.so.1": "libbz2-1.0",
    "libbz2.so.1.0": "libbz2-1.0",
    "libcrypto.so.3": "libssl3t64 | libssl3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "liblzma.so.5": "liblzma5",
    "libsqlite3.so.0": "libsqlite3-0",
    "libssl.so.3": "libssl3t64 | libssl3",
    "libuuid.so.1": "libuuid1",
    "libz.so.1": "zlib1g",
}
"""Libraries of Python's own modules that Debian 12 and 13 have in these packages, and mend there."""
LICENCE = "/usr/share/common-licenses/Apache-2.0"


def control(product: Product, architecture: str, depends: Sequence[str], size: int) -> str:
    """The control file (Debian Policy, section 5.3).

    Args:
        product: the program.
        architecture: as Debian names it.
        depends: what has to be installed with it.
        size: bytes of all files.
    """
    fields = {
        "Package": NAME,
        "Version": product.version,
        "Section": "education",
        "Priority": "optional",
        "Architecture": architecture,
        "Maintainer": f"{product.authors} <springshelf@localhost>",
        "Installed-Size": str(-(-size // 1024)),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommended()),
        "Description": "offline bookshelf, journal and portfolio for teacher education\n"
        " Springshelf brings a campaign's bookshelf onto the computer, records what an\n"
        " educator or student teacher does with it in an encrypted journal, and turns\n"
        " that into a reflection portfolio that a mentor can read on paper.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def dependencies(libraries: Mapping[str, Sequence[str]], needs: Needs, left_out: Iterable[str] = ()) -> list[str]:
    """What the package depends on: the libraries of the window and of Python, the run time, fonts and drawing.

    Args:
        libraries: each library with the names of its package, newest first.
        needs: the oldest run time.
        left_out: the names of the libraries that Debian's packages bring.
    """
    packages = {" | ".join(names) for names in libraries.values()} | {OF_DEBIAN[name] for name in left_out}
    run_time = {f"libc6 (>= {needs.glibc})", f"libstdc++6 (>= {needs.gcc})", "libgcc-s1", "zlib1g"}
    return sorted(packages | run_time | {*FONTS, *DRAWING})


def recommended() -> list[str]:
    """What makes it better: certificates of the system, spelling, Wayland without X, the opener of other programs."""
    spelling = read_libraries()["spelling"]
    return sorted({*RECOMMENDED, *(" | ".join(names) for names in spelling.values())})


def libraries_of_debian(program: Path) -> list[Path]:
    """The libraries of a frozen program that the package does not bring, because Debian's packages do."""
    return [path for path in files_in(program / INTERNAL) if path.parent.name == INTERNAL and path.name in OF_DEBIAN]


def read_libraries() -> dict[str, dict[str, list[str]]]:
    """The table of libraries that the doctor reads, too."""
    found: dict[str, dict[str, list[str]]] = tomllib.loads(LIBRARIES.read_text(encoding="utf-8"))
    return found


def copyright_file(product: Product) -> str:
    """The copyright file (Debian's machine-readable format 1.0); the notices of what is bundled follow it."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n\nFiles: *\nCopyright: {product.authors}\nLicense: Apache-2.0\n"
        f" The licence is in {LICENCE}. What the program\n"
        " bundles is under the licences in THIRD_PARTY_NOTICES.txt beside this file.\n"
    )


def tree_for(frozen: Path, product: Product, root: Path) -> None:
    """Lay out what the package installs.

    Args:
        frozen: the frozen program.
        product: its description.
        root: an empty folder, which becomes `/` of the package.
    """
    installed = root / "usr" / "lib" / NAME
    copy_program(frozen, "deb", installed)
    for path in libraries_of_debian(installed):
        path.unlink()
    program = root / "usr" / "bin" / NAME
    program.parent.mkdir()
    program.symlink_to(f"../lib/{NAME}/{NAME}")
    write_files(root / "usr" / "share", share_files(product))
    documents = root / "usr" / "share" / "doc" / NAME
    write_files(
        documents,
        {
            "copyright": copyright_file(product).encode(),
            "THIRD_PARTY_NOTICES.txt": (ROOT / "THIRD_PARTY_NOTICES.txt").read_bytes(),
            "changelog.gz": gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=product.epoch),
        },
    )


POSTRM = """#!/bin/sh
set -e
if [ "$1" = purge ]; then
    rm -f /etc/xdg/springshelf/policy.toml
    rmdir --parents --ignore-fail-on-non-empty /etc/xdg/springshelf 2>/dev/null || true
fi
"""
"""Like every configuration, an administrator's policy stays after `remove` and goes with `purge`."""


def checksums(root: Path, files: Iterable[Path]) -> str:
    """The file md5sums, with which `dpkg --verify` checks what is installed."""
    lines = []
    for path in files:
        if not path.is_symlink():
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def build(frozen: Path, product: Product, machine: str, work: Path, target: Path) -> Path:
    """Build the package.

    Raises:
        FileNotFoundError: this computer has no dpkg-deb or no xz.
    """
    for tool in ("dpkg-deb", "xz"):
        if shutil.which(tool) is None:
            raise FileNotFoundError(tool)
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    tree_for(frozen, product, root)
    architecture = ARCHITECTURES[machine]
    left_out = [path.name for path in libraries_of_debian(frozen)]
    depends = dependencies(read_libraries()["window"], needs_of(files_in(frozen)), left_out)
    size = size_of(root)
    sums = checksums(root, files_in(root))
    described = control(product, architecture, depends, size)
    write_files(root / "DEBIAN", {"control": described.encode(), "md5sums": sums.encode(), "postrm": POSTRM.encode()})
    (root / "DEBIAN" / "postrm").chmod(0o755)
    settle(root, product.epoch)
    package = target / f"{NAME}_{product.version}_{architecture}.deb"
    plain = work / "plain.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(root), str(plain)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(product.epoch), "LC_ALL": "C.UTF-8"}
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    compress_members(plain, machine, package)
    plain.unlink()
    return package
