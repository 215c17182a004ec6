"""What the files of a frozen program need of a Linux system, read from the files themselves."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\x7fELF"
LOADED = 1
"""The type of the parts of a file that are loaded (PT_LOAD)."""
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


def has_symbols(data: bytes) -> bool:
    """Whether an ELF file has the table of symbols that linkers and debuggers read, beside the one it runs with."""
    return data.startswith(MAGIC) and b"\0.symtab\0" in data


def is_aligned(data: bytes) -> bool:
    """Whether a 64-bit ELF file can be loaded: the place of each part in the file suits its place in memory.

    Tools that remove parts have been seen to break this in files that another tool had enlarged.
    """
    start, size, count = *struct.unpack_from("<Q", data, 32), *struct.unpack_from("<HH", data, 54)
    for number in range(count):
        kind, _, place, address, _, _, _, unit = struct.unpack_from("<IIQQQQQQ", data, start + number * size)
        if kind == LOADED and unit > 1 and (place - address) % unit:
            return False
    return True


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
