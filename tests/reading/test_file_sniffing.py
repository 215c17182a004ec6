"""The kind of a file by its bytes and its name."""

from __future__ import annotations

import pytest

from desktop_app.domain.file_kinds import kind_of_name
from desktop_app.reading.file_sniffing import is_program, kind_by_content

JPEG, PNG, PDF, ZIP = (
    b"\xff\xd8\xff\xe0" + bytes(20),
    b"\x89PNG\r\n\x1a\n" + bytes(20),
    b"%PDF-1.7\n",
    b"PK\x03\x04" + bytes(30),
)
OGG, FLAC, MP3, MKV = b"OggS" + bytes(30), b"fLaC" + bytes(30), b"ID3\x04" + bytes(30), b"\x1aE\xdf\xa3" + bytes(30)
MP4, MOV, HEIC, AVIF = (b"\0\0\0\x18ftyp" + brand + bytes(12) for brand in (b"M4B ", b"qt  ", b"heic", b"avif"))
OLE, RTF, HTML, SVG = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf1", b"<!DOCTYPE html><title>x", b"<svg xmlns=''>"
UTF16, WIDE = "A line".encode("utf-16"), "A line of text".encode("utf-16-le")


def kind(head: bytes, name: str) -> str | None:
    found = kind_by_content(head, kind_of_name(name))
    return found.media_type if found else None


@pytest.mark.parametrize(
    ("head", "name", "media_type"),
    [
        (FLAC, "a.flac", "audio/flac"),
        (OGG, "a.opus", "audio/opus"),
        (OGG, "a.ogv", "video/ogg"),
        (MP4, "a.m4b", "audio/x-m4b"),
        (MOV, "a.mov", "video/quicktime"),
        (MKV, "a.mkv", "video/x-matroska"),
        (MKV, "a.webm", "video/webm"),
        (HEIC, "a.heic", "image/heic"),
        (AVIF, "a.avif", "image/avif"),
        (ZIP, "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (ZIP, "a.epub", "application/epub+zip"),
        (OLE, "a.doc", "application/msword"),
        (RTF, "a.doc", "application/msword"),
        (RTF, "a.rtf", "application/rtf"),
        (HTML, "a.html", "text/html"),
        (SVG, "a.html", "text/html"),
        (SVG, "a.svg", "image/svg+xml"),
        (UTF16, "a.txt", "text/plain"),
        (WIDE, "a.txt", "text/plain"),
        (b"a,b\n1,2\n", "a.csv", "text/csv"),
        (b"\0\0\0junk before the first frame", "a.mp3", "audio/mpeg"),
        (b"ZIM\x04" + bytes(80), "a.zim", "application/x-zim"),
        (b"AT&TFORM" + bytes(20), "a.djvu", "image/vnd.djvu"),
    ],
)
def test_a_file_is_what_its_name_says(head: bytes, name: str, media_type: str) -> None:
    assert kind(head, name) == media_type


@pytest.mark.parametrize(
    ("head", "name", "media_type"),
    [
        (HEIC, "photo.jpg", "image/heic"),
        (JPEG, "photo.png", "image/jpeg"),
        (MP4, "song.mp3", "video/mp4"),
        (MP3, "song.wav", "audio/mpeg"),
        (PDF, "no ending", "application/pdf"),
        (FLAC, "song.unknown", "audio/flac"),
    ],
)
def test_bytes_count_more_than_the_name_of_another_picture_or_recording(
    head: bytes, name: str, media_type: str
) -> None:
    assert kind(head, name) == media_type


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (HTML, "book.epub"),
        (HTML, "song.mp3"),
        (HTML, "photo.jpg"),
        (HTML, "wiki.zim"),
        (PDF, "photo.jpg"),
        (PDF, "book.epub"),
        (ZIP, "paper.pdf"),
        (ZIP, "song.mp3"),
        (JPEG, "notes.txt"),
        (JPEG, "film.mp4"),
        (PNG, "drawing.svg"),
        (ZIP, "notes.txt"),
        (b"\x01\x02\x03", "notes.md"),
        (b"plain words", "text.rtf"),
        (b"plain words", "a.mobi"),
        (b"", "a.pdf"),
        (b"plain words", "a.xyz"),
        (ZIP, "no ending"),
    ],
)
def test_what_is_disguised_or_unknown_has_no_kind(head: bytes, name: str) -> None:
    assert kind(head, name) is None


def test_programs_are_recognised_whatever_their_name() -> None:
    assert all(map(is_program, (b"\x7fELF\x02", b"MZ\x90\0\3", b"#!/bin/sh\n", b"\xca\xfe\xba\xbe\0")))
    assert not any(map(is_program, (b"MZ is how this text begins", b"# Heading", PDF)))
