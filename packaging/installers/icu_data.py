"""Leaving out of Qt's copy of ICU for Linux what Qt never asks it for, which is two thirds of it.

Qt has its own names of countries, languages and currencies, its own units and its own line breaks. It asks ICU for
legacy encodings, the order of words, upper case, and the names of time zones (QtCore's undefined symbols ending in
`_73`). The web view has data of its own, `icudtl.dat`.

The package of ICU (`unicode/udata.h`, "ucmndata.h" in ICU's source) is a header, a table of names with offsets in the
order of the names, and the items. What is left out disappears from the table and becomes zeros, so that all other
offsets, and the library around it, stay as they are.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

LIBRARY = "libicudata.so*"
FORMAT = re.compile(rb"\xda\x27.{8}CmnD", re.DOTALL)
"""The magic number of ICU's data, the sizes and orders of its types, and the format of a package."""
BEFORE_MAGIC = 2
ENTRY = struct.Struct("<II")
COUNT = struct.Struct("<I")
UNUSED = re.compile(
    r"(?:brkitr|curr|lang|rbnf|region|translit|unit)/(?!(?:root|pool|res_index)\.res).*|.*\.(?:cfu|spp)"
)
"""Breaks, currencies, names of languages and countries, spelled numbers, transliterations, units, and what compares
the names of servers."""
BY_LANGUAGE = re.compile(r"(?:(?:coll|zone)/)?(?!res_index)([a-z]{2,3})(?:_\w*)?\.res")
"""The order of words, the names of time zones, and what calendars are called, each in one language."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a package: its path there, and where it begins and ends, counted from the table."""

    name: str
    at: int
    begin: int
    end: int


def is_used(name: str, languages: Collection[str]) -> bool:
    """Whether an item stays.

    Args:
        name: its path in the package.
        languages: the codes of the languages of the program.
    """
    if UNUSED.fullmatch(name):
        return False
    found = BY_LANGUAGE.fullmatch(name)
    return found is None or found[1] in languages


def table_of(data: bytes) -> int:
    """Where the table of the package begins.

    Raises:
        ValueError: there is no package.
    """
    found = FORMAT.search(data)
    if found is None:
        raise ValueError("This is no data of ICU.")
    begin = found.start() - BEFORE_MAGIC
    return begin + int.from_bytes(data[begin : begin + BEFORE_MAGIC], "little")


def items_of(data: bytes) -> list[Item]:
    """The items of a package, in the order of its table; the last one, whose end it does not tell, counts as empty."""
    table = table_of(data)
    (count,) = COUNT.unpack_from(data, table)
    entries = list(ENTRY.iter_unpack(data[table + COUNT.size : table + COUNT.size + count * ENTRY.size]))
    ends = [begin for _, begin in entries[1:]] + [entries[-1][1]]
    pairs = zip(entries, ends, strict=True)
    return [Item(_name(data, table + at), at, begin, end) for (at, begin), end in pairs]


def _name(data: bytes, at: int) -> str:
    """A name without the name of the package in front of it."""
    return data[at : data.index(b"\0", at)].decode("ascii").partition("/")[2]


def without(data: bytes, used: Callable[[str], bool]) -> bytes:
    """The same file, of the same length, with only those items that are used, and the last one.

    Args:
        data: a file with a package.
        used: says whether an item stays, by its path.
    """
    made, table, kept = bytearray(data), table_of(data), []
    items = items_of(data)
    for item in items:
        if item is items[-1] or used(item.name):
            kept.append(ENTRY.pack(item.at, item.begin))
        else:
            made[table + item.begin : table + item.end] = bytes(item.end - item.begin)
    entries = b"".join(kept).ljust(len(items) * ENTRY.size, b"\0")
    made[table : table + COUNT.size + len(entries)] = COUNT.pack(len(kept)) + entries
    return bytes(made)


def leave_out(folder: Path, languages: Collection[str]) -> None:
    """Leave out of each copy of ICU's data below a folder what is not used.

    Args:
        folder: the frozen program.
        languages: the codes of the languages of the program.
    """
    for path in folder.rglob(LIBRARY):
        path.write_bytes(without(path.read_bytes(), lambda name: is_used(name, languages)))
