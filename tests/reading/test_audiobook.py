"""Lists of tracks and packages with tracks, as other programs write them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.audiobook import MANIFEST, PLAYLIST, ZIP, Track, TrackList, clock_text, place_in_track
from desktop_app.domain.natural_order import natural_key
from desktop_app.domain.passages import Chapter
from desktop_app.domain.progress import Control
from desktop_app.reading.audiobook import Audiobook
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.file_description import description_of
from desktop_app.reading.sections import sections_of
from desktop_app.reading.track_lists import read_track_list, track_title, write_manifest
from tests.reading.metadata.files import png

READIUM: dict[str, Any] = {
    "@context": "https://readium.org/webpub-manifest/context.jsonld",
    "metadata": {
        "@type": "http://schema.org/Audiobook",
        "title": {"en": "Flatland"},
        "author": [{"name": "Edwin A. Abbott"}, "Somebody"],
        "language": ["en"],
        "published": "1884-01-01",
        "duration": 130.5,
    },
    "links": [{"rel": "self", "href": "manifest.json", "type": MANIFEST}, {"rel": ["cover"], "href": "c.png"}],
    "readingOrder": [
        {"href": "one%20a.mp3", "type": "audio/mpeg", "title": "Part 1", "duration": 65.5, "size": 9},
        {"href": "two.ogg", "type": "audio/ogg; codecs=opus", "duration": 65},
        {"href": "page.html", "type": "text/html"},
        {"title": "no address"},
        7,
    ],
    "toc": [
        {
            "title": "Chapter 1",
            "href": "one%20a.mp3",
            "children": [{"title": "Section", "href": "one%20a.mp3#t=12.5"}, {"title": ""}],
        },
        {"title": "Chapter 2", "href": "two.ogg"},
    ],
}
W3C: dict[str, Any] = {
    "@context": ["https://schema.org", "https://www.w3.org/ns/pub-context"],
    "conformsTo": "https://www.w3.org/TR/audiobooks/",
    "type": "Audiobook",
    "name": [{"value": "Flatland", "language": "en"}],
    "author": {"type": "Person", "name": "Edwin A. Abbott"},
    "inLanguage": "en",
    "readingOrder": [
        {
            "type": "LinkedResource",
            "url": "a/1.mp3",
            "encodingFormat": "audio/mpeg",
            "name": "One",
            "duration": "PT1M5.5S",
        },
        "a/2.mp3",
    ],
    "resources": [{"rel": "cover", "url": "cover.png", "encodingFormat": "image/png"}],
}


def manifest(plain: object) -> TrackList:
    return read_track_list(json.dumps(plain).encode(), MANIFEST, "m")


def package(path: Path, files: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_a_readium_manifest_has_tracks_chapters_and_metadata() -> None:
    found = manifest(READIUM)
    assert found.tracks == (
        Track("one%20a.mp3", "Part 1", "audio/mpeg", 65.5, 9),
        Track("two.ogg", "", "audio/ogg", 65.0),
    )
    assert (found.title, found.people, found.language) == ("Flatland", ("Edwin A. Abbott", "Somebody"), "en")
    assert (found.published, found.cover) == ("1884-01-01", "c.png")
    assert found.contents == (
        Chapter("Chapter 1", "one%20a.mp3", 0),
        Chapter("Section", "one%20a.mp3#t=12.5", 1),
        Chapter("Chapter 2", "two.ogg", 0),
    )


def test_a_manifest_of_the_w3c_has_them_too() -> None:
    found = manifest(W3C)
    assert found.tracks == (Track("a/1.mp3", "One", "audio/mpeg", 65.5), Track("a/2.mp3", "", "audio/mpeg"))
    assert (found.title, found.people, found.language) == ("Flatland", ("Edwin A. Abbott",), "en")
    assert found.cover == "cover.png"


@pytest.mark.parametrize(
    ("stated", "seconds"),
    [("PT1H2M3S", 3723), ("P1DT1S", 86401), ("1:02", 0), (-5, 0), (True, 0), ([], 0), (float("1e300"), 0), ("P", 0)],
)
def test_a_length_that_says_nothing_is_unknown(stated: object, seconds: float) -> None:
    (track,) = manifest({"readingOrder": {"href": "a.mp3", "duration": stated}}).tracks
    assert track.seconds == seconds


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"readingOrder": [{"href": "a.html"}]}', b"[" * 100_000])
def test_what_names_no_track_is_refused(data: bytes) -> None:
    for media_type in (MANIFEST, PLAYLIST):
        if media_type == MANIFEST or not data:
            with pytest.raises(ReadingError):
                read_track_list(data, media_type, "m")


def test_a_playlist_has_titles_and_lengths() -> None:
    lines = ["#EXTM3U", "#PLAYLIST:A book", "#EXTINF:65,Über alles", "one.mp3", "", r"disc 2\two.mp3"]
    text = "\ufeff" + "\r\n".join([*lines, "#EXTINF:-1,", "x.html", ""])
    found = read_track_list(text.encode(), PLAYLIST, "m")
    assert found.title == "A book"
    assert found.tracks == (
        Track("one.mp3", "Über alles", "audio/mpeg", 65.0),
        Track("disc 2/two.mp3", "", "audio/mpeg"),
    )
    old = read_track_list(text.removeprefix("\ufeff").encode("cp1252"), PLAYLIST, "m")
    assert old.tracks == found.tracks


def test_a_written_manifest_is_read_as_the_same_list() -> None:
    found = manifest(READIUM)
    again = read_track_list(write_manifest(found), MANIFEST, "m")
    assert again.contents == found.contents
    assert [(one.entry, one.title, one.seconds) for one in again.tracks] == [
        (one.entry, one.title, one.seconds) for one in found.tracks
    ]
    assert (again.title, again.people, again.language) == (found.title, found.people, found.language)


def test_a_package_of_readium_and_one_of_the_w3c_are_opened(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"one a.mp3": b"1" * 100, "two.ogg": b"2" * 50, "c.png": png()}
    readium = Audiobook(package(tmp_path / "a", {"manifest.json": json.dumps(READIUM), **files}))
    assert [(one.entry, one.title) for one in readium.list.tracks] == [("one a.mp3", "Part 1"), ("two.ogg", "two")]
    assert [one.href for one in readium.list.contents] == ["one a.mp3", "one a.mp3#t=12.5", "two.ogg"]
    assert readium.size == 150
    readium.unpack(readium.list.tracks[0], tmp_path / "1.mp3", Control())
    assert (tmp_path / "1.mp3").read_bytes() == b"1" * 100
    readium.close()
    w3c = Audiobook(package(tmp_path / "b", {"publication.json": json.dumps(W3C), "a/1.mp3": b"1", "a/2.mp3": b"2"}))
    assert [one.title for one in w3c.list.tracks] == ["One", "2"]
    w3c.close()


def test_a_plain_archive_has_its_tracks_in_the_order_of_numbers_or_of_its_playlist(tmp_path: Path) -> None:
    names = ("10 End.mp3", "2 Middle.mp3", "1 Start.mp3", "__MACOSX/._1 Start.mp3", ".hidden.mp3", "notes.txt")
    files: dict[str, bytes | str] = {name: name.encode() for name in names}
    plain = Audiobook(package(tmp_path / "a", files))
    assert [one.title for one in plain.list.tracks] == ["1 Start", "2 Middle", "10 End"]
    plain.close()
    listed = Audiobook(package(tmp_path / "b", {**files, "all.m3u": "2 Middle.mp3\ngone.mp3\n10 End.mp3"}))
    assert [one.title for one in listed.list.tracks] == ["2 Middle", "10 End"]
    listed.close()


def test_an_archive_without_tracks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadingError):
        Audiobook(package(tmp_path / "a", {"notes.txt": b"x", "manifest.json": json.dumps(READIUM)}))


def test_its_text_is_the_titles_of_its_tracks_and_its_description_that_of_the_manifest(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"one a.mp3": b"1", "two.ogg": b"2", "c.png": png()}
    path = package(tmp_path / "a", {"manifest.json": json.dumps(READIUM), **files})
    sections = list(sections_of(path, ZIP))
    assert [one.text for one in sections] == ["Part 1 (1:05)\nChapter 1\nSection", "two (1:05)\nChapter 2"]
    found = description_of(path, ZIP)
    assert (found.title, found.people, bool(found.cover)) == ("Flatland", ("Edwin A. Abbott", "Somebody"), True)


def test_places_titles_and_times() -> None:
    assert place_in_track("a.mp3#t=12.5") == ("a.mp3", 12.5)
    assert place_in_track("a.mp3#t=npt:7,9") == ("a.mp3", 7.0)
    assert place_in_track("a.mp3#x") == ("a.mp3", 0.0)
    assert track_title("https://x.example/a/Kapitel%201.mp3?x=1") == "Kapitel 1"
    assert [clock_text(one) for one in (5, 65, 3723.9)] == ["0:05", "1:05", "1:02:03"]
    assert sorted(["10", "9", "a"], key=natural_key) == ["9", "10", "a"]


def test_of_one_track_in_two_qualities_the_better_one_is_played() -> None:
    order = [
        {"href": f"{number}_{rate}.mp3", "type": "audio/mpeg", "title": f"0{number}", "bitrate": rate, "duration": 9}
        for number in (1, 2)
        for rate in ("64", "121")
    ]
    found = manifest({"readingOrder": order})
    assert [one.entry for one in found.tracks] == ["1_121.mp3", "2_121.mp3"]
    same = [{"href": "a.mp3", "title": "Part", "duration": 60}, {"href": "b.mp3", "title": "Part", "duration": 60}]
    assert len(manifest({"readingOrder": same}).tracks) == 2


def test_parts_of_a_file_in_the_reading_order_are_chapters_of_one_track(tmp_path: Path) -> None:
    order = [
        {"url": "a.mp3#t=0,10", "name": "Preface", "duration": "PT10S"},
        {"url": "a.mp3#t=10,20", "name": "Opening"},
        "b.mp3",
    ]
    book = Audiobook(
        package(tmp_path / "a", {"publication.json": json.dumps({"readingOrder": order}), "a.mp3": b"1", "b.mp3": b"2"})
    )
    assert [one.entry for one in book.list.tracks] == ["a.mp3", "b.mp3"]
    assert [(one.title, one.href) for one in book.list.contents] == [
        ("Preface", "a.mp3#t=0,10"),
        ("Opening", "a.mp3#t=10,20"),
        ("3", "b.mp3"),
    ]
    book.close()


def test_a_playlist_whose_first_line_is_a_track_behind_a_mark_has_all_its_tracks() -> None:
    found = read_track_list("\ufeff..\\Mp3\\one.mp3\r\n..\\Mp3\\two.mp3\r\n".encode(), PLAYLIST, "m")
    assert [one.entry for one in found.tracks] == ["../Mp3/one.mp3", "../Mp3/two.mp3"]
    old = read_track_list("01 Génève.m4a\n03 Über Tälern.m4a\n".encode("cp1252"), PLAYLIST, "m")
    assert [one.entry for one in old.tracks] == ["01 Génève.m4a", "03 Über Tälern.m4a"]


@pytest.mark.parametrize("page", ["parts/toc.html", "index.html"])
def test_a_table_of_contents_on_a_web_page_is_read(tmp_path: Path, page: str) -> None:
    base = "../" if "/" in page else ""
    inner = f"<ol><li><a href='{base}a/1.mp3#t=30'>Scene <b>two</b></a></li></ol>"
    chapters = f"<li><a href='{base}a/1.mp3'>Act one</a>{inner}</li><li><a href='{base}gone.mp3'>Gone</a></li>"
    toc = f"<html><body><a href='x'>No</a><nav role='doc-toc'><h2>Contents</h2><ol>{chapters}</ol></nav></body></html>"
    stated = {**W3C, "resources": [{"rel": "contents", "url": page}] if "/" in page else []}
    files: dict[str, bytes | str] = {
        "publication.json": json.dumps(stated),
        page: toc,
        "a/1.mp3": b"1",
        "a/2.mp3": b"2",
    }
    book = Audiobook(package(tmp_path / "a", files))
    assert book.list.contents == (Chapter("Act one", "a/1.mp3", 0), Chapter("Scene two", "a/1.mp3#t=30", 1))
    book.close()
