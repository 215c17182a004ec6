"""What the files of a frozen program need of a Linux system, read from the files themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"
_SYMBOL_VERSION = re.compile(rb"\0(GLIBC|GLIBCXX)_(\d+(?:\.\d+){1,2})(?=\0)")
_COMPILERS = {29: "11", 30: "12", 31: "13", 32: "13.2", 33: "14", 34: "15"}
"""The GCC whose libstdc++ first had GLIBCXX_3.4.NUMBER (the libstdc++ manual, "ABI Policy and Guidelines")."""


@dataclass(frozen=True, slots=True)
class Needs:
    """The oldest run time libraries that all files run with: the C library, and the C++ library by its GCC."""

    glibc: str
    gcc: str


def needs_of(files: Iterable[Path]) -> Needs:
    """The versions that these files need; what is not an ELF file is passed over."""
    glibc, cxx = (2, 17), 29
    for file in files:
        for name, version in symbol_versions(file.read_bytes()):
            if name == "GLIBC":
                glibc = max(glibc, version[:2])
            else:
                cxx = max(cxx, version[2])
    return Needs(".".join(map(str, glibc)), _COMPILERS[cxx])


def symbol_versions(data: bytes) -> set[tuple[str, tuple[int, ...]]]:
    """The versions of the symbols of glibc and libstdc++ that an ELF file names.

    A file names them in its string table, those that it needs and those that it has; the program has neither library.
    """
    if not data.startswith(MAGIC):
        return set()
    found = {(name.decode(), tuple(map(int, version.split(b".")))) for name, version in _SYMBOL_VERSION.findall(data)}
    return {(name, version) for name, version in found if name == "GLIBC" or version[:2] == (3, 4) and len(version) > 2}  # noqa: PLR2004
