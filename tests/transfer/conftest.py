from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.http_source import HttpSource


@pytest.fixture
def source() -> Iterator[HttpSource]:
    made = HttpSource("test")
    yield made
    made.close()


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    """An empty blob store."""
    made = BlobStore(tmp_path / "blobs")
    made.prepare()
    return made
