"""What a fetched file has to be before it counts as kept, and what is remembered of it until then."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Link
from desktop_app.transfer import fetcher as fetching
from desktop_app.transfer.blobs import BlobStore
from desktop_app.transfer.errors import BusyError, CutOffError, MismatchError, RefusedError
from desktop_app.transfer.fetcher import SMALL, Fetcher
from desktop_app.transfer.http_source import HttpSource
from desktop_app.transfer.partial_download import PartialDownload
from desktop_app.transfer.source import (
    CHUNK_BYTES,
    FROM_START,
    NO_VALIDATORS,
    FolderSource,
    ResponseBody,
    ResumePoint,
    Validators,
)
from tests.faults import Answer, FaultyServer
from tests.transfer.downloads import DATA, OTHER, files_in, link_to, waiting

FEW = DATA[:1000]
PAGE = b"<html>Log in, please</html>"


@pytest.fixture
def fetcher(blobs: BlobStore) -> Fetcher:
    return Fetcher(blobs)


@pytest.mark.parametrize("data", [FEW, DATA], ids=["small", "large"])
def test_every_received_byte_is_counted(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore, data: bytes
) -> None:
    server.answers["/a.epub"] = Answer(data)
    received: list[int] = []
    found = fetcher.fetch(source, link_to(server, sha256(data)), Control(), received.append)
    assert found == (sha256(data), len(data))
    assert sum(received) == len(data)
    assert blobs.path(sha256(data)).read_bytes() == data
    assert files_in(blobs.incoming) == []


@pytest.mark.parametrize(("size", "files"), [(SMALL, 0), (SMALL + 1, 1)])
def test_a_file_is_held_in_memory_up_to_a_size(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore, size: int, files: int
) -> None:
    server.answers["/a.epub"] = Answer(DATA[:size])
    seen: list[int] = []
    fetcher.fetch(source, link_to(server), Control(), lambda _size: seen.append(len(waiting(blobs))))
    assert set(seen) == {files}


def test_a_file_of_unknown_size_is_never_held_in_memory(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(FEW, unsized=True)
    seen: list[int] = []
    found = fetcher.fetch(source, link_to(server), Control(), lambda _size: seen.append(len(waiting(blobs))))
    assert found == (sha256(FEW), len(FEW))
    assert seen == [1]


def test_the_part_of_a_small_file_before_a_cut_is_saved(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = [Answer(FEW, tag='"1"', cut=400), Answer(FEW, tag='"1"')]
    link = link_to(server)
    with pytest.raises(CutOffError):
        fetcher.fetch(source, link, Control())
    assert waiting(blobs) == [fetcher.received_size(link)] == [400]
    assert fetcher.fetch(source, link, Control()) == (sha256(FEW), len(FEW))
    assert server.ranges == ["", "bytes=400-"]
    assert fetcher.received_size(link) == 0


def test_nothing_is_saved_of_a_small_file_of_which_nothing_has_come(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(FEW, cut=0)
    with pytest.raises(CutOffError):
        fetcher.fetch(source, link_to(server), Control())
    assert files_in(blobs.incoming) == []


class ShrinkingFolder(FolderSource):
    """A folder in which a file is cut to half its size just after it was opened."""

    @contextmanager
    def open(
        self, href: str, place: ResumePoint = FROM_START, known: Validators = NO_VALIDATORS
    ) -> Iterator[ResponseBody]:
        with super().open(href, place, known) as body:
            os.truncate(self._path(href), (body.total or 0) // 2)
            yield body


@pytest.mark.parametrize("data", [FEW, DATA], ids=["small", "large"])
def test_a_file_that_shrinks_while_it_is_copied_is_not_taken_for_complete(
    tmp_path: Path, fetcher: Fetcher, blobs: BlobStore, data: bytes
) -> None:
    file = tmp_path / "stick" / "a.epub"
    file.parent.mkdir()
    file.write_bytes(data)
    half = len(data) // 2
    with pytest.raises(CutOffError, match=f"Only {half} of {len(data)} bytes"):
        fetcher.fetch(ShrinkingFolder(file.parent), Link(file.as_uri(), "application/epub+zip"), Control())
    assert waiting(blobs) == [half]


@pytest.mark.parametrize("data", [FEW, DATA], ids=["small", "large"])
def test_a_file_that_the_catalogue_does_not_describe_is_not_kept(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore, data: bytes
) -> None:
    server.answers["/a.epub"] = Answer(data[:-1] + b"!")
    with pytest.raises(MismatchError, match="does not match the catalogue's description"):
        fetcher.fetch(source, link_to(server, sha256(data)), Control())
    assert files_in(blobs.incoming.parent) == []


def test_a_file_that_is_longer_than_the_catalogue_says_is_not_fetched_to_its_end(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(DATA * 20)
    link = Link(f"{server.address}/a.epub", "application/epub+zip", len(DATA), sha256(DATA))
    received: list[int] = []
    with pytest.raises(MismatchError):
        fetcher.fetch(source, link, Control(), received.append)
    assert sum(received) <= len(DATA)
    assert files_in(blobs.incoming.parent) == []


def test_a_size_without_a_hash_is_only_a_hint(server: FaultyServer, source: HttpSource, fetcher: Fetcher) -> None:
    server.answers["/a.epub"] = Answer(FEW)
    link = Link(f"{server.address}/a.epub", "application/epub+zip", len(FEW) - 1)
    assert fetcher.fetch(source, link, Control()) == (sha256(FEW), len(FEW))


def test_parts_that_never_fit_together_are_fetched_anew_once(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = [Answer(DATA, tag='"1"', cut=5000), Answer(OTHER, tag='"1"')]
    link = link_to(server, sha256(DATA))
    with pytest.raises(CutOffError):
        fetcher.fetch(source, link, Control())
    with pytest.raises(MismatchError):
        fetcher.fetch(source, link, Control())
    assert server.ranges == ["", "bytes=5000-", ""]
    assert files_in(blobs.incoming.parent) == []


# Where the catalogue names no hash, the one that was found is noted until the shelf knows that the file is kept.


@pytest.mark.parametrize("data", [FEW, DATA], ids=["small", "large"])
def test_a_complete_file_is_not_fetched_again(
    server: FaultyServer, source: HttpSource, blobs: BlobStore, data: bytes
) -> None:
    server.answers["/a.epub"] = Answer(data)
    first = Fetcher(blobs).fetch(source, link_to(server), Control())
    assert Fetcher(blobs).fetch(source, link_to(server), Control()) == first == (sha256(data), len(data))
    assert len(server.asked) == 1


def test_a_file_is_fetched_again_once_its_note_is_forgotten(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = [Answer(FEW), Answer(DATA)]
    fetcher.fetch(source, link_to(server), Control())
    fetcher.forget(link_to(server))
    assert fetcher.fetch(source, link_to(server), Control())[0] == sha256(DATA)
    fetcher.forget(link_to(server))
    assert files_in(blobs.incoming) == []


def test_a_file_that_was_damaged_since_is_fetched_again(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(FEW)
    digest, _ = fetcher.fetch(source, link_to(server), Control())
    blobs.path(digest).write_bytes(b"damaged")
    assert fetcher.fetch(source, link_to(server), Control())[0] == digest
    assert blobs.verify(digest)
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("stated", "body"),
    [
        ("text/html", FEW),
        ("application/epub+zip", PAGE),
        ("application/epub+zip", b"  \r\n<!DOCTYPE HTML><p>Hello"),
    ],
    ids=["stated as a page", "begins as a page", "begins with a doctype"],
)
@pytest.mark.parametrize("filling", [b"", bytes(SMALL)], ids=["small", "large"])
def test_a_login_page_of_the_network_is_not_taken_for_the_file(
    server: FaultyServer,
    source: HttpSource,
    fetcher: Fetcher,
    blobs: BlobStore,
    stated: str,
    body: bytes,
    filling: bytes,
) -> None:
    server.answers["/a.epub"] = Answer(body + filling, headers={"Content-Type": stated})
    with pytest.raises(RefusedError, match="log in to the network"):
        fetcher.fetch(source, link_to(server), Control())
    assert not any(waiting(blobs))


@pytest.mark.parametrize("media_type", ["text/html", "application/xhtml+xml", "application/octet-stream", ""])
def test_a_material_that_may_be_a_page_is_fetched(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, media_type: str
) -> None:
    server.answers["/a.epub"] = Answer(PAGE, headers={"Content-Type": "text/html"})
    assert fetcher.fetch(source, link_to(server, None, media_type), Control())[0] == sha256(PAGE)


def test_a_cancelled_download_stops_between_two_pieces_and_keeps_them(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(DATA, tag='"1"')
    control, received = Control(), list[int]()

    def receive(size: int) -> None:
        received.append(size)
        control.cancel()

    with pytest.raises(CancelledError):
        fetcher.fetch(source, link_to(server), control, receive)
    assert waiting(blobs) == received
    with pytest.raises(CancelledError):
        fetcher.fetch(source, link_to(server), control)
    assert len(server.asked) == 1


def test_two_programs_do_not_write_to_one_download(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(DATA)
    link = link_to(server)
    with PartialDownload(blobs.incoming, link).locked(), pytest.raises(BusyError, match="Another Springshelf"):
        fetcher.fetch(source, link, Control())
    assert fetcher.fetch(source, link, Control())[0] == sha256(DATA)


def test_a_long_download_is_synced_to_the_disk_now_and_then(
    tmp_path: Path, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.epub"
    file.write_bytes(DATA * 3)
    monkeypatch.setattr(fetching, "SYNC_STEP", 2 * CHUNK_BYTES)
    received: list[int] = []
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(0 if is_folder(file) else sum(received)))
    fetcher.fetch(FolderSource(tmp_path), Link(file.as_uri(), "application/pdf"), Control(), received.append)
    steps = [2 * CHUNK_BYTES, 4 * CHUNK_BYTES, 6 * CHUNK_BYTES, 8 * CHUNK_BYTES, len(DATA * 3)]
    folders = [0, 0]  # the new folder's name in the store, the file's name in the folder
    assert synced == steps + folders


def is_folder(descriptor: int) -> bool:
    return stat.S_ISDIR(os.fstat(descriptor).st_mode)


def test_an_empty_login_page_is_not_taken_for_the_file(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore
) -> None:
    server.answers["/a.epub"] = Answer(b"", headers={"Content-Type": "text/html"})
    with pytest.raises(RefusedError, match="log in to the network"):
        fetcher.fetch(source, link_to(server), Control())
    assert not blobs.has(sha256(b""))


@pytest.mark.parametrize("data", [FEW, DATA], ids=["small", "large"])
def test_a_file_of_the_size_and_hash_that_the_catalogue_states_is_kept(
    server: FaultyServer, source: HttpSource, fetcher: Fetcher, blobs: BlobStore, data: bytes
) -> None:
    server.answers["/a.epub"] = Answer(data)
    link = replace(link_to(server, sha256(data)), size=len(data))
    assert fetcher.fetch(source, link, Control()) == (sha256(data), len(data))
    assert blobs.verify(sha256(data))


def test_a_file_that_has_a_page_in_its_middle_is_no_login_page(tmp_path: Path, fetcher: Fetcher) -> None:
    file = tmp_path / "book.epub"
    file.write_bytes(bytes(CHUNK_BYTES) + PAGE)
    link = Link(file.as_uri(), "application/epub+zip")
    assert fetcher.fetch(FolderSource(tmp_path), link, Control())[1] == CHUNK_BYTES + len(PAGE)
