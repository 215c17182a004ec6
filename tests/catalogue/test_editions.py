"""Editions in other languages, as OPDS 2.0 and OPDS 1.2 write and read them."""

import json
from dataclasses import replace

import pytest

from desktop_app.catalogue.opds1 import read_feed as read_atom
from desktop_app.catalogue.opds1_write import FeedHead, acquisition_feed, entry_of
from desktop_app.catalogue.opds2 import read_feed
from desktop_app.catalogue.opds2_write import page_document, to_bytes
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Edition, Link, MaterialKind, Publication

BASE = "https://example.org/pages/a.json"
DIGEST = Sha256("ab" * 32)
PDF = "application/pdf"
FRENCH = Edition(
    "fr",
    "Promenade",
    Link("https://example.org/lang/fr/a.pdf", PDF, 7, DIGEST, "Une affiche"),
    Link("https://example.org/lang/fr/a.jpg", "image/jpeg", 3, DIGEST),
    "Regarde.",
    ("Arbres",),
)
WALK = Publication(
    "urn:walk", "Walk", MaterialKind.ACTIVITY, "", (Link("https://example.org/a.pdf", PDF, 9, DIGEST),),
    editions=(FRENCH,),
)  # fmt: skip


def test_opds_2_gives_back_what_was_written() -> None:
    page = to_bytes(page_document("Page", "a.json", [WALK]))
    assert read_feed(page, BASE).publications[0].editions == (FRENCH,)


def test_opds_1_gives_back_language_title_and_file() -> None:
    feed = acquisition_feed(
        FeedHead("urn:feed", "Feed", "2023-03-01T00:00:00Z", ()), [entry_of(WALK, "2023-03-01T00:00:00Z")]
    )
    (found,) = read_atom(feed, "https://example.org/atom/a.xml").publications
    (edition,) = found.editions
    assert (edition.language, edition.title, edition.file.href) == ("fr", "Promenade", FRENCH.file.href)
    assert len(found.files) == 1


def found(**changes: object) -> tuple[Edition, ...]:
    """The editions that are read if the link of an alternate is written otherwise."""
    document = page_document("Page", "a.json", [WALK])
    link = document["publications"][0]["links"][1]
    link.update(changes)
    return read_feed(json.dumps(document).encode(), BASE).publications[0].editions


@pytest.mark.parametrize(
    "changes",
    [
        {"rel": "related"},
        {"language": None},
        {"language": "not a language"},
        {"language": 5},
        {"title": ""},
        {"href": "javascript:alert(1)"},
        {"type": "application/opds+json"},
        {"type": "application/opds-publication+json"},
        {"type": "text/html", "integrity": None},
    ],
)
def test_other_alternates_are_no_editions(changes: dict[str, object]) -> None:
    assert found(**changes) == ()


def test_an_edition_without_further_data_is_read() -> None:
    assert found(properties=None) == (
        replace(FRENCH, file=replace(FRENCH.file, alternative=""), cover=None, description="", subjects=()),
    )
    assert found(properties=[3], language=["fr", "en"])[0].language == "fr"


def test_a_language_that_is_listed_twice_counts_once() -> None:
    document = page_document("Page", "a.json", [WALK])
    links = document["publications"][0]["links"]
    links.append({**links[1], "title": "Autre"})
    editions = read_feed(json.dumps(document).encode(), BASE).publications[0].editions
    assert [one.title for one in editions] == ["Promenade"]
