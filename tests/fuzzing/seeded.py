"""Mutations by a seed: the same seed gives the same bytes on every computer."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from random import Random

from tests.fuzzing.mutations import LONGEST, TRAPS

MANY = (1, 2, 50, 5000)
"""How many times a piece may be repeated; the last makes small bombs."""
PACKED = b"PK\x03\x04"


def mutation(seeds: Sequence[bytes], random: Random) -> bytes:
    """One of the seeds, changed in a few places; of a ZIP, as often inside one of its entries as in its bytes."""
    data = random.choice(seeds)
    if data.startswith(PACKED) and random.random() < 0.7:
        return _inside(data, random)
    return _changed(data, random)


def _inside(data: bytes, random: Random) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        names = given.namelist()
        chosen = random.choice(names)
        for name in names:
            entry = given.read(name)
            made.writestr(name, _changed(entry, random) if name == chosen else entry)
    return target.getvalue()


def _changed(given: bytes, random: Random) -> bytes:
    data = bytearray(given)
    for _ in range(random.randint(1, 6)):
        start = random.randint(0, len(data))
        length = random.choice((1, 2, 4, 16, 64, 1024))
        match random.choice(("flip", "trap", "trap", "cut", "repeat", "end")):
            case "flip" if start < len(data):
                data[start] ^= random.randint(1, 255)
            case "trap":
                data[start : start + random.randint(0, 12)] = random.choice(TRAPS)
            case "cut":
                del data[start : start + length]
            case "repeat":
                data[start:start] = data[start : start + length] * random.choice(MANY)
            case "end" if random.random() < 0.3:
                del data[start:]
            case _:
                pass
    return bytes(data[:LONGEST])
