"""Small files and pages are written into bundles, too; only those of a changed page are written again."""

from __future__ import annotations

import errno
import os
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO

import pytest
import requests

from desktop_app.catalogue.bundles import read_index
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.paging import cut
from desktop_app.domain.bundle import Bundle, BundleContent, BundleLink
from desktop_app.domain.errors import CancelledError
from desktop_app.domain.feed import Feed
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import Edition, Link, MaterialKind, Publication
from desktop_app.files import file_batch
from desktop_app.files.file_batch import FileBatch
from desktop_app.services.catalogues import bundle_files
from desktop_app.services.catalogues.bundle_files import BundleFiles
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from desktop_app.services.catalogues.content_names import KEPT_BUNDLE_DAYS
from desktop_app.transfer.serving.catalogue import CatalogueServer

PLACE = "https://example.org/shelf/"
FILES, COVERS, PAGES = BundleContent.FILES, BundleContent.COVERS, BundleContent.PAGES


@pytest.fixture(autouse=True)
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.services.catalogues.catalogue_pages.cut", partial(cut, size=20))


def written(folder: Path, name: str, data: bytes, media_type: str) -> Link:
    """Write one file of a publication; returns the link to it from a page."""
    path = folder / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return Link(f"../{name}", media_type, len(data), sha256(data))


def one(folder: Path, number: int, edition: int = 1, size: int = 2000) -> Publication:
    """A publication with a file and a cover."""
    data = f"%PDF {number} {edition} ".encode().ljust(size, b".")
    return Publication(
        id=f"urn:x:{number}",
        title=f"Number {number}",
        kind=MaterialKind.OTHER,
        subtopic="",
        files=(written(folder, f"files/{number}-{edition}.pdf", data, "application/pdf"),),
        cover=written(folder, f"covers/{number}.png", b"PNG %d" % number, "image/png"),
    )


def many(folder: Path, count: int = 40) -> list[Publication]:
    return [one(folder, number) for number in range(count)]


def write(folder: Path, publications: list[Publication]) -> CatalogueFolder:
    """Write a catalogue; what was written is counted."""
    target = CatalogueFolder(folder)
    with target.writing():
        target.write_catalogue("Shelf", None, None, publications)
    return target


def feed_at(folder: Path, href: str) -> Feed:
    return read_feed((folder / href.removeprefix(PLACE)).read_bytes(), href)


def feeds(folder: Path) -> Iterator[Feed]:
    """The root and its pages."""
    root = feed_at(folder, f"{PLACE}feed.json")
    yield root
    for page in root.pages:
        yield feed_at(folder, page.href)


def linked(folder: Path) -> list[tuple[BundleLink, Bundle]]:
    """The bundles that the catalogue links to; each is as its link and its index say."""
    found = []
    for link in (link for feed in feeds(folder) for link in feed.bundles):
        data = (folder / link.index.href.removeprefix(PLACE)).read_bytes()
        assert (len(data), sha256(data)) == (link.index.size, link.index.sha256)
        index = read_index(data, link.index.href)
        whole = (folder / index.href.removeprefix(PLACE)).read_bytes()
        assert (len(index.members), index.size, index.sha256) == (link.items, link.length, sha256(whole))
        for member in index.members:
            part = whole[member.offset : member.offset + member.size]
            assert part == (folder / member.href.removeprefix(PLACE)).read_bytes()
        found.append((link, index))
    return found


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "bundles").iterdir()}


def test_files_covers_and_pages_are_in_bundles_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, many(tmp_path, 160))
    found = linked(tmp_path)
    members = {
        content: [one.href for link, index in found if link.content is content for one in index.members]
        for content in BundleContent
    }
    assert len(members[FILES]) == len(members[COVERS]) > 120  # few pages are too short
    assert all(href.startswith(f"{PLACE}files/") for href in members[FILES])
    assert all(href.startswith(f"{PLACE}covers/") for href in members[COVERS])
    assert members[PAGES] == [page.href for page in feed_at(tmp_path, f"{PLACE}feed.json").pages]
    for page in feeds(tmp_path):
        own = {link.sha256 for entry in page.publications for link in (*entry.files, entry.cover) if link}
        for link, index in found:
            if link in page.bundles and link.content is not PAGES:
                assert {one.sha256 for one in index.members} <= own


