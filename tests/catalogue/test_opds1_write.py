"""What we write as OPDS 1.2 keeps to Atom, and says the same to a reader as our OPDS 2.0."""

from dataclasses import replace

import pytest
from lxml import etree

from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.opds1_write import (
    ACQUISITION,
    NAVIGATION,
    FeedHead,
    GroupEntry,
    acquisition_feed,
    atom_id,
    entry_key,
    entry_of,
    navigation_feed,
    search_description,
)
from desktop_app.catalogue.search import read_description
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.domain.school_level import SchoolLevel

ADDRESS = "https://example.org/atom/page.xml"
HEAD = FeedHead("urn:x:1", "Pages & more", "2026-01-01T00:00:00Z", (("next", "b.xml", ACQUISITION),))
PUBLICATION = Publication(
    id="urn:x:2",
    title="Тести <b>& more</b>",
    kind=MaterialKind.OTHER,
    subtopic="",
    files=(Link("../files/a.epub", "application/epub+zip", 12, None, "The book"),),
    cover=Link("../covers/a.jpg", "image/jpeg"),
    description="One.",
    contributors=("Ada", "Олена"),
    subjects=("Peace", "мир"),
    language="uk",
    licence="CC BY 4.0",
    published="2023-03-01",
    levels=(SchoolLevel.TEACHER_EDUCATION, SchoolLevel("Klasse 5")),
)


def test_a_reader_gets_back_what_was_written() -> None:
    feed = read_feed(acquisition_feed(HEAD, [entry_of(PUBLICATION, HEAD.updated)]), ADDRESS)
    file, cover = PUBLICATION.files[0], PUBLICATION.cover
    assert cover
    assert feed.publications == (
        replace(
            PUBLICATION,
            files=(replace(file, href="https://example.org/files/a.epub"),),
            cover=replace(cover, href="https://example.org/covers/a.jpg"),
        ),
    )
    assert (feed.title, feed.repaired, feed.problems) == ("Pages & more", False, ())
    assert feed.next_page
    assert feed.next_page.href == "https://example.org/atom/b.xml"


def test_school_levels_are_dublin_cores_with_names_for_other_readers() -> None:
    levels = entry_of(PUBLICATION, HEAD.updated).findall("{http://purl.org/dc/terms/}educationLevel")
    assert [one.text for one in levels] == ["Teacher education", "Klasse 5"]


def test_a_group_leads_to_its_first_page() -> None:
    data = navigation_feed(HEAD, [GroupEntry("urn:x:3", "Peace", HEAD.updated, "atom/a.xml", 4)], "en")
    (page,) = read_feed(data, "https://example.org/feed.xml").pages
    assert page.href == "https://example.org/atom/a.xml"
    link = etree.fromstring(data).find("{*}entry/{*}link")
    assert (link.get("rel"), link.get("type")) == ("subsection", ACQUISITION)
    assert "kind=navigation" in NAVIGATION


@pytest.mark.parametrize("name", ["4", "not an iri", "a b:c", "Kapitel: eins", "x", ""])
def test_an_id_is_an_iri_whatever_the_catalogue_calls_the_publication(name: str) -> None:
    entry = entry_of(replace(PUBLICATION, id=name), HEAD.updated)
    found = entry[0].text
    assert found.startswith("urn:uuid:")
    assert found == atom_id(name)
    assert atom_id("urn:isbn:9780000000000") == "urn:isbn:9780000000000"


def test_characters_that_xml_forbids_do_not_stop_the_feed() -> None:
    odd = replace(PUBLICATION, title="a\x00b\x0bc\ufffe", subjects=("\x1f", ""), contributors=("\x01",))
    (read,) = read_feed(acquisition_feed(HEAD, [entry_of(odd, HEAD.updated)]), ADDRESS).publications
    assert read.title == "a\ufffdb\ufffdc\ufffd"


def test_the_key_of_an_entry_changes_with_everything_but_its_time() -> None:
    keys = {entry_key(entry_of(PUBLICATION, time)) for time in ("", "2020-01-01T00:00:00Z")}
    assert len(keys) == 1
    assert entry_key(entry_of(replace(PUBLICATION, description="Two."), "")) not in keys
    (read,) = etree.fromstring(acquisition_feed(HEAD, [entry_of(PUBLICATION, HEAD.updated)])).iter("{*}entry")
    assert entry_key(read) in keys


def test_the_search_description_leads_to_feeds() -> None:
    template = "https://example.org/search/feed.xml?q={searchTerms}"
    found = read_description(search_description("A long title of a shelf", [(ACQUISITION, template)]), ADDRESS)
    assert found
    assert found.template == template
