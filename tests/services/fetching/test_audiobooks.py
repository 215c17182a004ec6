"""Audiobooks whose tracks are files of their own are kept with all their tracks, in one verified package."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.audiobook import AUDIOBOOK, MANIFEST
from desktop_app.domain.fetching import KeepMode
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.publication import KeepState, MaterialKind
from desktop_app.services.publishing.stick import StickWriter
from desktop_app.services.reading.material import open_material
from tests.english import english
from tests.faults import Answer, FaultyServer
from tests.open_home import OpenHome

TRACKS = {f"/audio/{number}.mp3": b"ID3" + bytes([number]) * 400_000 for number in (1, 2, 3)}


def manifest(**changes: Any) -> dict[str, Any]:
    order = [
        {"href": f"{number}.mp3", "type": "audio/mpeg", "title": f"Part {number}", "duration": 60 * number}
        for number in (1, 2, 3)
    ]
    toc = [{"title": "The end", "href": "3.mp3#t=12"}]
    metadata = {"@type": "http://schema.org/Audiobook", "title": "Flatland", "duration": 360}
    return {"metadata": metadata, "links": [], "readingOrder": order, "toc": toc, **changes}


def offer(server: FaultyServer, *links: dict[str, Any], **entry: Any) -> None:
    """The catalogue with one entry that links to the manifest, and the tracks."""
    one = {"metadata": {"title": "Flatland", "identifier": "urn:x:1", "duration": 360}, "links": list(links), **entry}
    feed = {"metadata": {"title": "T"}, "links": [], "publications": [one]}
    server.answers = {"/": Answer(json.dumps(feed).encode())}
    server.answers |= {path: Answer(data, tag=f'"{path}"') for path, data in TRACKS.items()}
    server.answers["/audio/book.json"] = Answer(json.dumps(manifest()).encode(), tag='"m"')
    server.answers["/audio/book.m3u"] = Answer(b"#EXTINF:60,Part 1\n1.mp3\n2.mp3\n3.mp3\n")


def acquisition(href: str, media_type: str, **more: Any) -> dict[str, Any]:
    return {"rel": "http://opds-spec.org/acquisition", "href": href, "type": media_type, **more}


def kept(workplace: OpenHome, server: FaultyServer) -> zipfile.ZipFile:
    """Add the catalogue, keep everything, and open the package."""
    catalogue, report = workplace.catalogues.add(server.address + "/")
    assert (report.found, report.refused) == (1, ())
    report = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert [english(one) for one in report.refused] == []
    (item,) = workplace.shelf.items()
    assert item.state is KeepState.KEPT
    return zipfile.ZipFile(workplace.shelf.file(item.kept_files[0]))


def tracks_of(package: zipfile.ZipFile) -> list[bytes]:
    return [package.read(one) for one in package.namelist() if one.startswith("tracks/")]


@pytest.mark.parametrize("how", ["acquisition", "hashed", "self", "reading order", "playlist"])
def test_an_audiobook_is_kept_with_all_its_tracks(workplace: OpenHome, server: FaultyServer, how: str) -> None:
    about = json.dumps(manifest()).encode()
    match how:
        case "acquisition":
            offer(server, acquisition("/audio/book.json", MANIFEST))
        case "hashed":
            offer(server, acquisition("/audio/book.json", MANIFEST, integrity=to_integrity(sha256(about))))
        case "self":
            offer(server, {"rel": "self", "href": "/audio/book.json", "type": MANIFEST})
        case "reading order":
            own = {"rel": "self", "href": "/audio/book.json", "type": "application/webpub+json"}
            offer(server, own, readingOrder=manifest()["readingOrder"])
        case _:
            offer(server, acquisition("/audio/book.m3u", "audio/x-mpegurl"))
    with kept(workplace, server) as package:
        assert tracks_of(package) == list(TRACKS.values())
        assert package.testzip() is None
    (item,) = workplace.shelf.items()
    assert item.publication.kind is (MaterialKind.RECORDING)
    assert item.publication.minutes == 6
    assert workplace.shelf.verify() == (1, ())
    book = open_material(workplace.shelf, item.key)
    assert [track.path.read_bytes() for track in book.tracks] == list(TRACKS.values())
    assert book.tracks[0].title == "Part 1"
    if how != "playlist":
        assert [(one.title, one.href) for one in book.contents] == [("The end", f"{book.spine[2]}#t=12")]
    book.close()
    assert not book.tracks[0].path.exists()


def test_a_manifest_is_a_catalogue_of_one(workplace: OpenHome, server: FaultyServer) -> None:
    offer(server)
    catalogue, report = workplace.catalogues.add(server.address + "/audio/book.json")
    assert report.found == 1
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).kept == 1


def test_a_track_that_is_missing_keeps_nothing_and_the_others_are_not_fetched_again(
    workplace: OpenHome, server: FaultyServer
) -> None:
    offer(server, acquisition("/audio/book.json", MANIFEST))
    server.answers["/audio/3.mp3"] = Answer(TRACKS["/audio/3.mp3"], tag='"3"', cut=100_000)
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    report = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert (report.kept, report.failed) == (0, 1)
    assert any("3.mp3" in english(one) for one in report.refused)
    server.answers["/audio/3.mp3"] = Answer(TRACKS["/audio/3.mp3"], tag='"3"')
    server.asked.clear()
    server.ranges.clear()
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).kept == 1
    assert not {"/audio/1.mp3", "/audio/2.mp3"} & set(server.asked)
    assert server.ranges[server.asked.index("/audio/3.mp3")].startswith("bytes=")
    (item,) = workplace.shelf.items()
    with zipfile.ZipFile(workplace.shelf.file(item.kept_files[0])) as package:
        assert tracks_of(package) == list(TRACKS.values())
    waiting = workplace.shelf.file(item.kept_files[0]).parents[1] / "incoming" / "tracks"
    assert [path for path in waiting.rglob("*") if path.is_file()] == []


def test_an_unchanged_audiobook_is_not_fetched_again_and_a_changed_one_is(
    workplace: OpenHome, server: FaultyServer
) -> None:
    offer(server, acquisition("/audio/book.json", MANIFEST))
    kept(workplace, server).close()
    (catalogue,) = workplace.catalogues.all()
    server.asked.clear()
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).size == 0
    assert not [path for path in server.asked if path.endswith(".mp3")]
    order = manifest()["readingOrder"][:2]
    offer(server, acquisition("/audio/book.json", MANIFEST, size=77))
    server.answers["/audio/book.json"] = Answer(json.dumps(manifest(readingOrder=order)).encode(), tag='"new"')
    assert workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL).kept == 1
    (item,) = workplace.shelf.items()
    assert len(open_tracks(workplace)) == 2
    assert item.state is KeepState.KEPT


def test_two_lists_of_the_same_tracks_are_kept_at_once(workplace: OpenHome, server: FaultyServer) -> None:
    offer(server)
    entries = [
        {"metadata": {"title": title}, "links": [acquisition(href, media_type)]}
        for title, href, media_type in [
            ("Manifest", "/audio/book.json", MANIFEST),
            ("Playlist", "/audio/book.m3u", "audio/x-mpegurl"),
            ("Another", "/audio/book.m3u?2", "audio/x-mpegurl"),
        ]
    ]
    server.answers["/audio/book.m3u?2"] = server.answers["/audio/book.m3u"]
    feed = {"metadata": {"title": "T"}, "links": [], "publications": entries}
    server.answers["/"] = Answer(json.dumps(feed).encode())
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    report = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert [english(one) for one in report.refused] == []
    assert report.kept == 3
    assert workplace.shelf.verify()[1] == ()


def open_tracks(workplace: OpenHome) -> list[bytes]:
    (item,) = workplace.shelf.items()
    book = open_material(workplace.shelf, item.key)
    found = [track.path.read_bytes() for track in book.tracks]
    book.close()
    return found


@pytest.mark.parametrize(
    "body", [b"{}", b"no json", b'{"readingOrder": [{"href": "file:///etc/passwd", "type": "audio/mpeg"}]}']
)
def test_a_list_without_tracks_of_the_web_is_refused(workplace: OpenHome, server: FaultyServer, body: bytes) -> None:
    offer(server, acquisition("/audio/book.json", MANIFEST))
    server.answers["/audio/book.json"] = Answer(body)
    catalogue, _ = workplace.catalogues.add(server.address + "/")
    report = workplace.catalogues.sync(catalogue.id, keeping=KeepMode.ALL)
    assert (report.kept, report.failed) == (0, 1)
    assert any("no recordings" in english(one) for one in report.refused)


def test_the_same_tracks_make_the_same_file_and_a_stick_carries_it(
    workplace: OpenHome, server: FaultyServer, tmp_path: Path
) -> None:
    offer(server, acquisition("/audio/book.json", MANIFEST))
    kept(workplace, server).close()
    (first,) = workplace.shelf.items()
    workplace.shelf.drop([first.key])
    workplace.shelf.sweep()
    assert workplace.shelf.keep([first.key]).kept == 1
    (again,) = workplace.shelf.items()
    assert again.kept_files == first.kept_files
    stick: StickWriter = workplace.stick
    stick.write(tmp_path / "stick")
    page = next((tmp_path / "stick").rglob("pages/*.json"))
    (link,) = json.loads(page.read_text())["publications"][0]["links"]
    assert link["type"] == AUDIOBOOK
    assert link["href"].endswith(".audiobook")
