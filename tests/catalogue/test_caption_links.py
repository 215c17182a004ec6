"""Captions of recordings, and what is interactive, as OPDS 2.0 and OPDS 1.2 write and read them."""

import json
from dataclasses import replace

import pytest

from desktop_app.catalogue.opds1 import read_feed as read_atom
from desktop_app.catalogue.opds1_write import FeedHead, acquisition_feed, entry_of
from desktop_app.catalogue.opds2 import read_feed
from desktop_app.catalogue.opds2_write import page_document, to_bytes
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import CaptionLink, Link, MaterialKind, Publication

BASE = "https://example.org/pages/a.json"
DIGEST = Sha256("ab" * 32)
FRENCH = CaptionLink("fr", Link("https://example.org/captions/film.fr.vtt", "text/vtt", 7, DIGEST))
UNKNOWN = CaptionLink("", Link("https://example.org/captions/film.srt", "application/x-subrip", 9, DIGEST))
FILM = Publication(
    "urn:film", "Film", MaterialKind.RECORDING, "", (Link("https://example.org/film.webm", "video/webm", 9, DIGEST),),
    caption_links=(FRENCH, UNKNOWN),
)  # fmt: skip


def atom_of(publication: Publication) -> bytes:
    time = "2023-03-01T00:00:00Z"
    return acquisition_feed(FeedHead("urn:feed", "Feed", time, ()), [entry_of(publication, time)])


def test_opds_2_gives_back_the_captions() -> None:
    page = to_bytes(page_document("Page", "a.json", [FILM]))
    (found,) = read_feed(page, BASE).publications
    assert found.caption_links == (FRENCH, UNKNOWN)
    assert found.editions == ()
    assert found.files == FILM.files


def test_opds_1_gives_back_the_captions_without_their_hash() -> None:
    (found,) = read_atom(atom_of(FILM), "https://example.org/atom/a.xml").publications
    assert found.caption_links == tuple(replace(one, file=replace(one.file, sha256=None)) for one in FILM.caption_links)
    assert found.editions == ()
    assert len(found.files) == 1


@pytest.mark.parametrize("rel", ["alternate", ["related", "x"]])
def test_captions_of_foreign_feeds_are_taken_with_either_relation(rel: object) -> None:
    document = page_document("Page", "a.json", [FILM])
    document["publications"][0]["links"][1]["rel"] = rel
    assert FRENCH in read_feed(json.dumps(document).encode(), BASE).publications[0].caption_links


def test_captions_may_be_alternates_of_the_recording_itself() -> None:
    document = page_document("Page", "a.json", [replace(FILM, caption_links=())])
    about = {"href": "../captions/film.uk.vtt", "type": "text/vtt; charset=utf-8", "language": "uk"}
    document["publications"][0]["links"][0]["alternate"] = [about, {"href": "../film.mp3", "type": "audio/mpeg"}]
    (found,) = read_feed(json.dumps(document).encode(), BASE).publications
    assert found.caption_links == (CaptionLink("uk", Link("https://example.org/captions/film.uk.vtt", "text/vtt")),)


def test_no_more_captions_are_taken_than_there_are_languages() -> None:
    many = tuple(replace(FRENCH, file=replace(FRENCH.file, href=f"https://example.org/{n}.vtt")) for n in range(1000))
    page = to_bytes(page_document("Page", "a.json", [replace(FILM, caption_links=many)]))
    assert read_feed(page, BASE).publications[0].caption_links == many[:20]


@pytest.mark.parametrize(
    ("media_type", "interactivity", "said"),
    [
        ("text/html", "active", "InteractiveResource"),
        ("video/webm", "", "MovingImage"),
        ("audio/webm", "", "Sound"),
        ("text/html", "", ""),
    ],
)
def test_opds_1_says_by_a_term_of_dublin_core_what_is_interactive(
    media_type: str, interactivity: str, said: str
) -> None:
    file = Link("https://example.org/a", media_type, interactive=bool(interactivity))
    written = atom_of(replace(FILM, files=(file,), interactivity=interactivity, caption_links=()))
    assert (f"<dc:type>{said}</dc:type>".encode() in written) == bool(said)
    assert (b"<dc:type>" in written) == bool(said)
    (found,) = read_atom(written, "https://example.org/atom/a.xml").publications
    assert (found.interactivity, found.files[0].interactive) == (interactivity, bool(interactivity))


def test_what_is_interactive_may_be_said_by_the_address_of_the_term_and_a_pdf_has_no_scripts() -> None:
    pdf = Link("https://example.org/a.pdf", "application/pdf")
    written = atom_of(replace(FILM, files=(pdf,), interactivity="active", caption_links=()))
    named = written.replace(b">InteractiveResource<", b">http://purl.org/dc/dcmitype/InteractiveResource<")
    (found,) = read_atom(named, "https://example.org/atom/a.xml").publications
    assert (found.interactivity, found.files[0].interactive) == ("active", False)
