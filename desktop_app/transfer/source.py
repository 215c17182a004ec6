"""Where a catalogue's bytes come from: the interface, and the folder behind a `file:` address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop_app.transfer.errors import NotThereError, RefusedError, UnreachableError

CHUNK_BYTES = 256 * 1024
DOCUMENT_LIMIT = 32 * 1024 * 1024
"""No feed that a person could browse is larger; what is larger is refused unread."""


class Source(Protocol):
    """Something that gives the bytes at an address.

    `chunks` raises TransferError and nothing else, at the call or while it is read.
    """

    def chunks(self, href: str) -> Iterator[bytes]:
        """The bytes at `href`, in pieces."""
        ...


def read_document(source: Source, href: str) -> bytes:
    """A whole document.

    Raises:
        TransferError: it could not be had, or is larger than DOCUMENT_LIMIT.
    """
    data = bytearray()
    for chunk in source.chunks(href):
        data += chunk
        if len(data) > DOCUMENT_LIMIT:
            raise RefusedError("This document is too large to be a catalogue's page", href, "Check the address.")
    return bytes(data)


class FolderSource:
    """The files below one folder: a stick, a network folder, the catalogue that came with the program.

    An address is followed only where it ends below the folder, links resolved; the folder is never written to.
    """

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def chunks(self, href: str) -> Iterator[bytes]:
        """The bytes of the file that `href`, a `file:` address, names."""
        path = self._path(href)
        try:
            with path.open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    yield chunk
        except FileNotFoundError as error:
            if not self._root.is_dir():
                raise UnreachableError(
                    "This folder is not here now", str(self._root), "Put the stick or the network folder back."
                ) from error
            raise NotThereError(
                "This file is missing from its catalogue", path.name, "Copy the catalogue again."
            ) from error
        except OSError as error:
            raise UnreachableError(
                "This file can't be read", str(path), f"The computer says: {error.strerror}."
            ) from error

    def _path(self, href: str) -> Path:
        parts = urlsplit(href)
        path = Path(url2pathname(parts.path)).resolve()
        if parts.scheme != "file" or not path.is_relative_to(self._root):
            raise RefusedError("This address leads out of its catalogue", href, "Tell whoever made the catalogue.")
        return path
