"""The members of a .deb (`deb(5)`), compressed by xz with a filter for the code of programs, which dpkg-deb has not.

dpkg and apt unpack with liblzma, which knows all filters of the format.
"""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

MAGIC = b"!<arch>\n"
HEADER_SIZE = 60
SIZE_FIELD = slice(48, 58)
DATA = "data.tar"
FILTERS = {"x86_64": ["--x86"]}
"""Filters by the machine: the target of each jump is written as an absolute address, so that jumps to one are alike."""
COMPRESSION = ["--threads=2", "--block-size=144MiB"]
"""With two threads or more and one size of blocks, the bytes are the same on any computer."""
STRONGEST = "--lzma2=preset=9e"
PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class Member:
    """A member of the archive.

    Args:
        name: its name.
        header: its header.
        size: its bytes.
    """

    name: str
    header: bytes
    size: int

    def renamed(self, name: str, size: int) -> bytes:
        """Its header with another name and size."""
        rest = self.header[16 : SIZE_FIELD.start]
        return f"{name:<16}".encode("ascii") + rest + f"{size:<10}".encode("ascii") + self.header[SIZE_FIELD.stop :]


def read_header(archive: BinaryIO) -> Member | None:
    """The next member; None at the end."""
    header = archive.read(HEADER_SIZE)
    if not header:
        return None
    return Member(header[:16].decode("ascii").rstrip(" /"), header, int(header[SIZE_FIELD]))


def compress_members(plain: Path, machine: str, target: Path) -> None:
    """Write a package that dpkg-deb made without compression, with both trees compressed.

    Args:
        plain: the package.
        machine: whose code it holds, as `platform.machine` names it.
        target: the compressed package; the folder of `plain` gets files on the way.

    Raises:
        FileNotFoundError: this computer has no xz.
    """
    with plain.open("rb") as archive, target.open("wb") as packed:
        packed.write(archive.read(len(MAGIC)))
        while member := read_header(archive):
            if member.name.endswith(".tar"):
                tree = plain.with_name(member.name)
                with tree.open("wb") as file:
                    _copy(archive, file, member.size)
                compressed = compress(tree, FILTERS.get(machine, []) if member.name == DATA else [])
                packed.write(member.renamed(compressed.name, compressed.stat().st_size))
                _move_into(packed, compressed)
            else:
                packed.write(member.header)
                _copy(archive, packed, member.size)
            archive.read(member.size % 2)
            packed.write(b"\n" * (packed.tell() % 2))


def compress(path: Path, filters: list[str]) -> Path:
    """Compress a file, and remove it; returns the compressed one beside it.

    Raises:
        FileNotFoundError: this computer has no xz.
    """
    command = ["xz", "--quiet", "--force", *COMPRESSION, *filters, STRONGEST, str(path)]
    subprocess.run(command, check=True, env=os.environ | {"XZ_DEFAULTS": "", "XZ_OPT": ""})
    return path.with_name(f"{path.name}.xz")


def _copy(source: BinaryIO, target: BinaryIO, size: int) -> None:
    while size > 0:
        piece = source.read(min(size, PIECE))
        if not piece:
            raise EOFError
        target.write(piece)
        size -= len(piece)


def _move_into(target: BinaryIO, path: Path) -> None:
    with path.open("rb") as source:
        _copy(source, target, path.stat().st_size)
    path.unlink()
