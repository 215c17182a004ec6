"""Whatever a server sends: a feed, or a DocumentError, and never an address that is not followed."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.catalogue.authentication import read_authentication
from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.feeds import read_feed
from desktop_app.catalogue.lenient_json import all_clean
from desktop_app.catalogue.search import expand, read_description
from desktop_app.catalogue.signature import read_manifest
from desktop_app.domain.feed import CatalogueSearch, Feed
from desktop_app.domain.publication import Link
from desktop_app.store.dataclass_json import to_plain
from desktop_app.transfer.partial_download import PartialDownload

ADDRESS = "https://example.org/opds/feed"
OPDS2: dict[str, Any] = {
    "metadata": {"title": {"en": "T"}, "numberOfItems": 2},
    "links": [{"rel": ["self", "x"], "href": "/self"}, {"rel": "search", "href": "/s{?query}", "templated": True}],
    "navigation": [{"href": "more.json", "title": "More"}],
    "catalogs": [{"metadata": {"title": "C"}, "links": [{"rel": "http://opds-spec.org/catalog", "href": "/c"}]}],
    "groups": [{"metadata": {"title": "G"}, "links": [{"rel": "self", "href": "/g"}], "publications": []}],
    "publications": [
        {
            "metadata": {
                "identifier": "a",
                "title": "A",
                "author": [{"name": "N"}],
                "language": ["en"],
                "subject": [{"name": "S", "scheme": "urn:springshelf:kind", "code": "article"}],
                "timeRequired": "PT5M",
            },
            "links": [
                {
                    "rel": "acquisition",
                    "href": "a.epub",
                    "type": "application/epub+zip",
                    "size": 5,
                    "integrity": "sha256-x",
                    "properties": {"indirectAcquisition": []},
                }
            ],
            "images": [{"href": "a.jpg"}],
        }
    ],
}
OPDS1 = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/">
<title type="html">T &amp;amp; &lt;b&gt;U&lt;/b&gt;</title><link rel="next" href="?p=2"/>
<link rel="search" type="application/opensearchdescription+xml" href="/osd"/>
<entry><title>A</title><id>a</id><author><name>N</name></author><dc:language>en</dc:language>
<link rel="http://opds-spec.org/acquisition" type="application/epub+zip" href="a.epub" length="5"/></entry>
<entry><title>More</title><link type="application/atom+xml" rel="subsection" href="more"/></entry></feed>"""
HREFS = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "//[",
    "http://[::1",
    "\\\\server\\x",
    "data:,x",
    "http://a:b@c:99999/",
    "",
]

UNFIT = ["T\ud83d", "a\x00b", "\x1b[2J\x1b]0;x\x07", "\u202etxt.exe", "\x9b31m", "\uffff", "x" * 300_000]
"""Texts that JSON can hold, and a database, a terminal or a screen cannot."""
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(HREFS)
    | st.sampled_from(UNFIT),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["href", "title", "rel"]), inner),
    max_leaves=6,
)


@st.composite
def mutated(draw: st.DrawFn, value: Any = OPDS2) -> Any:
    """The document with some of its values replaced by others."""
    if draw(st.integers(0, 9)) == 0:
        return draw(values)
    if isinstance(value, dict):
        return {key: draw(mutated(inner)) for key, inner in value.items() if draw(st.integers(0, 19))}
    if isinstance(value, list):
        return [draw(mutated(inner)) for inner in value]
    return value


def links_of(feed: Feed) -> list[Link]:
    lone = [feed.next_page, feed.crawlable, feed.campaign, feed.manifest]
    publications = [link for one in feed.publications for link in (*one.files, one.cover)]
    summaries = [one.link for one in feed.summaries]
    return [one for one in [*lone, *feed.pages, *feed.catalogues, *summaries, *publications] if one]


def read(data: bytes) -> None:
    for reader in (read_feed, read_authentication, read_manifest, read_description):
        try:
            found = reader(data, ADDRESS)
        except DocumentError:
            continue
        assert all_clean(to_plain(found))
        if isinstance(found, Feed):
            assert {urlsplit(link.href).scheme for link in links_of(found)} <= {"http", "https"}


@given(mutated())
@example(OPDS2)
def test_a_mutated_opds_2_feed(document: Any) -> None:
    read(json.dumps(document).encode())


@given(st.lists(st.tuples(st.integers(0, len(OPDS1) - 1), st.binary(max_size=6)), max_size=6))
@example([])
@example([(OPDS1.index(b"application/epub"), b"\x7f")])
def test_a_mutated_opds_1_feed(changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(OPDS1)
    for place, new in changes:
        data[place : place + len(new)] = new
    read(bytes(data))


@given(st.binary(max_size=60))
@example(b"<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><feed><title>&c;</title></feed>")
@example(b"{" * 100_000)
@example(b"<feed>" * 5_000)
def test_bytes_that_are_no_feed_at_all(data: bytes) -> None:
    read(data)


@given(st.text(max_size=40), st.dictionaries(st.sampled_from(["query", "count", "startIndex"]), st.text(max_size=5)))
@example("http://[{query}", {"query": "x"})
def test_any_template_of_a_search(template: str, given_values: dict[str, str]) -> None:
    found = expand(CatalogueSearch(template, ADDRESS), given_values)
    assert found is None or urlsplit(found).scheme in {"http", "https"}


@given(st.text(max_size=40))
@example("../../../etc/passwd")
@example("https://example.org/\x00/..\\..\\x")
def test_no_address_becomes_a_place_on_the_disk(href: str) -> None:
    partial = PartialDownload(Path("/shelf/incoming"), Link(href, "application/epub+zip"))
    assert partial.path.parent == Path("/shelf/incoming")
    assert len(partial.path.stem) == 64