def test_writing_the_same_again_writes_nothing(tmp_path: Path) -> None:
    write(tmp_path, many(tmp_path))
    assert write(tmp_path, many(tmp_path)).written == 0


def test_a_changed_publication_rewrites_the_bundle_of_its_page_only(tmp_path: Path) -> None:
    publications = many(tmp_path, 160)
    write(tmp_path, publications)
    before = names(tmp_path)
    publications[80] = one(tmp_path, 80, edition=2)
    write(tmp_path, publications)
    new = sorted(names(tmp_path) - before)
    # Of its page's files and of the pages, each a bundle and its index; the covers are the same.
    assert [name.partition("-")[0] for name in new] == ["files", "files", "pages", "pages"]
    linked(tmp_path)


def test_a_damaged_bundle_or_index_is_written_again(tmp_path: Path) -> None:
    publications = many(tmp_path, 10)
    write(tmp_path, publications)
    good = {path: path.read_bytes() for path in (tmp_path / "bundles").iterdir()}
    for path, data in good.items():
        for damaged in (bytes([data[0] ^ 1]) + data[1:], data[:-1], data + b"x"):
            path.write_bytes(damaged)
            assert write(tmp_path, publications).written == 1
            assert path.read_bytes() == data
        path.unlink()
        assert write(tmp_path, publications).written == 1
        assert path.read_bytes() == data


def test_bundles_of_the_last_two_versions_stay_and_earlier_ones_go(tmp_path: Path) -> None:
    publications = many(tmp_path)
    write(tmp_path, publications)
    own = tmp_path / "bundles" / "notes-0123456789abcdef.bundle"
    own.write_bytes(b"a person's own, whose name only looks like ours")
    versions = [names(tmp_path)]
    long_ago = time.time() - (KEPT_BUNDLE_DAYS + 1) * 24 * 3600
    for edition in (2, 3, 4):
        for path in (tmp_path / "bundles").iterdir():
            os.utime(path, (long_ago, long_ago))
        publications[0] = one(tmp_path, 0, edition)
        write(tmp_path, publications)
        versions.append(names(tmp_path))
        linked(tmp_path)
    assert versions[0] < versions[1]  # the bundles of the first version are there beside those of the second
    assert versions[0] & versions[3] < versions[0]
    assert len(versions[2]) == len(versions[3])
    assert own.exists()


@pytest.mark.parametrize("damage", ["missing", "other bytes", "longer"])
def test_a_bundle_with_a_member_that_is_not_there_is_left_out(tmp_path: Path, damage: str) -> None:
    publications = many(tmp_path, 20)
    file = tmp_path / "files" / "7-1.pdf"
    data = file.read_bytes()
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(data + b"x" if damage == "longer" else data.replace(b"PDF", b"pdf"))
    write(tmp_path, publications)
    assert [link.content for link, _ in linked(tmp_path)] == [COVERS]
    assert not [name for name in names(tmp_path) if name.startswith("files")]
    file.write_bytes(data)
    write(tmp_path, publications)
    assert [link.content for link, _ in linked(tmp_path)] == [COVERS, FILES]


