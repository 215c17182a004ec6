"""What tests of downloads share: a file to fetch, its link, and a look into the blob store's folders."""

from pathlib import Path

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Link
from desktop_app.transfer.blobs import BlobStore
from tests.faults import FaultyServer

DATA = bytes(number % 251 for number in range(700_001))
OTHER = DATA[:-1] + b"!"
"""Another file of the same size."""


def link_to(server: FaultyServer, digest: Sha256 | None = None, media_type: str = "application/epub+zip") -> Link:
    """The link of a catalogue to `/a.epub`."""
    return Link(f"{server.address}/a.epub", media_type, sha256=digest)


def waiting(blobs: BlobStore) -> list[int]:
    """The sizes of the unfinished downloads."""
    return [path.stat().st_size for path in blobs.incoming.glob("*.part")]


def files_in(folder: Path) -> list[Path]:
    """All files below a folder."""
    return [path for path in folder.rglob("*") if path.is_file()]
