import os
import time

from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.transfer.blobs import PARTIAL_KEPT_DAYS, BlobStore

DATA = b"a material" * 100


def put(blobs: BlobStore, data: bytes) -> Sha256:
    digest = sha256(data)
    blobs.path(digest).parent.mkdir(exist_ok=True)
    blobs.path(digest).write_bytes(data)
    return digest


def test_a_file_lies_under_its_hash(blobs: BlobStore) -> None:
    digest = put(blobs, DATA)
    assert blobs.path(digest).parent.name == digest[:2]
    assert blobs.has(digest)
    assert blobs.verify(digest)


def test_a_file_that_was_changed_on_the_disk_is_found_out(blobs: BlobStore) -> None:
    digest = put(blobs, DATA)
    blobs.path(digest).write_bytes(DATA[:-1] + b"!")
    assert not blobs.verify(digest)
    blobs.remove(digest)
    assert not blobs.verify(digest)
    blobs.remove(digest)


def test_unfinished_downloads_wait_and_are_thrown_away_after_a_long_time(blobs: BlobStore) -> None:
    waiting, forgotten = blobs.incoming / "waiting.part", blobs.incoming / "forgotten.part"
    for file in (waiting, forgotten):
        file.write_bytes(b"half")
    old = time.time() - (PARTIAL_KEPT_DAYS + 1) * 24 * 3600
    os.utime(forgotten, (old, old))
    blobs.prepare()
    assert list(blobs.incoming.iterdir()) == [waiting]