def test_links_that_lead_out_of_the_folder_are_in_no_bundle(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    publications = many(folder, 10)
    written(tmp_path, "secret.pdf", b"secret", "application/pdf")
    for href in (
        "../../secret.pdf",
        "/etc/passwd",
        "https://example.org/a.pdf",
        ".././../secret.pdf",
        "..//etc/passwd",
    ):
        odd = replace(one(folder, 11), files=(Link(href, "application/pdf", 6, sha256(b"secret")),))
        write(folder, [*publications, odd])
        ((_, files),) = [found for found in linked(folder) if found[0].content is FILES]
        assert len(files.members) == 10


def test_each_language_has_bundles_of_its_own(tmp_path: Path) -> None:
    french = [
        Edition(
            "fr",
            f"Numéro {number}",
            written(tmp_path, f"lang/fr/files/{number}.pdf", b"%d" % number, "application/pdf"),
        )
        for number in range(10)
    ]
    publications = [
        replace(publication, editions=(edition,))
        for publication, edition in zip(many(tmp_path, 10), french, strict=True)
    ]
    write(tmp_path, publications)
    found = {link.language: index for link, index in linked(tmp_path) if link.content is FILES}
    assert {language: len(index.members) for language, index in found.items()} == {"": 10, "fr": 10}
    assert all(member.href.startswith(f"{PLACE}lang/fr/files/") for member in found["fr"].members)


def test_the_same_file_on_several_pages_is_in_the_bundle_of_each(tmp_path: Path) -> None:
    same = [replace(one(tmp_path, number), files=one(tmp_path, number % 10).files) for number in range(100)]
    write(tmp_path, same)
    linked(tmp_path)
    assert write(tmp_path, same).written == 0


def test_no_bundle_is_written_where_the_disk_has_little_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_files, "free_bytes", lambda _path: bundle_files.RESERVE - 1)
    write(tmp_path, many(tmp_path))
    assert linked(tmp_path) == []
    assert not (tmp_path / "bundles").exists()


def test_a_bundle_for_which_there_is_no_room_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = BundleFiles._fill

    class Full:
        """The file of a bundle on a full disk."""

        def __init__(self, file: IO[bytes]) -> None:
            self.flush, self._file = file.flush, file

        def write(self, data: bytes) -> None:
            self._file.write(data[:100])
            raise OSError(errno.EDQUOT, "Disk quota exceeded")

    monkeypatch.setattr(BundleFiles, "_fill", lambda own, file, members: fill(own, Full(file), members))  # type: ignore[arg-type]
    write(tmp_path, many(tmp_path))
    assert linked(tmp_path) == []
    assert not [path for path in tmp_path.rglob("*") if "bundles" in path.parts or path.suffix == ".part"]


def test_what_does_not_reach_the_disk_is_never_taken_for_a_bundle_without_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_batch: FileBatch) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    publications = many(tmp_path)
    monkeypatch.setattr(file_batch, "MOST_FILES", 1)
    monkeypatch.setattr(FileBatch, "sync", fail)
    with pytest.raises(OSError, match="No space"):
        BundleFiles(CatalogueFolder(tmp_path), Control()).of_publications(publications)


def test_a_cancelled_catalogue_leaves_the_old_one(tmp_path: Path) -> None:
    publications = many(tmp_path)
    write(tmp_path, publications)
    before = (tmp_path / "manifest.json").read_bytes()
    control = Control(report=lambda done, _total, _text: control.cancel() if done > 10 else None)
    target = CatalogueFolder(tmp_path)
    changed = [one(tmp_path, number, 2) for number in range(40)]
    with pytest.raises(CancelledError), target.writing():
        target.write_catalogue("Shelf", None, None, changed, control=control)
    assert (tmp_path / "manifest.json").read_bytes() == before
    linked(tmp_path)
    assert not list(tmp_path.glob(".springshelf-*"))


def test_a_bundle_is_written_and_checked_piece_by_piece(tmp_path: Path) -> None:
    publications = [one(tmp_path, number, size=200_000) for number in range(20)]
    for _ in range(2):
        tracemalloc.start()
        (*_, files) = BundleFiles(CatalogueFolder(tmp_path), Control()).of_publications(publications)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert files.length == 4_000_000
        assert peak < 1_000_000


def test_a_server_for_files_sends_a_bundle_or_a_range_of_it(tmp_path: Path) -> None:
    write(tmp_path, many(tmp_path, 10))
    _, index = linked(tmp_path)[1]
    with CatalogueServer(tmp_path) as server, requests.Session() as session:
        address = server.address.replace("feed.json", index.href.removeprefix(PLACE))
        whole = session.get(address, timeout=5)
        third = index.members[2]
        part = {"Range": f"bytes={third.offset}-{third.offset + third.size - 1}"}
        ranged = session.get(address, headers=part, timeout=5)
    assert (whole.status_code, sha256(whole.content)) == (200, index.sha256)
    assert whole.headers["Content-Type"] == "application/octet-stream"
    assert (ranged.status_code, sha256(ranged.content)) == (206, third.sha256)
