"""Damage as disks, sticks and people do it to a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

PAGE = 4096


def flip(path: Path, at: float) -> None:
    """Change 64 bytes at that part of a file."""
    data = bytearray(path.read_bytes())
    start = min(int(len(data) * at), len(data) - 64)
    for place in range(start, start + 64):
        data[place] ^= 0x5A
    path.write_bytes(data)


def flip_page(path: Path, page: int) -> None:
    """Change 64 bytes in the middle of a page."""
    flip(path, (page * PAGE + PAGE // 2) / path.stat().st_size)


def cut(path: Path) -> None:
    """Leave the first half of a file."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


DAMAGE: dict[str, Callable[[Path], object]] = {
    "salt": lambda path: flip(path, 0),
    "first page": lambda path: flip_page(path, 0),
    "middle": lambda path: flip(path, 0.5),
    "end": lambda path: flip(path, 0.99),
    "cut off": cut,
    "cut at a page": lambda path: path.write_bytes(path.read_bytes()[: 8 * PAGE]),
    "zeros": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "empty": lambda path: path.write_bytes(b""),
    "missing": Path.unlink,
}
"""By what it is called, how it is done."""
