import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalogue.errors import DocumentError
from desktop_app.catalogue.opds2 import read_feed
from desktop_app.catalogue.opds2_write import page_document, root_document, to_bytes
from desktop_app.domain.feed import Feed
from desktop_app.domain.hashes import sha256
from desktop_app.domain.publication import Audience, Link, MaterialKind, Publication
from desktop_app.domain.school_level import SchoolLevel
from tests.corpus import CORPUS
from tests.english import english

ADDRESS = "https://example.org/opds/feed.json"
FEEDS = [
    "opds2-test-catalog/2.0/home.json",
    "opds2-test-catalog/2.0/publications.json",
    "opds2-test-catalog/2.0/navigation.json",
    "feeds/readium/opds_2_0.json",
    "feeds/opds-rare-epub-suit.json",
    "feeds/feed_with_errors.json",
]
PUBLICATION = Publication(
    id="urn:x:walk",
    title="The walk",
    kind=MaterialKind.ACTIVITY,
    subtopic="social",
    files=(Link("https://example.org/opds/a.epub", "application/epub+zip", 3, sha256(b"abc")),),
    cover=Link("https://example.org/opds/a.jpg", "image/jpeg", 3, sha256(b"jpg")),
    description="A walk.",
    contributors=("Ana", "Bo"),
    subjects=("Needs",),
    language="en",
    audiences=(Audience.STUDENT_TEACHER,),
    minutes=90,
    licence="CC BY 4.0",
    published="2023-03-01",
    levels=(SchoolLevel.PRIMARY, SchoolLevel("Klasse 5")),
)


def feed_of(**members: Any) -> Feed:
    return read_feed(json.dumps({"metadata": {"title": "T"}, **members}).encode(), ADDRESS)


def entry(**changes: Any) -> dict[str, Any]:
    plain = {"metadata": {"title": "A"}, "links": [{"rel": "acquisition", "href": "a.epub"}]}
    return {**plain, **changes}


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("<p>Good</p><p>TAGS: a</p><script>x()</script>", "Good\nTAGS: a"),
        ("First<br>Second&nbsp;x", "First\nSecond x"),
        ("&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two &amp;amp; 3&lt;/p&gt;", "One\nTwo & 3"),
        ("x < y and y > z\nnew", "x < y and y > z\nnew"),
        ("Tom &amp; Ana", "Tom & Ana"),
        ("Tom & Ana write &amp;", "Tom & Ana write &amp;"),
    ],
)
def test_html_in_a_description_is_read_as_paragraphs(said: str, text: str) -> None:
    (read,) = feed_of(publications=[entry(metadata={"title": "A", "description": said})]).publications
    assert read.description == text


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Q&amp;A: What&#8217;s new &#x2014; a &quot;dive&quot;", 'Q&A: What’s new — a "dive"'),
        ("Action & Aventure", "Action & Aventure"),
        ("Tags & entities: &lt;", "Tags & entities: &lt;"),
        ("x < y &amp; z", "x < y &amp; z"),
        ("Fish&chips;", "Fish&chips;"),
        ("AT&T;", "AT&T;"),
        ("a&#0;b&#x202e;c", "a\ufffdbc"),
    ],
)
def test_a_title_that_was_escaped_for_a_web_page_is_read_as_it_stands_there(said: str, text: str) -> None:
    """WordPress and others give the titles of their pages out as JSON; where one sign is bare, all are as written."""
    metadata = {"title": said, "author": [said], "subject": [{"name": said}]}
    feed = feed_of(metadata={"title": said}, publications=[entry(metadata=metadata)])
    (read,) = feed.publications
    assert {feed.title, read.title, *read.contributors, *read.subjects} == {text}


def test_what_our_catalogues_say_is_read_as_written() -> None:
    written = replace(PUBLICATION, title="&nbsp; and &amp;", description="&lt;", subjects=("&copy;",))
    (read,) = read_feed(to_bytes(page_document("Social", "pages/social.json", [written])), ADDRESS).publications
    assert read == written


@pytest.mark.parametrize(("said", "code"), [(["und", "el"], "el"), ("UN", "und"), (["unknown"], "und"), ([], "und")])
def test_the_first_language_that_is_one_counts(said: str | list[str], code: str) -> None:
    (read,) = feed_of(publications=[entry(metadata={"title": "A", "language": said})]).publications
    assert read.language == code


def test_what_we_write_is_read_back_as_it_was() -> None:
    page = page_document("Social", "pages/social-first.json", [PUBLICATION])
    (read,) = read_feed(to_bytes(page), ADDRESS).publications
    assert read == PUBLICATION


def test_our_root_names_its_pages_with_their_hashes_and_the_campaign() -> None:
    link = Link("pages/social-1.json", "application/opds+json", 9, sha256(b"page"), "Social")
    campaign = Link("campaign.json", "application/vnd.springshelf.campaign+json", 9, sha256(b"c"))
    feed = read_feed(to_bytes(root_document("Spring", campaign, [("Social", 1, [link])], 1)), ADDRESS)
    assert [(page.href, page.sha256) for page in feed.pages] == [
        ("https://example.org/opds/pages/social-1.json", sha256(b"page"))
    ]
    assert feed.campaign is not None
    assert feed.campaign.sha256 == sha256(b"c")
    assert feed.stated_items == 1


