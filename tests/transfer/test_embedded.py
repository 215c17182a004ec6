import base64
from pathlib import Path

import pytest

from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import TransferError
from desktop_app.transfer.fetcher import Fetcher
from desktop_app.transfer.source import FolderSource

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    made = BlobStore(tmp_path / "blobs")
    made.prepare()
    return made


@pytest.mark.parametrize(
    "href",
    [
        f"data:image/png;base64,{base64.b64encode(PNG).decode()}",
        f"DATA:image/png;base64,{base64.encodebytes(PNG).decode().replace(chr(10), '%0A')}",
        "data:image/png," + "".join(f"%{byte:02x}" for byte in PNG),
    ],
    ids=["base64", "lines", "percent"],
)
def test_a_picture_in_an_address_is_stored_as_any_other(blobs: BlobStore, tmp_path: Path, href: str) -> None:
    digest, size = Fetcher(blobs).fetch(FolderSource(tmp_path), Link(href, "image/png"), Control())
    assert (digest, size) == (sha256(PNG), len(PNG))
    assert blobs.path(digest).read_bytes() == PNG


@pytest.mark.parametrize("href", ["data:image/png;base64,", "data:image/png;base64,A", "data:image/png"])
def test_an_address_without_bytes_is_refused(blobs: BlobStore, tmp_path: Path, href: str) -> None:
    with pytest.raises(TransferError):
        Fetcher(blobs).fetch(FolderSource(tmp_path), Link(href, "image/png"), Control())
