import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import MismatchError, NoSpaceError

DATA = b"a material" * 100
LINK = Link("https://example.org/a", "text/html", len(DATA), sha256(DATA))


@pytest.fixture
def blobs(tmp_path: Path) -> BlobStore:
    made = BlobStore(tmp_path / "blobs")
    made.prepare()
    return made


def files(blobs: BlobStore) -> list[Path]:
    return [path for path in blobs._root.rglob("*") if path.is_file()]


def test_a_file_is_stored_under_its_hash(blobs: BlobStore) -> None:
    digest, size = blobs.store([DATA[:100], DATA[100:]], LINK, Control())
    assert (digest, size) == (sha256(DATA), len(DATA))
    assert blobs.path(digest).read_bytes() == DATA
    assert blobs.path(digest).parent.name == digest[:2]
    assert blobs.verify(digest)


def test_bytes_that_are_not_those_of_the_catalogue_are_not_kept(blobs: BlobStore) -> None:
    with pytest.raises(MismatchError, match="not kept"):
        blobs.store([b"<html>Please log in to this network"], LINK, Control())
    assert files(blobs) == []


def broken(error: Exception) -> Iterator[bytes]:
    yield DATA[:50]
    raise error


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (MismatchError("cut"), MismatchError),
        (OSError(errno.ENOSPC, "No space left on device"), NoSpaceError),
        (KeyboardInterrupt(), KeyboardInterrupt),
    ],
)
def test_whatever_stops_a_file_leaves_nothing_behind(
    blobs: BlobStore, error: Exception, raised: type[BaseException]
) -> None:
    with pytest.raises(raised):
        blobs.store(broken(error), LINK, Control())
    assert files(blobs) == []


def test_a_full_disk_says_where_to_make_room(blobs: BlobStore) -> None:
    with pytest.raises(NoSpaceError) as caught:
        blobs.store(broken(OSError(errno.ENOSPC, "full")), LINK, Control())
    assert str(blobs._root) in caught.value.advice


def test_a_file_is_cancelled_between_two_pieces(blobs: BlobStore) -> None:
    control = Control()
    control.cancel()
    with pytest.raises(CancelledError):
        blobs.store([DATA], LINK, control)
    assert files(blobs) == []


def test_leftovers_of_a_kill_go_at_the_next_start(blobs: BlobStore) -> None:
    digest, _ = blobs.store([DATA], LINK, Control())
    (blobs._root / "incoming" / "half").write_bytes(b"half")
    blobs.prepare()
    assert files(blobs) == [blobs.path(digest)]


def test_a_file_that_was_changed_on_the_disk_is_found_out(blobs: BlobStore) -> None:
    digest, _ = blobs.store([DATA], LINK, Control())
    blobs.path(digest).write_bytes(DATA[:-1] + b"!")
    assert not blobs.verify(digest)
    blobs.remove(digest)
    assert not blobs.verify(digest)
