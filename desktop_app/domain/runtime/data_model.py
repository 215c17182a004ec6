"""A data model of SCORM: elements with types and rights, and collections of them, as a version's table names them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.runtime.values import Check, Fault

MAX_ENTRIES = 500
"""Entries of a collection. SCORM 2004 asks for at least 250 interactions and 100 objectives (RTE, section 4.1.1.3)."""
MAX_SIZE = 1_000_000
"""Characters of all values together."""
INDEX = re.compile(r"\.(\d{1,6})(?=\.|$)")
KEYWORDS = ("_children", "_count", "_version")


class ModelError(Exception):
    """An element can't be read or written."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Element:
    """An element of a data model.

    Args:
        check: checks what is written.
        read: whether a package may read it.
        write: whether it may write it.
        default: its value before it was written; None if it has none.
        after: the element of the same entry of its collection that must be written first.
    """

    check: Check
    read: bool = True
    write: bool = True
    default: str | None = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class ModelTable:
    """A version's elements, in which `n` stands for an index; what has `_children`; and what is a collection."""

    version: str
    elements: Mapping[str, Element]
    parents: tuple[str, ...]
    collections: tuple[str, ...]
    unique: tuple[str, ...] = ()
    """Collections in which each `id` may occur only once."""


@dataclass(slots=True)
class DataModel:
    """The values of one part of a package."""

    table: ModelTable
    values: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def load(self, values: Mapping[str, str]) -> None:
        """Take values that were saved; those that this version does not know are left out."""
        for name in sorted(values, key=_order):
            element = self.table.elements.get(pattern_of(name))
            if element is not None and element.check(values[name]) is None:
                self._store(name, values[name])

    def read(self, name: str) -> str:
        """The value of an element.

        Raises:
            ModelError: there is none, or it may not be read.
        """
        head, _, last = name.rpartition(".")
        if last in KEYWORDS:
            return self._keyword(name, head, last)
        element = self.table.elements.get(pattern_of(name))
        if element is None:
            raise ModelError(Fault.UNKNOWN)
        if not element.read:
            raise ModelError(Fault.WRITE_ONLY)
        self._check_index(name, more=0)
        found = self.values.get(name, element.default)
        if found is None:
            raise ModelError(Fault.NOT_SET)
        return found

    def _keyword(self, name: str, head: str, last: str) -> str:
        pattern = pattern_of(head)
        if name == "cmi._version":
            return self.table.version
        known = pattern in self.table.elements or any(one.startswith(f"{pattern}.") for one in self.table.elements)
        if last == "_children":
            if pattern not in self.table.parents:
                raise ModelError(Fault.NO_CHILDREN if known else Fault.UNKNOWN)
            self._check_index(head, more=0)
            return ",".join(self._children(pattern))
        if last == "_count":
            if pattern not in self.table.collections:
                raise ModelError(Fault.NO_COUNT if known else Fault.UNKNOWN)
            self._check_index(head, more=0)
            return str(self.counts.get(head, 0))
        raise ModelError(Fault.UNKNOWN)

    def _children(self, pattern: str) -> list[str]:
        start = f"{pattern}.n." if pattern in self.table.collections else f"{pattern}."
        below = (one.removeprefix(start) for one in self.table.elements if one.startswith(start))
        return list(dict.fromkeys(one.partition(".")[0] for one in below))

    def write(self, name: str, value: str) -> None:
        """Set an element.

        Raises:
            ModelError: there is none, it may not be written, or the value is not of its type.
        """
        if name.rpartition(".")[2] in KEYWORDS:
            self._keyword(name, *name.rpartition(".")[::2])
            raise ModelError(Fault.KEYWORD)
        pattern = pattern_of(name)
        element = self.table.elements.get(pattern)
        if element is None:
            raise ModelError(Fault.UNKNOWN)
        if not element.write:
            raise ModelError(Fault.READ_ONLY)
        self._check_index(name, more=1)
        if element.after and _base_of(name, pattern, element.after) not in self.values:
            raise ModelError(Fault.DEPENDENCY)
        if fault := element.check(value):
            raise ModelError(fault)
        self._check_unique(name, pattern, value)
        if self.size + len(value) - len(self.values.get(name, "")) > MAX_SIZE:
            raise ModelError(Fault.FULL)
        self._store(name, value)

    @property
    def size(self) -> int:
        """The characters of all values together."""
        return sum(len(value) for value in self.values.values())

    def _store(self, name: str, value: str) -> None:
        for place in INDEX.finditer(name):
            head = name[: place.start()]
            self.counts[head] = max(self.counts.get(head, 0), int(place[1]) + 1)
        self.values[name] = value

    def _check_index(self, name: str, more: int) -> None:
        """Check that an index exists, or with `more` is the next (RTE 1.2, section 3.4.2.3; 2004, 4.1.1.3)."""
        for place in INDEX.finditer(name):
            count, wanted = self.counts.get(name[: place.start()], 0), int(place[1])
            if wanted >= count + more:
                raise ModelError(Fault.NO_SUCH_INDEX)
            if wanted >= MAX_ENTRIES:
                raise ModelError(Fault.FULL)

    def _check_unique(self, name: str, pattern: str, value: str) -> None:
        head, _, last = pattern.rpartition(".n.")
        if last != "id" or head not in self.table.unique:
            return
        collection = name.rpartition(".")[0].rpartition(".")[0]
        for number in range(self.counts.get(collection, 0)):
            other = f"{collection}.{number}.id"
            if other != name and self.values.get(other) == value:
                raise ModelError(Fault.NOT_UNIQUE)


def pattern_of(name: str) -> str:
    """The name of an element with `n` for each index."""
    return INDEX.sub(".n", name)


def _base_of(name: str, pattern: str, after: str) -> str:
    """The element `after` of the collection's entry that an element belongs to, however deep the element is."""
    depth = pattern.split(".").index("n") + 1
    return ".".join([*name.split(".")[:depth], after])


def _order(name: str) -> list[int]:
    return [int(one) for one in INDEX.findall(name)]
