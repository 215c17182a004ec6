"""The ids of a crawl in little memory: twenty to forty bytes each, whatever their length.

A set of a hundred thousand texts takes twenty megabytes, and as they are made between those of each page, hardly any of
the memory of the pages is given back. Here an id is 64 bits of its hash, in a table with open addressing (D. E. Knuth,
"The Art of Computer Programming", volume 3, section 6.4). Two ids with the same bits count as the same; a million ids
contain such a pair with a probability below one in ten million.
"""

from __future__ import annotations

from array import array
from hashlib import blake2b

FIRST_SIZE = 1024
"""The number of places of an empty table; a power of two."""
FULLEST = 0.6
"""The part of the places that is used at most, so that few places are looked at for each id."""
MASK = 0xFFFF_FFFF


class IdTable:
    """Ids, each with a number of 32 bits."""

    def __init__(self) -> None:
        self._keys = array("Q", bytes(8 * FIRST_SIZE))
        self._values = array("L" if array("L").itemsize == 4 else "I", bytes(4 * FIRST_SIZE))  # noqa: PLR2004 - 32 bits
        self._count = 0

    def __len__(self) -> int:
        """The number of ids."""
        return self._count

    def __contains__(self, name: str) -> bool:
        """Whether an id is in the table."""
        return self._keys[self._place(_key(name))] != 0

    def setdefault(self, name: str, number: int) -> bool:
        """Add an id with a number; returns whether that is its number, which stays that of its first addition."""
        key, number = _key(name), number & MASK
        place = self._place(key)
        if self._keys[place] == 0:
            self._keys[place], self._values[place] = key, number
            self._count += 1
            if self._count > FULLEST * len(self._keys):
                self._grow()
            return True
        return self._values[place] == number

    def _place(self, key: int) -> int:
        """Where a key is, or would be."""
        last = len(self._keys) - 1
        place = key & last
        while self._keys[place] not in {0, key}:
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        keys, values = self._keys, self._values
        self._keys = array("Q", bytes(16 * len(keys)))
        self._values = array(values.typecode, bytes(8 * len(keys)))
        for key, value in zip(keys, values, strict=True):
            if key:
                place = self._place(key)
                self._keys[place], self._values[place] = key, value


def _key(name: str) -> int:
    """64 bits of the hash of an id, never 0, which marks a free place."""
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()) or 1
