"""What the files of a frozen program need of a Linux system, read from the files themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"
_SYMBOL_VERSION = re.compile(rb"\0(GLIBC(?=_2)|GLIBCXX(?=_3))_(?:2|3\.4)\.(\d+)(?:\.\d+)?(?=\0)")
_COMPILERS = {29: "11", 30: "12", 31: "13", 32: "13.2", 33: "14", 34: "15"}
"""The GCC whose libstdc++ first had GLIBCXX_3.4.NUMBER (the libstdc++ manual, "ABI Policy and Guidelines")."""


@dataclass(frozen=True, slots=True)
class Needs:
    """The oldest run time libraries that all files run with: the C library, and the C++ library by its GCC."""

    glibc: str
    gcc: str


def has_debugging(data: bytes) -> bool:
    """Whether an ELF file has a section for debuggers."""
    return data.startswith(MAGIC) and b"\0.debug_info\0" in data


def needs_of(files: Iterable[Path]) -> Needs:
    """The versions that these files need; what is not an ELF file is passed over."""
    glibc, cxx = 17, min(_COMPILERS)
    for file in files:
        for name, version in symbol_versions(file.read_bytes()):
            glibc = max(glibc, version) if name == "GLIBC" else glibc
            cxx = max(cxx, version) if name == "GLIBCXX" else cxx
    return Needs(f"2.{glibc}", _COMPILERS[cxx])


def symbol_versions(data: bytes) -> set[tuple[str, int]]:
    """The versions of the symbols of glibc (2.NUMBER) and libstdc++ (3.4.NUMBER) that an ELF file names.

    A file names those that it needs and those that it has; the program has neither library.
    """
    if not data.startswith(MAGIC):
        return set()
    return {(name.decode(), int(number)) for name, number in _SYMBOL_VERSION.findall(data)}