@pytest.mark.parametrize("rel", ["acquisition", "download", ["x", "http://opds-spec.org/acquisition/open-access"]])
def test_every_spelling_of_an_acquisition_link_is_understood(rel: object) -> None:
    feed = feed_of(publications=[entry(links=[{"rel": rel, "href": "a.epub"}])])
    assert feed.publications[0].files[0].href == "https://example.org/opds/a.epub"


def test_a_bad_entry_is_named_and_the_others_stand() -> None:
    bad = [entry(metadata={"identifier": "no-title"}), entry(links=[]), "nonsense", None]
    feed = feed_of(publications=[*bad, entry()])
    assert [one.title for one in feed.publications] == ["A"]
    assert len(feed.problems) == 2
    assert "no-title" in english(feed.problems[0])


@pytest.mark.parametrize("href", ["file:///etc/passwd", "javascript:x", "data:text/html,x", "", None, 7, "http://[bad"])
def test_links_that_must_not_be_followed_are_left_out(href: object) -> None:
    feed = feed_of(publications=[entry(links=[{"rel": "acquisition", "href": href}])])
    assert feed.publications == ()


def test_values_of_the_wrong_type_count_as_absent() -> None:
    metadata = {"title": {"fr": "Titre", "en": "Title"}, "author": {"name": "Ana"}, "language": ["fr"], "subject": None}
    (read,) = feed_of(publications=[entry(metadata=metadata)]).publications
    assert (read.title, read.contributors, read.language, read.subjects) == ("Title", ("Ana",), "fr", ())


def test_a_file_without_type_is_known_by_its_ending() -> None:
    (read,) = feed_of(publications=[entry()]).publications
    assert read.files[0].media_type == "application/epub+zip"


@pytest.mark.parametrize("data", [b"", b"<html>", b"[]", b"{}", b'{"metadata": {}}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_feed_is_told(data: bytes) -> None:
    with pytest.raises(DocumentError):
        read_feed(data, ADDRESS)


MEMBERS = ("metadata", "title", "links", "href", "rel", "publications", "groups", "navigation", "images")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(MEMBERS),
        inner,
        max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@given(JSON)
def test_no_json_makes_the_reader_fail_otherwise(value: object) -> None:
    try:
        feed = read_feed(json.dumps(value).encode(), ADDRESS)
    except DocumentError:
        return
    assert all(one.title and one.files for one in feed.publications)


@pytest.mark.parametrize("name", FEEDS)
def test_in_real_feeds_each_entry_stands_or_is_named(name: str) -> None:
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"the corpus is not here: {path}")
    data = path.read_bytes()
    feed = read_feed(data, ADDRESS)
    parts = [json.loads(data), *json.loads(data).get("groups", [])]
    entries = sum(len(part.get("publications", [])) for part in parts)
    assert len(feed.publications) + len(feed.problems) == entries
    assert entries or feed.pages


def test_a_real_publication_keeps_its_files_and_cover() -> None:
    path: Path = CORPUS / "opds2-test-catalog/2.0/publications.json"
    if not path.exists():
        pytest.skip(f"the corpus is not here: {path}")
    feed = read_feed(path.read_bytes(), "https://example.org/2.0/publications.json")
    assert all(one.cover and one.files[0].media_type == "application/epub+zip" for one in feed.publications)


@pytest.mark.parametrize(
    ("stated", "levels"),
    [
        ("Primary education", ["primary"]),
        (["Lower secondary", "Grade 7", "Lower secondary"], ["lower-secondary", "Grade 7"]),
        ({"@type": "DefinedTerm", "name": "Upper Secondary School", "termCode": "3"}, ["upper-secondary"]),
        ([{"name": "Primaire", "termCode": "primary", "inDefinedTermSet": "urn:springshelf:level"}], ["primary"]),
        ([7, "", None, {"name": 3}], []),
    ],
)
def test_school_levels_of_any_catalogue_are_read_and_unknown_ones_stay_as_they_are(
    stated: object, levels: list[str]
) -> None:
    feed = feed_of(publications=[entry(metadata={"title": "A", "educationalLevel": stated})])
    assert list(feed.publications[0].levels) == levels


def test_an_unknown_kind_and_audience_are_written_on_as_they_came() -> None:
    newer = replace(
        PUBLICATION, kind=MaterialKind("podcast"), audiences=(Audience("parents"), Audience.TEACHER_EDUCATOR)
    )
    (read,) = read_feed(to_bytes(page_document("T", ADDRESS, [newer])), ADDRESS).publications
    assert read == newer
    assert not read.kind.is_known


@pytest.mark.parametrize(
    "data", [b"[" + b"[]," * 2_100_000 + b"1]", b'{"publications": [' + b"{}," * 2_100_000 + b"{}]}"]
)
def test_a_document_of_millions_of_values_is_refused_before_it_fills_the_memory(data: bytes) -> None:
    with pytest.raises(DocumentError, match="too large to read"):
        read_feed(data, "https://example.org/feed.json")


def test_a_number_of_a_million_digits_counts_as_absent() -> None:
    number = "9" * 1_000_000
    data = f'{{"metadata": {{"title": "T", "numberOfItems": {number}}}, "publications": []}}'.encode()
    feed = read_feed(data, "https://example.org/feed.json")
    assert (feed.title, feed.stated_items) == ("T", None)
